// One policy on every side that this machine has: first they have to give the same answers, then they are timed.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import opa from "@open-policy-agent/opa-wasm";
import { compile } from "@proviso/compiler";
import { Bundle } from "@proviso/compiler/bundle";
import { loadPolicy } from "@proviso/engine";
import { canonical } from "./answers.mjs";
import { median, report, runProgram, sideBySide } from "./measure.mjs";
import { nativeOpa, regorus } from "./peers.mjs";

/**
 * Times one round, in which every entrypoint is evaluated once on `input`. Resolves to the milliseconds of each side.
 *
 * - `rego`: one module; `javascript`: by entrypoint, a function of the input, where someone wrote it by hand.
 * - `limits`: how much of each side's time `plan` may take, such as {"opa-wasm": 0.05}.
 * - `batch`: rounds that are measured as one, for what takes microseconds.
 * - `sides`: who takes part, default all; `prepared`: false reads the input anew at every evaluation.
 */
export async function contest(
	{ folder },
	{
		name,
		rego,
		entrypoints,
		input,
		data = {},
		javascript,
		limits,
		sides,
		prepared = true,
		batch = 1,
		rounds = 9,
		warmup = 3,
	},
) {
	const bundle = await compile({ "policy.rego": rego }, { entrypoints, cache: false });
	const alternatives = {};
	const answers = new Map();
	const disposables = [];
	const takesPart = (side) => sides === undefined || sides.includes(side);

	for (const backend of ["plan", "wasm"].filter(takesPart)) {
		const policy = await loadPolicy(bundle, { backend, data });
		disposables.push(policy);
		const ready = prepared ? policy.prepare(input) : undefined;
		const ask = ready ? (entrypoint) => ready.evaluate(entrypoint) : (entrypoint) => policy.evaluate(entrypoint, input);
		answers.set(
			backend,
			entrypoints.map((entrypoint) => answerOf(ask(entrypoint))),
		);
		alternatives[backend] = batched(batch, () => {
			for (const entrypoint of entrypoints) ask(entrypoint);
		});
	}
	const files = {
		rego: join(folder, "policy.rego"),
		input: join(folder, "input.json"),
		data: join(folder, "data.json"),
	};
	writeFileSync(files.rego, rego);
	writeFileSync(files.input, JSON.stringify(input));
	writeFileSync(files.data, JSON.stringify(data));
	const opaFile = await nativeOpa();
	if (takesPart("opa-wasm")) {
		// As its users have it: what `opa build` makes, without what our compiler does better.
		const plain = await opa.loadPolicy(
			opaFile === undefined ? bundle.wasm : builtBy(opaFile, files, entrypoints, folder),
		);
		plain.setData(data);
		answers.set(
			"opa-wasm",
			entrypoints.map((entrypoint) => plain.evaluate(input, entrypoint)[0]?.result),
		);
		alternatives["opa-wasm"] = batched(batch, () => {
			for (const entrypoint of entrypoints) plain.evaluate(input, entrypoint);
		});
	}
	if (javascript !== undefined) {
		const functions = entrypoints.map((entrypoint) => javascript[entrypoint]);
		answers.set(
			"JavaScript",
			functions.map((fn) => fn(input, data)),
		);
		alternatives.JavaScript = batched(batch, () => {
			for (const fn of functions) fn(input, data);
		});
	}

	const peers = {};
	if (opaFile !== undefined && takesPart("native OPA")) {
		const query = `[${entrypoints.map((entrypoint) => `[v | v := ${reference(entrypoint)}]`).join(", ")}]`;
		const common = ["--data", files.rego, "--data", files.data, "--input", files.input, "--format", "json", query];
		const { result } = JSON.parse(runProgram(opaFile, ["eval", ...common]).stdout);
		answers.set(
			"native OPA",
			result[0].expressions[0].value.map(([value]) => value),
		);
		peers["native OPA"] = () => {
			const { T: nanoseconds, N: runs } = JSON.parse(runProgram(opaFile, ["bench", ...common]).stdout);
			return nanoseconds / runs / 1e6;
		};
	}
	const regorusFile = takesPart("regorus") ? regorus() : undefined;
	if (regorusFile !== undefined) {
		const run = (count, warm) => {
			const args = [files.rego, files.input, files.data, String(count), String(warm), ...entrypoints.map(reference)];
			return JSON.parse(runProgram(regorusFile, args).stdout);
		};
		const once = run(1, 0);
		answers.set(
			"regorus",
			once.values.map((value) => value ?? undefined),
		);
		// As many rounds as take about a second.
		const count = Math.max(5, Math.min(20_000, Math.round(1e9 / once.nanoseconds[0])));
		peers.regorus = () => median(run(count, Math.ceil(count / 10)).nanoseconds) / 1e6;
	}

	assertSame(name, entrypoints, answers);
	const times = await sideBySide(alternatives, { rounds, warmup });
	for (const [side, measure] of Object.entries(peers)) times[side] = measure();
	for (const policy of disposables) policy.dispose();

	const ours = "plan";
	for (const [side, ms] of Object.entries(times)) {
		if (side === ours) continue;
		report({ name, ours: { name: ours, ms: times[ours] }, theirs: { name: side, ms }, limit: limits?.[side] });
	}
	return times;
}

function builtBy(opaFile, files, entrypoints, folder) {
	const output = join(folder, "built.tar.gz");
	const asked = entrypoints.flatMap((entrypoint) => ["--entrypoint", entrypoint]);
	runProgram(opaFile, ["build", "--target", "wasm", ...asked, "--output", output, files.rego]);
	return Bundle.fromTarball(readFileSync(output)).wasm;
}

/** Of a batch, the milliseconds of one. */
function batched(batch, run) {
	return () => {
		const start = performance.now();
		for (let i = 0; i < batch; i++) run();
		return (performance.now() - start) / batch;
	};
}

function answerOf(decision) {
	if (decision.status === "error") throw decision.error;
	return decision.status === "defined" ? decision.value : undefined;
}

/** `a/b` as `data.a.b`. */
function reference(entrypoint) {
	return `data.${entrypoint.replaceAll("/", ".")}`;
}

function assertSame(name, entrypoints, answers) {
	const [[first, expected], ...others] = answers;
	for (const [side, values] of others) {
		for (const [index, entrypoint] of entrypoints.entries()) {
			const [a, b] = [canonical(expected[index]), canonical(values[index])];
			if (a === b) continue;
			throw new Error(`${name}: ${entrypoint}: ${first} says ${a.slice(0, 300)}, ${side} says ${b.slice(0, 300)}`);
		}
	}
}
