import type { CheckInput, FileObservation, FileOptions, Lane } from "../check.js";
import type { Workers } from "./create-pool.js";
import { Source, type Taken } from "./source.js";

export interface CheckFilesOptions extends FileOptions {
	/** Checks a handful of files, on the calling thread; all where there are no workers. */
	readonly first: Lane;
	/** The calling thread checks nothing where they are `isolated`. */
	readonly workers: Workers | undefined;
	/** Before each file; `done` are done. */
	readonly onStart: (input: CheckInput, done: number) => void;
	/** What each file says, in the order of the inputs. */
	readonly onFile: (file: FileObservation) => void;
}

/**
 * Checks files on several lanes at once and gives what they say in the order of the inputs. Inputs are taken as lanes become
 * free, and some beforehand: however many files there are, few are in memory. Returns whether workers were at it. Throws what
 * taking an input throws, what a lane throws, and the signal's reason, without waiting for what still runs.
 */
export async function checkFiles(
	inputs: Iterable<CheckInput> | AsyncIterable<CheckInput>,
	options: CheckFilesOptions,
): Promise<boolean> {
	const { signal, sources, first, workers, onStart, onFile } = options;
	signal?.throwIfAborted();
	/** What came before its turn, by index. */
	const early = new Map<number, FileObservation>();
	let next = 0;
	let done = 0;
	let stopped = false;
	let running = 0;
	/** Whether a worker is. */
	let areAtIt = false;
	let finish = () => {};
	const finished = new Promise<void>((resolve) => {
		finish = resolve;
	});
	const { lanes, filesAtOnce } = workers?.pool ?? { lanes: [], filesAtOnce: 1 };
	const source = new Source(inputs, Math.max(1, lanes.length), filesAtOnce);

	function deliver(index: number, file: FileObservation): void {
		if (stopped) return;
		early.set(index, file);
		for (let ready = early.get(next); ready !== undefined; ready = early.get(next)) {
			early.delete(next++);
			onFile(ready);
		}
	}

	async function run(lane: Lane, taken: readonly Taken[]): Promise<void> {
		for (const { input } of taken) onStart(input, done);
		// There is nothing to read of what could not be opened.
		for (const [from, some] of [
			[first, taken.filter(({ input }) => "problem" in input)],
			[lane, taken.filter(({ input }) => !("problem" in input))],
		] as const) {
			if (some.length === 0) continue;
			const files = await from.check(
				some.map(({ input }) => input),
				{ signal, sources },
			);
			done += some.length;
			for (const [index, file] of files.entries()) deliver((some[index] as Taken).index, file);
		}
	}

	async function work(lane: Lane): Promise<void> {
		for (let taken = await source.takeSome(); taken.length > 0 && !stopped; taken = await source.takeSome()) {
			running++;
			await run(lane, taken);
			if (--running === 0 && source.isEmpty) finish();
		}
	}

	/** On the calling thread, until `isEnough` says so or there are no more files, which is what it returns. */
	async function workHere(isEnough: (bytes: number) => boolean): Promise<"enough" | "ended"> {
		let pause = performance.now() + PATIENCE;
		for (let bytes = 0; !isEnough(bytes); ) {
			const taken = await source.take();
			if (taken === undefined || stopped) return "ended";
			await run(first, [taken]);
			bytes += FILE_BYTES + sizeOf(taken.input);
			if (!areAtIt && performance.now() < pause) continue;
			await othersTurn();
			pause = performance.now() + PATIENCE;
		}
		return "enough";
	}

	async function join(lane: Workers["pool"]["lanes"][number]): Promise<void> {
		await lane.start();
		areAtIt = true;
		await work(lane);
	}

	/** The calling thread is one of those who work, while files are small; what is large is left to workers. */
	async function workTogether(): Promise<void> {
		const [last, ...others] = lanes as [(typeof lanes)[number], ...(typeof lanes)[number][]];
		const helpers = Promise.all(others.map(join));
		helpers.catch(() => {});
		const here = workHere(() => source.nextBytes > LARGE_BYTES && areAtIt);
		const outcome = await Promise.race([here, helpers.then(() => here)]);
		const all = outcome === "ended" ? helpers : Promise.all([helpers, join(last)]);
		all.catch(() => {});
		// Who is still starting when all is done is not waited for.
		if (areAtIt && !(source.isEmpty && running === 0)) await Promise.race([all, finished]);
	}

	async function checkAll(): Promise<boolean> {
		if (workers === undefined) return (await workHere(() => false)) === "enough";
		if (workers.isolated) await Promise.all(lanes.map(work));
		else if ((await workHere((bytes) => bytes >= HANDFUL_BYTES)) === "enough") await workTogether();
		return workers.isolated || areAtIt;
	}

	try {
		return await orAborted(checkAll(), signal);
	} finally {
		stopped = true;
		source.close();
	}
}

/** Bytes of files that are checked before any worker is started: whoever has a handful of them is done sooner without. */
const HANDFUL_BYTES = 2 * 1024 * 1024;
/** Bytes of a file that keeps the calling thread for so long that workers would wait for it. */
const LARGE_BYTES = 256 * 1024;
/** What a file takes beside its bytes, in the time of so many. */
const FILE_BYTES = 32 * 1024;
/** Milliseconds after which the calling thread looks for what workers and callers say. */
const PATIENCE = 50;

/** Lets others have the thread: messages of workers, timers, signals. */
function othersTurn(): Promise<unknown> {
	const { setImmediate: soon } = globalThis as { readonly setImmediate?: (callback: () => void) => unknown };
	return new Promise<void>((resolve) => (soon === undefined ? setTimeout(resolve, 0) : soon(resolve)));
}

function sizeOf(input: CheckInput): number {
	return "problem" in input ? 0 : input.bytes.length;
}

function orAborted<T>(work: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
	if (signal === undefined) return work;
	return new Promise<T>((resolve, reject) => {
		const onAbort = () => reject(signal.reason);
		if (signal.aborted) onAbort();
		signal.addEventListener("abort", onAbort, { once: true });
		void work.then(resolve, reject).finally(() => signal.removeEventListener("abort", onAbort));
	});
}
