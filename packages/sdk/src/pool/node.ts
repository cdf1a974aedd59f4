import { parentPort } from "node:worker_threads";
import type { Request } from "./protocol.js";
import { createServer } from "./serve.js";

const serve = createServer((address) => import(address));

parentPort?.on("message", async (request: Request) => {
	parentPort?.postMessage(await serve(request));
});
