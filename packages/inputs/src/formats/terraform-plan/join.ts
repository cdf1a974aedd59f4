import type { Maybe } from "../../infrastructure/values.js";
import { UNKNOWN } from "../../infrastructure/values.js";
import type { ReferenceIndex } from "./references.js";
import type { PlannedResource } from "./resource.js";

/** Resources of one kind that configure another, such as the access blocks of a bucket. */
export interface Attached {
	/** Those that are its own for certain. */
	readonly certain: readonly PlannedResource[];
	/**
	 * Lists of those of which the plan does not tell whether they are its own. The same list is given to everything that
	 * it may belong to: look at it once.
	 */
	readonly possible: readonly (readonly PlannedResource[])[];
}

const NONE: readonly PlannedResource[] = [];

/** Resources that stand for another's target, at most so many after one another. */
const MAX_CHAIN = 20;

/** What a resource configures. */
type Subject =
	| { readonly type: "one"; readonly target: PlannedResource }
	| { readonly type: "elsewhere"; readonly name: string }
	| {
			readonly type: "undecided";
			readonly targets: readonly PlannedResource[];
			readonly groups: readonly (readonly PlannedResource[])[];
			readonly open: boolean;
	  };

const OPEN: Subject = { type: "undecided", targets: [], groups: [], open: true };

/** How resources name the ones that they configure. */
export interface JoinRules {
	/** Names that the target is known by, as far as the plan tells. */
	readonly names: (target: PlannedResource) => readonly Maybe<string>[];
	/** The attribute of a resource that names its target; null for resources that name none. */
	readonly attribute: (resource: PlannedResource) => string | null;
}

/**
 * Joins resources to those that they configure: by name where the plan knows it, and by the references of the
 * configuration where it is unknown until apply. What cannot be decided stays possible for everything it may mean.
 * Linear in the number of resources.
 */
export class Join {
	readonly #rules: JoinRules;
	readonly #references: ReferenceIndex;
	readonly #targets: ReadonlySet<PlannedResource>;
	/** Null for a name that two have. */
	readonly #byName = new Map<string, PlannedResource | null>();
	readonly #unnamed = new Set<PlannedResource>();
	readonly #subjects = new Map<PlannedResource, Subject | null>();
	readonly #groupOf = new Map<PlannedResource, readonly PlannedResource[]>();
	readonly #certain = new Table<PlannedResource>();
	readonly #possible = new Table<PlannedResource | readonly PlannedResource[]>();
	readonly #open = new Map<string, PlannedResource[]>();
	readonly #elsewhere = new Table<string>();

	constructor(targets: readonly PlannedResource[], references: ReferenceIndex, rules: JoinRules) {
		this.#rules = rules;
		this.#references = references;
		this.#targets = new Set(targets);
		for (const target of targets) {
			for (const name of new Set(rules.names(target))) {
				if (name === UNKNOWN) this.#unnamed.add(target);
				else if (name !== null) this.#addName(name, target);
			}
		}
	}

	#addName(name: string, target: PlannedResource): void {
		const known = this.#byName.get(name);
		if (known === undefined) {
			this.#byName.set(name, target);
			return;
		}
		// Two of the same name, of which any may be meant.
		if (known !== null) this.#unnamed.add(known);
		this.#unnamed.add(target);
		this.#byName.set(name, null);
	}

	/** Notes that `resource` configures, as one of `kind`, whatever it names. */
	attach(kind: string, resource: PlannedResource): void {
		const subject = this.subjectOf(resource);
		switch (subject.type) {
			case "one":
				this.#certain.add(subject.target, kind, resource);
				return;
			case "elsewhere":
				this.#elsewhere.add(subject.name, kind, resource);
				return;
			case "undecided":
				for (const target of subject.targets) this.#possible.add(target, kind, resource);
				for (const group of subject.groups) {
					this.#possible.add(group, kind, resource);
					for (const member of this.#groupOf.has(group[0] as PlannedResource) ? [] : group)
						this.#groupOf.set(member, group);
				}
				if (subject.open) push(this.#open, kind, resource);
		}
	}

	/** What configures `target`. */
	of(target: PlannedResource, kind: string): Attached {
		const certain = this.#certain.get(target, kind);
		const group = this.#groupOf.get(target);
		const lists = [
			this.#possible.get(target, kind),
			group === undefined ? NONE : this.#possible.get(group, kind),
			this.#unnamed.has(target) ? (this.#open.get(kind) ?? NONE) : NONE,
		].filter((list) => list.length > 0);
		return { certain, possible: lists };
	}

	/** Names of targets that the plan does not describe, with what configures them. */
	*elsewhere(): Generator<readonly [name: string, of: (kind: string) => Attached]> {
		for (const name of this.#elsewhere.keys()) {
			yield [name, (kind) => ({ certain: this.#elsewhere.get(name, kind), possible: [] })];
		}
	}

	/** What `resource` configures. */
	subjectOf(resource: PlannedResource, depth = 0): Subject {
		const known = this.#subjects.get(resource);
		if (known !== undefined) return known ?? OPEN;
		if (depth > MAX_CHAIN) return OPEN;
		// Ends the search where resources name each other in a circle.
		this.#subjects.set(resource, null);
		const subject = this.#find(resource, depth);
		this.#subjects.set(resource, subject);
		return subject;
	}

	#find(resource: PlannedResource, depth: number): Subject {
		const attribute = this.#rules.attribute(resource);
		if (attribute === null) return OPEN;
		const name = resource.computed(attribute).text();
		if (typeof name === "string") {
			const target = this.#byName.get(name);
			if (target === undefined) return { type: "elsewhere", name };
			if (target !== null) return { type: "one", target };
		}
		return this.#follow(resource, attribute, depth);
	}

	#follow(resource: PlannedResource, attribute: string, depth: number): Subject {
		const { instances, groups, open } = this.#references.of(resource, attribute);
		const targets = new Set<PlannedResource>();
		const groupsOfTargets = groups.filter((group) => this.#targets.has(group[0] as PlannedResource));
		let undecided = open || groups.some((group) => this.#follows(group[0] as PlannedResource));
		const elsewhere: string[] = [];
		for (const instance of instances) {
			if (this.#targets.has(instance)) targets.add(instance);
			else if (this.#follows(instance)) {
				const subject = this.subjectOf(instance, depth + 1);
				if (subject.type === "one") targets.add(subject.target);
				else if (subject.type === "elsewhere") elsewhere.push(subject.name);
				else undecided = true;
			}
		}
		const [target] = targets;
		if (undecided || targets.size + groupsOfTargets.length + elsewhere.length === 0) {
			return { type: "undecided", targets: [...targets], groups: groupsOfTargets, open: true };
		}
		if (targets.size === 1 && groupsOfTargets.length === 0 && elsewhere.length === 0) {
			return { type: "one", target: target as PlannedResource };
		}
		if (targets.size === 0 && groupsOfTargets.length === 0 && elsewhere.length === 1) {
			return { type: "elsewhere", name: elsewhere[0] as string };
		}
		return { type: "undecided", targets: [...targets], groups: groupsOfTargets, open: false };
	}

	/** Whether the resource stands for its target: its own id is the target's. */
	#follows(resource: PlannedResource): boolean {
		return this.#rules.attribute(resource) !== null;
	}
}

class Table<K> {
	readonly #rows = new Map<K, Map<string, PlannedResource[]>>();

	add(key: K, kind: string, resource: PlannedResource): void {
		let row = this.#rows.get(key);
		if (row === undefined) {
			row = new Map();
			this.#rows.set(key, row);
		}
		push(row, kind, resource);
	}

	get(key: K, kind: string): readonly PlannedResource[] {
		return this.#rows.get(key)?.get(kind) ?? NONE;
	}

	keys(): Iterable<K> {
		return this.#rows.keys();
	}
}

function push(map: Map<string, PlannedResource[]>, key: string, resource: PlannedResource): void {
	const list = map.get(key);
	if (list === undefined) map.set(key, [resource]);
	else list.push(resource);
}
