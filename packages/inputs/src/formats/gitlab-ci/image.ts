import type { Pipeline } from "@proviso/schemas";
import { asRecord, asScalarText, asString, asText, describeType, entriesOf, get } from "../../convert.js";
import type { Context } from "../../pipeline/context.js";
import { redactWords } from "../../pipeline/credential.js";
import { readImage } from "../../pipeline/image.js";
import { makeContainer } from "../../pipeline/parts.js";
import { at } from "../../trace.js";
import type { Configuration, Placed } from "./configuration.js";
import { type Environment, placedIn, readVariables } from "./variables.js";

/**
 * `image`, or an item of `services`: a name, or a map with one. A service is called by its alias, else by its image.
 * https://docs.gitlab.com/ci/yaml/#image, https://docs.gitlab.com/ci/yaml/#services
 */
export function readContainer(
	placed: Placed,
	isService: boolean,
	path: Pipeline.Path,
	environment: Environment,
	configuration: Configuration,
	context: Context,
): Pipeline.Container | null {
	const followed = configuration.one(placed.value, placed.origin);
	const value = followed?.value;
	const origin = followed?.origin ?? placed.origin;
	if (followed !== null && (value === null || value === "")) return null;
	const map = asRecord(value);
	const text = map === null ? asString(value) : asText(get(map, "name"));
	if (followed !== null && text === null)
		context.limit(path, `an image is ${describeType(map === null ? value : get(map, "name"))}, which names none`);
	const literal = text === null ? null : environment.values.expand(text);
	const imageOrigin = map === null ? origin : at(origin, "name");
	const image = literal === null ? null : readImage(literal, imageOrigin, [...path, "image"], context);
	const { words, credential } = redactWords(["entrypoint", "command"].flatMap((key) => wordsOf(get(map, key))));
	// Whether it has the rights of its machine, and what is mounted, is told by the settings of the runner.
	const unknown = [...(image === null ? ["image"] : []), "volumes", "privileged"];
	return context.trace.mark(
		makeContainer(path, {
			name: isService ? (asText(get(map, "alias")) ?? text) : null,
			image,
			variables: readVariables(
				placedIn(get(map, "variables"), at(origin, "variables")),
				[...path, "variables"],
				environment,
				configuration,
				context,
			),
			command: words,
			privileged: null,
			credential,
			unknown,
		}),
		origin,
		map === null
			? { name: [], image: [], command: [], volumes: [], privileged: [], credential: [] }
			: {
					name: isService && entriesOf(map).some(([name]) => name === "alias") ? "alias" : "name",
					image: "name",
					volumes: [],
					privileged: [],
					credential: "command",
				},
	);
}

function wordsOf(value: unknown): string[] {
	return (Array.isArray(value) ? value : [value]).flatMap((item) => asScalarText(item) ?? []);
}

/** `services`: a list of names and maps. */
export function readServices(
	placed: Placed | undefined,
	path: Pipeline.Path,
	unknown: Set<string>,
	environment: Environment,
	configuration: Configuration,
	context: Context,
): Pipeline.Container[] {
	if (placed === undefined || placed.value === null) return [];
	const { items, problem } = configuration.list(placed.value, placed.origin);
	if (problem !== null) {
		unknown.add("services");
		context.limit(path, problem);
	}
	const services: Pipeline.Container[] = [];
	for (const item of items) {
		const service = readContainer(item, true, [...path, services.length], environment, configuration, context);
		if (service !== null) services.push(service);
	}
	return services;
}
