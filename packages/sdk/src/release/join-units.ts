import type { DocumentSummary, Fact, Location, Path, ReleaseDocument, ReleaseIdentity } from "@proviso/schemas";
import { type PlaceInDocument, wholeFile } from "../check.js";
import { type LocatedVerdict, locateVerdicts, type RuleVerdict } from "../evaluate-document.js";
import type { Statement } from "../evaluate-rule.js";
import type { JoinedDocument, Joiner, UnitObservation } from "../join.js";
import type { Unit } from "../units.js";
import { buildRelease } from "./build.js";
import type { Extract } from "./extract.js";
import type { Believed, Judgment } from "./identity.js";

/** What joining units takes beside what is joined. */
export interface Judges {
	/** What the rules for releases say of one; undefined where there are no such rules. */
	readonly judge: ((document: ReleaseDocument) => Promise<readonly RuleVerdict[]>) | undefined;
	/** The places of something in the documents of a file, by the file's index. Reads the file once more. */
	readonly locate: (file: number, places: readonly PlaceInDocument[]) => Promise<readonly Location[]>;
	/** Files to locate things in at the same time. */
	readonly parallel: number;
}

/**
 * Says what belongs to each unit and what is released, makes a release document of each, and asks the rules that read those:
 * after all other documents, since they are made of these. Without such rules there are no release documents.
 */
export async function joinUnits(joiner: Joiner, units: readonly Unit[], judges: Judges): Promise<UnitObservation[]> {
	// Release documents are added meanwhile: they are no documents of a unit yet.
	const documents = [...joiner.documents];
	const joined: UnitObservation[] = [];
	for (const unit of units) {
		const own = [...documents.entries()].filter(([, { summary }]) => unit.has(summary.file));
		const unread = joiner.inputs.filter(({ file, status }) => status === "error" && unit.has(file));
		// Files that belong to no unit are a unit of their own where there are any; a check without units has that one always.
		if (unit.name === null && units.length > 1 && own.length === 0 && unread.length === 0) continue;
		const members = own.flatMap(([, document]) =>
			document.extract === null ? [] : [{ ...document, extract: document.extract }],
		);
		const built = buildRelease({
			unit: unit.name,
			given: unit.given,
			configured: unit.configured,
			members,
			unread: unread.map(({ file }) => file),
		});
		const indexes = own.map(([index]) => index);
		if (judges.judge !== undefined && (unit.name !== null || own.length > 0)) {
			const verdicts = await judgeRelease(await judges.judge(built.document), built.document, members, judges);
			indexes.push(joiner.addDocument(summaryOf(built.document), verdicts));
		}
		joined.push({ name: unit.name, documents: indexes, release: identityOf(built.believed) });
	}
	return joined;
}

type Member = JoinedDocument & { readonly extract: Extract };

async function judgeRelease(
	verdicts: readonly RuleVerdict[],
	document: ReleaseDocument,
	members: readonly Member[],
	judges: Judges,
): Promise<LocatedVerdict[]> {
	const { path: file } = document.source;
	const statements = verdicts.flatMap(({ failed, undecided }) => [...failed, ...undecided]);
	const locations = await locateAll(document, statements, members, judges);
	return locateVerdicts(verdicts, file, (statement) => locations.get(statement) ?? wholeFile(file));
}

/** Every file with evidence that a statement is about is read once more, a few at a time: none of them is kept for this. */
async function locateAll(
	document: ReleaseDocument,
	statements: readonly Statement[],
	members: readonly Member[],
	{ locate, parallel }: Judges,
): Promise<ReadonlyMap<Statement, Location>> {
	const byFile = new Map<number, { readonly statement: Statement; readonly place: PlaceInDocument }[]>();
	for (const statement of statements) {
		const evidence = evidenceAt(document, statement.path);
		const member = evidence === null ? undefined : members[evidence.document];
		if (evidence === null || member === undefined) continue;
		const asked = { statement, place: { document: member.ordinal, path: evidence.path } };
		const known = byFile.get(member.file);
		if (known === undefined) byFile.set(member.file, [asked]);
		else known.push(asked);
	}
	const locations = new Map<Statement, Location>();
	const files = byFile.entries();
	const locateNext = async (): Promise<void> => {
		// All take from the same iterator.
		for (const [file, asked] of files) {
			const places = asked.map(({ place }) => place);
			const found = await locate(file, places);
			for (const [index, { statement }] of asked.entries()) {
				const location = found[index];
				if (location !== undefined) locations.set(statement, location);
			}
		}
	};
	await Promise.all(Array.from({ length: parallel }, locateNext));
	return locations;
}

/** Where the innermost thing on the way of `path` that has evidence was taken from; null where nothing has. */
export function evidenceAt(
	document: ReleaseDocument,
	path: Path,
): { readonly document: number; readonly path: Path } | null {
	let current: unknown = document;
	let found: { readonly document: number; readonly path: Path } | null = null;
	for (const [depth, key] of [...path, null].entries()) {
		if (typeof current !== "object" || current === null) break;
		if ("evidence" in current && current.evidence !== null) {
			const { document: index, path: place } = current.evidence as ReleaseDocument["documents"][number]["evidence"];
			// What has the same name in the document is found there; the locator keeps to what it finds.
			found = { document: index, path: [...place, ...path.slice(depth)] };
		}
		if (key === null || !Object.hasOwn(current, key)) break;
		current = (current as Record<string | number, unknown>)[key];
	}
	return found;
}

/** Of what its files could not be read of, those files' own documents tell. */
function summaryOf({ source, truncated }: ReleaseDocument): DocumentSummary {
	return {
		file: source.path,
		kind: "release",
		format: source.format,
		formatVersion: null,
		digest: source.digest,
		limitations: truncated.map((name) => `${name} is not complete: there is more than a release document holds`),
	};
}

function identityOf({ name, version, commit, builtAt, digests }: Judgment["believed"]): ReleaseIdentity {
	const fact = ({ value, claim }: Believed): Fact => ({
		value,
		from: claim.from,
		by: claim.by,
		file: claim.evidence?.file ?? null,
	});
	const nullable = (believed: Believed | null) => (believed === null ? null : fact(believed));
	return {
		name: nullable(name),
		version: nullable(version),
		commit: nullable(commit),
		builtAt: nullable(builtAt),
		digests: digests.map(fact),
	};
}
