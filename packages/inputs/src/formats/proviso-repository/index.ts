import { asString, get } from "../../convert.js";
import type { Format } from "../../format.js";

/** Answers of the API of GitHub or GitLab about one repository, with the requests that they are of, in JSON or YAML. */
export const provisoRepository: Format = {
	id: "proviso-repository",
	kind: "repository",
	title: "Repository settings",
	specification: "schemas/repository-settings.schema.json, https://json-schema.org/draft/2020-12",

	recognize(file) {
		const header = asString(get(file.values[0], "proviso"));
		const [, version] = /^repository\/(.*)$/s.exec(header ?? "") ?? [];
		if (version !== undefined) return { matches: true, version };
		const seems = Array.isArray(get(file.values[0], "responses")) && asString(get(file.values[0], "platform")) !== null;
		return seems
			? {
					matches: false,
					hint: 'this looks like settings of a repository, which begin with "proviso: repository/1"; add that',
				}
			: { matches: false };
	},

	async normalize(file, trace) {
		const { normalizeBundle } = await import("./normalize.js");
		return normalizeBundle(file, trace);
	},
};
