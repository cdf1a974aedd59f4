import type { Pipeline } from "@proviso/schemas";
import { asList, asRecord, asScalarText, describeType, get } from "../../convert.js";
import { readRuntimeOptions } from "../../pipeline/container.js";
import type { Context } from "../../pipeline/context.js";
import { redactWords } from "../../pipeline/credential.js";
import { readImage } from "../../pipeline/image.js";
import { makeContainer } from "../../pipeline/parts.js";
import { at, type Origin } from "../../trace.js";
import { possibleValues } from "./evaluate.js";
import type { Scope } from "./scope.js";
import { readVariables } from "./variables.js";

/**
 * The job's container (name null) or a service: an image, or a map with one. Null where there is none: an empty image
 * starts nothing.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idcontainer
 */
export function readContainer(
	value: unknown,
	name: string | null,
	origin: Origin,
	path: Pipeline.Path,
	scope: Scope,
	context: Context,
): Pipeline.Container | null {
	if (value === undefined || value === null || value === "") return null;
	const map = asRecord(value);
	if (map === null && typeof value !== "string") {
		context.limit(path, `a container is ${describeType(value)}, neither an image nor a map; it was left out`);
		return null;
	}
	const text = map === null ? value : get(map, "image");
	if (text === "") return null;
	const all = typeof text === "string" ? possibleValues(text, scope.matrix) : null;
	const values = all?.filter((image) => image !== null && image !== "");
	if (values?.length === 0) return null;
	const literal = values?.length === 1 ? asScalarText(values[0]) : null;
	if (typeof text !== "string")
		context.limit([...path, "image"], `a container's image is ${describeType(text)}, not text`);
	const imageOrigin = map === null ? origin : at(origin, "image");
	const image = literal === null ? null : readImage(literal, imageOrigin, [...path, "image"], context);
	const unknown = image === null ? ["image"] : [];
	const given = context.expect(get(map, "options"), [...path, "options"], "text", asScalarText) ?? "";
	const { options, privileged, volumes, credential } = readRuntimeOptions(given);
	// A matrix may choose what is mounted, and with which rights it runs.
	const isKnown = !given.includes("${{");
	if (!isKnown) unknown.push("volumes", "privileged");
	if (options === null) unknown.push("options");
	const mounted = get(map, "volumes");
	if (mounted !== undefined && mounted !== null && !Array.isArray(mounted)) {
		context.limit([...path, "volumes"], `"volumes" is ${describeType(mounted)}, not a list; they cannot be told`);
		unknown.push("volumes");
	}
	const words = redactWords(["entrypoint", "command"].flatMap((key) => asScalarText(get(map, key)) ?? []));
	return context.trace.mark(
		makeContainer(path, {
			name,
			image,
			credentials: readVariables(
				get(map, "credentials"),
				"credentials",
				at(origin, "credentials"),
				[...path, "credentials"],
				scope,
				context,
			),
			variables: readVariables(get(map, "env"), "env", at(origin, "env"), [...path, "variables"], scope, context),
			options: options === "" ? null : options,
			command: words.words,
			volumes: [...asList(mounted).flatMap((item) => asScalarText(item) ?? []), ...volumes],
			privileged: isKnown || privileged ? privileged : null,
			credential: credential ?? words.credential,
			unknown: [...new Set(unknown)],
		}),
		origin,
		map === null ? ALL_HERE : { name: [], variables: "env", privileged: "options", credential: "options" },
	);
}

/** An image without a map is one text. */
const ALL_HERE = { name: [], image: [], options: [], command: [], volumes: [], privileged: [], credential: [] };
