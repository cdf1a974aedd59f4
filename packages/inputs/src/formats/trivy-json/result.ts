import type { Findings, Sbom } from "@proviso/schemas";
import { asArray, asInteger, asList, asRecord, asString, describeType, get, stringsOf } from "../../convert.js";
import { type FindingsBuilder, packageOf, place, vectorsOf, versionsOf } from "../../findings/document.js";
import { cwesOf } from "../../findings/identifiers.js";
import { scoreOf, severityOf } from "../../findings/severity.js";
import { at, type FieldMap, type Origin } from "../../trace.js";

/** What surrounds a result. */
export interface Context {
	readonly isImage: boolean;
	/** The object of a cluster, or the artifact. */
	readonly object: string | null;
}

type Category = Findings.Category;

/** What Trivy looked for in a result of a class; a class is given even where nothing was found. */
const classes: Readonly<Record<string, (context: Context) => Category>> = {
	"os-pkgs": ({ isImage }) => (isImage ? "container" : "sca"),
	"lang-pkgs": () => "sca",
	config: () => "iac",
	secret: () => "secret",
	license: () => "license",
	"license-file": () => "license",
};

/** Reads the results of a report: of one target each, with its vulnerabilities, misconfigurations, secrets and licenses. */
export class ResultReader {
	readonly #builder: FindingsBuilder;
	readonly #parsePurl: (text: string) => Sbom.Purl;

	constructor(builder: FindingsBuilder, parsePurl: (text: string) => Sbom.Purl) {
		this.#builder = builder;
		this.#parsePurl = parsePurl;
	}

	read(result: unknown, context: Context, origin: Origin): void {
		const kind = asString(get(result, "Class")) ?? "";
		const classOf = Object.hasOwn(classes, kind) ? classes[kind] : undefined;
		// Before there were classes, only packages were looked at.
		const category = classOf?.(context) ?? "sca";
		if (classOf !== undefined) this.#builder.lookedFor(category);
		this.#builder.looked(get(result, "Target"), get(result, "Type"), origin, { name: "Target", type: "Type" });
		const each = (name: string, read: (item: unknown, place: Origin) => void) => {
			const value = get(result, name);
			const list = asArray(value);
			if (list === null && value !== undefined && value !== null) {
				this.#builder.limit(null, `${name} is ${describeType(value)}, not a list: nothing of it could be read.`);
			}
			for (const [index, item] of (list ?? []).entries()) {
				if (asRecord(item) !== null) read(item, at(origin, name, index));
				else this.#builder.limit(null, `One of ${name} is ${describeType(item)}, not an object: it could not be read.`);
			}
		};
		each("Vulnerabilities", (item, place) => this.#vulnerability(item, result, category, place, null));
		each("Misconfigurations", (item, place) => this.#misconfiguration(item, result, context, place, null));
		each("Secrets", (item, place) => this.#secret(item, result, place, null));
		each("Licenses", (item, place) => this.#license(item, result, place, null));
		each("ExperimentalModifiedFindings", (item, place) => this.#modified(item, result, context, category, place));
	}

	/** What a .trivyignore or a VEX document took out of the report. */
	#modified(item: unknown, result: unknown, context: Context, category: Category, origin: Origin): void {
		const finding = get(item, "Finding");
		const type = asString(get(item, "Type"));
		const place = at(origin, "Finding");
		const because: Suppressed = {
			text: asString(get(item, "Status")),
			suppression: {
				kind: asString(get(item, "Source")),
				status: "accepted",
				justification: asString(get(item, "Statement")),
				expires: null,
			},
		};
		if (type === "vulnerability") this.#vulnerability(finding, result, category, place, because);
		else if (type === "misconfiguration") this.#misconfiguration(finding, result, context, place, because);
		else if (type === "secret") this.#secret(finding, result, place, because);
		else if (type === "license") this.#license(finding, result, place, because);
		else this.#builder.limit(null, "A suppressed finding is of no type that is known: it could not be read.");
	}

	#vulnerability(item: unknown, result: unknown, category: Category, origin: Origin, because: Suppressed | null): void {
		this.#builder.lookedFor(category);
		const status = asString(get(item, "Status"));
		const source = asString(get(item, "SeveritySource"));
		const vectors = vectorsOf(get(item, "CVSS"), cvssOf);
		// The score of whoever the severity is from, else of NVD, else of the first.
		const rated =
			[source, "nvd"].flatMap((name) => vectors.filter(({ source, score }) => source === name && score !== null))[0] ??
			vectors.find(({ score }) => score !== null);
		const purl = asString(get(get(item, "PkgIdentifier"), "PURL"));
		const versions = versionsOf(get(item, "FixedVersion"));
		const score = rated?.score ?? null;
		this.#builder.add(
			{
				id: asString(get(item, "VulnerabilityID")),
				aliases: stringsOf(get(item, "VendorIDs")),
				category,
				title: asString(get(item, "Title")),
				description: asString(get(item, "Description")),
				severity: severityOf(get(item, "Severity"), score),
				severityText: asString(get(item, "Severity")),
				score,
				scoreSource: rated?.source ?? null,
				vectors,
				...statusOf(vulnerabilityStatuses.get(status ?? "") ?? "open", status, because),
				package: packageOf(
					{
						name: get(item, "PkgName"),
						version: get(item, "InstalledVersion"),
						ecosystem: get(result, "Type"),
						location: asString(get(item, "PkgPath")) ?? get(result, "Target"),
					},
					purl === null ? null : this.#parsePurl(purl),
				),
				fix: {
					available: versions.length > 0 ? true : status === null || status === "unknown" ? null : status === "fixed",
					versions,
					text: status,
				},
				published: asString(get(item, "PublishedDate")),
				cwes: cwesOf(asList(get(item, "CweIDs"))),
				references: [get(item, "PrimaryURL"), ...asList(get(item, "References"))].filter(isText),
				fingerprint: asString(get(item, "Fingerprint")),
			},
			origin,
			vulnerabilityFields,
		);
	}

	#misconfiguration(
		item: unknown,
		result: unknown,
		context: Context,
		origin: Origin,
		because: Suppressed | null,
	): void {
		this.#builder.lookedFor("iac");
		const status = asString(get(item, "Status"));
		const cause = get(item, "CauseMetadata");
		this.#builder.add(
			{
				id: asString(get(item, "ID")),
				aliases: [asString(get(item, "AVDID"))].filter(isText),
				category: "iac",
				title: asString(get(item, "Title")),
				description: asString(get(item, "Message")) ?? asString(get(item, "Description")),
				severity: severityOf(get(item, "Severity"), null),
				severityText: asString(get(item, "Severity")),
				...statusOf(status === "PASS" ? "passed" : status === "EXCEPTION" ? "suppressed" : "open", status, because),
				fix: { available: null, versions: [], text: asString(get(item, "Resolution")) },
				location: place({
					file: asString(get(result, "Target")),
					object:
						asString(get(cause, "Resource")) ??
						(asString(get(result, "Type")) === "kubernetes" ? context.object : null),
					startLine: asInteger(get(cause, "StartLine")),
					endLine: asInteger(get(cause, "EndLine")),
				}),
				references: [get(item, "PrimaryURL"), ...asList(get(item, "References"))].filter(isText),
			},
			origin,
			{
				...itemFields,
				id: "ID",
				aliases: "AVDID",
				description: "Message",
				fix: { at: "Resolution" },
				location: {
					at: "CauseMetadata",
					fields: { file: [], object: "Resource", startLine: "StartLine", endLine: "EndLine" },
				},
			},
		);
	}

	/** Neither the match nor the lines around it are kept: they may hold the secret. */
	#secret(item: unknown, result: unknown, origin: Origin, because: Suppressed | null): void {
		this.#builder.lookedFor("secret");
		this.#builder.add(
			{
				id: asString(get(item, "RuleID")),
				category: "secret",
				title: asString(get(item, "Title")),
				description: asString(get(item, "Category")),
				severity: severityOf(get(item, "Severity"), null),
				severityText: asString(get(item, "Severity")),
				...statusOf("open", null, because),
				location: place({
					file: asString(get(result, "Target")),
					startLine: asInteger(get(item, "StartLine")),
					endLine: asInteger(get(item, "EndLine")),
				}),
			},
			origin,
			{
				...itemFields,
				id: "RuleID",
				description: "Category",
				location: { at: [], fields: { file: [], startLine: "StartLine", endLine: "EndLine" } },
			},
		);
	}

	#license(item: unknown, result: unknown, origin: Origin, because: Suppressed | null): void {
		this.#builder.lookedFor("license");
		const name = asString(get(item, "PkgName"));
		const file = asString(get(item, "FilePath"));
		this.#builder.add(
			{
				id: asString(get(item, "Name")),
				category: "license",
				title: asString(get(item, "Name")),
				description: asString(get(item, "Category")),
				severity: severityOf(get(item, "Severity"), null),
				severityText: asString(get(item, "Severity")),
				...statusOf("open", null, because),
				package:
					name === null || name === ""
						? null
						: packageOf(
								{ name, version: null, ecosystem: get(result, "Type"), location: file || get(result, "Target") },
								null,
							),
				location: file === null || file === "" ? null : place({ file }),
				references: [get(item, "Link")].filter(isText),
			},
			origin,
			{
				...itemFields,
				id: "Name",
				title: "Name",
				description: "Category",
				package: { at: [], fields: { name: "PkgName", location: "FilePath", purl: [], version: [], ecosystem: [] } },
				location: { at: [], fields: { file: "FilePath" } },
			},
		);
	}
}

interface Suppressed {
	readonly text: string | null;
	readonly suppression: Findings.Suppression;
}

function statusOf(
	status: Findings.Finding["status"],
	text: string | null,
	because: Suppressed | null,
): Pick<Findings.Finding, "status" | "statusText" | "suppression"> {
	if (because === null) return { status, statusText: text, suppression: null };
	const decided = because.text === "not_affected" || because.text === "fixed" ? because.text : null;
	const given = decided === "not_affected" ? "not-affected" : decided === "fixed" ? "fixed" : "suppressed";
	return { status: given, statusText: because.text, suppression: because.suppression };
}

/** https://trivy.dev/latest/docs/configuration/filtering/#by-status; all others leave it open. */
const vulnerabilityStatuses: ReadonlyMap<string, Findings.Finding["status"]> = new Map<
	string,
	Findings.Finding["status"]
>([
	["not_affected", "not-affected"],
	["under_investigation", "under-investigation"],
]);

function cvssOf(source: string, entry: unknown): Findings.Vector[] {
	return ["V40", "V4", "V3", "V2"].flatMap((version) => {
		const vector = asString(get(entry, `${version}Vector`));
		const score = scoreOf(get(entry, `${version}Score`));
		return vector === null && score === null ? [] : [{ source, vector, score }];
	});
}

const isText = (value: unknown): value is string => typeof value === "string" && value !== "";

const itemFields: FieldMap = {
	aliases: [],
	category: [],
	title: "Title",
	severity: "Severity",
	severityText: "Severity",
	score: [],
	scoreSource: [],
	vectors: [],
	status: "Status",
	statusText: "Status",
	baseline: [],
	package: [],
	fix: [],
	location: [],
	instances: [],
	suppression: [],
	references: "References",
};

const vulnerabilityFields: FieldMap = {
	...itemFields,
	id: "VulnerabilityID",
	aliases: "VendorIDs",
	description: "Description",
	score: "CVSS",
	scoreSource: "SeveritySource",
	vectors: "CVSS",
	package: {
		at: [],
		fields: {
			name: "PkgName",
			version: "InstalledVersion",
			purl: { at: ["PkgIdentifier", "PURL"] },
			ecosystem: [],
			location: "PkgPath",
		},
	},
	fix: { at: "FixedVersion" },
	published: "PublishedDate",
	cwes: "CweIDs",
	fingerprint: "Fingerprint",
};
