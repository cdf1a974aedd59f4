import { asRecord, asString, get } from "../../convert.js";
import type { ParsedFile, Recognition } from "../../format.js";

/** Whether a file is a state in JSON, as `terraform show -json` prints it; the state file itself is another thing. */
export function recognizeState(file: ParsedFile): Recognition {
	const [value] = file.values;
	if (file.values.length !== 1 || asRecord(value) === null) return { matches: false };
	const has = (name: string) => get(value, name) !== undefined;
	if (has("format_version") && has("values") && !has("planned_values") && !has("resource_changes")) {
		return { matches: true, version: asString(get(value, "format_version")) };
	}
	return { matches: false };
}
