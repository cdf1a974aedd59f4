import type { Process } from "@proviso/schemas";
import { asArray, asOneOf, asRecord, asScalarText, describeType, entriesOf, get } from "../../convert.js";
import { detectCredential } from "../../credential.js";
import type { NormalizeProblem } from "../../format.js";
import { quote } from "../../problem.js";
import { at, type Origin, type Renamed, type Trace, unfold } from "../../trace.js";

/** https://falco.org/docs/reference/rules/rule-fields/ */
const KEYS = new Set(
	"append capture capture_duration condition desc enabled exceptions output override priority rule skip-if-unknown-filter source tags warn_evttypes".split(
		" ",
	),
);
const TOP = ["list", "macro", "required_engine_version", "required_plugin_versions"];
/** https://falco.org/docs/concepts/rules/overriding/ */
const APPENDABLE = ["condition", "desc", "exceptions", "output", "tags"];
const REPLACEABLE = [
	...APPENDABLE,
	"capture",
	"capture_duration",
	"enabled",
	"priority",
	"skip-if-unknown-filter",
	"warn_evttypes",
];
const PRIORITIES = ["emergency", "alert", "critical", "error", "warning", "notice", "informational", "debug"] as const;

/** No more are kept of a file that has a problem everywhere. */
const MOST_PROBLEMS = 1000;

/** A rule as far as it has been read. */
interface Draft {
	readonly name: string;
	origin: Origin;
	/** Whether it is known only by what this file changes of it. */
	partial: boolean;
	description: string | null;
	condition: string | null;
	enabled: boolean | null;
	priority: (typeof PRIORITIES)[number] | null;
	source: string | null;
	/** Null where it is not known what another file gives it. */
	tags: Set<string> | null;
	/** Where a field comes from that a later item replaced. */
	readonly replaced: Map<string, Origin>;
	readonly notes: Set<string>;
}

/** Follows the items of a rules file in their order, as Falco does when it loads them. */
export class RuleReader {
	readonly problems: NormalizeProblem[] = [];
	readonly #trace: Trace;
	readonly #drafts = new Map<string, Draft>();
	readonly #notes: string[] = [];

	constructor(trace: Trace) {
		this.#trace = trace;
	}

	read(item: unknown, origin: Origin): void {
		if (TOP.some((name) => get(item, name) !== undefined)) return;
		if (get(item, "rule") === undefined) {
			this.#notes.push("an item is no rule, macro, list or required version; it was not read");
			return;
		}
		const name = this.#text(item, "rule", origin);
		if (name === null) return;
		const overrides = this.#overrides(item, origin);
		const append = this.#flag(item, "append", origin) ?? false;
		if (append && overrides.size > 0) {
			this.problem("invalid-value", 'A rule has either "append" or "override".', at(origin, "append"));
		} else if (overrides.size > 0) this.#override(name, item, origin, overrides);
		else if (append) this.#append(name, item, origin);
		else if (["condition", "output", "desc", "priority"].every((key) => get(item, key) === undefined))
			this.#enable(name, item, origin);
		else this.#define(name, item, origin);
		this.#noteUnknownKeys(name, item);
	}

	/** The rules in the order in which they were first named. */
	rules(): Process.DetectionRule[] {
		return [...this.#drafts.values()].map((draft, index) => {
			const fields: Record<string, Renamed> = { name: { at: "rule" }, description: { at: "desc" } };
			for (const [field, origin] of draft.replaced) fields[field] = { origin };
			const rule: Process.DetectionRule = {
				path: ["detectionRules", index],
				name: draft.name,
				description: this.#harmless(draft, "description"),
				condition: this.#harmless(draft, "condition"),
				enabled: draft.enabled,
				priority: draft.priority,
				source: draft.source,
				tags: draft.tags === null ? null : [...draft.tags],
				author: null,
				approver: null,
				scope: null,
				validFrom: null,
				validUntil: null,
				signature: null,
			};
			return this.#trace.mark(rule, draft.origin, fields);
		});
	}

	/** What could not be read; complete once `rules` was called. */
	limitations(): Process.Limitation[] {
		const ofRules = [...this.#drafts.values()].flatMap((draft, index) =>
			[...draft.notes].map((message) => ({ path: ["detectionRules", index], message })),
		);
		return [...new Set(this.#notes)].map((message) => ({ path: null, message }) as Process.Limitation).concat(ofRules);
	}

	problem(code: string, message: string, origin: Origin): void {
		if (this.problems.length < MOST_PROBLEMS) this.problems.push({ code, message, ...unfold(origin) });
	}

	#define(name: string, item: unknown, origin: Origin): void {
		const draft = this.#draft(name, origin);
		const source = get(item, "source") === undefined ? "syscall" : this.#text(item, "source", origin);
		if (!draft.partial && draft.source !== source) {
			const message = `The rule ${quote(name)} is defined again for another source, which Falco refuses.`;
			this.problem("invalid-value", message, at(origin, "source"));
		}
		draft.origin = origin;
		draft.partial = false;
		draft.replaced.clear();
		draft.notes.clear();
		draft.condition = this.#text(item, "condition", origin);
		draft.description = this.#text(item, "desc", origin);
		this.#text(item, "output", origin);
		draft.priority = this.#priority(item, origin);
		draft.source = source;
		draft.enabled = this.#flag(item, "enabled", origin) ?? true;
		draft.tags = new Set(this.#tags(draft, item, origin));
	}

	/** An item with nothing but `enabled` switches a rule on or off. */
	#enable(name: string, item: unknown, origin: Origin): void {
		const enabled = this.#flag(item, "enabled", origin);
		if (enabled === null) {
			const message = `The rule ${quote(name)} has no "condition", and nothing that changes an earlier rule.`;
			if (get(item, "enabled") === undefined) this.problem("missing-field", message, origin);
			return;
		}
		const draft = this.#draft(name, origin);
		draft.enabled = enabled;
		draft.replaced.set("enabled", at(origin, "enabled"));
	}

	#append(name: string, item: unknown, origin: Origin): void {
		const draft = this.#draft(name, origin);
		if (get(item, "condition") !== undefined) this.#extend(draft, "condition", this.#text(item, "condition", origin));
	}

	#override(name: string, item: unknown, origin: Origin, overrides: ReadonlyMap<string, string>): void {
		const draft = this.#draft(name, origin);
		for (const key of REPLACEABLE) {
			if (get(item, key) === undefined || overrides.has(key)) continue;
			this.problem("invalid-value", `"override" does not say what becomes of ${quote(key)}.`, at(origin, key));
		}
		for (const [key, operation] of overrides) {
			if (get(item, key) === undefined) {
				this.problem("missing-field", `"override" speaks of ${quote(key)}, which the item does not have.`, origin);
			} else this.#change(draft, key, operation === "append", item, origin);
		}
	}

	#change(draft: Draft, key: string, append: boolean, item: unknown, origin: Origin): void {
		const place = at(origin, key);
		switch (key) {
			case "condition":
			case "desc": {
				const field = key === "desc" ? "description" : key;
				const given = this.#text(item, key, origin);
				if (append) this.#extend(draft, field, given);
				else {
					draft[field] = given;
					draft.replaced.set(field, at(origin, key));
				}
				return;
			}
			case "tags": {
				const tags = this.#tags(draft, item, origin);
				if (!append) {
					draft.tags = new Set(tags);
					draft.replaced.set("tags", place);
				} else for (const tag of tags) draft.tags?.add(tag);
				return;
			}
			case "enabled":
				draft.enabled = this.#flag(item, key, origin);
				draft.replaced.set("enabled", place);
				return;
			case "priority":
				draft.priority = this.#priority(item, origin);
				draft.replaced.set("priority", place);
				return;
		}
	}

	/** Falco puts a space between what there is and what is added. What is added to something unknown stays unknown. */
	#extend(draft: Draft, field: "condition" | "description", added: string | null): void {
		const before = draft[field];
		if (added !== null && before !== null) draft[field] = `${before} ${added}`;
	}

	#draft(name: string, origin: Origin): Draft {
		const known = this.#drafts.get(name);
		if (known !== undefined) return known;
		const draft: Draft = {
			name,
			origin,
			partial: true,
			description: null,
			condition: null,
			enabled: null,
			priority: null,
			source: null,
			tags: null,
			replaced: new Map(),
			notes: new Set([
				"this changes a rule that an earlier file defines; of the rule, only what is said here could be read",
			]),
		};
		this.#drafts.set(name, draft);
		return draft;
	}

	#overrides(item: unknown, origin: Origin): ReadonlyMap<string, string> {
		const result = new Map<string, string>();
		const value = get(item, "override");
		if (value === undefined) return result;
		const place = at(origin, "override");
		if (asRecord(value) === null) {
			this.problem("wrong-type", `"override" is an object, and this is ${describeType(value)}.`, place);
			return result;
		}
		for (const [key, operation] of entriesOf(value)) {
			const chosen = asOneOf(operation, ["append", "replace"]);
			const possible = chosen === "append" ? APPENDABLE : REPLACEABLE;
			if (chosen === null)
				this.problem("invalid-value", `${quote(key)} has to be overridden by append or by replace.`, at(place, key));
			else if (!possible.includes(key))
				this.problem("invalid-value", `Falco cannot ${chosen} ${quote(key)} of a rule.`, at(place, key));
			else result.set(key, chosen);
		}
		return result;
	}

	#priority(item: unknown, origin: Origin): Draft["priority"] {
		const written = this.#text(item, "priority", origin)?.toLowerCase();
		if (written === undefined) return null;
		const priority = asOneOf(written === "info" ? "informational" : written, PRIORITIES);
		if (priority === null)
			this.problem("invalid-value", `"priority" has to be one of ${PRIORITIES.join(", ")}.`, at(origin, "priority"));
		return priority;
	}

	#tags(draft: Draft, item: unknown, origin: Origin): string[] {
		const value = get(item, "tags");
		if (value === undefined) return [];
		const items = asArray(value);
		const place = at(origin, "tags");
		if (items === null) this.problem("wrong-type", `"tags" is a list, and this is ${describeType(value)}.`, place);
		return (items ?? []).flatMap((tag, index) => {
			const text = asScalarText(tag);
			if (text === null)
				this.problem("wrong-type", `A tag is text, and this is ${describeType(tag)}.`, at(place, index));
			if (text !== null && detectCredential("", text) !== null) {
				draft.notes.add("a tag holds what looks like a credential; it was left out");
				return [];
			}
			return text === null ? [] : [text];
		});
	}

	/** Falco takes every scalar as text, and none that is empty. */
	#text(item: unknown, key: string, origin: Origin): string | null {
		const value = get(item, key);
		const text = asScalarText(value);
		if (text !== null && text !== "") return text;
		const [code, found] =
			value === undefined
				? ["missing-field", "is missing"]
				: ["wrong-type", `is ${text === "" ? "empty" : describeType(value)}`];
		this.problem(
			code ?? "",
			`${quote(key)} has to be text, and ${found}.`,
			value === undefined ? origin : at(origin, key),
		);
		return null;
	}

	/** Falco reads truth as YAML 1.1 writes it. */
	#flag(item: unknown, key: string, origin: Origin): boolean | null {
		const value = get(item, key);
		if (value === undefined || typeof value === "boolean") return value ?? null;
		const word = typeof value === "string" ? value.toLowerCase() : "";
		if (["y", "yes", "on", "true"].includes(word)) return true;
		if (["n", "no", "off", "false"].includes(word)) return false;
		this.problem(
			"wrong-type",
			`${quote(key)} has to be true or false, and is ${describeType(value)}.`,
			at(origin, key),
		);
		return null;
	}

	#harmless(draft: Draft, field: "condition" | "description"): string | null {
		const text = draft[field];
		if (text === null || detectCredential("", text) === null) return text;
		draft.notes.add(`the ${field} holds what looks like a credential; it was left out`);
		return null;
	}

	#noteUnknownKeys(name: string, item: unknown): void {
		for (const [key] of entriesOf(item)) {
			if (!KEYS.has(key))
				this.#drafts.get(name)?.notes.add(`rules of Falco have no property ${quote(key)}; it was not read`);
		}
	}
}
