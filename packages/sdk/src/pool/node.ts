import { parentPort } from "node:worker_threads";
import type { BuiltinProvider } from "@proviso/engine";
import type { Request } from "./protocol.js";
import { createServer } from "./serve.js";

const serve = createServer(async (address) => {
	const { builtinProvider } = (await import(address)) as { readonly builtinProvider: BuiltinProvider };
	return builtinProvider;
});

parentPort?.on("message", async (request: Request) => {
	parentPort?.postMessage(await serve(request));
});
