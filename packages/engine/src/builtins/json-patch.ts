import { EvaluationError } from "../error.js";
import {
	equalValues,
	isNumber,
	isObject,
	MAXIMUM_VALUE_DEPTH,
	numberText,
	type ObjectValue,
	objectGet,
	RegoObject,
	RegoSet,
	typeName,
	unorderedKeys,
	type Value,
} from "../value/index.js";
import { arrayArgument, type Builtin, isArray } from "./builtin.js";
import { type JsonPath, parsePath } from "./json-path.js";
import { regoText } from "./sprintf.js";

/**
 * RFC 6902, in the way of OPA: also on sets, whose keys are their elements, and with paths that are arrays of any keys.
 * Where OPA 1.22 takes an element of an array that earlier operations moved from its old place, this takes it from where
 * it is. Undefined after the whole document was removed.
 */
export const jsonPatch: Builtin = (args) => {
	const operations = arrayArgument(args, 1);
	let document: Node | undefined = args[0] as Value;
	for (const operation of operations) {
		if (!isObject(operation)) {
			throw new Error("must be an array of JSON-Patch objects, but at least one element is not an object");
		}
		document = apply(document, operation);
	}
	return document === undefined ? undefined : render(document, 0);
};

const MAXIMUM_SHOWN = 500;

/** What a patch has touched can be changed; the rest are values, which never are. */
type Node = Value | ArrayNode | KeyedNode;

function apply(document: Node | undefined, operation: ObjectValue): Node | undefined {
	const path = parsePath(attribute(operation, "path"));
	const op = attribute(operation, "op");
	if (typeof op !== "string") throw new Error(`attribute 'op' must be a string but found: ${typeName(op)}`);
	switch (op) {
		case "add":
			return add(document, path, attribute(operation, "value"));
		case "remove":
			return remove(document, path);
		case "replace":
			return add(remove(document, path), path, attribute(operation, "value"));
		case "move": {
			const from = parsePath(attribute(operation, "from"));
			const moved = at(document, from);
			return add(remove(document, from), path, moved);
		}
		case "copy":
			return add(document, path, at(document, parsePath(attribute(operation, "from"))));
		case "test":
			return test(document, path, attribute(operation, "value"));
		default:
			throw new Error(`unrecognized op: '${op}'`);
	}
}

function attribute(operation: ObjectValue, name: string): Value {
	const value = objectGet(operation, name);
	if (value === undefined) throw new Error(`missing required attribute '${name}'`);
	return value;
}

function test(document: Node | undefined, path: JsonPath, expected: Value): Node | undefined {
	const found = at(document, path);
	if (equalValues(found, expected)) return document;
	const difference = `Expected: ${shown(expected)}\n\nFound: ${shown(found)}`;
	throw new Error(`value from EditTree != patch value.\n\n${difference}`);
}

function add(document: Node | undefined, path: JsonPath, value: Value): Node {
	if (path.length === 0) return value;
	const [root, parent] = open(document, path);
	parent.insert(path.at(-1) as Value, value);
	return root;
}

function remove(document: Node | undefined, path: JsonPath): Node | undefined {
	if (path.length === 0) {
		assertThere(document);
		return undefined;
	}
	const [root, parent] = open(document, path);
	parent.remove(path.at(-1) as Value);
	return root;
}

/** The value at a path, as it is by now. */
function at(document: Node | undefined, path: JsonPath): Value {
	let node = assertThere(document);
	for (const key of path) node = childOf(node, key);
	return render(node, 0);
}

function childOf(node: Node, key: Value): Node {
	// Looking opens nothing: most of a document is only read.
	return (isNode(node) ? node : nodeOf(node, key)).get(key);
}

/** The document and what the last key of the path belongs to, both ready to be changed. */
function open(
	document: Node | undefined,
	path: JsonPath,
): [root: ArrayNode | KeyedNode, parent: ArrayNode | KeyedNode] {
	const root = opened(assertThere(document), path[0] as Value);
	let parent = root;
	for (let i = 0; i < path.length - 1; i++) {
		const child = opened(parent.get(path[i] as Value), path[i + 1] as Value);
		parent.replace(path[i] as Value, child);
		parent = child;
	}
	return [root, parent];
}

function assertThere(document: Node | undefined): Node {
	if (document === undefined) throw new Error("deleted node encountered: the whole document was removed");
	return document;
}

function isNode(node: Node): node is ArrayNode | KeyedNode {
	return node instanceof ArrayNode || node instanceof KeyedNode;
}

function opened(node: Node, key: Value): ArrayNode | KeyedNode {
	return isNode(node) ? node : nodeOf(node, key);
}

function nodeOf(value: Value, key: Value): ArrayNode | KeyedNode {
	if (isArray(value)) return new ArrayNode(value);
	if (value instanceof RegoSet || isObject(value)) return new KeyedNode(value);
	throw new Error(`expected composite type for path ${shown(key)}, found value: ${shown(value)}`);
}

function render(node: Node, depth: number): Value {
	if (!isNode(node)) return node;
	if (depth <= MAXIMUM_VALUE_DEPTH) return node.render(depth);
	throw new EvaluationError("recursion-exceeded", `a patch nests deeper than ${MAXIMUM_VALUE_DEPTH} levels`);
}

class ArrayNode {
	#items: readonly Node[];
	#own = false;

	constructor(items: readonly Value[]) {
		this.#items = items;
	}

	get(key: Value): Node {
		const item = this.#items[this.#index(key)];
		if (item === undefined) throw new Error(`path ${shown(key)} does not exist in an array`);
		return item;
	}

	insert(key: Value, value: Value): void {
		const index = this.#index(key);
		if (index < 0 || index > this.#items.length) throw new Error("index for array insertion out of bounds");
		this.#writable().splice(index, 0, value);
	}

	remove(key: Value): void {
		const index = this.#index(key);
		if (index < 0 || index >= this.#items.length) throw new Error("index for array delete out of bounds");
		this.#writable().splice(index, 1);
	}

	replace(key: Value, node: Node): void {
		this.#writable()[this.#index(key)] = node;
	}

	render(depth: number): Value {
		return this.#items.map((item) => render(item, depth + 1));
	}

	#writable(): Node[] {
		if (!this.#own) this.#items = this.#items.slice();
		this.#own = true;
		return this.#items as Node[];
	}

	/** `-` is behind the last element. */
	#index(key: Value): number {
		if (key === "-") return this.#items.length;
		if (isNumber(key)) return integer(numberText(key)) ?? fail("invalid number type for indexing");
		if (typeof key !== "string") return fail("invalid type for indexing");
		const index = integer(key) ?? fail("invalid string for indexing");
		return key !== "0" && key.startsWith("0") ? fail("leading zeros are not allowed in JSON paths") : index;
	}
}

/** Enough of a value to find it by, for messages. */
function shown(value: Value): string {
	const text = regoText(value);
	return text.length > MAXIMUM_SHOWN ? `${text.slice(0, MAXIMUM_SHOWN)}…` : text;
}

/** As OPA reads integers: a sign is allowed, and so is `.0`. */
function integer(text: string): number | undefined {
	return /^[+-]?\d{1,15}\.?0{0,4}$/.test(text) ? Number(text) : undefined;
}

function fail(message: string): never {
	throw new Error(message);
}

/** An object or a set. What was changed lies over the original: a patch of a large object costs what it changes. */
class KeyedNode {
	#base: ObjectValue | RegoSet;
	/** Where in `#nodes` a key's node is. */
	#slots = new RegoObject();
	/** Undefined where it was removed. */
	#nodes: (Node | undefined)[] = [];
	/** Of a set: an element that was opened may have become another. */
	#stale = false;

	constructor(base: ObjectValue | RegoSet) {
		this.#base = base;
	}

	get(key: Value): Node {
		const node = this.#find(key);
		if (node !== undefined) return node;
		const kind = this.#base instanceof RegoSet ? "set" : "object";
		throw new Error(`path ${shown(key)} does not exist in ${kind} term ${shown(this.render(0))}`);
	}

	insert(key: Value, value: Value): void {
		if (this.#base instanceof RegoSet && !equalValues(key, value)) {
			throw new Error(`set key ${shown(key)} does not equal value to be inserted ${shown(value)}`);
		}
		this.#find(key);
		this.#put(key, value);
	}

	remove(key: Value): void {
		if (this.#find(key) === undefined) throw new Error(`cannot delete child key ${shown(key)} that does not exist`);
		this.#put(key, undefined);
	}

	replace(key: Value, node: Node): void {
		this.#put(key, node);
		this.#stale = true;
	}

	render(depth: number): Value {
		if (this.#base instanceof RegoSet) return this.#renderSet(this.#base, depth);
		const object = new RegoObject();
		const base = this.#base;
		for (const key of unorderedKeys(base)) if (!this.#slots.has(key)) object.set(key, objectGet(base, key) as Value);
		for (const [key, node] of this.#changes()) object.set(key, render(node, depth + 1));
		return object;
	}

	#renderSet(base: RegoSet, depth: number): RegoSet {
		const set = RegoSet.of(base.unordered().filter((item) => !this.#slots.has(item)));
		for (const [, node] of this.#changes()) set.add(render(node, depth + 1));
		return set;
	}

	*#changes(): Iterable<readonly [Value, Node]> {
		for (const key of this.#slots.unorderedKeys()) {
			const node = this.#nodes[this.#slots.get(key) as number];
			if (node !== undefined) yield [key, node];
		}
	}

	#find(key: Value): Node | undefined {
		if (this.#base instanceof RegoSet && this.#stale) {
			this.#base = this.#renderSet(this.#base, 0);
			this.#slots = new RegoObject();
			this.#nodes = [];
			this.#stale = false;
		}
		const slot = this.#slots.get(key);
		if (slot !== undefined) return this.#nodes[slot as number];
		if (this.#base instanceof RegoSet) return this.#base.has(key) ? key : undefined;
		return objectGet(this.#base, key);
	}

	#put(key: Value, node: Node | undefined): void {
		let slot = this.#slots.get(key) as number | undefined;
		if (slot === undefined) {
			slot = this.#nodes.length;
			this.#slots.set(key, slot);
		}
		this.#nodes[slot] = node;
	}
}
