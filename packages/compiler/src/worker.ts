/** The whole program of a Web Worker for `createCompiler({ worker })`; import it as `@proviso/compiler/worker`. */
import { type Call, createServer } from "./serve.js";

type WithModule = Call & { readonly module: WebAssembly.Module };

let module: WebAssembly.Module;
const serve = createServer(async () => module);

self.onmessage = async (event: MessageEvent<WithModule>) => {
	module = event.data.module;
	const reply = await serve(event.data);
	self.postMessage(reply, { transfer: reply.ok ? [reply.attachment.buffer] : [] });
};
