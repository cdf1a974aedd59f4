import { compile } from "@proviso/compiler";
import fc from "fast-check";
import { expect, test } from "vitest";
import { loadPolicy } from "../src/index.js";
import { differences } from "./fuzz-differences.js";
import { PAST_DIFFERENCES, PAST_INPUT } from "./fuzz-past.js";
import { type FuzzPolicy, fuzzDocument, fuzzPolicy } from "./fuzz-policy.js";

/**
 * Policies at random, each on several inputs, by both backends and OPA's own evaluator: all have to say the same. Many
 * policies are compiled as one bundle. PROVISO_FUZZ_SECONDS runs it for so long, from a seed that it prints;
 * PROVISO_FUZZ_SEED repeats a run.
 */
const SECONDS = Number(process.env["PROVISO_FUZZ_SECONDS"] ?? 0);
const SEED = Number(process.env["PROVISO_FUZZ_SEED"] ?? 20_261);
const BUNDLES = 4;
const POLICIES = 60;

const policies = fc.array(fc.nat({ max: 9999 }), { maxLength: 150, size: "max" }).map(fuzzPolicy);
const documents = fc.array(fc.nat({ max: 9999 }), { maxLength: 40, size: "max" }).map(fuzzDocument);

const PAST: [FuzzPolicy[], string[], string] = [[...PAST_DIFFERENCES], [JSON.stringify(PAST_INPUT), "{}"], "{}"];

test(
	"plan, wasm and OPA's evaluator say the same of policies at random",
	async () => {
		const tally = new Map<string, number>();
		const property = fc.asyncProperty(
			fc.array(policies, { minLength: POLICIES, maxLength: POLICIES }),
			fc.array(documents, { minLength: 3, maxLength: 3 }),
			documents,
			async (given, inputs, data) => {
				expect(await differences(given, inputs, data, tally)).toEqual([]);
			},
		);
		const end = Date.now() + SECONDS * 1000;
		let seed = SEED;
		do {
			const examples = seed === SEED ? [PAST] : [];
			await fc.assert(property, { seed, numRuns: BUNDLES, examples, endOnFailure: true });
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

test("what backends once differed in, they say as it is", async () => {
	const sources = PAST_DIFFERENCES.map(({ rego }, i) => [`p${i}.rego`, `package p${i}\n\n${rego}`]);
	const entrypoints = PAST_DIFFERENCES.map((_, i) => `p${i}/r`);
	const bundle = await compile(Object.fromEntries(sources), { entrypoints, strictBuiltins: true, cache: false });
	for (const backend of ["plan", "wasm"] as const) {
		const policy = await loadPolicy(bundle, { backend });
		for (const [i, { name, says }] of PAST_DIFFERENCES.entries()) {
			const decision = policy.evaluate(`p${i}/r`, PAST_INPUT);
			const value =
				decision.status === "defined"
					? decision.value
					: decision.status === "error"
						? decision.error.code
						: "undefined";
			expect({ backend, name, value }).toEqual({ backend, name, value: says });
		}
		policy.dispose();
	}
});
