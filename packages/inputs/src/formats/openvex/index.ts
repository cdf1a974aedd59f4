import { asArray, asString, describeType, get } from "../../convert.js";
import type { Format } from "../../format.js";
import { quote } from "../../problem.js";
import { root } from "../../trace.js";

const CONTEXT = /^https:\/\/openvex\.dev\/ns(?:\/v?([^/]+))?\/?$/;

/** The first one had no version in its context. */
const versions = ["0.0.1", "0.0.2", "0.2.0"];

/** OpenVEX documents, 0.0.1 and 0.2.0, as files of their own. */
export const openvex: Format = {
	id: "openvex",
	kind: "attestation",
	title: "OpenVEX",
	specification: "OpenVEX 0.2.0, https://github.com/openvex/spec/blob/main/OPENVEX-SPEC.md",

	recognize(file) {
		const [document] = file.values;
		if (file.syntax !== "json") return { matches: false };
		const version = versionOf(document);
		if (version !== null) return { matches: true, version };
		if (asArray(get(document, "statements")) !== null && get(document, "author") !== undefined) {
			const hint = "It looks like OpenVEX, but its @context is not https://openvex.dev/ns and a version";
			return { matches: false, hint };
		}
		return { matches: false };
	},

	async normalize(file, trace) {
		const [document] = file.values;
		const version = versionOf(document) ?? "";
		if (!versions.includes(version)) {
			const message = `The @context names version ${quote(version)} of OpenVEX; those that are read: ${versions.join(", ")}.`;
			return { ok: false, problems: [{ code: "unsupported-version", message, value: 0, path: ["@context"] }] };
		}
		const statements = get(document, "statements");
		if (asArray(statements) === null) {
			const message = `statements must be a list, not ${describeType(statements)}.`;
			return { ok: false, problems: [{ code: "wrong-type", message, value: 0, path: ["statements"] }] };
		}
		const [{ StatementReader }, { openVexOf }, { loadPurl }] = await Promise.all([
			import("../../attestation/document.js"),
			import("../../attestation/openvex.js"),
			import("../../purl.js"),
		]);
		const reader = new StatementReader(trace);
		const vex = openVexOf(document, reader, ["vex"], root(0), await loadPurl());
		return { ok: true, body: trace.mark(reader.body({ category: "vex", vex }), root(0), { vex: [] }) };
	},
};

function versionOf(document: unknown): string | null {
	const match = CONTEXT.exec(asString(get(document, "@context")) ?? "");
	return match === null ? null : (match[1] ?? "0.0.1");
}
