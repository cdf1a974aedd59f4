// Packages depend only leftwards on the list of docs/architecture.md. Cycles, and dependencies that are not declared, fail.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../packages/", import.meta.url));
const LAYERS = [
	["@proviso/schemas", "@proviso/compiler"],
	["@proviso/inputs", "@proviso/engine"],
	["@proviso/pack-ssdf", "@proviso/report"],
	["proviso"],
	["@proviso/cli"],
	["@proviso/bench", "@proviso/conformance"],
];
const layer = new Map(LAYERS.flatMap((names, index) => names.map((name) => [name, index])));
const problems = [];

for (const folder of readdirSync(root)) {
	const manifest = JSON.parse(readFileSync(join(root, folder, "package.json"), "utf8"));
	const declared = new Set(Object.keys({ ...manifest.dependencies, ...manifest.devDependencies }));
	if (!layer.has(manifest.name)) problems.push(`${manifest.name} is on no layer of scripts/check-graph.mjs`);
	for (const name of declared) {
		if (layer.has(name) && layer.get(name) >= layer.get(manifest.name)) {
			problems.push(`${manifest.name} depends on ${name}, which is not to its left`);
		}
	}
	for (const file of sourceFiles(join(root, folder, "src"))) {
		for (const [, name] of readFileSync(file, "utf8").matchAll(
			/(?:from|import\()\s*"((?:@proviso\/[a-z-]+)|proviso)(?:\/[a-z/-]+)?"/g,
		)) {
			if (name !== manifest.name && !declared.has(name))
				problems.push(`${file.slice(root.length)} imports ${name}, which ${manifest.name} does not declare`);
		}
	}
}

function sourceFiles(folder) {
	try {
		return readdirSync(folder, { recursive: true, withFileTypes: true })
			.filter((entry) => entry.isFile() && entry.name.endsWith(".ts"))
			.map((entry) => join(entry.parentPath, entry.name));
	} catch (error) {
		if (error.code === "ENOENT") return [];
		throw error;
	}
}

for (const problem of problems) console.error(problem);
console.log(problems.length === 0 ? "the package graph has no cycles" : `${problems.length} problems`);
process.exitCode = problems.length === 0 ? 0 : 1;
