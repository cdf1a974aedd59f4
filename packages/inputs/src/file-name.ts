import type { ParsedFile } from "./format.js";

/** Whether the last part of a name, which has forward slashes, is as `names` says. */
export function isNamed(name: string, names: RegExp | undefined): boolean {
	return names?.test(name.slice(name.lastIndexOf("/") + 1)) ?? false;
}

/** Whether a file has such a name, or the caller said what it is: for content that could be of anything. */
export function isNamedOrChosen(file: ParsedFile, names: RegExp): boolean {
	return file.chosen === true || isNamed(file.name, names);
}
