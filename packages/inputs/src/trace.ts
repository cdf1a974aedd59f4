/** A place in the parsed source: the value number of the file, then property names and array indexes. */
export interface Origin {
	readonly parent: Origin | null;
	/** Number of the value in the file at the root (multi-document YAML has several), a name or an index below. */
	readonly key: string | number;
}

/** Property names and array indexes from an object of the source; a single name stands for itself. */
export type Steps = string | readonly (string | number)[];

/** Name of a property in the normalized object → where it is in the source, relative to the object's origin. */
export type FieldMap = Readonly<Record<string, Steps | Renamed>>;

/** A property whose own properties, or whose items' properties, are renamed too: saves marking each of them. */
export interface Renamed {
	/** Where it is in the source; under its own name unless told. */
	readonly at?: Steps;
	readonly fields?: FieldMap;
	/** A place of its own, instead of `at`: for what comes from elsewhere in the file than the object does. */
	readonly origin?: Origin;
	/** For an array whose items are those of the source, one by one. */
	readonly items?: FieldMap;
}

interface Mark {
	readonly origin: Origin;
	readonly fields: FieldMap | undefined;
}

/** The origin of the file's value number `index`. */
export function root(index: number): Origin {
	return { parent: null, key: index };
}

/** The origin `keys` below `origin`. */
export function at(origin: Origin, ...keys: readonly (string | number)[]): Origin {
	let result = origin;
	for (let index = 0; index < keys.length; index++) result = { parent: result, key: keys[index] as string | number };
	return result;
}

/** Number of the value and path within it. */
export function unfold(origin: Origin): { readonly value: number; readonly path: readonly (string | number)[] } {
	const path: (string | number)[] = [];
	let step = origin;
	while (step.parent !== null) {
		path.push(step.key);
		step = step.parent;
	}
	return { value: step.key as number, path: path.reverse() };
}

/**
 * Remembers where the objects of a normalized document come from, so that a finding about any part of it can be
 * traced to the source. Only objects and arrays are marked; what lies below a mark has the same name in the source
 * unless the mark's fields say otherwise. It costs a map entry per marked object and nothing else until asked.
 */
export class Trace {
	/** Not weak, which would cost more: it lives as long as its document does. */
	readonly #marks = new Map<object, Mark>();

	/** Says that `object` was made from what is at `origin`. Returns `object`. */
	mark<T extends object>(object: T, origin: Origin, fields?: FieldMap): T {
		this.#marks.set(object, { origin, fields });
		return object;
	}

	/** Says that `copy` came from where `original` did. Returns `copy`. */
	copy<T extends object>(original: object, copy: T): T {
		const mark = this.#marks.get(original);
		if (mark !== undefined) this.#marks.set(copy, mark);
		return copy;
	}

	/** The place in the source for `path` in `document`: as deep as it can be told. Null when nothing on the way is marked. */
	resolve(document: object, path: readonly (string | number)[]): Origin | null {
		let current: unknown = document;
		let origin: Origin | null = null;
		let fields: FieldMap | undefined;
		let items: FieldMap | undefined;
		for (let index = 0; ; index++) {
			const mark = typeof current === "object" && current !== null ? this.#marks.get(current) : undefined;
			if (mark !== undefined) {
				({ origin, fields } = mark);
				items = undefined;
			}
			const key = path[index];
			if (key === undefined) return origin;
			if (origin !== null) {
				const entry: Steps | Renamed | undefined =
					fields !== undefined && Object.hasOwn(fields, key) ? fields[key] : undefined;
				const renamed: Renamed = isSteps(entry) ? { at: entry } : (entry ?? {});
				const steps = renamed.at ?? [key];
				origin = renamed.origin ?? at(origin, ...(typeof steps === "string" ? [steps] : steps));
				fields = items ?? renamed.fields;
				items = renamed.items;
			}
			current =
				typeof current === "object" && current !== null && Object.hasOwn(current, key)
					? (current as Record<string | number, unknown>)[key]
					: undefined;
		}
	}
}

function isSteps(entry: Steps | Renamed | undefined): entry is Steps {
	return typeof entry === "string" || Array.isArray(entry);
}
