import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { DocumentSummary, Path, ReleaseDocument } from "@proviso/schemas";
import { type Entry, type Extract, type ListName, MAX_ENTRIES, MAX_KEYS } from "./extract.js";
import { type Claim, claimsOf, type Judgment, judge, MAX_CLAIMS, type ReleaseFacts } from "./identity.js";

/** A document of a unit. */
export interface Member {
	readonly summary: DocumentSummary;
	readonly extract: Extract;
}

/** What a release document is made of. */
export interface ReleaseSources {
	readonly unit: string | null;
	readonly given: ReleaseFacts;
	readonly configured: ReleaseFacts;
	readonly members: readonly Member[];
	/** Files of the unit that could not be read: they may be the evidence that is missed. */
	readonly unread: readonly string[];
}

export interface BuiltRelease {
	readonly document: ReleaseDocument;
	readonly believed: Judgment["believed"];
}

type Lists = { [L in ListName]: ReleaseDocument[L][number][] };
type Index = Readonly<Record<string, readonly number[]>>;

const MAX_LIMITATIONS = 1000;
/** Positions in an index, of all its keys together. */
const MAX_POSITIONS = 500_000;

/** Joins what the documents of a unit give. Linear in that. Equal arguments give equal documents. */
export function buildRelease(sources: ReleaseSources): BuiltRelease {
	return new Builder(sources).build();
}

class Builder {
	readonly #sources: ReleaseSources;
	readonly #lists: Lists = {
		artifacts: [],
		sboms: [],
		scans: [],
		findings: [],
		attestations: [],
		vex: [],
		images: [],
		pipelines: [],
		commits: [],
		changes: [],
		lockfiles: [],
		processEvidence: [],
		exceptions: [],
		triage: [],
	};
	/** Package URLs within each SBOM and lockfile, by position. */
	readonly #within: Record<"sboms" | "lockfiles", (readonly string[])[]> = { sboms: [], lockfiles: [] };
	readonly #cut = new Set<string>();
	readonly #claims: Claim[];

	constructor(sources: ReleaseSources) {
		this.#sources = sources;
		this.#claims = [...claimsOf(sources.given, "given"), ...claimsOf(sources.configured, "configured")];
	}

	build(): BuiltRelease {
		const { unit, members } = this.#sources;
		this.#artifactsOfCallers();
		const documents = members.slice(0, MAX_ENTRIES).map((member, index) => this.#add(member, index));
		if (members.length > MAX_ENTRIES) this.#cut.add("documents");
		if (this.#claims.length > MAX_CLAIMS) this.#cut.add("identity");
		const { identity, disagreements, believed } = judge(this.#claims);
		// Indexes come before limitations: they may be cut, too.
		const indexes = this.#indexes();
		const document: ReleaseDocument = {
			kind: "release",
			source: {
				format: "proviso-release",
				formatVersion: null,
				path: unit === null ? "(release)" : `(release ${unit})`,
				digest: digestOf(members),
			},
			limitations: this.#limitations(),
			unit,
			identity: { path: ["identity"], ...identity },
			disagreements,
			documents,
			truncated: [...this.#cut].sort(),
			...this.#lists,
			...indexes,
		};
		return { document, believed };
	}

	#add({ summary, extract }: Member, document: number): ReleaseDocument["documents"][number] {
		const { file, kind, format, formatVersion, digest, limitations } = summary;
		const evidence = (path: Path) => ({ document, file, path });
		for (const name of extract.cut) this.#cut.add(name);
		for (const { at, ...claim } of extract.claims) {
			if (this.#claims.length > MAX_CLAIMS) break;
			this.#claims.push({ ...claim, from: "evidence", evidence: evidence(at) });
		}
		// A document is of one scan and one attestation at most: theirs are the next positions.
		const parents = { scan: this.#lists.scans.length, attestation: this.#lists.attestations.length };
		for (const [name, entries] of Object.entries(extract.lists)) {
			for (const entry of entries) this.#entry(name as ListName, entry, evidence, parents);
		}
		return {
			path: ["documents", document],
			evidence: evidence([]),
			kind,
			format: format ?? "",
			formatVersion,
			digest,
			limitations,
		};
	}

	#entry(
		name: ListName,
		{ at, purlsWithin, ...rest }: Entry<ListName>,
		evidence: (path: Path) => { document: number; file: string; path: Path },
		{ scan, attestation }: { readonly scan: number; readonly attestation: number },
	): void {
		const list: object[] = this.#lists[name];
		const isOrphan = (name === "findings" && scan >= MAX_ENTRIES) || (name === "vex" && attestation >= MAX_ENTRIES);
		if (list.length >= MAX_ENTRIES || isOrphan) {
			this.#cut.add(name);
			return;
		}
		const path: Path = [name, list.length];
		const subjects =
			"subjects" in rest
				? {
						subjects: rest.subjects.map(({ at: place, ...subject }, index) => ({
							path: [...path, "subjects", index],
							evidence: evidence(place),
							...subject,
						})),
					}
				: {};
		const parent = name === "findings" ? { scan } : name === "vex" ? { attestation } : {};
		list.push({ path, evidence: evidence(at), ...rest, ...subjects, ...parent });
		if (name === "sboms" || name === "lockfiles") this.#within[name].push(purlsWithin ?? []);
	}

	/** What callers name by digest is an artifact, whether or not a document is about it. */
	#artifactsOfCallers(): void {
		for (const { fact, value, from } of this.#claims) {
			if (fact !== "digest" || from === "evidence") continue;
			const path: Path = ["artifacts", this.#lists.artifacts.length];
			this.#lists.artifacts.push({ path, evidence: null, type: from, name: null, digests: [value] });
		}
	}

	#indexes(): Pick<ReleaseDocument, "byDigest" | "byPurl" | "byCommit" | "byVulnerability"> {
		const { artifacts, sboms, scans, attestations, vex, images, findings, commits, changes, exceptions, triage } =
			this.#lists;
		const own = ({ digests }: { readonly digests: readonly string[] }) => digests;
		const nullable = (key: string | null) => (key === null ? [] : [key]);
		return {
			byDigest: {
				artifacts: this.#index("byDigest.artifacts", artifacts, own),
				sboms: this.#index("byDigest.sboms", sboms, own),
				scans: this.#index("byDigest.scans", scans, own),
				attestations: this.#index("byDigest.attestations", attestations, ({ subjects }) => subjects.flatMap(own)),
				vex: this.#index("byDigest.vex", vex, own),
				images: this.#index("byDigest.images", images, ({ digest }) => nullable(digest)),
			},
			byPurl: {
				sboms: this.#index("byPurl.sboms", this.#within.sboms, (purls) => purls),
				findings: this.#index("byPurl.findings", findings, ({ purl }) => nullable(purl)),
				vex: this.#index("byPurl.vex", vex, ({ products }) => products.filter((product) => product.startsWith("pkg:"))),
				lockfiles: this.#index("byPurl.lockfiles", this.#within.lockfiles, (purls) => purls),
			},
			byCommit: {
				attestations: this.#index("byCommit.attestations", attestations, ({ commit }) => nullable(commit)),
				scans: this.#index("byCommit.scans", scans, ({ revision }) => nullable(revision)),
				commits: this.#index("byCommit.commits", commits, ({ id }) => [id]),
				changes: this.#index("byCommit.changes", changes, ({ mergeCommit }) => nullable(mergeCommit)),
			},
			byVulnerability: {
				findings: this.#index("byVulnerability.findings", findings, ({ id, aliases }) => [...nullable(id), ...aliases]),
				vex: this.#index("byVulnerability.vex", vex, ({ vulnerability, aliases }) => [
					...nullable(vulnerability),
					...aliases,
				]),
				exceptions: this.#index("byVulnerability.exceptions", exceptions, ({ id }) => [id]),
				triage: this.#index("byVulnerability.triage", triage, ({ id }) => [id]),
			},
		};
	}

	/** Key → positions. An index over a list that was cut is not complete either. */
	#index<T>(name: string, list: readonly T[], keysOf: (item: T) => readonly string[]): Index {
		const index = new Map<string, number[]>();
		let positions = 0;
		for (const [position, item] of list.entries()) {
			for (const key of keysOf(item)) {
				const known = index.get(key);
				if (known?.at(-1) === position) continue;
				if (positions >= MAX_POSITIONS || (known === undefined && index.size >= MAX_KEYS)) this.#cut.add(name);
				else {
					positions++;
					if (known === undefined) index.set(key, [position]);
					else known.push(position);
				}
			}
		}
		if (this.#cut.has(name.slice(name.indexOf(".") + 1))) this.#cut.add(name);
		return Object.fromEntries(index);
	}

	#limitations(): ReleaseDocument["limitations"] {
		const { members, unread } = this.#sources;
		const all = [
			...(unread.length === 0 ? [] : [{ path: null, message: unreadWords(unread) }]),
			...[...this.#cut].sort().map((name) => ({
				path: name.split("."),
				message: `${name} is not complete: there is more than a release document holds`,
			})),
			...members.flatMap(({ extract }) => extract.limitations),
		];
		if (all.length <= MAX_LIMITATIONS) return all;
		const rest = {
			path: null,
			message: `${all.length - MAX_LIMITATIONS} more limitations of its documents are left out`,
		};
		return [...all.slice(0, MAX_LIMITATIONS), rest];
	}
}

/** The report tells of each of them why. */
function unreadWords([first = "", ...more]: readonly string[]): string {
	if (more.length === 0) return first;
	return `${first} and ${more.length} other ${more.length === 1 ? "file" : "files"}`;
}

function digestOf(members: readonly Member[]): string {
	const parts = members.map(({ summary }) => [summary.file, summary.kind, summary.digest]);
	return `sha256:${bytesToHex(sha256(utf8ToBytes(JSON.stringify(parts))))}`;
}
