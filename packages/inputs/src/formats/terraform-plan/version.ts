import { asString, get } from "../../convert.js";
import type { NormalizeProblem } from "../../format.js";

/** The specification: reject any input which reports an unsupported major version. */
export function checkVersion(value: unknown, what: "plan" | "state"): NormalizeProblem | null {
	const version = get(value, "format_version");
	const text = asString(version);
	const major = text === null ? undefined : /^(\d{1,6})\.\d{1,6}(?:\.|$)/.exec(text)?.[1];
	if (major === "0" || major === "1") return null;
	const said =
		text === null ? "does not say its format_version" : `has format_version ${JSON.stringify(text.slice(0, 40))}`;
	return {
		code: "unsupported-version",
		message: `the ${what} ${said}; versions 0.1 to 1.x are understood`,
		value: 0,
		path: version === undefined ? [] : ["format_version"],
	};
}
