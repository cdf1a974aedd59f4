import type { Normalized } from "../../format.js";
import { normalizeGitlab } from "../../repository/gitlab/index.js";
import { answerOf } from "../../repository/gitlab/shapes.js";
import { at, root, type Trace } from "../../trace.js";

/** A list of projects becomes a document for each. */
export function normalizeResponse(value: unknown, trace: Trace): Normalized {
	const found = answerOf(value) ?? { path: ["?"], status: 0, request: "a request" };
	const several = Array.isArray(value) && found.path.join("/") === "projects/-";
	const bodies = (several ? value : [value]).map((body: unknown, index) => {
		const origin = several ? at(root(0), index) : root(0);
		return normalizeGitlab([{ ...found, query: new URLSearchParams(), body, origin, paginated: false }], trace).body;
	});
	const [body, ...more] = bodies;
	if (body !== undefined) return { ok: true, body, more };
	return { ok: false, problems: [{ code: "wrong-type", message: "The list is empty.", value: 0, path: [] }] };
}
