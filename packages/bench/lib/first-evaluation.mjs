// A fresh process: loads one policy, then times the way from JSON text to decisions, once. Prints milliseconds.
// argv: wasm|plan|plain, bundle or policy.wasm, input, entrypoints.
import { readFileSync } from "node:fs";

const [, , which, policyFile, inputFile, ...entrypoints] = process.argv;
const bytes = readFileSync(policyFile);
const text = readFileSync(inputFile, "utf8");
if (which !== "plain") {
	const [{ JsonText, loadPolicy }, { Bundle }] = await Promise.all([
		import("@proviso/engine"),
		import("@proviso/compiler/bundle"),
	]);
	const policy = await loadPolicy(Bundle.fromTarball(bytes), { backend: which, data: { malicious: {} } });
	const start = performance.now();
	const prepared = policy.prepare(new JsonText(text));
	for (const entrypoint of entrypoints) {
		if (prepared.evaluate(entrypoint).status !== "defined") throw new Error(`${entrypoint} is not defined`);
	}
	console.log(performance.now() - start);
} else {
	const { default: opa } = await import("@open-policy-agent/opa-wasm");
	const policy = await opa.loadPolicy(bytes);
	policy.setData({ malicious: {} });
	const start = performance.now();
	const input = JSON.parse(text);
	for (const entrypoint of entrypoints) policy.evaluate(input, entrypoint);
	console.log(performance.now() - start);
}
