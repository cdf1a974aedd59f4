import { loadUpstreamValidator } from "@proviso/schemas";
import type { NormalizeProblem } from "../../format.js";
import type { CycloneDxVersion } from "./versions.js";

/** Where a BOM does not hold to the JSON Schema of its version; empty when it does. */
export async function violationsOf(bom: unknown, version: CycloneDxVersion): Promise<readonly NormalizeProblem[]> {
	const validate = await loadUpstreamValidator(`cyclonedx-${version}`);
	return validate(bom).map(({ path, message }) => ({
		code: "schema-violation",
		message: `${nameOf(path)} ${message} (JSON Schema of CycloneDX ${version}).`,
		value: 0,
		path,
	}));
}

/** "components[3].hashes[0]" */
function nameOf(path: readonly (string | number)[]): string {
	if (path.length === 0) return "The BOM";
	return path
		.map((key) => (typeof key === "number" ? `[${key}]` : `.${key}`))
		.join("")
		.replace(/^\./, "");
}
