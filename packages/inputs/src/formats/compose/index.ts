import type { Format } from "../../format.js";
import { recognizeCompose } from "./recognize.js";

/** A Compose file: services, and what else of an application stands beside them. */
export const compose: Format = {
	id: "compose",
	kind: "workload",
	title: "Compose file",
	specification: "https://github.com/compose-spec/compose-spec/blob/main/spec.md",
	tags: "compose",
	recognize: recognizeCompose,
	async normalize(file, trace) {
		const { normalizeCompose } = await import("./normalize.js");
		return normalizeCompose(file, trace);
	},
};
