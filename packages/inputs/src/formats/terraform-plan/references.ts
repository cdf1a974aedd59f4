import { asString, get, getIn, stringsOf } from "../../convert.js";
import type { ConfiguredModule, ModuleBlock } from "./configuration.js";
import type { PlannedResource } from "./resource.js";

/** Instances that a value may come from, as far as the configuration tells. */
export interface References {
	/** Instances that are meant for certain, or one of several where the expression chooses. */
	readonly instances: readonly PlannedResource[];
	/** All instances of resources of which one is meant, and it cannot be told which. */
	readonly groups: readonly (readonly PlannedResource[])[];
	/** Whether the value may also come from something that cannot be followed, such as a local value. */
	readonly open: boolean;
}

type Key = string | number | null;

/** A module instance: the module as written and where it is instantiated. */
interface Scope {
	readonly address: string;
	readonly module: ConfiguredModule | null;
	/** The instance that calls it; null for the root. */
	readonly parent: Scope | null;
	readonly call: ModuleBlock | null;
	readonly name: string;
	readonly key: Key;
}

/** Bounds the work for one expression, whatever the configuration says; none of a person's comes near. */
const MAX_STEPS = 200;
const MAX_DEPTH = 40;
const MAX_TEXT = 10_000;

/** Follows references of the configuration to the resource instances of the plan. */
export class ReferenceIndex {
	readonly #scopes = new Map<string, Scope>();
	readonly #childScopes = new Map<string, Scope[]>();
	readonly #instances = new Map<string, PlannedResource[]>();

	constructor(root: ConfiguredModule | null) {
		this.#scopes.set("", { address: "", module: root, parent: null, call: null, name: "", key: null });
	}

	/** The block that a resource of the plan is an instance of; null when the configuration has none. */
	block(module: string | null, mode: string, type: string, name: string) {
		const configured = this.#scope(module ?? "")?.module ?? null;
		return configured?.resources.get(`${mode === "data" ? "data." : ""}${type}.${name}`) ?? null;
	}

	add(resource: PlannedResource): void {
		const { module, mode, type, name } = resource.resource;
		const scope = this.#scope(module ?? "");
		if (scope === null) return;
		const key = `${scope.address}\n${mode === "data" ? "data." : ""}${type}.${name}`;
		const list = this.#instances.get(key);
		if (list === undefined) this.#instances.set(key, [resource]);
		else list.push(resource);
	}

	/** The instances that the value of an attribute of `resource` may come from. */
	of(resource: PlannedResource, ...path: readonly (string | number)[]): References {
		const scope = this.#scope(resource.resource.module ?? "");
		const expression = resource.block === null ? undefined : getIn(resource.block.expressions, path);
		if (scope === null || expression === undefined) return { instances: [], groups: [], open: true };
		const search = new Search(this);
		search.expression(expression, scope, resource.resource.index, resource.block?.forEach, 0);
		return { instances: [...search.instances], groups: [...search.groups], open: search.open };
	}

	instances(scope: Scope, name: string): readonly PlannedResource[] {
		return this.#instances.get(`${scope.address}\n${name}`) ?? [];
	}

	children(scope: Scope, name: string): readonly Scope[] {
		return this.#childScopes.get(`${scope.address}\n${name}`) ?? [];
	}

	/** The module instance with that address, and those it is in. */
	#scope(address: string): Scope | null {
		const found = this.#scopes.get(address);
		if (found !== undefined) return found;
		const steps = parseTraversal(address);
		if (steps === null) return null;
		let scope = this.#scopes.get("") as Scope;
		for (let index = 0; index < steps.length; ) {
			const name = steps[index + 1];
			if (steps[index] !== "module" || typeof name !== "string") return null;
			index += 2;
			const next = steps[index];
			const key: Key = typeof next === "object" ? next.key : null;
			if (typeof next === "object") index++;
			scope = this.#child(scope, name, key);
		}
		this.#scopes.set(address, scope);
		return scope;
	}

	#child(parent: Scope, name: string, key: Key): Scope {
		const address = `${parent.address}.module.${name}[${JSON.stringify(key)}]`;
		const found = this.#scopes.get(address);
		if (found !== undefined) return found;
		const call = parent.module?.calls.get(name) ?? null;
		const scope: Scope = { address, module: call?.module ?? null, parent, call, name, key };
		this.#scopes.set(address, scope);
		const siblings = `${parent.address}\n${name}`;
		const list = this.#childScopes.get(siblings);
		if (list === undefined) this.#childScopes.set(siblings, [scope]);
		else list.push(scope);
		return scope;
	}
}

class Search {
	readonly instances = new Set<PlannedResource>();
	readonly groups = new Set<readonly PlannedResource[]>();
	open = false;
	#steps = 0;
	readonly #index: ReferenceIndex;

	constructor(index: ReferenceIndex) {
		this.#index = index;
	}

	/** Follows an expression of a block in `scope` whose instance has `key`, made by `forEach`. */
	expression(expression: unknown, scope: Scope, key: Key, forEach: unknown, depth: number): void {
		if (depth > MAX_DEPTH) {
			this.open = true;
			return;
		}
		const references = ownReferences(expression);
		const same = new Set(references).has("each.key") || references.includes("count.index");
		for (const text of references) {
			if (++this.#steps > MAX_STEPS) {
				this.open = true;
				return;
			}
			const steps = parseTraversal(text);
			if (steps === null) this.open = true;
			else this.#follow(steps, scope, key, forEach, same, depth);
		}
	}

	#follow(steps: readonly Step[], scope: Scope, key: Key, forEach: unknown, same: boolean, depth: number): void {
		const [first, second] = steps;
		switch (first) {
			case "path":
			case "terraform":
			case "tofu":
			case "count":
			case "self":
				return;
			case "each":
				// Resources that are chained by for_each have the same keys.
				if (second === "value") this.#chained(forEach, scope, key, depth);
				return;
			case "var":
				this.#variable(typeof second === "string" ? second : "", scope, depth);
				return;
			case "module":
				this.#output(steps, scope, key, same, depth);
				return;
			case "data":
				this.#resource(`data.${String(second)}.${String(steps[2])}`, steps[3], scope, key, same);
				return;
			case "local":
				this.open = true;
				return;
			default:
				this.#resource(`${String(first)}.${String(second)}`, steps[2], scope, key, same);
		}
	}

	#chained(forEach: unknown, scope: Scope, key: Key, depth: number): void {
		const references = ownReferences(forEach);
		if (references.length === 1) {
			const steps = parseTraversal(references[0] as string);
			if (steps?.length === 2 && !["var", "local", "module", "each"].includes(String(steps[0]))) {
				this.#resource(steps.join("."), undefined, scope, key, true);
				return;
			}
		}
		// What the collection is made of is not what one element is: nothing certain can come of it.
		const inner = new Search(this.#index);
		inner.#steps = this.#steps;
		inner.expression(forEach, scope, key, undefined, depth + 1);
		this.#steps = inner.#steps;
		if (inner.open || inner.instances.size > 0 || inner.groups.size > 0) this.open = true;
	}

	#variable(name: string, scope: Scope, depth: number): void {
		// Root variables are known when the plan is made: nothing unknown comes from them.
		if (scope.parent === null) return;
		if (scope.call === null) {
			this.open = true;
			return;
		}
		const expression = get(scope.call.expressions, name);
		// A variable that the call does not set has its default, which is a constant.
		if (expression === undefined) return;
		this.expression(expression, scope.parent, scope.key, scope.call.forEach, depth + 1);
	}

	#output(steps: readonly Step[], scope: Scope, key: Key, same: boolean, depth: number): void {
		const [, call, next] = steps;
		const explicit = typeof next === "object" ? next : null;
		const output = explicit === null ? next : steps[3];
		const instances = this.#index.children(scope, String(call));
		const chosen = choose(instances, (child) => child.key, explicit, key, same);
		if (chosen === undefined) return;
		if (typeof output !== "string" || chosen === null) {
			this.open = true;
			return;
		}
		const expression = getIn(chosen.module?.outputs, [output, "expression"]);
		if (expression === undefined) this.open = true;
		else this.expression(expression, chosen, null, undefined, depth + 1);
	}

	#resource(name: string, next: Step | undefined, scope: Scope, key: Key, same: boolean): void {
		const instances = this.#index.instances(scope, name);
		if (instances.length === 0) return;
		const explicit = typeof next === "object" ? next : null;
		const chosen = choose(instances, (instance) => instance.resource.index, explicit, key, same);
		if (chosen === null) this.groups.add(instances);
		else if (chosen !== undefined) this.instances.add(chosen);
	}
}

/**
 * The instance that is meant: the one whose index is written, the one with the same key, or the only one there is.
 * Null when it cannot be told; undefined when there is none with the index that is written.
 */
function choose<T>(
	instances: readonly T[],
	keyOf: (instance: T) => Key,
	explicit: { readonly key: string | number } | null,
	key: Key,
	same: boolean,
): T | null | undefined {
	const index = byKey(instances, keyOf);
	if (explicit !== null) return index.get(explicit.key);
	if (instances.length === 1) return instances[0] as T;
	return (same && key !== null ? index.get(key) : null) ?? null;
}

const keyIndexes = new WeakMap<object, ReadonlyMap<Key, unknown>>();

/** Instances by their key; null where two have the same. Made once for each list. */
function byKey<T>(instances: readonly T[], keyOf: (instance: T) => Key): ReadonlyMap<Key, T | null> {
	const known = keyIndexes.get(instances) as ReadonlyMap<Key, T | null> | undefined;
	if (known !== undefined) return known;
	const index = new Map<Key, T | null>();
	for (const instance of instances) {
		const key = keyOf(instance);
		index.set(key, index.has(key) ? null : instance);
	}
	keyIndexes.set(instances, index);
	return index;
}

/**
 * The references as their author wrote them: Terraform lists after each the ones it is part of (`a.b[0].id`, `a.b[0]`,
 * `a.b`), which say nothing more.
 */
function ownReferences(expression: unknown): readonly string[] {
	const own: string[] = [];
	let last = "";
	for (const reference of stringsOf(get(expression, "references")).slice(0, MAX_STEPS + 1)) {
		if (last.startsWith(reference) && /^[.[]/.test(last.slice(reference.length))) continue;
		own.push(reference);
		last = reference;
	}
	return own;
}

/** A step of a reference or address: a name, or the index in brackets. */
type Step = string | { readonly key: string | number };

/** Splits `a.b["c"].d[0]` into its steps; null when it is not of that form. */
export function parseTraversal(text: string): readonly Step[] | null {
	if (text.length > MAX_TEXT) return null;
	const steps: Step[] = [];
	const token = /(?:(?:^|\.)([\p{L}_][\p{L}\p{N}_-]*))|\[(\d{1,15})\]|\[("(?:[^"\\]|\\.)*")\]/uy;
	while (token.lastIndex < text.length) {
		const match = token.exec(text);
		if (match === null) return null;
		if (match[1] !== undefined) steps.push(match[1]);
		else if (match[2] !== undefined) steps.push({ key: Number(match[2]) });
		else steps.push({ key: unquote(match[3] as string) });
	}
	return steps;
}

/** HCL's quoted strings are JSON's, and double the sign before a brace. */
function unquote(quoted: string): string {
	try {
		return (asString(JSON.parse(quoted)) ?? quoted).replace(/([$%])\1\{/g, "$1{");
	} catch {
		return quoted.slice(1, -1);
	}
}
