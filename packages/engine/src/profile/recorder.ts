import { invalidOption } from "../settings.js";
import { type Coverage, coverageOf } from "./coverage.js";
import type { Point } from "./instrument.js";
import { type Profile, profileOf, type TimedPoint } from "./profile.js";
import { type Clock, Tally } from "./tally.js";

/**
 * Records what evaluations reach, how often, and where their time goes: hand it to `loadPolicy` of the plan backend, evaluate,
 * and ask it. It adds up all evaluations of all policies that were loaded with it, those that end in an error up to there.
 */
export class Recorder {
	readonly #clock: Clock | undefined;
	readonly #tallies: Tally[] = [];

	/**
	 * `clock` gives nanoseconds since any fixed time, such as `process.hrtime.bigint`; without it no time is measured.
	 * Throws EvaluationError `invalid-option`.
	 */
	constructor({ clock }: { readonly clock?: () => bigint } = {}) {
		if (clock !== undefined && (typeof clock !== "function" || typeof clock() !== "bigint")) {
			throw invalidOption("clock", "must be a function that gives nanoseconds as a bigint");
		}
		this.#clock = clock;
	}

	/** Every line that can be reached from an entrypoint of the policies, reached or not. */
	coverage(): Coverage {
		return coverageOf(this.#points());
	}

	profile(): Profile {
		return profileOf(this.#points());
	}

	/** For backends: counts for the points of one more policy. */
	tally(points: readonly Point[]): Tally {
		const tally = new Tally(points, this.#clock);
		this.#tallies.push(tally);
		return tally;
	}

	*#points(): Generator<TimedPoint> {
		for (const { points, counts, nanoseconds } of this.#tallies) {
			for (const [index, point] of points.entries()) {
				yield { ...point, count: counts[index] as number, nanoseconds: nanoseconds?.[index] ?? null };
			}
		}
	}
}
