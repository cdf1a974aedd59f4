import type { Pipeline } from "@proviso/schemas";
import { asRecord, asScalarText, describeType, get } from "../../convert.js";
import type { Context } from "../../pipeline/context.js";
import { makeRunner } from "../../pipeline/parts.js";
import type { Origin } from "../../trace.js";
import { possibleValues } from "./evaluate.js";
import type { Matrix } from "./scope.js";

/**
 * Labels of the machines that GitHub runs: the standard ones, and larger ones as the documentation names them.
 * https://docs.github.com/en/actions/reference/runners/github-hosted-runners,
 * https://docs.github.com/en/actions/reference/runners/larger-runners
 */
const HOSTED =
	/^(?:ubuntu|windows|macos)-(?:latest|slim|\d{1,4}(?:\.\d{1,2})?)(?:-(?:arm|intel|large|xlarge|vs\d{4}|\d{1,3}-?cores?)){0,2}$/i;

/**
 * runs-on: a label, a list of labels, or a map of group and labels. Expressions are followed as far as the file itself
 * tells; where jobs of a matrix run on different machines, `labels` has all of theirs. With any label self-hosted, the
 * hosting is self-hosted: that is where some of it runs. A label that is neither is of a machine of one's own or of
 * a larger one of GitHub's, which only the repository's settings tell.
 */
export function readRunner(
	value: unknown,
	origin: Origin,
	path: Pipeline.Path,
	matrix: Matrix,
	context: Context,
): Pipeline.Runner | null {
	if (value === undefined || value === null) return null;
	const labels = new Set<string>();
	const unknown = new Set<string>();
	let group: string | null = null;

	const fill = (labelsValue: unknown): void => {
		for (const item of Array.isArray(labelsValue) ? labelsValue : [labelsValue]) {
			const text = asScalarText(item);
			if (text === null) context.limit([...path, "labels"], `a label is ${describeType(item)}; it was left out`);
			else if (!addLabels(text, matrix, labels)) unknown.add("labels");
		}
	};
	const readGroup = (item: unknown): void => {
		const text = asScalarText(item);
		const values = text === null ? null : possibleValues(text, matrix);
		group = values?.length === 1 ? asScalarText(values[0]) : null;
		if (item !== undefined && item !== null && group === null) unknown.add("group");
	};

	const whole = typeof value === "string" ? possibleValues(value, matrix) : null;
	const map = asRecord(whole?.length === 1 ? whole[0] : value);
	if (map !== null) {
		const own = get(map, "labels");
		if (own !== undefined && own !== null) fill(own);
		readGroup(get(map, "group"));
	} else fill(value);

	const list = [...labels];
	const isOwn = list.some((label) => label.toLowerCase() === "self-hosted");
	let hosting: Pipeline.Runner["hosting"] = null;
	if (isOwn) hosting = "self-hosted";
	else if (unknown.size > 0) unknown.add("hosting");
	else if (list.length > 0 && group === null && list.every((label) => HOSTED.test(label))) hosting = "hosted";
	return context.trace.mark(
		makeRunner(path, { labels: list, group, hosting, unknown: [...unknown] }),
		origin,
		asRecord(value) === null ? { labels: [], group: [], hosting: [], ephemeral: [] } : { hosting: [], ephemeral: [] },
	);
}

/** Adds what the text stands for; false when that cannot be told. */
function addLabels(text: string, matrix: Matrix, labels: Set<string>): boolean {
	const values = possibleValues(text, matrix);
	if (values === null) return false;
	for (const value of values) {
		// Nothing and empty text name no machine: the jobs that would have it do not exist, or cannot run.
		if (value === null || value === "") continue;
		for (const item of Array.isArray(value) ? value : [value]) {
			const label = asScalarText(item);
			if (label === null) return false;
			labels.add(label);
		}
	}
	return values.some((value) => value !== null && value !== "");
}
