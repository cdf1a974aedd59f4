import type { Pipeline, PipelineDocument } from "@proviso/schemas";
import { asList, asRecord, asScalarText, asString, describeType, get, stringsOf } from "../../convert.js";
import { Context } from "../../pipeline/context.js";
import { pinOf, readImage } from "../../pipeline/image.js";
import {
	CALL_FIELDS,
	makeCall,
	makeContainer,
	makeJob,
	makeRunner,
	makeStep,
	makeTrigger,
	pinOfRef,
} from "../../pipeline/parts.js";
import { Taint, variablesInCode } from "../../pipeline/shell.js";
import { expression, variable } from "../../pipeline/variable.js";
import { quote } from "../../problem.js";
import { at, type Origin, root, type Trace } from "../../trace.js";

export type ReadPipeline = Omit<PipelineDocument, "source">;

/**
 * What is replaced in a text before it runs: `$(params.name)` and the like (https://tekton.dev/docs/pipelines/variables/),
 * and in runs that Pipelines as Code starts `{{ name }}`
 * (https://docs.redhat.com/en/documentation/red_hat_openshift_pipelines/1.22/html/pipelines_as_code/creating-pipeline-runs-pac).
 */
const EXPRESSION =
	/\$\(((?:params|tasks|workspaces|context|steps|results|inputs|outputs|step|finally)[.[][^()\n]{1,300})\)|\{\{\s{0,20}([A-Za-z][\w.-]{0,300})\s{0,20}\}\}/g;
/** Those of them that hold what the author of a pull request or a comment writes. */
const UNTRUSTED =
	/^(?:source_branch|trigger_comment|body\.(?:.*\.)?(?:title|body|message|ref|label|description|name|email)|body)$/;

const PIPELINES_AS_CODE = "pipelinesascode.tekton.dev/";
const EVENTS = ["pull_request", "push", "incoming"];

class Reader {
	readonly context: Context;
	readonly jobs: Pipeline.Job[] = [];
	readonly triggers: Pipeline.Trigger[] = [];

	constructor(trace: Trace) {
		this.context = new Context(trace, "Tekton");
	}

	object(value: unknown, origin: Origin): void {
		const kind = asString(get(value, "kind"));
		const metadata = get(value, "metadata");
		const name = nameOf(get(metadata, "name")) ?? nameOf(get(metadata, "generateName")) ?? kind ?? "";
		const spec = get(value, "spec");
		const place = at(origin, "spec");
		this.#events(get(metadata, "annotations"), at(origin, "metadata", "annotations"));
		if (kind === "Pipeline") this.#tasks(name, spec, place);
		else if (kind === "PipelineRun") {
			if (get(spec, "pipelineSpec") !== undefined)
				this.#tasks(name, get(spec, "pipelineSpec"), at(place, "pipelineSpec"));
			else this.#add(name, spec, place, "pipelineRef");
		} else if (kind === "TaskRun") this.#add(name, spec, place, "taskRef");
		else if (kind === "StepAction") this.#add(name, { taskSpec: { steps: [spec] } }, origin, "taskRef", [], place);
		else this.#add(name, { taskSpec: spec }, origin, "taskRef", [], place);
	}

	/**
	 * What Pipelines as Code starts, on events and on comments to pull requests; an expression that names no event may mean
	 * any. https://docs.redhat.com/en/documentation/red_hat_openshift_pipelines/1.22/html/pipelines_as_code/creating-pipeline-runs-pac
	 */
	#events(annotations: unknown, origin: Origin): void {
		const add = (key: string, text: string): boolean => {
			const events = EVENTS.filter((event) => new RegExp(`\\b${event}\\b`).test(text));
			for (const event of events) this.#addTrigger(event, branches, origin, `${PIPELINES_AS_CODE}${key}`);
			return events.length > 0;
		};
		const annotation = (name: string): string | null => asString(get(annotations, `${PIPELINES_AS_CODE}${name}`));
		const branches = (annotation("on-target-branch") ?? "").split(/[[\],\s]+/).filter((branch) => branch !== "");
		add("on-event", annotation("on-event") ?? "");
		const expression = annotation("on-cel-expression");
		if (expression !== null && !add("on-cel-expression", expression))
			this.context.limit(["triggers"], `what starts it cannot be told from ${quote(expression, 80)}`);
		if (annotation("on-comment") !== null)
			this.#addTrigger("comment", branches, origin, `${PIPELINES_AS_CODE}on-comment`);
	}

	#addTrigger(event: string, branches: string[], origin: Origin, key: string): void {
		if (this.triggers.some((trigger) => trigger.event === event)) return;
		const untrusted = event === "pull_request" || event === "comment";
		const trigger = makeTrigger(["triggers", this.triggers.length], event, { untrusted, branches });
		const fields = { event: key, branches: `${PIPELINES_AS_CODE}on-target-branch` };
		this.triggers.push(this.context.trace.mark(trigger, origin, fields));
	}

	#tasks(pipeline: string, spec: unknown, origin: Origin): void {
		for (const part of ["tasks", "finally"]) {
			const list = get(spec, part);
			if (list !== undefined && list !== null && !Array.isArray(list))
				this.context.limit(["jobs"], `"${part}" is ${describeType(list)}, not a list; it was not read`);
			for (const [index, task] of asList(list).entries()) {
				const name = nameOf(get(task, "name")) ?? `${part} ${index + 1}`;
				const nested = get(task, "pipelineSpec");
				if (nested !== undefined) {
					this.#tasks(`${pipeline}/${name}`, nested, at(origin, part, index, "pipelineSpec"));
					continue;
				}
				const reference = get(task, "pipelineRef") === undefined ? "taskRef" : "pipelineRef";
				const needs = stringsOf(get(task, "runAfter")).map((need) => `${pipeline}/${need}`);
				this.#add(`${pipeline}/${name}`, task, at(origin, part, index), reference, needs);
			}
		}
	}

	/** A task: its own steps, or a reference to one that is defined elsewhere. */
	#add(
		id: string,
		value: unknown,
		origin: Origin,
		reference: "taskRef" | "pipelineRef",
		needs: readonly string[] = [],
		specPlace: Origin = at(origin, "taskSpec"),
	): void {
		const { context } = this;
		const path = ["jobs", this.jobs.length];
		const spec = get(value, "taskSpec");
		const when = get(value, "when");
		const inputs = this.#parameters(get(value, "params"), at(origin, "params"), [...path, "inputs"]);
		const call =
			spec === undefined ? this.#reference(get(value, reference), at(origin, reference), [...path, "call"]) : null;
		const steps = this.#steps(spec, specPlace, [...path, "steps"]);
		if (call === null && steps.length === 0)
			context.limit([...path, "steps"], `${quote(id)} has neither steps nor a reference to a task`);
		const job = makeJob(path, id, {
			needs: [...needs],
			condition: when === undefined || when === null ? null : (JSON.stringify(when) ?? "").slice(0, 1_000),
			runner:
				call === null
					? context.trace.mark(makeRunner([...path, "runner"], { unknown: ["hosting"] }), origin, {
							labels: [],
							group: [],
							hosting: [],
							ephemeral: [],
						})
					: null,
			services: asList(get(spec, "sidecars")).map((sidecar, index) =>
				this.#sidecar(sidecar, at(specPlace, "sidecars", index), [...path, "services", index]),
			),
			call,
			inputs,
			failureIgnored: get(value, "onError") === "continue",
			timeoutMinutes: minutesOf(asScalarText(get(value, "timeout"))),
			steps,
			unknown: ["secretNames"],
		});
		this.jobs.push(
			context.trace.mark(job, origin, {
				id: "name",
				needs: "runAfter",
				condition: "when",
				call: reference,
				inputs: "params",
				failureIgnored: "onError",
				timeoutMinutes: "timeout",
			}),
		);
	}

	#steps(spec: unknown, origin: Origin, path: Pipeline.Path): Pipeline.Step[] {
		const list = get(spec, "steps");
		if (list !== undefined && list !== null && !Array.isArray(list))
			this.context.limit(path, `"steps" is ${describeType(list)}, not a list; it was not read`);
		const template = get(spec, "stepTemplate");
		return asList(list).map((step, index) => {
			return this.#step(step, at(origin, "steps", index), template, at(origin, "stepTemplate"), [...path, index]);
		});
	}

	#step(value: unknown, origin: Origin, template: unknown, templateOrigin: Origin, path: Pipeline.Path): Pipeline.Step {
		const { context } = this;
		if (asRecord(value) === null)
			context.limit(path, `a step is ${describeType(value)}, not a map; nothing of it was read`);
		const script = context.expect(get(value, "script"), [...path, "script"], "a script", asScalarText);
		const words = [...stringsOf(get(value, "command")), ...stringsOf(get(value, "args"))];
		const isReference = get(value, "ref") !== undefined;
		const own = get(value, "image");
		const image = own ?? get(template, "image");
		const imageOrigin = own === undefined ? at(templateOrigin, "image") : at(origin, "image");
		const call = isReference
			? this.#reference(get(value, "ref"), at(origin, "ref"), [...path, "call"])
			: this.#image(image, imageOrigin, [...path, "call"]);
		const expressions: Pipeline.Expression[] = [];
		const add = (text: string, place: Origin, isCode: boolean): void => {
			for (const found of this.#expressions(text, place, [])) {
				const moved = [...path, "expressions", expressions.length];
				expressions.push(
					expression(found.text, found.references, isCode ? found.untrusted : [], place, moved, context.trace),
				);
			}
		};
		if (script !== null) {
			const place = at(origin, "script");
			add(script, place, true);
			for (const found of variablesInCode(script, new Taint(() => false))) add(found.text, place, true);
		}
		// Words of a command are no code, unless a shell or an interpreter reads them as such.
		const code = words.findIndex((word) => /^(?:-[a-z]*c|-e|--eval)$/.test(word));
		for (const [index, word] of words.entries()) add(word, at(origin, "args"), code !== -1 && index > code);
		const step = makeStep(path, {
			id: asString(get(value, "name")),
			call,
			inputs: this.#parameters(get(value, "params"), at(origin, "params"), [...path, "inputs"]),
			script: script ?? (words.length === 0 ? null : words.join(" ")),
			workingDirectory: asScalarText(get(value, "workingDir")),
			expressions,
			variables: this.#environment(get(value, "env"), at(origin, "env"), [...path, "variables"]),
			failureIgnored: get(value, "onError") === "continue",
			timeoutMinutes: minutesOf(asScalarText(get(value, "timeout"))),
		});
		return context.trace.mark(step, origin, {
			id: "name",
			call: isReference ? "ref" : "image",
			inputs: "params",
			script: script === null ? "args" : "script",
			workingDirectory: "workingDir",
			variables: "env",
			failureIgnored: "onError",
			timeoutMinutes: "timeout",
		});
	}

	/** A step runs in an image of its own, so it calls it. */
	#image(value: unknown, origin: Origin, path: Pipeline.Path): Pipeline.Call | null {
		const text = asString(value);
		if (text === null) {
			this.context.limit(path, `the image of a step is ${describeType(value)}`);
			return null;
		}
		const isKnown = !/\$\(|\{\{/.test(text);
		const image = isKnown ? readImage(text, origin, [...path, "image"], this.context) : null;
		const known: Partial<Pipeline.Call> =
			image === null ? { unknown: ["image", "pinned"] } : { image, pinned: pinOf(image) };
		return this.context.trace.mark(makeCall(path, text, "image", known), origin, CALL_FIELDS);
	}

	#sidecar(value: unknown, origin: Origin, path: Pipeline.Path): Pipeline.Container {
		const text = asString(get(value, "image"));
		const image =
			text === null || /\$\(|\{\{/.test(text)
				? null
				: readImage(text, at(origin, "image"), [...path, "image"], this.context);
		const variables = this.#environment(get(value, "env"), at(origin, "env"), [...path, "variables"]);
		return this.context.trace.mark(
			makeContainer(path, {
				name: asString(get(value, "name")),
				image,
				variables,
				unknown: image === null ? ["image"] : [],
			}),
			origin,
			{ variables: "env" },
		);
	}

	/**
	 * A task or pipeline that is defined elsewhere: in the cluster, in a bundle, or where a resolver gets it.
	 * https://tekton.dev/docs/pipelines/resolution-getting-started/
	 */
	#reference(value: unknown, origin: Origin, path: Pipeline.Path): Pipeline.Call | null {
		if (asRecord(value) === null) return null;
		const { context } = this;
		const mark = (text: string, type: Pipeline.Call["type"], known: Partial<Pipeline.Call>): Pipeline.Call =>
			context.trace.mark(makeCall(path, text, type, known), origin, CALL_FIELDS);
		const parameters = new Map<string, string>();
		for (const parameter of asList(get(value, "params"))) {
			const name = asString(get(parameter, "name"));
			const text = asScalarText(get(parameter, "value"));
			if (name !== null && text !== null) parameters.set(name.toLowerCase(), text);
		}
		const name = asString(get(value, "name")) ?? parameters.get("name") ?? null;
		const resolver = asString(get(value, "resolver"));
		const bundle =
			asString(get(value, "bundle")) ?? (resolver === "bundles" ? (parameters.get("bundle") ?? null) : null);
		if (bundle !== null) {
			const image = /\$\(|\{\{/.test(bundle) ? null : readImage(bundle, origin, [...path, "image"], context);
			const known: Partial<Pipeline.Call> =
				image === null ? { unknown: ["image", "pinned"] } : { image, pinned: pinOf(image) };
			return mark(bundle, "image", known);
		}
		if (resolver === null || resolver === "cluster") return mark(name ?? resolver ?? "", "local", { subpath: name });
		const repository = parameters.get("url") ?? parameters.get("repo") ?? name;
		const ref = parameters.get("revision") ?? parameters.get("version") ?? null;
		const isKnown = ![repository, ref].some((text) => text !== null && /\$\(|\{\{/.test(text));
		const text = [resolver, repository, parameters.get("pathinrepo"), ref]
			.filter((part) => part !== undefined && part !== null)
			.join(" ");
		if (!isKnown) return mark(text, "workflow", { unknown: ["repository", "ref", "pinned"] });
		return mark(text, "workflow", {
			repository,
			subpath: parameters.get("pathinrepo") ?? null,
			ref,
			pinned: resolver === "http" ? "mutable" : pinOfRef(ref),
		});
	}

	#parameters(value: unknown, origin: Origin, path: Pipeline.Path): Pipeline.Variable[] {
		return this.#named(value, origin, path, (item) => asScalarText(get(item, "value")));
	}

	/** Variables from secrets and fields of the pod have no value here. */
	#environment(value: unknown, origin: Origin, path: Pipeline.Path): Pipeline.Variable[] {
		return this.#named(value, origin, path, (item) =>
			get(item, "valueFrom") === undefined ? (asScalarText(get(item, "value")) ?? "") : null,
		);
	}

	#named(
		value: unknown,
		origin: Origin,
		path: Pipeline.Path,
		textOf: (item: unknown) => string | null,
	): Pipeline.Variable[] {
		const found: Pipeline.Variable[] = [];
		for (const [index, item] of asList(value).entries()) {
			const name = asString(get(item, "name"));
			if (name === null) continue;
			const own = [...path, found.length];
			const place = at(origin, index);
			const text = textOf(item);
			const expressions = text === null ? [] : this.#expressions(text, place, [...own, "expressions"]);
			found.push(variable(name, text, expressions, place, own, this.context.trace));
		}
		return found;
	}

	#expressions(text: string, origin: Origin, path: Pipeline.Path): Pipeline.Expression[] {
		return [...text.matchAll(EXPRESSION)].map(([, own, dynamic], index) => {
			const name = (own ?? dynamic ?? "").trim();
			const untrusted = dynamic !== undefined && UNTRUSTED.test(name) ? [name] : [];
			return expression(name, [name], untrusted, origin, [...path, index], this.context.trace);
		});
	}
}

/** Names that every task of a pipeline repeats; Kubernetes has none that are longer. */
function nameOf(value: unknown): string | null {
	return asString(value)?.slice(0, 253) ?? null;
}

/** "1h30m", "90s": https://tekton.dev/docs/pipelines/pipelineruns/#configuring-a-failure-timeout */
function minutesOf(text: string | null): number | null {
	const match = /^(?:(\d{1,6})h)?(?:(\d{1,6})m)?(?:(\d{1,6})s)?$/.exec(text ?? "");
	if (match === null || text === null || text === "") return null;
	return Number(match[1] ?? 0) * 60 + Number(match[2] ?? 0) + Number(match[3] ?? 0) / 60;
}

/** An object, and where it stands. */
export interface Placed {
	readonly value: unknown;
	readonly origin: Origin;
}

/** The normalized document of Tekton's objects of a file. Each task is a job; the tasks of a pipeline are called `pipeline/task`. */
export function readObjects(objects: readonly Placed[], trace: Trace): ReadPipeline {
	const reader = new Reader(trace);
	const names: string[] = [];
	for (const { value, origin } of objects) {
		reader.object(value, origin);
		const name = asString(get(get(value, "metadata"), "name"));
		if (name !== null) names.push(name);
	}
	const isRun = objects.some(({ value }) => /Run$/.test(asString(get(value, "kind")) ?? ""));
	return trace.mark(
		{
			kind: "pipeline" as const,
			limitations: reader.context.limitations,
			platform: "tekton" as const,
			name: names.length === 1 ? (names[0] as string) : null,
			reusable: !isRun,
			triggers: reader.triggers,
			permissions: null,
			variables: [],
			jobs: reader.jobs,
		},
		objects[0]?.origin ?? root(0),
		{ name: ["metadata", "name"], jobs: "spec" },
	);
}
