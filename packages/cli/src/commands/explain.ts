import { type Line, stringifyJson } from "@proviso/report/print";
import type { FrameworkDefinition, RuleDefinition } from "proviso";
import { CliError } from "../error.js";
import { type Context, printLines } from "../print.js";
import { didYouMean } from "../suggest.js";
import { loadRules, type RulesOptions } from "./rules.js";

/** `proviso explain`. */
export async function explain(context: Context, [id = ""]: readonly string[], options: RulesOptions): Promise<number> {
	const rule = find(id, await loadRules(options));
	const { ssdf } = await import("@proviso/pack-ssdf");
	const tasks = rule.controls.map((control) => ({ ...control, text: textOf(control.id, ssdf.frameworks) }));
	if (options.format === "json") context.io.stdout.write(stringifyJson({ ...rule, controls: tasks }));
	else printLines(page(rule, tasks), context);
	return 0;
}

function find(id: string, rules: readonly RuleDefinition[]): RuleDefinition {
	const matching = rules.filter((rule) => rule.id === id || rule.id.endsWith(`/${id}`));
	const [first, ...more] = matching;
	const exact = matching.find((rule) => rule.id === id);
	if (exact !== undefined) return exact;
	if (first !== undefined && more.length === 0) return first;
	const names = rules.map((rule) => rule.id);
	if (first !== undefined) {
		throw new CliError("usage", `${id} can be any of ${matching.map((rule) => rule.id).join(", ")}; give the whole id`);
	}
	throw new CliError("usage", `there is no rule ${id}.${didYouMean(id, names)} proviso rules lists them`);
}

type Task = RuleDefinition["controls"][number] & { readonly text: string | null };

function textOf(id: string, frameworks: readonly FrameworkDefinition[]): string | null {
	for (const framework of frameworks) {
		const control = framework.controls.find((candidate) => `${framework.id}:${candidate.id}` === id);
		if (control !== undefined) return control.text;
	}
	return null;
}

function page(rule: RuleDefinition, tasks: readonly Task[]): Line[] {
	const parameters = Object.entries(rule.parameters);
	return [
		{ spans: [{ text: rule.id, style: "bold" }, `  ${rule.severity}`] },
		{ spans: [rule.title] },
		...part("Why", [{ hang: 2, spans: ["  ", rule.description] }]),
		...part("Reads", [{ spans: [rule.kind === null ? "  files as they are" : `  documents of kind ${rule.kind}`] }]),
		...part("Fix", [{ hang: 2, spans: ["  ", rule.remediation] }]),
		...part(
			"Evidence for",
			tasks.flatMap(({ id, bearing, basis, rationale, text }) => [
				{ hang: 4, spans: ["  ", { text: id, style: "cyan" as const }, `  ${text ?? ""}`] },
				{
					hang: 4,
					spans: [`    ${bearing}, ${basis === "published" ? "published mapping" : "our judgment"}: ${rationale}`],
				},
			]),
		),
		...part(
			"Parameters",
			parameters.map(([name, { description, default: value }]) => ({
				hang: 4,
				spans: ["  ", { text: name, style: "cyan" as const }, `  ${description} (default ${JSON.stringify(value)})`],
			})),
		),
		...part("Documentation", rule.documentation === null ? [] : [{ spans: [`  ${rule.documentation}`] }]),
	];
}

function part(title: string, lines: readonly Line[]): Line[] {
	if (lines.every(({ spans }) => spans.every((span) => (typeof span === "string" ? span : span.text).trim() === "")))
		return [];
	return [{ spans: [] }, { spans: [{ text: title, style: "bold" }] }, ...lines];
}
