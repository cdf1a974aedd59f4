#!/usr/bin/env node
// Every comparison runs its sides in turn in one sitting and prints ratios: absolute times differ between machines.
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import opa from "@open-policy-agent/opa-wasm";
import { compile, version as compilerVersion, createCompiler } from "@proviso/compiler";
import { loadPolicy } from "@proviso/engine";
import { read } from "@proviso/inputs";
import { generateSbom } from "../lib/generate-sbom.mjs";
import { median, report, runNode, sideBySide, summarize } from "../lib/measure.mjs";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const corpora = here("../../../../shared/corpora");
const folder = mkdtempSync(join(tmpdir(), "proviso-bench-"));
const rules = [
	"without_version",
	"without_license",
	"denied_license",
	"known_malicious",
	"weak_hash",
	"outside_registry",
];
const entrypoints = rules.map((rule) => `bench/${rule}`);
const source = readFileSync(here("../policies/six.rego"), "utf8");

try {
	const bundle = await compile({ "six.rego": source }, { entrypoints, cache: false });
	const bundleFile = join(folder, "bundle.tar.gz");
	const wasmFile = join(folder, "policy.wasm");
	writeFileSync(bundleFile, bundle.toTarball());
	writeFileSync(wasmFile, bundle.wasm);
	const text = generateSbom(20_000);
	const sbomFile = join(folder, "sbom.json");
	writeFileSync(sbomFile, text);
	console.log(`generated SBOM: 20,000 components, ${(text.length / 1e6).toFixed(1)} MB; Node ${process.version}\n`);

	await warmEvaluation(bundle, "generated SBOM", JSON.parse(text));
	for (const file of biggestRealSboms())
		await warmEvaluation(bundle, file.name, JSON.parse(readFileSync(file.path, "utf8")));
	firstEvaluation(bundleFile, wasmFile, sbomFile);
	await validation(text);
	wholeProcess();
	await secondCompile();
	await nativeOpa(sbomFile, bundle, JSON.parse(text));
	process.exitCode = summarize() ? 0 : 1;
} finally {
	rmSync(folder, { recursive: true, force: true });
}

async function warmEvaluation(bundle, name, input) {
	const ours = await loadPolicy(bundle, { data: { malicious: {} } });
	const plain = await opa.loadPolicy(bundle.wasm);
	plain.setData({ malicious: {} });
	const prepared = ours.prepare(input);
	for (const entrypoint of entrypoints) {
		const decision = prepared.evaluate(entrypoint);
		const expected = plain.evaluate(input, entrypoint)[0]?.result;
		const same = decision.status === "defined" && sorted(decision.value) === sorted(expected);
		if (!same) throw new Error(`${entrypoint}: the two sides disagree on ${name}`);
	}
	const times = await sideBySide(
		{
			ours: () => {
				for (const entrypoint of entrypoints) prepared.evaluate(entrypoint);
			},
			plain: () => {
				for (const entrypoint of entrypoints) plain.evaluate(input, entrypoint);
			},
		},
		{ rounds: 9, warmup: 2 },
	);
	report({
		name: `six rules on ${name}, warm, prepared input`,
		ours: { name: "proviso", ms: times.ours },
		theirs: { name: "opa-wasm", ms: times.plain },
		limit: 0.5,
	});
	ours.dispose();
}

function sorted(value) {
	return JSON.stringify(value.map((item) => JSON.stringify(item)).sort());
}

function firstEvaluation(bundleFile, wasmFile, sbomFile) {
	const once = (which, file, names) =>
		Number(runNode([here("../lib/first-evaluation.mjs"), which, file, sbomFile, ...names]).stdout);
	for (const [label, names] of [
		["one rule", entrypoints.slice(0, 1)],
		["six rules", entrypoints],
	]) {
		const ours = [];
		const theirs = [];
		for (let round = 0; round < 3; round++) {
			ours.push(once("ours", bundleFile, names));
			theirs.push(once("plain", wasmFile, names));
		}
		report({
			name: `first evaluation of ${label} on the generated SBOM in a fresh process`,
			ours: { name: "proviso", ms: median(ours) },
			theirs: { name: "opa-wasm", ms: median(theirs) },
			limit: 0.2,
		});
	}
}

async function validation(text) {
	const [{ loadUpstreamValidator, loadValidator }] = await Promise.all([import("@proviso/schemas")]);
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
		name: "validating the generated SBOM, as CycloneDX and as our document",
		ours: { name: "validation", ms: times.upstream + times.own },
		theirs,
		limit: 1,
	});
	report({
		name: "reading the generated SBOM: parse, recognize, validate, normalize",
		ours: { name: "read", ms: times.read },
		theirs,
	});
}

function wholeProcess() {
	const bom = here("../../../examples/shop-fixed/bom.json");
	const command = here("../../cli/bin/proviso.js");
	const ours = [];
	const empty = [];
	for (let round = 0; round < 9; round++) {
		ours.push(runNode([command, "check", bom], [0, 1]).elapsed);
		empty.push(runNode(["-e", "0"]).elapsed);
	}
	report({
		name: "proviso check of a small SBOM with the built-in pack, whole process",
		ours: { name: "proviso check", ms: median(ours) },
		theirs: { name: "node -e 0", ms: median(empty) },
		limit: 400,
		unit: "ms",
	});
}

async function secondCompile() {
	const cacheDirectory = join(folder, "cache");
	const sources = packSources();
	const rules = Object.entries(sources).filter(([path]) => path.endsWith("/rule.rego"));
	const entrypoints = rules.map(([, rego]) => `${packagePath(rego)}/deny`);
	const options = { entrypoints };
	const first = createCompiler({ cacheDirectory });
	await first.compile(sources, options);
	const program = `
		import { createCompiler } from ${JSON.stringify(import.meta.resolve("@proviso/compiler"))};
		import { readFileSync } from "node:fs";
		const { sources, options, cacheDirectory } = JSON.parse(readFileSync(process.argv[1], "utf8"));
		const start = performance.now();
		await createCompiler({ cacheDirectory }).compile(sources, options);
		console.log(performance.now() - start);`;
	const request = join(folder, "request.json");
	writeFileSync(request, JSON.stringify({ sources, options, cacheDirectory }));
	const fromDisk = Array.from({ length: 5 }, () =>
		Number(runNode(["--input-type=module", "-e", program, request]).stdout),
	);
	const fromMemory = await sideBySide({ again: () => first.compile(sources, options) }, { rounds: 5, warmup: 1 });
	const nothing = { name: "nothing", ms: 0 };
	const name = `second compile of ${rules.length} unchanged rules`;
	report({
		name: `${name}, fresh process`,
		ours: { name: "from disk", ms: median(fromDisk) },
		theirs: nothing,
		limit: 20,
		unit: "ms",
	});
	report({
		name: `${name}, same process`,
		ours: { name: "from memory", ms: fromMemory.again },
		theirs: nothing,
		limit: 20,
		unit: "ms",
	});
}

/** The built-in rules with their library. */
function packSources() {
	const root = here("../../../policies");
	return Object.fromEntries(
		readdirSync(root, { recursive: true })
			.map((path) => String(path).replaceAll("\\", "/"))
			.filter((path) => path.endsWith(".rego") && !path.endsWith("_test.rego"))
			.sort()
			.map((path) => [path, readFileSync(join(root, path), "utf8")]),
	);
}

function packagePath(rego) {
	const [, path] = /^package (\S+)/m.exec(rego) ?? [];
	return path.replace(/\["([^"]+)"\]/g, ".$1").replaceAll(".", "/");
}

function biggestRealSboms() {
	const real = join(corpora, "sbom-cyclonedx/real");
	if (!existsSync(real)) {
		console.log("skipped: real files, ../shared/corpora is absent");
		return [];
	}
	return readdirSync(real, { recursive: true })
		.map((path) => ({ name: String(path).split(/[\\/]/).at(-1), path: join(real, String(path)) }))
		.filter(({ name }) => name.endsWith(".json"))
		.map((file) => ({ ...file, size: statSync(file.path).size }))
		.sort((a, b) => b.size - a.size)
		.slice(0, 2);
}

async function nativeOpa(sbomFile, bundle, input) {
	const { opa: version } = await compilerVersion();
	const install = ["install", `github.com/open-policy-agent/opa@v${version}`];
	const { status, stderr, error } = spawnSync("go", install, {
		encoding: "utf8",
		env: { ...process.env, GOBIN: folder },
	});
	if (status !== 0) {
		console.log(`skipped: native OPA, ${error ? "Go is absent" : stderr.trim().split("\n").at(-1)}`);
		return;
	}
	const result = spawnSync(
		join(folder, process.platform === "win32" ? "opa.exe" : "opa"),
		["bench", "--data", here("../policies/six.rego"), "--input", sbomFile, "--format", "json", "data.bench"],
		{ encoding: "utf8", maxBuffer: 1 << 26 },
	);
	if (result.status !== 0) throw new Error(`opa bench failed: ${result.stdout}${result.stderr}`);
	const { T: nanoseconds, N: runs } = JSON.parse(result.stdout);
	const policy = await loadPolicy(bundle, { data: { malicious: {} } });
	const prepared = policy.prepare(input);
	const ours = () => {
		for (const entrypoint of entrypoints) prepared.evaluate(entrypoint);
	};
	const times = await sideBySide({ ours }, { rounds: 9, warmup: 2 });
	report({
		name: "six rules on generated SBOM, warm",
		ours: { name: "proviso", ms: times.ours },
		theirs: { name: "native OPA", ms: nanoseconds / runs / 1e6 },
	});
	policy.dispose();
}
