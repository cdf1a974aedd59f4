/** A place in the parsed source: the value number of the file, then property names and array indexes. */
export interface Origin {
	readonly parent: Origin | null;
	/** Number of the value in the file at the root (multi-document YAML has several), a name or an index below. */
	readonly key: string | number;
}

/**
 * Name of a property in the normalized object → where it is in the source: a name or path relative to the object's
 * origin, or an origin of its own for what comes from elsewhere in the file.
 */
export type FieldMap = Readonly<Record<string, string | readonly (string | number)[] | Origin>>;

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
	for (const key of keys) result = { parent: result, key };
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
 * unless the mark's fields say otherwise. It costs a weak map entry per marked object and nothing else until asked.
 */
export class Trace {
	readonly #marks = new WeakMap<object, Mark>();

	/** Says that `object` was made from what is at `origin`. Returns `object`. */
	mark<T extends object>(object: T, origin: Origin, fields?: FieldMap): T {
		this.#marks.set(object, { origin, fields });
		return object;
	}

	/** The place in the source for `path` in `document`: as deep as it can be told. Null when nothing on the way is marked. */
	resolve(document: object, path: readonly (string | number)[]): Origin | null {
		let current: unknown = document;
		let origin: Origin | null = null;
		let fields: FieldMap | undefined;
		for (let index = 0; ; index++) {
			if (typeof current === "object" && current !== null) {
				const mark = this.#marks.get(current);
				if (mark !== undefined) ({ origin, fields } = mark);
			}
			const key = path[index];
			if (index >= path.length || key === undefined) return origin;
			if (origin !== null) {
				const renamed: FieldMap[string] | undefined =
					fields !== undefined && Object.hasOwn(fields, key) ? fields[key] : undefined;
				origin = renamed === undefined ? at(origin, key) : place(origin, renamed);
				fields = undefined;
			}
			current =
				typeof current === "object" && current !== null && Object.hasOwn(current, key)
					? (current as Record<string | number, unknown>)[key]
					: undefined;
		}
	}
}

function place(origin: Origin, field: FieldMap[string]): Origin {
	if (typeof field === "string") return at(origin, field);
	return "parent" in field ? field : at(origin, ...field);
}
