import { compile } from "@proviso/compiler";
import { ssdf } from "@proviso/pack-ssdf";
import { packSources } from "./files.mjs";

/** The built-in pack, compiled so that plain opa-wasm can run it as well, and the data that its rules want. */
export async function thePack() {
	const entrypoints = ssdf.rules.flatMap(entrypointsOf);
	const bundle = await compile(packSources(), { entrypoints, cache: false });
	return { bundle, data: packData() };
}

/** What the rules of the pack want as data: their parameters, and a time. */
export function packData() {
	const params = Object.fromEntries(
		ssdf.rules.map(({ id, parameters }) => [
			id,
			Object.fromEntries(Object.entries(parameters).map(([name, parameter]) => [name, parameter.default])),
		]),
	);
	return { params, now: "2026-01-31T12:00:00Z" };
}

/** The entrypoints of the rules for a kind of document, by rule. */
export function rulesOf(kind) {
	return ssdf.rules
		.filter((rule) => rule.kind === kind)
		.map((rule) => ({ id: rule.id, entrypoints: entrypointsOf(rule) }));
}

function entrypointsOf({ entrypoints }) {
	return Object.values(entrypoints).filter((entrypoint) => entrypoint !== null);
}
