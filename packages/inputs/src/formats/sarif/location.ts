import type { Findings } from "@proviso/schemas";
import { asInteger, asList, asString, get } from "../../convert.js";
import { place } from "../../findings/document.js";
import type { FieldMap } from "../../trace.js";

/** What locations of a run refer to. */
export interface Places {
	readonly artifacts: readonly unknown[];
	readonly bases: unknown;
	readonly logical: readonly unknown[];
}

export function placesOf(run: unknown): Places {
	return {
		artifacts: asList(get(run, "artifacts")),
		bases: get(run, "originalUriBaseIds"),
		logical: asList(get(run, "logicalLocations")),
	};
}

const region = (name: string) => ["physicalLocation", "region", name];

/** Where the properties of a finding's location are, from the location of the result. */
export const locationFields: FieldMap = {
	file: ["physicalLocation", "artifactLocation", "uri"],
	url: ["physicalLocation", "artifactLocation", "uri"],
	object: ["logicalLocations", 0],
	startLine: region("startLine"),
	startColumn: region("startColumn"),
	endLine: region("endLine"),
	endColumn: region("endColumn"),
};

/** The place that a location names; null where there is none and the result names no address either. */
export function locationOf(location: unknown, result: unknown, places: Places): Findings.Location | null {
	const physical = get(location, "physicalLocation");
	const stated = get(physical, "artifactLocation");
	const artifact = places.artifacts[asInteger(get(stated, "index")) ?? -1];
	const uri = asString(get(stated, "uri"));
	const address = uri === null ? uriOf(get(artifact, "location"), places.bases) : uriOf(stated, places.bases);
	const request = asString(get(get(result, "webRequest"), "target"));
	const object = objectOf(asList(get(location, "logicalLocations"))[0], places.logical);
	const isAddress = /^https?:\/\//i.test(address ?? "");
	if (address === null && request === null && object === null) return null;
	const span = get(physical, "region");
	return place({
		file: isAddress ? null : address,
		url: isAddress ? address : request,
		object,
		startLine: asInteger(get(span, "startLine")),
		startColumn: asInteger(get(span, "startColumn")),
		endLine: asInteger(get(span, "endLine")),
		endColumn: asInteger(get(span, "endColumn")),
	});
}

/** The address below its bases, as far as those are relative: where the repository lay on the scanning machine is of no use. */
function uriOf(location: unknown, bases: unknown): string | null {
	let uri = asString(get(location, "uri"));
	if (uri === null) return null;
	let name = asString(get(location, "uriBaseId"));
	for (let steps = 0; steps < 10 && name !== null && !isAbsolute(uri); steps++) {
		const base = get(bases, name);
		const prefix = asString(get(base, "uri"))?.trim() ?? "";
		if (prefix.length > 2000 || isAbsolute(prefix)) break;
		uri = prefix + uri;
		name = asString(get(base, "uriBaseId"));
	}
	try {
		return /^https?:/i.test(uri) ? uri : decodeURIComponent(uri.slice(0, 10_000));
	} catch {
		return uri;
	}
}

function isAbsolute(uri: string): boolean {
	return /^[a-z][a-z0-9+.-]*:|^[\\/]/i.test(uri);
}

function objectOf(logical: unknown, shared: readonly unknown[]): string | null {
	const named = asString(get(logical, "fullyQualifiedName")) ?? asString(get(logical, "name"));
	if (named !== null) return named;
	const other = shared[asInteger(get(logical, "index")) ?? -1];
	return asString(get(other, "fullyQualifiedName")) ?? asString(get(other, "name"));
}
