import type { Findings } from "@proviso/schemas";
import { asInteger, asList, asRecord, asString, describeType, get } from "../../convert.js";
import { FindingsBuilder, packageOf, place } from "../../findings/document.js";
import { cwesOf } from "../../findings/identifiers.js";
import { severityOfWord } from "../../findings/severity.js";
import type { Normalized } from "../../format.js";
import { at, type FieldMap, type Origin, root, type Trace } from "../../trace.js";

/** Types of scans, and categories as reports of before 15.0 give each vulnerability. */
const categories: ReadonlyMap<string, Findings.Category> = new Map<string, Findings.Category>([
	["sast", "sast"],
	["dependency_scanning", "sca"],
	["container_scanning", "container"],
	["cluster_image_scanning", "container"],
	["secret_detection", "secret"],
	["dast", "dast"],
	["api_fuzzing", "dast"],
	["coverage_fuzzing", "dast"],
]);

/** GitLab scans infrastructure as code with these, under the type sast. */
const OF_INFRASTRUCTURE = new Set(["kics", "kubesec", "checkov"]);

export function normalizeReport(report: unknown, trace: Trace): Normalized {
	const origin = root(0);
	const builder = new FindingsBuilder(trace, origin);
	const scan = get(report, "scan");
	const scanner = get(scan, "scanner");
	const category = categoryOf(get(scan, "type"), scanner);
	if (category !== null) builder.lookedFor(category);
	for (const message of asList(get(scan, "messages"))) {
		if (get(message, "level") === "fatal") builder.failed(get(message, "value"));
	}
	for (const [index, file] of asList(get(report, "dependency_files")).entries()) {
		builder.looked(get(file, "path"), get(file, "package_manager"), at(origin, "dependency_files", index), {
			name: "path",
			type: "package_manager",
		});
	}
	for (const [index, resource] of asList(get(scan, "scanned_resources")).entries()) {
		builder.looked(get(resource, "url"), get(resource, "type"), at(origin, "scan", "scanned_resources", index), {
			name: "url",
		});
	}
	const remedies = remediesOf(report, origin);
	for (const [index, one] of asList(get(report, "vulnerabilities")).entries()) {
		if (asRecord(one) === null) {
			builder.limit(null, `Vulnerability ${index} is ${describeType(one)}, not an object: it could not be read.`);
		} else readVulnerability(one, category, remedies, builder, at(origin, "vulnerabilities", index));
	}
	const status = get(scan, "status");
	const tool = {
		name: asString(get(scanner, "name")),
		vendor: asString(get(get(scanner, "vendor"), "name")),
		version: asString(get(scanner, "version")),
	};
	const run = {
		startedAt: asString(get(scan, "start_time")),
		endedAt: asString(get(scan, "end_time")),
		successful: status === "success" ? true : status === "failure" ? false : null,
	};
	return {
		ok: true,
		body: builder.body(tool, run, {
			tool: ["scan", "scanner"],
			toolFields: { vendor: ["vendor", "name"] },
			run: {
				startedAt: ["scan", "start_time"],
				endedAt: ["scan", "end_time"],
				successful: ["scan", "status"],
				errors: ["scan", "messages"],
				categories: ["scan", "type"],
				scope: "dependency_files",
			},
		}),
	};
}

function categoryOf(type: unknown, scanner: unknown): Findings.Category | null {
	const category = categories.get(asString(type) ?? "") ?? null;
	return category === "sast" && OF_INFRASTRUCTURE.has(asString(get(scanner, "id")) ?? "") ? "iac" : category;
}

/** A change that the report has the patch of. */
interface Remedy {
	readonly summary: string | null;
	readonly origin: Origin;
}

/** By identifier of the vulnerability that they fix; the first of several. */
function remediesOf(report: unknown, origin: Origin): ReadonlyMap<string, Remedy> {
	const remedies = new Map<string, Remedy>();
	for (const [index, remediation] of asList(get(report, "remediations")).entries()) {
		const summary = asString(get(remediation, "summary"));
		for (const fix of asList(get(remediation, "fixes"))) {
			const id = asString(get(fix, "id"));
			if (id === null || remedies.has(id)) continue;
			remedies.set(id, { summary, origin: at(origin, "remediations", index) });
		}
	}
	return remedies;
}

function readVulnerability(
	one: unknown,
	known: Findings.Category | null,
	remedies: ReadonlyMap<string, Remedy>,
	builder: FindingsBuilder,
	origin: Origin,
): void {
	const category = known ?? categoryOf(get(one, "category"), get(one, "scanner")) ?? "other";
	if (category !== "other") builder.lookedFor(category);
	const identifiers = asList(get(one, "identifiers")).slice(0, 100);
	const kind = (identifier: unknown) => asString(get(identifier, "type"))?.toLowerCase() ?? "";
	const nameOf = (identifier: unknown) =>
		(/^(?:cve|ghsa|osv)$/.test(kind(identifier)) ? asString(get(identifier, "value")) : null) ??
		asString(get(identifier, "name")) ??
		asString(get(identifier, "value"));
	const weaknesses = identifiers.filter((identifier) => kind(identifier) === "cwe");
	const names = identifiers.filter((identifier) => !/^(?:cwe|owasp)$/.test(kind(identifier)));
	const first = names.find((identifier) => kind(identifier) === "cve") ?? names[0] ?? identifiers[0];
	const [flag] = asList(get(one, "flags"));
	const severity = asString(get(one, "severity"));
	const solution = asString(get(one, "solution"));
	const remedy = remedies.get(asString(get(one, "id")) ?? "");
	builder.add(
		{
			id: nameOf(first),
			aliases: names.map(nameOf).filter((name) => name !== null),
			category,
			title: asString(get(one, "name")) ?? asString(get(one, "message")),
			// What a secret scanner writes of a find may quote it.
			description: category === "secret" ? null : asString(get(one, "description")),
			severity: severityOfWord(severity),
			severityText: severity,
			vectors: asList(get(one, "cvss_vectors"))
				.slice(0, 20)
				.map((entry) => ({
					source: asString(get(entry, "vendor")),
					vector: asString(get(entry, "vector")),
					score: null,
				})),
			statusText: asString(get(flag, "type")),
			...whereabouts(get(one, "location")),
			fix:
				solution === null && remedy === undefined
					? null
					: { available: remedy === undefined ? null : true, versions: [], text: solution ?? remedy?.summary ?? null },
			firstSeen: asString(get(one, "discovered_at")),
			cwes: cwesOf(weaknesses.map((identifier) => get(identifier, "value"))),
			references: [
				...identifiers.map((identifier) => get(identifier, "url")),
				...asList(get(one, "links"))
					.slice(0, 50)
					.map((link) => get(link, "url")),
			].filter((url) => typeof url === "string"),
			fingerprint: asString(get(one, "id")),
		},
		origin,
		remedy === undefined || solution !== null
			? fields
			: { ...fields, fix: { origin: remedy.origin, fields: { text: "summary" } } },
	);
}

function whereabouts(location: unknown): Pick<Findings.Finding, "package" | "location"> {
	const dependency = get(location, "dependency");
	const name = asString(get(get(dependency, "package"), "name"));
	const file = asString(get(location, "file"));
	const image = asString(get(location, "image"));
	const host = asString(get(location, "hostname"));
	const objects = ["class", "method", "param", "image"].map((key) => asString(get(location, key)));
	return {
		package:
			name === null
				? null
				: packageOf(
						{
							name,
							version: get(dependency, "version"),
							ecosystem: get(location, "operating_system"),
							location: file ?? image,
						},
						null,
					),
		location:
			file === null && image === null && host === null
				? null
				: place({
						file,
						url: host === null ? null : `${host}${asString(get(location, "path")) ?? ""}`,
						object: objects.filter((text) => text !== null && text !== "").join(" ") || null,
						startLine: asInteger(get(location, "start_line")),
						endLine: asInteger(get(location, "end_line")),
					}),
	};
}

const fields: FieldMap = {
	id: "identifiers",
	aliases: "identifiers",
	title: "name",
	severityText: "severity",
	score: [],
	scoreSource: [],
	vectors: { at: "cvss_vectors", items: { source: "vendor" } },
	status: "flags",
	statusText: "flags",
	baseline: [],
	package: {
		at: ["location", "dependency"],
		fields: { name: ["package", "name"], purl: [], ecosystem: [], location: [] },
	},
	fix: { at: "solution" },
	location: { at: "location", fields: { startLine: "start_line", endLine: "end_line", object: [], url: "hostname" } },
	instances: [],
	suppression: [],
	firstSeen: "discovered_at",
	published: [],
	knownExploited: [],
	cwes: "identifiers",
	references: "links",
	fingerprint: "id",
};
