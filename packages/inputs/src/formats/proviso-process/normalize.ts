import { asRecord, describeType, get } from "../../convert.js";
import type { Body, Normalized, NormalizeProblem, ParsedFile } from "../../format.js";
import { root, type Trace } from "../../trace.js";
import { EvidenceReader } from "./read.js";

const HEADER = "process/1";

/** The documents of a file of process evidence, one for each of its values; or everything that is wrong with it. */
export function normalizeEvidence(file: ParsedFile, trace: Trace): Normalized {
	const problems: NormalizeProblem[] = [];
	const bodies: Body[] = [];
	for (const [index, value] of file.values.entries()) {
		// What a document separator at the end of a YAML file leaves.
		if (value === null && file.values.length > 1) continue;
		const wrong = headerProblem(value, index);
		if (wrong !== null) problems.push(wrong);
		else bodies.push(new EvidenceReader(trace, problems).read(value, root(index)));
	}
	const [body, ...more] = bodies;
	return body === undefined || problems.length > 0 ? { ok: false, problems } : { ok: true, body, more };
}

function headerProblem(value: unknown, index: number): NormalizeProblem | null {
	if (asRecord(value) === null) {
		const message = `Evidence is an object, and this is ${describeType(value)}.`;
		return { code: "wrong-type", message, value: index, path: [] };
	}
	const header = get(value, "proviso");
	if (header === HEADER) return null;
	if (header === undefined) {
		const message = `Every document of a file of evidence begins with "proviso: ${HEADER}", and this one does not.`;
		return { code: "missing-field", message, value: index, path: [] };
	}
	const message = `The version of evidence that is read is "${HEADER}", and this is another.`;
	return { code: "unsupported-version", message, value: index, path: ["proviso"] };
}
