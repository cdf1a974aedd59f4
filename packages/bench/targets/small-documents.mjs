import opa from "@open-policy-agent/opa-wasm";
import { compile } from "@proviso/compiler";
import { loadPolicy } from "@proviso/engine";
import { canonical } from "../lib/answers.mjs";
import { generateSbom } from "../lib/generate-sbom.mjs";
import { report, sideBySide } from "../lib/measure.mjs";
import { data, entrypoints, rego } from "../lib/six-rules.mjs";

export const title = "six rules on 1,000 small documents, each evaluated once";

export async function run() {
	const { components } = JSON.parse(generateSbom(5000));
	const inputs = Array.from({ length: 1000 }, (_, index) => ({
		components: components.slice(index * 5, index * 5 + 5),
	}));
	const bundle = await compile({ "six.rego": rego }, { entrypoints, cache: false });
	const plan = await loadPolicy(bundle, { backend: "plan", data });
	const wasm = await loadPolicy(bundle, { data });
	const plain = await opa.loadPolicy(bundle.wasm);
	plain.setData(data);
	const decide = (policy, input) => {
		const prepared = policy.prepare(input);
		const values = entrypoints.map((entrypoint) => prepared.evaluate(entrypoint).value);
		prepared.dispose();
		return values;
	};
	const decidePlain = (input) => entrypoints.map((entrypoint) => plain.evaluate(input, entrypoint)[0]?.result);
	for (const input of inputs) {
		const expected = canonical(decide(plan, input));
		if (expected !== canonical(decide(wasm, input)) || expected !== canonical(decidePlain(input))) {
			throw new Error("the sides disagree on a small document");
		}
	}
	const all = (run) => () => {
		for (const input of inputs) run(input);
	};
	const times = await sideBySide(
		{
			plan: all((input) => decide(plan, input)),
			wasm: all((input) => decide(wasm, input)),
			plain: all(decidePlain),
		},
		{ rounds: 7, warmup: 2 },
	);
	const name = "six rules on 1,000 documents of five components";
	const ours = { name: "plan", ms: times.plan };
	report({ name, ours, theirs: { name: "opa-wasm", ms: times.plain }, limit: 1 / 5 });
	report({ name, ours, theirs: { name: "wasm", ms: times.wasm } });
	for (const policy of [plan, wasm]) policy.dispose();
}
