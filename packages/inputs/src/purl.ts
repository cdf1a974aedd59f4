import type { Sbom } from "@proviso/schemas";
import { setOwn } from "./convert.js";
import { detectCredential, redact } from "./credential.js";

type Library = typeof import("packageurl-js");
type Parts = ConstructorParameters<Library["PackageURL"]>;

/** Loads the parser of package URLs. */
export async function loadPurl(): Promise<(text: string) => Sbom.Purl> {
	const { default: library } = (await import("packageurl-js")) as unknown as { readonly default: Library };
	return (text) => parsePurl(text, library);
}

/** Parts of a package URL as its specification normalizes them (names of npm and PyPI in lower case, and so on). */
function parsePurl(text: string, { PackageURL }: Library): Sbom.Purl {
	try {
		const [type, namespace, name, version, qualifiers, subpath] = splitPlain(text) ?? PackageURL.parseString(text);
		// For Go, packageurl-js 2.0.1 wants versions to be semantic ones, which the specification does not, and fails with a
		// ReferenceError when they are not.
		const unchecked = type?.toLowerCase() === "golang";
		const purl = new PackageURL(
			type ?? "",
			namespace,
			name ?? "",
			unchecked ? undefined : version,
			qualifiers,
			subpath,
		);
		const given = purl.qualifiers;
		// Addresses of repositories are among them, and some have a password in them.
		const secret = given !== undefined && Object.values(given).some((value) => detectCredential("", value) !== null);
		const copied = given === undefined ? NO_QUALIFIERS : copy(given);
		return {
			text: secret ? withQualifiers(text, copied) : text,
			valid: true,
			type: purl.type,
			namespace: purl.namespace ?? null,
			name: purl.name,
			version: (unchecked ? version?.trim() : purl.version) || null,
			qualifiers: copied,
			subpath: purl.subpath || null,
		};
	} catch {
		return {
			text: redact("", text),
			valid: false,
			type: null,
			namespace: null,
			name: null,
			version: null,
			qualifiers: NO_QUALIFIERS,
			subpath: null,
		};
	}
}

/** Without qualifiers and subpath, and of characters that WHATWG URL, with which the library splits, leaves as they are. */
const PLAIN = /^pkg:([A-Za-z][A-Za-z0-9.+-]*)\/([!-"$->@-~]+)$/;

/**
 * Splits what most package URLs are, as the library does; null for others. It costs a fraction of the memory that the
 * URL objects of the library take, of which a large BOM needs one for each component.
 *
 * @throws {URIError} for what is not encoded as URLs are.
 */
function splitPlain(text: string): Parts | null {
	const [, type, rest] = PLAIN.exec(text) ?? [];
	if (type === undefined || rest === undefined) return null;
	const sign = rest.lastIndexOf("@");
	// One that begins the name belongs to it: a scope of npm that is not encoded.
	const end = sign === -1 || sign === 0 || rest[sign - 1] === "/" ? rest.length : sign;
	const slash = rest.lastIndexOf("/", end - 1);
	const namespace = slash === -1 ? undefined : decoded(rest.slice(0, slash));
	const version = end === rest.length ? undefined : decoded(rest.slice(end + 1));
	return [type, namespace, decoded(rest.slice(slash + 1, end)), version, undefined, undefined];
}

function decoded(part: string): string {
	return part.includes("%") ? decodeURIComponent(part) : part;
}

/** One for all: few have any. */
const NO_QUALIFIERS: Readonly<Record<string, string>> = Object.freeze({});

/** A plain object (the library's own has no prototype), without what holds credentials. */
function copy(qualifiers: Readonly<Record<string, string>>): Record<string, string> {
	const result: Record<string, string> = {};
	for (const [name, value] of Object.entries(qualifiers)) setOwn(result, name, redact("", value));
	return result;
}

/** The text of a package URL with other qualifiers, and without its subpath. */
function withQualifiers(text: string, qualifiers: Readonly<Record<string, string>>): string {
	return `${text.slice(0, text.indexOf("?"))}?${new URLSearchParams(qualifiers)}`;
}
