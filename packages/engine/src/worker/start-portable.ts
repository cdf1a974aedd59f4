import { startWebWorker, type WebWorker } from "../thread/start-web.js";
import type { StartWorker } from "../thread/thread.js";

/** The workers that `create` makes; undefined without it. Nobody can bound their memory. */
export function evaluationWorker(_memoryLimit: number, create: (() => WebWorker) | undefined): StartWorker | undefined {
	return create === undefined ? undefined : startWebWorker(create);
}
