import { asString } from "../../convert.js";
import { isNamedOrChosen } from "../../file-name.js";
import type { Format } from "../../format.js";

const NAMES = /^CODEOWNERS$/;

/** CODEOWNERS, of GitHub and GitLab. Its content could be of anything, so its name tells. */
export const codeowners: Format = {
	id: "codeowners",
	kind: "repository",
	title: "CODEOWNERS",
	specification:
		"https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners, https://docs.gitlab.com/user/project/codeowners/reference/",
	names: NAMES,
	syntax: "text",
	recognize(file) {
		const matches = file.syntax === "text" && isNamedOrChosen(file, NAMES);
		return matches ? { matches, version: null } : { matches };
	},
	async normalize(file, trace) {
		const { normalizeCodeowners } = await import("./normalize.js");
		return normalizeCodeowners(asString(file.values[0]) ?? "", trace);
	},
};
