import { readFile } from "node:fs/promises";
import type { InputLimits, JsonObject, JsonValue } from "proviso";
import { CliError } from "./error.js";
import { systemReason } from "./failure.js";

/** The one value in a JSON or YAML file. `option` is named in errors. Throws CliError `unreadable` with file and place. */
export async function readValueFile(option: string, file: string, limits?: Partial<InputLimits>): Promise<JsonValue> {
	return parseValue(option, file, await readBytes(option, file), limits);
}

/** Throws CliError `unreadable`. */
export function readBytes(option: string, file: string): Promise<Uint8Array> {
	return readFile(file).catch((cause: unknown) => {
		throw new CliError("unreadable", `${option}: ${file}: ${systemReason(cause) ?? "cannot be read"}`, { cause });
	});
}

/** As {@link readValueFile}, of bytes that were read already. */
export async function parseValue(
	option: string,
	file: string,
	bytes: Uint8Array,
	limits: Partial<InputLimits> = {},
): Promise<JsonValue> {
	const { read } = await import("proviso");
	const { raw, problems } = await read({ name: file, bytes }, { limits });
	const [first, ...more] = raw;
	if (first === undefined) {
		// That a file is of no known format is as it should be.
		const found = problems.find(({ code }) => code !== "unrecognized") ?? problems[0];
		const at = found === undefined ? file : place(file, found.line, found.column);
		throw new CliError("unreadable", `${option}: ${at}: ${found?.message ?? "holds no value"}`);
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
