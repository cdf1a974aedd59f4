import type { CustomDocument, Document, JsonValue, Location, Path } from "@proviso/schemas";
import { type Trust, verifierFor } from "./attestation/trust.js";
import type { Verifier } from "./attestation/verifier.js";
import { adoptAll } from "./custom/adopt.js";
import type { CustomFormat, DocumentWith } from "./custom/format.js";
import { sha256 } from "./digest.js";
import { InputError, throwIfAborted } from "./error.js";
import type { Failure } from "./failure.js";
import { isNamed } from "./file-name.js";
import type { Body, Format, NormalizeProblem, ParsedFile } from "./format.js";
import { formats } from "./formats/index.js";
import { type Limits, withDefaults } from "./limits.js";
import { rememberOrigin } from "./locate.js";
import { type Parsed, parse } from "./parse.js";
import { type Problem, problem, quote } from "./problem.js";
import { recognize } from "./recognize.js";
import { type Source, sourceOf } from "./source.js";
import type { SourceBlocks, TerraformSources } from "./terraform-sources/index.js";
import { decode } from "./text.js";
import { positionAt } from "./text-position.js";
import { Trace } from "./trace.js";
import { violationOf } from "./validate.js";
import { dialectTitles, type TagUse } from "./yaml-tags.js";

/** A file as a caller has it. */
export interface InputFile {
	/** As it appears in results; its ending decides how it is written where the content leaves it open. */
	readonly name: string;
	readonly bytes: Uint8Array | string;
}

export interface ReadOptions<F extends readonly CustomFormat[] = readonly []> {
	/** Identifier of the format the file is of, when it is not to be recognized by its content. */
	readonly format?: string;
	/** Formats of your own, made by `defineFormat`, which are read besides the built-in ones. */
	readonly formats?: F;
	readonly limits?: Partial<Limits>;
	/** What signatures are verified with. Without it, none is: the documents say so. */
	readonly trust?: Trust;
	readonly signal?: AbortSignal;
	/** The files that Terraform or OpenTofu made a plan from: `locate` then leads to the blocks of resources in them. */
	readonly sources?: TerraformSources;
}

/** A value as it stands in a file, before any format. */
export interface RawDocument {
	readonly value: JsonValue;
	/** The place of what is at `path` in `value`, as `locate` tells it. */
	locate(path: Path): Location;
}

/** What became of a file: its documents, or why there are none. `raw` has every value that could be parsed, either way. */
export type ReadResult<D extends Document | CustomDocument = Document> =
	| {
			readonly ok: true;
			readonly file: string;
			readonly digest: string;
			readonly documents: readonly D[];
			readonly raw: readonly RawDocument[];
			readonly problems: readonly [];
	  }
	| {
			readonly ok: false;
			readonly file: string;
			/** Identifier of the format that recognized the file, all the same; null where none did. */
			readonly format: string | null;
			readonly digest: string | null;
			readonly documents: readonly [];
			readonly raw: readonly RawDocument[];
			readonly problems: readonly [Problem, ...Problem[]];
	  };

/**
 * Reads a file: parses it, recognizes its format by its content, normalizes it and validates the result. Time and memory
 * are linear in its size and bounded by `limits`; nothing it contains is executed, fetched or thrown.
 *
 * @throws {InputError} unknown-format or invalid-option for wrong options, invalid-trust for trust material that cannot be used, aborted when `signal` is.
 */
export async function read<const F extends readonly CustomFormat[] = readonly []>(
	file: InputFile,
	options: ReadOptions<F> = {},
): Promise<ReadResult<DocumentWith<F>>> {
	const limits = withDefaults(options.limits);
	const known = options.formats === undefined ? formats : [...formats, ...adoptAll(options.formats)];
	const chosen = options.format === undefined ? null : formatById(options.format, known);
	throwIfAborted(options.signal);
	if (options.sources !== undefined) assertSources(options.sources);

	const name = file.name.replaceAll("\\", "/");
	const verifier = options.trust === undefined ? null : await verifierFor(options.trust);
	const reader = new Reader(name, known, limits, verifier, options.signal, options.sources);
	const decoded = decode(file.bytes, limits);
	// Runs beside the parsing where the platform hashes in the background.
	const digest = decoded.ok || decoded.code !== "too-large" ? sha256(file.bytes) : Promise.resolve(null);
	const outcome = decoded.ok ? await reader.read(decoded.text, chosen, digest) : reader.failed(decoded);
	return { ...outcome, file: name, digest: await digest } as unknown as ReadResult<DocumentWith<F>>;
}

function formatById(id: string, known: readonly Format[]): Format {
	const format = known.find((candidate) => candidate.id === id);
	if (format !== undefined) return format;
	const ids = known.map((candidate) => candidate.id).join(", ");
	throw new InputError("unknown-format", `There is no format ${quote(id)}. Those that are read: ${ids}.`);
}

function assertSources(sources: TerraformSources): void {
	const files: unknown = sources?.files;
	const texts = typeof files === "object" && files !== null ? Object.values(files) : [null];
	if (typeof sources?.directory === "string" && texts.every((text) => typeof text === "string")) return;
	throw new InputError("invalid-option", "sources has to be {directory, files}, with the files as texts by name.");
}

type Outcome = DistributiveOmit<ReadResult<Document | CustomDocument>, "file" | "digest">;
type DistributiveOmit<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;

class Reader {
	readonly #name: string;
	readonly #formats: readonly Format[];
	readonly #limits: Limits;
	readonly #verifier: Verifier | null;
	readonly #signal: AbortSignal | undefined;
	readonly #sources: TerraformSources | undefined;

	constructor(
		name: string,
		known: readonly Format[],
		limits: Limits,
		verifier: Verifier | null,
		signal: AbortSignal | undefined,
		sources: TerraformSources | undefined,
	) {
		this.#sources = sources;
		this.#name = name;
		this.#formats = known;
		this.#limits = limits;
		this.#verifier = verifier;
		this.#signal = signal;
	}

	async read(text: string, chosen: Format | null, digest: Promise<string | null>): Promise<Outcome> {
		const named = chosen ?? this.#formats.find(({ names }) => isNamed(this.#name, names));
		const parsed = await parse(this.#name, text, this.#limits, named?.syntax);
		if (!parsed.ok) return this.failed(parsed);
		throwIfAborted(this.#signal);
		const source = await sourceOf(this.#name, text, parsed);
		const raw = rawDocuments(parsed, source);

		const { syntax, values } = parsed;
		const parsedFile: ParsedFile = { name: this.#name, syntax, values, chosen: chosen !== null };
		const recognized = recognize(parsedFile, this.#formats, chosen);
		if (!recognized.ok) {
			const start = positionAt(text, text.search(/\S/));
			return this.#refused([problem(recognized.code, recognized.message, this.#name, start)], raw);
		}
		const foreign = foreignTag(parsed, recognized.format);
		if (foreign !== null) {
			const message = `The tag ${quote(foreign.tag)} has no meaning in ${recognized.format.title}: it belongs to ${dialectTitles[foreign.dialect]}.`;
			const problems = [problem("unsupported-tag", message, this.#name, positionAt(text, foreign.offset))];
			return this.#refused(problems, raw, recognized.format);
		}

		const trace = new Trace();
		const normalized = await recognized.format.normalize(parsedFile, trace, {
			limits: this.#limits,
			verifier: this.#verifier,
		});
		throwIfAborted(this.#signal);
		const { index } = normalized;
		const located = index === undefined ? source : source.indexedBy(index);
		if (!normalized.ok) {
			return this.#refused(this.#problems(normalized.problems, located), raw, recognized.format);
		}

		const { format, version } = recognized;
		const origin = { format: format.id, formatVersion: version, path: this.#name, digest: (await digest) ?? "" };
		const documents: (Document | CustomDocument)[] = [];
		for (const body of [normalized.body, ...(normalized.more ?? [])]) {
			const document = complete(body, origin, trace);
			const violation = await violationOf(document, format.custom?.kind);
			if (violation !== null) {
				const [code, culprit] = format.custom
					? ["custom-format-failed", `the format ${format.id}`]
					: ["internal", "Proviso"];
				const message = `What was made of the file does not hold to the schema of ${body.kind}: ${violation}. This is a defect of ${culprit}.`;
				return this.#refused([problem(code, message, this.#name, null)], raw, format);
			}
			rememberOrigin(document, { source: located, trace, ...(await this.#blocks(format)) });
			documents.push(document);
		}
		return { ok: true, documents, raw, problems: [] };
	}

	/** Where the blocks are that a plan or state comes from, where that was told. */
	async #blocks(format: Format): Promise<{ readonly blocks?: SourceBlocks }> {
		if (this.#sources === undefined || !format.id.startsWith("terraform-")) return {};
		const { blocksOf } = await import("./terraform-sources/index.js");
		return { blocks: await blocksOf(this.#sources, this.#limits) };
	}

	failed(failure: Failure): Outcome {
		const position = failure.at === null ? null : positionAt(failure.at.text, failure.at.offset);
		return this.#refused([problem(failure.code, failure.message, this.#name, position)], []);
	}

	#refused(problems: readonly Problem[], raw: readonly RawDocument[], format: Format | null = null): Outcome {
		const first = problems as readonly [Problem, ...Problem[]];
		return { ok: false, format: format?.id ?? null, documents: [], raw, problems: first };
	}

	#problems(found: readonly NormalizeProblem[], source: Source): readonly Problem[] {
		const shown = found.slice(0, this.#limits.problems);
		const problems = shown.map(({ code, message, value, path }) => {
			const { line, column } = source.locate(value, path);
			return problem(code, message, this.#name, line === null || column === null ? null : { line, column });
		});
		const hidden = found.length - shown.length;
		const last = problems[problems.length - 1];
		if (hidden > 0 && last !== undefined) {
			problems[problems.length - 1] = {
				...last,
				message: `${last.message} (and ${hidden} more problems in this file)`,
			};
		}
		if (problems.length > 0) return problems;
		return [
			problem("internal", "The file was refused without a reason. This is a defect of Proviso.", this.#name, null),
		];
	}
}

/** The first use of tags that a format does not know, or null. */
function foreignTag(parsed: Parsed & { readonly ok: true }, format: Format): TagUse | null {
	if (parsed.syntax !== "yaml") return null;
	return parsed.tags.find(({ dialect }) => dialect !== format.tags) ?? null;
}

function rawDocuments(parsed: Parsed & { readonly ok: true }, source: Source): readonly RawDocument[] {
	return parsed.values.map((value, index) => ({
		value: value as JsonValue,
		locate: (path: Path) => source.locate(index, path),
	}));
}

/** The document: what the format made, and where it came from. */
function complete(body: Body, source: Document["source"], trace: Trace): Document | CustomDocument {
	const { kind, limitations = [], ...rest } = body;
	return trace.copy(body, { kind, source, limitations, ...rest }) as unknown as Document | CustomDocument;
}
