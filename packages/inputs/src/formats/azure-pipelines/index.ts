import { asArray, asRecord, asString, entriesOf, get } from "../../convert.js";
import type { Body, Format, ParsedFile, Recognition } from "../../format.js";
import { root } from "../../trace.js";
import { alternatives, isInsertion } from "./insertions.js";

/** A pipeline of Azure Pipelines, or a template of one: stages, jobs or steps. */
export const azurePipelines: Format = {
	id: "azure-pipelines",
	kind: "pipeline",
	title: "Azure Pipelines",
	specification: "https://learn.microsoft.com/en-us/azure/devops/pipelines/yaml-schema/",
	recognize,
	async normalize(file, trace) {
		const { readPipeline } = await import("./pipeline.js");
		const pipeline = readPipeline(file, trace);
		return "code" in pipeline ? { ok: false, problems: [pipeline] } : { ok: true, body: pipeline satisfies Body };
	},
};

/** Properties of pipelines and templates; a file with any other is of something else. */
const KNOWN = new Set(
	(
		"appendCommitMessageToRunName container extends jobs lockBehavior name parameters pool pr resources schedules services " +
		"stages steps strategy target trigger variables workspace"
	).split(" "),
);
const STEPS =
	"bash checkout download downloadBuild getPackage powershell publish pwsh reviewApp script task template".split(" ");
const LISTS: readonly (readonly [name: string, telling: readonly string[]])[] = [
	["stages", ["stage", "template"]],
	["jobs", ["job", "deployment", "template"]],
	["steps", STEPS],
];

function recognize(file: ParsedFile): Recognition {
	const [value] = file.values;
	if (file.values.length !== 1 || asRecord(value) === null) return { matches: false };
	if (!entriesOf(value).every(([name]) => KNOWN.has(name) || isInsertion(name))) return { matches: false };
	const isExtended = alternatives(get(value, "extends"), root(0)).some(
		({ item }) => asString(get(item, "template")) !== null,
	);
	const matches = isExtended || LISTS.some(([name, telling]) => isListOf(get(value, name), telling));
	return matches ? { matches: true, version: null } : { matches: false };
}

/** Whether a list holds what it holds in Azure Pipelines: something telling in the first item that is not inserted. */
function isListOf(value: unknown, telling: readonly string[]): boolean {
	const list = asArray(value) ?? [];
	const isInserted = (item: unknown) => entriesOf(item).some(([name]) => isInsertion(name));
	const first = list.find((item) => !isInserted(item));
	if (first === undefined) return list.length > 0;
	const name = asString(get(first, "name"));
	// Steps of Google Cloud Build have names of images.
	return telling.some((key) => get(first, key) !== undefined) && (name === null || /^[\w$(){} .-]*$/.test(name));
}
