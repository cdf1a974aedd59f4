import type { Path } from "@proviso/schemas";
import { asArray, asRecord, describeType, entriesOf, get } from "../../convert.js";
import { detectCredential } from "../../credential.js";
import type { Body, NormalizeProblem } from "../../format.js";
import { quote } from "../../problem.js";
import { at, type FieldMap, type Origin, type Renamed, type Trace, unfold } from "../../trace.js";
import { momentOf } from "./moment.js";
import { reliance, sections } from "./sections.js";
import { type Field, type Shape, shape, text } from "./shape.js";

const HEAD = shape([], { title: text, ...reliance });
const FILE = shape([], { proviso: text, ...HEAD.fields, ...sections, $schema: text });

/** Names of fields that hold a beginning → those that hold its end. */
const ENDS = { validFrom: "validUntil", start: "end" } as const;

/** No more are kept of a file that has a problem everywhere. */
const MOST_PROBLEMS = 1000;

type Entry = Readonly<Record<string, unknown>>;

/** What a file says of itself, for entries that say nothing of their own. */
interface Inherited {
	readonly values: Entry;
	readonly origin: Origin;
}

/**
 * Reads one document of evidence. Every problem is told, and none ends the reading: a typo, a wrong type, no date, an
 * unknown choice, a credential. No message repeats a value, which could be a credential that nothing gives away.
 */
export class EvidenceReader {
	readonly #trace: Trace;
	readonly #problems: NormalizeProblem[];

	constructor(trace: Trace, problems: NormalizeProblem[]) {
		this.#trace = trace;
		this.#problems = problems;
	}

	read(value: unknown, origin: Origin): Body {
		const head = this.#fields(value, HEAD, origin, [], null);
		this.#order(value, head, origin);
		this.#field(value, "$schema", text, at(origin, "$schema"), [], null);
		this.#unknownFields(value, FILE, origin);
		const inherited = { values: head, origin };
		const body: Record<string, unknown> = { kind: "process", limitations: [], ...head };
		for (const [name, field] of Object.entries(sections)) {
			body[name] = this.#field(value, name, field, at(origin, name), [name], inherited);
		}
		if (Object.keys(sections).every((name) => (get(value, name) ?? null) === null)) {
			this.#problem(
				"missing-field",
				`This declares nothing: it has none of ${Object.keys(sections).join(", ")}.`,
				origin,
			);
		}
		return this.#trace.mark(body as Body, origin, { kind: "proviso", source: [], limitations: [] });
	}

	#object(value: unknown, what: Shape, origin: Origin, path: Path, inherited: Inherited | null): Entry | null {
		if (asRecord(value) === null) {
			this.#wrongType(value, "an object", origin);
			return null;
		}
		this.#unknownFields(value, what, origin);
		const entry: Record<string, unknown> = { path, ...this.#fields(value, what, origin, path, inherited) };
		const elsewhere: Record<string, Renamed> = {};
		for (const name of inherited === null ? [] : Object.keys(reliance)) {
			const given = inherited?.values[name] ?? null;
			if (inherited === null || given === null || !Object.hasOwn(what.fields, name) || entry[name] !== null) continue;
			const from = at(inherited.origin, name);
			entry[name] =
				asRecord(given) === null ? given : this.#trace.mark({ ...asRecord(given), path: [...path, name] }, from);
			elsewhere[name] = { origin: from };
		}
		this.#order(value, entry, origin);
		return this.#trace.mark(entry, origin, elsewhere satisfies FieldMap);
	}

	#fields(value: unknown, what: Shape, origin: Origin, path: Path, inherited: Inherited | null): Entry {
		const result: Record<string, unknown> = {};
		for (const [name, field] of Object.entries(what.fields)) {
			const below = at(origin, name);
			result[name] = this.#field(value, name, field, below, [...path, name], inherited);
			if (what.required.includes(name) && (get(value, name) ?? null) === null)
				this.#problem("missing-field", `The field ${quote(name)} is missing.`, origin);
		}
		return result;
	}

	#field(
		object: unknown,
		name: string,
		field: Field,
		origin: Origin,
		path: Path,
		inherited: Inherited | null,
	): unknown {
		const value = get(object, name) ?? null;
		if (value === null) return null;
		switch (field.type) {
			case "text":
				return this.#text(value, name, origin);
			case "setting":
				return this.#text(value, this.#nameOf(object) ?? name, origin);
			case "moment":
			case "deadline": {
				const written = this.#text(value, name, origin);
				const moment = written === null ? null : momentOf(written, field.type === "deadline");
				if (written !== null && moment === null)
					this.#problem(
						"invalid-value",
						`${quote(name)} is no date of RFC 3339: write 2025-01-31 or 2025-01-31T09:00:00Z.`,
						origin,
					);
				return moment;
			}
			case "choice": {
				const written = this.#text(value, name, origin);
				if (written === null || field.of.includes(written)) return written;
				this.#problem("invalid-value", `${quote(name)} has to be one of ${field.of.join(", ")}.`, origin);
				return null;
			}
			case "flag":
				if (typeof value === "boolean") return value;
				this.#wrongType(value, "true or false", origin);
				return null;
			case "ratio":
			case "amount":
				return this.#number(value, name, field.type === "ratio" ? 1 : Number.POSITIVE_INFINITY, origin);
			case "one":
				return this.#object(value, field.shape, origin, path, inherited);
			case "texts":
				return this.#list(value, origin, path, (item, below) => this.#text(item, name, below));
			case "many":
				return this.#list(value, origin, path, (item, below, place) =>
					this.#object(item, field.shape, below, place, inherited),
				);
		}
	}

	#list(
		value: unknown,
		origin: Origin,
		path: Path,
		read: (item: unknown, origin: Origin, path: Path) => unknown,
	): readonly unknown[] {
		const items = asArray(value);
		if (items === null) this.#wrongType(value, "a list", origin);
		return (items ?? []).map((item, index) => read(item, at(origin, index), [...path, index]));
	}

	/** A text as it is written; null, and told, for anything else, for a blank one and for a credential. */
	#text(value: unknown, name: string, origin: Origin): string | null {
		if (typeof value !== "string") {
			const quotes = typeof value === "number" || typeof value === "boolean" ? ": put it in quotes" : "";
			this.#wrongType(value, `text${quotes}`, origin);
			return null;
		}
		if (value.trim() === "") {
			this.#problem("invalid-value", "This is blank: leave the field out, or say what it is.", origin);
			return null;
		}
		return this.#credential(name, value, origin) ? null : value;
	}

	#number(value: unknown, name: string, most: number, origin: Origin): number | null {
		if (typeof value !== "number") {
			this.#wrongType(value, "a number", origin);
			return null;
		}
		if (value >= 0 && value <= most && Number.isFinite(value)) return value;
		const range = most === 1 ? "from 0 to 1, as 0.95 for 95 percent" : "a number that is not below 0";
		this.#problem("invalid-value", `${quote(name)} has to be ${range}.`, origin);
		return null;
	}

	#nameOf(object: unknown): string | null {
		const name = get(object, "name");
		return typeof name === "string" ? name : null;
	}

	#unknownFields(value: unknown, what: Shape, origin: Origin): void {
		for (const [name, held] of entriesOf(value)) {
			if (Object.hasOwn(what.fields, name)) continue;
			const place = at(origin, name);
			if (this.#credential("", name, origin) || (typeof held === "string" && this.#credential(name, held, place)))
				continue;
			const known = Object.keys(what.fields).join(", ");
			this.#problem("unknown-field", `There is no field ${quote(name)} here. Those there are: ${known}.`, place);
		}
	}

	/** Whether something looks like a credential, which is then told without repeating it. */
	#credential(name: string, value: string, origin: Origin): boolean {
		const found = detectCredential(name, value);
		if (found === null) return false;
		const message = `This looks like a credential (${found.reason}). Evidence names credentials and never holds them: take it out, and have it replaced.`;
		this.#problem("credential", message, origin);
		return true;
	}

	/** Nothing ends before it begins. What an entry inherits whole was told of the file already. */
	#order(written: unknown, entry: Entry, origin: Origin): void {
		for (const [start, end] of Object.entries(ENDS)) {
			if (get(written, start) === undefined && get(written, end) === undefined) continue;
			const [from, until] = [entry[start], entry[end]];
			if (typeof from !== "string" || typeof until !== "string" || from <= until) continue;
			this.#problem("invalid-value", `${quote(end)} is before ${quote(start)}.`, at(origin, end));
		}
	}

	#wrongType(value: unknown, expected: string, origin: Origin): void {
		this.#problem("wrong-type", `This is ${describeType(value)}, and has to be ${expected}.`, origin);
	}

	#problem(code: string, message: string, origin: Origin): void {
		if (this.#problems.length < MOST_PROBLEMS) this.#problems.push({ code, message, ...unfold(origin) });
	}
}
