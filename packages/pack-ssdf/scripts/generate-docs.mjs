// Writes docs/rules from the metadata of the rules and what people wrote beside them. With --check, fails when a page
// is not what would be written.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, sep } from "node:path";
import { argv } from "node:process";
import { fileURLToPath } from "node:url";
import { readFrameworks, readPolicyFile, readRego, readRules } from "./policies.mjs";

const folder = fileURLToPath(new URL("../../../docs/rules/", import.meta.url));

const KINDS = {
	sbom: "Software bills of materials",
	infrastructure: "Planned infrastructure",
	pipeline: "Pipelines",
	workload: "Workloads",
	release: "Releases: evidence together",
};
const COMMAND = "npm run generate -w @proviso/pack-ssdf";

/** Path within docs/rules → text. */
export async function generate() {
	const rules = await readRules(readRego().sources);
	const frameworks = readFrameworks();
	const titles = new Map(
		frameworks.flatMap(({ id, controls }) => controls.map((control) => [`${id}:${control.id}`, control])),
	);
	const pages = rules.map((rule) => [`${rule.definition.id}.md`, page(rule, titles)]);
	return new Map([["README.md", index(rules, frameworks)], ...pages]);
}

function page({ definition, metadata, file }, titles) {
	const { id, kind, title, description, severity, remediation, parameters, controls } = definition;
	return paragraphs([
		generatedFrom(dirname(file)),
		`# ${title}`,
		`\`${id}\` · severity **${severity}** · reads \`${kind}\` documents`,
		description,
		`**What to do:** ${remediation}`,
		readPolicyFile(`${dirname(file)}/doc.md`).trim(),
		parameterSection(parameters),
		"## Evidence",
		"What a rule passes or fails is evidence for a control, never the whole of it. Direct evidence changes the answer for the control; contextual evidence is background.",
		table(
			["Control", "Bearing", "Basis", "Why"],
			controls.map(({ id, bearing, basis, rationale }) => [controlLabel(id, titles), bearing, basis, rationale]),
		),
		"## References",
		(metadata.related_resources ?? []).map(({ ref, description }) => `- [${description ?? ref}](${ref})`).join("\n"),
	]);
}

function parameterSection(parameters) {
	const entries = Object.entries(parameters);
	if (entries.length === 0) return null;
	const rows = entries.map(([name, { description, schema, default: value }]) => [
		`\`${name}\``,
		description,
		`\`${JSON.stringify(schema)}\``,
		`\`${JSON.stringify(value)}\``,
	]);
	return `## Parameters\n\n${table(["Name", "Meaning", "Schema", "Default"], rows)}`;
}

function controlLabel(id, controls) {
	const control = controls.get(id);
	return control === undefined ? `\`${id}\`` : `\`${id}\` ${control.title}`;
}

function index(rules, frameworks) {
	const kinds = Object.entries(KINDS).map(([kind, heading]) =>
		paragraphs([
			`## ${heading}`,
			table(
				["Rule", "Severity", "What holds when it passes", "SSDF 1.1, direct"],
				rules
					.filter(({ definition }) => definition.kind === kind)
					.map(({ definition }) => [
						link(definition.id),
						definition.severity,
						definition.title,
						directTasks(definition, "ssdf-1.1").join(", "),
					]),
			),
		]).trim(),
	);
	return paragraphs([
		generatedFrom(""),
		"# Rules",
		`The built-in pack has ${rules.length} rules. The id of a rule is also the name of its folder below \`policies\`, and the key under which its parameters are given.`,
		...kinds,
		...frameworks.flatMap(evidenceSection),
	]);
}

function evidenceSection({ id, title, controls }) {
	const rows = controls.flatMap((control) =>
		control.evidence.map(({ description, rules }, at) => [
			at === 0 ? control.id : "",
			description,
			rules.length === 0 ? "not by this pack" : rules.map(link).join(", "),
		]),
	);
	return [
		`## Evidence by task: ${id}`,
		`${title}. A task is supported when every piece of evidence it needs is there; with some of them it is partial.`,
		table(["Task", "Evidence it needs", "Given by"], rows),
	];
}

function directTasks({ controls }, framework) {
	return controls
		.filter(({ id, bearing }) => bearing === "direct" && id.startsWith(`${framework}:`))
		.map(({ id }) => id.slice(framework.length + 1));
}

const link = (id) => `[${id}](${id}.md)`;

function generatedFrom(path) {
	return `<!-- Generated from policies/${path}. Change it there, then run ${COMMAND}. -->`;
}

// Padded as the formatter of the repository writes tables.
function table(head, rows) {
	const cells = [head, ...rows].map((row) => row.map((cell) => cell.replaceAll("|", "\\|").replaceAll("\n", " ")));
	const widths = head.map((_, column) => Math.max(3, ...cells.map((row) => row[column].length)));
	const line = (row) => `| ${row.map((cell, column) => cell.padEnd(widths[column])).join(" | ")} |`;
	const [first, ...others] = cells;
	return [line(first), line(widths.map((width) => "-".repeat(width))), ...others.map(line)].join("\n");
}

const paragraphs = (blocks) => `${blocks.filter((block) => block !== null).join("\n\n")}\n`;

function present() {
	try {
		return readdirSync(folder, { recursive: true, withFileTypes: true })
			.filter((entry) => entry.isFile())
			.map((entry) => join(entry.parentPath, entry.name).slice(folder.length).split(sep).join("/"));
	} catch (error) {
		if (error.code === "ENOENT") return [];
		throw error;
	}
}

/** Pages that differ from what would be written, that are missing, or that no rule has any more; sorted. */
export async function stale() {
	const pages = await generate();
	const names = new Set([...pages.keys(), ...present()]);
	return [...names].filter((name) => readPage(name) !== pages.get(name)).sort();
}

function readPage(name) {
	try {
		return readFileSync(join(folder, name), "utf8").replaceAll("\r\n", "\n");
	} catch (error) {
		if (error.code === "ENOENT") return null;
		throw error;
	}
}

async function write() {
	const pages = await generate();
	for (const name of present()) if (!pages.has(name)) rmSync(join(folder, name));
	for (const [name, text] of pages) {
		mkdirSync(dirname(join(folder, name)), { recursive: true });
		writeFileSync(join(folder, name), text);
	}
}

if (argv[1] === fileURLToPath(import.meta.url)) {
	if (argv.includes("--check")) {
		const names = await stale();
		for (const name of names) console.error(`docs/rules/${name} is not current: run ${COMMAND}`);
		process.exitCode = names.length === 0 ? 0 : 1;
	} else await write();
}
