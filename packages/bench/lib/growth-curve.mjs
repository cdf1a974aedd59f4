// Times every rule of the pack for one kind of document, at each of the sizes. Prints, as JSON, milliseconds by rule.
// argv: the bundle of the pack, kind, sizes.
import { readFileSync } from "node:fs";
import { Bundle } from "@proviso/compiler/bundle";
import { loadPolicy } from "@proviso/engine";
import { growingData, growingDocuments, growingParameters } from "./growing-documents.mjs";
import { packData, rulesOf } from "./pack.mjs";

const [, , file, kind, ...sizes] = process.argv;
const ROUNDS = 7;

const data = packData();
const params = { ...data.params, ...growingParameters };
const policy = await loadPolicy(Bundle.fromTarball(readFileSync(file)), {
	backend: "plan",
	data: { ...data, ...growingData, params },
	limits: { outputLimit: 1e9 },
});
const times = Object.fromEntries(rulesOf(kind).map(({ id }) => [id, []]));
// The smallest comes twice: the first time V8 gets to know the rules.
for (const [index, size] of [sizes[0], ...sizes].entries()) {
	const prepared = policy.prepare(JSON.parse(JSON.stringify(await growingDocuments[kind](Number(size)))));
	for (const { id, entrypoints } of rulesOf(kind)) {
		const ms = fastest(prepared, id, entrypoints);
		if (index > 0) times[id].push(ms);
	}
	prepared.dispose();
}
policy.dispose();
console.log(JSON.stringify(times));

/** Milliseconds of processor time of the fastest round: others that the machine is busy with do not count. */
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
