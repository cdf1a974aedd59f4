import type { Pipeline } from "@proviso/schemas";
import { asScalarText, asString, get } from "../../convert.js";
import { expression } from "../../pipeline/variable.js";
import type { Origin, Trace } from "../../trace.js";

/**
 * What is replaced in a text before it runs: `$(params.name)` and the like (https://tekton.dev/docs/pipelines/variables/),
 * in templates of triggers `$(tt.params.name)`, in their bindings `$(body.name)`
 * (https://tekton.dev/docs/triggers/triggerbindings/), and in runs that Pipelines as Code starts `{{ name }}`
 * (https://docs.redhat.com/en/documentation/red_hat_openshift_pipelines/1.22/html/pipelines_as_code/creating-pipeline-runs-pac).
 */
const EXPRESSION =
	/\$\(((?:params|tt|tasks|workspaces|context|steps|results|inputs|outputs|step|finally|body|header|extensions)[.[][^()\n]{1,300})\)|\{\{\s{0,20}([A-Za-z][\w.-]{0,300}|cel:[^{}\n]{1,1000})\s{0,20}\}\}/g;
/** Those of them that hold what the author of a pull request or a comment writes. */
const UNTRUSTED =
	/^(?:source_branch|trigger_comment|body\.(?:.*\.)?(?:title|body|message|ref|label|description|name|email|source_branch)|body)$/;
/** Parameters, however they are written: `params.x`, `params["x"]`, of a template too, and parts of lists and objects. */
const PARAMETER = /^(?:tt\.|inputs\.)?params(?:\.([\w-]+)|\[\s*["']([^"']{1,200})["']\s*\])/;

/** Names of parameters that hold what anyone can choose; those of templates of triggers begin with `tt.`. */
export interface Tainted {
	has(name: string): boolean;
}

/** Those of `outer`, save the ones that `hidden` are, and `own`. */
export function layer(own: Tainted, hidden: Tainted, outer: Tainted): Tainted {
	return { has: (name) => own.has(name) || (!hidden.has(name) && outer.has(name)) };
}

interface Found {
	readonly name: string;
	readonly untrusted: boolean;
}

/** What is replaced in a text. What a task makes of its own is not followed. */
export function expressionsIn(text: string, tainted: Tainted): Found[] {
	return [...text.matchAll(EXPRESSION)].map(([, own, dynamic]) => {
		const name = (own ?? dynamic ?? "").trim();
		const [, dotted, quoted] = PARAMETER.exec(name) ?? [];
		const parameter = dotted ?? quoted;
		const isOfEvent = dynamic !== undefined || name.startsWith("body.");
		const key = name.startsWith("tt.") ? `tt.${parameter}` : parameter;
		return { name, untrusted: key === undefined ? isOfEvent && isUntrusted(name) : tainted.has(key) };
	});
}

/** An expression in CEL may hold each value that it names. */
function isUntrusted(name: string): boolean {
	if (!name.startsWith("cel:")) return UNTRUSTED.test(name);
	const dotted = name.slice("cel:".length).replace(/\[\s*["']([\w-]{1,200})["']\s*\]/g, ".$1");
	return (dotted.match(/[A-Za-z][\w.-]*/g) ?? []).some((path) => UNTRUSTED.test(path));
}

export function readExpressions(
	text: string,
	tainted: Tainted,
	origin: Origin,
	path: Pipeline.Path,
	trace: Trace,
): Pipeline.Expression[] {
	return expressionsIn(text, tainted).map(({ name, untrusted }, index) =>
		expression(name, [name], untrusted ? [name] : [], origin, [...path, index], trace),
	);
}

export function hasExpression(text: string): boolean {
	return /\$\(|\{\{/.test(text);
}

/** Texts of a value: of a list or a map each of those in it. */
function textsOf(value: unknown): string[] {
	if (typeof value === "object" && value !== null)
		return Object.values(value).flatMap((item) => (typeof item === "object" ? [] : (asScalarText(item) ?? [])));
	return [asScalarText(value) ?? ""];
}

/** What of a list of `{name, value}` holds what anyone can choose, in the place where `outer` does. */
export function taintedIn(parameters: readonly unknown[], outer: Tainted, property = "value"): Set<string> {
	const found = new Set<string>();
	for (const parameter of parameters) {
		const name = asString(get(parameter, "name"));
		const texts = textsOf(get(parameter, property));
		if (name !== null && texts.some((text) => expressionsIn(text, outer).some(({ untrusted }) => untrusted)))
			found.add(name);
	}
	return found;
}
