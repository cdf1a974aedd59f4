import type {
	CustomFormat,
	InputFile,
	Problem,
	RawDocument,
	ReadResult,
	TerraformSources,
	Trust,
} from "@proviso/inputs";
import { locate, read } from "@proviso/inputs";
import type { CustomDocument, Document, DocumentSummary, Input, JsonValue } from "@proviso/schemas";
import { evaluateDocument, type LocatedVerdict, type Target } from "./evaluate-document.js";
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

/** What one file gives. Plain data, which nothing in another file changes: it may come from a worker, in any order. */
export interface FileObservation {
	readonly input: Omit<Input, "documents">;
	readonly documents: readonly DocumentObservation[];
}

/** What one document gives. */
export interface DocumentObservation {
	readonly summary: DocumentSummary;
	readonly verdicts: readonly LocatedVerdict[];
}

/** What reading a file depends on beside the file. */
export interface FileOptions {
	readonly signal?: AbortSignal | undefined;
	readonly sources?: TerraformSources | undefined;
}

/** Reads a file and asks the rules of its documents' kinds. Keeps nothing from one file to the next. */
export class FileChecker {
	readonly #policies: readonly ActivePolicy[];
	readonly #readsRaw: boolean;
	readonly #formats: readonly CustomFormat[];
	readonly #trust: Trust | undefined;

	constructor(policies: readonly ActivePolicy[], formats: readonly CustomFormat[], trust: Trust | undefined) {
		this.#policies = policies;
		this.#formats = formats;
		this.#trust = trust;
		this.#readsRaw = policies.some(({ rules }) => rules.some((rule) => rule.kind === null));
	}

	async check(input: CheckInput, { signal, sources }: FileOptions = {}): Promise<FileObservation> {
		if ("problem" in input) {
			const status = input.found === true && LEFT_OUT.has(input.problem.code) ? "skipped" : "error";
			return { input: { file: input.name, digest: null, status, problems: [input.problem] }, documents: [] };
		}
		const { found = false, format } = input;
		const result = await read(input, {
			...(signal === undefined ? {} : { signal }),
			...(sources === undefined ? {} : { sources }),
			...(format === undefined ? {} : { format }),
			formats: this.#formats,
			...(this.#trust === undefined ? {} : { trust: this.#trust }),
		});
		const targets = this.#targetsOf(result);
		const { file, digest } = result;
		const status = statusOf(result, found, targets.length);
		if (status !== "read") return { input: { file, digest, status, problems: result.problems }, documents: [] };
		return {
			input: { file, digest, status, problems: [] },
			documents: targets.map((target) => ({
				summary: target.summary,
				verdicts: evaluateDocument(this.#policies, target),
			})),
		};
	}

	#targetsOf(result: ReadResult<Document | CustomDocument>): Target[] {
		const documents = result.documents.map((document) => documentTarget(document));
		const raw = this.#readsRaw ? result.raw.map((value) => rawTarget(result, value)) : [];
		return [...documents, ...raw];
	}
}

/** What is recognized and broken is an error wherever it was found; what nobody recognizes in a folder is skipped, and listed. */
function statusOf(result: ReadResult<Document | CustomDocument>, found: boolean, targets: number): Input["status"] {
	if (result.ok || (targets > 0 && result.problems.every(({ code }) => code === "unrecognized"))) return "read";
	const broken = result.format !== null || result.problems.some(({ code }) => BROKEN.has(code));
	return found && !broken ? "skipped" : "error";
}

/** Problems of files that some format may have recognized. */
const BROKEN: ReadonlySet<string> = new Set([
	"schema-violation",
	"unsupported-version",
	"wrong-type",
	"ambiguous",
	"internal",
	"custom-format-failed",
]);

/** Problems of what a walk left out on purpose. Anything else that could not be opened might have mattered. */
const LEFT_OUT: ReadonlySet<string> = new Set(["template", "outside"]);

function documentTarget(document: Document | CustomDocument): Target {
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

function rawTarget(result: ReadResult<Document | CustomDocument>, raw: RawDocument): Target {
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
