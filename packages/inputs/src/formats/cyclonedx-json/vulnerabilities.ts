import type { Findings, Sbom } from "@proviso/schemas";
import { asList, asNumber, asString, asText, get, stringsOf } from "../../convert.js";
import { FindingsBuilder, packageOf } from "../../findings/document.js";
import { cwesOf } from "../../findings/identifiers.js";
import { scoreOf, severityOf } from "../../findings/severity.js";
import type { Body } from "../../format.js";
import { at, type FieldMap, type Origin, type Trace } from "../../trace.js";

type Status = Findings.Finding["status"];

/** Of ratings, advisories and the like of one vulnerability. */
const MOST = 50;

/** Packages that an operating system's own tools install. */
const OF_SYSTEM: ReadonlySet<string> = new Set(["alpm", "apk", "deb", "rpm"]);

/** States of an analysis. What is exploitable stands as reported. */
const states: Readonly<Record<string, Status>> = {
	resolved: "fixed",
	resolved_with_pedigree: "fixed",
	exploitable: "open",
	in_triage: "under-investigation",
	false_positive: "not-affected",
	not_affected: "not-affected",
};

/** What of a normalized BOM its vulnerabilities refer to. */
export interface Bom {
	readonly serialNumber: string | null;
	readonly version: number | null;
	readonly timestamp: string | null;
	readonly tools: readonly Sbom.Tool[];
	readonly primary: Sbom.Component | null;
	readonly components: readonly Sbom.Component[];
}

/**
 * The vulnerabilities of a BOM, one finding for each component that one affects; null where it lists none. An empty list
 * says nothing: tools write one whether they looked for vulnerabilities or not.
 */
export function findingsOf(
	bom: unknown,
	sbom: Bom,
	parsePurl: (text: string) => Sbom.Purl,
	origin: Origin,
	trace: Trace,
): Body | null {
	const vulnerabilities = asList(get(bom, "vulnerabilities"));
	if (vulnerabilities.length === 0) return null;
	const builder = new FindingsBuilder(trace, origin);
	const components = componentsByRef(sbom);
	const isImage = sbom.primary?.type === "container";
	builder.lookedFor("sca");
	for (const [index, vulnerability] of vulnerabilities.entries()) {
		const place = at(origin, "vulnerabilities", index);
		const shared = sharedOf(vulnerability);
		const affects = asList(get(vulnerability, "affects"));
		if (affects.length === 0)
			builder.add({ ...shared, category: "sca", ...statusOf(vulnerability, []) }, place, fields);
		for (const [number, affected] of affects.entries()) {
			const ref = asString(get(affected, "ref")) ?? "";
			const component = components.get(ref) ?? null;
			const found = component === null ? referredTo(ref, parsePurl) : packageFrom(component);
			const category = isImage && OF_SYSTEM.has(found.purl?.type ?? "") ? "container" : "sca";
			builder.lookedFor(category);
			const versions = asList(get(affected, "versions"));
			builder.add(
				{
					...shared,
					category,
					...statusOf(vulnerability, versions, found.version),
					package: found,
				},
				place,
				{ ...fields, package: { origin: at(place, "affects", number), fields: packageFields } },
			);
		}
	}
	const tool = toolOf(vulnerabilities, sbom.tools[0] ?? null);
	return builder.body(
		tool,
		{ endedAt: sbom.timestamp, target: targetOf(sbom.primary, builder, origin) },
		{
			tool: tool.place,
			toolFields: { name: [], vendor: [], version: [] },
			run: { endedAt: ["metadata", "timestamp"], target: ["metadata", "component"], scope: "vulnerabilities" },
		},
	);
}

/** What found the vulnerabilities, where that is said of one, or else what made the BOM. */
function toolOf(vulnerabilities: readonly unknown[], maker: Sbom.Tool | null) {
	for (const [index, vulnerability] of vulnerabilities.entries()) {
		const tools = get(vulnerability, "tools");
		const [tool] = [...asList(tools), ...asList(get(tools, "components"))];
		if (tool === undefined) continue;
		return {
			name: asString(get(tool, "name")),
			vendor: asString(get(tool, "vendor")) ?? asString(get(tool, "group")),
			version: asString(get(tool, "version")),
			place: ["vulnerabilities", index, "tools"],
		};
	}
	const { name = null, vendor = null, version = null } = maker ?? {};
	return { name, vendor, version, place: ["metadata", "tools"] };
}

function targetOf(primary: Sbom.Component | null, builder: FindingsBuilder, origin: Origin): Findings.Target | null {
	if (primary === null) return null;
	const isImage = primary.type === "container";
	const digests = isImage ? [primary.name, primary.version, primary.purl?.version] : [];
	return builder.target(isImage ? "image" : "sbom", primary.name, digests, at(origin, "metadata", "component"), {
		digests: "version",
	});
}

/** By the reference within the BOM, and by the BOM-Link that leads to the same from elsewhere. */
function componentsByRef({ serialNumber, version, primary, components }: Bom): ReadonlyMap<string, Sbom.Component> {
	const result = new Map<string, Sbom.Component>();
	const link = serialNumber === null ? null : `urn:cdx:${serialNumber.replace(/^urn:uuid:/, "")}/${version ?? 1}`;
	for (const component of primary === null ? components : [primary, ...components]) {
		if (component.ref === null) continue;
		result.set(component.ref, component);
		if (link !== null) result.set(`${link}#${component.ref}`, component);
	}
	return result;
}

function packageFrom({ group, name, version, purl }: Sbom.Component): Findings.Package {
	const full = group === null || group === "" ? name : `${group}/${name ?? ""}`;
	return packageOf({ name: full, version, ecosystem: purl?.type ?? null, location: null }, purl);
}

/** What is in another BOM, or nowhere: its reference is often a package URL. */
function referredTo(ref: string, parsePurl: (text: string) => Sbom.Purl): Findings.Package {
	const text = ref.replace(/^urn:cdx:[^#]*#/, "");
	const purl = text.startsWith("pkg:") ? parsePurl(text) : null;
	const known = purl?.valid === true ? purl : null;
	return packageOf(
		{ name: known?.name ?? ref, version: known?.version ?? null, ecosystem: known?.type ?? null, location: null },
		known,
	);
}

/** What is the same for all components that a vulnerability affects. */
function sharedOf(vulnerability: unknown) {
	const text = (name: string) => asString(get(vulnerability, name));
	const analysis = get(vulnerability, "analysis");
	const source = get(vulnerability, "source");
	const others = asList(get(vulnerability, "references")).slice(0, MOST);
	const ratings = asList(get(vulnerability, "ratings")).slice(0, MOST).map(ratingOf);
	const rated = bestOf(ratings, asString(get(source, "name")));
	const responses = stringsOf(get(analysis, "response"));
	const recommendation = asText(text("recommendation")) ?? asText(text("workaround"));
	return {
		id: text("id") ?? text("bom-ref"),
		aliases: others.map((other) => asString(get(other, "id"))).filter((id) => id !== null),
		description: asText(text("description")) ?? asText(text("detail")),
		severity: rated === null ? ("unknown" as const) : severityOf(rated.severity, rated.score),
		severityText: rated?.severity ?? null,
		score: rated?.score ?? null,
		scoreSource: rated === null || rated.score === null ? null : rated.source,
		vectors: ratings.map(({ source: by, vector, score }) => ({ source: by, vector, score })),
		fix:
			responses.length === 0 && recommendation === null
				? null
				: {
						available: responses.includes("update") || responses.includes("rollback") ? true : null,
						versions: [],
						text: recommendation ?? responses.join(", "),
					},
		firstSeen: asString(get(analysis, "firstIssued")),
		published: text("published"),
		cwes: cwesOf(asList(get(vulnerability, "cwes")).slice(0, MOST)),
		references: [
			get(source, "url"),
			...others.map((other) => get(get(other, "source"), "url")),
			...asList(get(vulnerability, "advisories")).map((advisory) => get(advisory, "url")),
		].filter((url) => typeof url === "string"),
	};
}

interface Rating {
	readonly source: string | null;
	readonly vector: string | null;
	readonly score: number | null;
	readonly severity: string | null;
}

function ratingOf(rating: unknown): Rating {
	const source = get(rating, "source");
	const method = asString(get(rating, "method"));
	// Scores of other methods are on scales of their own.
	const isCvss = method === null || method.startsWith("CVSS");
	return {
		source: asString(get(source, "name")) ?? asString(get(source, "url")),
		vector: asString(get(rating, "vector")),
		score: isCvss ? scoreOf(asNumber(get(rating, "score"))) : null,
		severity: asString(get(rating, "severity")),
	};
}

const order: readonly Findings.Finding["severity"][] = ["unknown", "info", "low", "medium", "high", "critical"];

/** The worst rating by who published the vulnerability, or else the worst of all: their order means nothing. */
function bestOf(ratings: readonly Rating[], publisher: string | null): Rating | null {
	const rank = ({ severity, score }: Rating) => order.indexOf(severityOf(severity, score));
	const own = ratings.filter((rating) => rating.source !== null && rating.source === publisher && rank(rating) > 0);
	let best: Rating | null = null;
	for (const rating of own.length > 0 ? own : ratings) {
		const isWorse = best === null || rank(rating) > rank(best);
		const isEqual = best !== null && rank(rating) === rank(best);
		if (isWorse || (isEqual && (rating.score ?? -1) > (best?.score ?? -1))) best = rating;
	}
	return best;
}

/** What the analysis says; without one, what is said of the version that the component has. */
function statusOf(
	vulnerability: unknown,
	versions: readonly unknown[],
	own: string | null = null,
): Pick<Findings.Finding, "status" | "statusText" | "suppression"> {
	const analysis = get(vulnerability, "analysis");
	const state = asString(get(analysis, "state"));
	const justification = [asText(get(analysis, "justification")), asText(get(analysis, "detail"))];
	const reason = justification.filter((part) => part !== null).join(": ") || null;
	if (state !== null) {
		const status = (Object.hasOwn(states, state) ? states[state] : undefined) ?? "open";
		const responses = stringsOf(get(analysis, "response"));
		const suppression =
			status === "not-affected"
				? { kind: "vex", status: "accepted" as const, justification: reason ?? state, expires: null }
				: null;
		return { status, statusText: [state, ...responses].join(", "), suppression };
	}
	if (asString(get(vulnerability, "rejected")) !== null) {
		return { status: "not-applicable", statusText: "rejected", suppression: null };
	}
	const said = versions.filter((entry) => own !== null && get(entry, "version") === own);
	const isUnaffected = said.length > 0 && said.every((entry) => get(entry, "status") === "unaffected");
	return isUnaffected
		? { status: "not-affected", statusText: "unaffected", suppression: null }
		: { status: "open", statusText: null, suppression: null };
}

const fields: FieldMap = {
	aliases: "references",
	category: [],
	title: "description",
	severity: "ratings",
	severityText: "ratings",
	score: "ratings",
	scoreSource: "ratings",
	vectors: { at: "ratings", items: { source: ["source", "name"] } },
	status: ["analysis", "state"],
	statusText: ["analysis", "state"],
	baseline: [],
	package: "affects",
	fix: { at: "recommendation", fields: { available: [], versions: [], text: [] } },
	location: [],
	instances: [],
	suppression: { at: "analysis", fields: { kind: [], status: "state", expires: [] } },
	firstSeen: ["analysis", "firstIssued"],
	knownExploited: [],
	references: "advisories",
	fingerprint: [],
};

/** All that is known of a package stands elsewhere: here is what leads to it. */
const packageFields: FieldMap = { name: "ref", version: "ref", purl: "ref", ecosystem: "ref", location: "ref" };
