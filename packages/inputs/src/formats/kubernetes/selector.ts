import type { Workload } from "@proviso/schemas";
import { asList, asRecord, get } from "../../convert.js";
import type { Reader } from "./reader.js";

/** Reads a label selector; null when there is none. */
export function readSelector(
	parent: unknown,
	name: string,
	path: Workload.Path,
	reader: Reader,
): Workload.Selector | null {
	const selector = reader.record(parent, name, path);
	if (selector === null) return null;
	return {
		matchLabels: reader.map(selector, "matchLabels", path),
		matchExpressions: reader.objects(selector, "matchExpressions", path).map(({ value }) => ({
			key: reader.string(value, "key", path),
			operator: reader.string(value, "operator", path),
			values: reader.strings(value, "values", path),
		})),
	};
}

/** Whether what stands there selects everything, for sure: nothing of it could have been lost in reading. */
export function selectsAll(selector: unknown): boolean {
	if (isAbsent(selector)) return true;
	const labels = get(selector, "matchLabels");
	const noLabels = isAbsent(labels) || (asRecord(labels) !== null && Object.keys(labels as object).length === 0);
	return asRecord(selector) !== null && noLabels && isEmptyList(get(selector, "matchExpressions"));
}

/** Whether a list is absent or has nothing in it. */
export function isEmptyList(value: unknown): boolean {
	return isAbsent(value) || (Array.isArray(value) && asList(value).length === 0);
}

function isAbsent(value: unknown): boolean {
	return value === undefined || value === null;
}
