import type { CheckInput } from "../check.js";

export interface Taken {
	readonly index: number;
	readonly input: CheckInput;
}

/** Bytes that may wait to be taken, and that are given together. */
const WAITING_BYTES = 4 * 1024 * 1024;
const BYTES_AT_ONCE = 512 * 1024;

/** Gives inputs to whoever asks, in their order, numbered. Takes some beforehand, while those before them are checked. */
export class Source {
	readonly #iterator: Iterator<CheckInput> | AsyncIterator<CheckInput>;
	readonly #takers: number;
	/** Inputs that are given together. */
	readonly #most: number;
	readonly #waiting: Taken[] = [];
	#waitingBytes = 0;
	/** Those who wait for an input. */
	readonly #askers: (() => void)[] = [];
	#index = 0;
	#ended = false;
	#failure: { readonly error: unknown } | undefined;
	#pulling: Promise<void> | undefined;

	/** For so many who take, each at most so many at once. */
	constructor(inputs: Iterable<CheckInput> | AsyncIterable<CheckInput>, takers: number, most: number) {
		this.#iterator = Symbol.asyncIterator in inputs ? inputs[Symbol.asyncIterator]() : inputs[Symbol.iterator]();
		this.#takers = takers;
		this.#most = most;
	}

	/** Whether there is nothing left to take. */
	get isEmpty(): boolean {
		return this.#ended && this.#waiting.length === 0;
	}

	/** Bytes of the next one; 0 where none is there yet. */
	get nextBytes(): number {
		const [next] = this.#waiting;
		return next === undefined ? 0 : sizeOf(next.input);
	}

	/** The next one; none at the end. Throws what taking an input throws, once those before it are taken. */
	async take(): Promise<Taken | undefined> {
		const [taken] = await this.#take(1);
		return taken;
	}

	/** As {@link take}, with others that are small and there already, a fair share of them. */
	takeSome(): Promise<readonly Taken[]> {
		return this.#take(this.#most);
	}

	async #take(most: number): Promise<readonly Taken[]> {
		this.#pull();
		while (this.#waiting.length === 0) {
			if (this.#failure !== undefined) throw this.#failure.error;
			if (this.#ended) return [];
			await new Promise<void>((resolve) => this.#askers.push(resolve));
		}
		const share = Math.min(most, Math.max(1, Math.floor(this.#waiting.length / this.#takers)));
		const taken: Taken[] = [];
		for (let bytes = 0; taken.length < share; ) {
			const [next] = this.#waiting;
			if (next === undefined) break;
			const size = sizeOf(next.input);
			if (taken.length > 0 && bytes + size > BYTES_AT_ONCE) break;
			this.#waiting.shift();
			this.#waitingBytes -= size;
			bytes += size;
			taken.push(next);
		}
		this.#pull();
		return taken;
	}

	#pull(): void {
		this.#pulling ??= this.#pullAll().finally(() => {
			this.#pulling = undefined;
		});
	}

	async #pullAll(): Promise<void> {
		while (!this.#ended && this.#waiting.length < this.#takers * this.#most && this.#waitingBytes < WAITING_BYTES) {
			try {
				const next = await this.#iterator.next();
				if (next.done === true || this.#ended) this.#ended = true;
				else {
					this.#waiting.push({ index: this.#index++, input: next.value });
					this.#waitingBytes += sizeOf(next.value);
				}
			} catch (error) {
				this.#ended = true;
				this.#failure = { error };
			}
			for (const wake of this.#askers.splice(0)) wake();
		}
	}

	/** Lets go of what gives the inputs, where that has not ended by itself. */
	close(): void {
		if (this.#ended) return;
		this.#ended = true;
		this.#waiting.length = 0;
		// Nobody waits for it: it may be in the middle of something that never ends.
		void Promise.resolve(this.#pulling)
			.then(() => this.#iterator.return?.())
			.catch(() => {});
	}
}

function sizeOf(input: CheckInput): number {
	return "problem" in input ? 0 : input.bytes.length;
}
