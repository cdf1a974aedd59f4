import { inspect } from "node:util";
import { CliError } from "./error.js";

/** Error classes of the packages below, told by name so that none of them is loaded for it. */
const EXPECTED: ReadonlySet<string> = new Set(["CompilerError", "ProvisoError", "EvaluationError", "InputError"]);

export interface Place {
	readonly file?: unknown;
	readonly row?: unknown;
	readonly col?: unknown;
	readonly message?: unknown;
	readonly code?: unknown;
}

/** What to tell about an error that ended a command, one entry per line. `debug` adds where it was raised. */
export function describeFailure(error: unknown, debug: boolean): string[] {
	return [...summarize(error), ...(debug ? inspect(error).split("\n") : [])];
}

function summarize(error: unknown): string[] {
	if (error instanceof CliError) return [...error.lines];
	if (!(error instanceof Error)) return unexpected(String(error));
	if (EXPECTED.has(error.name)) {
		const diagnostics = "diagnostics" in error && Array.isArray(error.diagnostics) ? error.diagnostics : [];
		if (diagnostics.length > 0) return diagnostics.flatMap(diagnosticLines);
		const prefix = placePrefix(error);
		return [error.message.endsWith(`(${prefix.slice(0, -2)})`) ? error.message : `${prefix}${error.message}`];
	}
	if (error instanceof RangeError && error.message === "Invalid string length") {
		return ["the result is longer than 512 Mi characters, which no text can be; check fewer files at a time"];
	}
	const system = describeSystemError(error);
	return system === undefined ? unexpected(`${error.name}: ${error.message}`) : [system];
}

/** What the compiler says about a place; some of its messages go on over several lines. */
export function diagnosticLines(diagnostic: Place): string[] {
	const code = typeof diagnostic.code === "string" ? ` [${diagnostic.code}]` : "";
	const [first, ...more] = String(diagnostic.message).split("\n");
	return [`${placePrefix(diagnostic)}${first}${code}`, ...more.map((line) => `  ${line}`)];
}

function placePrefix({ file, row, col }: Place): string {
	if (typeof file !== "string" || file === "") return "";
	return `${[file, row, col].filter((part) => typeof part === "string" || (typeof part === "number" && part > 0)).join(":")}: `;
}

const SYSTEM_ERRORS: Readonly<Record<string, string>> = {
	ENOENT: "no such file or folder",
	EACCES: "permission denied",
	EPERM: "operation not permitted",
	EISDIR: "is a folder, a file is expected",
	ENOTDIR: "a part of the path is not a folder",
	ELOOP: "too many symbolic links",
	ENAMETOOLONG: "the name is too long",
	EMFILE: "too many open files",
	ENOSPC: "no space left on the device",
	EROFS: "the file system is read-only",
	ERR_FS_FILE_TOO_LARGE: "the file is larger than 2 GiB",
};

/** Of an error of the file system, the path and what is wrong with it; undefined for any other error. */
export function describeSystemError(error: unknown): string | undefined {
	const reason = systemReason(error);
	if (reason === undefined) return undefined;
	return error instanceof Error && "path" in error && typeof error.path === "string"
		? `${error.path}: ${reason}`
		: reason;
}

/** What is wrong, without the path; undefined for what is no error of the file system. */
export function systemReason(error: unknown): string | undefined {
	if (!(error instanceof Error) || !("code" in error) || typeof error.code !== "string") return undefined;
	return SYSTEM_ERRORS[error.code] ?? ("syscall" in error ? error.message : undefined);
}

function unexpected(what: string): string[] {
	return [
		`internal error: ${what}`,
		"This is a defect of proviso. Please report it with what PROVISO_DEBUG=1 shows in addition.",
	];
}
