import { parentPort } from "node:worker_threads";
import { type Call, createServer } from "../serve.js";
import { loadOwn } from "./own-wasm-node.js";

let given: WebAssembly.Module | undefined;
const serve = createServer(async () => given ?? loadOwn());

parentPort?.on("message", async (call: Call & { readonly module?: WebAssembly.Module }) => {
	given ??= call.module;
	const reply = await serve(call);
	parentPort?.postMessage(reply, reply.ok ? [reply.attachment.buffer] : []);
});
