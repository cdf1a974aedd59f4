import type { Document, Path } from "@proviso/schemas";

interface Purl {
	readonly text: string;
	readonly valid: boolean;
	readonly type: string | null;
	readonly namespace: string | null;
	readonly name: string | null;
	readonly version: string | null;
}

/**
 * A package URL without qualifiers and subpath, written in one way whoever wrote it, so that it can be compared; null for
 * what is none. Qualifiers are left out since they can hold addresses with credentials, and differ between tools.
 */
export function purlKey(purl: Purl | null): string | null {
	if (purl === null || !purl.valid || purl.type === null || purl.name === null) return null;
	const namespace = purl.namespace === null || purl.namespace === "" ? [] : purl.namespace.split("/");
	const path = [purl.type.toLowerCase(), ...[...namespace, purl.name].map(encode)].join("/");
	return `pkg:${path}${purl.version === null ? "" : `@${encode(purl.version)}`}`;
}

function encode(text: string): string {
	// Half of a surrogate pair, which nothing can encode, stands for no character.
	return encodeURIComponent(text.replace(/\p{Cs}/gu, "\ufffd")).replaceAll("%3A", ":");
}

/** `sha256:…` for what documents write as SHA-256, sha-256 or sha256, and its value. */
export function digestOf(algorithm: string, value: string): string {
	return `${algorithm.toLowerCase().replace(/^sha-(?=\d)/, "sha")}:${value.toLowerCase()}`;
}

export function digestsOf(byAlgorithm: Readonly<Record<string, string>>): string[] {
	return Object.entries(byAlgorithm).map(([algorithm, value]) => digestOf(algorithm, value));
}

/** Digests that can stand for a thing: not commits, and nothing that two things are easily made to share. */
export function isStrong(digest: string): boolean {
	return /^(?:sha(?:256|384|512|3-\d+)|blake\w+):/.test(digest);
}

/** As commits are compared: in lower case. */
export function commitOf(text: string | null): string | null {
	return text === null ? null : text.toLowerCase();
}

/** Limitations of a document as those of the lists that its content goes to; of each list the first ones, which say enough. */
export function limitationsAt(
	document: Document,
	listsOf: (path: Path | null) => readonly Path[],
): { readonly path: Path; readonly message: string }[] {
	const counts = new Map<string, number>();
	const limitations: { readonly path: Path; readonly message: string }[] = [];
	for (const { path, message } of document.limitations) {
		for (const list of listsOf(path)) {
			const count = (counts.get(list.join(".")) ?? 0) + 1;
			counts.set(list.join("."), count);
			if (count <= MAX_LIMITATIONS) limitations.push({ path: list, message: `${document.source.path}: ${message}` });
		}
	}
	return limitations;
}

/** For one list, of one document: each of them makes what looks at the list undecided. */
const MAX_LIMITATIONS = 20;
