import { parseTime } from "@proviso/engine";
import type { ReleaseDocument } from "@proviso/schemas";
import type { EvidenceClaim, Fact } from "./extract.js";

type Identity = ReleaseDocument["identity"];
type ClaimStatus = Identity["claims"][number]["status"];
type Evidence = ReleaseDocument["documents"][number]["evidence"];
type Disagreement = ReleaseDocument["disagreements"][number];

/** What a caller says of the release. */
export interface ReleaseFacts {
	readonly name?: string;
	readonly version?: string;
	readonly commit?: string;
	readonly digests?: readonly string[];
	readonly builtAt?: string;
}

/** A claim with who makes it. */
export interface Claim extends Omit<EvidenceClaim, "at"> {
	readonly from: "given" | "configured" | "evidence";
	readonly evidence: Evidence | null;
}

/** Claims that are looked at. */
export const MAX_CLAIMS = 10_000;
const MAX_DISAGREEMENTS = 1000;

/** The claims of a caller, in the order in which facts are looked at. */
export function claimsOf(facts: ReleaseFacts, from: "given" | "configured"): Claim[] {
	const by = from === "given" ? "the caller of this check" : "the configuration";
	const claim = (fact: Fact, value: string | undefined): Claim[] =>
		value === undefined ? [] : [{ fact, value, also: [], by, from, evidence: null }];
	return [
		...claim("name", facts.name),
		...claim("version", facts.version),
		...claim("commit", facts.commit?.toLowerCase()),
		...claim("builtAt", facts.builtAt),
		...(facts.digests ?? []).flatMap((digest) => claim("digest", digest.toLowerCase())),
	];
}

/** What a fact is taken to be, and who says so. */
export interface Believed {
	readonly value: string;
	readonly claim: Claim;
}

export interface Judgment {
	readonly identity: Omit<Identity, "path">;
	readonly disagreements: readonly Disagreement[];
	readonly believed: {
		readonly name: Believed | null;
		readonly version: Believed | null;
		readonly commit: Believed | null;
		readonly builtAt: Believed | null;
		readonly digests: readonly Believed[];
	};
}

/**
 * Decides what the release is by what is claimed: what was given comes before what is configured, and that before evidence.
 * Where documents disagree with each other and nothing comes before them, nobody is believed. `claims` are in the order of
 * precedence, those of evidence in the order of the documents.
 */
export function judge(claims: readonly Claim[]): Judgment {
	const judge = new Judge(claims.slice(0, MAX_CLAIMS));
	const name = judge.one("name");
	const version = judge.one("version");
	const commit = judge.one("commit");
	const builtAt = judge.one("builtAt");
	const digests = judge.digests();
	const facts = { name, version, commit, builtAt };
	return {
		identity: {
			name: name?.value ?? null,
			version: version?.value ?? null,
			commit: commit?.value ?? null,
			builtAt: builtAt?.value ?? null,
			digests: digests.map(({ value }) => value),
			unknown: [
				...Object.entries(facts).flatMap(([fact, believed]) => (believed === null ? [fact] : [])),
				...(digests.length === 0 ? ["digests"] : []),
			],
			claims: judge.claims(),
		},
		disagreements: judge.disagreements,
		believed: { ...facts, digests },
	};
}

class Judge {
	readonly #claims: readonly Claim[];
	readonly #statuses = new Map<Claim, ClaimStatus>();
	/** Documents about something of another name than the release has. */
	readonly #unrelated = new Set<number>();
	readonly disagreements: Disagreement[] = [];

	constructor(claims: readonly Claim[]) {
		this.#claims = claims;
	}

	claims(): Identity["claims"] {
		return this.#claims.map((claim, index) => {
			const { fact, value, from, by, evidence } = claim;
			const status = this.#statuses.get(claim) ?? "unrelated";
			return { path: ["identity", "claims", index], fact, value, from, by, evidence, status };
		});
	}

	/** The value of a fact of which there can be but one. */
	one(fact: Exclude<Fact, "digest">): Believed | null {
		const claims = this.#about(fact);
		if (fact === "builtAt") sortByTime(claims);
		const [first, ...others] = claims;
		if (first === undefined) return null;
		const verdicts = others.map((claim) => [claim, COMPARE[fact](first, claim)] as const);
		const contested = first.from === "evidence" && verdicts.some(([, same]) => same === false);
		this.#statuses.set(first, contested ? "disagrees" : "chosen");
		for (const [claim, same] of verdicts) {
			this.#statuses.set(claim, same === null ? "incomparable" : same ? "agrees" : "disagrees");
			if (same === false) this.#disagree(claim, first);
		}
		if (fact === "name") this.#relate(contested ? null : first, verdicts);
		if (contested) return null;
		if (fact !== "commit") return { value: first.value, claim: first };
		// The first digits of a commit stand for it; whoever compares needs them all.
		const full = verdicts.filter(([, same]) => same === true).map(([claim]) => claim.value);
		return { value: [first.value, ...full].reduce((a, b) => (b.length > a.length ? b : a)), claim: first };
	}

	/**
	 * Digests that are released. A release can have many artifacts, so that documents add to each other; only what was given
	 * or configured can be contradicted, by a document that shares none of it.
	 */
	digests(): Believed[] {
		const claims = this.#about("digest");
		const from = claims[0]?.from;
		const chosen = claims.filter((claim) => claim.from === from);
		for (const claim of chosen) this.#statuses.set(claim, "chosen");
		const values = new Set(chosen.map(({ value }) => value));
		const algorithms = new Set(chosen.map(({ value }) => algorithmOf(value)));
		for (const group of groupBySource(claims.filter((claim) => claim.from !== from))) {
			const comparable = group.find(({ value }) => algorithms.has(algorithmOf(value)));
			const agrees = group.some(({ value }) => values.has(value));
			const status = agrees ? "agrees" : comparable === undefined ? "incomparable" : "disagrees";
			for (const claim of group) this.#statuses.set(claim, status);
			const against = chosen.find(({ value }) => algorithmOf(value) === algorithmOf(comparable?.value ?? ""));
			if (status === "disagrees" && comparable !== undefined && against !== undefined) {
				this.#disagree(comparable, against);
			}
		}
		return [...new Map(chosen.map((claim) => [claim.value, { value: claim.value, claim }])).values()];
	}

	#about(fact: Fact): Claim[] {
		return this.#claims.filter(
			(claim) => claim.fact === fact && !(claim.evidence !== null && this.#unrelated.has(claim.evidence.document)),
		);
	}

	/** What a document says of something of another name is not about the release. */
	#relate(chosen: Claim | null, verdicts: readonly (readonly [Claim, boolean | null])[]): void {
		const unrelated =
			chosen === null ? this.#about("name") : verdicts.flatMap(([claim, same]) => (same ? [] : [claim]));
		for (const { evidence } of unrelated) if (evidence !== null) this.#unrelated.add(evidence.document);
	}

	#disagree({ fact, value, by, from, evidence }: Claim, against: Claim): void {
		if (this.disagreements.length >= MAX_DISAGREEMENTS) return;
		this.disagreements.push({
			path: ["disagreements", this.disagreements.length],
			fact,
			evidence,
			value,
			by,
			from,
			against: { value: against.value, by: against.by, from: against.from, evidence: against.evidence },
		});
	}
}

/** Whether two claims say the same; null when that cannot be told. */
const COMPARE: Readonly<Record<Exclude<Fact, "digest">, (a: Claim, b: Claim) => boolean | null>> = {
	name: (a, b) => namesOf(a).some((name) => namesOf(b).includes(name)),
	// Tags are commonly written with a v that versions are not.
	version: (a, b) => withoutV(a.value) === withoutV(b.value),
	commit: (a, b) => {
		if (!isCommit(a.value) || !isCommit(b.value)) return null;
		if (a.value.startsWith(b.value) || b.value.startsWith(a.value)) return true;
		// Digests of two algorithms may be those of one commit.
		return FULL.has(a.value.length) && FULL.has(b.value.length) && a.value.length !== b.value.length ? null : false;
	},
	builtAt: (a, b) => {
		const [first, second] = [parseTime(a.value), parseTime(b.value)];
		if (first === undefined || second === undefined) return null;
		return Math.abs(Number(first - second)) <= A_DAY;
	},
};

/** Lengths of SHA-1 and SHA-256 in hexadecimal digits. */
const FULL: ReadonlySet<number> = new Set([40, 64]);
/** In nanoseconds: a build takes its time, and clocks differ. */
const A_DAY = 86_400e9;

function namesOf({ value, also }: Claim): readonly string[] {
	return [value, ...also];
}

function withoutV(version: string): string {
	return version.replace(/^v(?=\d)/, "");
}

function isCommit(value: string): boolean {
	return /^[0-9a-f]{7,64}$/.test(value);
}

function algorithmOf(digest: string): string {
	return digest.slice(0, Math.max(0, digest.indexOf(":")));
}

/** The last build first, within those of one precedence. */
function sortByTime(claims: Claim[]): void {
	const rank = { given: 0, configured: 1, evidence: 2 };
	const time = ({ value }: Claim) => Number(parseTime(value) ?? 0);
	claims.sort((a, b) => rank[a.from] - rank[b.from] || time(b) - time(a));
}

function groupBySource(claims: readonly Claim[]): Claim[][] {
	const groups = new Map<string, Claim[]>();
	for (const claim of claims) {
		const key = `${claim.from} ${claim.evidence?.document ?? ""}`;
		const group = groups.get(key);
		if (group === undefined) groups.set(key, [claim]);
		else group.push(claim);
	}
	return [...groups.values()];
}
