import type { Pipeline } from "@proviso/schemas";
import { asRecord, asScalarText, asString, describeType, entriesOf, get } from "../../convert.js";
import type { Context } from "../../pipeline/context.js";
import { at } from "../../trace.js";
import type { Configuration, Placed, Tree } from "./configuration.js";
import type { Environment } from "./variables.js";

/**
 * `id_tokens`: names of variables, each with an audience or several; and `identity`, by which a cloud knows the job.
 * https://docs.gitlab.com/ci/yaml/#id_tokens, https://docs.gitlab.com/ci/yaml/#identity
 */
export function readIdentityTokens(
	tokens: Placed | Tree | undefined,
	identity: Placed | undefined,
	path: Pipeline.Path,
	unknown: Set<string>,
	environment: Environment,
	configuration: Configuration,
	context: Context,
): Pipeline.IdentityToken[] {
	const found: Pipeline.IdentityToken[] = [];
	const add = (name: string | null, audiences: string[], isKnown: boolean, { origin }: Placed): void => {
		const token = { path: [...path, found.length], name, audiences, unknown: isKnown ? [] : ["audiences"] };
		found.push(context.trace.mark(token, origin, { name: [], audiences: "aud" }));
	};
	const followed =
		tokens === undefined || tokens.value === null ? null : configuration.one(tokens.value, tokens.origin);
	if (tokens !== undefined && tokens.value !== null && (followed === null || asRecord(followed.value) === null)) {
		unknown.add("identityTokens");
		context.limit(path, `${describeType(tokens.value)} stands where tokens belong, or leads to nothing in the file`);
	}
	for (const [name, token] of entriesOf(followed?.value)) {
		const merged = tokens !== undefined && "properties" in tokens ? tokens.properties?.get(name) : undefined;
		const place = merged ?? { value: token, origin: at(followed?.origin ?? configuration.origin, name) };
		const own = configuration.one(place.value, place.origin);
		const { items, problem } = configuration.list(get(own?.value, "aud") ?? [], at(place.origin, "aud"));
		const texts = items.map(({ value }) => asScalarText(value));
		const audiences = texts.map((text) => (text === null ? null : environment.values.expand(text)));
		const told = audiences.filter((audience) => audience !== null);
		add(name, told, problem === null && told.length > 0 && told.length === audiences.length, place);
	}
	if (identity !== undefined && asString(identity.value) !== null) add(null, [], false, identity);
	return found;
}
