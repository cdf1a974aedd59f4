import { kinds } from "@proviso/schemas";
import { InputError } from "../error.js";
import type { Body, Format, Normalized, NormalizeProblem, Recognition } from "../format.js";
import type { Limits } from "../limits.js";
import { quote } from "../problem.js";
import { at, root, type Trace } from "../trace.js";
import type { AnyKind, CustomFormat, CustomProblem, Marks } from "./format.js";
import { assertKind, assertName, type CustomKind } from "./kind.js";
import { notPlain } from "./plain.js";

const BUILT_IN: readonly unknown[] = kinds;
const SYNTAXES: readonly unknown[] = [undefined, "text", "toml", "json5"];
const adopted = new WeakMap<object, Format>();

/**
 * Custom formats as `read` takes them: each one contained, so that whatever it throws or gives is at most a problem of its file.
 *
 * @throws {InputError} invalid-option, when they do not hold to their type, or two have one id or two kinds one name.
 */
export function adoptAll(formats: readonly CustomFormat[]): readonly Format[] {
	if (!Array.isArray(formats)) throw new InputError("invalid-option", "formats has to be a list of formats.");
	const made = formats.map(adopt);
	const ids = new Set<string>();
	for (const { id } of made) {
		if (ids.has(id)) throw new InputError("invalid-option", `Two formats are called ${quote(id)}.`);
		ids.add(id);
	}
	kindsOf(made);
	return made;
}

/**
 * The custom kinds that formats make documents of, by name.
 *
 * @throws {InputError} invalid-option, as for `read`.
 */
export function customKinds(formats: readonly CustomFormat[]): ReadonlyMap<string, CustomKind> {
	return kindsOf(adoptAll(formats));
}

function kindsOf(formats: readonly Format[]): ReadonlyMap<string, CustomKind> {
	const byName = new Map<string, CustomKind>();
	for (const { custom } of formats) {
		const kind = custom?.kind ?? null;
		if (kind === null) continue;
		if ((byName.get(kind.name) ?? kind) !== kind) {
			throw new InputError("invalid-option", `Two kinds are called ${quote(kind.name)}.`);
		}
		byName.set(kind.name, kind);
	}
	return byName;
}

/** @throws {InputError} invalid-option */
export function adopt(format: CustomFormat): Format {
	const known = adopted.get(format);
	if (known !== undefined) return known;
	assertFormat(format);
	const { id, kind, title, specification = "", names, syntax, lines } = format;
	const customKind = typeof kind === "string" ? null : kind;
	const made: Format = {
		id,
		kind: typeof kind === "string" ? kind : kind.name,
		title,
		specification,
		custom: { kind: customKind },
		...(names === undefined ? {} : { names }),
		...(syntax === undefined ? {} : { syntax }),
		...(lines === true ? { lines } : {}),
		recognize(file) {
			try {
				return recognitionOf(format.recognize(file));
			} catch (error) {
				return { matches: false, failure: `The recognizer of ${title} (${id}) failed: ${reasonOf(error)}.` };
			}
		},
		async normalize(file, trace, { limits }) {
			try {
				const result: unknown = await format.normalize(file, marksIn(trace), { limits });
				return normalizedOf(format, result, trace, limits);
			} catch (error) {
				return failed(`The normalizer of ${title} (${id}) failed: ${reasonOf(error)}.`);
			}
		},
	};
	adopted.set(format, made);
	return made;
}

function assertFormat(format: unknown): asserts format is CustomFormat {
	const { id, kind, title, specification = "", names, syntax, recognize, normalize } = recordOf(format);
	assertName("format", id);
	const invalid = (what: string) => new InputError("invalid-option", `The format ${id} ${what}.`);
	if (typeof title !== "string" || title === "") throw invalid("has no title");
	if (typeof specification !== "string") throw invalid("has a specification that is no text");
	if (typeof recognize !== "function" || typeof normalize !== "function") {
		throw invalid("needs the functions recognize and normalize");
	}
	// One that remembers where it has looked would know a name and not know it the next time.
	if (names !== undefined && (!(names instanceof RegExp) || names.global || names.sticky)) {
		throw invalid("has names that are no regular expression, or one with the flag g or y");
	}
	if (!SYNTAXES.includes(syntax)) throw invalid("has a syntax that is none of text, toml and json5");
	if (syntax !== undefined && names === undefined) throw invalid("has a syntax, and no names that say for which files");
	if (typeof kind !== "string") assertKind(kind);
	else if (!BUILT_IN.includes(kind)) {
		throw invalid(`has the kind ${quote(kind)}; built in are ${kinds.join(", ")}, and others are made by defineKind`);
	}
}

function recognitionOf(recognition: unknown): Recognition {
	const { matches, version = null, hint } = recordOf(recognition);
	if (matches === true && (version === null || typeof version === "string")) return { matches, version };
	if (matches === false) return typeof hint === "string" ? { matches, hint } : { matches };
	throw new TypeError("it gave something other than {matches: true, version} or {matches: false}");
}

function normalizedOf({ id, kind, title }: CustomFormat, result: unknown, trace: Trace, limits: Limits): Normalized {
	const { ok, documents, problems } = recordOf(result);
	if (ok === false && isFilledList(problems)) return { ok, problems: problems.map(problemOf) };
	if (ok !== true || !isFilledList(documents)) {
		throw new TypeError("it gave something other than {ok: true, documents: […]} or {ok: false, problems: […]}");
	}
	const bodies: Body[] = [];
	for (const [index, content] of documents.entries()) {
		const where = `document ${index + 1} of ${documents.length} that ${title} (${id}) made`;
		if (typeof content !== "object" || content === null || Array.isArray(content)) {
			return failed(`${where} is no object.`);
		}
		const taken = ["kind", "source"].find((name) => Object.hasOwn(content, name));
		if (taken !== undefined) return failed(`${where} has ${taken}, which it gets when it is read.`);
		const flaw = notPlain(content, limits);
		if (flaw !== null) return failed(`${where} is no JSON: ${flaw.path.join(".") || "it"} ${flaw.what}.`);
		bodies.push(trace.copy(content, { ...content, kind: kindName(kind) }));
	}
	return { ok, body: bodies[0] as Body, more: bodies.slice(1) };
}

function kindName(kind: AnyKind): Body["kind"] {
	return typeof kind === "string" ? kind : kind.name;
}

function problemOf(problem: unknown): NormalizeProblem {
	const { code = "schema-violation", message, value = 0, path = [] } = recordOf(problem) as Partial<CustomProblem>;
	if (typeof code !== "string" || typeof message !== "string" || !Number.isSafeInteger(value) || !Array.isArray(path)) {
		throw new TypeError("it gave a problem that is none");
	}
	return { code, message, value, path };
}

function failed(message: string): Normalized {
	return { ok: false, problems: [{ code: "custom-format-failed", message, value: 0, path: [] }] };
}

function marksIn(trace: Trace): Marks {
	return {
		mark: (object, path, { value = 0, fields } = {}) => trace.mark(object, at(root(value), ...path), fields),
	};
}

function isFilledList(value: unknown): value is readonly unknown[] {
	return Array.isArray(value) && value.length > 0;
}

/** What was thrown may be anything, even what cannot be told as text. */
function reasonOf(error: unknown): string {
	try {
		const message = error instanceof Error ? String(error.message) : String(error);
		return quote(message === "" ? "an error without a message" : message, 200);
	} catch {
		return "it threw what cannot be told as text";
	}
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
	return typeof value === "object" && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
}
