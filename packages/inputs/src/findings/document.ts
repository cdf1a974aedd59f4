import type { Findings, FindingsDocument, Path } from "@proviso/schemas";
import { asScalarText, asString, entriesOf, get } from "../convert.js";
import type { Body } from "../format.js";
import { at, type FieldMap, type Origin, type Trace } from "../trace.js";
import { addresses, DESCRIPTION, plainText, TITLE, titleText } from "./text.js";

/** What a format says of a finding; what it leaves out is null, empty or the ordinary. */
export type FindingDraft = Partial<Omit<Findings.Finding, "path">>;
export type RunDraft = Partial<Omit<Findings.Run, "path">>;
export type ToolDraft = Partial<Omit<Findings.Tool, "path">>;

const REFERENCES = 20;
/** Of aliases, CWEs, vectors, versions. A tool that has more of one finding is not a tool. */
const LIST = 50;
const ERRORS = 100;
const LIMITATIONS = 100;
/** Texts remembered, so that those of rules are looked through once. */
const REMEMBERED = 1000;
/** Characters of descriptions and references, all together: results share those of their rule, which would repeat without end. */
const SHARED_TEXT = 20_000_000;

const NO_FIELDS: FieldMap = {};

/** Collects what one scan saw. Bounds every text and list, and keeps credentials out of them. */
export class FindingsBuilder {
	readonly findings: Findings.Finding[] = [];
	readonly #limitations: Findings.Limitation[] = [];
	readonly #categories = new Set<Findings.Category>();
	readonly #scope: Findings.ScopeEntry[] = [];
	readonly #errors: string[] = [];
	readonly #trace: Trace;
	readonly #origin: Origin;
	readonly #titles = new Map<string, string | null>();
	readonly #descriptions = new Map<string, string | null>();
	/** Where properties are, of the finding that was added last: mostly those of all. */
	#fields: { readonly given: FieldMap; readonly all: FieldMap } | null = null;
	#unlisted = 0;
	#shared = 0;

	/** `origin` is where the scan is in the file: the whole of it, or one of several. */
	constructor(trace: Trace, origin: Origin) {
		this.#trace = trace;
		this.#origin = origin;
	}

	/** Where the next finding will stand. */
	get next(): Path {
		return ["findings", this.findings.length];
	}

	add(draft: FindingDraft, origin: Origin, fields: FieldMap = NO_FIELDS): Findings.Finding {
		const {
			id = null,
			aliases = [],
			category = "other",
			title = null,
			description = null,
			severity = "unknown",
			severityText = null,
			score = null,
			scoreSource = null,
			vectors = [],
			status = "open",
			statusText = null,
			baseline = null,
			package: found = null,
			fix = null,
			location = null,
			instances = 1,
			suppression = null,
			firstSeen = null,
			published = null,
			knownExploited = null,
			cwes = [],
			references = [],
			fingerprint = null,
		} = draft;
		// Every property by its name: an object that is spread and then added to takes several times the room.
		const finding: Findings.Finding = {
			path: this.next,
			id: plainText(id, TITLE),
			aliases: unique(aliases).filter((alias) => alias !== id),
			category,
			title: this.#once(title, this.#titles, titleText),
			description: this.#once(description, this.#descriptions, (text) => plainText(text, DESCRIPTION)),
			severity,
			severityText: plainText(severityText, TITLE),
			score,
			scoreSource,
			vectors: vectors.slice(0, LIST),
			status,
			statusText: plainText(statusText, TITLE),
			baseline,
			package: found,
			fix: fix === null ? null : fixOf(fix),
			location: location === null ? null : locationOf(location),
			instances,
			suppression: suppression === null ? null : suppressionOf(suppression),
			firstSeen,
			published,
			knownExploited,
			cwes: unique(cwes),
			references: addresses(references, REFERENCES),
			fingerprint: plainText(fingerprint, TITLE),
		};
		const kept = this.#withinBudget(finding);
		if (this.#fields?.given !== fields) this.#fields = { given: fields, all: { path: [], ...fields } };
		this.findings.push(this.#trace.mark(kept, origin, this.#fields.all));
		return kept;
	}

	/** Says that something could not be read; `path` is where it would stand. Never more than a hundred. */
	limit(path: Path | null, message: string): void {
		if (this.#limitations.length < LIMITATIONS - 1) this.#limitations.push({ path, message });
		else this.#unlisted++;
	}

	/** Says what was looked for. */
	lookedFor(...categories: readonly Findings.Category[]): void {
		for (const category of categories) this.#categories.add(category);
	}

	/** Says that a part of the target was looked at. */
	looked(name: unknown, type: unknown, origin: Origin, fields: FieldMap = {}): void {
		const path = ["run", "scope", this.#scope.length];
		const entry = { path, name: plainText(name, DESCRIPTION), type: plainText(type, TITLE) };
		this.#scope.push(this.#trace.mark(entry, origin, { path: [], ...fields }));
	}

	/** Keeps what the tool says went wrong. */
	failed(message: unknown): void {
		const text = plainText(message, DESCRIPTION);
		if (text !== null && this.#errors.length < ERRORS) this.#errors.push(text);
	}

	target(
		type: Findings.Target["type"],
		name: unknown,
		digests: readonly unknown[],
		origin: Origin,
		fields: FieldMap = {},
	): Findings.Target {
		const target = {
			path: ["run", "target"],
			type,
			name: plainText(name, DESCRIPTION),
			digests: unique(digests.flatMap(digestsIn)),
		};
		return this.#trace.mark(target, origin, { path: [], ...fields });
	}

	/** The document. `tool` and `run` lead to where they stand, relative to the scan. */
	body(
		tool: ToolDraft,
		run: RunDraft,
		origins: {
			readonly tool?: readonly (string | number)[];
			readonly toolFields?: FieldMap;
			readonly run?: FieldMap;
		} = {},
	): Body {
		if (this.#unlisted > 0) {
			this.#limitations.push({ path: null, message: `${this.#unlisted} more things could not be read.` });
		}
		const categories = run.categories ?? [...this.#categories];
		const body: Omit<FindingsDocument, "source"> = {
			kind: "findings",
			limitations: this.#limitations,
			tool: this.#trace.mark(
				{
					path: ["tool"],
					name: plainText(tool.name, TITLE),
					vendor: plainText(tool.vendor, TITLE),
					version: plainText(tool.version, TITLE),
				},
				at(this.#origin, ...(origins.tool ?? [])),
				{ path: [], ...origins.toolFields },
			),
			run: this.#trace.mark(
				{
					path: ["run"],
					startedAt: plainText(run.startedAt, TITLE),
					endedAt: plainText(run.endedAt, TITLE),
					successful: run.successful ?? null,
					errors: [...this.#errors, ...(run.errors ?? [])],
					commandLine: run.commandLine ?? null,
					categories,
					revision: plainText(run.revision, TITLE),
					branch: plainText(run.branch, TITLE),
					repository: plainText(run.repository, DESCRIPTION),
					target: run.target ?? null,
					databaseUpdatedAt: plainText(run.databaseUpdatedAt, TITLE),
					databaseVersion: plainText(run.databaseVersion, TITLE),
					scope: [...this.#scope, ...(run.scope ?? [])],
				},
				this.#origin,
				{ path: [], ...origins.run },
			),
			findings: this.findings,
		};
		this.#trace.mark(body, this.#origin, { kind: [], source: [], limitations: [], tool: [], run: [], findings: [] });
		return body as unknown as Body;
	}

	/** Results share the texts of their rule: each is looked through once. */
	#once(text: string | null, known: Map<string, string | null>, read: (text: string) => string | null): string | null {
		if (text === null) return null;
		const before = known.get(text);
		if (before !== undefined) return before;
		if (known.size >= REMEMBERED) known.clear();
		const clean = read(text);
		known.set(text, clean);
		return clean;
	}

	#withinBudget(finding: Findings.Finding): Findings.Finding {
		const size =
			(finding.description?.length ?? 0) + finding.references.reduce((sum, reference) => sum + reference.length, 0);
		if (this.#shared + size <= SHARED_TEXT) {
			this.#shared += size;
			return finding;
		}
		if (this.#shared !== Number.POSITIVE_INFINITY) {
			this.limit(finding.path, "From here on descriptions and references are left out: together they are too long.");
			this.#shared = Number.POSITIVE_INFINITY;
		}
		return { ...finding, description: null, references: [] };
	}
}

function unique(values: readonly unknown[]): string[] {
	if (values.length === 0) return [];
	const found = new Set<string>();
	for (const value of values) {
		if (found.size >= LIST) break;
		const text = plainText(value, TITLE);
		if (text !== null) found.add(text);
	}
	return [...found];
}

function fixOf({ available, versions, text }: Findings.Fix): Findings.Fix {
	return { available, versions: unique(versions), text: plainText(text, TITLE) };
}

function suppressionOf({ kind, status, justification, expires }: Findings.Suppression): Findings.Suppression {
	return {
		kind: plainText(kind, TITLE),
		status,
		justification: plainText(justification, DESCRIPTION),
		expires: plainText(expires, TITLE),
	};
}

function locationOf(location: Findings.Location): Findings.Location {
	return {
		...location,
		file: plainText(location.file, DESCRIPTION),
		url: plainText(location.url, DESCRIPTION),
		object: plainText(location.object, DESCRIPTION),
	};
}

const nowhere: Findings.Location = {
	file: null,
	url: null,
	object: null,
	startLine: null,
	startColumn: null,
	endLine: null,
	endColumn: null,
};

/** A location of what is given. A line counts from 1: zero is how tools say that they have none. */
export function place(given: Partial<Findings.Location>): Findings.Location {
	const location = { ...nowhere, ...given };
	const number = (value: number | null) => (value !== null && value > 0 ? value : null);
	return {
		...location,
		file: location.file?.replaceAll("\\", "/") ?? null,
		startLine: number(location.startLine),
		startColumn: number(location.startColumn),
		endLine: number(location.endLine),
		endColumn: number(location.endColumn),
	};
}

/** What is vulnerable, with a package URL where one is given. */
export function packageOf(
	given: Readonly<Record<"name" | "version" | "ecosystem" | "location", unknown>>,
	purl: Findings.Purl | null,
): Findings.Package {
	return {
		name: plainText(given.name, DESCRIPTION),
		version: plainText(asScalarText(given.version), TITLE),
		purl,
		ecosystem: plainText(given.ecosystem, TITLE),
		location: plainText(asString(given.location)?.replaceAll("\\", "/"), DESCRIPTION),
	};
}

/** sha256:… of "name@sha256:…", of the digest itself, or of nothing else. */
function digestsIn(value: unknown): string[] {
	const text = asString(value)?.slice(0, 4096) ?? "";
	return text.match(/\b(?:sha256:[0-9a-f]{64}|sha384:[0-9a-f]{96}|sha512:[0-9a-f]{128})\b/g) ?? [];
}

/** CVSS by source: `{nvd: {V3Vector, V3Score}}` and the like, each entry by `read`. */
export function vectorsOf(
	value: unknown,
	read: (source: string, entry: unknown) => readonly Findings.Vector[],
): Findings.Vector[] {
	return entriesOf(value)
		.slice(0, LIST)
		.flatMap(([source, entry]) => read(source.slice(0, TITLE), entry));
}

/** "2.2.1, 2.1.7" and lists of texts → one text each. */
export function versionsOf(value: unknown): string[] {
	const texts = Array.isArray(value) ? value : (asString(value)?.slice(0, DESCRIPTION).split(/,\s*/) ?? []);
	return texts.filter((text): text is string => typeof text === "string" && text.trim() !== "");
}

/** The object's own text property, shortened; null where there is none. */
export function textAt(value: unknown, name: string, limit = DESCRIPTION): string | null {
	return plainText(get(value, name), limit);
}
