import type { Point } from "./instrument.js";

/** Nanoseconds since any fixed time, such as `process.hrtime.bigint`. */
export type Clock = () => bigint;

/** Counts how often the points of one policy are reached, and how long it takes from each to the next. */
export class Tally {
	readonly points: readonly Point[];
	readonly counts: readonly number[];
	/** Undefined without a clock. */
	readonly nanoseconds: readonly number[] | undefined;
	/** What translated code calls. */
	readonly hit: (point: number) => void;
	readonly #clock: Clock | undefined;
	/** The point reached last in the evaluation that runs. */
	#present: number | undefined;
	#since = 0n;

	constructor(points: readonly Point[], clock: Clock | undefined) {
		const counts: number[] = new Array(points.length).fill(0);
		const nanoseconds: number[] | undefined = clock === undefined ? undefined : new Array(points.length).fill(0);
		this.points = points;
		this.counts = counts;
		this.nanoseconds = nanoseconds;
		this.#clock = clock;
		this.hit =
			clock === undefined
				? (point) => {
						(counts[point] as number)++;
					}
				: (point) => {
						(counts[point] as number)++;
						this.#move(point);
					};
	}

	/** An evaluation starts, maybe inside of another one. What it returns is for {@link end}. */
	begin(): number | undefined {
		const outer = this.#present;
		this.#move(undefined);
		return outer;
	}

	end(outer: number | undefined): void {
		this.#move(outer);
	}

	#move(point: number | undefined): void {
		if (this.#clock === undefined) return;
		const now = this.#clock();
		const nanoseconds = this.nanoseconds as number[];
		if (this.#present !== undefined) {
			nanoseconds[this.#present] = (nanoseconds[this.#present] as number) + Number(now - this.#since);
		}
		this.#present = point;
		this.#since = now;
	}
}
