import type { Repository } from "@proviso/schemas";
import { asRecord, asText, describeType, getIn } from "../convert.js";
import { at, type Origin, type Steps, type Trace } from "../trace.js";

type Path = Repository.Path;

/** What a property means when the source does not have it: that there is nothing, or that it was not shown. */
export type Absent = "nothing" | "unknown";

/** What is gathered while one document is made. */
export class Context {
	readonly limitations: Repository.Limitation[] = [];
	readonly trace: Trace;

	constructor(trace: Trace) {
		this.trace = trace;
	}

	limit(path: Path | null, message: string): void {
		this.limitations.push({ path, message });
	}

	/** Begins to read `value`, which is at `origin` of the file, into an object at `path` of the document. */
	item(value: unknown, origin: Origin, path: Path): Item {
		return new Item(this, value, origin, path);
	}

	/** One item for each element. What is no list, or no object, is a limitation. */
	items(value: unknown, origin: Origin, path: Path): Item[] {
		if (!Array.isArray(value)) {
			this.limit(path, `a list is expected here, and it is ${describeType(value)}`);
			return [];
		}
		const found: Item[] = [];
		for (const [index, element] of value.entries()) {
			if (asRecord(element) === null) {
				this.limit(path, `element ${index} of a list is ${describeType(element)}, not an object`);
			} else found.push(this.item(element, at(origin, index), [...path, found.length]));
		}
		return found;
	}
}

/**
 * Reads the properties of one object of the source, and keeps which of them stands where. A value of another type than is
 * expected is a limitation, and what it would have said is unknown.
 */
export class Item {
	readonly context: Context;
	readonly value: unknown;
	readonly origin: Origin;
	readonly path: Path;
	readonly #unknown = new Set<string>();
	readonly #fields: Record<string, Steps> = { unknown: [] };

	constructor(context: Context, value: unknown, origin: Origin, path: Path) {
		this.context = context;
		this.value = value;
		this.origin = origin;
		this.path = path;
	}

	/** `name`: of the property of the document. `steps`: where it is in the source, where not under the same name. */
	flag(name: string, steps: Steps = name, absent: Absent = "nothing"): boolean | null {
		return this.#read(name, steps, absent, "true or false", (value) => (typeof value === "boolean" ? value : null));
	}

	/** A text that says something: an empty one is none. */
	text(name: string, steps: Steps = name, absent: Absent = "nothing"): string | null {
		const text = this.#read(name, steps, absent, "a text", (value) => (typeof value === "string" ? value : null));
		return asText(text);
	}

	/** A text, or a number as text. */
	label(name: string, steps: Steps = name, absent: Absent = "nothing"): string | null {
		return this.#read(name, steps, absent, "a text", (value) =>
			typeof value === "string" || Number.isSafeInteger(value) ? String(value) : null,
		);
	}

	integer(name: string, steps: Steps = name, absent: Absent = "nothing"): number | null {
		return this.#read(name, steps, absent, "an integer", (value) =>
			Number.isSafeInteger(value) ? (value as number) : null,
		);
	}

	number(name: string, steps: Steps = name, absent: Absent = "nothing"): number | null {
		return this.#read(name, steps, absent, "a number", (value) =>
			typeof value === "number" && Number.isFinite(value) ? value : null,
		);
	}

	/** One of the words of the source, as what stands for it in the document. */
	word<T extends string | boolean>(
		name: string,
		steps: Steps,
		words: Readonly<Record<string, T>>,
		absent: Absent = "nothing",
	): T | null {
		const expected = `one of ${Object.keys(words).join(", ")}`;
		return this.#read(name, steps, absent, expected, (value) =>
			typeof value === "string" && Object.hasOwn(words, value) ? (words[value] as T) : null,
		);
	}

	/** Texts of a list; null where there is none. */
	texts(name: string, steps: Steps = name, absent: Absent = "nothing"): string[] | null {
		const list = this.#read(name, steps, absent, "a list", (value) => (Array.isArray(value) ? value : null));
		if (list === null) return null;
		const texts = list.filter((element): element is string => typeof element === "string");
		if (texts.length < list.length) this.wrong(name, `a list of texts is expected in ${shown(steps)}`);
		return texts;
	}

	/** What is at `steps`, whatever it is. */
	raw(steps: Steps): unknown {
		return getIn(this.value, typeof steps === "string" ? [steps] : steps);
	}

	/** Whether there is anything at `steps`. */
	has(steps: Steps): boolean {
		const value = this.raw(steps);
		return value !== undefined && value !== null;
	}

	/** Says where in the source a property is that was read by other means. */
	from(name: string, steps: Steps): void {
		this.#fields[name] = steps;
	}

	originOf(steps: Steps): Origin {
		return at(this.origin, ...(typeof steps === "string" ? [steps] : steps));
	}

	/** Says that a property could not be learned. */
	unknown(...names: readonly string[]): void {
		for (const name of names) this.#unknown.add(name);
	}

	/** Says why a property could not be learned. */
	wrong(name: string, message: string): void {
		this.unknown(name);
		this.context.limit([...this.path, name], message);
	}

	/** What was read from where, and what could not be learned: for an object that several items tell of. */
	get learned(): { readonly fields: Readonly<Record<string, Steps>>; readonly unknown: readonly string[] } {
		return { fields: this.#fields, unknown: [...this.#unknown] };
	}

	/** The object of the document. */
	finish<T extends object>(properties: T): { readonly path: Path } & T & { readonly unknown: readonly string[] } {
		const object = { path: this.path, ...properties, unknown: [...this.#unknown] };
		return this.context.trace.mark(object, this.origin, this.#fields);
	}

	#read<T>(name: string, steps: Steps, absent: Absent, expected: string, read: (value: unknown) => T | null): T | null {
		this.#fields[name] = steps;
		const value = this.raw(steps);
		if (value === undefined || value === null) {
			if (absent === "unknown") this.unknown(name);
			return null;
		}
		const result = read(value);
		if (result === null) this.wrong(name, `${shown(steps)} is ${describe(value)}, not ${expected}`);
		return result;
	}
}

function shown(steps: Steps): string {
	return typeof steps === "string" ? steps : steps.join(".");
}

/** The value, where it is a short word of its own, or its type. */
function describe(value: unknown): string {
	return typeof value === "string" && /^\w{1,40}$/.test(value) ? value : describeType(value);
}
