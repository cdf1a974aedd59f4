import type { Workload } from "@proviso/schemas";
import { asScalarText, entriesOf } from "../../convert.js";
import { detectCredential } from "../../credential.js";
import { at, type Origin, type Trace } from "../../trace.js";
import type { Reader } from "./reader.js";
import { OBJECT_FIELDS } from "./workload.js";

/** How much of a value is decoded: `detectCredential` looks no further. */
const MAX_BASE64 = 88_000;

/** Reads a ConfigMap or Secret; its values are looked at and not kept. */
export function readConfiguration(
	value: unknown,
	object: Workload.Object,
	objectIndex: number,
	index: number,
	origin: Origin,
	reader: Reader,
	trace: Trace,
): Workload.Configuration {
	const path: Workload.Path = ["configurations", index];
	const entries: Workload.ConfigurationEntry[] = [];
	const encoded = object.kind === "Secret" ? ["data"] : ["binaryData"];
	for (const property of ["data", "stringData", "binaryData"]) {
		if (property === (object.kind === "Secret" ? "binaryData" : "stringData")) continue;
		for (const [name, content] of entriesOf(reader.record(value, property, path))) {
			const place: Workload.Path = [...path, "entries", entries.length];
			const text = asScalarText(content);
			if (text === null ? content !== null : typeof content !== "string") {
				reader.limit(place, `the value of ${name} is not a string: Kubernetes refuses it`);
			}
			const decoded = text !== null && encoded.includes(property) ? decode(text) : text;
			if (typeof content === "string" && decoded === null)
				reader.limit(place, `the value of ${name} is not base64: Kubernetes refuses it`);
			const found = text === null ? null : detectCredential(name, decoded ?? text);
			const credential =
				found === null ? null : trace.mark(found, at(origin, property, name), { type: [], reason: [] });
			entries.push(
				trace.mark({ path: place, name, credential }, at(origin, property, name), { name: [], credential: [] }),
			);
		}
	}
	return trace.mark(
		{
			path,
			object: objectIndex,
			kind: object.kind ?? "",
			name: object.name,
			namespace: object.namespace,
			immutable: reader.boolean(value, "immutable", path) ?? false,
			entries: trace.mark(entries, at(origin, "data")),
		},
		origin,
		OBJECT_FIELDS,
	);
}

// In every runtime that there is; the compiler is told of none in particular.
declare const atob: (text: string) => string;

/** The text that base64 stands for, as far as it is looked at; null when it is not base64. Bytes that are no UTF-8 stay bytes. */
function decode(base64: string): string | null {
	const compact = base64.slice(0, MAX_BASE64).replace(/[\r\n]/g, "");
	try {
		return atob(base64.length > MAX_BASE64 ? compact.slice(0, compact.length - (compact.length % 4)) : compact);
	} catch {
		return null;
	}
}
