import { asString } from "../../convert.js";
import type { Format } from "../../format.js";

const CLASSIC = /^# yarn lockfile v(\d+)/m;
const BERRY = /^__metadata:\r?\n[ \t]+version: "?(\d+)/m;

/** yarn.lock: that of Yarn 1, and that of Yarn 2 and later. */
export const yarnLock: Format = {
	id: "yarn-lock",
	kind: "repository",
	title: "Yarn lockfile",
	specification: "https://classic.yarnpkg.com/lang/en/docs/yarn-lock/, https://yarnpkg.com/",
	names: /^(?:.*[._-])?yarn\.lock$/,
	syntax: "text",
	recognize(file) {
		const text = file.syntax === "text" ? asString(file.values[0]) : null;
		const [, version] = text === null ? [] : (BERRY.exec(text) ?? CLASSIC.exec(text.slice(0, 10_000)) ?? []);
		return version === undefined ? { matches: false } : { matches: true, version };
	},
	async normalize(file, trace) {
		const { normalizeYarnLock } = await import("./normalize.js");
		return normalizeYarnLock(asString(file.values[0]) ?? "", trace);
	},
};
