import { asString } from "../../convert.js";
import type { Format } from "../../format.js";

/** The first line of one. */
const LINE = /^\s*\S+ v\d\S*? h\d:[A-Za-z0-9+/]+=*\s*$/m;

/** go.sum and go.work.sum: hashes of modules. */
export const goSum: Format = {
	id: "go-sum",
	kind: "repository",
	title: "go.sum",
	specification: "https://go.dev/ref/mod#go-sum-files",
	names: /^(?:.*[._-])?go(?:\.work)?\.sum$/,
	syntax: "text",
	recognize(file) {
		const text = file.syntax === "text" ? asString(file.values[0]) : null;
		return text !== null && LINE.test(text.slice(0, 10_000)) ? { matches: true, version: null } : { matches: false };
	},
	async normalize(file, trace) {
		const { normalizeGoSum } = await import("./normalize.js");
		return normalizeGoSum(asString(file.values[0]) ?? "", trace);
	},
};
