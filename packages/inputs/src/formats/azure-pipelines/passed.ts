import { asRecord, entriesOf, get } from "../../convert.js";
import { at, type Origin } from "../../trace.js";
import { flatten } from "./insertions.js";

/** Stages, jobs or steps that a template gets as a parameter, and runs where it likes. */
export interface Passed {
	readonly type: "stages" | "jobs" | "steps";
	readonly name: string;
	readonly list: readonly unknown[];
	readonly origin: Origin;
}

const STEPS = ["task", "script", "bash", "pwsh", "powershell", "checkout", "publish", "download"];
/** Maps of parameters inside of each other. */
const MAX_DEPTH = 8;

/**
 * What of the parameters of a template is stages, jobs or steps, by what their items have; `templates` is what templates
 * alone stand for.
 * https://learn.microsoft.com/en-us/azure/devops/pipelines/process/template-parameters#parameter-data-types
 */
export function passedIn(parameters: unknown, origin: Origin, templates: "jobs" | "steps", depth = 0): Passed[] {
	const found: Passed[] = [];
	for (const [name, value] of entriesOf(parameters)) {
		const place = at(origin, name);
		if (Array.isArray(value)) {
			const type = typeOf(value, place, templates);
			if (type !== null) found.push({ type, name, list: value, origin: place });
		} else if (asRecord(value) !== null && depth < MAX_DEPTH)
			found.push(...passedIn(value, place, templates, depth + 1));
	}
	return found;
}

function typeOf(list: readonly unknown[], origin: Origin, templates: "jobs" | "steps"): Passed["type"] | null {
	const items = flatten(list, origin).map(({ item }) => item);
	const has = (names: readonly string[]): boolean =>
		items.some((item) => names.some((name) => get(item, name) !== undefined));
	if (has(["stage"]) || items.some((item) => Array.isArray(get(item, "jobs")))) return "stages";
	if (has(["job", "deployment"])) return "jobs";
	if (has(STEPS)) return "steps";
	return has(["template"]) ? templates : null;
}
