import { asArray, asRecord, asString, entriesOf, get, setOwn } from "../../convert.js";
import { quote } from "../../problem.js";
import { at, type Origin } from "../../trace.js";

/** A value of the configuration, and where it stands: with `extends`, a keyword of a job may stand in a template. */
export interface Placed {
	readonly value: unknown;
	readonly origin: Origin;
}

/** The value of a keyword with what templates have of it; of a map, the properties, each with its own place. */
export interface Tree extends Placed {
	readonly properties: ReadonlyMap<string, Tree> | null;
}

/** A job with everything that it takes from templates. */
export interface Merged {
	/** Keywords of the job, each with its place. */
	readonly keywords: ReadonlyMap<string, Tree>;
	/** Templates that are not in the file. */
	readonly missing: readonly string[];
	/** Why not everything was taken. */
	readonly problems: readonly string[];
}

/** https://docs.gitlab.com/ci/yaml/#extends: eleven levels. */
const MAX_LEVELS = 11;
/** https://docs.gitlab.com/ci/yaml/yaml_optimization/#reference-tags: ten levels. */
const MAX_REFERENCES = 10;
/** Maps in maps that are merged; what is deeper replaces. */
const MAX_DEPTH = 20;
/** What templates and references repeat, all together: far above what a pipeline has, and far below what hurts. */
const MAX_COPIES = 200_000;

/** The configuration, with what refers from one place of it to another. */
export class Configuration {
	readonly value: unknown;
	readonly origin: Origin;
	#copies = 0;
	readonly #merged = new Map<string, Merged>();

	constructor(value: unknown, origin: Origin) {
		this.value = value;
		this.origin = origin;
	}

	/**
	 * The job `name` with what it takes from the templates that it extends; later ones win, its own keywords most. Maps are
	 * merged at every depth, lists are replaced: https://docs.gitlab.com/ci/yaml/yaml_optimization/#merge-details
	 */
	merged(name: string): Merged {
		const known = this.#merged.get(name);
		if (known !== undefined) return known;
		const keywords = new Map<string, Node>();
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
			for (const [keyword, value] of entriesOf(own))
				if (keyword !== "extends")
					keywords.set(keyword, this.#merge(keywords.get(keyword), value, at(origin, keyword), 0, problems));
		};
		take(name, 0, [name]);
		for (const node of keywords.values()) settle(node);
		const merged = { keywords, missing: [...missing], problems: [...new Set(problems)] };
		this.#merged.set(name, merged);
		return merged;
	}

	/** What `before` becomes when `value` is laid over it; it is changed itself, so that many templates stay cheap. */
	#merge(before: Node | undefined, value: unknown, origin: Origin, depth: number, problems: string[]): Node {
		if (!this.#copy(problems)) return before ?? { value: null, origin, properties: null, isMerged: false };
		if (asRecord(value) === null || referenceIn(value) !== null || depth === MAX_DEPTH)
			return { value, origin, properties: null, isMerged: false };
		const known = before?.properties ?? null;
		const properties = known ?? new Map<string, Node>();
		for (const [name, inner] of entriesOf(value))
			properties.set(name, this.#merge(properties.get(name), inner, at(origin, name), depth + 1, problems));
		return { value, origin, properties, isMerged: known !== null };
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

	/** What stands at a path, templates taken into account: they are extended before references are followed. */
	#follow(path: readonly string[]): Placed | null {
		if (path.length > MAX_REFERENCES) return null;
		const [job = "", keyword = ""] = path;
		const isExtending = path.length > 1 && get(get(this.value, job), "extends") !== undefined;
		let tree: Tree | null | undefined = isExtending ? this.merged(job).keywords.get(keyword) : null;
		let value = this.value;
		let origin = this.origin;
		for (const [index, key] of path.entries()) {
			if (tree !== null && tree !== undefined && index > 0) {
				if (index > 1) tree = tree.properties?.get(key);
				value = tree === undefined ? get(value, key) : tree.value;
				origin = tree === undefined ? at(origin, key) : tree.origin;
			} else {
				value = get(value, key);
				origin = at(origin, key);
			}
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

/** A tree while templates are laid over each other. */
interface Node extends Tree {
	value: unknown;
	readonly properties: Map<string, Node> | null;
	/** Whether it has properties of several templates. */
	readonly isMerged: boolean;
}

/** Gives maps the value that they have with all that was merged into them; others are as they stand in the file. */
function settle(node: Node): boolean {
	if (node.properties === null) return false;
	let isMerged = node.isMerged;
	for (const inner of node.properties.values()) isMerged = settle(inner) || isMerged;
	if (!isMerged) return false;
	const record: Record<string, unknown> = {};
	for (const [name, { value }] of node.properties) setOwn(record, name, value);
	node.value = record;
	return true;
}
