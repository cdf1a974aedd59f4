import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** A path below packages/bench/lib as a path of the file system. */
export function here(path) {
	return fileURLToPath(new URL(path, import.meta.url));
}

const corpora = here("../../../../shared/corpora");

/** Files of a corpus whose name matches, biggest first, as {name, path, size} (of its folder `real`, where it has one); none, with the reason printed, where it is absent. */
export function biggestRealFiles(corpus, pattern) {
	const folder = join(corpora, corpus);
	const real = existsSync(join(folder, "real")) ? join(folder, "real") : folder;
	if (!existsSync(real)) {
		console.log(`skipped: real files of ${corpus}, ../shared/corpora is absent`);
		return [];
	}
	return readdirSync(real, { recursive: true })
		.map((path) => ({ name: String(path).split(/[\\/]/).at(-1), path: join(real, String(path)) }))
		.filter(({ name }) => pattern.test(name))
		.map((file) => ({ ...file, size: statSync(file.path).size }))
		.sort((a, b) => b.size - a.size);
}

/** The built-in rules with their library, by path. */
export function packSources() {
	const root = here("../../../policies");
	return Object.fromEntries(
		readdirSync(root, { recursive: true })
			.map((path) => String(path).replaceAll("\\", "/"))
			.filter((path) => path.endsWith(".rego") && !path.endsWith("_test.rego"))
			.sort()
			.map((path) => [path, readFileSync(join(root, path), "utf8")]),
	);
}

/** The entrypoint of a rule in the package of a module. */
export function entrypointOf(rego, rule) {
	const [, path] = /^package (\S+)/m.exec(rego) ?? [];
	return `${path.replace(/\["([^"]+)"\]/g, ".$1").replaceAll(".", "/")}/${rule}`;
}
