// Reads /policies: the Rego, and what its metadata says about the rules.
import { readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { inspect } from "@proviso/compiler";
import { opaSchemas } from "@proviso/schemas/opa";

const folder = fileURLToPath(new URL("../../../policies/", import.meta.url));

/** The rules that a rule's package may have, as the engine asks for them. */
const ENTRYPOINTS = ["deny", "undecided", "subjects"];

/** Files below /policies by path with forward slashes, sorted. */
export function policyFiles() {
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name).slice(folder.length).split(sep).join("/"))
		.sort();
}

/** Text of a file below /policies, with the line ends that git stores. */
export const readPolicyFile = (path) => readFileSync(join(folder, path), "utf8").replaceAll("\r\n", "\n");

/** Path to Rego: of the rules and what they share (`sources`), and of their tests and fixtures (`tests`). */
export function readRego() {
	const sources = {};
	const tests = {};
	for (const path of policyFiles()) {
		if (path.endsWith("_test.rego")) tests[path] = readPolicyFile(path);
		else if (path.endsWith(".rego")) sources[path] = readPolicyFile(path);
	}
	return { sources, tests };
}

/** The frameworks, as FrameworkDefinition of @proviso/schemas. */
export function readFrameworks() {
	return policyFiles()
		.filter((path) => /^controls\/[^/]+\.json$/.test(path))
		.map((path) => JSON.parse(readPolicyFile(path)));
}

/** The rules of the sources, sorted by id: {definition: RuleDefinition, metadata, file}. */
export async function readRules(sources) {
	const { annotations, packages } = await inspect(sources);
	return packages
		.filter(({ path }) => path[0] === "proviso" && path[1] !== "lib")
		.map(({ path, file, rules }) => {
			const metadata = annotations.find((entry) => entry.scope === "package" && entry.file === file);
			if (metadata === undefined) throw new Error(`policies/${file}: its package has no METADATA`);
			return { definition: ruleDefinition(path, rules, metadata), metadata, file };
		})
		.sort((a, b) => (a.definition.id < b.definition.id ? -1 : 1));
}

function ruleDefinition([, kind, name], rules, { title, description, custom }) {
	const entrypoint = (rule) => (rules.includes(rule) ? `proviso/${kind}/${name}/${rule}` : null);
	const [deny, undecided, subjects] = ENTRYPOINTS.map(entrypoint);
	return {
		id: `${kind}/${name}`,
		kind,
		title,
		description,
		severity: custom.severity,
		controls: custom.controls,
		remediation: custom.remediation,
		documentation: `docs/rules/${kind}/${name}.md`,
		parameters: custom.parameters ?? {},
		entrypoints: { deny, undecided, subjects },
	};
}

/** The schemas that rules are checked against: one per kind, and `params` for data.params, from the rules' own parameters. */
export function checkSchemas(rules) {
	const params = {};
	for (const { definition } of rules) {
		const parameters = Object.entries(definition.parameters);
		if (parameters.length === 0) continue;
		const properties = Object.fromEntries(parameters.map(([name, { schema }]) => [name, schema]));
		params[definition.id] = { type: "object", properties, additionalProperties: false };
	}
	return { ...opaSchemas, params: { type: "object", properties: params, additionalProperties: false } };
}
