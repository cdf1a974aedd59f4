/** The whole program of a Web Worker for `createEngine({ worker })`; import it as `proviso/worker`. */
import type { Request } from "./protocol.js";
import { createServer } from "./serve.js";

const serve = createServer(async (address) => {
	throw new TypeError(`a Web Worker does not load ${address}`);
});

self.onmessage = async (event: MessageEvent<Request>) => {
	self.postMessage(await serve(event.data));
};
