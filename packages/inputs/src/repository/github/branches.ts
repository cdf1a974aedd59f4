import { asList, asRecord, asText, get } from "../../convert.js";
import { at } from "../../trace.js";
import { idOf } from "../actors.js";
import { type Answer, mayGoOn, messageOf } from "../answer.js";
import type { Endpoint } from "../endpoint.js";
import type { Settings } from "../settings.js";
import { PAGES } from "./pages.js";
import { protectionOfBranch, readProtection, readRuleset, readRulesOfBranch } from "./protection.js";

/** Parts of branch protection that have an address of their own. */
const PARTS = [
	"enforce_admins",
	"required_pull_request_reviews",
	"required_signatures",
	"required_status_checks",
	"restrictions",
];

/** Answers about branches and rulesets, which only together tell what protects a branch. */
export class Branches {
	readonly #whole = new Map<string, Answer>();
	readonly #parts = new Map<string, Record<string, unknown>>();
	readonly #partOf = new Map<string, Answer>();
	readonly #plain = new Map<string, Answer>();
	readonly #without = new Set<string>();
	readonly #lists: { readonly answer: Answer; readonly reaches: boolean }[] = [];
	readonly #rulesets: { readonly answer: Answer; readonly reaches: boolean }[] = [];
	readonly #rules = new Map<string, Answer>();

	readonly endpoints: readonly Endpoint[] = [
		{
			path: "repos/*/*/branches/*",
			tells: [],
			read: (answer, _settings, [, , branch = ""]) => void this.#plain.set(branch, answer),
		},
		{
			path: "repos/*/*/branches/*/protection",
			tells: ["protections"],
			read: (answer, _settings, [, , branch = ""]) => void this.#whole.set(branch, answer),
			// Whoever may not see it is told "Not Found" instead.
			readFailure: (answer, settings, [, , branch = ""]) => {
				if (!/^branch not protected/i.test(messageOf(answer))) return false;
				this.#without.add(branch);
				settings.unprotected();
				return true;
			},
		},
		...PARTS.map((part) => ({
			path: `repos/*/*/branches/*/protection/${part}`,
			tells: ["protections"],
			read: (answer: Answer, _settings: Settings, [, , branch = ""]: readonly string[]) => {
				this.#parts.set(branch, { ...this.#parts.get(branch), [part]: answer.body });
				this.#partOf.set(branch, answer);
			},
		})),
		{
			path: "repos/*/*/rulesets",
			tells: ["protections"],
			read: (answer) => void this.#lists.push({ answer, reaches: true }),
		},
		{
			path: "repos/*/*/rulesets/*",
			tells: ["protections"],
			read: (answer) => void this.#rulesets.push({ answer, reaches: true }),
		},
		{
			path: "orgs/*/rulesets",
			tells: ["protections"],
			read: (answer) => void this.#lists.push({ answer, reaches: false }),
		},
		{
			path: "orgs/*/rulesets/*",
			tells: ["protections"],
			read: (answer) => void this.#rulesets.push({ answer, reaches: false }),
		},
		{
			path: "repos/*/*/rules/branches/*",
			tells: ["protections"],
			read: (answer, _settings, [, , branch = ""]) => void this.#rules.set(branch, answer),
		},
	];

	/** Hands over what was gathered. Whether that is everything that protects the default branch, and tags. */
	finish(settings: Settings): boolean {
		this.#readBranches(settings);
		const seen = new Set<string>();
		for (const { answer, reaches } of this.#rulesets) {
			const id = idOf(answer.body, "id");
			if (id !== null && seen.has(id)) continue;
			if (id !== null) seen.add(id);
			readRuleset(answer.body, answer.origin, settings, reaches);
		}
		for (const [branch, answer] of this.#rules) {
			settings.unprotected();
			if (!Array.isArray(answer.body) || mayGoOn(answer, PAGES)) settings.unknown("protections");
			readRulesOfBranch(answer.body, answer.origin, branch === "" ? null : branch, settings, seen);
		}
		const inForce = this.#inForce();
		for (const { answer, reaches } of this.#lists) {
			settings.unprotected();
			for (const [index, summary] of asList(answer.body).entries()) {
				const id = idOf(summary, "id");
				if (asRecord(summary) === null || (id !== null && (seen.has(id) || inForce.has(id)))) continue;
				if (id !== null) seen.add(id);
				readRuleset(summary, at(answer.origin, index), settings, reaches);
			}
		}
		return this.#complete(settings);
	}

	#readBranches(settings: Settings): void {
		for (const [branch, { body, origin }] of this.#whole) {
			const name = branch === "" ? null : branch;
			const parts = this.#parts.get(branch);
			readProtection(parts === undefined ? body : { ...asRecord(body), ...parts }, origin, name, true, settings);
		}
		for (const [branch, parts] of this.#parts) {
			const origin = this.#partOf.get(branch)?.origin;
			if (this.#whole.has(branch) || origin === undefined) continue;
			readProtection(parts, origin, branch === "" ? null : branch, false, settings);
		}
		for (const [branch, { body, origin }] of this.#plain) {
			settings.unprotected();
			if (this.#whole.has(branch) || this.#parts.has(branch)) continue;
			protectionOfBranch(body, origin, settings);
		}
	}

	/** Rulesets whose rules are known from the branches they are in force on. */
	#inForce(): ReadonlySet<string> {
		const ids = [...this.#rules.values()].flatMap(({ body }) => asList(body).map((rule) => idOf(rule, "ruleset_id")));
		return new Set(ids.filter((id) => id !== null));
	}

	#complete(settings: Settings): boolean {
		const branch = settings.defaultBranch;
		if (branch === null) return false;
		const plain = this.#plain.get(branch);
		const free =
			plain !== undefined && get(plain.body, "protected") === false && asText(get(plain.body, "name")) === branch;
		const classic = free || this.#whole.has(branch) || this.#without.has(branch);
		const own = this.#lists.filter(({ reaches }) => reaches).map(({ answer }) => answer);
		const last = own.at(-1);
		if (!classic || last === undefined || mayGoOn(last, PAGES)) return false;
		return own.every(
			({ body, query }) => Array.isArray(body) && query.get("includes_parents") !== "false" && !query.has("targets"),
		);
	}
}
