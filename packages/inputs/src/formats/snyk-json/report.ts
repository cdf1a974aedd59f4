import type { Findings } from "@proviso/schemas";
import { asArray, asInteger, asList, asRecord, asString, describeType, get, stringsOf } from "../../convert.js";
import { FindingsBuilder, packageOf, place } from "../../findings/document.js";
import { cwesOf } from "../../findings/identifiers.js";
import { scoreOf, severityOf } from "../../findings/severity.js";
import type { Body, Normalized } from "../../format.js";
import { at, type FieldMap, type Origin, root, type Trace } from "../../trace.js";

export function normalizeReport(report: unknown, trace: Trace): Normalized {
	const list = asArray(report);
	if (list === null) return { ok: true, body: readProject(report, root(0), trace) };
	const [body, ...more] = list.map((project, index) => readProject(project, at(root(0), index), trace));
	// An empty list is not recognized.
	if (body === undefined) return { ok: false, problems: [] };
	return { ok: true, body, more };
}

function readProject(project: unknown, origin: Origin, trace: Trace): Body {
	const builder = new FindingsBuilder(trace, origin);
	const error = asString(get(project, "error"));
	if (error !== null) builder.failed(error);
	const isImage = asRecord(get(project, "docker")) !== null;
	const isConfiguration = asArray(get(project, "infrastructureAsCodeIssues")) !== null;
	if (isConfiguration) builder.lookedFor("iac");
	readList(project, "vulnerabilities", project, isImage, builder, origin, "open");
	readIssues(project, builder, origin);
	const filtered = get(project, "filtered");
	for (const [name, part, isRight] of [
		["filtered", filtered, ["ignore", "patch"].some((name) => asArray(get(filtered, name)) !== null)],
		["applications", get(project, "applications"), asArray(get(project, "applications")) !== null],
	] as const) {
		if (part !== undefined && part !== null && !isRight) {
			builder.limit(null, `${name} is ${describeType(part)}: nothing of it could be read.`);
		}
	}
	readList(filtered, "ignore", project, isImage, builder, at(origin, "filtered"), "suppressed");
	readList(filtered, "patch", project, isImage, builder, at(origin, "filtered"), "fixed");
	// What Snyk finds of applications within an image.
	const applications = asList(get(project, "applications"));
	for (const [index, application] of applications.entries()) {
		const place = at(origin, "applications", index);
		readList(application, "vulnerabilities", application, false, builder, place, "open");
	}
	const name = asString(get(project, "path")) ?? asString(get(project, "projectName"));
	const target = builder.target(isImage ? "image" : "filesystem", name, [], origin, {
		type: "docker",
		name: "path",
		digests: [],
	});
	return builder.body(
		{ name: "Snyk", vendor: "Snyk" },
		{ successful: error === null, target },
		{ run: { successful: "ok", errors: "error", target: [], scope: [] } },
	);
}

type Status = "open" | "suppressed" | "fixed";

function readList(
	parent: unknown,
	name: string,
	project: unknown,
	isImage: boolean,
	builder: FindingsBuilder,
	origin: Origin,
	status: Status,
): void {
	const value = get(parent, name);
	const list = asArray(value);
	if (list === null) {
		if (value !== undefined && value !== null) {
			builder.limit(null, `${name} is ${describeType(value)}, not a list: nothing of it could be read.`);
		}
		return;
	}
	const manager = asString(get(project, "packageManager")) ?? "";
	const category = isImage && /^(?:deb|rpm|apk|linux)$/.test(manager) ? "container" : "sca";
	if (status === "open") {
		builder.lookedFor(category);
		const file =
			asString(get(project, "displayTargetFile")) ?? get(project, "targetFile") ?? get(project, "projectName");
		builder.looked(file, manager, origin, { name: "displayTargetFile", type: "packageManager" });
	}
	// Snyk lists a vulnerability once for each path that leads to the package.
	const paths = new Map<string, number>();
	for (const item of list) paths.set(keyOf(item), (paths.get(keyOf(item)) ?? 0) + 1);
	for (const [index, item] of list.entries()) {
		const key = keyOf(item);
		const instances = paths.get(key);
		if (asRecord(item) === null) {
			builder.limit(null, `Number ${index} of ${name} is ${describeType(item)}, not an object: it could not be read.`);
		} else if (instances !== undefined) {
			paths.delete(key);
			readVulnerability(item, project, { category, instances, status }, builder, at(origin, name, index));
		}
	}
}

function keyOf(item: unknown): string {
	return ["id", "name", "version"].map((name) => asString(get(item, name)) ?? "").join("\n");
}

function readVulnerability(
	item: unknown,
	project: unknown,
	known: { readonly category: Findings.Category; readonly instances: number; readonly status: Status },
	builder: FindingsBuilder,
	origin: Origin,
): void {
	const identifiers = get(item, "identifiers");
	const id = asString(get(item, "id"));
	const score = scoreOf(get(item, "cvssScore"));
	const vector = asString(get(item, "CVSSv3"));
	const fixedIn = stringsOf(get(item, "fixedIn"));
	const nearest = asString(get(item, "nearestFixedInVersion"));
	const versions = fixedIn.length > 0 ? fixedIn : nearest === null ? [] : [nearest];
	const critical = get(item, "severityWithCritical");
	const word = asString(critical) ?? asString(get(item, "severity"));
	const category = get(item, "type") === "license" ? "license" : known.category;
	if (category === "license") builder.lookedFor("license");
	builder.add(
		{
			id,
			aliases: ["CVE", "GHSA", "ALTERNATIVE"].flatMap((name) => stringsOf(get(identifiers, name))),
			category,
			title: asString(get(item, "title")),
			description: asString(get(item, "description")),
			severity: severityOf(word, score),
			severityText: word,
			score,
			scoreSource: score === null ? null : "snyk",
			vectors: [
				...(vector === null ? [] : [{ source: "snyk", vector, score }]),
				...asList(get(item, "cvssDetails"))
					.slice(0, 20)
					.map((detail) => ({
						source: asString(get(detail, "assigner")),
						vector: asString(get(detail, "cvssV3Vector")),
						score: scoreOf(get(detail, "cvssV3BaseScore")),
					})),
			],
			status: known.status,
			suppression: known.status === "suppressed" ? suppressionOf(item) : null,
			package: packageOf(
				{
					name: asString(get(item, "name")) ?? get(item, "packageName"),
					version: get(item, "version"),
					ecosystem: get(item, "packageManager") ?? get(project, "packageManager"),
					location: get(project, "displayTargetFile") ?? get(project, "targetFile"),
				},
				null,
			),
			fix: { available: isFixed(item, versions), versions, text: null },
			instances: known.instances,
			published: asString(get(item, "publicationTime")),
			cwes: cwesOf(asList(get(identifiers, "CWE"))),
			references: [
				...(id === null || category === "license" ? [] : [`https://security.snyk.io/vuln/${encodeURIComponent(id)}`]),
				...asList(get(item, "references"))
					.slice(0, 50)
					.map((reference) => get(reference, "url"))
					.filter((url) => typeof url === "string"),
			],
		},
		origin,
		{ ...fields, severity: asString(critical) === null ? "severity" : "severityWithCritical" },
	);
}

function isFixed(item: unknown, versions: readonly string[]): boolean | null {
	if (versions.length > 0 || get(item, "isUpgradable") === true || get(item, "isPatchable") === true) return true;
	return Array.isArray(get(item, "fixedIn")) ? false : null;
}

/** https://docs.snyk.io/manage-risk/policies/the-.snyk-file: each ignored path with its reason. */
function suppressionOf(item: unknown): Findings.Suppression {
	const [rule] = asList(get(get(item, "filtered"), "ignored"));
	return {
		kind: asString(get(rule, "source")) ?? "ignore-rule",
		status: "accepted",
		justification: asString(get(rule, "reason")),
		expires: asString(get(rule, "expires")),
	};
}

function readIssues(project: unknown, builder: FindingsBuilder, origin: Origin): void {
	for (const [index, issue] of asList(get(project, "infrastructureAsCodeIssues")).entries()) {
		if (asRecord(issue) === null) {
			builder.limit(null, `Issue ${index} is ${describeType(issue)}, not an object: it could not be read.`);
			continue;
		}
		const description = get(issue, "iacDescription");
		const isIgnored = get(issue, "isIgnored") === true;
		builder.add(
			{
				id: asString(get(issue, "id")),
				category: "iac",
				title: asString(get(issue, "title")),
				description: asString(get(description, "issue")),
				severity: severityOf(get(issue, "severity"), null),
				severityText: asString(get(issue, "severity")),
				status: isIgnored ? "suppressed" : "open",
				suppression: isIgnored ? { kind: "ignore-rule", status: "accepted", justification: null, expires: null } : null,
				fix: { available: null, versions: [], text: asString(get(description, "resolve")) },
				location: place({
					file: asString(get(project, "targetFile")),
					object: stringsOf(get(issue, "path")).join("."),
					startLine: asInteger(get(issue, "lineNumber")),
				}),
				references: [get(issue, "documentation")].filter((url) => typeof url === "string"),
			},
			at(origin, "infrastructureAsCodeIssues", index),
			{
				...fields,
				description: ["iacDescription", "issue"],
				status: "isIgnored",
				suppression: "isIgnored",
				fix: { at: "iacDescription", fields: { text: "resolve" } },
				location: { at: [], fields: { file: [], object: "path", startLine: "lineNumber" } },
			},
		);
	}
}

const fields: FieldMap = {
	aliases: "identifiers",
	category: "type",
	severityText: "severity",
	score: "cvssScore",
	scoreSource: "cvssScore",
	vectors: "CVSSv3",
	status: [],
	statusText: [],
	baseline: [],
	package: { at: [], fields: { purl: [], ecosystem: "packageManager", location: [] } },
	fix: { at: "fixedIn" },
	location: [],
	instances: "from",
	suppression: ["filtered", "ignored"],
	published: "publicationTime",
	cwes: ["identifiers", "CWE"],
	fingerprint: [],
};
