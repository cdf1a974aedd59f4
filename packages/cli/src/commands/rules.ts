import { type Line, stringifyJson } from "@proviso/report/print";
import type { RuleDefinition } from "proviso";
import { CliError } from "../error.js";
import { inPolicies, loadPolicies } from "../policies.js";
import { type Context, printLines } from "../print.js";

export interface RulesOptions {
	readonly policy?: readonly string[];
	readonly builtin?: boolean;
	readonly format: "text" | "json";
}

/** `proviso rules`. */
export async function rules(context: Context, _args: readonly string[], options: RulesOptions): Promise<number> {
	const all = await loadRules(options);
	if (options.format === "json") context.io.stdout.write(stringifyJson(all));
	else printLines(table(all), context);
	return 0;
}

/** Built-in rules and those of `--policy`, sorted by id. */
export async function loadRules({
	policy = [],
	builtin = true,
}: Pick<RulesOptions, "policy" | "builtin">): Promise<readonly RuleDefinition[]> {
	const packs = builtin ? [(await import("@proviso/pack-ssdf")).ssdf] : [];
	if (policy.length === 0) {
		if (packs.length === 0) throw new CliError("usage", "--no-builtin leaves no rules; give some with --policy");
		return packs.flatMap((pack) => pack.rules).sort((a, b) => (a.id < b.id ? -1 : 1));
	}
	const { createEngine } = await import("proviso");
	const policies = await loadPolicies(policy);
	const engine = await createEngine({ packs, policies }).catch((cause: unknown) => {
		throw inPolicies(cause, policy);
	});
	engine.dispose();
	return engine.rules;
}

function table(all: readonly RuleDefinition[]): Line[] {
	const width = Math.max(0, ...all.map(({ id }) => id.length));
	return [
		...all.map(({ id, severity, title }) => ({
			hang: 4,
			spans: [{ text: id.padEnd(width), style: "bold" as const }, `  ${severity.padEnd(8)}  ${title}`],
		})),
		{ spans: [] },
		{ spans: [`${all.length} ${all.length === 1 ? "rule" : "rules"}; proviso explain <rule-id> says more`] },
	];
}
