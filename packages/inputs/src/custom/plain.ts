import type { Path } from "@proviso/schemas";
import type { Limits } from "../limits.js";

/** Why a value is not one that JSON can express within the limits, and where; null where it is. */
export function notPlain(
	root: object,
	limits: Pick<Limits, "depth" | "values">,
): { readonly path: Path; readonly what: string } | null {
	const path: (string | number)[] = [];
	let values = 0;
	const visit = (value: unknown): string | null => {
		if (++values > limits.values) return `is more than the ${limits.values} values that are allowed`;
		switch (typeof value) {
			case "string":
			case "boolean":
				return null;
			case "number":
				return Number.isFinite(value) ? null : `is ${value}`;
			case "object":
				return value === null ? null : children(value);
			default:
				return `is ${value === undefined ? "undefined" : `a ${typeof value}`}`;
		}
	};
	const children = (value: object): string | null => {
		if (path.length > limits.depth) return `is nested more than ${limits.depth} deep`;
		const isArray = Array.isArray(value);
		const prototype: unknown = Object.getPrototypeOf(value);
		if (!isArray && prototype !== null && Object.getPrototypeOf(prototype) !== null) return "is an object of a class";
		for (const key of isArray ? value.keys() : Object.keys(value)) {
			path.push(key);
			const what = visit((value as Record<string | number, unknown>)[key]);
			if (what !== null) return what;
			path.pop();
		}
		return null;
	};
	const what = visit(root);
	return what === null ? null : { path, what };
}
