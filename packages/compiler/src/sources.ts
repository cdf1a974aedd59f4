import type { Sources } from "./bundle.js";
import { CompilerError } from "./error.js";

export const MAX_SOURCE_BYTES = 64 * 1024 * 1024;
export const MAX_SOURCE_FILES = 10_000;

/** What OPA reads from a bundle's directory: Rego, and data documents mounted by their folder. */
export function isSourcePath(path: string): boolean {
	const base = path.slice(path.lastIndexOf("/") + 1);
	return base.endsWith(".rego") || base === "data.json" || base === "data.yaml" || base === "data.yml";
}

/**
 * The files to send, sorted by path. Throws CompilerError `invalid-sources` for a path that is not relative, normal and
 * of a kind that OPA reads, and `too-large` beyond 10,000 files or 64 Mi characters.
 */
export function checkedSources(sources: Sources): Record<string, string> {
	const entries = Object.entries(sources);
	if (entries.length > MAX_SOURCE_FILES) {
		throw new CompilerError("too-large", `${entries.length} source files are given, more than ${MAX_SOURCE_FILES}`);
	}
	let size = 0;
	for (const [path, text] of entries) {
		if (typeof text !== "string") {
			throw new CompilerError("invalid-sources", `${JSON.stringify(path)} is ${typeof text}, expected its text`);
		}
		// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is refused
		const unsafe = /[\u0000-\u001f\u007f\\]/.test(path) || /^[A-Za-z]:/.test(path);
		if (unsafe || path.split("/").some((part) => part === "" || part === "." || part === "..")) {
			throw new CompilerError(
				"invalid-sources",
				`${JSON.stringify(path)} is not a relative path with forward slashes and without "." or ".."`,
			);
		}
		if (!isSourcePath(path)) {
			throw new CompilerError(
				"invalid-sources",
				`${JSON.stringify(path)} is neither .rego nor data.json, data.yaml or data.yml`,
			);
		}
		size += text.length;
	}
	if (size > MAX_SOURCE_BYTES) {
		throw new CompilerError("too-large", `the sources have ${size} characters, more than ${MAX_SOURCE_BYTES}`);
	}
	entries.sort(([a], [b]) => (a < b ? -1 : 1));
	return Object.fromEntries(entries.map(([path, text]) => [path, withoutMark(text)]));
}

/** OPA refuses Rego that starts with a byte order mark. */
function withoutMark(text: string): string {
	return text.startsWith("\ufeff") ? text.slice(1) : text;
}
