import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { compile } from "@proviso/compiler";
import { contest } from "../lib/contest.mjs";
import { here } from "../lib/files.mjs";
import { generateSbom } from "../lib/generate-sbom.mjs";
import { median, report, runNode } from "../lib/measure.mjs";

export const title = "600 rules on 5,000 components, warm and first evaluation";

const RULES = 600;
const entrypoint = "many/deny";

const together = `package many

${Array.from({ length: RULES }, (_, index) => rule(index, "deny")).join("\n")}`;

/** As packs have them: each rule under a name of its own. */
const apart = `package many

${Array.from({ length: RULES }, (_, index) => `${rule(index, `rule_${index}`)}\ndeny contains message if some message in rule_${index}\n`).join("\n")}`;

/** A rule of one of the kinds that packs have; no two are the same. */
function rule(index, name) {
	const kinds = [
		`component.name == "component-${index * 7}"
	component.type == "library"`,
		`some license in component.licenses
	license.license.id == "LicenseRef-${index}"`,
		`startswith(component.purl, "pkg:npm/%40scope-${index % 100}/component-${index}@")`,
		`some hash in component.hashes
	hash.alg == "MD5"
	endswith(component.version, ".${index % 50}")`,
		`some reference in component.externalReferences
	reference.type == "distribution"
	contains(reference.url, "mirror.example.net/component-${index}")`,
	];
	return `${name} contains message if {
	some component in input.components
	${kinds[index % kinds.length]}
	message := sprintf("rule ${index}: %s", [component.name])
}
`;
}

export async function run(context) {
	for (const [label, rego] of [
		["600 bodies of one rule", together],
		["600 rules", apart],
	]) {
		await compare(context, `${label} on 5,000 components`, rego);
	}
}

async function compare(context, name, rego) {
	const text = generateSbom(5000);
	await contest(context, {
		name: `${name}, warm`,
		rego,
		entrypoints: [entrypoint],
		input: JSON.parse(text),
		sides: ["plan", "opa-wasm"],
		limits: { "opa-wasm": 1 / 8 },
		rounds: 3,
		warmup: 2,
	});
	const bundle = await compile({ "policy.rego": rego }, { entrypoints: [entrypoint], cache: false });
	const { folder } = context;
	const files = {
		bundle: join(folder, "many.tar.gz"),
		wasm: join(folder, "many.wasm"),
		input: join(folder, "many.json"),
	};
	writeFileSync(files.bundle, bundle.toTarball());
	writeFileSync(files.wasm, bundle.wasm);
	writeFileSync(files.input, text);
	const once = (which, file) =>
		Number(runNode([here("first-evaluation.mjs"), which, file, files.input, entrypoint]).stdout);
	const [ours, theirs] = [[], []];
	for (let round = 0; round < 3; round++) {
		ours.push(once("plan", files.bundle));
		theirs.push(once("plain", files.wasm));
	}
	report({
		name: `${name}, first evaluation in a fresh process, from JSON text`,
		ours: { name: "plan", ms: median(ours) },
		theirs: { name: "opa-wasm", ms: median(theirs) },
		limit: 1,
	});
}
