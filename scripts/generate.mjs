// Writes every generated file of the repository, or with --check fails when one is not what would be written.
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = fileURLToPath(new URL("../", import.meta.url));

/**
 * Each module exports `generate(): Promise<Map<path within folder, text>>`. The folder holds nothing else, so a file that is
 * no longer generated is deleted.
 */
const generators = [
	{ folder: "packages/schemas/src/generated", module: "packages/schemas/scripts/generate.mjs" },
	{ folder: "docs/builtins", module: "scripts/generate-builtin-docs.mjs" },
	{ folder: "docs/inputs", module: "scripts/generate-input-docs.mjs" },
	{ folder: "docs/rules", module: "packages/pack-ssdf/scripts/generate-docs.mjs" },
];

/** What differs between the files on disk and those that would be written: one line each. */
export async function stale() {
	const lines = [];
	for (const { folder, files, present } of await all()) {
		for (const [name, text] of files) {
			if (!present.has(name)) lines.push(`${folder}/${name}: missing`);
			else if (read(path.join(root, folder, name)) !== text) lines.push(`${folder}/${name}: not current`);
		}
		for (const name of present) if (!files.has(name)) lines.push(`${folder}/${name}: no longer generated`);
	}
	return lines;
}

async function write() {
	for (const { folder, files, present } of await all()) {
		for (const name of present) if (!files.has(name)) rmSync(path.join(root, folder, name));
		for (const [name, text] of files) {
			const target = path.join(root, folder, name);
			if (present.has(name) && read(target) === text) continue;
			mkdirSync(path.dirname(target), { recursive: true });
			writeFileSync(target, text);
			console.log(`${folder}/${name}`);
		}
	}
}

async function all() {
	const results = [];
	for (const { folder, module } of generators) {
		const { generate } = await import(pathToFileURL(path.join(root, module)).href);
		results.push({ folder, files: await generate(), present: new Set(list(path.join(root, folder))) });
	}
	return results;
}

/** Files below a folder, relative to it, with forward slashes. */
function list(folder) {
	if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return [];
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join("/"))
		.sort();
}

/** A checkout on Windows may have other line ends. */
function read(file) {
	return readFileSync(file, "utf8").replaceAll("\r\n", "\n");
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
	if (process.argv.includes("--check")) {
		const lines = await stale();
		if (lines.length > 0) {
			console.error(`${lines.join("\n")}\nRun: npm run generate`);
			process.exitCode = 1;
		}
	} else await write();
}
