import type { CustomDocument, Document, ReleaseDocument } from "@proviso/schemas";
import { summaryOf } from "../check.js";
import type { ReleaseOptions } from "../units.js";
import { buildRelease } from "./build.js";
import { extractOf } from "./extract.js";

/**
 * The release document that `check` makes of a unit with these documents, in this order: what rules of kind `release` read.
 * Plain data; it holds no reference to the documents.
 */
export function releaseOf(
	documents: readonly (Document | CustomDocument)[],
	{ unit = null, release = {} }: { readonly unit?: string | null; readonly release?: ReleaseOptions } = {},
): ReleaseDocument {
	const members = documents.map((document) => ({ summary: summaryOf(document), extract: extractOf(document) }));
	return buildRelease({ unit, given: release, configured: {}, members, unread: [] }).document;
}
