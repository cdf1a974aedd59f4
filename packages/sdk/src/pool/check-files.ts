import type { CheckInput, FileObservation, FileOptions } from "../check.js";

/** Something that checks one file at a time. */
export interface Lane {
	check(input: CheckInput, options: FileOptions): Promise<FileObservation>;
}

export interface CheckFilesOptions extends FileOptions {
	/** Checks a handful of files, on the calling thread; all where there are no workers. */
	readonly first: Lane;
	/** The calling thread checks nothing where they are `isolated`. */
	readonly workers: { readonly pool: { readonly lanes: readonly Lane[] }; readonly isolated: boolean } | undefined;
	/** Before each file; `done` are done. */
	readonly onStart: (input: CheckInput, done: number) => void;
}

/**
 * Checks files on several lanes at once and gives what they say in the order of the inputs. Inputs are taken as lanes become
 * free, and as many beforehand as there are lanes: however many files there are, few are in memory. Throws what taking an
 * input throws, what a lane throws, and the signal's reason, without waiting for what still runs.
 */
export async function checkFiles(
	inputs: Iterable<CheckInput> | AsyncIterable<CheckInput>,
	options: CheckFilesOptions,
): Promise<FileObservation[]> {
	const { signal, sources, first, workers, onStart } = options;
	signal?.throwIfAborted();
	const files: FileObservation[] = [];
	let done = 0;
	let stopped = false;
	const source = new Source(inputs);

	async function run(lane: Lane, { index, input }: Taken): Promise<void> {
		onStart(input, done);
		// There is nothing to read of what could not be opened.
		files[index] = await ("problem" in input ? first : lane).check(input, { signal, sources });
		done++;
	}

	async function work(lane: Lane, ahead: number): Promise<void> {
		for (let taken = await source.take(ahead); taken !== undefined && !stopped; taken = await source.take(ahead)) {
			await run(lane, taken);
		}
	}

	async function checkAll(): Promise<void> {
		const handful = workers === undefined ? Number.POSITIVE_INFINITY : workers.isolated ? 0 : HANDFUL_BYTES;
		for (let bytes = 0; bytes < handful; ) {
			const taken = await source.take(0);
			if (taken === undefined) return;
			signal?.throwIfAborted();
			await run(first, taken);
			bytes += FILE_BYTES + sizeOf(taken.input);
		}
		if (workers === undefined) return;
		const { lanes } = workers.pool;
		await Promise.all(lanes.map((lane) => work(lane, lanes.length)));
	}

	try {
		await orAborted(checkAll(), signal);
		return files;
	} finally {
		stopped = true;
		source.close();
	}
}

/**
 * Bytes that take about as long to read and evaluate as a worker takes to start: 0.3 s. Whoever changes over then never takes
 * twice as long as who knew how many files there are. A file costs as much as FILE_BYTES, and its own.
 */
const HANDFUL_BYTES = 8 * 1024 * 1024;
const FILE_BYTES = 32 * 1024;

interface Taken {
	readonly index: number;
	readonly input: CheckInput;
}

/** Gives inputs to whoever asks, in their order, numbered. */
class Source {
	readonly #iterator: Iterator<CheckInput> | AsyncIterator<CheckInput>;
	#index = 0;
	#ended = false;
	#turn: Promise<unknown> = Promise.resolve();
	readonly #ahead: Promise<Taken | undefined>[] = [];

	constructor(inputs: Iterable<CheckInput> | AsyncIterable<CheckInput>) {
		this.#iterator = Symbol.asyncIterator in inputs ? inputs[Symbol.asyncIterator]() : inputs[Symbol.iterator]();
	}

	/** Undefined at the end. Takes some more, while the one that is given is checked. */
	take(ahead: number): Promise<Taken | undefined> {
		const next = this.#ahead.shift() ?? this.#pull();
		while (this.#ahead.length < ahead) this.#ahead.push(this.#pull());
		return next;
	}

	#pull(): Promise<Taken | undefined> {
		const taken = this.#turn.then(async () => {
			if (this.#ended) return undefined;
			try {
				const next = await this.#iterator.next();
				if (next.done !== true) return { index: this.#index++, input: next.value };
			} catch (error) {
				this.#ended = true;
				throw error;
			}
			this.#ended = true;
			return undefined;
		});
		// Told to whoever takes it; until then nobody listens.
		this.#turn = taken.catch(() => {});
		return taken;
	}

	/** Lets go of what gives the inputs, where that has not ended by itself. */
	close(): void {
		if (this.#ended) return;
		this.#ended = true;
		// Nobody waits for it: it may be in the middle of something that never ends.
		void this.#turn.then(() => this.#iterator.return?.()).catch(() => {});
	}
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
