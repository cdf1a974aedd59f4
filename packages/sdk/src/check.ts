import type { InputFile, Problem, RawDocument, ReadResult, TerraformSources, Trust } from "@proviso/inputs";
import { locate, read } from "@proviso/inputs";
import type {
	Document,
	DocumentSummary,
	Finding,
	Input,
	JsonValue,
	Location,
	Result,
	RuleDefinition,
} from "@proviso/schemas";
import { evaluateRule, type Statement, type Verdict } from "./evaluate-rule.js";
import { Fingerprints } from "./fingerprint.js";
import type { ActivePolicy } from "./policy.js";

/** A file to check, or the reason why it could not be opened. */
export type CheckInput =
	| (InputFile & {
			/** True for a file that was found in a folder: if no format recognizes it, it is skipped and not an error. */
			readonly found?: boolean;
			/** Read it as this format, whatever it looks like. */
			readonly format?: string;
	  })
	| { readonly name: string; readonly found?: boolean; readonly problem: Problem };

/** What the files and the rules say, before anything is decided. */
export interface Observations {
	readonly inputs: readonly Input[];
	readonly documents: readonly DocumentSummary[];
	readonly results: readonly Result[];
	readonly findings: readonly Finding[];
}

/** Something that rules are evaluated on. */
interface Target {
	readonly kind: string;
	readonly value: JsonValue;
	readonly summary: DocumentSummary;
	locate(path: readonly (string | number)[]): Location;
}

/** Reads files one after the other, asks the rules of their kinds, and keeps what they say. Documents are not kept. */
export class Checker {
	readonly #policies: readonly ActivePolicy[];
	readonly #readsRaw: boolean;
	readonly #trust: Trust | undefined;
	readonly #inputs: Input[] = [];
	readonly #documents: DocumentSummary[] = [];
	readonly #results: Result[] = [];
	readonly #findings: Finding[] = [];
	readonly #fingerprints = new Fingerprints();

	constructor(policies: readonly ActivePolicy[], trust: Trust | undefined) {
		this.#policies = policies;
		this.#trust = trust;
		this.#readsRaw = policies.some(({ rules }) => rules.some((rule) => rule.kind === null));
	}

	get observations(): Observations {
		return { inputs: this.#inputs, documents: this.#documents, results: this.#results, findings: this.#findings };
	}

	async add(input: CheckInput, signal?: AbortSignal, sources?: TerraformSources): Promise<void> {
		if ("problem" in input) {
			const status = input.found === true && LEFT_OUT.has(input.problem.code) ? "skipped" : "error";
			this.#inputs.push({ file: input.name, digest: null, status, documents: [], problems: [input.problem] });
			return;
		}
		const { found = false, format } = input;
		const result = await read(input, {
			...(signal === undefined ? {} : { signal }),
			...(sources === undefined ? {} : { sources }),
			...(format === undefined ? {} : { format }),
			...(this.#trust === undefined ? {} : { trust: this.#trust }),
		});
		const targets = this.#targetsOf(result);
		const status = statusOf(result, found, targets.length);
		const documents: number[] = [];
		if (status === "read") {
			for (const target of targets) documents.push(this.#evaluate(target));
		}
		const problems = status === "read" ? [] : result.problems;
		this.#inputs.push({ file: result.file, digest: result.digest, status, documents, problems });
	}

	#targetsOf(result: ReadResult): Target[] {
		const documents = result.documents.map((document) => documentTarget(document));
		const raw = this.#readsRaw ? result.raw.map((value) => rawTarget(result, value)) : [];
		return [...documents, ...raw];
	}

	/** Returns the index of the document. */
	#evaluate(target: Target): number {
		const index = this.#documents.push(target.summary) - 1;
		for (const { policy, rules } of this.#policies) {
			const own = rules.filter((rule) => (rule.kind ?? "raw") === target.kind);
			if (own.length === 0) continue;
			const prepared = policy.prepare(target.value);
			try {
				for (const rule of own) this.#record(target, index, rule, evaluateRule(rule, prepared));
			} finally {
				prepared.dispose();
			}
		}
		return index;
	}

	#record(target: Target, document: number, rule: RuleDefinition, verdict: Verdict): void {
		const { outcome, failed, undecided, subjects, error } = verdict;
		this.#results.push({
			rule: rule.id,
			document,
			outcome,
			findings: failed.length,
			undecided: undecided.length,
			subjects,
			error,
		});
		for (const statement of failed) this.#findings.push(this.#finding(target, document, rule, "fail", statement));
		for (const statement of undecided)
			this.#findings.push(this.#finding(target, document, rule, "undecided", statement));
	}

	#finding(
		target: Target,
		document: number,
		rule: RuleDefinition,
		outcome: Finding["outcome"],
		{ message, path, reason, subject, observed, expected }: Statement,
	): Finding {
		return {
			rule: rule.id,
			severity: rule.severity,
			outcome,
			message,
			reason,
			document,
			path,
			location: target.locate(path),
			subject,
			observed,
			expected,
			remediation: rule.remediation,
			controls: rule.controls.map((control) => control.id),
			fingerprint: this.#fingerprints.next(rule.id, target.summary.file, subject, message),
		};
	}
}

/** What is recognized and broken is an error wherever it was found; what nobody recognizes in a folder is skipped, and listed. */
function statusOf(result: ReadResult, found: boolean, targets: number): Input["status"] {
	if (result.ok || (targets > 0 && result.problems.every(({ code }) => code === "unrecognized"))) return "read";
	return found && !result.problems.some(({ code }) => BROKEN.has(code)) ? "skipped" : "error";
}

/** Problems of files that a format did recognize. */
const BROKEN: ReadonlySet<string> = new Set([
	"schema-violation",
	"unsupported-version",
	"wrong-type",
	"ambiguous",
	"internal",
]);

/** Problems of what a walk left out on purpose. Anything else that could not be opened might have mattered. */
const LEFT_OUT: ReadonlySet<string> = new Set(["template", "outside"]);

function documentTarget(document: Document): Target {
	const { kind, source, limitations } = document;
	return {
		kind,
		value: document as unknown as JsonValue,
		summary: {
			file: source.path,
			kind,
			format: source.format,
			formatVersion: source.formatVersion,
			digest: source.digest,
			limitations: limitations.map(({ message }) => message),
		},
		locate: (path) => locate(document, path),
	};
}

function rawTarget(result: ReadResult, raw: RawDocument): Target {
	return {
		kind: "raw",
		value: raw.value,
		summary: {
			file: result.file,
			kind: "raw",
			format: null,
			formatVersion: null,
			digest: result.digest ?? "",
			limitations: [],
		},
		locate: (path) => raw.locate(path),
	};
}
