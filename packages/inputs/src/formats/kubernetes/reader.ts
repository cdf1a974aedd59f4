import type { Workload } from "@proviso/schemas";
import { asArray, asRecord, asScalarText, asString, describeType, entriesOf, get, setOwn } from "../../convert.js";
import { redact } from "../../credential.js";

type Path = Workload.Path;

/** Words that Kubernetes' YAML parser takes for booleans, as YAML 1.1 did. */
const WORDS: ReadonlyMap<string, boolean> = new Map([
	...["y", "Y", "yes", "Yes", "YES", "on", "On", "ON"].map((word) => [word, true] as const),
	...["n", "N", "no", "No", "NO", "off", "Off", "OFF"].map((word) => [word, false] as const),
]);

/** A copy of the object as it was applied before, secrets included. */
const LAST_APPLIED = "kubectl.kubernetes.io/last-applied-configuration";

/**
 * Reads values that should be of a type. What is of another is taken for what its author meant where that is plain, and
 * a limitation says what is wrong: Kubernetes refuses such objects, so no rule may pass them in silence.
 */
export class Reader {
	readonly limitations: Workload.Limitation[] = [];

	/** Notes something that could not be read, at `path` of the document. */
	limit(path: Path, message: string): void {
		this.limitations.push({ path, message });
	}

	record(parent: unknown, name: string, path: Path): Readonly<Record<string, unknown>> | null {
		const value = get(parent, name);
		return asRecord(value) ?? this.#wrong(value, name, path, "an object");
	}

	/** The elements of an array; none when it is absent. */
	list(parent: unknown, name: string, path: Path): readonly unknown[] {
		const value = get(parent, name);
		return asArray(value) ?? this.#wrong(value, name, path, "an array") ?? [];
	}

	/** The objects of an array, each with its index there; what is no object is left out. */
	objects(parent: unknown, name: string, path: Path): readonly { readonly value: unknown; readonly index: number }[] {
		return this.list(parent, name, path).flatMap((value, index) => {
			if (asRecord(value) !== null) return [{ value, index }];
			this.#refuse(value, `${name}[${index}]`, path, "an object");
			return [];
		});
	}

	string(parent: unknown, name: string, path: Path): string | null {
		const value = get(parent, name);
		if (typeof value === "string" || value === undefined || value === null) return asString(value);
		this.#wrong(value, name, path, "a string");
		return asScalarText(value);
	}

	boolean(parent: unknown, name: string, path: Path): boolean | null {
		const value = get(parent, name);
		if (typeof value === "boolean") return value;
		if (typeof value === "string" && WORDS.has(value)) return WORDS.get(value) ?? null;
		this.#wrong(value, name, path, "a boolean");
		return value === "true" ? true : value === "false" ? false : null;
	}

	integer(parent: unknown, name: string, path: Path): number | null {
		const value = get(parent, name);
		if (Number.isSafeInteger(value)) return value as number;
		this.#wrong(value, name, path, "an integer");
		return typeof value === "string" && /^-?\d{1,15}$/.test(value) ? Number(value) : null;
	}

	/** The strings of an array; scalars among them as text. */
	strings(parent: unknown, name: string, path: Path): string[] {
		const result: string[] = [];
		for (const value of this.list(parent, name, path)) {
			const text = asScalarText(value);
			if (text !== null) result.push(text);
			if (typeof value !== "string") this.#refuse(value, `an element of ${name}`, path, "a string");
		}
		return result;
	}

	/** An object whose values are strings. Numbers, which quantities may be, are fine where `numbers` says so. */
	map(parent: unknown, name: string, path: Path, numbers = false): Record<string, string> {
		const result: Record<string, string> = {};
		for (const [key, value] of entriesOf(this.record(parent, name, path))) {
			const text = asScalarText(value);
			if (text !== null) setOwn(result, key, text);
			if (typeof value !== "string" && !(numbers && typeof value === "number")) {
				this.#refuse(value, `${key} of ${name}`, path, "a string");
			}
		}
		return result;
	}

	/** Labels or annotations, without what holds credentials. */
	metadata(parent: unknown, name: "labels" | "annotations", path: Path): Record<string, string> {
		const result: Record<string, string> = {};
		for (const [key, text] of Object.entries(this.map(get(parent, "metadata"), name, path))) {
			if (key !== LAST_APPLIED) setOwn(result, key, redact(key, text));
		}
		return result;
	}

	/** Complains unless the value is absent. */
	#wrong(value: unknown, name: string, path: Path, expected: string): null {
		if (value !== undefined && value !== null) this.#refuse(value, name, path, expected);
		return null;
	}

	#refuse(value: unknown, name: string, path: Path, expected: string): void {
		this.limit(path, `${name} is ${describeType(value)}, not ${expected}: Kubernetes refuses it`);
	}
}
