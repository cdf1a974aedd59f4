import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { here } from "../lib/files.mjs";
import { growingDocuments } from "../lib/growing-documents.mjs";
import { record, runNode, shown } from "../lib/measure.mjs";
import { thePack } from "../lib/pack.mjs";

export const title = "how the time of every rule of the pack grows, from 10,000 to 80,000 of what it looks at";

const SIZES = [10_000, 20_000, 40_000, 80_000];
const LIMIT = 1.2;
/**
 * Room for what the largest evaluation makes, in MB: with less, V8 copies at 80,000 what it need not at 10,000, and the
 * curve shows that.
 */
const YOUNG_GENERATION = 256;

export async function run({ folder }) {
	const file = join(folder, "pack.tar.gz");
	const { bundle } = await thePack();
	writeFileSync(file, bundle.toTarball());
	for (const kind of Object.keys(growingDocuments)) {
		const flags = [`--max-semi-space-size=${YOUNG_GENERATION}`, `--min-semi-space-size=${YOUNG_GENERATION}`];
		const { stdout } = runNode([...flags, here("growth-curve.mjs"), file, kind, ...SIZES.map(String)]);
		for (const [id, curve] of Object.entries(JSON.parse(stdout))) {
			const slope = fit(SIZES.map(Math.log2), curve.map(Math.log2));
			const points = SIZES.map((size, index) => `${size / 1000}k ${shown(curve[index])}`).join(", ");
			record(id, `${points}: slope ${slope.toFixed(2)}`, slope <= LIMIT, LIMIT);
		}
	}
}

/** Slope of the straight line that is nearest to the points. */
function fit(xs, ys) {
	const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;
	const [x, y] = [mean(xs), mean(ys)];
	const covariance = xs.reduce((sum, value, index) => sum + (value - x) * (ys[index] - y), 0);
	return covariance / xs.reduce((sum, value) => sum + (value - x) ** 2, 0);
}
