// A fresh process: load one policy, evaluate one input once, print the milliseconds. argv: ours|plain wasm-or-bundle input entrypoint
import { readFileSync } from "node:fs";

const [, , which, policyFile, inputFile, ...entrypoints] = process.argv;
const bytes = readFileSync(policyFile);
const text = readFileSync(inputFile, "utf8");
if (which === "ours") {
	const [{ loadPolicy }, { Bundle }] = await Promise.all([
		import("@proviso/engine"),
		import("@proviso/compiler/bundle"),
	]);
	const policy = await loadPolicy(Bundle.fromTarball(bytes), { data: { malicious: {} } });
	const input = JSON.parse(text);
	const start = performance.now();
	const prepared = policy.prepare(input);
	for (const entrypoint of entrypoints) {
		if (prepared.evaluate(entrypoint).status !== "defined") throw new Error(`${entrypoint} is not defined`);
	}
	console.log(performance.now() - start);
} else {
	const { default: opa } = await import("@open-policy-agent/opa-wasm");
	const policy = await opa.loadPolicy(bytes);
	policy.setData({ malicious: {} });
	const input = JSON.parse(text);
	const start = performance.now();
	for (const entrypoint of entrypoints) policy.evaluate(input, entrypoint);
	console.log(performance.now() - start);
}
