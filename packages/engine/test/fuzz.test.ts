import fc from "fast-check";
import { expect, test } from "vitest";
import { differences } from "./fuzz-differences.js";

/**
 * Policies at random, each on several inputs, by both backends and OPA's own evaluator: all have to say the same. Many
 * policies are compiled as one bundle. PROVISO_FUZZ_SECONDS runs it for so long, from a seed that it prints;
 * PROVISO_FUZZ_SEED repeats a run.
 */
const SECONDS = Number(process.env["PROVISO_FUZZ_SECONDS"] ?? 0);
const SEED = Number(process.env["PROVISO_FUZZ_SEED"] ?? 20_261);
const BUNDLES = 4;
const POLICIES = 60;

const choices = fc.array(fc.nat({ max: 9999 }), { maxLength: 150, size: "max" });
const documents = fc.array(fc.nat({ max: 9999 }), { maxLength: 40, size: "max" });

test(
	"plan, wasm and OPA's evaluator say the same of policies at random",
	async () => {
		const tally = new Map<string, number>();
		const property = fc.asyncProperty(
			fc.array(choices, { minLength: POLICIES, maxLength: POLICIES }),
			fc.array(documents, { minLength: 3, maxLength: 3 }),
			documents,
			async (policies, inputs, data) => {
				expect(await differences(policies, inputs, data, tally)).toEqual([]);
			},
		);
		const end = Date.now() + SECONDS * 1000;
		let seed = SEED;
		do {
			await fc.assert(property, { seed, numRuns: BUNDLES, endOnFailure: true });
			seed++;
		} while (Date.now() < end);
		if (SECONDS > 0) console.log(`seeds ${SEED} to ${seed - 1}: ${JSON.stringify(Object.fromEntries(tally))}`);
		// Policies that say nothing would agree as well.
		expect(tally.get("value")).toBeGreaterThan(100);
		expect(tally.get("undefined")).toBeGreaterThan(10);
		expect(tally.get("error builtin-failed")).toBeGreaterThan(5);
	},
	120_000 + SECONDS * 2000,
);
