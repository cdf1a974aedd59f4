import type { Pipeline } from "@proviso/schemas";
import { describeType, entriesOf } from "../convert.js";
import { quote } from "../problem.js";
import type { Trace } from "../trace.js";

/** What reading one pipeline shares: where things come from, and what could not be read. */
export class Context {
	readonly trace: Trace;
	readonly limitations: Pipeline.Limitation[] = [];
	readonly #syntax: string;

	/** `syntax` is what has the properties, for messages: "the workflow syntax". */
	constructor(trace: Trace, syntax: string) {
		this.trace = trace;
		this.#syntax = syntax;
	}

	/** Says that something at `path` of the document could not be read. */
	limit(path: Pipeline.Path, message: string): void {
		this.limitations.push({ path, message });
	}

	/** Names the properties that the syntax does not have. */
	limitUnknownProperties(value: unknown, known: ReadonlySet<string>, path: Pipeline.Path): void {
		for (const [name] of entriesOf(value)) {
			if (!known.has(name)) this.limit(path, `${this.#syntax} has no property ${quote(name)} here; it was not read`);
		}
	}

	/** Null for undefined and null; otherwise what `accept` makes of it, with a limitation when that is null. */
	expect<T>(value: unknown, path: Pipeline.Path, what: string, accept: (value: unknown) => T | null): T | null {
		if (value === undefined || value === null) return null;
		const accepted = accept(value);
		if (accepted === null) this.limit(path, `${describeType(value)} stands where ${what} belongs; it was not read`);
		return accepted;
	}
}
