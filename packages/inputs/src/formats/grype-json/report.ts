import type { Findings, Sbom } from "@proviso/schemas";
import { asArray, asList, asRecord, asScalarText, asString, describeType, get, stringsOf } from "../../convert.js";
import { FindingsBuilder, packageOf } from "../../findings/document.js";
import { cwesOf } from "../../findings/identifiers.js";
import { scoreOf, severityOf } from "../../findings/severity.js";
import type { Normalized } from "../../format.js";
import { loadPurl } from "../../purl.js";
import { at, type FieldMap, type Origin, root, type Trace } from "../../trace.js";

/** Kinds of packages that an operating system's own tools install. */
const OF_SYSTEM = new Set(["deb", "rpm", "apk", "alpm", "portage", "linux-kernel", "linux-kernel-module"]);

export async function normalizeReport(report: unknown, trace: Trace): Promise<Normalized> {
	const origin = root(0);
	const builder = new FindingsBuilder(trace, origin);
	const parsePurl = await loadPurl();
	const source = get(report, "source");
	const isImage = get(source, "type") === "image";
	builder.lookedFor("sca", ...(isImage ? (["container"] as const) : []));
	for (const name of ["matches", "ignoredMatches"]) {
		const value = get(report, name);
		const list = asArray(value);
		if (list === null && value !== undefined && value !== null) {
			builder.limit(null, `${name} is ${describeType(value)}, not a list: nothing of it could be read.`);
		}
		for (const [index, match] of (list ?? []).entries()) {
			const place = at(origin, name, index);
			if (asRecord(get(match, "vulnerability")) === null) {
				builder.limit(null, `Number ${index} of ${name} has no vulnerability: it could not be read.`);
			} else readMatch(match, isImage, builder, parsePurl, place);
		}
	}
	const descriptor = get(report, "descriptor");
	const database = get(descriptor, "db");
	const status = asRecord(get(database, "status")) === null ? [] : ["status"];
	const details = status.length === 0 ? database : get(database, "status");
	const problem = asString(get(details, "error"));
	if (problem !== null && problem !== "") builder.failed(`database: ${problem}`);
	return {
		ok: true,
		body: builder.body(
			{
				name: asString(get(descriptor, "name")) ?? "grype",
				vendor: "Anchore",
				version: asString(get(descriptor, "version")),
			},
			{
				endedAt: asString(get(descriptor, "timestamp")),
				target: targetOf(source, builder, at(origin, "source")),
				databaseUpdatedAt: asString(get(details, "built")),
				databaseVersion: asScalarText(get(details, "schemaVersion")),
			},
			{
				tool: ["descriptor"],
				toolFields: { vendor: "name" },
				run: {
					endedAt: ["descriptor", "timestamp"],
					target: "source",
					databaseUpdatedAt: ["descriptor", "db", ...status, "built"],
					databaseVersion: ["descriptor", "db", ...status, "schemaVersion"],
				},
			},
		),
	};
}

const targetTypes: Readonly<Record<string, Findings.Target["type"]>> = {
	image: "image",
	directory: "filesystem",
	file: "filesystem",
	sbom: "sbom",
};

function targetOf(source: unknown, builder: FindingsBuilder, origin: Origin): Findings.Target | null {
	if (asRecord(source) === null) return null;
	const type = asString(get(source, "type")) ?? "";
	const target = get(source, "target");
	return builder.target(
		(Object.hasOwn(targetTypes, type) ? targetTypes[type] : undefined) ?? "other",
		asString(target) ?? get(target, "userInput"),
		[get(target, "manifestDigest"), get(target, "imageID"), ...asList(get(target, "repoDigests"))],
		origin,
		{ name: ["target", "userInput"], digests: ["target", "manifestDigest"] },
	);
}

function readMatch(
	match: unknown,
	isImage: boolean,
	builder: FindingsBuilder,
	parsePurl: (text: string) => Sbom.Purl,
	origin: Origin,
): void {
	const vulnerability = get(match, "vulnerability");
	const artifact = get(match, "artifact");
	const related = asList(get(match, "relatedVulnerabilities")).slice(0, 50);
	const own = vectorsOf(vulnerability);
	// The distribution's own rating stands before that of the databases it refers to.
	const vectors = [...own, ...related.flatMap(vectorsOf)];
	const rated = own.find(({ score }) => score !== null) ?? vectors.find(({ score }) => score !== null);
	const ecosystem = asString(get(artifact, "type"));
	const category = isImage && OF_SYSTEM.has(ecosystem ?? "") ? "container" : "sca";
	builder.lookedFor(category);
	const purl = asString(get(artifact, "purl"));
	const rules = asList(get(match, "appliedIgnoreRules"));
	const fix = get(vulnerability, "fix");
	const state = asString(get(fix, "state"));
	const exploited = get(vulnerability, "knownExploited");
	const score = rated?.score ?? null;
	builder.add(
		{
			id: asString(get(vulnerability, "id")),
			aliases: related.map((other) => asString(get(other, "id"))).filter((id) => id !== null),
			category,
			description:
				asString(get(vulnerability, "description")) ??
				asString(related.map((other) => get(other, "description")).find((text) => typeof text === "string")),
			severity: severityOf(get(vulnerability, "severity"), score),
			severityText: asString(get(vulnerability, "severity")),
			score,
			scoreSource: rated?.source ?? null,
			vectors,
			...statusOf(rules),
			package: packageOf(
				{
					name: get(artifact, "name"),
					version: get(artifact, "version"),
					ecosystem,
					location: get(asList(get(artifact, "locations"))[0], "path"),
				},
				purl === null || purl === "" ? null : parsePurl(purl),
			),
			fix:
				asRecord(fix) === null
					? null
					: {
							available: state === "fixed" ? true : state === "not-fixed" || state === "wont-fix" ? false : null,
							versions: stringsOf(get(fix, "versions")),
							text: state,
						},
			// The list is there since schema 6 of the database, and empty where nothing is known.
			knownExploited: Array.isArray(exploited) ? exploited.length > 0 : null,
			cwes: cwesOf(asList(get(vulnerability, "cwes")).map((entry) => get(entry, "cwe"))),
			references: [
				get(vulnerability, "dataSource"),
				...asList(get(vulnerability, "urls")),
				...asList(get(vulnerability, "links")),
			].filter((value) => typeof value === "string"),
		},
		origin,
		fields,
	);
}

function statusOf(rules: readonly unknown[]): Pick<Findings.Finding, "status" | "statusText" | "suppression"> {
	const [rule] = rules;
	if (rule === undefined) return { status: "open", statusText: null, suppression: null };
	const vex = asString(get(rule, "vex-status")) ?? "";
	const justification = asString(get(rule, "vex-justification")) || asString(get(rule, "reason")) || null;
	return {
		status: vex === "not_affected" ? "not-affected" : vex === "fixed" ? "fixed" : "suppressed",
		statusText: vex === "" ? null : vex,
		suppression: { kind: vex === "" ? "ignore-rule" : "vex", status: "accepted", justification, expires: null },
	};
}

function vectorsOf(vulnerability: unknown): Findings.Vector[] {
	const namespace = asString(get(vulnerability, "namespace"));
	const list = asList(get(vulnerability, "cvss")).slice(0, 50);
	const vectors = list.map((entry) => ({
		source: asString(get(entry, "source")) ?? namespace,
		vector: asString(get(entry, "vector")),
		score: scoreOf(get(get(entry, "metrics"), "baseScore")),
	}));
	// Before 0.13.
	for (const name of ["cvssV3", "cvssV2"]) {
		const entry = get(vulnerability, name);
		if (asRecord(entry) === null) continue;
		vectors.push({
			source: namespace,
			vector: asString(get(entry, "vector")),
			score: scoreOf(get(entry, "baseScore")),
		});
	}
	return vectors;
}

const under = (name: string) => ["vulnerability", name];

const fields: FieldMap = {
	id: under("id"),
	aliases: "relatedVulnerabilities",
	category: ["artifact", "type"],
	title: [],
	description: under("description"),
	severity: under("severity"),
	severityText: under("severity"),
	score: under("cvss"),
	scoreSource: under("cvss"),
	vectors: under("cvss"),
	status: "appliedIgnoreRules",
	statusText: "appliedIgnoreRules",
	baseline: [],
	package: { at: "artifact", fields: { ecosystem: "type", location: ["locations", 0, "path"] } },
	fix: { at: under("fix"), fields: { available: "state", text: "state" } },
	location: [],
	instances: [],
	suppression: "appliedIgnoreRules",
	knownExploited: under("knownExploited"),
	cwes: under("cwes"),
	references: under("urls"),
};
