import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import opa from "@open-policy-agent/opa-wasm";
import { compile } from "@proviso/compiler";
import { loadPolicy } from "@proviso/engine";
import { canonical } from "../lib/answers.mjs";
import { biggestRealFiles, here } from "../lib/files.mjs";
import { generateSbom } from "../lib/generate-sbom.mjs";
import { median, report, runNode, sideBySide } from "../lib/measure.mjs";
import { data, entrypoints, rego } from "../lib/six-rules.mjs";

export const title = "the wasm backend against plain opa-wasm, six rules on SBOMs, warm and first evaluation";

export async function run({ folder }) {
	const bundle = await compile({ "six.rego": rego }, { entrypoints, cache: false });
	const text = generateSbom(20_000);
	await warm(bundle, "20,000 components", JSON.parse(text));
	for (const file of biggestRealFiles("sbom-cyclonedx", /\.json$/).slice(0, 2)) {
		await warm(bundle, file.name, JSON.parse(readFileSync(file.path, "utf8")));
	}
	const files = {
		bundle: join(folder, "bundle.tar.gz"),
		wasm: join(folder, "policy.wasm"),
		sbom: join(folder, "sbom.json"),
	};
	writeFileSync(files.bundle, bundle.toTarball());
	writeFileSync(files.wasm, bundle.wasm);
	writeFileSync(files.sbom, text);
	first("one rule", files, entrypoints.slice(0, 1));
	first("six rules", files, entrypoints);
}

async function warm(bundle, name, input) {
	const ours = await loadPolicy(bundle, { data });
	const plain = await opa.loadPolicy(bundle.wasm);
	plain.setData(data);
	const prepared = ours.prepare(input);
	for (const entrypoint of entrypoints) {
		const decision = prepared.evaluate(entrypoint);
		const expected = plain.evaluate(input, entrypoint)[0]?.result;
		const same = decision.status === "defined" && canonical(decision.value) === canonical(expected);
		if (!same) throw new Error(`${entrypoint}: the two sides disagree on ${name}`);
	}
	const times = await sideBySide(
		{
			ours: () => {
				for (const entrypoint of entrypoints) prepared.evaluate(entrypoint);
			},
			plain: () => {
				for (const entrypoint of entrypoints) plain.evaluate(input, entrypoint);
			},
		},
		{ rounds: 9, warmup: 2 },
	);
	report({
		name: `six rules on ${name}, warm, prepared input`,
		ours: { name: "wasm", ms: times.ours },
		theirs: { name: "opa-wasm", ms: times.plain },
		limit: 0.5,
	});
	ours.dispose();
}

function first(label, files, names) {
	const once = (which, file) =>
		Number(runNode([here("first-evaluation.mjs"), which, file, files.sbom, ...names]).stdout);
	const ours = [];
	const theirs = [];
	for (let round = 0; round < 3; round++) {
		ours.push(once("wasm", files.bundle));
		theirs.push(once("plain", files.wasm));
	}
	report({
		name: `first evaluation of ${label} on 20,000 components in a fresh process`,
		ours: { name: "wasm", ms: median(ours) },
		theirs: { name: "opa-wasm", ms: median(theirs) },
		limit: 0.2,
	});
}
