import { asString } from "../../convert.js";
import type { Format, Normalized } from "../../format.js";
import type { Trace } from "../../trace.js";

const LINE = /^[^\s:=#]+:[^\s:=]+:[^\s:=]+=\S*$/m;

/** gradle.lockfile. */
export const gradleLockfile: Format = {
	id: "gradle-lockfile",
	kind: "repository",
	title: "Gradle lockfile",
	specification: "https://docs.gradle.org/current/userguide/dependency_locking.html",
	names: /^(?:.*[._-])?gradle\.lockfile$/,
	syntax: "text",
	recognize(file) {
		const text = file.syntax === "text" ? asString(file.values[0]) : null;
		const matches = text !== null && (LINE.test(text.slice(0, 10_000)) || /^empty=/m.test(text));
		return matches ? { matches, version: null } : { matches };
	},
	async normalize(file, trace) {
		return normalizeGradleLockfile(asString(file.values[0]) ?? "", trace);
	},
};

async function normalizeGradleLockfile(text: string, trace: Trace): Promise<Normalized> {
	const [{ indexLines, linesOf }, { NOWHERE }, { indexed, LockfileBuilder }, { at, root }] = await Promise.all([
		import("../../lines.js"),
		import("../../lockfile/address.js"),
		import("../../lockfile/builder.js"),
		import("../../trace.js"),
	]);
	const builder = await LockfileBuilder.of(trace, "maven");
	for (const { index, text: line } of linesOf(text)) {
		const bare = line.trim();
		if (bare === "" || bare.startsWith("#") || bare.startsWith("empty=")) continue;
		const [, group, artifact, version] = /^([^\s:=]+):([^\s:=]+):([^\s:=]+)=/.exec(bare) ?? [];
		if (group === undefined || artifact === undefined || version === undefined) {
			const message = "Lines of a lockfile of Gradle read group:artifact:version=configurations, and this does not.";
			return { ok: false, problems: [{ code: "syntax", message, value: 0, path: [index] }], index: indexLines };
		}
		builder.add(
			{
				name: `${group}:${artifact}`,
				version,
				address: NOWHERE,
				optional: false,
				installScript: false,
				unknown: ["direct", "dev", "integrity", "host"],
			},
			at(root(0), index),
		);
	}
	return indexed(builder.finish({ manager: "gradle", version: null, integrityRequired: null }), indexLines);
}
