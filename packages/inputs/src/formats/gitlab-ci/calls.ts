import type { Pipeline } from "@proviso/schemas";
import { asList, asRecord, asScalarText, asString, describeType, entriesOf, get } from "../../convert.js";
import type { Context } from "../../pipeline/context.js";
import { CALL_FIELDS, makeCall, pinOfRef } from "../../pipeline/parts.js";
import { at, type Origin } from "../../trace.js";
import type { Placed } from "./configuration.js";
import { type Environment, placedIn } from "./variables.js";

/** Where GitLab has its own templates: https://docs.gitlab.com/ci/yaml/#includetemplate */
const TEMPLATES = { repository: "gitlab-org/gitlab", folder: "lib/gitlab/ci/templates" };

/** What a call is made of, before it has a path. */
interface Target {
	readonly text: string;
	readonly type: Pipeline.Call["type"];
	readonly known: Partial<Pipeline.Call>;
	readonly origin: Origin;
}

/** What an `include` brings in, with what it is passed, and when. */
export interface Included extends Target {
	readonly inputs: readonly (readonly [string, Placed])[];
	readonly condition: string | null;
}

/**
 * What `include`, or the `include` of a child pipeline, brings in: each file is a call.
 * - local: of the same repository and commit.
 * - project: pinned by a full commit id in `ref`; a tag, a branch and the default branch (none) can move.
 * - remote: pinned by `integrity`, or by a full commit id in its address.
 * - template: comes with the version of GitLab that runs the pipeline.
 * - component: pinned by a full commit id; versions are tags, and `~latest` is what it says.
 * https://docs.gitlab.com/ci/yaml/#include, https://docs.gitlab.com/ci/components/#component-versions
 */
export function readIncludes(
	value: unknown,
	origin: Origin,
	environment: Environment,
): { readonly targets: readonly Included[]; readonly others: readonly unknown[] } {
	const targets: Included[] = [];
	const others: unknown[] = [];
	const list = Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
	for (const [index, item] of list.entries()) {
		const place = Array.isArray(value) ? at(origin, index) : origin;
		const found = targetsOf(item, place, environment);
		if (found === null) others.push(item);
		else {
			const inputs = placedIn(get(item, "inputs"), at(place, "inputs"));
			const condition = conditionOf(get(item, "rules"));
			for (const target of found) targets.push({ ...target, inputs, condition });
		}
	}
	return { targets, others };
}

/** Rules of an `include`, in the words of the file: https://docs.gitlab.com/ci/yaml/#includerules */
function conditionOf(rules: unknown): string | null {
	const parts = asList(rules)
		.slice(0, 50)
		.flatMap((rule) => {
			const words = entriesOf(rule).map(([name, value]) => `${name} ${asScalarText(value) ?? JSON.stringify(value)}`);
			return words.length === 0 ? [] : [words.join(" ").slice(0, 500)];
		});
	return parts.length === 0 ? null : parts.join("; ");
}

export function callOf(target: Target, path: Pipeline.Path, context: Context): Pipeline.Call {
	return context.trace.mark(makeCall(path, target.text, target.type, target.known), target.origin, CALL_FIELDS);
}

function targetsOf(item: unknown, origin: Origin, environment: Environment): readonly Target[] | null {
	const name = asString(item);
	if (name !== null)
		return [/^https?:\/\//i.test(name) ? remote(name, null, origin, environment) : local(name, origin, environment)];
	const text = (key: string): string | null => asScalarText(get(item, key));
	const localFile = text("local");
	if (localFile !== null) return [local(localFile, at(origin, "local"), environment)];
	const remoteAddress = text("remote");
	if (remoteAddress !== null) return [remote(remoteAddress, text("integrity"), at(origin, "remote"), environment)];
	const template = text("template");
	if (template !== null)
		return [
			{
				text: template,
				type: "workflow",
				known: { repository: TEMPLATES.repository, subpath: `${TEMPLATES.folder}/${template}`, pinned: "mutable" },
				origin: at(origin, "template"),
			},
		];
	const componentText = text("component");
	if (componentText !== null) return [component(componentText, at(origin, "component"), environment)];
	const projectName = text("project");
	if (projectName === null) return null;
	const file = get(item, "file");
	const files = Array.isArray(file) ? file : [file];
	return files.map((own, index) =>
		project(
			projectName,
			asScalarText(own),
			text("ref"),
			Array.isArray(file) ? at(origin, "file", index) : at(origin, "project"),
			environment,
		),
	);
}

function local(text: string, origin: Origin, environment: Environment): Target {
	const subpath = environment.values.expand(text);
	const known = subpath === null ? { unknown: ["subpath"] } : { subpath: subpath.replace(/^\.?\//, "") };
	return { text, type: "local", known, origin };
}

function remote(text: string, integrity: string | null, origin: Origin, environment: Environment): Target {
	const address = environment.values.expand(text);
	if (address === null && integrity === null)
		return { text, type: "workflow", known: { unknown: ["repository", "pinned"] }, origin };
	const hasCommit = /\/[0-9a-f]{40}\//i.test(address ?? "");
	const pinned = integrity !== null ? "digest" : hasCommit ? "commit" : "mutable";
	return { text, type: "workflow", known: { pinned }, origin };
}

function project(
	name: string,
	file: string | null,
	ref: string | null,
	origin: Origin,
	environment: Environment,
): Target {
	const unknown: string[] = [];
	const known = (text: string | null, property: string): string | null => {
		const value = text === null ? null : environment.values.expand(text);
		if (text !== null && value === null) unknown.push(property);
		return value;
	};
	const repository = known(name, "repository");
	const subpath = known(file, "subpath")?.replace(/^\//, "") ?? null;
	const revision = known(ref, "ref");
	const pinned = unknown.includes("ref") ? null : pinOfRef(revision);
	if (pinned === null) unknown.push("pinned");
	const text = `${name}${file === null ? "" : `/${file.replace(/^\//, "")}`}${ref === null ? "" : `@${ref}`}`;
	return { text, type: "workflow", known: { repository, subpath, ref: revision, pinned, unknown }, origin };
}

function component(text: string, origin: Origin, environment: Environment): Target {
	const separator = text.lastIndexOf("@");
	const address = separator === -1 ? text : text.slice(0, separator);
	const ref = separator === -1 ? null : environment.values.expand(text.slice(separator + 1));
	// The host comes first, and is mostly a variable: $CI_SERVER_FQDN/group/project/component
	const names = address.split("/").slice(1);
	const component = names.pop() ?? null;
	const repository = names.join("/");
	const isKnown = repository !== "" && !repository.includes("$");
	const unknown = isKnown ? [] : ["repository"];
	if (ref === null && separator !== -1) unknown.push("ref", "pinned");
	return {
		text,
		type: "workflow",
		known: {
			repository: isKnown ? repository : null,
			subpath: component,
			ref,
			pinned: ref === null && separator !== -1 ? null : pinOfRef(ref),
			unknown,
		},
		origin,
	};
}

/**
 * `trigger`: a pipeline of another project, or a child pipeline of files. One call stands for it; where a child pipeline
 * has several files, it is the one that is pinned least.
 * https://docs.gitlab.com/ci/yaml/#trigger
 */
export function readTrigger(
	value: unknown,
	origin: Origin,
	path: Pipeline.Path,
	environment: Environment,
	context: Context,
): Pipeline.Call | null {
	const map = asRecord(value);
	const include = get(map, "include");
	if (include !== undefined) {
		const { targets, others } = readIncludes(include, at(origin, "include"), environment);
		const made = asList(Array.isArray(include) ? include : [include]).find(
			(item) => get(item, "artifact") !== undefined,
		);
		if (made !== undefined) {
			context.limit(path, "the child pipeline is a file that another job makes; it cannot be told what it runs");
			const text = asScalarText(get(made, "artifact")) ?? "artifact";
			return callOf({ text, type: "local", known: { unknown: ["subpath"] }, origin }, path, context);
		}
		if (others.length > 0)
			context.limit(path, `a child pipeline includes ${describeType(others[0])} that names no file`);
		const [worst] = [...targets].sort((a, b) => rank(a) - rank(b));
		return worst === undefined ? null : callOf(worst, path, context);
	}
	const name = asString(map === null ? value : get(map, "project"));
	if (name === null) {
		context.limit(path, `"trigger" is ${describeType(value)} and names no pipeline`);
		return null;
	}
	const branch = asScalarText(get(map, "branch"));
	return callOf(project(name, null, branch, origin, environment), path, context);
}

function rank({ known, type }: Target): number {
	if (type === "local") return 3;
	return known.pinned === "commit" || known.pinned === "digest" ? 2 : known.pinned === null ? 1 : 0;
}
