import type { AttestationDocument } from "@proviso/schemas";
import { type Content, type Cutter, type Entry, type EvidenceClaim, MAX_WITHIN } from "./extract.js";
import { commitOf, digestsOf, isStrong, limitationsAt, purlKey } from "./values.js";

export function extractAttestation(document: AttestationDocument, cut: Cutter): Content {
	const { verification, provenance, vsa, scan, test, sbom, category } = document;
	// Artifacts and claims are made of subjects, too.
	for (const name of ["artifacts", "identity"]) cut(name, document.subjects, MAX_SUBJECTS);
	const subjects = cut("attestations", document.subjects, MAX_SUBJECTS).map(({ path, name, digests }) => ({
		at: path,
		name,
		digests: digestsOf(digests),
	}));
	const failed = verification.status === "failed";
	const isProvenance = provenance !== null && !failed;
	return {
		lists: {
			attestations: [
				{
					at: [],
					category,
					predicateType: document.predicateType,
					subjects,
					verification: verification.status,
					verifiedBy: verification.key ?? verification.identity,
					builder: provenance?.builder.id ?? vsa?.verifier.id ?? null,
					buildType: provenance?.buildType ?? null,
					sourceRepository: provenance?.source?.repository ?? null,
					sourceRef: provenance?.source?.ref ?? null,
					commit: commitOf(provenance?.source?.commit ?? null),
					startedAt: provenance?.startedAt ?? scan?.startedAt ?? null,
					finishedAt: provenance?.finishedAt ?? scan?.finishedAt ?? vsa?.timeVerified ?? null,
					result: test?.result ?? vsa?.result ?? null,
					verifiedLevels: vsa?.verifiedLevels.slice(0, MAX_WITHIN) ?? [],
					sbomDigest: sbom?.digest ?? null,
				},
			],
			...(isProvenance
				? { artifacts: subjects.map((subject): Entry<"artifacts"> => ({ ...subject, type: "subject" })) }
				: {}),
			...(document.vex === null ? {} : { vex: vexOf(document.vex, cut) }),
		},
		claims: isProvenance ? claimsOf(document) : [],
		limitations: limitationsAt(document, (path) => [
			["attestations"],
			...(path === null || path[0] === "vex" ? [["vex"]] : []),
			...(path === null || path[0] === "provenance" || path[0] === "subjects" ? [["identity"]] : []),
		]),
	};
}

/** A statement about a whole distribution names thousands. */
const MAX_SUBJECTS = 10_000;

function vexOf({ author, statements }: NonNullable<AttestationDocument["vex"]>, cut: Cutter): Entry<"vex">[] {
	return cut("vex", statements).map((statement) => {
		const named = cut("vex", statement.products, MAX_WITHIN);
		const parts = cut(
			"vex",
			named.flatMap(({ subcomponents, ...product }) => (subcomponents.length > 0 ? subcomponents : [product])),
			MAX_WITHIN,
		);
		return {
			at: statement.path,
			vulnerability: statement.vulnerability,
			aliases: cut("byVulnerability.vex", statement.aliases, MAX_WITHIN),
			status: statement.status,
			justification: statement.justification,
			explained: Boolean(statement.impactStatement) || Boolean(statement.actionStatement),
			products: [...new Set(parts.map(({ id, purl }) => purlKey(purl) ?? id).filter((product) => product !== null))],
			digests: [...new Set([...named, ...parts].flatMap(({ digests }) => digestsOf(digests)))],
			author: statement.supplier ?? author,
			timestamp: statement.timestamp,
		};
	});
}

/** Those of statements whose signature was checked and is bad are never asked for. */
function claimsOf({ provenance, subjects, verification }: AttestationDocument): EvidenceClaim[] {
	const by = verification.status === "verified" ? "verified provenance" : "provenance, whose signature is not verified";
	const claims: EvidenceClaim[] = [];
	const commit = commitOf(provenance?.source?.commit ?? null);
	if (provenance?.source && commit !== null) {
		claims.push({ fact: "commit", value: commit, also: [], by, at: [...provenance.source.path, "commit"] });
	}
	if (provenance?.finishedAt) {
		claims.push({
			fact: "builtAt",
			value: provenance.finishedAt,
			also: [],
			by,
			at: [...provenance.path, "finishedAt"],
		});
	}
	for (const { path, digests } of subjects.slice(0, MAX_SUBJECTS)) {
		for (const value of digestsOf(digests).filter(isStrong)) {
			claims.push({ fact: "digest", value, also: [], by, at: path });
		}
	}
	return claims;
}
