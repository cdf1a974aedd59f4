import type { FindingsDocument } from "@proviso/schemas";
import { type Content, type Cutter, MAX_WITHIN } from "./extract.js";
import { commitOf, limitationsAt, purlKey } from "./values.js";

export function extractFindings(document: FindingsDocument, cut: Cutter): Content {
	const { tool, run, findings } = document;
	const open = findings.filter(({ status }) => status !== "passed" && status !== "not-applicable");
	return {
		lists: {
			scans: [
				{
					at: run.path,
					tool: tool.name,
					toolVersion: tool.version,
					categories: run.categories,
					startedAt: run.startedAt,
					endedAt: run.endedAt,
					successful: run.successful,
					revision: commitOf(run.revision),
					repository: run.repository,
					targetType: run.target?.type ?? null,
					targetName: run.target?.name ?? null,
					digests: cut("byDigest.scans", run.target?.digests ?? [], MAX_WITHIN).map((digest) => digest.toLowerCase()),
					databaseUpdatedAt: run.databaseUpdatedAt,
					findings: open.length,
				},
			],
			findings: cut("findings", open).map((finding) => ({
				at: finding.path,
				id: finding.id,
				aliases: cut("byVulnerability.findings", finding.aliases, MAX_WITHIN),
				category: finding.category,
				severity: finding.severity,
				status: finding.status,
				purl: purlKey(finding.package?.purl ?? null),
				package: finding.package?.name ?? null,
				packageVersion: finding.package?.version ?? null,
				fixAvailable: finding.fix?.available ?? null,
				fixVersions: finding.fix?.versions.slice(0, MAX_WITHIN) ?? [],
				suppressionStatus: finding.suppression?.status ?? null,
				suppressionExpires: finding.suppression?.expires ?? null,
				justified: (finding.suppression?.justification ?? "") !== "",
				firstSeen: finding.firstSeen,
				published: finding.published,
				knownExploited: finding.knownExploited,
			})),
		},
		claims: [],
		limitations: limitationsAt(document, (path) => [
			["scans"],
			...(path === null || path[0] === "findings" ? [["findings"]] : []),
		]),
	};
}
