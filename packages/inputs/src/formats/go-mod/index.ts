import { asString } from "../../convert.js";
import type { Format } from "../../format.js";

/** go.mod: the modules that a Go module asks for, and what replaces them. Their hashes are in go.sum. */
export const goMod: Format = {
	id: "go-mod",
	kind: "repository",
	title: "go.mod",
	specification: "https://go.dev/ref/mod#go-mod-file",
	names: /^(?:.*[._-])?go\.mod$/,
	syntax: "text",
	recognize(file) {
		const text = file.syntax === "text" ? asString(file.values[0]) : null;
		const matches = text !== null && /^module[ \t]+(?:\S|\()/m.test(text);
		if (!matches) return { matches: false };
		return { matches, version: /^go[ \t]+(\d[\w.]*)/m.exec(text)?.[1] ?? null };
	},
	async normalize(file, trace) {
		const { normalizeGoMod } = await import("./normalize.js");
		return normalizeGoMod(asString(file.values[0]) ?? "", trace);
	},
};
