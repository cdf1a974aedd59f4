import type { Findings, Sbom } from "@proviso/schemas";
import { asBoolean, asList, asString, asText, get, stringsOf } from "../../convert.js";
import { FindingsBuilder, packageOf } from "../../findings/document.js";
import { cwesOf } from "../../findings/identifiers.js";
import { scoreOf, severityOf } from "../../findings/severity.js";
import type { Body } from "../../format.js";
import { type FieldMap, root, unfold } from "../../trace.js";
import type { Context } from "./component.js";
import type { Graph, Node } from "./graph.js";
import type { Relationship } from "./relationships.js";
import { termOf } from "./terms.js";

type Status = Findings.Finding["status"];

/** Ratings and the like that are looked at for one vulnerability. */
const MOST = 50;

/** Relationships from a vulnerability that say what it means for an element, in the order of how much there is to do. */
const statuses: Readonly<Record<string, Status>> = {
	affects: "open",
	underInvestigationFor: "under-investigation",
	fixedIn: "fixed",
	doesNotAffect: "not-affected",
};
const order = Object.keys(statuses);

/** What is said of one vulnerability in one element. */
interface Statement {
	/** The element that it is about; null where none is named. */
	readonly product: string | null;
	/** null where only that the two belong together is said. */
	readonly assessment: Relationship | null;
	readonly node: Node;
}

/** What the security profile has of a vulnerability. */
interface Known {
	readonly statements: Map<string | null, Statement>;
	readonly ratings: Rating[];
	readonly catalogs: Relationship[];
}

/** A rating, and the elements that it is for. */
interface Rating {
	readonly relationship: Relationship;
	readonly products: ReadonlySet<string>;
}

interface About {
	readonly head: Node | null;
	readonly created: string | null;
	readonly tools: readonly Sbom.Tool[];
}

/**
 * The vulnerabilities of a graph, one finding for each element that one is related to, or null where there are none. VEX
 * statements give the status; of several on the same, the latest published counts, else the one with most to do.
 */
export function findingsOf(
	graph: Graph,
	relationships: readonly Relationship[],
	about: About,
	context: Context,
): Body | null {
	const vulnerabilities = graph.ofType("security_Vulnerability");
	if (vulnerabilities.length === 0) return null;
	const known = new Map<string, Known>(
		vulnerabilities.map(({ id }) => [id ?? "", { statements: new Map(), ratings: [], catalogs: [] }]),
	);
	const builder = new FindingsBuilder(context.trace, root(0));
	builder.lookedFor("sca");
	for (const relationship of relationships) gather(relationship, known, builder);
	for (const node of vulnerabilities) {
		const all = known.get(node.id ?? "");
		if (all === undefined) continue;
		const statements = [...all.statements.values()];
		if (statements.length === 0) statements.push({ product: null, assessment: null, node });
		for (const statement of statements) add(node, statement, all, builder, context);
	}
	const [tool] = about.tools;
	const { head } = about;
	return builder.body(
		{ name: tool?.name ?? null, vendor: tool?.vendor ?? null, version: tool?.version ?? null },
		{
			endedAt: about.created,
			target:
				head === null ? null : builder.target("sbom", asString(get(head.value, "name")) ?? head.id, [], head.origin),
		},
		{ run: { target: head === null ? [] : unfold(head.origin).path } },
	);
}

function gather(relationship: Relationship, known: ReadonlyMap<string, Known>, builder: FindingsBuilder): void {
	const { type, from, to, node } = relationship;
	if (type === "hasAssociatedVulnerability") {
		for (const { id } of to) state(known.get(id), { product: from, assessment: null, node });
		return;
	}
	if (!node.type.startsWith("security_")) return;
	const all = known.get(from);
	if (all === undefined) {
		builder.limit(null, `An assessment is of ${from}, which is no vulnerability of this file: it could not be read.`);
	} else if (Object.hasOwn(statuses, type)) {
		for (const { id } of to) state(all, { product: id, assessment: relationship, node });
	} else if (/^security_Cvss/.test(node.type)) {
		const products = new Set(to.map(({ id }) => id));
		if (all.ratings.length < MOST) all.ratings.push({ relationship, products });
	} else if (node.type === "security_ExploitCatalogVulnAssessmentRelationship") {
		if (all.catalogs.length < MOST) all.catalogs.push(relationship);
	}
}

function state(known: Known | undefined, statement: Statement): void {
	if (known === undefined) return;
	const before = known.statements.get(statement.product);
	if (before === undefined || outranks(statement, before)) known.statements.set(statement.product, statement);
}

function outranks(statement: Statement, before: Statement): boolean {
	if (statement.assessment === null || before.assessment === null) return before.assessment === null;
	const [time, earlier] = [publishedAt(statement.node), publishedAt(before.node)];
	if (time !== null && earlier !== null && time !== earlier) return time > earlier;
	return order.indexOf(statement.assessment.type) < order.indexOf(before.assessment.type);
}

/** Times of SPDX are all in UTC and of one form, so their texts are in the order of time. */
function publishedAt(node: Node): string | null {
	const time =
		asString(get(node.value, "security_modifiedTime")) ?? asString(get(node.value, "security_publishedTime"));
	return time !== null && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(time) ? time : null;
}

function add(node: Node, statement: Statement, known: Known, builder: FindingsBuilder, context: Context): void {
	const text = (name: string) => asString(get(node.value, name));
	const ids = asList(get(node.value, "externalIdentifier")).map((value) => ({
		type: termOf(get(value, "externalIdentifierType")),
		text: asText(get(value, "identifier")),
		locators: stringsOf(get(value, "identifierLocator")),
	}));
	const cve = ids.find(({ type }) => type === "cve")?.text ?? null;
	const references = asList(get(node.value, "externalRef"));
	const { product } = statement;
	const rated = known.ratings.filter(
		({ products }) => product === null || products.size === 0 || products.has(product),
	);
	const ratings = rated.map(({ relationship }) => ratingOf(relationship, context.graph));
	const best = ratings.find(({ score }) => score !== null) ?? ratings[0] ?? null;
	const { assessment } = statement;
	const said = (name: string) => (assessment === null ? null : asText(get(assessment.node.value, name)));
	const justification = [termOf(said("security_justificationType")), said("security_impactStatement")].filter(
		(part) => part,
	);
	const action = said("security_actionStatement");
	const isSuppressed = assessment?.type === "doesNotAffect";
	const exploited = known.catalogs.map(({ node: { value } }) => asBoolean(get(value, "security_exploited")));
	builder.add(
		{
			id: cve ?? text("name") ?? ids[0]?.text ?? node.id,
			aliases: [text("name"), ...ids.map((id) => id.text)].filter((alias) => alias !== null),
			category: "sca",
			title: text("summary"),
			description: text("description"),
			severity: severityOf(best?.severity, best?.score ?? null),
			severityText: best?.severity ?? null,
			score: best?.score ?? null,
			scoreSource: best?.source ?? null,
			vectors: ratings.map(({ source, vector, score }) => ({ source, vector, score })),
			status: assessment === null ? "open" : (statuses[assessment.type] ?? "open"),
			statusText: assessment?.type ?? null,
			package: packageAt(statement, context),
			fix: action === null ? null : { available: null, versions: [], text: action },
			suppression: isSuppressed
				? { kind: "vex", status: "accepted", justification: justification.join(": ") || null, expires: null }
				: null,
			published: text("security_publishedTime"),
			knownExploited: exploited.includes(true) ? true : exploited.includes(false) ? false : null,
			cwes: cwesOf(
				references
					.filter((reference) => termOf(get(reference, "externalRefType")) === "cwe")
					.flatMap((reference) => asList(get(reference, "locator")).slice(0, MOST)),
			),
			references: [
				...ids.flatMap(({ locators }) => locators),
				...references.flatMap((reference) => asList(get(reference, "locator")).slice(0, MOST)),
			].filter((address) => typeof address === "string" && address.includes("://")) as string[],
		},
		node.origin,
		fieldsOf(statement, rated[0]?.relationship ?? null),
	);
}

function ratingOf({ node: { value, type } }: Relationship, graph: Graph) {
	const supplier = graph.node(get(value, "suppliedBy"));
	return {
		source: asText(get(supplier?.value, "name")) ?? type.replace(/^security_|VulnAssessmentRelationship$/g, ""),
		vector: asString(get(value, "security_vectorString")),
		score: scoreOf(get(value, "security_score")),
		severity: termOf(get(value, "security_severity")),
	};
}

/** The component that was assessed, or the product as a whole. */
function packageAt({ product, assessment }: Statement, context: Context): Findings.Package | null {
	const node =
		context.graph.node(get(assessment?.node.value, "security_assessedElement")) ?? context.graph.node(product);
	if (node === null) {
		if (product === null) return null;
		return packageOf({ name: product, version: null, ecosystem: null, location: null }, null);
	}
	const listed = asList(get(node.value, "externalIdentifier"))
		.filter((identifier) => termOf(get(identifier, "externalIdentifierType")) === "packageUrl")
		.map((identifier) => asString(get(identifier, "identifier")));
	const purl = asString(get(node.value, "software_packageUrl")) ?? listed[0] ?? null;
	const parsed = purl === null ? null : context.parsePurl(purl);
	return packageOf(
		{
			name: get(node.value, "name") ?? node.id,
			version: get(node.value, "software_packageVersion"),
			ecosystem: parsed?.type ?? null,
			location: null,
		},
		parsed,
	);
}

function fieldsOf({ node: statement }: Statement, rating: Relationship | null): FieldMap {
	const rated = rating === null ? {} : { origin: rating.node.origin };
	return {
		id: "externalIdentifier",
		aliases: "externalIdentifier",
		category: [],
		title: "summary",
		severity: rated,
		severityText: rated,
		score: rated,
		scoreSource: rated,
		vectors: rated,
		status: { origin: statement.origin },
		statusText: { origin: statement.origin },
		baseline: [],
		package: { origin: statement.origin },
		fix: { origin: statement.origin },
		location: [],
		instances: [],
		suppression: { origin: statement.origin },
		firstSeen: [],
		published: "security_publishedTime",
		knownExploited: [],
		cwes: "externalRef",
		references: "externalRef",
		fingerprint: [],
	};
}
