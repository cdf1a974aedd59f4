import { unknownEntrypoint } from "../error.js";
import type { Block, Plan, PlanFunction, Statement } from "./ir.js";
import { blocksOf } from "./locals.js";

/**
 * The plan with these entrypoints and the functions they may call; a dynamic call may call any that has a path. Throws
 * EvaluationError `unknown-entrypoint`.
 */
export function prunePlan(plan: Plan, entrypoints: readonly string[]): Plan {
	const known = plan.entrypoints.map(({ name }) => name);
	const unknown = entrypoints.find((name) => !known.includes(name));
	if (unknown !== undefined) throw unknownEntrypoint(unknown, known);
	const kept = plan.entrypoints.filter(({ name }) => entrypoints.includes(name));
	const byName = new Map(plan.functions.map((fn) => [fn.name, fn]));
	const reached = new Set<PlanFunction>();
	const pending: (readonly Block[])[] = kept.map(({ blocks }) => blocks);
	const reach = (fn: PlanFunction | undefined): void => {
		if (fn === undefined || reached.has(fn)) return;
		reached.add(fn);
		pending.push(fn.blocks);
	};
	const visit = (statement: Statement): void => {
		if (statement.type === "Call") reach(byName.get(statement.func));
		if (statement.type === "CallDynamic") for (const fn of plan.functions) if (fn.path.length > 0) reach(fn);
		for (const block of blocksOf(statement)) block.forEach(visit);
	};
	for (let blocks = pending.pop(); blocks !== undefined; blocks = pending.pop()) {
		for (const block of blocks) block.forEach(visit);
	}
	return { ...plan, entrypoints: kept, functions: plan.functions.filter((fn) => reached.has(fn)) };
}
