import type { Findings } from "@proviso/schemas";
import { asArray, asInteger, asList, asRecord, asScalarText, asString, describeType, get } from "../../convert.js";
import { FindingsBuilder, place } from "../../findings/document.js";
import { cwesOf } from "../../findings/identifiers.js";
import type { Normalized } from "../../format.js";
import { at, type FieldMap, type Origin, root, type Trace } from "../../trace.js";

/** Risks of ZAP by their code: https://www.zaproxy.org/docs/desktop/start/features/alerts/ */
const risks = ["info", "low", "medium", "high"] as const satisfies readonly Findings.Finding["severity"][];
const riskNames = ["Informational", "Low", "Medium", "High"] as const;

export function normalizeReport(report: unknown, trace: Trace): Normalized {
	const origin = root(0);
	const builder = new FindingsBuilder(trace, origin);
	builder.lookedFor("dast");
	const value = get(report, "site");
	// A report of a single site may hold it bare.
	const list = asArray(value);
	const sites: [unknown, Origin][] = (list ?? [value]).map((site, index) => [
		site,
		list === null ? at(origin, "site") : at(origin, "site", index),
	]);
	if (sites.length === 0) builder.limit(null, "The report names no site: nothing was reached.");
	for (const [site, where] of sites) readSite(site, builder, where);
	const [first] = sites;
	const target =
		first === undefined
			? null
			: builder.target("url", get(first[0], "@name"), [], first[1], { type: [], name: "@name", digests: [] });
	return {
		ok: true,
		body: builder.body(
			{ name: "ZAP", vendor: "ZAP", version: asString(get(report, "@version")) },
			{ endedAt: asString(get(report, "created")) ?? asString(get(report, "@generated")), target },
			{
				toolFields: { name: "@programName", vendor: "@programName", version: "@version" },
				run: {
					endedAt: get(report, "created") === undefined ? "@generated" : "created",
					target: "site",
					scope: "site",
				},
			},
		),
	};
}

function readSite(site: unknown, builder: FindingsBuilder, origin: Origin): void {
	if (asRecord(site) === null) {
		builder.limit(null, `A site is ${describeType(site)}, not an object: it could not be read.`);
		return;
	}
	builder.looked(get(site, "@name"), null, origin, { name: "@name", type: [] });
	const value = get(site, "alerts");
	const alerts = asArray(value);
	if (alerts === null)
		builder.limit(null, `alerts is ${describeType(value)}, not a list: nothing of it could be read.`);
	for (const [index, alert] of (alerts ?? []).entries()) {
		if (asRecord(alert) !== null) readAlert(alert, builder, at(origin, "alerts", index));
		else builder.limit(null, `Alert ${index} is ${describeType(alert)}, not an object: it could not be read.`);
	}
}

/** Neither evidence nor attack nor the messages are kept: they may hold what the site keeps secret. */
function readAlert(alert: unknown, builder: FindingsBuilder, origin: Origin): void {
	const stated = asScalarText(get(alert, "riskcode"))?.trim() ?? "";
	const code = /^\d$/.test(stated) ? Number(stated) : -1;
	const risk = risks[code];
	if (risk === undefined) builder.limit(builder.next, "riskcode is none that ZAP has: the severity is not known.");
	const instances = asList(get(alert, "instances"));
	const [first] = instances;
	const uri = asString(get(first, "uri"));
	const isFalse = asScalarText(get(alert, "confidence")) === "0";
	const object = ["method", "param"].map((name) => asString(get(first, name)) ?? "").filter((text) => text !== "");
	const title = get(alert, "name") === undefined ? "alert" : "name";
	builder.add(
		{
			id: asScalarText(get(alert, "alertRef")) ?? asScalarText(get(alert, "pluginid")),
			aliases: [asScalarText(get(alert, "pluginid"))].filter((id) => id !== null),
			category: "dast",
			title: asString(get(alert, title)),
			description: withoutMarkup(get(alert, "desc")),
			severity: risk ?? "unknown",
			severityText: risk === undefined ? asString(get(alert, "riskdesc")) : (riskNames[code] ?? null),
			status: isFalse ? "suppressed" : "open",
			statusText: isFalse ? "False Positive" : null,
			suppression: isFalse ? { kind: "false-positive", status: "accepted", justification: null, expires: null } : null,
			fix: { available: null, versions: [], text: withoutMarkup(get(alert, "solution")) },
			location: uri === null ? null : place({ url: withoutQuery(uri), object: object.join(" ") || null }),
			instances: Math.max(1, instances.length, asInteger(Number(asScalarText(get(alert, "count")) ?? "0")) ?? 0),
			cwes: cwesOf([asScalarText(get(alert, "cweid"))]),
			references:
				withoutMarkup(get(alert, "reference"))
					?.split(/\s+/)
					.filter((text) => /^https?:/.test(text)) ?? [],
		},
		origin,
		{ ...fields, id: get(alert, "alertRef") === undefined ? "pluginid" : "alertRef", title },
	);
}

/** Addresses without their query, in which sessions and what was sent in an attack stand. */
function withoutQuery(uri: string): string {
	return uri.replace(/[?#].*$/s, "");
}

/** ZAP writes paragraphs as markup. */
function withoutMarkup(value: unknown): string | null {
	const text = asString(value)?.slice(0, 8000);
	return text?.replace(/<\/?[a-z][^<>]{0,200}>/gi, "\n").trim() || null;
}

const fields: FieldMap = {
	aliases: "pluginid",
	category: [],
	description: "desc",
	severity: "riskcode",
	severityText: "riskdesc",
	score: [],
	scoreSource: [],
	vectors: [],
	status: "confidence",
	statusText: "confidence",
	baseline: [],
	package: [],
	fix: { at: [], fields: { text: "solution" } },
	location: { at: ["instances", 0], fields: { url: "uri", object: "method", file: [] } },
	suppression: "confidence",
	firstSeen: [],
	published: [],
	knownExploited: [],
	cwes: "cweid",
	references: "reference",
	fingerprint: [],
};
