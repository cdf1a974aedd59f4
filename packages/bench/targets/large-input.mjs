import { contest } from "../lib/contest.mjs";
import { generateSbom } from "../lib/generate-sbom.mjs";
import { data, entrypoints, javascript, rego } from "../lib/six-rules.mjs";

export const title = "six rules on an SBOM of 20,000 components, warm, input parsed and prepared once";

export async function run(context) {
	await contest(context, {
		name: "six rules on 20,000 components",
		rego,
		entrypoints,
		data,
		javascript,
		input: JSON.parse(generateSbom(20_000)),
		limits: { JavaScript: 1.5, "opa-wasm": 1 / 20, "native OPA": 1 / 20 },
		rounds: 15,
	});
}
