import { compile } from "@proviso/compiler";
import { expect, test } from "vitest";
// The Rego of the built-in pack, which is the largest body of rules with tests there is here.
import { readRego } from "../../pack-ssdf/scripts/policies.mjs";
import { loadPolicy } from "../src/index.js";

test("every test of the built-in pack passes on the plan backend, and says on WebAssembly what it says there", async () => {
	const { sources, tests } = readRego() as Record<"sources" | "tests", Record<string, string>>;
	const entrypoints = Object.values(tests).flatMap((text) => {
		const name = /^package (.+)$/m.exec(text)?.[1] as string;
		const path = name.replace(/\["([^"]+)"\]/g, ".$1").replaceAll(".", "/");
		return [...new Set([...text.matchAll(/^(test_\w+)/gm)].map(([rule]) => `${path}/${rule}`))];
	});
	expect(entrypoints.length).toBeGreaterThan(300);
	const bundle = await compile({ ...sources, ...tests }, { entrypoints });
	const [plan, wasm] = await Promise.all([loadPolicy(bundle, { backend: "plan" }), loadPolicy(bundle)]);
	const differing = entrypoints.filter((entrypoint) => {
		const [got, other] = [plan.evaluate(entrypoint), wasm.evaluate(entrypoint)];
		return got.status !== "defined" || got.value !== true || other.status !== "defined" || other.value !== true;
	});
	expect(differing).toEqual([]);
}, 120_000);
