import type { Workload } from "@proviso/schemas";
import { asArray, asRecord, asString, describeType, get } from "../../convert.js";
import type { Body, Normalized, ParsedFile } from "../../format.js";
import { at, type Origin, root, type Trace } from "../../trace.js";
import { emptyLists, writable } from "../../workload/lists.js";
import { isTektonObject } from "../tekton/recognize.js";
import { linkRoles } from "./access.js";
import { linkBindings } from "./admission.js";
import { readConfiguration } from "./configuration.js";
import { readDeclared } from "./declared.js";
import { Reader } from "./reader.js";
import { OBJECT_FIELDS, type Runner, readWorkload, workloadKind } from "./workload.js";

/** Lists within lists, at most so deep: Kubernetes has none. */
const MAX_LISTS = 8;

/** Normalizes the Kubernetes objects of a file that was recognized. Those of Tekton among them are a pipeline, too. */
export async function normalizeObjects(file: ParsedFile, trace: Trace): Promise<Normalized> {
	const reader = new Reader();
	const objects: Workload.Object[] = [];
	const runners: Runner[] = [];
	const configurations: Workload.Configuration[] = [];
	const lists = emptyLists();
	const ofTekton: Located[] = [];

	for (const { value, origin } of objectsOf(file, reader)) {
		if (isTektonObject(value)) ofTekton.push({ value, origin });
		const object = readObject(value, objects.length, origin, reader, trace);
		const index = objects.push(object) - 1;
		const kind = workloadKind(value, object, reader);
		if (kind !== null) runners.push({ value, object, index, origin, kind });
		const configures = object.apiVersion === "v1" && (object.kind === "ConfigMap" || object.kind === "Secret");
		const declares = readDeclared({ value, object, index, origin, reader, trace }, lists);
		writable(object).read = kind !== null || configures || declares || isTektonObject(value);
		if (configures) {
			configurations.push(readConfiguration(value, object, index, configurations.length, origin, reader, trace));
		}
		if (object.kind === "Kustomization" && object.apiVersion?.startsWith("kustomize.config.k8s.io/")) {
			reader.limit(object.path, "a kustomization is not deployed as it is: give the output of `kubectl kustomize`");
		}
	}

	linkRoles(lists.roles, lists.roleBindings);
	linkBindings(lists);
	const accounts = new Map(
		lists.serviceAccounts.map(({ namespace, name, automountServiceAccountToken }) => [
			accountKey(namespace, name ?? ""),
			automountServiceAccountToken,
		]),
	);
	const automounts = (namespace: string | null, account: string) =>
		accounts.get(accountKey(namespace, account)) ?? null;
	const body = {
		kind: "workload",
		limitations: reader.limitations,
		platform: "kubernetes",
		objects,
		workloads: runners.map((runner, index) => readWorkload(runner, index, automounts, reader, trace)),
		configurations,
		...lists,
	} satisfies Body & Omit<Workload.WorkloadDocument, "source">;
	const pipelines: Body[] = [];
	if (ofTekton.length > 0) {
		const { readObjects } = await import("../tekton/objects.js");
		pipelines.push(readObjects(ofTekton, trace) satisfies Body);
	}
	return { ok: true, body: trace.mark(body, root(0)), more: pipelines };
}

function accountKey(namespace: string | null, name: string): string {
	return JSON.stringify([namespace ?? "default", name]);
}

interface Located {
	readonly value: unknown;
	readonly origin: Origin;
}

/** The objects of all documents, those in lists included. What is none is named. */
function* objectsOf(file: ParsedFile, reader: Reader): Generator<Located> {
	for (const [index, value] of file.values.entries()) {
		// Documents with nothing in them are skipped, as kubectl does.
		if (value === null || value === undefined) continue;
		yield* expand(value, root(index), `document ${index + 1}`, 0, reader);
	}
}

function* expand(value: unknown, origin: Origin, name: string, depth: number, reader: Reader): Generator<Located> {
	if (asRecord(value) === null) {
		reader.limit(["objects"], `${name} is ${describeType(value)}, not a Kubernetes object: it is not read`);
		return;
	}
	const kind = asString(get(value, "kind"));
	const items = asArray(get(value, "items"));
	if (kind === null || asString(get(value, "apiVersion")) === null) {
		const lack = kind === null ? "kind" : "apiVersion";
		const said = get(value, lack);
		reader.limit(
			["objects"],
			`${name} has ${said === undefined ? `no ${lack}` : `as ${lack} ${describeType(said)}`}: it is not read`,
		);
		return;
	}
	if (!kind.endsWith("List") || items === null) {
		yield { value, origin };
		return;
	}
	if (depth >= MAX_LISTS) {
		reader.limit(["objects"], `${name} is a list within too many lists: it is not read`);
		return;
	}
	for (const [index, item] of items.entries()) {
		yield* expand(
			typed(item, value, kind),
			at(origin, "items", index),
			`item ${index + 1} of ${name}`,
			depth + 1,
			reader,
		);
	}
}

/** Items of a list of one kind need not repeat it. */
function typed(item: unknown, list: unknown, kind: string): unknown {
	const record = asRecord(item);
	if (record === null || kind === "List" || get(record, "kind") !== undefined) return item;
	return { apiVersion: get(list, "apiVersion"), kind: kind.slice(0, -"List".length), ...record };
}

function readObject(value: unknown, index: number, origin: Origin, reader: Reader, trace: Trace): Workload.Object {
	const path: Workload.Path = ["objects", index];
	const metadata = reader.record(value, "metadata", path);
	return trace.mark(
		{
			path,
			apiVersion: asString(get(value, "apiVersion")),
			kind: asString(get(value, "kind")),
			name: reader.string(metadata, "name", path),
			namespace: reader.string(metadata, "namespace", path),
			labels: reader.metadata(value, "labels", path),
			annotations: reader.metadata(value, "annotations", path),
			read: false,
		},
		origin,
		OBJECT_FIELDS,
	);
}
