import type { Path, ProcessDocument } from "@proviso/schemas";
import type { Content, Cutter, Entry } from "./extract.js";
import { limitationsAt } from "./values.js";

/** What every part of a process document says of itself. */
interface Declared {
	readonly path: Path;
	readonly author: string | null;
	readonly approver: string | null;
	readonly scope: readonly string[] | null;
	readonly validFrom: string | null;
	readonly validUntil: string | null;
	readonly signature: unknown;
}

/** Parts that are declared documents; exceptions and vulnerabilities have lists of their own. */
const PARTS = [
	"threatModel",
	"incidentResponsePlan",
	"secretsInventory",
	"training",
	"roles",
	"commitment",
	"securityRequirements",
	"suppliers",
	"toolchain",
	"gateCriteria",
	"metrics",
	"environments",
	"endpoints",
	"designReviews",
	"standards",
	"configurationSettings",
	"rootCauses",
	"trendReviews",
	"detectionRules",
] as const satisfies readonly (keyof ProcessDocument)[];

export function extractProcess(document: ProcessDocument, cut: Cutter): Content {
	const declared = PARTS.flatMap((type): Entry<"processEvidence">[] => {
		const part: Declared | readonly Declared[] | null = document[type];
		const parts = part === null ? [] : "path" in part ? [part] : part;
		return parts.map(({ path, author, approver, scope, validFrom, validUntil, signature }) => ({
			at: path,
			type,
			author,
			approver,
			scope,
			validFrom,
			validUntil,
			signed: signature !== null,
		}));
	});
	const exceptions = cut("exceptions", document.exceptions ?? []).map((exception) => ({
		at: exception.path,
		id: exception.id,
		subject: exception.subject,
		owner: exception.owner,
		control: exception.control,
		approver: exception.approver,
		expires: exception.expires,
	}));
	const triage = cut("triage", document.vulnerabilities ?? []).map((vulnerability) => ({
		at: vulnerability.path,
		id: vulnerability.id,
		subject: vulnerability.subject,
		severity: vulnerability.severity,
		status: vulnerability.status,
		owner: vulnerability.owner,
		detectedAt: vulnerability.detectedAt,
		dueAt: vulnerability.dueAt,
		resolvedAt: vulnerability.resolvedAt,
	}));
	return {
		lists: { processEvidence: cut("processEvidence", declared), exceptions, triage },
		claims: [],
		limitations: limitationsAt(document, (path) => {
			if (path === null) return [["processEvidence"], ["exceptions"], ["triage"]];
			if (path[0] === "exceptions") return [["exceptions"]];
			return [[path[0] === "vulnerabilities" ? "triage" : "processEvidence"]];
		}),
	};
}
