import type { Repository } from "@proviso/schemas";
import { asBoolean, asInteger, asList, asRecord, asText, get, stringsOf } from "../../convert.js";
import { redact } from "../../credential.js";
import type { Normalized } from "../../format.js";
import { repositoryBody } from "../../repository/document.js";
import { at, root, type Trace } from "../../trace.js";

const MOST = 10_000;
const UNITS: Readonly<Record<string, number>> = {
	minute: 1440,
	hour: 24,
	day: 1,
	week: 1 / 7,
	month: 1 / 30,
	year: 1 / 365,
};
/** The second is what older versions call it, in days. */
const AGES = ["minimumReleaseAge", "stabilityDays"] as const;
/** Properties that a preset, or a rule for some packages, can set where this file does not. */
const SETTABLE = ["enabled", "schedule", "automerge", "cooldownDays", "openPullRequests", "pinsDigests"] as const;

/**
 * Normalizes a configuration of Renovate: one entry for each manager that it is limited to, or one for all. What presets
 * say is not known here, so what they could set is unknown unless the file sets it.
 */
export function normalizeRenovate(value: unknown, trace: Trace): Normalized {
	const limitations: Repository.Limitation[] = [];
	const presets = stringsOf(get(value, "extends")).map((preset) => redact("preset", preset));
	const rules = asList(get(value, "packageRules")).slice(0, MOST);
	const managers = stringsOf(get(value, "enabledManagers"));
	if (asList(get(value, "packageRules")).length > MOST)
		limitations.push({
			path: ["dependencyUpdates"],
			message: `there are more than ${MOST} packageRules, and the rest is left out`,
		});
	const merged = rules.some((rule) => get(rule, "automerge") === true);
	const stated = {
		enabled: asBoolean(get(value, "enabled")),
		schedule: scheduleOf(get(value, "schedule")),
		// What is merged of some packages is merged without anybody looking.
		automerge: merged ? true : asBoolean(get(value, "automerge")),
		cooldownDays: leastOf(ageOf(value), rules.map(ageOf)),
		openPullRequests: asInteger(get(value, "prConcurrentLimit")),
		pinsDigests: asBoolean(get(value, "pinDigests")),
	};
	// Rules for some packages leave open what holds of all.
	const unread = (name: string) => name === "cooldownDays" && ageOf(value) === null;
	const partly = (...names: readonly string[]) =>
		rules.some((rule) => names.some((name) => get(rule, name) !== undefined));
	const unknown = SETTABLE.filter(
		(name) =>
			stated[name] === null &&
			(presets.length > 0 || partly(...(name === "cooldownDays" ? AGES : [name])) || unread(name)),
	);
	const updates = (managers.length === 0 ? [null] : managers.slice(0, MOST)).map((ecosystem, index) => {
		const path = ["dependencyUpdates", "updates", index];
		const update: Repository.DependencyUpdate = {
			path,
			ecosystem,
			directories: stringsOf(get(value, "includePaths")),
			...stated,
			enabled: stated.enabled ?? (presets.length > 0 ? null : true),
			securityOnly: null,
			targetBranch: stringsOf(get(value, "baseBranchPatterns"))[0] ?? stringsOf(get(value, "baseBranches"))[0] ?? null,
			externalCodeAllowed: externalOf(value),
			ignored: ignoredOf(value, rules, path, trace),
			unknown: [...unknown, "securityOnly"],
		};
		return trace.mark(update, root(0), {
			ecosystem: ["enabledManagers", index],
			directories: "includePaths",
			cooldownDays: get(value, AGES[0]) === undefined ? AGES[1] : AGES[0],
			openPullRequests: "prConcurrentLimit",
			targetBranch: "baseBranchPatterns",
			pinsDigests: "pinDigests",
			externalCodeAllowed: "ignoreScripts",
			ignored: "ignoreDeps",
		});
	});
	const dependencyUpdates = trace.mark(
		{ path: ["dependencyUpdates"], tool: "renovate" as const, enabled: updates[0]?.enabled ?? null, presets, updates },
		root(0),
		{ presets: "extends" },
	);
	return { ok: true, body: trace.mark(repositoryBody({ limitations, dependencyUpdates }), root(0)) };
}

function ignoredOf(
	value: unknown,
	rules: readonly unknown[],
	path: Repository.Path,
	trace: Trace,
): Repository.IgnoredDependency[] {
	const found: {
		readonly name: string;
		readonly types: readonly string[];
		readonly place: readonly (string | number)[];
	}[] = [];
	for (const [index, name] of stringsOf(get(value, "ignoreDeps")).slice(0, MOST).entries()) {
		found.push({ name, types: [], place: ["ignoreDeps", index] });
	}
	for (const [index, rule] of rules.entries()) {
		if (asRecord(rule) === null || get(rule, "enabled") !== false) continue;
		const types = stringsOf(get(rule, "matchUpdateTypes"));
		const names = ["matchPackageNames", "matchPackagePatterns", "matchPackagePrefixes", "matchDepNames"].flatMap(
			(name) => stringsOf(get(rule, name)),
		);
		for (const name of names.length === 0 ? ["*"] : names) found.push({ name, types, place: ["packageRules", index] });
	}
	return found.slice(0, MOST).map(({ name, types, place }, index) =>
		trace.mark({ path: [...path, "ignored", index], name, versions: [], updateTypes: types }, at(root(0), ...place), {
			updateTypes: "matchUpdateTypes",
		}),
	);
}

function scheduleOf(value: unknown): string | null {
	const texts = typeof value === "string" ? [value] : stringsOf(value);
	return texts.length === 0 ? null : texts.join("; ");
}

/** How old what is taken has to be, where this says it; undefined where it does not, and null where nobody can tell. */
function ageOf(value: unknown): number | null | undefined {
	const [age, days] = AGES.map((name) => get(value, name));
	if (age === undefined) return days === undefined ? undefined : asInteger(days);
	// Takes back what was set elsewhere.
	return age === null ? 0 : daysOf(asText(age));
}

/** What holds of all, where rules demand less of some. */
function leastOf(stated: number | null | undefined, rules: readonly (number | null | undefined)[]): number | null {
	if (stated === undefined || stated === null) return null;
	return rules.reduce<number>((least, days) => Math.min(least, days ?? least), stated);
}

/** Whole days of a span such as "3 days": what is begun does not count. */
function daysOf(text: string | null): number | null {
	const [, count, unit] = /^\s*(\d{1,6})\s*(minute|hour|day|week|month|year)s?\s*$/i.exec(text ?? "") ?? [];
	if (count === undefined || unit === undefined) return null;
	return Math.floor(Number(count) / (UNITS[unit.toLowerCase()] ?? 1));
}

function externalOf(value: unknown): boolean | null {
	const ignored = asBoolean(get(value, "ignoreScripts"));
	return ignored === null ? null : !ignored;
}
