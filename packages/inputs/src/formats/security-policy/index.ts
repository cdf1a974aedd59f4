import { asString } from "../../convert.js";
import { isNamedOrChosen } from "../../file-name.js";
import type { Format } from "../../format.js";

/** Upper case, as platforms show them: other files that are called so are about the security of something. */
const NAMES = /^(?:SECURITY(?:\.(?:md|markdown|rst|adoc|txt))?|security\.txt)$/;

/** SECURITY.md, which is prose, and security.txt of RFC 9116. */
export const securityPolicy: Format = {
	id: "security-policy",
	kind: "repository",
	title: "Security policy",
	specification:
		"https://docs.github.com/en/code-security/getting-started/adding-a-security-policy-to-your-repository, https://www.rfc-editor.org/rfc/rfc9116",
	names: NAMES,
	syntax: "text",
	recognize(file) {
		const matches = file.syntax === "text" && isNamedOrChosen(file, NAMES);
		return matches ? { matches, version: null } : { matches };
	},
	async normalize(file, trace) {
		const { normalizeSecurityPolicy } = await import("./normalize.js");
		return normalizeSecurityPolicy(asString(file.values[0]) ?? "", trace);
	},
};
