import { asRecord, asString, get } from "../../convert.js";
import type { ParsedFile, Recognition } from "../../format.js";
import { isTektonFile } from "../tekton/recognize.js";

/** Whether a value says what Kubernetes object it is. */
export function isObject(value: unknown): boolean {
	return asString(get(value, "apiVersion")) !== null && asString(get(value, "kind")) !== null;
}

/** Whether a file holds Kubernetes objects: at least one document says its apiVersion and kind. */
export function recognizeObjects(file: ParsedFile): Recognition {
	if (isTektonFile(file)) return { matches: false };
	if (file.values.some(isObject)) return { matches: true, version: null };
	const [value] = file.values;
	if (asRecord(value) === null) return { matches: false };
	if (
		asString(get(value, "apiVersion")) !== null &&
		asString(get(value, "name")) !== null &&
		get(value, "version") !== undefined
	) {
		return {
			matches: false,
			hint: "this describes a Helm chart, which is not deployed as it is: give the output of `helm template`",
		};
	}
	if (get(value, "apiVersion") !== undefined && get(value, "kind") !== undefined) {
		return {
			matches: false,
			hint: "this has an apiVersion and a kind as Kubernetes objects do, but one of them is not a string",
		};
	}
	if (
		asString(get(value, "apiVersion")) !== null &&
		(get(value, "metadata") !== undefined || get(value, "spec") !== undefined)
	) {
		return { matches: false, hint: "this looks like a Kubernetes object, but has no kind" };
	}
	if (
		asString(get(value, "kind")) !== null &&
		(get(value, "metadata") !== undefined || get(value, "spec") !== undefined)
	) {
		return { matches: false, hint: "this looks like a Kubernetes object, but has no apiVersion" };
	}
	return { matches: false };
}
