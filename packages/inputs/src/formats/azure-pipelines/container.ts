import type { Pipeline } from "@proviso/schemas";
import { asBoolean, asList, asRecord, asScalarText, asString, describeType, entriesOf, get } from "../../convert.js";
import { readRuntimeOptions } from "../../pipeline/container.js";
import type { Context } from "../../pipeline/context.js";
import { readImage } from "../../pipeline/image.js";
import { makeContainer } from "../../pipeline/parts.js";
import { at, type Origin } from "../../trace.js";
import { type Environment, hasExpression } from "./expressions.js";
import { isInsertion } from "./insertions.js";
import { readMap } from "./variables.js";

/** A value, and where it is given: at the step, the job, its stage or the pipeline. */
export interface Placed {
	readonly value: unknown;
	readonly origin: Origin;
}

/** Images of `resources.containers`, by their names. */
export type Containers = ReadonlyMap<string, Placed>;

const DOCKER_SOCKET = "/var/run/docker.sock";

/**
 * A container: the name of one in `resources`, an image, or a map with one.
 * https://learn.microsoft.com/en-us/azure/devops/pipelines/yaml-schema/jobs-job-container
 */
export function readContainer(
	given: Placed | null,
	name: string | null,
	path: Pipeline.Path,
	{ containers, environment }: { readonly containers: Containers; readonly environment: Environment },
	context: Context,
): Pipeline.Container | null {
	if (given === null || given.value === undefined || given.value === null || given.value === "") return null;
	const alias = asString(get(given.value, "alias")) ?? asString(given.value);
	const { value, origin } = (alias === null ? undefined : containers.get(alias)) ?? given;
	const map = asRecord(value);
	const text = map === null ? asString(value) : asString(get(map, "image"));
	if (text === null && (map === null || entriesOf(map).every(([key]) => !isInsertion(key))))
		context.limit(path, `a container is ${describeType(value)} and names no image`);
	const unknown = new Set<string>();
	const imageOrigin = map === null ? origin : at(origin, "image");
	const image = text === null || hasExpression(text) ? null : readImage(text, imageOrigin, [...path, "image"], context);
	if (image === null) unknown.add("image");
	const isAlias = map === null && alias !== null && hasExpression(alias);

	const told = asScalarText(get(map, "options")) ?? "";
	const { options, privileged, volumes, credential } = readRuntimeOptions(told);
	const isKnown = !hasExpression(told) && !isAlias;
	if (!isKnown) unknown.add("privileged");
	if (options === null) unknown.add("options");
	const mounted = [...asList(get(map, "volumes")).flatMap((item) => asScalarText(item) ?? []), ...volumes];
	// Jobs got the socket of the machine's Docker unless told otherwise, until agent 5.279 (September 2026).
	const socket = get(map, "mapDockerSocket");
	const isMapped = asBoolean(socket) ?? (typeof socket === "string" ? /^(?:true|y|yes|on)$/i.test(socket) : null);
	if (name === null && isMapped === true) mounted.push(`${DOCKER_SOCKET}:${DOCKER_SOCKET}`);
	if ((name === null && isMapped === null) || !isKnown || mounted.some(hasExpression)) unknown.add("volumes");
	const variables = readMap(get(map, "env"), at(origin, "env"), [...path, "variables"], environment, context);
	return context.trace.mark(
		makeContainer(path, {
			name,
			image,
			variables,
			options: options === "" ? null : options,
			volumes: mounted,
			privileged: isKnown || privileged ? privileged : null,
			credential,
			unknown: [...unknown],
		}),
		origin,
		map === null
			? { name: [], image: [], options: [], volumes: [], privileged: [], credential: [] }
			: { name: [], variables: "env", privileged: "options", credential: "options" },
	);
}
