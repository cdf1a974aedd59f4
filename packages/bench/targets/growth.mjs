import { loadPolicy } from "@proviso/engine";
import { growingData, growingDocuments, growingParameters } from "../lib/growing-documents.mjs";
import { record, shown } from "../lib/measure.mjs";
import { rulesOf, thePack } from "../lib/pack.mjs";

export const title = "how the time of every rule of the pack grows, from 10,000 to 80,000 of what it looks at";

const SIZES = [10_000, 20_000, 40_000, 80_000];
const LIMIT = 1.2;
const ROUNDS = 7;

export async function run() {
	const { bundle, data } = await thePack();
	const params = { ...data.params, ...growingParameters };
	const policy = await loadPolicy(bundle, {
		backend: "plan",
		data: { ...data, ...growingData, params },
		limits: { outputLimit: 1e9 },
	});
	for (const [kind, document] of Object.entries(growingDocuments)) {
		const times = new Map(rulesOf(kind).map(({ id }) => [id, []]));
		// The smallest comes twice: the first time V8 gets to know the rules.
		for (const size of [SIZES[0], ...SIZES]) {
			const prepared = policy.prepare(JSON.parse(JSON.stringify(await document(size))));
			for (const { id, entrypoints } of rulesOf(kind)) times.get(id).push(fastest(prepared, id, entrypoints));
			prepared.dispose();
		}
		for (const [id, [, ...curve]] of times) {
			const slope = fit(SIZES.map(Math.log2), curve.map(Math.log2));
			const points = SIZES.map((size, index) => `${size / 1000}k ${shown(curve[index])}`).join(", ");
			record(id, `${points}: slope ${slope.toFixed(2)}`, slope <= LIMIT, LIMIT);
		}
	}
	policy.dispose();
}

/**
 * Milliseconds of processor time of the fastest of several rounds: a curve of one program alone is the same on a machine that
 * is busy with others.
 */
function fastest(prepared, id, entrypoints) {
	let best = Number.POSITIVE_INFINITY;
	let findings = 0;
	for (let round = 0; round < ROUNDS; round++) {
		const start = process.cpuUsage();
		for (const entrypoint of entrypoints) {
			const decision = prepared.evaluate(entrypoint);
			if (decision.status === "error") throw new Error(`${id}: ${decision.error.message}`);
			if (round === 0 && !entrypoint.endsWith("/subjects")) findings += decision.value.length;
		}
		const { user, system } = process.cpuUsage(start);
		best = Math.min(best, (user + system) / 1000);
	}
	// Rules that find nothing may do nothing.
	if (findings === 0) throw new Error(`${id} finds nothing`);
	return best;
}

/** Slope of the straight line that is nearest to the points. */
function fit(xs, ys) {
	const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;
	const [x, y] = [mean(xs), mean(ys)];
	const covariance = xs.reduce((sum, value, index) => sum + (value - x) * (ys[index] - y), 0);
	return covariance / xs.reduce((sum, value) => sum + (value - x) ** 2, 0);
}
