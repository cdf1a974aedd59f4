import type { Pipeline } from "@proviso/schemas";
import { parseImageReference } from "../../image-reference.js";
import type { Context } from "../../pipeline/context.js";
import { IMAGE_FIELDS, pinOf } from "../../pipeline/image.js";
import { CALL_FIELDS, makeCall, pinOfRef } from "../../pipeline/parts.js";
import { quote } from "../../problem.js";
import type { Origin } from "../../trace.js";

/**
 * `uses` of a step or a job.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idstepsuses,
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_iduses
 */
export function readCall(
	text: string,
	type: "action" | "workflow",
	origin: Origin,
	path: Pipeline.Path,
	context: Context,
): Pipeline.Call {
	const marked = ({ type, ...known }: Partial<Pipeline.Call> & Pick<Pipeline.Call, "type">): Pipeline.Call =>
		context.trace.mark(makeCall(path, text, type, known), origin, CALL_FIELDS);

	// ./ is below the workspace, $/ in the repository of the running workflow.
	if (/^(?:\.{1,2}|\$)\//.test(text)) return marked({ type: "local", subpath: text.replace(/^(?:\.|\$)\//, "") });

	const hasExpression = text.includes("${{");
	if (text.startsWith("docker://")) {
		if (hasExpression) return marked({ type: "image", unknown: ["image", "pinned"] });
		const image = context.trace.mark(parseImageReference(text.slice("docker://".length)), origin, IMAGE_FIELDS);
		if (!image.valid) context.limit(path, `${quote(text)} has no image reference that could be parsed`);
		return marked({ type: "image", image, pinned: pinOf(image) });
	}
	if (hasExpression) return marked({ type, unknown: ["repository", "subpath", "ref", "pinned"] });

	const separator = text.indexOf("@");
	const name = separator === -1 ? text : text.slice(0, separator);
	const ref = separator === -1 ? "" : text.slice(separator + 1);
	const [owner = "", repository = "", ...rest] = name.split("/");
	if (owner === "" || repository === "")
		context.limit(path, `${quote(text)} is not of the form owner/repository@ref, ./path or docker://image`);
	return marked({
		type,
		repository: owner === "" || repository === "" ? null : `${owner}/${repository}`,
		subpath: rest.length === 0 ? null : rest.join("/"),
		ref: ref === "" ? null : ref,
		pinned: pinOfRef(ref),
	});
}
