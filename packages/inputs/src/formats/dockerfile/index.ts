import { asString } from "../../convert.js";
import type { Format } from "../../format.js";
import { hasStage, isDockerfile } from "./recognize.js";

/** A Dockerfile or Containerfile, with what BuildKit adds to the language. */
export const dockerfile: Format = {
	id: "dockerfile",
	kind: "image",
	title: "Dockerfile",
	specification: "https://docs.docker.com/reference/dockerfile/",
	recognize(file) {
		const text = file.syntax === "text" ? asString(file.values[0]) : null;
		if (text === null || !isDockerfile(file.name, text)) return { matches: false };
		if (hasStage(text)) return { matches: true, version: null };
		return { matches: false, hint: "it is called as Dockerfiles are, but has no FROM, so it builds nothing" };
	},
	async normalize(file, trace) {
		const { normalizeDockerfile } = await import("./normalize.js");
		return normalizeDockerfile(asString(file.values[0]) ?? "", trace);
	},
};
