import { type StartWorker, startWebWorker, type WebWorker } from "@proviso/engine/thread";

/** The workers that `create` makes; undefined without it. Nobody can bound their memory. */
export function checkWorker(
	_memoryLimit: number | undefined,
	create: (() => WebWorker) | undefined,
): StartWorker | undefined {
	return create === undefined ? undefined : startWebWorker(create);
}

export function parallelism(): number {
	return globalThis.navigator?.hardwareConcurrency ?? 1;
}

/** Whoever bundles a Web Worker's program decides what is in it. */
export const importsModules = false;
