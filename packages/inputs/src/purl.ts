import type { Sbom } from "@proviso/schemas";
import { setOwn } from "./convert.js";

type Library = typeof import("packageurl-js");

/** Loads the parser of package URLs. */
export async function loadPurl(): Promise<(text: string) => Sbom.Purl> {
	const { default: library } = (await import("packageurl-js")) as unknown as { readonly default: Library };
	return (text) => parsePurl(text, library);
}

/** Parts of a package URL as its specification normalizes them (names of npm and PyPI in lower case, and so on). */
function parsePurl(text: string, { PackageURL }: Library): Sbom.Purl {
	try {
		const [type = "", namespace, name, version, qualifiers, subpath] = PackageURL.parseString(text);
		// For Go, packageurl-js 2.0.1 wants versions to be semantic ones, which the specification does not, and fails with a
		// ReferenceError when they are not.
		const unchecked = type.toLowerCase() === "golang";
		const purl = new PackageURL(type, namespace, name ?? "", unchecked ? undefined : version, qualifiers, subpath);
		return {
			text,
			valid: true,
			type: purl.type,
			namespace: purl.namespace ?? null,
			name: purl.name,
			version: (unchecked ? version?.trim() : purl.version) || null,
			qualifiers: copy(purl.qualifiers ?? {}),
			subpath: purl.subpath || null,
		};
	} catch {
		return {
			text,
			valid: false,
			type: null,
			namespace: null,
			name: null,
			version: null,
			qualifiers: {},
			subpath: null,
		};
	}
}

/** A plain object: the library's own has no prototype. */
function copy(qualifiers: Readonly<Record<string, string>>): Record<string, string> {
	const result: Record<string, string> = {};
	for (const [name, value] of Object.entries(qualifiers)) setOwn(result, name, value);
	return result;
}
