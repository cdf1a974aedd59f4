import { StatementReader } from "../../attestation/document.js";
import { asArray, asRecord, asString, get } from "../../convert.js";
import type { Body, NormalizeContext, Normalized, NormalizeProblem } from "../../format.js";
import { quote } from "../../problem.js";
import { at, root, type Trace, unfold } from "../../trace.js";
import { normalizeBundle } from "../sigstore-bundle/normalize.js";

export async function normalizeList(value: unknown, trace: Trace, context: NormalizeContext): Promise<Normalized> {
	const bodies: Body[] = [];
	const problems: NormalizeProblem[] = [];
	for (const [index, item] of (asArray(get(value, "attestations")) ?? []).entries()) {
		const origin = at(root(0), "attestations", index);
		const bundle = get(item, "bundle");
		if (asRecord(bundle) === null) {
			const message = `Number ${index} of the attestations has no bundle in it: ask for it where it is kept, or leave it out.`;
			problems.push({ code: "schema-violation", message, ...unfold(origin) });
			continue;
		}
		const reader = new StatementReader(trace);
		const normalized = await normalizeBundle(bundle, at(origin, "bundle"), trace, context, reader);
		if (!normalized.ok) {
			problems.push(...normalized.problems);
			continue;
		}
		bodies.push(normalized.body);
		// The list is not signed: what it says of a bundle counts only where it says that it is something else.
		const stated = asString(get(item, "predicateType"));
		if (stated !== null && stated !== normalized.body["predicateType"]) {
			const message = `The list says that the predicate is of type ${quote(stated)}, which the statement does not say.`;
			reader.limit(["predicateType"], message);
		}
	}
	const [body, ...more] = bodies;
	return body === undefined || problems.length > 0 ? { ok: false, problems } : { ok: true, body, more };
}
