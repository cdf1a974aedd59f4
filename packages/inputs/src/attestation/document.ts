import type { Attestation, AttestationDocument, Path } from "@proviso/schemas";
import { asRecord, describeType, entriesOf, get, setOwn } from "../convert.js";
import { redact } from "../credential.js";
import type { Body } from "../format.js";
import { at, type FieldMap, type Origin, type Trace } from "../trace.js";
import { notVerified } from "./verifier.js";

export type AttestationBody = Omit<AttestationDocument, "source">;

const LIMITATIONS = 100;

const nothing: Omit<AttestationBody, "kind" | "limitations"> = {
	verification: notVerified("It is not signed."),
	signatures: [],
	payloadType: null,
	statementType: null,
	predicateType: null,
	category: "other",
	subjects: [],
	provenance: null,
	vsa: null,
	vex: null,
	sbom: null,
	scan: null,
	test: null,
};

/**
 * Reads parts of a statement, and remembers what of them could not be read. With `trace`, what it makes has places of its
 * own in the file; without, it has none: it lies encoded in an envelope.
 */
export class StatementReader {
	readonly #trace: Trace | null;
	readonly #limitations: Attestation.Limitation[];

	constructor(trace: Trace | null, limitations: Attestation.Limitation[] = []) {
		this.#trace = trace;
		this.#limitations = limitations;
	}

	/** Reads for the same document what has no places of its own. */
	unplaced(): StatementReader {
		return new StatementReader(null, this.#limitations);
	}

	/** The document: `parts`, and nothing for all others. */
	body(parts: Partial<AttestationBody>): Body {
		const body: AttestationBody = { ...nothing, ...parts, kind: "attestation", limitations: this.#limitations };
		return body as unknown as Body;
	}

	mark<T extends object>(object: T, origin: Origin, fields?: FieldMap): T {
		return this.#trace === null ? object : this.#trace.mark(object, origin, fields);
	}

	limit(path: Path | null, message: string): void {
		if (this.#limitations.length < LIMITATIONS) this.#limitations.push({ path, message });
		else if (this.#limitations.length === LIMITATIONS) {
			this.#limitations.push({ path: null, message: "There are more limitations than these." });
		}
	}

	/** The text at `name`, or null. */
	text(holder: unknown, name: string, path: Path): string | null {
		return this.#expect(holder, name, path, "text", (value) => (typeof value === "string" ? value : null));
	}

	boolean(holder: unknown, name: string, path: Path): boolean | null {
		return this.#expect(holder, name, path, "true or false", (value) => (typeof value === "boolean" ? value : null));
	}

	/** The object at `name`, or null. */
	record(holder: unknown, name: string, path: Path): Readonly<Record<string, unknown>> | null {
		return this.#expect(holder, name, path, "an object", asRecord);
	}

	/** The list at `name`, or null. */
	list(holder: unknown, name: string, path: Path): readonly unknown[] | null {
		return this.#expect(holder, name, path, "a list", (value) => (Array.isArray(value) ? value : null));
	}

	/** What `read` makes of every object of the list at `name`; null when there is no list. */
	objects<T>(
		holder: unknown,
		name: string,
		path: Path,
		origin: Origin,
		read: (item: unknown, path: Path, origin: Origin) => T,
	): T[] | null {
		const list = this.list(holder, name, path);
		if (list === null) return null;
		const result: T[] = [];
		for (const [index, item] of list.entries()) {
			if (asRecord(item) === null) {
				this.limit(path, `Number ${index} of ${name} is ${describeType(item)}, not an object: it could not be read.`);
			} else result.push(read(item, [...path, result.length], at(origin, name, index)));
		}
		return result;
	}

	/** The texts of the list at `name`; empty when there is none. */
	texts(holder: unknown, name: string, path: Path): string[] {
		const result: string[] = [];
		for (const item of this.list(holder, name, path) ?? []) {
			if (typeof item === "string") result.push(item);
			else this.limit(path, `${name} has ${describeType(item)} where text was expected: it could not be read.`);
		}
		return result;
	}

	/** The texts of the map at `name`; empty when there is none. */
	map(holder: unknown, name: string, path: Path): Record<string, string> {
		const result: Record<string, string> = {};
		for (const [key, value] of entriesOf(this.record(holder, name, path))) {
			if (typeof value === "string") setOwn(result, key, value);
			else this.limit(path, `${name} has ${describeType(value)} where text was expected: it could not be read.`);
		}
		return result;
	}

	digests(holder: unknown, path: Path): Record<string, string> {
		const result: Record<string, string> = {};
		for (const [algorithm, value] of Object.entries(this.map(holder, "digest", [...path, "digests"]))) {
			setOwn(result, algorithm, /^[0-9A-Fa-f]+$/.test(value) ? value.toLowerCase() : value);
		}
		return result;
	}

	/** A resource descriptor of in-toto; of SLSA 0.2 an artifact reference. */
	resource(value: unknown, path: Path, origin: Origin): Attestation.Resource {
		const resource: Attestation.Resource = {
			path,
			name: redactNullable(this.text(value, "name", [...path, "name"])),
			uri: redactNullable(this.text(value, "uri", [...path, "uri"])),
			digests: this.digests(value, path),
			mediaType: this.text(value, "mediaType", [...path, "mediaType"]),
		};
		return this.mark(resource, origin, resourceFields);
	}

	resources(holder: unknown, name: string, path: Path, origin: Origin): Attestation.Resource[] | null {
		return this.objects(holder, name, path, origin, (item, path, origin) => this.resource(item, path, origin));
	}

	#expect<T>(holder: unknown, name: string, path: Path, wanted: string, read: (value: unknown) => T | null): T | null {
		const value = get(holder, name);
		if (value === undefined || value === null) return null;
		const result = read(value);
		if (result === null) this.limit(path, `${name} is ${describeType(value)}, not ${wanted}: it could not be read.`);
		return result;
	}
}

const resourceFields: FieldMap = { digests: "digest" };

/** A text without what looks like a credential. */
export function redactNullable(text: string | null): string | null {
	return text === null ? null : redact("", text);
}
