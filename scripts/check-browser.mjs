// Evaluates policies in a real browser, under the content security policies that pages have: what is promised of emitted
// modules, of the backends, of Web Workers and of the SDK. Needs a build, and Chromium: on the PATH, or as an
// argument; without one it says so and ends well.
import { execFileSync, spawn } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { rm } from "node:fs/promises";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { compile } from "@proviso/compiler";
import { emitModule } from "@proviso/engine";
import { build } from "esbuild";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const TIME_LIMIT = 50_000;

const POLICY = `package p

deny contains sprintf("%s has no version", [component.name]) if {
	some component in input.components
	component.version == ""
}

endless := count([1 | some a in input; some b in input; some c in input; some d in input; a + b + c + d < 0])
`;
const INPUT = { components: [{ name: "left-pad", version: "" }] };

/** Programs of pages and workers, by the name of their file. */
const PROGRAMS = {
	"emitted.js": `
		import { loadPolicy } from "emitted";
		import { tell } from "tell";
		tell(() => loadPolicy().evaluate("p/deny", ${JSON.stringify(INPUT)}));`,
	"backends.js": `
		import { Bundle } from "@proviso/compiler/bundle";
		import { loadPolicy } from "@proviso/engine";
		import { tell } from "tell";
		tell(async () => {
			const bundle = Bundle.fromTarball(new Uint8Array(await (await fetch("/bundle.tar.gz")).arrayBuffer()));
			const outcome = {};
			for (const backend of ["wasm", "plan"]) {
				try {
					const policy = await loadPolicy(bundle, { backend });
					outcome[backend] = policy.evaluate("p/deny", ${JSON.stringify(INPUT)}).value;
				} catch ({ code, message }) {
					outcome[backend] = { code, message };
				}
			}
			return outcome;
		});`,
	"evaluate-async.js": `
		import { Bundle } from "@proviso/compiler/bundle";
		import { loadPolicy } from "@proviso/engine";
		import { tell } from "tell";
		tell(async () => {
			const bundle = Bundle.fromTarball(new Uint8Array(await (await fetch("/bundle.tar.gz")).arrayBuffer()));
			const outcome = {};
			for (const backend of ["wasm", "plan"]) {
				const worker = () => new Worker("/engine-worker.js", { type: "module" });
				const policy = await loadPolicy(bundle, { backend, worker });
				const many = Array.from({ length: 2000 }, (_, i) => i);
				const ended = await policy.evaluateAsync("p/endless", many, { timeLimit: 300 });
				const after = await policy.evaluateAsync("p/deny", ${JSON.stringify(INPUT)});
				outcome[backend] = [ended.error?.code, after.value];
				policy.dispose();
			}
			return outcome;
		});`,
	"sdk.js": `
		import { ssdf } from "@proviso/pack-ssdf";
		import { Bundle } from "@proviso/compiler/bundle";
		import { createEngine } from "proviso";
		import { tell } from "tell";
		tell(async () => {
			const engine = await createEngine({ packs: [ssdf] });
			const workflow = "on: push\\njobs:\\n  a:\\n    runs-on: ubuntu-latest\\n    steps:\\n      - uses: actions/checkout@main\\n";
			const report = await engine.check([{ name: ".github/workflows/a.yml", bytes: workflow }]);
			return report.findings.map(({ rule }) => rule);
		});`,
	"pool.js": `
		import { Bundle } from "@proviso/compiler/bundle";
		import { createEngine } from "proviso";
		import { tell } from "tell";
		tell(async () => {
			const bundle = Bundle.fromTarball(new Uint8Array(await (await fetch("/rules.tar.gz")).arrayBuffer()));
			const engine = await createEngine({
				policies: [{ name: "rules", bundle }],
				limits: { timeLimit: 1000 },
				concurrency: 2,
				worker: () => new Worker("/sdk-worker.js", { type: "module" }),
			});
			const many = Array.from({ length: 2000 }, (_, i) => i);
			const inputs = [{ odd: 1 }, { endless: many }, { odd: 2 }, { odd: 3 }];
			const report = await engine.check(
				inputs.map((input, i) => ({ name: i + ".json", bytes: JSON.stringify(input) })),
			);
			return [
				report.findings.map(({ location }) => location.file),
				report.inputs.flatMap(({ file, problems }) => problems.map(({ code }) => [code, file])),
			];
		});`,
	"engine-worker.js": 'import "@proviso/engine/worker";',
	"sdk-worker.js": 'import "proviso/worker";',
};

const RULES = `package rules

deny contains "odd" if input.odd % 2 == 1

deny contains "endless" if {
	some a in input.endless
	some b in input.endless
	some c in input.endless
	some d in input.endless
	a + b + c + d < 0
}
`;

const STRICT = "default-src 'self'; script-src 'self'";
const WASM = "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'";
const DENIED = ["left-pad has no version"];
const unavailable = (told) => told?.code === "backend-unavailable" && told.message.includes("not allowed here");

/** What a page tells, and whether that is what is promised. */
const TRIALS = [
	{
		name: "an emitted module evaluates under a strict policy",
		program: "emitted.js",
		policy: STRICT,
		expected: ({ value }) => same(value, DENIED),
	},
	{
		name: "where no code may be made, both backends say what to do",
		program: "backends.js",
		policy: STRICT,
		expected: ({ wasm, plan }) => unavailable(wasm) && unavailable(plan),
	},
	{
		name: "with 'wasm-unsafe-eval', wasm works and plan says what to do",
		program: "backends.js",
		policy: WASM,
		expected: ({ wasm, plan }) => same(wasm, DENIED) && unavailable(plan),
	},
	{
		name: "without a policy, both backends evaluate",
		program: "backends.js",
		expected: ({ wasm, plan }) => same(wasm, DENIED) && same(plan, DENIED),
	},
	{
		name: "evaluateAsync ends an endless policy in a Web Worker and goes on",
		program: "evaluate-async.js",
		expected: ({ wasm, plan }) => same(wasm, ["time-exceeded", DENIED]) && same(plan, ["time-exceeded", DENIED]),
	},
	{
		name: "the SDK checks a file with the built-in pack",
		program: "sdk.js",
		expected: (rules) => rules.includes("pipeline/actions-pinned"),
	},
	{
		name: "so it does under a strict policy",
		program: "sdk.js",
		policy: STRICT,
		expected: (rules) => rules.includes("pipeline/actions-pinned"),
	},
	{
		name: "check ends a file that takes too long in a Web Worker and goes on",
		program: "pool.js",
		expected: (told) => same(told, [["0.json", "3.json"], [["time-exceeded", "1.json"]]]),
	},
];

function same(a, b) {
	return JSON.stringify(a) === JSON.stringify(b);
}

const chromium = findChromium();
if (chromium === undefined) {
	console.log("skipped, no Chromium on the PATH: evaluating in a browser");
} else {
	const told = await tellAll(chromium, await files());
	let failed = 0;
	for (const { name, expected } of TRIALS) {
		const outcome = told.get(name);
		const { value } = outcome ?? {};
		let holds = false;
		try {
			holds = value !== undefined && expected(value) === true;
		} catch {
			// What is told has another shape.
		}
		if (!holds) failed++;
		console.log(
			`${holds ? "passed" : "FAILED"}: ${name}${holds ? "" : `\n  ${JSON.stringify(outcome) ?? "no answer"}`}`,
		);
	}
	process.exitCode = failed > 0 ? 1 : 0;
}

function findChromium() {
	const named = process.argv[2];
	const names = named === undefined ? ["chromium", "chromium-browser", "google-chrome", "chrome"] : [named];
	return names.find((name) => {
		try {
			execFileSync(name, ["--version"], { stdio: "ignore" });
			return true;
		} catch {
			return false;
		}
	});
}

/** What the server has, by path. */
async function files() {
	const bundle = await compile({ "p.rego": POLICY }, { entrypoints: ["p/deny", "p/endless"] });
	const rules = await compile({ "rules.rego": RULES }, { entrypoints: ["rules/deny"], strictBuiltins: true });
	const modules = {
		emitted: emitModule(bundle, { entrypoints: ["p/deny"] }).source,
		tell: `export async function tell(outcome) {
			let told;
			try {
				told = { value: await outcome() };
			} catch (error) {
				told = { error: String(error?.stack ?? error) };
			}
			const name = document.querySelector("h1").textContent;
			await fetch("/told", { method: "POST", body: JSON.stringify({ name, ...told }) });
		}`,
	};
	const { outputFiles } = await build({
		entryPoints: Object.keys(PROGRAMS).map((name) => ({ in: `program:${name}`, out: name.replace(/\.js$/, "") })),
		bundle: true,
		write: false,
		format: "esm",
		platform: "browser",
		target: "es2022",
		outdir: "/",
		logLevel: "error",
		plugins: [
			{
				name: "programs",
				setup(bundler) {
					bundler.onResolve({ filter: /^program:|^(emitted|tell)$/ }, ({ path }) => ({ path, namespace: "made" }));
					bundler.onLoad({ filter: /.*/, namespace: "made" }, ({ path }) => ({
						contents: modules[path] ?? PROGRAMS[path.slice("program:".length)],
						resolveDir: join(ROOT, "packages/sdk"),
					}));
				},
			},
		],
	});
	const served = new Map(outputFiles.map(({ path, contents }) => [`/${path.split(/[\\/]/).pop()}`, contents]));
	served.set("/bundle.tar.gz", bundle.toTarball());
	served.set("/rules.tar.gz", rules.toTarball());
	return served;
}

/** Opens a page for each trial in one browser, and gives what they tell, by name. */
async function tellAll(browser, served) {
	const told = new Map();
	const profile = mkdtempSync(join(tmpdir(), "proviso-browser-"));
	let end = () => {};
	const all = new Promise((resolve) => {
		end = resolve;
	});
	const server = createServer(async (request, response) => {
		if (request.url === "/told") {
			const { name, ...outcome } = JSON.parse(await textOf(request));
			told.set(name, outcome);
			response.end();
			if (told.size === TRIALS.length) end();
			return;
		}
		const [, index] = /^\/trial\/(\d+)$/.exec(request.url) ?? [];
		const trial = index === undefined ? undefined : TRIALS[Number(index)];
		if (trial !== undefined) {
			if (trial.policy !== undefined) response.setHeader("Content-Security-Policy", trial.policy);
			response.setHeader("Content-Type", "text/html");
			response.end(`<h1>${trial.name}</h1><script type="module" src="/${trial.program}"></script>`);
		} else if (request.url === "/") {
			response.setHeader("Content-Type", "text/html");
			response.end(TRIALS.map((_, index) => `<iframe src="/trial/${index}"></iframe>`).join(""));
		} else {
			const bytes = served.get(request.url);
			if (request.url.endsWith(".js")) response.setHeader("Content-Type", "text/javascript");
			response.writeHead(bytes === undefined ? 404 : 200).end(bytes);
		}
	});
	await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
	// Its own sandbox does not start in containers; the pages are ours.
	const options = ["--headless=new", "--no-sandbox", "--disable-gpu", "--no-first-run", `--user-data-dir=${profile}`];
	const child = spawn(browser, [...options, `http://127.0.0.1:${server.address().port}/`], {
		stdio: "ignore",
		detached: true,
	});
	const timer = setTimeout(end, TIME_LIMIT);
	child.on("error", end);
	child.on("exit", end);
	await all;
	clearTimeout(timer);
	if (child.exitCode === null && child.pid !== undefined) {
		// With all that it has started.
		process.kill(-child.pid);
		await new Promise((resolve) => child.on("exit", resolve));
	}
	server.closeAllConnections();
	server.close();
	await rm(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
	return told;
}

async function textOf(request) {
	let text = "";
	for await (const chunk of request.setEncoding("utf8")) text += chunk;
	return text;
}
