import type { Path } from "@proviso/schemas";
import { asList, get } from "../convert.js";
import { otherTypesIn } from "./relationships.js";

/** Something that is left out: where it would stand, and what is said. */
export interface LeftOut {
	readonly path: Path;
	readonly message: string;
}

/** What a document has and no document of ours holds. No rule looks at these places. */
export function leftOutOf(document: unknown): LeftOut[] {
	const elements = ["packages", "files", "snippets"].flatMap((list) => asList(get(document, list)));
	const count = (names: readonly string[], owners: readonly unknown[]): number =>
		owners.reduce<number>(
			(sum, owner) => sum + names.reduce((own, name) => own + asList(get(owner, name)).length, 0),
			0,
		);
	const found: LeftOut[] = [
		...said(count(["snippets"], [document]), "snippets", "snippet"),
		...said(count(["annotations", "revieweds"], [document, ...elements]), "annotations", "annotation"),
		...said(count(["externalDocumentRefs"], [document]), "externalDocuments", "reference", " to other documents"),
	];
	return [...found, ...otherRelationships(otherTypesIn(document))];
}

/** How many there are of something that is not read. */
export function said(count: number, place: string, one: string, detail = ""): LeftOut[] {
	if (count === 0) return [];
	const what = `${count} ${count === 1 ? one : `${one}s`}${detail}`;
	return [{ path: [place], message: `The document has ${what}, of which nothing else is read.` }];
}

/** Types that are named, at most. */
const MOST = 10;

/** Relationships that are neither of dependencies nor of what the document is about, by how many there are of each type. */
export function otherRelationships(types: ReadonlyMap<string, number>): LeftOut[] {
	const count = [...types.values()].reduce((sum, own) => sum + own, 0);
	if (count === 0) return [];
	const names = [...types.keys()].sort();
	const shown = names.slice(0, MOST).map((name) => name.slice(0, 60));
	const more = names.length > MOST ? ` and ${names.length - MOST} more` : "";
	const message = `The document has ${count} other ${count === 1 ? "relationship" : "relationships"} (${shown.join(", ")}${more}), of which nothing else is read.`;
	return [{ path: ["relationships"], message }];
}
