import type { Findings } from "@proviso/schemas";
import {
	asArray,
	asInteger,
	asList,
	asRecord,
	asScalarText,
	asString,
	describeType,
	entriesOf,
	get,
	stringsOf,
} from "../../convert.js";
import { FindingsBuilder, packageOf } from "../../findings/document.js";
import { cwesOf, vulnerabilityIds } from "../../findings/identifiers.js";
import { scoreOf, severityOf } from "../../findings/severity.js";
import type { Normalized } from "../../format.js";
import { quote } from "../../problem.js";
import { at, type FieldMap, type Origin, root, type Trace } from "../../trace.js";

export function normalizeReport(report: unknown, trace: Trace): Normalized {
	const origin = root(0);
	const builder = new FindingsBuilder(trace, origin);
	builder.lookedFor("sca");
	const version = get(report, "auditReportVersion");
	if (version !== undefined && version !== 2) {
		const message = `auditReportVersion is ${String(version)}; reports of npm audit are read in version 2 and that of npm 6.`;
		return { ok: false, problems: [{ code: "unsupported-version", message, value: 0, path: ["auditReportVersion"] }] };
	}
	const error = get(report, "error");
	if (asRecord(error) !== null) builder.failed(`${asString(get(error, "code"))}: ${asString(get(error, "summary"))}`);
	else if (version === 2) readVulnerabilities(get(report, "vulnerabilities"), builder, at(origin, "vulnerabilities"));
	else readAdvisories(get(report, "advisories"), builder, at(origin, "advisories"));
	checkTotal(report, builder);
	const run = { successful: asRecord(error) === null };
	return { ok: true, body: builder.body({ name: "npm audit", vendor: "npm" }, run, { run: { successful: "error" } }) };
}

/** A report that counts vulnerabilities and lists none was cut. */
function checkTotal(report: unknown, builder: FindingsBuilder): void {
	const counts = get(get(report, "metadata"), "vulnerabilities");
	const total = entriesOf(counts).reduce(
		(sum, [name, count]) => sum + (name === "total" ? 0 : (asInteger(count) ?? 0)),
		0,
	);
	const listed = [get(report, "vulnerabilities"), get(report, "advisories")].some(
		(value) => entriesOf(value).length > 0,
	);
	if (total > 0 && !listed) builder.limit(null, `The report counts ${total} vulnerabilities and lists none of them.`);
}

/** npm 7 and later: each package, with the advisories that it is vulnerable by itself. What only depends on one is not counted again. */
function readVulnerabilities(value: unknown, builder: FindingsBuilder, origin: Origin): void {
	if (asRecord(value) === null) builder.limit(null, `vulnerabilities is ${describeType(value)}, not an object.`);
	for (const [name, entry] of entriesOf(value)) {
		const via = asArray(get(entry, "via"));
		if (via === null) {
			builder.limit(null, `What makes ${quote(name)} vulnerable could not be read.`);
			continue;
		}
		const fix = get(entry, "fixAvailable");
		const nodes = stringsOf(get(entry, "nodes"));
		for (const [index, advisory] of via.entries()) {
			if (typeof advisory === "string" && get(value, advisory) !== undefined) continue;
			if (asRecord(advisory) === null) {
				builder.limit(null, `An advisory of ${quote(name)} is ${describeType(advisory)}: it could not be read.`);
				continue;
			}
			const url = asString(get(advisory, "url"));
			const [id = asScalarText(get(advisory, "source")), ...aliases] = vulnerabilityIds(url ?? "");
			builder.add(
				{
					...common(advisory),
					id,
					aliases: [...aliases, asScalarText(get(advisory, "source")) ?? ""].filter((alias) => alias !== ""),
					package: packageOf({ name, version: null, ecosystem: "npm", location: nodes[0] }, null),
					fix: {
						available: typeof fix === "boolean" ? fix : asRecord(fix) === null ? null : true,
						versions: [],
						text: asRecord(fix) === null ? null : `${asString(get(fix, "name"))} ${asString(get(fix, "version"))}`,
					},
					instances: Math.max(1, nodes.length),
					references: url === null ? [] : [url],
				},
				at(origin, name, "via", index),
				{
					...fields,
					id: "url",
					aliases: "source",
					package: {
						origin: at(origin, name),
						fields: { location: ["nodes", 0], purl: [], version: [], ecosystem: [] },
					},
					fix: { origin: at(origin, name, "fixAvailable") },
					instances: { origin: at(origin, name, "nodes") },
				},
			);
		}
	}
}

/** npm 6: each advisory, with the versions and paths in which it was found. */
function readAdvisories(value: unknown, builder: FindingsBuilder, origin: Origin): void {
	for (const [key, advisory] of entriesOf(value)) {
		const place = at(origin, key);
		if (asRecord(advisory) === null) {
			builder.limit(null, `Advisory ${quote(key)} is ${describeType(advisory)}: it could not be read.`);
			continue;
		}
		const id = asString(get(advisory, "github_advisory_id")) ?? asScalarText(get(advisory, "id"));
		const patched = asString(get(advisory, "patched_versions"));
		const cves = stringsOf(get(advisory, "cves"));
		const found = asList(get(advisory, "findings"));
		// Without a place it is still an advisory that was reported.
		for (const [index, one] of (found.length === 0 ? [null] : found).entries()) {
			const paths = stringsOf(get(one, "paths"));
			builder.add(
				{
					...common(advisory),
					id,
					aliases: [...cves, asScalarText(get(advisory, "id")) ?? ""].filter((alias) => alias !== ""),
					package: packageOf(
						{ name: get(advisory, "module_name"), version: get(one, "version"), ecosystem: "npm", location: paths[0] },
						null,
					),
					fix: {
						// <0.0.0 is how npm says that there is none.
						available: patched === null || patched === "" ? null : !/^<\s*0\.0\.0/.test(patched),
						versions: patched === null || patched === "" || patched.startsWith("<") ? [] : [patched],
						text: asString(get(advisory, "recommendation")),
					},
					instances: Math.max(1, paths.length),
					published: asString(get(advisory, "created")),
					references: [get(advisory, "url")].filter((url) => typeof url === "string"),
				},
				place,
				{
					...fields,
					id: get(advisory, "github_advisory_id") === undefined ? "id" : "github_advisory_id",
					aliases: "cves",
					description: "overview",
					package: {
						at: ["findings", index],
						fields: { name: [], location: ["paths", 0], purl: [], ecosystem: [] },
					},
					fix: {
						at: [],
						fields: { available: "patched_versions", versions: "patched_versions", text: "recommendation" },
					},
					instances: ["findings", index],
					published: "created",
				},
			);
		}
	}
}

function common(advisory: unknown) {
	const cvss = get(advisory, "cvss");
	const vector = asString(get(cvss, "vectorString"));
	const given = scoreOf(get(cvss, "score"));
	// Without a vector, zero means that nobody has rated it.
	const score = given === 0 && vector === null ? null : given;
	const cwe = get(advisory, "cwe");
	return {
		category: "sca",
		title: asString(get(advisory, "title")),
		description: asString(get(advisory, "overview")),
		severity: severityOf(get(advisory, "severity"), score),
		severityText: asString(get(advisory, "severity")),
		score,
		scoreSource: score === null ? null : "npm",
		vectors: vector === null ? [] : [{ source: "npm", vector, score }],
		cwes: cwesOf(Array.isArray(cwe) ? cwe.slice(0, 50) : [cwe]),
	} satisfies Partial<Findings.Finding>;
}

const fields: FieldMap = {
	category: [],
	description: [],
	severityText: "severity",
	score: ["cvss", "score"],
	scoreSource: ["cvss", "score"],
	vectors: ["cvss", "vectorString"],
	status: [],
	statusText: [],
	baseline: [],
	location: [],
	suppression: [],
	firstSeen: [],
	published: [],
	knownExploited: [],
	cwes: "cwe",
	references: "url",
	fingerprint: [],
};
