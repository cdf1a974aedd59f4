import type { CustomDocument, Document, Path, ReleaseDocument } from "@proviso/schemas";
import { extractAttestation } from "./extract-attestation.js";
import { extractFindings } from "./extract-findings.js";
import { extractProcess } from "./extract-process.js";
import { extractRepository } from "./extract-repository.js";
import { extractSbom } from "./extract-sbom.js";
import { extractImage, extractPipeline, extractWorkload } from "./extract-software.js";

/** The lists of a release document that are filled from other documents. */
export type ListName =
	| "artifacts"
	| "sboms"
	| "scans"
	| "findings"
	| "attestations"
	| "vex"
	| "images"
	| "pipelines"
	| "commits"
	| "changes"
	| "lockfiles"
	| "processEvidence"
	| "exceptions"
	| "triage";

/** What is known only once all documents are joined: positions, and which document an entry is from. */
type Joined = "path" | "evidence" | "scan" | "attestation";

/** An entry of a list, before it is joined. */
export type Entry<L extends ListName> = L extends "attestations"
	? Omit<ReleaseDocument["attestations"][number], Joined | "subjects"> &
			Origin & { readonly subjects: readonly NamedDigests[] }
	: Omit<ReleaseDocument[L][number], Joined> & Origin;

interface Origin {
	/** Where it was taken from in its document. */
	readonly at: Path;
	/** Package URLs that the list of components or packages behind it holds. */
	readonly purlsWithin?: readonly string[];
}

export interface NamedDigests {
	readonly at: Path;
	readonly name: string | null;
	readonly digests: readonly string[];
}

export type Fact = ReleaseDocument["identity"]["claims"][number]["fact"];

/** What a document says about the identity of the release. */
export interface EvidenceClaim {
	readonly fact: Fact;
	readonly value: string;
	/** Other ways to write it, which agree with it. */
	readonly also: readonly string[];
	/** What says so. */
	readonly by: string;
	readonly at: Path;
}

/** What a document gives for the release of its unit: plain data, bounded, whatever the document's size. */
export interface Extract {
	readonly lists: { readonly [L in ListName]?: readonly Entry<L>[] };
	readonly claims: readonly EvidenceClaim[];
	/** What is missing in it; the path is that in the release document. */
	readonly limitations: readonly { readonly path: Path | null; readonly message: string }[];
	/** Names of lists that were cut. */
	readonly cut: readonly string[];
}

/** Entries that a list, and keys that an index of a release document may have. */
export const MAX_ENTRIES = 20_000;
export const MAX_KEYS = 100_000;
/** Things said of one entry: aliases, digests, products. */
export const MAX_WITHIN = 100;

/** What `document` gives. Linear in its size. */
export function extractOf(document: Document | CustomDocument): Extract {
	const cut = new Set<string>();
	const cutter: Cutter = (name, items, limit = MAX_ENTRIES) => {
		if (items.length > limit) cut.add(name);
		return items.length > limit ? items.slice(0, limit) : items;
	};
	return { ...contentOf(document as Document, cutter), cut: [...cut] };
}

/** The first items of a list, at most MAX_ENTRIES unless told; remembers under `name` that there were more. */
export type Cutter = <T>(name: string, items: readonly T[], limit?: number) => readonly T[];

export type Content = Omit<Extract, "cut">;

const NOTHING: Content = { lists: {}, claims: [], limitations: [] };

function contentOf(document: Document, cut: Cutter): Content {
	switch (document.kind) {
		case "sbom":
			return extractSbom(document, cut);
		case "findings":
			return extractFindings(document, cut);
		case "attestation":
			return extractAttestation(document, cut);
		case "workload":
			return extractWorkload(document, cut);
		case "image":
			return extractImage(document, cut);
		case "pipeline":
			return extractPipeline(document);
		case "repository":
			return extractRepository(document, cut);
		case "process":
			return extractProcess(document, cut);
		default:
			return NOTHING;
	}
}
