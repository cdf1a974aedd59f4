import type { Findings, Sbom } from "@proviso/schemas";
import { asArray, asList, asRecord, asString, describeType, entriesOf, get, stringsOf } from "../../convert.js";
import { FindingsBuilder, packageOf } from "../../findings/document.js";
import { cwesOf } from "../../findings/identifiers.js";
import { scoreOf, severityOf } from "../../findings/severity.js";
import type { Normalized } from "../../format.js";
import { loadPurl } from "../../purl.js";
import { at, type FieldMap, type Origin, root, type Trace } from "../../trace.js";

/** A package in which vulnerabilities were found. */
interface Subject {
	readonly package: unknown;
	readonly source: unknown;
	/** Where the package is in the file. */
	readonly packageAt: Origin;
}

export async function normalizeReport(report: unknown, trace: Trace): Promise<Normalized> {
	const origin = root(0);
	const builder = new FindingsBuilder(trace, origin);
	builder.lookedFor("sca");
	const parsePurl = await loadPurl();
	const flat = asArray(report);
	for (const [index, item] of (flat ?? []).entries()) {
		const place = at(origin, index);
		const subject = { package: get(item, "Package"), source: get(item, "Source"), packageAt: at(place, "Package") };
		const group = get(item, "GroupInfo");
		add([get(item, "Vulnerability")], group, subject, builder, parsePurl, at(place, "Vulnerability"));
	}
	for (const [index, result] of asList(get(report, "results")).entries()) {
		const place = at(origin, "results", index);
		builder.looked(get(get(result, "source"), "path"), get(get(result, "source"), "type"), at(place, "source"), {
			name: "path",
		});
		for (const [number, entry] of asList(get(result, "packages")).entries()) {
			readPackage(entry, get(result, "source"), builder, parsePurl, at(place, "packages", number));
		}
	}
	return { ok: true, body: builder.body({ name: "OSV-Scanner", vendor: "Google" }, {}, { run: { scope: "results" } }) };
}

type ParsePurl = (text: string) => Sbom.Purl;

/** One finding for each group of vulnerabilities that are the same, as OSV-Scanner groups and counts them. */
function readPackage(
	entry: unknown,
	source: unknown,
	builder: FindingsBuilder,
	parsePurl: ParsePurl,
	origin: Origin,
): void {
	const subject = { package: get(entry, "package"), source, packageAt: at(origin, "package") };
	if (asRecord(subject.package) === null) {
		builder.limit(null, "An entry of packages names no package: what stands in it may be missing.");
	}
	const value = get(entry, "vulnerabilities");
	const vulnerabilities = asArray(value);
	if (vulnerabilities === null && value !== undefined && value !== null) {
		builder.limit(null, `vulnerabilities is ${describeType(value)}, not a list: nothing of it could be read.`);
	}
	const byId = new Map<string, { readonly value: unknown; readonly index: number }>();
	const alone: number[] = [];
	for (const [index, vulnerability] of (vulnerabilities ?? []).entries()) {
		const id = asString(get(vulnerability, "id"));
		if (id === null) {
			builder.limit(null, "A vulnerability has no id: it could not be read.");
			if (asRecord(vulnerability) !== null) alone.push(index);
		} else if (!byId.has(id)) byId.set(id, { value: vulnerability, index });
	}
	const grouped = new Set<string>();
	const place = (index: number) => at(origin, "vulnerabilities", index);
	for (const group of asList(get(entry, "groups"))) {
		const members = stringsOf(get(group, "ids"))
			.filter((id) => byId.has(id) && !grouped.has(id))
			.map((id) => ({ id, ...byId.get(id) }));
		const [first] = members;
		if (first?.index === undefined) continue;
		for (const { id } of members) grouped.add(id);
		add(
			members.map(({ value }) => value),
			group,
			subject,
			builder,
			parsePurl,
			place(first.index),
		);
	}
	for (const [id, { value, index }] of byId) {
		if (!grouped.has(id)) add([value], null, subject, builder, parsePurl, place(index));
	}
	for (const index of alone) add([vulnerabilities?.[index]], null, subject, builder, parsePurl, place(index));
	for (const license of stringsOf(get(entry, "license_violations"))) {
		builder.lookedFor("license");
		builder.add(
			{
				id: license,
				category: "license",
				title: `License ${license} is not allowed`,
				package: ofPackage(subject, parsePurl),
			},
			at(origin, "license_violations"),
			{ ...fields, package: { origin: subject.packageAt } },
		);
	}
}

function add(
	vulnerabilities: readonly unknown[],
	group: unknown,
	subject: Subject,
	builder: FindingsBuilder,
	parsePurl: ParsePurl,
	origin: Origin,
): void {
	const [first] = vulnerabilities;
	const id = asString(get(first, "id"));
	const aliases = new Set([
		...vulnerabilities.flatMap((one) => [asString(get(one, "id")) ?? "", ...stringsOf(get(one, "aliases"))]),
		...stringsOf(get(group, "aliases")),
	]);
	aliases.delete("");
	const specifics = vulnerabilities.map((one) => get(one, "database_specific"));
	const word = specifics.map((bag) => asString(get(bag, "severity"))).find((text) => text !== null) ?? null;
	const score = scoreOf(get(group, "max_severity"));
	// https://github.com/ossf/malicious-packages: these have no rating, as the package as a whole is the attack.
	const isMalicious = [...aliases].some((alias) => alias.startsWith("MAL-"));
	const versions = vulnerabilities.flatMap((one) => fixedIn(one, asString(get(subject.package, "name"))));
	builder.add(
		{
			id,
			aliases: [...aliases],
			category: "sca",
			title: vulnerabilities.map((one) => asString(get(one, "summary"))).find((text) => text) ?? null,
			description: vulnerabilities.map((one) => asString(get(one, "details"))).find((text) => text) ?? null,
			severity: isMalicious ? "critical" : severityOf(word, score),
			severityText: word,
			score,
			scoreSource: score === null ? null : "osv-scanner",
			vectors: vulnerabilities.flatMap((one) => [
				...ratings(get(one, "severity"), id),
				...asList(get(one, "affected"))
					.slice(0, 50)
					.flatMap((affected) => ratings(get(affected, "severity"), id)),
			]),
			...statusOf(group),
			package: ofPackage(subject, parsePurl),
			fix: vulnerabilities.some((one) => asArray(get(one, "affected")) !== null)
				? { available: versions.length > 0 ? true : null, versions, text: null }
				: null,
			published: asString(get(first, "published")),
			cwes: cwesOf(specifics.flatMap((bag) => asList(get(bag, "cwe_ids")).slice(0, 50))),
			references: vulnerabilities.flatMap((one) =>
				asList(get(one, "references"))
					.slice(0, 50)
					.map((reference) => get(reference, "url"))
					.filter((url) => typeof url === "string"),
			),
		},
		origin,
		{ ...fields, package: { origin: subject.packageAt } },
	);
}

function ofPackage({ package: value, source }: Subject, parsePurl: ParsePurl): Findings.Package {
	const purl = asString(get(value, "purl"));
	return packageOf(
		{
			name: get(value, "name"),
			version: get(value, "version") === "" ? get(value, "commit") : get(value, "version"),
			ecosystem: get(value, "ecosystem"),
			location: get(source, "path"),
		},
		purl === null ? null : parsePurl(purl),
	);
}

/** https://google.github.io/osv-scanner/experimental/: code that is never called is not affected. */
function statusOf(group: unknown): Pick<Findings.Finding, "status" | "statusText"> {
	const analyses = entriesOf(get(group, "experimentalAnalysis") ?? get(group, "experimental_analysis"));
	const isUncalled = analyses.length > 0 && analyses.every(([, analysis]) => get(analysis, "called") === false);
	return isUncalled ? { status: "not-affected", statusText: "not called" } : { status: "open", statusText: null };
}

function ratings(value: unknown, source: string | null): Findings.Vector[] {
	return asList(value)
		.slice(0, 50)
		.map((rating) => ({ source, vector: asString(get(rating, "score")), score: scoreOf(get(rating, "score")) }));
}

/** Versions that end a range of affected ones, of this package alone: an advisory may be of several. */
function fixedIn(vulnerability: unknown, name: string | null): string[] {
	return asList(get(vulnerability, "affected"))
		.slice(0, 200)
		.filter((affected) => asString(get(get(affected, "package"), "name")) === name)
		.flatMap((affected) => asList(get(affected, "ranges")).slice(0, 50))
		.filter((range) => get(range, "type") !== "GIT")
		.flatMap((range) => asList(get(range, "events")).slice(0, 200))
		.map((event) => asString(get(event, "fixed")))
		.filter((version) => version !== null);
}

const fields: FieldMap = {
	category: [],
	title: "summary",
	description: "details",
	severity: ["database_specific", "severity"],
	severityText: ["database_specific", "severity"],
	score: "severity",
	scoreSource: "severity",
	vectors: { at: "severity", items: { vector: "score" } },
	status: [],
	statusText: [],
	baseline: [],
	fix: { at: "affected" },
	location: [],
	instances: [],
	suppression: [],
	knownExploited: [],
	cwes: ["database_specific", "cwe_ids"],
	fingerprint: [],
};
