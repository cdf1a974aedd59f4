import { asString, get } from "../../convert.js";
import type { ParsedFile } from "../../format.js";

const KINDS = new Set(["ClusterTask", "Pipeline", "PipelineRun", "StepAction", "Task", "TaskRun"]);
const TRIGGER_KINDS = new Set([
	"ClusterTriggerBinding",
	"EventListener",
	"Trigger",
	"TriggerBinding",
	"TriggerTemplate",
]);

/** Whether a value is a pipeline, a task or a run of one: https://tekton.dev/docs/pipelines/pipeline-api/ */
function isPipelineObject(value: unknown): boolean {
	return (
		/^tekton\.dev\//.test(asString(get(value, "apiVersion")) ?? "") && KINDS.has(asString(get(value, "kind")) ?? "")
	);
}

/** Whether a value says what starts runs: https://tekton.dev/docs/triggers/ */
export function isTriggerObject(value: unknown): boolean {
	return (
		/^triggers\.tekton\.dev\//.test(asString(get(value, "apiVersion")) ?? "") &&
		TRIGGER_KINDS.has(asString(get(value, "kind")) ?? "")
	);
}

/** Whether a value is of Tekton, its pipelines or its triggers. */
export function isTektonObject(value: unknown): boolean {
	return isPipelineObject(value) || isTriggerObject(value);
}

/** Whether a file holds Tekton's objects and nothing else. One with others too is of Kubernetes, and makes a pipeline beside the workload. */
export function isTektonFile(file: ParsedFile): boolean {
	return file.values.some(isTektonObject) && file.values.every((value) => value === null || isTektonObject(value));
}
