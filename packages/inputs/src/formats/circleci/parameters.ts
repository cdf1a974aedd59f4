import { asArray, asRecord, asScalarText, asString, entriesOf, get } from "../../convert.js";
import { at, type Origin } from "../../trace.js";
import { holdsUntrusted, type Tainted } from "./expressions.js";
import type { Library } from "./library.js";

/** A list of steps, with what its expressions and names mean. */
export interface StepList {
	readonly value: unknown;
	readonly origin: Origin;
	readonly given: Given;
	readonly library: Library;
}

/** What parameters hold in a command or a job. */
export interface Given {
	/** Names of those that hold what anyone can choose. */
	readonly tainted: Tainted;
	/** Those that are steps. */
	readonly steps: ReadonlyMap<string, readonly StepList[]>;
}

export const NOTHING_GIVEN: Given = { tainted: new Set(), steps: new Map() };

/** One use of a command or a job: what it is passed, and in what surroundings. */
export interface Use {
	readonly passed: readonly (readonly [name: string, value: unknown, origin: Origin])[];
	readonly given: Given;
	readonly library: Library;
}

/** `<< parameters.name >>` and nothing else, which may stand for a list of steps. */
export function parameterIn(text: unknown): string | null {
	return /^\s*<<\s*parameters\.([\w-]{1,200})\s*>>\s*$/.exec(asString(text) ?? "")?.[1] ?? null;
}

/**
 * What the parameters of a command or a job hold, over all its uses; those that a use does not pass have the default.
 * https://circleci.com/docs/reference/reusing-config/#parameter-syntax
 */
export function receive(declared: unknown, place: Origin, library: Library, uses: readonly Use[]): Given {
	const tainted = new Set<string>();
	const steps = new Map<string, StepList[]>();
	const take = (name: string, value: unknown, origin: Origin, given: Given, from: Library): void => {
		const forwarded = given.steps.get(parameterIn(value) ?? "");
		const list = asArray(value);
		const lists = list?.some((item) => isStep(item, from))
			? [{ value, origin, given, library: from }]
			: (forwarded ?? []);
		if (lists.length > 0) steps.set(name, [...(steps.get(name) ?? []), ...lists]);
		// Values of a matrix are lists.
		for (const item of list ?? [value]) if (holdsUntrusted(asScalarText(item) ?? "", given.tainted)) tainted.add(name);
	};
	const counts = new Map<string, number>();
	for (const { passed, given, library: from } of uses) {
		for (const [name, value, origin] of passed) {
			counts.set(name, (counts.get(name) ?? 0) + 1);
			take(name, value, origin, given, from);
		}
	}
	for (const [name, parameter] of entriesOf(declared)) {
		const value = get(parameter, "default");
		if (value === undefined || (uses.length > 0 && (counts.get(name) ?? 0) >= uses.length)) continue;
		take(name, value, at(place, name, "default"), NOTHING_GIVEN, library);
		if (get(parameter, "type") === "steps" && asArray(value)?.length === 0 && !steps.has(name)) steps.set(name, []);
	}
	return { tainted, steps };
}

/** Steps of the platform that run no code of anyone: https://circleci.com/docs/reference/configuration-reference/#steps */
export const PLAIN: ReadonlySet<string> = new Set(
	(
		"add_ssh_keys attach_workspace checkout deploy persist_to_workspace restore_cache save_cache setup_remote_docker " +
		"store_artifacts store_test_results"
	).split(" "),
);

/** Whether something is a step that the library knows. */
export function isStep(item: unknown, { value, orbs }: Library): boolean {
	const name = asString(item) ?? (asRecord(item) === null ? "" : (entriesOf(item)[0]?.[0] ?? ""));
	return (
		["run", "steps", "when", "unless"].includes(name) ||
		PLAIN.has(name) ||
		get(get(value, "commands"), name) !== undefined ||
		orbs.has(name.slice(0, Math.max(0, name.indexOf("/"))))
	);
}
