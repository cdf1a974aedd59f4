import { isObject, objectEntries, objectGet, RegoObject, RegoSet, type Value } from "../value/index.js";
import { type Builtin, isArray, objectArgument } from "./builtin.js";
import { commonKeys } from "./child.js";
import { type JsonPath, pathsArgument } from "./json-path.js";

/** What the paths name, with all below it. Elements of arrays are named by strings. */
export const jsonFilter: Builtin = (args) => filter(objectArgument(args, 0), treeOf(pathsArgument(args, 1)));

/** All but what the paths name. */
export const jsonRemove: Builtin = (args) => remove(objectArgument(args, 0), treeOf(pathsArgument(args, 1)));

/** Keys of paths; null where one ends. A path ends all longer ones. Only as deep as the value is it read. */
type PathTree = RegoObject | null;

function treeOf(paths: readonly JsonPath[]): RegoObject {
	const root = new RegoObject();
	for (const path of paths) insert(root, path);
	return root;
}

function insert(root: RegoObject, path: JsonPath): void {
	let node = root;
	for (const [index, key] of path.entries()) {
		if (index === path.length - 1) {
			node.set(key, null);
			return;
		}
		let child = node.get(key);
		if (child === null) return;
		if (child === undefined) {
			child = new RegoObject();
			node.set(key, child);
		}
		node = child as RegoObject;
	}
}

function childTree(tree: RegoObject, key: Value): PathTree | undefined {
	return tree.get(key) as PathTree | undefined;
}

function filter(value: Value, tree: PathTree): Value {
	if (tree === null) return value;
	const items: Value[] = [];
	if (isArray(value)) {
		for (const [index, item] of value.entries()) {
			const child = childTree(tree, String(index));
			if (child !== undefined) items.push(filter(item, child));
		}
		return items;
	}
	if (value instanceof RegoSet) {
		for (const item of value.unordered()) {
			const child = childTree(tree, item);
			if (child !== undefined) items.push(filter(item, child));
		}
		return RegoSet.of(items);
	}
	if (!isObject(value)) return value;
	const kept = new RegoObject();
	for (const key of commonKeys(value, tree)) {
		kept.set(key, filter(objectGet(value, key) as Value, childTree(tree, key) as PathTree));
	}
	return kept;
}

function remove(value: Value, tree: RegoObject): Value {
	/** Undefined where a path ends. */
	const rest = (item: Value, key: Value): Value | undefined => {
		const child = childTree(tree, key);
		if (child === undefined) return item;
		return child === null ? undefined : remove(item, child);
	};
	const isThere = (item: Value | undefined): item is Value => item !== undefined;
	if (isArray(value)) return value.map((item, index) => rest(item, String(index))).filter(isThere);
	if (value instanceof RegoSet) {
		return RegoSet.of(
			value
				.unordered()
				.map((item) => rest(item, item))
				.filter(isThere),
		);
	}
	if (!isObject(value)) return value;
	const kept = new RegoObject();
	for (const [key, item] of objectEntries(value)) {
		const left = rest(item, key);
		if (left !== undefined) kept.set(key, left);
	}
	return kept;
}
