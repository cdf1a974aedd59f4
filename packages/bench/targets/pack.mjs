import { readFileSync } from "node:fs";
import opa from "@open-policy-agent/opa-wasm";
import { loadPolicy } from "@proviso/engine";
import { read } from "@proviso/inputs";
import { canonical } from "../lib/answers.mjs";
import { biggestRealFiles } from "../lib/files.mjs";
import { report, sideBySide } from "../lib/measure.mjs";
import { rulesOf, thePack } from "../lib/pack.mjs";

export const title = "the built-in pack on the biggest real SBOM and plan, warm, normalized and prepared once";

export async function run() {
	const { bundle, data } = await thePack();
	for (const [kind, file] of [
		["sbom", biggestRealFiles("sbom-cyclonedx", /\.json$/)[0]],
		["infrastructure", biggestRealFiles("terraform-plan", /\.json$/)[0]],
	]) {
		if (file === undefined) continue;
		const result = await read({ name: file.name, bytes: readFileSync(file.path) });
		const document = result.ok ? result.documents.find((found) => found.kind === kind) : undefined;
		if (document === undefined) {
			console.log(`skipped: ${file.name} is not read as ${kind}`);
			continue;
		}
		await compare(
			`${kind} ${file.name}, ${(file.size / 1e6).toFixed(1)} MB`,
			bundle,
			data,
			rulesOf(kind).flatMap((rule) => rule.entrypoints),
			document,
		);
	}
}

async function compare(name, bundle, data, entrypoints, document) {
	const input = JSON.parse(JSON.stringify(document));
	const plan = await loadPolicy(bundle, { backend: "plan", data });
	const wasm = await loadPolicy(bundle, { data });
	const plain = await opa.loadPolicy(bundle.wasm);
	plain.setData(data);
	const prepared = { plan: plan.prepare(input), wasm: wasm.prepare(input) };
	for (const entrypoint of entrypoints) {
		const [a, b] = [prepared.plan, prepared.wasm].map((side) => JSON.stringify(side.evaluate(entrypoint)));
		if (a !== b) throw new Error(`${name}: ${entrypoint}: plan says ${a.slice(0, 300)}, wasm ${b.slice(0, 300)}`);
	}
	const all = (side) => () => {
		for (const entrypoint of entrypoints) side.evaluate(entrypoint);
	};
	const alternatives = { plan: all(prepared.plan), wasm: all(prepared.wasm) };
	const same = entrypoints.every((entrypoint) => {
		const decision = prepared.plan.evaluate(entrypoint);
		return canonical(decision.value) === canonical(plain.evaluate(input, entrypoint)[0]?.result);
	});
	if (!same) console.log(`skipped: opa-wasm, its answers on ${name} differ`);
	else {
		alternatives["opa-wasm"] = () => {
			for (const entrypoint of entrypoints) plain.evaluate(input, entrypoint);
		};
	}
	const times = await sideBySide(alternatives, { rounds: 7, warmup: 2 });
	for (const side of Object.keys(alternatives).slice(1)) {
		report({
			name: `${entrypoints.length} entrypoints of the pack on ${name}`,
			ours: { name: "plan", ms: times.plan },
			theirs: { name: side, ms: times[side] },
		});
	}
	for (const policy of [plan, wasm]) policy.dispose();
}
