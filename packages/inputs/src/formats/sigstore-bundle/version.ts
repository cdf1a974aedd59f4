import { asString, describeType, get } from "../../convert.js";
import type { NormalizeProblem } from "../../format.js";
import { quote } from "../../problem.js";
import { at, type Origin, unfold } from "../../trace.js";

/** `application/vnd.dev.sigstore.bundle+json;version=0.1`, and since 0.3 `application/vnd.dev.sigstore.bundle.v0.3+json`. */
const MEDIA_TYPE = /^application\/vnd\.dev\.sigstore\.bundle(?:\.v([^+]*)\+json|\+json;\s*version=(.*))$/;

const VERSIONS: readonly string[] = ["0.1", "0.2", "0.3"];

/** Whether a value is a Sigstore bundle of any version. */
export function isBundle(value: unknown): boolean {
	return asString(get(value, "mediaType"))?.startsWith("application/vnd.dev.sigstore.bundle") === true;
}

/** The version that a bundle says it has, or null. */
export function versionOf(bundle: unknown): string | null {
	const [, current, early] = MEDIA_TYPE.exec(asString(get(bundle, "mediaType")) ?? "") ?? [];
	return current ?? early ?? null;
}

/** Why a bundle is not of a version that is read; null when it is. */
export function versionProblem(bundle: unknown, origin: Origin): NormalizeProblem | null {
	if (VERSIONS.includes(versionOf(bundle) ?? "")) return null;
	const stated = get(bundle, "mediaType");
	const what = typeof stated === "string" ? quote(stated) : describeType(stated);
	const message = `The media type of the bundle is ${what}; those of these versions are read: ${VERSIONS.join(", ")}.`;
	return { code: "unsupported-version", message, ...unfold(at(origin, "mediaType")) };
}
