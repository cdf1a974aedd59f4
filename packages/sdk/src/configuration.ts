import { readFile } from "node:fs/promises";
import { dirname, isAbsolute, relative, resolve } from "node:path";
import { read } from "@proviso/inputs";
import type { Configuration } from "@proviso/schemas";
import { ProvisoError } from "./error.js";
import { matches, type UnitOptions, violationOf } from "./units.js";

/** What a configuration file says, as options of `Engine.check`. */
export interface LoadedConfiguration {
	readonly units: readonly UnitOptions[];
}

/**
 * Reads a configuration (schemas/configuration.schema.json), in YAML or JSON. Its paths are relative to its folder, whatever
 * the names of inputs are relative to. Nothing in it is executed.
 * Throws ProvisoError `invalid-configuration` with file and place; the file system's errors as they are.
 */
export async function loadConfiguration(path: string): Promise<LoadedConfiguration> {
	const { raw, problems } = await read({ name: path, bytes: await readFile(path) });
	const [document, ...more] = raw;
	if (document === undefined) {
		const [problem] = problems;
		throw invalid(path, problem?.line ?? null, problem?.column ?? null, problem?.message ?? "holds nothing");
	}
	if (more.length > 0) throw invalid(path, null, null, `holds ${raw.length} documents, expected one`);
	const violation = await violationOf(document.value);
	if (violation !== undefined) {
		const { line, column } = document.locate(violation.path);
		const place = violation.path.length === 0 ? "It" : violation.path.join(".");
		throw invalid(path, line, column, `${place} ${violation.message}`);
	}
	const { units = [] } = document.value as Configuration;
	const folder = dirname(resolve(path));
	return { units: units.map(({ paths, ...unit }) => ({ ...unit, paths: within(folder, matches(paths)) })) };
}

/** Whether a file, by its name relative to the working directory, is one of a folder's that `has` takes. */
function within(folder: string, has: (file: string) => boolean): (file: string) => boolean {
	return (file) => {
		const path = relative(folder, resolve(file));
		return !isAbsolute(path) && has(path.replaceAll("\\", "/"));
	};
}

function invalid(path: string, line: number | null, column: number | null, message: string): ProvisoError {
	const place = [path, line, line === null ? null : column].filter((part) => part !== null).join(":");
	return new ProvisoError("invalid-configuration", `${place}: ${message}`);
}
