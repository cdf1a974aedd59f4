import { asArray, asRecord, asString, entriesOf, get } from "../../convert.js";
import { flowOf, parseExpression, type Reference, scanReferences, splitTemplate } from "./expression.js";
import { isUntrustedGithubValue } from "./untrusted.js";

/** What expressions of one place can see: environment variables set around it, the job's matrix, and what jobs hand on. */
export interface Scope {
	readonly environment: Environment;
	readonly matrix: Matrix;
	readonly outputs: Handed;
	/** Inputs, in lower case, that hold something that anyone can choose unless the caller passes them. */
	readonly inputs: ReadonlySet<string>;
}

/** Outputs of jobs. */
export interface Handed {
	/** Whether `needs.<keys>` is, or holds, something that anyone can choose. */
	isTainted(keys: Reference["keys"]): boolean;
}

export const NO_INPUTS: ReadonlySet<string> = new Set();

/** Inputs whose defaults hold something that anyone can choose. What callers pass is theirs to judge. */
export function untrustedDefaults(inputs: unknown): ReadonlySet<string> {
	const scope = {
		environment: new Environment(null),
		matrix: new Matrix(null),
		outputs: NOTHING_HANDED,
		inputs: NO_INPUTS,
	};
	const found = new Set<string>();
	for (const [name, input] of entriesOf(inputs))
		if (untrustedIn(asString(get(input, "default")) ?? "", scope).length > 0) found.add(name.toLowerCase());
	return found;
}

/** No job hands on anything. */
export const NOTHING_HANDED: Handed = { isTainted: () => false };

/** Environment variables that a workflow, job or step sets, inside of those set around it. */
export class Environment {
	readonly #outer: Environment | null;
	/** Name → whether its value holds something that anyone can choose. */
	readonly #tainted = new Map<string, boolean>();
	#anyTainted = false;

	constructor(outer: Environment | null) {
		this.#outer = outer;
	}

	set(name: string, tainted: boolean): void {
		this.#tainted.set(name, tainted);
		this.#anyTainted ||= tainted;
	}

	isTainted(name: string | null): boolean {
		if (name !== null) return this.#tainted.get(name) ?? this.#outer?.isTainted(name) ?? false;
		return this.#anyTainted || (this.#outer?.isTainted(null) ?? false);
	}
}

const RESERVED = new Set(["include", "exclude"]);
/** GitHub makes at most so many jobs of a matrix. */
const MAX_VALUES = 256;

/**
 * The values a matrix gives to its jobs.
 * https://docs.github.com/en/actions/how-tos/write-workflows/choose-what-workflows-do/run-job-variations
 */
export class Matrix {
	readonly #source: unknown;
	readonly #outputs: Handed;
	readonly #values = new Map<string, readonly unknown[] | null>();
	#tainted: Set<string> | null = null;
	#allTainted = false;

	/** `source` is jobs.<id>.strategy.matrix as parsed. */
	constructor(source: unknown, outputs: Handed = NOTHING_HANDED) {
		this.#source = source;
		this.#outputs = outputs;
	}

	/**
	 * Every value that `matrix.<keys>` can have, `exclude` disregarded; null among them where a job has none, and null
	 * for the list when the source does not tell.
	 */
	valuesOf(keys: readonly string[]): readonly unknown[] | null {
		const id = JSON.stringify(keys);
		let values = this.#values.get(id);
		if (values === undefined) {
			values = this.#resolve(keys);
			this.#values.set(id, values);
		}
		return values;
	}

	#resolve([first, ...rest]: readonly string[]): readonly unknown[] | null {
		if (this.#source === undefined || this.#source === null) return [null];
		const matrix = asRecord(this.#source);
		if (matrix === null || first === undefined) return null;
		const listed = get(matrix, first);
		const included = get(matrix, "include");
		if ((listed !== undefined && asArray(listed) === null) || (included !== undefined && asArray(included) === null))
			return null;
		const starts = [...(asArray(listed) ?? [])];
		const additions = asArray(included) ?? [];
		if (starts.length + additions.length > MAX_VALUES) return null;
		for (const item of additions) {
			const own = get(item, first);
			if (own !== undefined || listed === undefined) starts.push(own);
		}
		// Jobs that no addition is for have nothing under the name.
		if (listed === undefined && (additions.length === 0 || Object.keys(matrix).some((key) => !RESERVED.has(key))))
			starts.push(null);

		const values: unknown[] = [];
		for (const start of starts) {
			let value = start;
			for (const key of rest) value = get(value, key);
			if (hasExpression(value)) return null;
			values.push(value ?? null);
		}
		return values;
	}

	/** Whether `matrix.<name>` holds something that anyone can choose; any of it for null. */
	isTainted(name: string | null): boolean {
		if (this.#tainted === null) {
			this.#tainted = new Set();
			const scope: Scope = {
				environment: new Environment(null),
				matrix: new Matrix(null),
				outputs: this.#outputs,
				inputs: NO_INPUTS,
			};
			const taints = (value: unknown) => stringsIn(value).some((text) => untrustedIn(text, scope).length > 0);
			if (typeof this.#source === "string") this.#allTainted = taints(this.#source);
			for (const [key, value] of entriesOf(this.#source)) {
				if (key !== "include") {
					if (taints(value)) this.#tainted.add(key);
				} else if (typeof value === "string") {
					this.#allTainted ||= taints(value);
				} else {
					for (const item of asArray(value) ?? [])
						for (const [name, own] of entriesOf(item)) if (taints(own)) this.#tainted.add(name);
				}
			}
		}
		return this.#allTainted || (name === null ? this.#tainted.size > 0 : this.#tainted.has(name));
	}
}

function hasExpression(value: unknown): boolean {
	return stringsIn(value).some((text) => text.includes("${{"));
}

/** Every string in a parsed value. */
export function stringsIn(value: unknown): string[] {
	const found: string[] = [];
	const open: unknown[] = [value];
	while (open.length > 0) {
		const next = open.pop();
		const text = asString(next);
		if (text !== null) found.push(text);
		// Last in, first out: put them in backwards, so that strings come out in the order of the source.
		else if (typeof next === "object" && next !== null) open.push(...Object.values(next).reverse());
	}
	return found;
}

/** References of the expressions in a text that reach the text and that anyone can choose. */
export function untrustedIn(text: string, scope: Scope): Reference[] {
	return splitTemplate(text).parts.flatMap((part) => {
		if (!("expression" in part)) return [];
		const node = parseExpression(part.expression);
		return (node === null ? scanReferences(part.expression) : flowOf(node)).filter((reference) =>
			isUntrusted(reference, scope),
		);
	});
}

/** Whether anyone can choose the value, at first hand or by way of a variable, the matrix or another job. */
export function isUntrusted(reference: Reference, { environment, matrix, outputs, inputs }: Scope): boolean {
	const [first] = reference.keys;
	const name = first === undefined || first === "*" ? null : String(first);
	switch (reference.context) {
		case "env":
			return environment.isTainted(name);
		case "matrix":
			return matrix.isTainted(name);
		case "needs":
			return outputs.isTainted(reference.keys);
		case "inputs":
			return name === null ? inputs.size > 0 : inputs.has(name.toLowerCase());
		default:
			return isUntrustedGithubValue(reference);
	}
}
