import { InputError } from "./error.js";

/** Bounds on what one file may cost. What is beyond them is a problem of the file, never a crash. */
export interface Limits {
	/** Size of a file. 256 MiB unless told; the most a JavaScript string holds is 512 MiB. */
	readonly bytes: number;
	/** Size of a YAML file, whose parsing needs more memory by the byte, and of a TOML file. 32 MiB unless told. */
	readonly yamlBytes: number;
	/** Objects and arrays, or elements, inside of each other. 500 unless told. */
	readonly depth: number;
	/** Values of a JSON file. 10 million unless told. */
	readonly values: number;
	/** Values of a file in JSON Lines, one on a line. 10,000 unless told. */
	readonly lines: number;
	/** What may separate values in a YAML file: line ends, commas, colons, dashes, brackets. 1.5 million unless told. */
	readonly yamlSeparators: number;
	/** Elements, attributes and texts of an XML file. 2 million unless told. */
	readonly xmlNodes: number;
	/** Characters that YAML aliases stand for, all together. 10 million unless told. */
	readonly aliasExpansion: number;
	/** Problems listed for one file. 20 unless told. */
	readonly problems: number;
}

export const defaultLimits: Limits = {
	bytes: 256 * 1024 * 1024,
	yamlBytes: 32 * 1024 * 1024,
	depth: 500,
	values: 10_000_000,
	lines: 10_000,
	yamlSeparators: 1_500_000,
	xmlNodes: 2_000_000,
	aliasExpansion: 10_000_000,
	problems: 20,
};

/** Nesting that recursive code is sure to have stack for. */
const MAXIMUM_DEPTH = 1000;

/** @throws {InputError} invalid-option, when a limit is not a positive integer or `depth` is above 1,000. */
export function withDefaults(limits: Partial<Limits> | undefined): Limits {
	if (limits === undefined) return defaultLimits;
	const result: Record<string, number> = { ...defaultLimits };
	for (const [name, value] of Object.entries(limits)) {
		if (value === undefined) continue;
		if (!Object.hasOwn(defaultLimits, name)) throw new InputError("invalid-option", `There is no limit named ${name}.`);
		if (!Number.isSafeInteger(value) || value < 1 || (name === "depth" && value > MAXIMUM_DEPTH)) {
			const most = name === "depth" ? ` of at most ${MAXIMUM_DEPTH}` : "";
			throw new InputError("invalid-option", `The limit ${name} must be a positive integer${most}.`);
		}
		result[name] = value;
	}
	return result as unknown as Limits;
}

/** @throws {InputError} invalid-option, as `read` with these limits. */
export function checkLimits(limits: Partial<Limits>): void {
	withDefaults(limits);
}

/** "256 MiB", "10 bytes". */
export function describeSize(bytes: number): string {
	if (bytes >= 1024 * 1024) return `${Math.floor((bytes / (1024 * 1024)) * 10) / 10} MiB`;
	if (bytes >= 1024) return `${Math.floor((bytes / 1024) * 10) / 10} KiB`;
	return `${bytes} bytes`;
}
