import { availableParallelism } from "node:os";
import type { StartWorker } from "@proviso/engine/thread";
import { startNodeWorker } from "@proviso/engine/thread/node";

/** What a worker takes before it has read anything, generously. */
const OWN_MEGABYTES = 128;

/** Workers of Node: the package's own, whatever `_create` makes. */
export function checkWorker(memoryLimit: number | undefined, _create: unknown): StartWorker | undefined {
	return startNodeWorker(new URL("./node.js", import.meta.url), {
		name: "proviso-check",
		heapMegabytes: memoryLimit === undefined ? undefined : OWN_MEGABYTES + memoryLimit / (1024 * 1024),
	});
}

export function parallelism(): number {
	return availableParallelism();
}

/** Workers of Node share the files of the calling thread. */
export const importsModules = true;
