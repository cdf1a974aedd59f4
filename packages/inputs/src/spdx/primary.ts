/** A package, or a file, that may be what a document is about. */
export interface Described {
	readonly id: string;
	readonly isFile: boolean;
}

/**
 * What the document is about: the one package that it describes, else the one file, else the only package of a document
 * that does not say what it describes. Null when it describes several.
 */
export function primaryAmong<E extends Described>(
	elements: readonly E[],
	described: ReadonlySet<string>,
): { readonly primary: E | null; readonly several: boolean } {
	const about = elements.filter(({ id }) => described.has(id));
	const packages = about.filter(({ isFile }) => !isFile);
	const candidates = packages.length > 0 ? packages : about.length > 0 || described.size > 0 ? about : elements;
	const [only] = candidates;
	return {
		primary: candidates.length === 1 && only !== undefined ? only : null,
		several: about.length > 0 && candidates.length > 1,
	};
}

/** What is said where there are several. */
export function severalDescribed(count: number): string {
	return `The document describes ${count} elements, none of them before the others.`;
}
