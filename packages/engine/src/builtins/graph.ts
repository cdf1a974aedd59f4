import { type ObjectValue, objectGet, RegoObject, RegoSet, type Value } from "../value/index.js";
import {
	type Builtin,
	type BuiltinContext,
	checkItems,
	collectionItems,
	objectArgument,
	operandTypeError,
} from "./builtin.js";

export const graphReachable: Builtin = (args) => {
	const graph = objectArgument(args, 0);
	const queue = [...startNodes(args)];
	const seen = RegoSet.of(queue);
	const reached = new RegoSet();
	for (const node of queue) {
		const edges = objectGet(graph, node);
		if (edges === undefined) continue;
		reached.add(node);
		for (const neighbor of neighborsOf(edges)) {
			if (seen.has(neighbor)) continue;
			seen.add(neighbor);
			queue.push(neighbor);
		}
	}
	return reached;
};

/** Their number may be exponential in the graph, so the sum of their lengths is limited. */
export const graphReachablePaths: Builtin = (args, context) => {
	const paths = new Paths(objectArgument(args, 0), context);
	for (const node of startNodes(args)) paths.addFrom(node);
	return paths.found;
};

function startNodes(args: readonly Value[]): readonly Value[] {
	const nodes = collectionItems(args[1]);
	if (nodes === undefined) throw operandTypeError(1, args[1], "{array, set}");
	return nodes;
}

/** Whatever is no array and no set counts as no neighbors. */
function neighborsOf(edges: Value): readonly Value[] {
	return collectionItems(edges) ?? [];
}

interface Step {
	readonly neighbors: readonly Value[];
	next: number;
	/** The node that leaves the path with this step; undefined for a start that is met a second time. */
	readonly leaving: number | undefined;
}

/** Walks all paths with a stack of its own, since they may be long. */
class Paths {
	readonly found = new RegoSet();
	readonly #graph: ObjectValue;
	readonly #context: BuiltinContext;
	/** Numbers of the nodes met. */
	readonly #ids = new RegoObject();
	readonly #onPath: boolean[] = [];
	readonly #path: Value[] = [];
	#length = 0;

	constructor(graph: ObjectValue, context: BuiltinContext) {
		this.#graph = graph;
		this.#context = context;
	}

	addFrom(node: Value): void {
		const steps: Step[] = [];
		this.#enter(node, steps, true);
		for (let step = steps.at(-1); step !== undefined; step = steps.at(-1)) {
			if (step.next === step.neighbors.length) {
				steps.pop();
				this.#path.pop();
				if (step.leaving !== undefined) this.#onPath[step.leaving] = false;
				continue;
			}
			const neighbor = step.neighbors[step.next++] as Value;
			// A cycle back to the start is only seen one step later, as in OPA.
			if (steps.length > 1 && this.#onPath[this.#idOf(neighbor)]) this.#commit();
			else this.#enter(neighbor, steps, false);
		}
	}

	/** A path ends at a node that is not in the graph, without it, or at one without neighbors. */
	#enter(node: Value, steps: Step[], first: boolean): void {
		const edges = objectGet(this.#graph, node);
		if (edges === undefined) {
			if (!first) this.#commit();
			return;
		}
		const neighbors = neighborsOf(edges);
		this.#path.push(node);
		if (neighbors.length === 0) {
			this.#commit();
			this.#path.pop();
			return;
		}
		const id = this.#idOf(node);
		steps.push({ neighbors, next: 0, leaving: this.#onPath[id] ? undefined : id });
		this.#onPath[id] = true;
	}

	#commit(): void {
		this.#length += this.#path.length;
		checkItems(this.#context, "graph.reachable_paths", this.#length);
		this.found.add([...this.#path]);
	}

	#idOf(node: Value): number {
		const known = this.#ids.get(node);
		if (typeof known === "number") return known;
		const id = this.#ids.size;
		this.#ids.set(node, id);
		return id;
	}
}
