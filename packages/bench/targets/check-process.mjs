import { here } from "../lib/files.mjs";
import { median, report, runNode } from "../lib/measure.mjs";

export const title = "the whole process of proviso check on a small SBOM with the built-in pack";

export async function run() {
	const bom = here("../../../examples/shop-fixed/bom.json");
	const command = here("../../cli/bin/proviso.js");
	const ours = [];
	const empty = [];
	for (let round = 0; round < 9; round++) {
		ours.push(runNode([command, "check", bom], [0, 1]).elapsed);
		empty.push(runNode(["-e", "0"]).elapsed);
	}
	report({
		name: "proviso check, whole process",
		ours: { name: "proviso check", ms: median(ours) },
		theirs: { name: "node -e 0", ms: median(empty) },
		limit: 400,
		unit: "ms",
	});
}
