import { startNodeWorker } from "../thread/start-node.js";
import type { StartWorker } from "../thread/thread.js";

/** What a worker of policies takes before it has evaluated anything, generously. */
const OWN_MEGABYTES = 64;

/** The workers of Node: the package's own, whatever `_create` makes. */
export function evaluationWorker(memoryLimit: number, _create: unknown): StartWorker | undefined {
	return startNodeWorker(new URL("./node.js", import.meta.url), {
		name: "proviso-policy",
		heapMegabytes: OWN_MEGABYTES + memoryLimit / (1024 * 1024),
	});
}
