import type { ReportingDescriptor, ToolComponent } from "sarif";
import { asInteger, asList, asRecord, asString, get } from "../../convert.js";

/** A rule with the part of the tool that it is of. */
export interface FoundRule {
	readonly rule: unknown;
	readonly component: unknown;
}

interface Indexed {
	readonly component: unknown;
	readonly rules: readonly unknown[];
	readonly byId: ReadonlyMap<string, unknown>;
	readonly byGuid: ReadonlyMap<string, unknown>;
}

const text = (value: unknown, name: keyof ReportingDescriptor | keyof ToolComponent): string | null =>
	asString(get(value, name));

/** The rules of a run, found as SARIF 2.1.0 says (3.27.5 to 3.27.7, 3.52): by index, by identifier, by the one above it. */
export class RuleBook {
	readonly #driver: Indexed;
	readonly #extensions: readonly Indexed[];
	readonly #byName = new Map<string, Indexed>();
	/** Rules of all parts by identifier, for results that do not say which part they mean. */
	readonly #anywhere = new Map<string, FoundRule>();

	constructor(run: unknown) {
		const tool = get(run, "tool");
		this.#driver = indexed(get(tool, "driver"));
		this.#extensions = asList(get(tool, "extensions")).map(indexed);
		for (const part of [this.#driver, ...this.#extensions]) {
			for (const name of [text(part.component, "guid"), text(part.component, "name")]) {
				if (name !== null && !this.#byName.has(name)) this.#byName.set(name, part);
			}
			for (const [id, rule] of part.byId) {
				if (!this.#anywhere.has(id)) this.#anywhere.set(id, { rule, component: part.component });
			}
		}
	}

	/** The rule that a result is of, or null where the run does not describe it. */
	find(result: unknown): FoundRule | null {
		const reference = get(result, "rule");
		const id = asString(get(result, "ruleId")) ?? asString(get(reference, "id"));
		const index = asInteger(get(result, "ruleIndex")) ?? asInteger(get(reference, "index"));
		const part = this.#partOf(get(reference, "toolComponent"));
		const guid = asString(get(reference, "guid"));
		const byGuid = guid === null ? undefined : part.byGuid.get(guid);
		if (byGuid !== undefined) return { rule: byGuid, component: part.component };
		const byIndex = index === null || index < 0 ? undefined : part.rules[index];
		if (asRecord(byIndex) !== null && (id === null || isAbove(asString(get(byIndex, "id")), id))) {
			return { rule: byIndex, component: part.component };
		}
		const named = id === null ? null : this.#findById(id, part);
		// Rules whose names contradict the index: the index is all there is.
		return named ?? (asRecord(byIndex) === null ? null : { rule: byIndex, component: part.component });
	}

	/** `CA1000/1` is of the rule CA1000 where no rule has the whole of it. */
	#findById(id: string, part: Indexed): FoundRule | null {
		let name = id;
		for (let steps = 0; steps < 8; steps++) {
			const rule = part.byId.get(name);
			if (rule !== undefined) return { rule, component: part.component };
			const elsewhere = this.#anywhere.get(name);
			if (elsewhere !== undefined) return elsewhere;
			const slash = name.lastIndexOf("/");
			if (slash <= 0) return null;
			name = name.slice(0, slash);
		}
		return null;
	}

	#partOf(reference: unknown): Indexed {
		const index = asInteger(get(reference, "index"));
		const part = index === null || index < 0 ? undefined : this.#extensions[index];
		const name = asString(get(reference, "guid")) ?? asString(get(reference, "name"));
		return part ?? (name === null ? undefined : this.#byName.get(name)) ?? this.#driver;
	}
}

function isAbove(ruleId: string | null, id: string): boolean {
	return ruleId === null || ruleId === id || id.startsWith(`${ruleId}/`);
}

function indexed(component: unknown): Indexed {
	const rules = asList(get(component, "rules"));
	const byId = new Map<string, unknown>();
	const byGuid = new Map<string, unknown>();
	for (const rule of rules) {
		const id = text(rule, "id");
		if (id !== null && !byId.has(id)) byId.set(id, rule);
		const guid = text(rule, "guid");
		if (guid !== null && !byGuid.has(guid)) byGuid.set(guid, rule);
	}
	return { component, rules, byId, byGuid };
}

/** The first `limit` characters of a message: its text, or the one that its id names, with its arguments filled in. */
export function messageText(message: unknown, found: FoundRule | null, limit: number): string | null {
	const own = asString(get(message, "text")) ?? asString(get(message, "markdown"));
	const id = asString(get(message, "id"));
	const template =
		own ??
		(id === null
			? null
			: (asString(get(get(get(found?.rule, "messageStrings"), id), "text")) ??
				asString(get(get(get(found?.component, "globalMessageStrings"), id), "text"))));
	if (template === null) return null;
	const values = asList(get(message, "arguments"));
	if (values.length === 0) return template.slice(0, limit);
	let result = "";
	// 3.11.5: {n} is the argument number n, doubled braces are braces.
	for (const [part, index] of template.slice(0, limit).matchAll(/\{\{|\}\}|\{(\d{1,4})\}|[^{}]+|[{}]/g)) {
		if (result.length > limit) break;
		if (part === "{{" || part === "}}") result += part[0];
		else result += index === undefined ? part : (asString(values[Number(index)])?.slice(0, limit) ?? part);
	}
	return result.slice(0, limit);
}
