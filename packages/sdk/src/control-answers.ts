import type { ControlAnswer, Framework, FrameworkDefinition, Result, RuleDefinition } from "@proviso/schemas";

type ControlDefinition = FrameworkDefinition["controls"][number];
type Outcomes = Readonly<Partial<Record<Result["outcome"], number>>>;

/** For every control of every framework: what the results say about it, and by which rules. */
export function answerControls(
	frameworks: readonly FrameworkDefinition[],
	rules: readonly RuleDefinition[],
	results: readonly Result[],
): Framework[] {
	const outcomes = countOutcomes(results);
	return frameworks.map((framework) => ({
		id: framework.id,
		title: framework.title,
		controls: framework.controls.map((control) => answer(framework.id, control, rules, outcomes)),
	}));
}

/** Rule → outcome → number of documents. */
function countOutcomes(results: readonly Result[]): ReadonlyMap<string, Outcomes> {
	const counts = new Map<string, Partial<Record<Result["outcome"], number>>>();
	for (const { rule, outcome } of results) {
		const own = counts.get(rule) ?? {};
		own[outcome] = (own[outcome] ?? 0) + 1;
		counts.set(rule, own);
	}
	return counts;
}

function answer(
	framework: string,
	control: ControlDefinition,
	rules: readonly RuleDefinition[],
	outcomes: ReadonlyMap<string, Outcomes>,
): ControlAnswer {
	const id = `${framework}:${control.id}`;
	const bearing = rules.flatMap((rule) => {
		const mapping = rule.controls.find((mapped) => mapped.id === id);
		return mapping === undefined
			? []
			: [{ rule: rule.id, bearing: mapping.bearing, outcomes: outcomes.get(rule.id) ?? {} }];
	});
	const direct = bearing.filter((entry) => entry.bearing === "direct");
	const count = (...names: readonly Result["outcome"][]) =>
		direct.reduce((sum, entry) => sum + names.reduce((own, name) => own + (entry.outcomes[name] ?? 0), 0), 0);
	const passed = new Set(direct.filter((entry) => (entry.outcomes.pass ?? 0) > 0).map((entry) => entry.rule));
	const missing = control.evidence
		.filter((needed) => !needed.rules.some((rule) => passed.has(rule)))
		.map((needed) => needed.description);
	const base = { id: control.id, title: control.title, rules: bearing, missing };
	if (direct.length === 0) return { ...base, answer: "not-assessed" };
	if (count("fail") > 0) return { ...base, answer: "contradicted" };
	if (count("undecided", "error") > 0) return { ...base, answer: "undecided" };
	if (passed.size === 0) return { ...base, answer: "no-evidence" };
	// A control that states no needs cannot be called supported by whatever rule happens to name it.
	return { ...base, answer: control.evidence.length > 0 && missing.length === 0 ? "supported" : "partial" };
}
