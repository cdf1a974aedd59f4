import type { CustomDocument, Document, Location, Path } from "@proviso/schemas";
import type { Source } from "./source.js";
import type { SourceBlocks } from "./terraform-sources/index.js";
import { type Trace, unfold } from "./trace.js";

interface Origin {
	readonly source: Source;
	readonly trace: Trace;
	/** Of a plan or state: where the blocks are that its resources come from. */
	readonly blocks?: SourceBlocks;
}

const origins = new WeakMap<Document | CustomDocument, Origin>();

/** Remembers where `document` was read from for as long as it is in use. */
export function rememberOrigin(document: Document | CustomDocument, origin: Origin): void {
	origins.set(document, origin);
}

/**
 * The place in the original file of what is at `path` in `document`: the name of a property together with its value if
 * that is a scalar, or the first line of an array's item. Where the source has no such thing, that of the deepest thing
 * on the way that it has. The first call for a file reads its text once more; the next ones cost a few look-ups.
 *
 * For a plan or state that was read with `sources`, the header of the block of the resource that it is about.
 *
 * Lines and columns count from 1, columns in UTF-16 code units; `endColumn` is the first column after it. All four are
 * null for a document that `read` of this process did not return.
 */
export function locate(document: Document | CustomDocument, path: Path): Location {
	const origin = origins.get(document);
	if (origin === undefined) {
		return { file: document.source.path, line: null, column: null, endLine: null, endColumn: null };
	}
	const block = document.kind === "infrastructure" ? origin.blocks?.locate(document, path) : undefined;
	if (block) return block;
	const found = origin.trace.resolve(document, path);
	if (found === null) return origin.source.locate(0, []);
	const { value, path: place } = unfold(found);
	return origin.source.locate(value, place);
}
