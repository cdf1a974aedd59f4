import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = new URL("../../../schemas/", import.meta.url);

/** Kinds of normalized documents; each has schemas/input/<kind>.schema.json. */
export const KINDS = [
	"sbom",
	"infrastructure",
	"pipeline",
	"workload",
	"findings",
	"process",
	"image",
	"repository",
	"attestation",
	"release",
];

/** Name → where its schema is, relative to /schemas. */
const FILES = new Map([
	...KINDS.map((kind) => [kind, `input/${kind}.schema.json`]),
	["report", "report.schema.json"],
	["configuration", "configuration.schema.json"],
	["rule-metadata", "rule-metadata.schema.json"],
]);

/** Names of our own schemas. */
export const NAMES = [...FILES.keys()];

/** One of our own schemas, parsed anew on every call. */
export function readSchema(name) {
	const file = FILES.get(name);
	if (file === undefined) throw new Error(`no schema is called ${name}`);
	return JSON.parse(readFileSync(fileURLToPath(new URL(file, root)), "utf8"));
}

/** First lines of a generated file. */
export function banner(source) {
	return `// Generated from ${source} by "npm run generate". Do not edit.\n`;
}

/** Path of one of our own schemas in the repository. */
export function pathOf(name) {
	return `schemas/${FILES.get(name)}`;
}
