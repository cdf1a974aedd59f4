/** The whole program of a Web Worker for `loadPolicy(bundle, { worker })`; import it as `@proviso/engine/worker`. */
import { EvaluationError } from "../error.js";
import type { Request } from "./protocol.js";
import { createServer } from "./serve.js";

const serve = createServer(async (address) => {
	throw new EvaluationError("unsupported-builtin", `a Web Worker does not load ${address}`);
});

self.onmessage = async (event: MessageEvent<Request>) => {
	self.postMessage(await serve(event.data));
};
