import { asArray, asRecord, asString, entriesOf, get, setOwn } from "../../convert.js";
import { quote } from "../../problem.js";
import { at, type Origin } from "../../trace.js";

/** A value of the configuration, and where it stands: with `extends`, a keyword of a job may stand in a template. */
export interface Placed {
	readonly value: unknown;
	readonly origin: Origin;
}

/** A job with everything that it takes from templates. */
export interface Merged {
	/** Keywords of the job, each with its place. */
	readonly keywords: ReadonlyMap<string, Placed>;
	/** For keywords that are maps: their properties, each with its place. */
	readonly properties: ReadonlyMap<string, ReadonlyMap<string, Placed>>;
	/** Templates that are not in the file. */
	readonly missing: readonly string[];
	/** Why not everything was taken. */
	readonly problems: readonly string[];
}

/** https://docs.gitlab.com/ci/yaml/#extends: eleven levels. */
const MAX_LEVELS = 11;
/** https://docs.gitlab.com/ci/yaml/yaml_optimization/#reference-tags: ten levels. */
const MAX_REFERENCES = 10;
/** What templates and references repeat, all together: far above what a pipeline has, and far below what hurts. */
const MAX_COPIES = 200_000;

/** The configuration, with what refers from one place of it to another. */
export class Configuration {
	readonly value: unknown;
	readonly origin: Origin;
	#copies = 0;

	constructor(value: unknown, origin: Origin) {
		this.value = value;
		this.origin = origin;
	}

	/** The job `name` with what it takes from the templates that it extends; later ones win, its own keywords most. */
	merged(name: string): Merged {
		const keywords = new Map<string, Placed>();
		const properties = new Map<string, Map<string, Placed>>();
		const missing = new Set<string>();
		const problems: string[] = [];
		const take = (template: string, level: number, open: readonly string[]): void => {
			if (!this.#copy(problems)) return;
			const own = get(this.value, template);
			const origin = at(this.origin, template);
			if (asRecord(own) === null) {
				missing.add(template);
				return;
			}
			const extended = get(own, "extends");
			const parents = asArray(extended) ?? (extended === undefined || extended === null ? [] : [extended]);
			for (const parent of parents) {
				const parentName = asString(parent);
				if (parentName === null) problems.push("extends holds something that is no name of a job");
				else if (open.includes(parentName)) problems.push(`extends goes in a circle by way of ${quote(parentName)}`);
				else if (level === MAX_LEVELS) problems.push(`extends goes deeper than ${MAX_LEVELS} levels`);
				else take(parentName, level + 1, [...open, parentName]);
			}
			for (const [keyword, value] of entriesOf(own)) {
				if (keyword === "extends") continue;
				if (!this.#copy(problems)) return;
				const place = at(origin, keyword);
				keywords.set(keyword, { value, origin: place });
				if (asRecord(value) === null) {
					properties.delete(keyword);
					continue;
				}
				let known = properties.get(keyword);
				if (known === undefined) {
					known = new Map();
					properties.set(keyword, known);
				}
				for (const [property, inner] of entriesOf(value)) {
					if (!this.#copy(problems)) return;
					known.set(property, { value: inner, origin: at(place, property) });
				}
			}
		};
		take(name, 0, [name]);
		return { keywords, properties, missing: [...missing], problems: [...new Set(problems)] };
	}

	/**
	 * What `!reference [a, b]` stands for, and in lists what stands in the place of each such item; lists in lists are
	 * flattened, as the platform does for scripts and rules. Null where it leads out of the file, in a circle or too deep.
	 */
	list(value: unknown, origin: Origin): { readonly items: readonly Placed[]; readonly problem: string | null } {
		const items: Placed[] = [];
		let problem: string | null = null;
		const visit = (inner: unknown, place: Origin, references: number, depth: number): void => {
			if (problem !== null) return;
			const path = referenceIn(inner);
			const problems: string[] = [];
			if (!this.#copy(problems)) problem = problems[0] ?? null;
			else if (path !== null) {
				const target = this.#follow(path);
				if (target === null) problem = `${describeReference(path)} leads to nothing in the file`;
				else if (references === MAX_REFERENCES)
					problem = `${describeReference(path)} goes deeper than ${MAX_REFERENCES} levels, or in a circle`;
				else visit(target.value, target.origin, references + 1, depth);
			} else if (Array.isArray(inner) && depth <= MAX_REFERENCES) {
				for (const [index, item] of inner.entries()) visit(item, at(place, index), references, depth + 1);
			} else items.push({ value: inner, origin: place });
		};
		visit(value, origin, 0, 0);
		return { items, problem };
	}

	/** A value, or what it refers to; null where that leads nowhere. */
	one(value: unknown, origin: Origin): Placed | null {
		let current: Placed = { value, origin };
		for (let level = 0; level <= MAX_REFERENCES; level++) {
			const path = referenceIn(current.value);
			if (path === null) return current;
			const target = this.#follow(path);
			if (target === null) return null;
			current = target;
		}
		return null;
	}

	#follow(path: readonly string[]): Placed | null {
		if (path.length > MAX_REFERENCES) return null;
		let value = this.value;
		let origin = this.origin;
		for (const key of path) {
			value = get(value, key);
			origin = at(origin, key);
			if (value === undefined) return null;
		}
		return { value, origin };
	}

	#copy(problems: string[]): boolean {
		if (this.#copies < MAX_COPIES) {
			this.#copies++;
			return true;
		}
		problems.push(`templates and references repeat more than ${MAX_COPIES} keywords and lines; the rest was not read`);
		return false;
	}
}

/** The path of a `!reference`, or null for anything else. */
export function referenceIn(value: unknown): readonly string[] | null {
	const path = get(value, "!reference");
	if (path === undefined) return null;
	const keys = asArray(path) ?? [path];
	return keys.map((key) => (typeof key === "string" || typeof key === "number" ? String(key) : ""));
}

function describeReference(path: readonly string[]): string {
	return `!reference ${quote(path.join(", "))}`;
}

/** A map of what stands in the places. */
export function recordOf(properties: ReadonlyMap<string, Placed>): Record<string, unknown> {
	const record: Record<string, unknown> = {};
	for (const [name, { value }] of properties) setOwn(record, name, value);
	return record;
}
