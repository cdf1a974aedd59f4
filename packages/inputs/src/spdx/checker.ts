import { asArray, asRecord, describeType, get } from "../convert.js";
import type { NormalizeProblem } from "../format.js";
import { quote } from "../problem.js";

export type Path = readonly (string | number)[];

/** No more problems than these are listed. */
const MOST = 100;

/** Collects what is not as SPDX has it. */
export class Checker {
	readonly problems: NormalizeProblem[] = [];
	readonly #value: number;
	readonly #ids = new Set<string>();

	constructor(value: number) {
		this.#value = value;
	}

	record(value: unknown, path: Path): object | null {
		const record = asRecord(value);
		if (record === null && value !== undefined) this.wrongType(value, path, "an object");
		else if (record === null) this.missing(path.slice(0, -1), String(path[path.length - 1]));
		return record;
	}

	/** Properties that must be text, an identifier not an empty one, and properties that may be absent. */
	texts(value: unknown, path: Path, required: readonly string[], optional: readonly string[]): void {
		for (const name of required) {
			const text = get(value, name);
			if (text === undefined) this.missing(path, name);
			else if (typeof text !== "string") this.wrongType(text, [...path, name], "text");
			else if (isIdentifier(name) && text.trim() === "")
				this.add("schema-violation", `${nameOf([...path, name])} must not be empty.`, [...path, name]);
		}
		for (const name of optional) {
			const text = get(value, name);
			if (text !== undefined && typeof text !== "string") this.wrongType(text, [...path, name], "text");
		}
	}

	strings(value: unknown, path: Path): void {
		this.items(value, path, (item, place) => {
			if (typeof item !== "string") this.wrongType(item, place, "text");
		});
	}

	list(document: unknown, name: string, check: (item: unknown, path: Path) => void): void {
		this.items(get(document, name), [name], (item, path) => {
			if (asRecord(item) === null) this.wrongType(item, path, "an object");
			else check(item, path);
		});
	}

	/** An identifier that no other element has. */
	once(id: unknown, path: Path): void {
		if (typeof id !== "string" || id === "") return;
		if (this.#ids.has(id)) {
			const message = `The identifier ${quote(id)} is given to two elements: what refers to it could mean either.`;
			this.add("schema-violation", message, path);
		}
		this.#ids.add(id);
	}

	missing(path: Path, name: string): void {
		this.add("schema-violation", `${nameOf(path)} must have the property ${quote(name)}.`, path);
	}

	/** Calls `check` for each item of what must be an array, if it is there. */
	items(value: unknown, path: Path, check: (item: unknown, path: Path) => void): void {
		if (value === undefined) return;
		const items = asArray(value);
		if (items === null) this.wrongType(value, path, "an array");
		for (const [index, item] of items?.entries() ?? []) {
			if (this.problems.length >= MOST) return;
			check(item, [...path, index]);
		}
	}

	wrongType(value: unknown, path: Path, expected: string): void {
		this.add("wrong-type", `${nameOf(path)} must be ${expected}, not ${describeType(value)}.`, path);
	}

	add(code: string, message: string, path: Path): void {
		if (this.problems.length < MOST) this.problems.push({ code, message, value: this.#value, path });
	}
}

function isIdentifier(name: string): boolean {
	return name === "SPDXID" || name === "spdxId";
}

/** "packages[3].checksums[0]" */
function nameOf(path: Path): string {
	if (path.length === 0) return "The document";
	return path
		.map((key) => (typeof key === "number" ? `[${key}]` : `.${key}`))
		.join("")
		.replace(/^\./, "");
}
