import { asRecord } from "../../convert.js";
import type { Body, Normalized } from "../../format.js";
import type { Answer } from "../../repository/answer.js";
import { normalizeGithub } from "../../repository/github/index.js";
import { answerOf, isRepository } from "../../repository/github/shapes.js";
import { at, type Origin, root, type Trace } from "../../trace.js";

/** A list of repositories becomes a document for each. */
export function normalizeResponse(value: unknown, trace: Trace): Normalized {
	const parts: readonly (readonly [unknown, Origin])[] =
		Array.isArray(value) && isRepository(value[0])
			? value.map((element, index) => [element, at(root(0), index)])
			: [[value, root(0)]];
	const bodies: Body[] = [];
	for (const [index, [part, origin]] of parts.entries()) {
		const found = asRecord(part) === null && !Array.isArray(part) ? null : answerOf(part);
		if (found === null) {
			const message = "This element is no repository as GitHub answers it, though the first of the list is.";
			return { ok: false, problems: [{ code: "wrong-type", message, value: 0, path: [index] }] };
		}
		const answer: Answer = { ...found, query: new URLSearchParams(), body: part, origin, paginated: false };
		bodies.push(normalizeGithub([answer], trace).body);
	}
	const [body, ...more] = bodies;
	if (body === undefined) {
		return { ok: false, problems: [{ code: "wrong-type", message: "The list is empty.", value: 0, path: [] }] };
	}
	return { ok: true, body, more };
}
