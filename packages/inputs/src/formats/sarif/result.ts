import type { Findings } from "@proviso/schemas";
import type { Result, Suppression } from "sarif";
import {
	asInteger,
	asList,
	asOneOf,
	asRecord,
	asScalarText,
	asString,
	describeType,
	entriesOf,
	get,
	stringsOf,
} from "../../convert.js";
import type { FindingDraft, FindingsBuilder } from "../../findings/document.js";
import { cwesOf, vulnerabilityIds } from "../../findings/identifiers.js";
import { scoreOf, severityOfScore, severityOfWord } from "../../findings/severity.js";
import { DESCRIPTION } from "../../findings/text.js";
import { quote } from "../../problem.js";
import type { FieldMap, Origin } from "../../trace.js";
import { categoryOfResult } from "./category.js";
import { locationFields, locationOf, type Places, placesOf } from "./location.js";
import { type FoundRule, messageText, type RuleBook } from "./rules.js";
import { Taxonomies } from "./taxa.js";

type Level = NonNullable<Result["level"]>;
type Kind = NonNullable<Result["kind"]>;

const levels = ["error", "warning", "note", "none"] as const satisfies readonly Level[];
const statuses: Readonly<Record<Kind, Findings.Finding["status"]>> = {
	fail: "open",
	informational: "open",
	// 3.27.9: a person has to look, or the tool could not tell.
	review: "under-investigation",
	open: "under-investigation",
	pass: "passed",
	notApplicable: "not-applicable",
};
const kinds = Object.keys(statuses) as Kind[];
const baselines = ["new", "unchanged", "updated", "absent"] as const satisfies readonly NonNullable<
	Result["baselineState"]
>[];
const suppressionStatuses = ["accepted", "underReview", "rejected"] as const satisfies readonly NonNullable<
	Suppression["status"]
>[];
const severityOfLevel: Readonly<Record<Level, Findings.Finding["severity"]>> = {
	error: "high",
	warning: "medium",
	note: "low",
	none: "info",
};

/** A rule that looks for credentials: what its results say may quote them. */
const ABOUT_CREDENTIALS = /secret|credential|passw|private[-_ ]?key|api[-_ ]?key|token/i;

/** Reads the results of a run into findings. */
export class ResultReader {
	readonly #builder: FindingsBuilder;
	readonly #rules: RuleBook;
	readonly #category: Findings.Category | null;
	readonly #places: Places;
	readonly #taxonomies: Taxonomies;
	/** Identifier of a rule → level that a configuration of the run gives it. */
	readonly #overrides = new Map<unknown, Level>();

	constructor(run: unknown, builder: FindingsBuilder, rules: RuleBook, category: Findings.Category | null) {
		this.#builder = builder;
		this.#rules = rules;
		this.#category = category;
		this.#places = placesOf(run);
		this.#taxonomies = new Taxonomies(run);
		for (const invocation of asList(get(run, "invocations"))) {
			for (const override of asList(get(invocation, "ruleConfigurationOverrides"))) {
				const level = asOneOf(get(get(override, "configuration"), "level"), levels);
				const rule = rules.find({ rule: get(override, "descriptor") })?.rule;
				if (level !== null && rule !== undefined) this.#overrides.set(rule, level);
			}
		}
	}

	read(result: unknown, index: number, origin: Origin): void {
		if (asRecord(result) === null) {
			this.#builder.limit(null, `Result ${index} is ${describeType(result)}, not an object: it could not be read.`);
			return;
		}
		const found = this.#rules.find(result);
		const rule = found?.rule;
		const id = asString(get(result, "ruleId")) ?? asString(get(get(result, "rule"), "id")) ?? asString(get(rule, "id"));
		const aliases = aliasesOf(id, rule);
		const tags = tagsOf(rule).concat(tagsOf(result));
		const cwes = cwesOf([...tags, ...cweTexts(result, rule), ...this.#taxonomies.weaknesses(result, rule)]);
		const kind = this.#oneOf(result, "kind", kinds) ?? "fail";
		const rating = this.#rating(result, kind, rule);
		const category =
			this.#category ??
			categoryOfResult({
				ruleName: asString(get(rule, "name")),
				isVulnerability: aliases.length > 0 || vulnerabilityIds(id ?? "").length > 0,
				isSecurity: tags.includes("security") || cwes.length > 0 || rating.score !== null,
			});
		if (category !== "other") this.#builder.lookedFor(category);
		const suppression = suppressionOf(get(result, "suppressions"));
		const places = asList(get(result, "locations"));
		const draft: FindingDraft = {
			id,
			aliases,
			category,
			...texts(result, found, category === "secret" || ABOUT_CREDENTIALS.test(`${id} ${tags.join(" ")}`)),
			...rating,
			...this.#status(result, kind, suppression),
			suppression,
			location: locationOf(places[0], result, this.#places),
			instances: Math.max(places.length, asInteger(get(result, "occurrenceCount")) ?? 0, 1),
			firstSeen: asString(get(get(result, "provenance"), "firstDetectionTimeUtc")),
			cwes,
			references: [get(rule, "helpUri"), get(result, "hostedViewerUri"), ...asList(get(result, "workItemUris"))].filter(
				(value) => typeof value === "string",
			),
			fingerprint: fingerprintOf(result),
		};
		this.#builder.add(draft, origin, fields);
	}

	#status(result: unknown, kind: Kind, suppression: Findings.Suppression | null): FindingDraft {
		const baseline = this.#oneOf(result, "baselineState", baselines);
		const statusText = asString(get(result, "kind"));
		if (baseline === "absent") return { baseline, status: "fixed", statusText };
		const isOpen = statuses[kind] === "open" || statuses[kind] === "under-investigation";
		const isSuppressed = isOpen && suppression?.status === "accepted";
		return { baseline, status: isSuppressed ? "suppressed" : statuses[kind], statusText };
	}

	/** 3.27.10: the result's own level, or that of the rule as configured, or a warning; none for what is no failure. */
	#level(result: unknown, kind: Kind, rule: unknown): Level {
		const own = this.#oneOf(result, "level", levels);
		if (own !== null) return own;
		if (kind !== "fail") return "none";
		const configured = asOneOf(get(get(rule, "defaultConfiguration"), "level"), levels);
		return this.#overrides.get(rule) ?? configured ?? "warning";
	}

	#rating(
		result: unknown,
		kind: Kind,
		rule: unknown,
	): Required<Pick<Findings.Finding, "severity" | "severityText" | "score" | "scoreSource">> {
		const bags = [get(result, "properties"), get(rule, "properties")];
		for (const bag of bags) {
			const given = get(bag, "security-severity");
			const score = scoreOf(given);
			if (score !== null) {
				return {
					severity: severityOfScore(score),
					severityText: asScalarText(given),
					score,
					scoreSource: "security-severity",
				};
			}
		}
		for (const bag of bags) {
			for (const name of ["severity", "issue_severity", "Severity"]) {
				const word = asString(get(bag, name));
				const severity = severityOfWord(word);
				if (severity !== "unknown") return { severity, severityText: word, score: null, scoreSource: null };
			}
		}
		const level = this.#level(result, kind, rule);
		// 3.27.10: it says nothing of how bad what is not decided yet would be.
		const undecided = level === "none" && statuses[kind] === "under-investigation";
		const severity = undecided ? "unknown" : severityOfLevel[level];
		return { severity, severityText: level, score: null, scoreSource: null };
	}

	/** One of the words that SARIF has for a property. Any other is told: it may have meant something. */
	#oneOf<const T extends string>(result: unknown, name: string, allowed: readonly T[]): T | null {
		const value = get(result, name);
		const known = asOneOf(value, allowed);
		if (known === null && value !== undefined && value !== null) {
			const what = typeof value === "string" ? quote(value) : describeType(value);
			this.#builder.limit(
				[...this.#builder.next],
				`${name} is ${what}, which SARIF does not know: its default is taken.`,
			);
		}
		return known;
	}
}

const fields: FieldMap = {
	id: "ruleId",
	aliases: "ruleId",
	category: "ruleId",
	title: "message",
	description: "message",
	severity: "level",
	severityText: "level",
	score: "properties",
	scoreSource: "properties",
	vectors: [],
	status: "kind",
	statusText: "kind",
	baseline: "baselineState",
	package: [],
	fix: [],
	location: { at: ["locations", 0], fields: locationFields },
	instances: "locations",
	suppression: "suppressions",
	firstSeen: ["provenance", "firstDetectionTimeUtc"],
	published: [],
	knownExploited: [],
	cwes: "taxa",
	references: [],
	fingerprint: "fingerprints",
};

function texts(result: unknown, found: FoundRule | null, mayQuote: boolean): FindingDraft {
	const rule = found?.rule;
	const described = asString(get(get(rule, "fullDescription"), "text")) ?? asString(get(get(rule, "help"), "text"));
	const name = asString(get(get(rule, "shortDescription"), "text")) ?? asString(get(rule, "name"));
	if (mayQuote) return { title: name ?? described, description: described };
	const message = messageText(get(result, "message"), found, DESCRIPTION + 2048);
	return { title: name ?? message ?? described, description: message ?? described };
}

function aliasesOf(id: string | null, rule: unknown): string[] {
	// Snyk writes the identifiers of others in parentheses before the description.
	const described = /^\([^)]{1,1000}\)/.exec(asString(get(get(rule, "fullDescription"), "text")) ?? "")?.[0] ?? "";
	const text = [id, asString(get(rule, "id")), asString(get(rule, "name")), described, ...tagsOf(rule)];
	return vulnerabilityIds(text.filter((part) => part !== null).join(" ")).filter((alias) => alias !== id);
}

function tagsOf(value: unknown): string[] {
	return stringsOf(get(get(value, "properties"), "tags")).slice(0, 100);
}

/** Where tools write the CWE of a rule or a result, beside taxonomies. */
function cweTexts(result: unknown, rule: unknown): unknown[] {
	const texts: unknown[] = [];
	for (const bag of [get(result, "properties"), get(rule, "properties")]) {
		for (const name of ["cwe", "cwes", "CWE"]) {
			const value = get(bag, name);
			texts.push(...(Array.isArray(value) ? value.slice(0, 50) : [value]));
		}
	}
	return texts;
}

/** 3.35: a result is suppressed when it has suppressions and none of them is still under review or was rejected. */
function suppressionOf(value: unknown): Findings.Suppression | null {
	const all = asList(value).map((suppression) => {
		const stated = get(suppression, "status");
		// Without a status it is accepted; a status that SARIF does not know is no acceptance.
		const status = stated === undefined ? "accepted" : (asOneOf(stated, suppressionStatuses) ?? "underReview");
		const kind = asString(get(suppression, "kind"));
		return {
			kind: kind === "inSource" ? "in-source" : kind,
			status: status === "underReview" ? ("under-review" as const) : status,
			justification: asString(get(suppression, "justification")),
			expires: null,
		};
	});
	return all.find(({ status }) => status !== "accepted") ?? all[0] ?? null;
}

/** What identifies the result from run to run: 3.27.16, else the parts that tools compare most often. */
function fingerprintOf(result: unknown): string | null {
	const [whole] = entriesOf(get(result, "fingerprints")).filter(([, value]) => typeof value === "string");
	if (whole !== undefined) return asString(whole[1]);
	const parts = get(result, "partialFingerprints");
	const [named] = entriesOf(parts).filter(
		([name, value]) => /hash|fingerprint/i.test(name) && typeof value === "string",
	);
	return asString(get(parts, "primaryLocationLineHash")) ?? asString(named?.[1]) ?? asString(get(result, "guid"));
}
