import { EvaluationError } from "../error.js";
import { isArray, isObject, MAXIMUM_VALUE_DEPTH, objectEntries, RegoSet, type Value } from "../value/index.js";
import { type Builtin, type BuiltinContext, checkItems } from "./builtin.js";

/** All `[path, value]` in a value, itself first, depth first. The sum of the lengths of the paths is limited. */
export const walk: Builtin = (args, context) => new Walker(context).walk(args[0] as Value);

class Walker {
	readonly #context: BuiltinContext;
	readonly #found: Value[] = [];
	readonly #path: Value[] = [];
	#length = 0;

	constructor(context: BuiltinContext) {
		this.#context = context;
	}

	walk(value: Value): readonly Value[] {
		this.#visit(value);
		return this.#found;
	}

	#visit(value: Value): void {
		this.#length += this.#path.length + 1;
		checkItems(this.#context, "walk", this.#length);
		this.#found.push([this.#path.slice(), value]);
		if (isArray(value)) {
			for (let i = 0; i < value.length; i++) this.#descend(i, value[i] as Value);
		} else if (value instanceof RegoSet) {
			for (const item of value.sorted()) this.#descend(item, item);
		} else if (isObject(value)) {
			for (const [key, item] of objectEntries(value)) this.#descend(key, item);
		}
	}

	#descend(key: Value, value: Value): void {
		if (this.#path.length >= MAXIMUM_VALUE_DEPTH) {
			throw new EvaluationError("recursion-exceeded", `a value is nested deeper than ${MAXIMUM_VALUE_DEPTH} levels`);
		}
		this.#path.push(key);
		this.#visit(value);
		this.#path.pop();
	}
}
