import { asString } from "../../convert.js";
import { isNamedOrChosen } from "../../file-name.js";
import type { Format } from "../../format.js";
import { readStatement, statementsOf } from "./statements.js";

const NAMES = /^(?:(?:.*[._-])?requirements(?:[._-].*)?|constraints(?:[._-].*)?)\.txt$/i;

/** A file of requirements, as pip reads it. Its content could be of anything, so its name tells, and its first line. */
export const pipRequirements: Format = {
	id: "pip-requirements",
	kind: "repository",
	title: "requirements.txt",
	specification: "https://pip.pypa.io/en/stable/reference/requirements-file-format/",
	names: NAMES,
	syntax: "text",
	recognize(file) {
		const text = file.syntax === "text" ? asString(file.values[0]) : null;
		if (text === null || !isNamedOrChosen(file, NAMES)) return { matches: false };
		for (const statement of statementsOf(text)) {
			if (readStatement(statement.text).type !== "unreadable") return { matches: true, version: null };
			return { matches: false, hint: "it is called as requirements of pip are, but its first line is none" };
		}
		// Nothing but comments.
		return { matches: true, version: null };
	},
	async normalize(file, trace) {
		const { normalizeRequirements } = await import("./normalize.js");
		return normalizeRequirements(asString(file.values[0]) ?? "", trace);
	},
};
