import type { ProcessDocument } from "@proviso/schemas";
import { asArray, asRecord, describeType } from "../../convert.js";
import type { Body, Normalized, ParsedFile } from "../../format.js";
import { at, root, type Trace } from "../../trace.js";
import { RuleReader } from "./read.js";

/**
 * The rules of a file as they stand when all of it has been loaded: what later items say of a rule is merged into it.
 * A file that Falco would not load is refused, with everything that is wrong with it.
 */
export function normalizeRules(file: ParsedFile, trace: Trace): Normalized {
	const reader = new RuleReader(trace);
	for (const [index, value] of file.values.entries()) {
		if (value === null) continue;
		const items = asArray(value);
		if (items === null) {
			const found = describeType(value);
			reader.problem("wrong-type", `A rules file is a list, and this is ${found}.`, root(index));
			continue;
		}
		for (const [position, item] of items.entries()) {
			if (asRecord(item) !== null) reader.read(item, at(root(index), position));
			else if (item !== null)
				reader.problem(
					"wrong-type",
					`An item of a rules file is an object, and this is ${describeType(item)}.`,
					at(root(index), position),
				);
		}
	}
	if (reader.problems.length > 0) return { ok: false, problems: reader.problems };
	const detectionRules = reader.rules();
	const body = trace.mark(
		{ kind: "process" as const, limitations: reader.limitations(), ...UNDECLARED, detectionRules },
		root(0),
		{ source: [], kind: [], limitations: [], detectionRules: [] },
	);
	return { ok: true, body: body satisfies Omit<ProcessDocument, "source"> & Body };
}

/** What rules say nothing of. */
const UNDECLARED: Omit<ProcessDocument, "kind" | "source" | "limitations" | "detectionRules"> = {
	title: null,
	author: null,
	approver: null,
	scope: null,
	validFrom: null,
	validUntil: null,
	signature: null,
	threatModel: null,
	incidentResponsePlan: null,
	secretsInventory: null,
	training: null,
	roles: null,
	commitment: null,
	securityRequirements: null,
	suppliers: null,
	toolchain: null,
	gateCriteria: null,
	metrics: null,
	environments: null,
	endpoints: null,
	designReviews: null,
	standards: null,
	configurationSettings: null,
	vulnerabilities: null,
	exceptions: null,
	rootCauses: null,
	trendReviews: null,
};
