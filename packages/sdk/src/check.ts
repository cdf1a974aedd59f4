import type {
	CustomFormat,
	InputFile,
	Limits as InputLimits,
	Problem,
	RawDocument,
	ReadResult,
	TerraformSources,
	Trust,
} from "@proviso/inputs";
import { locate, read } from "@proviso/inputs";
import type {
	CustomDocument,
	Document,
	DocumentSummary,
	Input,
	JsonValue,
	Location,
	Path,
	ReleaseDocument,
} from "@proviso/schemas";
import {
	evaluateDocument,
	evaluateValue,
	type LocatedVerdict,
	type RuleVerdict,
	type Target,
} from "./evaluate-document.js";
import type { ActivePolicy } from "./policy.js";
import { type Extract, extractOf } from "./release/extract.js";

/** A file to check, or the reason why it could not be opened. */
export type CheckInput =
	| (InputFile & {
			/** True for a file that was found in a folder: if no format recognizes it, it is skipped and not an error. */
			readonly found?: boolean;
			/** Read it as this format, whatever it looks like. */
			readonly format?: string;
			/**
			 * Reads its bytes once more, for the line of a finding of a release rule that leads to it; without this, only the
			 * inputs of an array are read again. Where the bytes have changed, such a finding names the file alone.
			 */
			readonly reopen?: () => Promise<Uint8Array | string>;
	  })
	| { readonly name: string; readonly found?: boolean; readonly problem: Problem };

/** A file whose bytes are at hand. */
export type OpenInput = Exclude<CheckInput, { readonly problem: Problem }>;

/** Something in a document of a file, by the number of the document within the file. */
export interface PlaceInDocument {
	readonly document: number;
	readonly path: Path;
}

export function wholeFile(file: string): Location {
	return { file, line: null, column: null, endLine: null, endColumn: null };
}

/** What one file gives. Plain data, which nothing in another file changes: it may come from a worker, in any order. */
export interface FileObservation {
	readonly input: Omit<Input, "documents">;
	readonly documents: readonly DocumentObservation[];
}

/** What one document gives. */
export interface DocumentObservation {
	readonly summary: DocumentSummary;
	readonly verdicts: readonly LocatedVerdict[];
	/** What it gives for the release of its unit; null for a raw document. */
	readonly extract: Extract | null;
}

/** What reading a file depends on beside the file. */
export interface FileOptions {
	readonly signal?: AbortSignal | undefined;
	readonly sources?: TerraformSources | undefined;
}

/** What every file is read with. */
export interface Reading {
	readonly formats: readonly CustomFormat[];
	readonly limits: Partial<InputLimits> | undefined;
	readonly trust: Trust | undefined;
}

/** A file that was checked, and places in it to tell. */
export interface PlacesInFile {
	/** Its bytes, once more. */
	readonly input: OpenInput;
	/** What it had when it was checked. */
	readonly digest: string | null;
	readonly places: readonly PlaceInDocument[];
}

/** Something that does what a check is made of, here or in a worker. */
export interface Lane {
	/** In the order of the files. Throws the signal's reason. */
	check(inputs: readonly CheckInput[], options: FileOptions): Promise<readonly FileObservation[]>;
	/**
	 * The places in a file that was checked before, which is read once more; where that gives something else than then, they
	 * are that of the file.
	 */
	locate(asked: PlacesInFile, options: FileOptions): Promise<readonly Location[]>;
	/** What the rules for releases say of one. */
	judge(release: ReleaseDocument, options: FileOptions): Promise<readonly RuleVerdict[]>;
}

/** Reads files and asks the rules of their documents' kinds. Keeps nothing from one file to the next. */
export class FileChecker implements Lane {
	readonly #policies: readonly ActivePolicy[];
	readonly #readsRaw: boolean;
	readonly #reading: Reading;

	constructor(policies: readonly ActivePolicy[], reading: Reading) {
		this.#policies = policies;
		this.#reading = reading;
		this.#readsRaw = policies.some(({ rules }) => rules.some((rule) => rule.kind === null));
	}

	async check(inputs: readonly CheckInput[], options: FileOptions = {}): Promise<FileObservation[]> {
		const files: FileObservation[] = [];
		for (const input of inputs) files.push(await this.#check(input, options));
		return files;
	}

	judge(release: ReleaseDocument): Promise<RuleVerdict[]> {
		return evaluateValue(this.#policies, "release", release as unknown as JsonValue);
	}

	async #check(input: CheckInput, { signal, sources }: FileOptions): Promise<FileObservation> {
		if ("problem" in input) {
			const status = input.found === true && LEFT_OUT.has(input.problem.code) ? "skipped" : "error";
			return { input: { file: input.name, digest: null, status, problems: [input.problem] }, documents: [] };
		}
		const { found = false } = input;
		const result = await this.#read(input, { signal, sources });
		const targets = this.#targetsOf(result);
		const { file, digest } = result;
		const status = statusOf(result, found, targets.length);
		if (status !== "read") return { input: { file, digest, status, problems: result.problems }, documents: [] };
		return {
			input: { file, digest, status, problems: [] },
			documents: await this.#observe(targets),
		};
	}

	async locate({ input, digest, places }: PlacesInFile, options: FileOptions = {}): Promise<Location[]> {
		const result = await this.#read(input, options);
		const same = result.digest !== null && result.digest === digest;
		return places.map(({ document: index, path }) => {
			const document = same ? result.documents[index] : undefined;
			return document === undefined ? wholeFile(result.file) : locate(document, path);
		});
	}

	#read(input: OpenInput, { signal, sources }: FileOptions): Promise<ReadResult<Document | CustomDocument>> {
		const { format } = input;
		const { formats, limits, trust } = this.#reading;
		return read(input, {
			formats,
			...(signal === undefined ? {} : { signal }),
			...(sources === undefined ? {} : { sources }),
			...(format === undefined ? {} : { format }),
			...(limits === undefined ? {} : { limits }),
			...(trust === undefined ? {} : { trust }),
		});
	}

	/** One after the other: a signal or a limit ends what comes after. */
	async #observe(targets: readonly FileTarget[]): Promise<DocumentObservation[]> {
		const documents: DocumentObservation[] = [];
		for (const target of targets) {
			const { summary, extract } = target;
			documents.push({ summary, verdicts: await evaluateDocument(this.#policies, target), extract });
		}
		return documents;
	}

	#targetsOf(result: ReadResult<Document | CustomDocument>): FileTarget[] {
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

interface FileTarget extends Target {
	readonly extract: Extract | null;
}

function documentTarget(document: Document | CustomDocument): FileTarget {
	return {
		kind: document.kind,
		value: document as unknown as JsonValue,
		summary: summaryOf(document),
		locate: (path) => locate(document, path),
		extract: extractOf(document),
	};
}

export function summaryOf({ kind, source, limitations }: Document | CustomDocument): DocumentSummary {
	return {
		file: source.path,
		kind,
		format: source.format,
		formatVersion: source.formatVersion,
		digest: source.digest,
		limitations: limitations.map(({ message }) => message),
	};
}

function rawTarget(result: ReadResult<Document | CustomDocument>, raw: RawDocument): FileTarget {
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
		extract: null,
	};
}
