import { read } from "@proviso/inputs";
import { loadUpstreamValidator, loadValidator } from "@proviso/schemas";
import { generateSbom } from "../lib/generate-sbom.mjs";
import { report, sideBySide } from "../lib/measure.mjs";

export const title = "reading and validating an SBOM of 20,000 components, against JSON.parse alone";

export async function run() {
	const text = generateSbom(20_000);
	const upstream = await loadUpstreamValidator("cyclonedx-1.6");
	const own = await loadValidator("sbom");
	const result = await read({ name: "sbom.json", bytes: text });
	if (!result.ok) throw new Error("the generated SBOM cannot be read");
	const value = JSON.parse(text);
	const times = await sideBySide(
		{
			parse: () => void JSON.parse(text),
			upstream: () => void upstream(value),
			own: () => void own(result.documents[0]),
			read: async () => void (await read({ name: "sbom.json", bytes: text })),
		},
		{ rounds: 9, warmup: 2 },
	);
	const theirs = { name: "JSON.parse", ms: times.parse };
	report({
		name: "validating, as CycloneDX and as our document",
		ours: { name: "validation", ms: times.upstream + times.own },
		theirs,
		limit: 1,
	});
	report({
		name: "reading: parse, recognize, validate, normalize",
		ours: { name: "read", ms: times.read },
		theirs,
	});
}
