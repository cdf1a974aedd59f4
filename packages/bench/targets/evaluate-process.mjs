import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { compile } from "@proviso/compiler";
import { canonical } from "../lib/answers.mjs";
import { here } from "../lib/files.mjs";
import { generateSbom } from "../lib/generate-sbom.mjs";
import { median, report, runNode, runProgram } from "../lib/measure.mjs";
import { nativeOpa } from "../lib/peers.mjs";
import { rego } from "../lib/six-rules.mjs";

export const title = "the whole process of proviso evaluate on an input of 10 MB, against opa eval";

export async function run({ folder }) {
	const opa = await nativeOpa();
	const files = { rego: join(folder, "six.rego"), input: join(folder, "ten.json") };
	writeFileSync(files.rego, rego);
	writeFileSync(files.input, generateSbom(19_000));
	await contest("six rules", "bench", { opa, folder, files, limit: 1 / 3 });
	await contest("one rule", "bench/outside_registry", { opa, folder, files });
}

/** One query: a package, which is all of its rules, or a rule. */
async function contest(what, entrypoint, { opa, folder, files, limit }) {
	const bundle = await compile({ "six.rego": rego }, { entrypoints: [entrypoint], cache: false });
	const file = join(folder, "evaluate.tar.gz");
	writeFileSync(file, bundle.toTarball());
	const command = here("../../cli/bin/proviso.js");
	const asked = ["evaluate", "--bundle", file, "--input", files.input, "--entrypoint", entrypoint];
	const ours = (backend) => runNode([command, ...asked, "--backend", backend]);
	// Given the bundle as we are, OPA verifies and parses it; given one file of Rego it has the least to do.
	const query = `data.${entrypoint.replace("/", ".")}`;
	const theirs = () => runProgram(opa, ["eval", "--format", "raw", "-d", files.rego, "-i", files.input, query]);
	const sides = { plan: () => ours("plan"), wasm: () => ours("wasm"), ...(opa === undefined ? {} : { opa: theirs }) };
	const answers = Object.entries(sides).map(([name, run]) => [name, canonical(JSON.parse(run().stdout))]);
	for (const [name, answer] of answers) {
		if (answer !== answers[0][1])
			throw new Error(`${name} says ${answer.slice(0, 300)}, plan ${answers[0][1].slice(0, 300)}`);
	}
	const times = Object.fromEntries(Object.keys(sides).map((name) => [name, []]));
	for (let round = 0; round < 7; round++) {
		for (const [name, run] of Object.entries(sides)) times[name].push(run().elapsed);
	}
	if (opa === undefined) return;
	const name = `${what} on 10 MB, whole process`;
	const other = { name: "opa eval", ms: median(times.opa) };
	report({
		name,
		ours: { name: "plan", ms: median(times.plan) },
		theirs: other,
		...(limit === undefined ? {} : { limit }),
	});
	report({ name, ours: { name: "wasm", ms: median(times.wasm) }, theirs: other });
}
