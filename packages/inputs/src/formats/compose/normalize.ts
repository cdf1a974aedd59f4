import type { Workload } from "@proviso/schemas";
import { asRecord, asScalarText, describeType, entriesOf, get, stringsOf } from "../../convert.js";
import { detectCredential } from "../../credential.js";
import type { Body, Normalized, ParsedFile } from "../../format.js";
import { quote } from "../../problem.js";
import type { Trace } from "../../trace.js";
import { root } from "../../trace.js";
import { emptyLists } from "../../workload/lists.js";
import { Services } from "./extends.js";
import { interpolate } from "./interpolate.js";
import { type Found, lastOf } from "./layers.js";
import { readNamespaces } from "./namespaces.js";
import { Reader } from "./reader.js";
import { readService, type Service } from "./service.js";

/** Normalizes a Compose file that was recognized. */
export function normalizeCompose(file: ParsedFile, trace: Trace): Normalized {
	const reader = new Reader(trace);
	const index = file.values.findIndex((value) => value !== null);
	const top: Found = { value: file.values[index], origin: root(index) };
	if (file.values.some((value, other) => other !== index && value !== null)) {
		reader.limit(["workloads"], "the file has several documents, which Compose merges: only the first is read");
	}
	readIncludes(top, reader);
	const project = reader.fixed(lastOf([top], "name"), "name", ["workloads"]);

	const objects: Workload.Object[] = [];
	const services = readServices(top, project, objects, reader);
	const configurations = readConfigurations(top, project, objects, reader);
	const body = {
		kind: "workload",
		platform: "compose",
		objects,
		workloads: services.map((service, position) => readService(service, position, top, reader)),
		configurations,
		...emptyLists(),
		limitations: reader.limitations,
	} satisfies Body & Omit<Workload.WorkloadDocument, "source">;
	return { ok: true, body: trace.mark(body, top.origin, { workloads: "services", objects: "services" }) };
}

function readIncludes(top: Found, reader: Reader): void {
	const found = lastOf([top], "include");
	if (found === null) return;
	const items = Array.isArray(found.value) ? found.value : [found.value];
	const files = items.flatMap((item) => {
		const path = asRecord(item) === null ? item : get(item, "path");
		return stringsOf(Array.isArray(path) ? path : [path]).map((one) => quote(one));
	});
	const names = files.length === 0 ? "other files" : files.slice(0, 5).join(", ");
	reader.limit(["workloads"], `it includes ${names}: what is there is not read`);
}

function readServices(top: Found, project: string | null, objects: Workload.Object[], reader: Reader): Service[] {
	const found = lastOf([top], "services");
	if (found === null) return [];
	const services = new Services(found, reader);
	const result: Service[] = [];
	for (const name of services.names) {
		const own = services.own(name);
		// Reset: another file has it, and this one takes it out.
		if (own === null) continue;
		if (asRecord(own.value) === null) {
			reader.limit(["workloads"], `the service ${quote(name)} is ${describeType(own.value)}: it is not read`);
			continue;
		}
		const path: Workload.Path = ["workloads", result.length];
		const layers = services.layers(name, path);
		const objectIndex = objects.length;
		const object = {
			...objectOf("Service", name, project, objectIndex),
			labels: reader.labels(layers, "labels", ["objects", objectIndex, "labels"]),
			annotations: reader.labels(layers, "annotations", ["objects", objectIndex, "annotations"]),
		};
		objects.push(reader.trace.mark(object, own.origin, OBJECT_FIELDS));
		const namespaces = readNamespaces(name, layers, services, top, path, reader);
		result.push({ name, layers, object, objectIndex, namespaces });
	}
	return result;
}

function objectOf(kind: string, name: string, project: string | null, index: number): Workload.Object {
	const path: Workload.Path = ["objects", index];
	return { path, apiVersion: null, kind, name, namespace: project, labels: {}, annotations: {}, read: true };
}

const OBJECT_FIELDS = { apiVersion: [], kind: [], name: [], namespace: [], read: [] };

/** Top-level `configs` and `secrets`. Only `content` is a value in the file; the others say where to get it. */
function readConfigurations(
	top: Found,
	project: string | null,
	objects: Workload.Object[],
	reader: Reader,
): Workload.Configuration[] {
	const result: Workload.Configuration[] = [];
	for (const [property, kind] of [
		["configs", "Config"],
		["secrets", "Secret"],
	] as const) {
		for (const [name] of entriesOf(lastOf([top], property)?.value)) {
			const found = lastOf([top], property, name);
			if (found === null) continue;
			const path: Workload.Path = ["configurations", result.length];
			const object = reader.trace.mark(objectOf(kind, name, project, objects.length), found.origin, OBJECT_FIELDS);
			const index = objects.push(object) - 1;
			const entries: Workload.ConfigurationEntry[] = [];
			const content = asScalarText(get(found.value, "content"));
			if (content !== null) {
				const text = interpolate(content).text ?? content;
				const detected = detectCredential(name, text);
				const origin = lastOf([found], "content")?.origin ?? found.origin;
				const credential = detected === null ? null : reader.trace.mark(detected, origin, { type: [], reason: [] });
				const entry = { path: [...path, "entries", 0], name: "content", credential };
				entries.push(reader.trace.mark(entry, origin, { name: [], credential: [] }));
			}
			const configuration = { path, object: index, kind, name, namespace: project, immutable: true, entries };
			result.push(
				reader.trace.mark(configuration, found.origin, {
					kind: [],
					name: [],
					namespace: [],
					immutable: [],
					entries: [],
				}),
			);
		}
	}
	return result;
}
