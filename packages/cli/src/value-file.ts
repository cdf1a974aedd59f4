import { readFile } from "node:fs/promises";
import type { JsonObject, JsonValue } from "proviso";
import { CliError } from "./error.js";
import { describeSystemError } from "./failure.js";

/**
 * The one value in a JSON or YAML file. `option` is named in errors.
 * Throws CliError `unreadable` with file and place.
 */
export async function readValueFile(option: string, file: string): Promise<JsonValue> {
	const bytes = await readFile(file).catch((cause: unknown) => {
		throw new CliError("unreadable", `${option}: ${describeSystemError(cause) ?? `${file} cannot be read`}`, { cause });
	});
	const { read } = await import("proviso");
	const { raw, problems } = await read({ name: file, bytes });
	// That the file is of no known format is as it should be.
	const broken = problems.filter(({ code }) => code !== "unrecognized");
	const [first, ...more] = raw;
	if (first === undefined) {
		const { message, line, column } = broken[0] ??
			problems[0] ?? { message: "holds no value", line: null, column: null };
		throw new CliError("unreadable", `${option}: ${place(file, line, column)}: ${message}`);
	}
	if (more.length > 0) {
		throw new CliError("unreadable", `${option}: ${file} holds ${raw.length} documents, expected one`);
	}
	return first.value;
}

/** As {@link readValueFile}, for a file that holds an object. */
export async function readObjectFile(option: string, file: string): Promise<JsonObject> {
	const value = await readValueFile(option, file);
	if (typeof value !== "object" || value === null || Array.isArray(value)) {
		throw new CliError("unreadable", `${option}: ${file} holds no object at its top, expected names and values`);
	}
	return value as JsonObject;
}

export function place(file: string, line: number | null, column: number | null): string {
	return [file, line, line === null ? null : column].filter((part) => part !== null).join(":");
}
