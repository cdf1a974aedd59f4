import type { Pipeline, PipelineDocument } from "@proviso/schemas";
import { asList, asRecord, asScalarText, asString, describeType, get, stringsOf } from "../../convert.js";
import { Context } from "../../pipeline/context.js";
import { redactWords } from "../../pipeline/credential.js";
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
import { expressionsIn, hasExpression, layer, readExpressions, type Tainted, taintedIn } from "./expressions.js";
import { hostPathsOf, identityTokensOf, isPrivileged, secretsOf, volumesOf } from "./pod.js";
import { isTektonObject, isTriggerObject } from "./recognize.js";
import { type Remote, Remotes } from "./remote.js";
import { boundIn, eventsOf, type Placed, secretsOfWorkspaces, templatesIn } from "./triggers.js";

export type ReadPipeline = Omit<PipelineDocument, "source">;

const PIPELINES_AS_CODE = "pipelinesascode.tekton.dev/";
const EVENTS = ["pull_request", "push", "incoming"];

/** Names of tasks, secrets and variables that one task repeats from another place, all together: far above what pipelines have. */
const MAX_REPEATED = 100_000;
const NOTHING: ReadonlySet<string> = new Set();
/** Templates of templates. */
const MAX_DEPTH = 5;
/** Objects that others in the file refer to come behind them. */
const ORDER = ["Pipeline", "Task", "ClusterTask"];

/** What surrounds a task: its parameters that hold what anyone can choose, and secrets that its run brings along. */
interface Scope {
	readonly tainted: Tainted;
	readonly secrets: readonly string[];
}

/** What the steps of a task share. */
interface Template extends Placed {
	readonly hosts: ReadonlyMap<string, string>;
}

class Reader {
	readonly context: Context;
	readonly jobs: Pipeline.Job[] = [];
	readonly triggers: Pipeline.Trigger[] = [];

	/** Parameters that templates of triggers get, from bindings of the file. */
	readonly #bound: Tainted;
	readonly #remotes: Remotes;
	/** What pipelines and tasks of the file are passed by others in it, by kind and name. */
	readonly #passed = new Map<string, Set<string>>();
	/** Events that are among the triggers. */
	readonly #started = new Set<string>();
	#repeated = 0;

	constructor(trace: Trace, objects: readonly Placed[]) {
		this.context = new Context(trace, "Tekton");
		this.#bound = boundIn(objects);
		this.#remotes = new Remotes(objects);
	}

	object(value: unknown, origin: Origin, bound: Tainted = NOTHING, depth = 0): void {
		if (isTriggerObject(value)) {
			this.#trigger({ value, origin }, depth);
			return;
		}
		const kind = asString(get(value, "kind"));
		const metadata = get(value, "metadata");
		const name = nameOf(get(metadata, "name")) ?? nameOf(get(metadata, "generateName")) ?? kind ?? "";
		const spec = get(value, "spec");
		const place = at(origin, "spec");
		const annotations = at(origin, "metadata", "annotations");
		this.#events(get(metadata, "annotations"), annotations);
		this.#broughtAlong(name, metadata, annotations);
		const given = taintedIn(asList(get(spec, "params")), bound);
		const secrets = secretsOfWorkspaces(spec);
		const scope: Scope = { tainted: layer(given, NOTHING, bound), secrets };
		const isTask = kind === "Task" || kind === "ClusterTask";
		const passed = this.#passed.get(`${isTask ? "Task" : kind} ${name}`) ?? new Set();
		if (kind === "Pipeline") this.#tasks(name, spec, place, { tainted: passed, secrets });
		else if (kind === "PipelineRun") {
			if (get(spec, "pipelineSpec") !== undefined)
				this.#tasks(name, get(spec, "pipelineSpec"), at(place, "pipelineSpec"), scope);
			else this.#add(name, spec, place, "pipelineRef", scope, {});
		} else if (kind === "TaskRun") this.#add(name, spec, place, "taskRef", scope, {});
		else {
			const taskSpec = kind === "StepAction" ? { steps: [spec] } : spec;
			this.#add(name, { taskSpec }, origin, "taskRef", { tainted: passed, secrets: [] }, { specPlace: place });
		}
	}

	/** Whether so many things may be repeated once more. */
	#affords(count: number): boolean {
		this.#repeated += count;
		return this.#repeated <= MAX_REPEATED;
	}

	#pass(key: string, tainted: ReadonlySet<string>): void {
		const known = this.#passed.get(key) ?? new Set();
		for (const name of tainted) known.add(name);
		this.#passed.set(key, known);
	}

	/** What a listener starts, and for what. Such runs get what the cluster gives them, whoever caused the event. */
	#trigger(object: Placed, depth: number): void {
		for (const { name, untrusted, origin } of eventsOf(object)) {
			const key = `${name} ${untrusted}`;
			if (this.#started.has(key)) continue;
			this.#started.add(key);
			const trigger = makeTrigger(["triggers", this.triggers.length], name, { untrusted, privileged: untrusted });
			this.triggers.push(this.context.trace.mark(trigger, origin, { event: "interceptors" }));
		}
		for (const { value, origin } of templatesIn(object))
			if (isTektonObject(value) && depth < MAX_DEPTH) this.object(value, origin, this.#bound, depth + 1);
			else {
				// What is not of Tekton's pipelines has no jobs.
				const place = /^tekton\.dev\//.test(asString(get(value, "apiVersion")) ?? "tekton.dev/") ? "jobs" : "templates";
				this.context.limit([place], `a template makes ${describeKind(value)}, which was not read`);
			}
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
		if (this.#started.has(event)) return;
		this.#started.add(event);
		const untrusted = event === "pull_request" || event === "comment";
		const trigger = makeTrigger(["triggers", this.triggers.length], event, { untrusted, branches });
		const fields = { event: key, branches: `${PIPELINES_AS_CODE}on-target-branch` };
		this.triggers.push(this.context.trace.mark(trigger, origin, fields));
	}

	#tasks(pipeline: string, spec: unknown, origin: Origin, outer: Scope): void {
		const defaults = taintedIn(asList(get(spec, "params")), outer.tainted, "default");
		const scope: Scope = { ...outer, tainted: layer(defaults, NOTHING, outer.tainted) };
		const all = asList(get(spec, "tasks")).flatMap((task) => nameOf(get(task, "name")) ?? []);
		const names = new Set(all);
		for (const part of ["tasks", "finally"]) {
			const list = get(spec, part);
			if (list !== undefined && list !== null && !Array.isArray(list))
				this.context.limit(["jobs"], `"${part}" is ${describeType(list)}, not a list; it was not read`);
			for (const [index, task] of asList(list).entries()) {
				const name = nameOf(get(task, "name")) ?? `${part} ${index + 1}`;
				const nested = get(task, "pipelineSpec");
				if (nested !== undefined) {
					const passed = taintedIn(asList(get(task, "params")), scope.tainted);
					const inner = { ...scope, tainted: layer(passed, NOTHING, scope.tainted) };
					this.#tasks(`${pipeline}/${name}`, nested, at(origin, part, index, "pipelineSpec"), inner);
					continue;
				}
				const reference = get(task, "pipelineRef") === undefined ? "taskRef" : "pipelineRef";
				const needs = part === "tasks" ? neededBy(task, names) : all;
				const isTold = this.#affords(needs.length);
				const ids = isTold ? needs.map((need) => `${pipeline}/${need}`) : [];
				this.#add(`${pipeline}/${name}`, task, at(origin, part, index), reference, scope, { needs: ids, isTold });
			}
		}
	}

	/** A task: its own steps, or a reference to one that is defined elsewhere. */
	#add(
		id: string,
		value: unknown,
		origin: Origin,
		reference: "taskRef" | "pipelineRef",
		outer: Scope,
		told: {
			readonly needs?: readonly string[];
			readonly isTold?: boolean;
			readonly specPlace?: Origin;
		},
	): void {
		const { context } = this;
		const { needs = [], isTold = true, specPlace = at(origin, "taskSpec") } = told;
		const path = ["jobs", this.jobs.length];
		const spec = get(value, "taskSpec");
		const when = get(value, "when");
		const passed = asList(get(value, "params"));
		const own = taintedIn(passed, outer.tainted);
		const name = asString(get(get(value, reference), "name"));
		if (name !== null) this.#pass(`${reference === "taskRef" ? "Task" : "Pipeline"} ${name}`, own);
		// What a task is passed comes before parameters of its pipeline that have the same name.
		const hidden = new Set(passed.flatMap((parameter) => asString(get(parameter, "name")) ?? []));
		const inside = layer(own, hidden, outer.tainted);
		for (const parameter of taintedIn(asList(get(spec, "params")), inside, "default"))
			if (!hidden.has(parameter)) own.add(parameter);
		const scope: Scope = { ...outer, tainted: inside };
		const secrets = this.#affords(outer.secrets.length) ? outer.secrets : [];
		const inputs = this.#parameters(get(value, "params"), at(origin, "params"), outer.tainted, [...path, "inputs"]);
		const call =
			spec === undefined
				? this.#reference(get(value, reference), at(origin, reference), [...path, "call"], reference)
				: null;
		const steps = this.#steps(spec, specPlace, scope, [...path, "steps"]);
		if (call === null && steps.length === 0)
			context.limit([...path, "steps"], `${quote(id)} has neither steps nor a reference to a task`);
		const hosts = hostPathsOf(spec);
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
				this.#sidecar(sidecar, hosts, at(specPlace, "sidecars", index), scope, [...path, "services", index]),
			),
			identityTokens: identityTokensOf(spec, specPlace, [...path, "identityTokens"], context.trace),
			call,
			inputs,
			secretNames: [...new Set([...secrets, ...secretsOf(spec)])].sort(),
			failureIgnored: get(value, "onError") === "continue",
			timeoutMinutes: minutesOf(asScalarText(get(value, "timeout"))),
			steps,
			unknown: ["secretNames", ...(call === null ? [] : ["identityTokens"]), ...(isTold ? [] : ["needs"])],
		});
		this.jobs.push(
			context.trace.mark(job, origin, {
				id: "name",
				needs: "runAfter",
				condition: "when",
				identityTokens: { origin: at(specPlace, "volumes") },
				secretNames: [],
				call: reference,
				inputs: "params",
				failureIgnored: "onError",
				timeoutMinutes: "timeout",
			}),
		);
	}

	#steps(spec: unknown, origin: Origin, scope: Scope, path: Pipeline.Path): Pipeline.Step[] {
		const list = get(spec, "steps");
		if (list !== undefined && list !== null && !Array.isArray(list))
			this.context.limit(path, `"steps" is ${describeType(list)}, not a list; it was not read`);
		const template: Template = {
			value: get(spec, "stepTemplate"),
			origin: at(origin, "stepTemplate"),
			hosts: hostPathsOf(spec),
		};
		return asList(list).map((step, index) =>
			this.#step(step, at(origin, "steps", index), template, scope, [...path, index]),
		);
	}

	#step(value: unknown, origin: Origin, template: Template, { tainted }: Scope, path: Pipeline.Path): Pipeline.Step {
		const { context } = this;
		if (asRecord(value) === null)
			context.limit(path, `a step is ${describeType(value)}, not a map; nothing of it was read`);
		const script = context.expect(get(value, "script"), [...path, "script"], "a script", asScalarText);
		const words = [...stringsOf(get(value, "command")), ...stringsOf(get(value, "args"))];
		const isReference = get(value, "ref") !== undefined;
		const own = get(value, "image");
		const image = own ?? get(template.value, "image");
		const imageOrigin = own === undefined ? at(template.origin, "image") : at(origin, "image");
		const call = isReference
			? this.#reference(get(value, "ref"), at(origin, "ref"), [...path, "call"], "ref")
			: this.#image(image, imageOrigin, [...path, "call"]);
		const shared = get(template.value, "env");
		const isTold = this.#affords(asList(shared).length + asList(get(template.value, "volumeMounts")).length);
		const place = [...path, "variables"];
		const variables = this.#environment(get(value, "env"), at(origin, "env"), tainted, place);
		if (isTold) variables.push(...this.#environment(shared, at(template.origin, "env"), tainted, place, variables));
		const container = isReference ? null : this.#container(call, value, origin, template, isTold, path);
		const expressions: Pipeline.Expression[] = [];
		const add = (text: string, place: Origin, isCode: boolean): void => {
			for (const { name, untrusted } of expressionsIn(text, tainted)) {
				const moved = [...path, "expressions", expressions.length];
				expressions.push(expression(name, [name], isCode && untrusted ? [name] : [], place, moved, context.trace));
			}
		};
		if (script !== null) {
			const place = at(origin, "script");
			add(script, place, true);
			const given = new Set(variables.filter(isTaintedVariable).map(({ name }) => name));
			for (const { name, text } of variablesInCode(script, new Taint((own) => given.has(own)))) {
				const moved = [...path, "expressions", expressions.length];
				expressions.push(expression(text, [`$${name}`], [`$${name}`], place, moved, context.trace));
			}
		}
		// Words of a command are no code, unless a shell or an interpreter reads them as such.
		const code = words.findIndex((word) => /^(?:-[a-z]*c|-e|--eval)$/.test(word));
		for (const [index, word] of words.entries()) add(word, at(origin, "args"), code !== -1 && index > code);
		const step = makeStep(path, {
			id: asString(get(value, "name")),
			call,
			container,
			inputs: this.#parameters(get(value, "params"), at(origin, "params"), tainted, [...path, "inputs"]),
			script: script ?? (words.length === 0 ? null : words.join(" ")),
			workingDirectory: asScalarText(get(value, "workingDir")),
			expressions,
			variables,
			failureIgnored: get(value, "onError") === "continue",
			timeoutMinutes: minutesOf(asScalarText(get(value, "timeout"))),
			unknown: isTold ? [] : ["variables"],
		});
		return context.trace.mark(step, origin, {
			id: "name",
			call: isReference ? "ref" : "image",
			inputs: "params",
			container: [],
			script: script === null ? "args" : "script",
			credential: script === null ? "args" : "script",
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
		const isKnown = !hasExpression(text);
		const image = isKnown ? readImage(text, origin, [...path, "image"], this.context) : null;
		const known: Partial<Pipeline.Call> =
			image === null ? { unknown: ["image", "pinned"] } : { image, pinned: pinOf(image) };
		return this.context.trace.mark(makeCall(path, text, "image", known), origin, CALL_FIELDS);
	}

	/** The image of a step with how it is run. */
	#container(
		call: Pipeline.Call | null,
		value: unknown,
		origin: Origin,
		template: Template,
		isTold: boolean,
		path: Pipeline.Path,
	): Pipeline.Container {
		const { trace } = this.context;
		const image = call?.image ?? null;
		return trace.mark(
			makeContainer([...path, "container"], {
				image: image === null ? null : trace.copy(image, { ...image }),
				volumes: volumesOf(value, isTold ? template.value : null, template.hosts),
				privileged: isPrivileged(value, template.value),
				unknown: [...(image === null ? ["image"] : []), ...(isTold ? [] : ["volumes"])],
			}),
			origin,
			{ name: [], variables: [], volumes: "volumeMounts", privileged: "securityContext", credential: [] },
		);
	}

	#sidecar(
		value: unknown,
		hosts: Template["hosts"],
		origin: Origin,
		{ tainted }: Scope,
		path: Pipeline.Path,
	): Pipeline.Container {
		const text = asString(get(value, "image"));
		const image =
			text === null || hasExpression(text)
				? null
				: readImage(text, at(origin, "image"), [...path, "image"], this.context);
		const script = asScalarText(get(value, "script"));
		const given = [...stringsOf(get(value, "command")), ...stringsOf(get(value, "args"))];
		const { words, credential } = redactWords(script === null ? given : [script, ...given]);
		return this.context.trace.mark(
			makeContainer(path, {
				name: asString(get(value, "name")),
				image,
				variables: this.#environment(get(value, "env"), at(origin, "env"), tainted, [...path, "variables"]),
				command: words,
				volumes: volumesOf(value, null, hosts),
				privileged: isPrivileged(value, null),
				credential,
				unknown: image === null ? ["image"] : [],
			}),
			origin,
			{ variables: "env", volumes: "volumeMounts", privileged: "securityContext", credential: "command" },
		);
	}

	/**
	 * A task or pipeline that is defined elsewhere: in the cluster, in a bundle, or where a resolver or Pipelines as Code
	 * gets it. https://tekton.dev/docs/pipelines/resolution-getting-started/
	 */
	#reference(
		value: unknown,
		origin: Origin,
		path: Pipeline.Path,
		property: "taskRef" | "pipelineRef" | "ref",
	): Pipeline.Call | null {
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
			const image = hasExpression(bundle) ? null : readImage(bundle, origin, [...path, "image"], context);
			const known: Partial<Pipeline.Call> =
				image === null ? { unknown: ["image", "pinned"] } : { image, pinned: pinOf(image) };
			return mark(bundle, "image", known);
		}
		const remote = resolver === null && name !== null ? this.#remote(value, name, property) : null;
		if (remote !== null) return this.#remoteCall(remote, origin, path);
		if (resolver === null || resolver === "cluster") return mark(name ?? resolver ?? "", "local", { subpath: name });
		const repository = parameters.get("url") ?? parameters.get("repo") ?? name;
		const ref = parameters.get("revision") ?? parameters.get("version") ?? null;
		const isKnown = ![repository, ref].some((text) => text !== null && hasExpression(text));
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

	#remoteCall({ text, repository, ref, pinned }: Remote, origin: Origin, path: Pipeline.Path): Pipeline.Call {
		const known = pinned === null ? { unknown: ["repository", "ref", "pinned"] } : { repository, ref, pinned };
		return this.context.trace.mark(makeCall(path, text, "workflow", known), origin, CALL_FIELDS);
	}

	/** Tasks and pipelines that a run brings along for others that it refers to, each as a job that calls it. */
	#broughtAlong(run: string, metadata: unknown, origin: Origin): void {
		for (const { annotation, remote } of this.#remotes.others(metadata)) {
			const place = at(origin, annotation);
			const path = ["jobs", this.jobs.length];
			const call = this.#remoteCall(remote, place, [...path, "call"]);
			const job = makeJob(path, `${run} ${remote.text}`, { call, unknown: ["secretNames", "identityTokens"] });
			this.jobs.push(this.context.trace.mark(job, place, { id: [], call: [] }));
		}
	}

	/** Tasks of the cluster and those of others than Tekton are used as they are. */
	#remote(value: unknown, name: string, property: "taskRef" | "pipelineRef" | "ref"): Remote | null {
		const isOther = !/^tekton\.dev\//.test(asString(get(value, "apiVersion")) ?? "tekton.dev/");
		if (property === "ref" || isOther || get(value, "kind") === "ClusterTask") return null;
		return this.#remotes.find(property === "taskRef" ? "task" : "pipeline", name);
	}

	#parameters(value: unknown, origin: Origin, tainted: Tainted, path: Pipeline.Path): Pipeline.Variable[] {
		return this.#named(value, origin, tainted, path, [], (item) => asScalarText(get(item, "value")));
	}

	/** Variables from secrets and fields of the pod have no value here. Those of `before` win over others of their names. */
	#environment(
		value: unknown,
		origin: Origin,
		tainted: Tainted,
		path: Pipeline.Path,
		before: readonly Pipeline.Variable[] = [],
	): Pipeline.Variable[] {
		return this.#named(value, origin, tainted, path, before, (item) =>
			get(item, "valueFrom") === undefined ? (asScalarText(get(item, "value")) ?? "") : null,
		);
	}

	#named(
		value: unknown,
		origin: Origin,
		tainted: Tainted,
		path: Pipeline.Path,
		before: readonly Pipeline.Variable[],
		textOf: (item: unknown) => string | null,
	): Pipeline.Variable[] {
		const { trace } = this.context;
		const hidden = new Set(before.map(({ name }) => name));
		const found: Pipeline.Variable[] = [];
		for (const [index, item] of asList(value).entries()) {
			const name = asString(get(item, "name"));
			if (name === null || hidden.has(name)) continue;
			const own = [...path, before.length + found.length];
			const place = at(origin, index);
			const text = textOf(item);
			const expressions = text === null ? [] : readExpressions(text, tainted, place, [...own, "expressions"], trace);
			found.push(variable(name, text, expressions, place, own, trace));
		}
		return found;
	}
}

function isTaintedVariable({ expressions }: Pipeline.Variable): boolean {
	return expressions.some(({ untrusted }) => untrusted.length > 0);
}

function describeKind(value: unknown): string {
	const kind = asString(get(value, "kind"));
	return kind === null ? describeType(value) : `an object of kind ${quote(kind, 80)}`;
}

/** Tasks that a task names to run after, and those whose results it uses: https://tekton.dev/docs/pipelines/pipelines/#using-the-runafter-field */
function neededBy(task: unknown, names: ReadonlySet<string>): string[] {
	const needs = new Set(stringsOf(get(task, "runAfter")));
	const texts = JSON.stringify([get(task, "params"), get(task, "when"), get(task, "matrix")]) ?? "";
	for (const [, name = ""] of texts.matchAll(/\$\(tasks\.([\w-]{1,253})\./g)) if (names.has(name)) needs.add(name);
	return [...needs];
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

/** The normalized document of Tekton's objects of a file. Each task is a job; the tasks of a pipeline are called `pipeline/task`. */
export function readObjects(objects: readonly Placed[], trace: Trace): ReadPipeline {
	const reader = new Reader(trace, objects);
	const names: string[] = [];
	const rank = ({ value }: Placed): number => ORDER.indexOf(asString(get(value, "kind")) ?? "");
	for (const { value, origin } of [...objects].sort((a, b) => rank(a) - rank(b))) {
		reader.object(value, origin);
		const name = asString(get(get(value, "metadata"), "name"));
		if (name !== null && !isTriggerObject(value)) names.push(name);
	}
	const isRun = objects.some(({ value }) => /Run$|^EventListener$/.test(asString(get(value, "kind")) ?? ""));
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
