import { asRecord, asString, entriesOf, get } from "../../convert.js";
import { at, type Origin } from "../../trace.js";

/** All steps together, and characters of their scripts: far above what a pipeline has. */
const MAX_STEPS = 20_000;
const MAX_SCRIPTS = 10_000_000;
/** Orbs that stand in orbs that stand in the file. */
const MAX_DEPTH = 5;

/** A configuration, or an orb that stands in one, as what its jobs and steps can use. */
export interface Library {
	readonly value: unknown;
	readonly origin: Origin;
	/** Orbs by the names that it gives them; null for those that stand in it. */
	readonly orbs: ReadonlyMap<string, string | null>;
	/** Those that stand in it. */
	readonly inline: ReadonlyMap<string, Library>;
	readonly shared: {
		/** What may still be repeated by using commands. */
		steps: number;
		characters: number;
		/** Commands that steps use. */
		readonly used: Set<unknown>;
	};
}

export function libraryOf(
	value: unknown,
	origin: Origin,
	shared: Library["shared"] = { steps: MAX_STEPS, characters: MAX_SCRIPTS, used: new Set() },
	depth = 0,
): Library {
	const orbs = new Map<string, string | null>();
	const inline = new Map<string, Library>();
	for (const [alias, orb] of entriesOf(get(value, "orbs"))) {
		orbs.set(alias, asString(orb));
		if (asRecord(orb) !== null && depth < MAX_DEPTH)
			inline.set(alias, libraryOf(orb, at(origin, "orbs", alias), shared, depth + 1));
	}
	return { value, origin, orbs, inline, shared };
}

/** Something that has a name in a library, or in an orb that stands in it (`alias/name`), and the library that it is of. */
export interface Found {
	readonly value: unknown;
	readonly origin: Origin;
	readonly library: Library;
}

export function findIn(library: Library, section: "commands" | "executors", name: string): Found | null {
	const own = get(get(library.value, section), name);
	if (asRecord(own) !== null) return { value: own, origin: at(library.origin, section, name), library };
	const separator = name.indexOf("/");
	const orb = separator === -1 ? undefined : library.inline.get(name.slice(0, separator));
	return orb === undefined ? null : findIn(orb, section, name.slice(separator + 1));
}
