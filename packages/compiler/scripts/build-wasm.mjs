// Builds wasm/opa.wasm.br from go/ and describes it in wasm/manifest.json and src/opa-manifest.ts.
// With --check nothing is written: the build must give the bytes that the manifest describes.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, brotliDecompressSync, constants } from "node:zlib";

const root = fileURLToPath(new URL("..", import.meta.url));
const MANIFEST = join(root, "wasm/manifest.json");
const ARTIFACT = join(root, "wasm/opa.wasm.br");
const MODULE = join(root, "src/opa-manifest.ts");
const LICENSES = join(root, "wasm/LICENSES.txt");

/** 2 GiB: the Go linker sets no limit, and without one hostile Rego could take all of wasm's 4 GiB. */
const MAX_MEMORY_PAGES = 32768;

const goMod = readFileSync(join(root, "go/go.mod"), "utf8");
const toolchain = pick(goMod, /^toolchain (\S+)$/m);
const opa = pick(goMod, /github\.com\/open-policy-agent\/opa (v\S+)/);

const raw = limitMemory(build(), MAX_MEMORY_PAGES);
const described = {
	opa: opa.slice(1),
	go: toolchain,
	raw: { bytes: raw.length, sha256: sha256(raw) },
	memory: { maxPages: MAX_MEMORY_PAGES },
	exports: WebAssembly.Module.exports(new WebAssembly.Module(raw)).map(({ kind, name }) => ({ kind, name })),
	imports: WebAssembly.Module.imports(new WebAssembly.Module(raw)).map(({ module, name }) => `${module}.${name}`),
};

if (process.argv.includes("--check")) check();
else write();

function build() {
	const folder = mkdtempSync(join(tmpdir(), "opa-wasm-"));
	const output = join(folder, "opa.wasm");
	try {
		const flags = ["-buildmode=c-shared", "-trimpath", "-buildvcs=false", "-ldflags=-s -w"];
		go(["build", ...flags, "-o", output, "."]);
		return readFileSync(output);
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

/** Runs Go so that nothing of this machine's settings reaches the result; gives what it prints. */
function go(args) {
	return execFileSync("go", args, {
		cwd: join(root, "go"),
		encoding: "utf8",
		stdio: ["ignore", "pipe", "inherit"],
		env: {
			...process.env,
			GOOS: "wasip1",
			GOARCH: "wasm",
			GOTOOLCHAIN: toolchain,
			GOFLAGS: "-mod=readonly",
			GOWASM: "",
			GOEXPERIMENT: "",
			CGO_ENABLED: "0",
		},
	});
}

/** Whose code is in opa.wasm asks that its license goes with it. */
function licenses() {
	const format = "{{with .Module}}{{if not .Main}}{{.Path}} {{.Version}}\t{{.Dir}}{{end}}{{end}}";
	const modules = go(["list", "-deps", "-f", format, "."]).split("\n").filter(Boolean);
	const standard = `Go ${toolchain.slice(2)}\t${go(["env", "GOROOT"]).trim()}`;
	const texts = [standard, ...[...new Set(modules)].sort()].map((line) => {
		const [name, directory] = line.split("\t");
		const files = readdirSync(directory).filter((file) => /^(licen[cs]e|notice|copying|patents)/i.test(file));
		if (files.length === 0) throw new Error(`${name} has no license`);
		const contents = files.sort().map((file) => readFileSync(join(directory, file), "utf8").trim());
		return [`==== ${name}`, ...contents].join("\n\n");
	});
	const title = "opa.wasm is built from these, each under its own license.";
	return `${[title, ...texts].join("\n\n")}\n`.replaceAll("\r\n", "\n");
}

function write() {
	const compressed = brotliCompressSync(raw, {
		params: {
			[constants.BROTLI_PARAM_QUALITY]: 11,
			[constants.BROTLI_PARAM_LGWIN]: 24,
			[constants.BROTLI_PARAM_SIZE_HINT]: raw.length,
		},
	});
	const manifest = { ...described, compressed: { bytes: compressed.length, sha256: sha256(compressed) } };
	writeFileSync(ARTIFACT, compressed);
	writeFileSync(MANIFEST, `${JSON.stringify(manifest, null, 2)}\n`);
	writeFileSync(MODULE, moduleText(manifest));
	writeFileSync(LICENSES, licenses());
	console.log(`OPA ${manifest.opa}, ${manifest.go}: ${raw.length} bytes, ${compressed.length} compressed`);
}

function check() {
	const manifest = JSON.parse(readFileSync(MANIFEST, "utf8"));
	const committed = readFileSync(ARTIFACT);
	const problems = [];
	const { compressed, ...rest } = manifest;
	for (const key of Object.keys({ ...rest, ...described })) {
		const [was, is] = [JSON.stringify(rest[key]), JSON.stringify(described[key])];
		if (was !== is) problems.push(`${key}: the manifest says ${was}, the build gives ${is}`);
	}
	if (compressed.sha256 !== sha256(committed)) problems.push("opa.wasm.br is not what the manifest describes");
	// Brotli's output differs between Node versions, so what it holds is compared.
	if (sha256(brotliDecompressSync(committed)) !== described.raw.sha256) problems.push("opa.wasm.br holds other bytes");
	if (readFileSync(MODULE, "utf8") !== moduleText(manifest)) problems.push("src/opa-manifest.ts is not current");
	if (readFileSync(LICENSES, "utf8") !== licenses()) problems.push("LICENSES.txt is not current");
	if (problems.length > 0) {
		console.error(`${problems.join("\n")}\nRun: npm run build:wasm -w @proviso/compiler`);
		process.exit(1);
	}
	console.log(`opa.wasm.br is what go/ builds: sha256 ${described.raw.sha256}`);
}

function moduleText({ opa, go, raw, compressed }) {
	return `// Written by scripts/build-wasm.mjs.
export const OPA_MANIFEST = {
	opa: ${JSON.stringify(opa)},
	go: ${JSON.stringify(go)},
	raw: { bytes: ${raw.bytes}, sha256: ${JSON.stringify(raw.sha256)} },
	compressed: {
		bytes: ${compressed.bytes},
		sha256: ${JSON.stringify(compressed.sha256)},
	},
} as const;
`;
}

/** Gives the module's one memory a maximum. WebAssembly core specification 5.5.8: section 5, limits 00 min → 01 min max. */
function limitMemory(wasm, maxPages) {
	let at = 8;
	while (at < wasm.length) {
		const id = wasm[at];
		const [size, body] = readLeb(wasm, at + 1);
		if (id === 5) {
			const [count, limits] = readLeb(wasm, body);
			const [min, end] = readLeb(wasm, limits + 1);
			if (count !== 1 || wasm[limits] !== 0 || end !== body + size) throw new Error("unexpected memory section");
			const section = Buffer.concat([leb(1), Buffer.from([1]), leb(min), leb(maxPages)]);
			return Buffer.concat([wasm.subarray(0, at), Buffer.from([5]), leb(section.length), section, wasm.subarray(end)]);
		}
		at = body + size;
	}
	throw new Error("the module has no memory");
}

function readLeb(bytes, at) {
	let value = 0;
	for (let shift = 0; ; shift += 7) {
		const byte = bytes[at++];
		value += (byte & 0x7f) * 2 ** shift;
		if (byte < 0x80) return [value, at];
	}
}

function leb(value) {
	const out = [];
	do {
		const rest = Math.floor(value / 128);
		out.push((value % 128) | (rest > 0 ? 0x80 : 0));
		value = rest;
	} while (value > 0);
	return Buffer.from(out);
}

function sha256(bytes) {
	return createHash("sha256").update(bytes).digest("hex");
}

function pick(text, pattern) {
	const match = pattern.exec(text);
	if (match === null) throw new Error(`go.mod lacks ${pattern}`);
	return match[1];
}
