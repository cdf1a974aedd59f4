import type { Document, JsonValue, Location, Path } from "@proviso/schemas";
import { type Trust, verifierFor } from "./attestation/trust.js";
import type { Verifier } from "./attestation/verifier.js";
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

export interface ReadOptions {
	/** Identifier of the format the file is of, when it is not to be recognized by its content. */
	readonly format?: string;
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
export type ReadResult =
	| {
			readonly ok: true;
			readonly file: string;
			readonly digest: string;
			readonly documents: readonly Document[];
			readonly raw: readonly RawDocument[];
			readonly problems: readonly [];
	  }
	| {
			readonly ok: false;
			readonly file: string;
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
export async function read(file: InputFile, options: ReadOptions = {}): Promise<ReadResult> {
	const limits = withDefaults(options.limits);
	const chosen = options.format === undefined ? null : formatById(options.format);
	throwIfAborted(options.signal);
	if (options.sources !== undefined) assertSources(options.sources);

	const name = file.name.replaceAll("\\", "/");
	const verifier = options.trust === undefined ? null : await verifierFor(options.trust);
	const reader = new Reader(name, limits, verifier, options.signal, options.sources);
	const decoded = decode(file.bytes, limits);
	// Runs beside the parsing where the platform hashes in the background.
	const digest = decoded.ok || decoded.code !== "too-large" ? sha256(file.bytes) : Promise.resolve(null);
	const outcome = decoded.ok ? await reader.read(decoded.text, chosen, digest) : reader.failed(decoded);
	return { ...outcome, file: name, digest: await digest } as ReadResult;
}

function formatById(id: string): Format {
	const format = formats.find((candidate) => candidate.id === id);
	if (format !== undefined) return format;
	const known = formats.map((candidate) => candidate.id).join(", ");
	throw new InputError("unknown-format", `There is no format ${quote(id)}. Those that are read: ${known}.`);
}

function assertSources(sources: TerraformSources): void {
	const files: unknown = sources?.files;
	const texts = typeof files === "object" && files !== null ? Object.values(files) : [null];
	if (typeof sources?.directory === "string" && texts.every((text) => typeof text === "string")) return;
	throw new InputError("invalid-option", "sources has to be {directory, files}, with the files as texts by name.");
}

type Outcome = Pick<ReadResult, "ok" | "documents" | "raw" | "problems">;

class Reader {
	readonly #name: string;
	readonly #limits: Limits;
	readonly #verifier: Verifier | null;
	readonly #signal: AbortSignal | undefined;
	readonly #sources: TerraformSources | undefined;

	constructor(
		name: string,
		limits: Limits,
		verifier: Verifier | null,
		signal: AbortSignal | undefined,
		sources: TerraformSources | undefined,
	) {
		this.#sources = sources;
		this.#name = name;
		this.#limits = limits;
		this.#verifier = verifier;
		this.#signal = signal;
	}

	async read(text: string, chosen: Format | null, digest: Promise<string | null>): Promise<Outcome> {
		const named = chosen ?? formats.find(({ names }) => isNamed(this.#name, names));
		const parsed = await parse(this.#name, text, this.#limits, named?.syntax);
		if (!parsed.ok) return this.failed(parsed);
		throwIfAborted(this.#signal);
		const source = await sourceOf(this.#name, text, parsed, this.#limits);
		const raw = rawDocuments(parsed, source);

		const { syntax, values } = parsed;
		const parsedFile: ParsedFile = { name: this.#name, syntax, values, chosen: chosen !== null };
		const recognized = recognize(parsedFile, formats, chosen);
		if (!recognized.ok) {
			const start = positionAt(text, text.search(/\S/));
			return this.#refused([problem(recognized.code, recognized.message, this.#name, start)], raw);
		}
		const foreign = foreignTag(parsed, recognized.format);
		if (foreign !== null) {
			const message = `The tag ${quote(foreign.tag)} has no meaning in ${recognized.format.title}: it belongs to ${dialectTitles[foreign.dialect]}.`;
			return this.#refused([problem("unsupported-tag", message, this.#name, positionAt(text, foreign.offset))], raw);
		}

		const trace = new Trace();
		const normalized = await recognized.format.normalize(parsedFile, trace, {
			limits: this.#limits,
			verifier: this.#verifier,
		});
		throwIfAborted(this.#signal);
		const { index } = normalized;
		const located = index === undefined ? source : source.indexedBy((text) => index(text, this.#limits));
		if (!normalized.ok) return this.#refused(this.#problems(normalized.problems, located), raw);

		const { format, version } = recognized;
		const origin = { format: format.id, formatVersion: version, path: this.#name, digest: (await digest) ?? "" };
		const documents: Document[] = [];
		for (const body of [normalized.body, ...(normalized.more ?? [])]) {
			const document = complete(body, origin, trace);
			const violation = await violationOf(document);
			if (violation !== null) {
				const message = `What was made of the file does not hold to the schema of ${body.kind}: ${violation}. This is a defect of Proviso.`;
				return this.#refused([problem("internal", message, this.#name, null)], raw);
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

	#refused(problems: readonly Problem[], raw: readonly RawDocument[]): Outcome {
		return { ok: false, documents: [], raw, problems: problems as readonly [Problem, ...Problem[]] };
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
function complete(body: Body, source: Document["source"], trace: Trace): Document {
	const { kind, limitations = [], ...rest } = body;
	return trace.copy(body, { kind, source, limitations, ...rest }) as unknown as Document;
}
