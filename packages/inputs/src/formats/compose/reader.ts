import type { Workload } from "@proviso/schemas";
import { asScalarText, describeType, setOwn } from "../../convert.js";
import { redact } from "../../credential.js";
import { at, type Origin, type Trace } from "../../trace.js";
import { type Interpolated, interpolate } from "./interpolate.js";
import { allOf, type Entry, entries, type Found, type Layers } from "./layers.js";

type Path = Workload.Path;

const TRUE = /^(?:1|t|true|y|yes|on)$/i;
const FALSE = /^(?:0|f|false|n|no|off)$/i;

/** A name, what stands for its value, and where. */
export interface Pair {
	readonly name: string;
	/** Null when nothing is set, and the environment of whoever starts it decides. */
	readonly value: Interpolated | null;
	readonly origin: Origin;
}

/**
 * Reads values that should be of a type. A value that depends on a variable is taken to be its default, and a
 * limitation says that it may be another; so does one for what Compose refuses.
 */
export class Reader {
	readonly limitations: Workload.Limitation[] = [];
	readonly trace: Trace;

	constructor(trace: Trace) {
		this.trace = trace;
	}

	/** Notes something that could not be read, at `path` of the document. */
	limit(path: Path, message: string): void {
		this.limitations.push({ path, message });
	}

	refuse(path: Path, name: string, type: string, expected: string): void {
		this.limit(path, `${name} is ${type}, not ${expected}: Compose refuses it`);
	}

	/** A scalar with its variables looked at; null when it is absent or of another type. */
	interpolated(found: Found | null, name: string, path: Path): Interpolated | null {
		if (found === null || found.value === null || found.value === undefined) return null;
		const text = asScalarText(found.value);
		if (text === null) {
			this.refuse(path, name, describeType(found.value), "a string");
			return null;
		}
		const result = interpolate(text);
		if (result.malformed) this.limit(path, `${name} has a variable that is not written as Compose wants it`);
		return result;
	}

	/** A scalar's text. What depends on variables is said so: it is the default, or null. */
	text(found: Found | null, name: string, path: Path): string | null {
		const result = this.interpolated(found, name, path);
		if (result === null) return null;
		this.#depends(result, name, path);
		return result.text;
	}

	/** A scalar's text where whoever reads it takes null for unknown; a default is not enough. */
	fixed(found: Found | null, name: string, path: Path): string | null {
		const result = this.interpolated(found, name, path);
		return result === null || result.variables.length > 0 ? null : result.text;
	}

	boolean(found: Found | null, name: string, path: Path): boolean | null {
		const text = this.text(found, name, path);
		if (text === null) return null;
		if (TRUE.test(text)) return true;
		if (!FALSE.test(text)) this.refuse(path, name, describeType(found?.value), "a boolean");
		return false;
	}

	integer(found: Found | null, name: string, path: Path): number | null {
		const text = this.fixed(found, name, path);
		if (text === null) return null;
		if (/^\d{1,15}$/.test(text)) return Number(text);
		this.refuse(path, name, describeType(found?.value), "an integer");
		return null;
	}

	/** The entries of what may be a list or a map, in all layers. */
	entries(layers: Layers, name: string, path: Path): readonly Entry[] {
		return entries(allOf(layers, name), (type) => this.refuse(path, name, type, "a list or a map"));
	}

	/** The texts of a list, or the one text that stands for a list of one; with where each is. */
	list(layers: Layers, name: string, path: Path): readonly { readonly text: string; readonly origin: Origin }[] {
		return this.items(layers, name).flatMap((item) => {
			const text = this.text(item, `an element of ${name}`, path);
			return text === null ? [] : [{ text, origin: item.origin }];
		});
	}

	/** What is listed, in all layers; a scalar stands for a list of one. */
	items(layers: Layers, name: string): readonly Entry[] {
		return allOf(layers, name).flatMap(({ value, origin }) =>
			typeof value === "object" ? entries([{ value, origin }], () => {}) : [{ name: null, value, origin }],
		);
	}

	/** A map from names to scalars, which may be written as a list of `name=value`. A later one of a name replaces earlier ones. */
	pairs(layers: Layers, name: string, path: Path): readonly Pair[] {
		const result = new Map<string, Pair>();
		for (const entry of this.entries(layers, name, path)) {
			if (entry.name !== null) {
				result.set(entry.name, {
					name: entry.name,
					value: this.interpolated(entry, entry.name, path),
					origin: entry.origin,
				});
				continue;
			}
			const written = asScalarText(entry.value);
			if (written === null) {
				this.refuse(path, `an element of ${name}`, describeType(entry.value), "a string");
				continue;
			}
			const equals = written.indexOf("=");
			const key = equals === -1 ? written : written.slice(0, equals);
			const value = equals === -1 ? null : interpolate(written.slice(equals + 1));
			if (value?.malformed) this.limit(path, `${key} has a variable that is not written as Compose wants it`);
			result.set(key, { name: key, value, origin: entry.origin });
		}
		return [...result.values()];
	}

	/** Labels or annotations, without what holds credentials. */
	labels(layers: Layers, name: string, path: Path): Record<string, string> {
		const pairs = this.pairs(layers, name, path);
		const result: Record<string, string> = {};
		for (const pair of pairs) setOwn(result, pair.name, redact(pair.name, pair.value?.text ?? ""));
		const fields = Object.fromEntries(pairs.map((pair) => [pair.name, { origin: pair.origin }]));
		const top = layers.at(-1);
		return top === undefined ? result : this.trace.mark(result, at(top.origin, name), fields);
	}

	#depends({ text, variables }: Interpolated, name: string, path: Path): void {
		if (variables.length === 0) return;
		const names = variables.slice(0, 5).join(", ");
		const what = text === null ? "which the file does not set" : "of which the file gives only the default";
		this.limit(path, `${name} depends on the variable ${names}, ${what}`);
	}
}
