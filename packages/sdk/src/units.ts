import { parseTime } from "@proviso/engine";
import { type Configuration, type Violation, validate } from "@proviso/schemas";
import ignore from "ignore";
import { ProvisoError } from "./error.js";
import type { ReleaseFacts } from "./release/identity.js";

/** What is released, as far as the caller says; the rest is taken from the evidence. */
export interface ReleaseOptions {
	readonly name?: string;
	readonly version?: string;
	/** Digest of the commit, or at least 7 digits of it. */
	readonly commit?: string;
	/** `sha256:…` of each thing that is released. */
	readonly digests?: readonly string[];
	/** RFC 3339. */
	readonly builtAt?: string;
}

/** Inputs that are about one piece of software: evidence of one unit says nothing about another. */
export interface UnitOptions {
	/** Unique among the units. */
	readonly name: string;
	/** Patterns as in a .gitignore for the names of inputs, which have forward slashes; or whether a name belongs to the unit. */
	readonly paths: readonly string[] | ((file: string) => boolean);
	readonly release?: ReleaseOptions;
}

/** A unit, ready to be asked what belongs to it. */
export interface Unit {
	readonly name: string | null;
	readonly given: ReleaseFacts;
	readonly configured: ReleaseFacts;
	has(file: string): boolean;
}

/**
 * The configured units in their order, and last the one without a name, which has what none of them has. `release` is that of
 * the only unit. Throws ProvisoError `invalid-option`.
 */
export async function unitsOf(
	units: readonly UnitOptions[] | undefined = [],
	release: ReleaseOptions | undefined,
): Promise<Unit[]> {
	await assertUnits(units, release);
	const [only, ...others] = units;
	if (release !== undefined && others.length > 0) {
		throw new ProvisoError(
			"invalid-option",
			"release is that of the only unit, and there are several: say it in the units, for each its own",
		);
	}
	const configured = units.map(
		(unit): Unit => ({
			name: unit.name,
			given: unit === only ? (release ?? {}) : {},
			configured: unit.release ?? {},
			has: matcher(unit),
		}),
	);
	const rest: Unit = {
		name: null,
		given: only === undefined ? (release ?? {}) : {},
		configured: {},
		has: (file) => !configured.some((unit) => unit.has(file)),
	};
	return [...configured, rest];
}

/** By the schema of the configuration, which says the same. */
async function assertUnits(units: unknown, release: unknown): Promise<void> {
	if (!Array.isArray(units)) throw new ProvisoError("invalid-option", "units is no list");
	const plain = units.map((unit: unknown) =>
		typeof unit === "object" && unit !== null && "paths" in unit && typeof unit.paths === "function"
			? { ...unit, paths: ["*"] }
			: unit,
	);
	const violation = await violationOf({ units: plain });
	if (violation !== undefined) throw invalid("units", violation);
	if (release === undefined) return;
	const wrong = await violationOf({ units: [{ name: "release", paths: ["*"], release }] });
	if (wrong !== undefined) throw invalid("release", wrong);
}

/** What is wrong with a configuration, by its schema and beyond it. */
export async function violationOf(configuration: unknown): Promise<Pick<Violation, "path" | "message"> | undefined> {
	const [violation] = await validate("configuration", configuration);
	if (violation !== undefined) return violation;
	const { units = [] } = configuration as Configuration;
	const names = new Set<string>();
	for (const [index, { name, release }] of units.entries()) {
		if (names.has(name)) {
			return {
				path: ["units", index, "name"],
				message: `is ${JSON.stringify(name)}, as another unit is called already`,
			};
		}
		names.add(name);
		if (release?.builtAt !== undefined && parseTime(release.builtAt) === undefined) {
			const message = `must be a time that there is, which ${JSON.stringify(release.builtAt)} is not`;
			return { path: ["units", index, "release", "builtAt"], message };
		}
	}
	return undefined;
}

function invalid(what: string, { path, message }: Pick<Violation, "path" | "message">): ProvisoError {
	// The first step is "units", which `what` says better; of a release alone, also its place among them.
	const steps = path.slice(what === "units" ? 1 : 3);
	const place = steps.map((step) => (typeof step === "number" ? `[${step}]` : `.${step}`)).join("");
	return new ProvisoError("invalid-option", `${what}${place} ${message}`);
}

function matcher({ paths }: UnitOptions): (file: string) => boolean {
	return typeof paths === "function" ? (file) => paths(file) === true : matches(paths);
}

/** Whether a name is one that patterns as in a .gitignore take. Names that lead out of their folder never are. */
export function matches(patterns: readonly string[]): (file: string) => boolean {
	const own = ignore({ ignorecase: false }).add([...patterns]);
	return (file) => ignore.isPathValid(file) && own.ignores(file);
}
