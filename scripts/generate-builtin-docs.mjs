// docs/builtins: every builtin of OPA's capabilities, and what runs it on each backend.
import { capabilities, compile, version } from "@proviso/compiler";
import { builtinNames, loadPolicy, needsOpa } from "@proviso/engine";

const NOTE =
	"<!-- Generated from OPA's capabilities and packages/engine/src/builtins by scripts/generate-builtin-docs.mjs. -->\n\n";

const INTRODUCTION = `# Builtins

All COUNT builtins of OPA VERSION, by what runs them:

- **engine**: \`packages/engine/src/builtins\`, one file for each family, loaded with the first policy that needs it.
- **policy.wasm**: OPA's WebAssembly runtime, inside the compiled policy.
- **OPA**: OPA's own code in the compiler module. \`loadPolicy\` needs \`builtinProvider: opaBuiltins()\` of
  \`@proviso/compiler/builtins\` for policies that call one of these, and refuses them by name without it. The module takes half
  a second to start and 41 MB; policies that need none never load it. A call cannot be interrupted, and takes half a
  millisecond more than the builtin itself (a signature of RSA with 2048 bits: one).
- **caller**: off, unless the caller hands in a synchronous function in \`builtins\`. A policy that needs one is refused when it
  is loaded.
- **compiler**: gone once a policy is compiled.

Builtin errors end an evaluation unless \`strictBuiltinErrors\` is false, which makes them undefined. Those of \`policy.wasm\` are
undefined in any case, since the runtime tells its host nothing; \`compile(…, { strictBuiltins: true })\` has the engine run those
that can fail. Running out of a limit (items, length, depth, the stack) ends an evaluation however lenient. A caller's function
takes precedence over all but \`policy.wasm\`.
`;

const NOTES = {
	"array.concat": "limited to 5,000,000 elements, as every builtin that makes arrays and sets",
	"crypto.hmac.equal": "takes the same time wherever two texts of the same length differ",
	"crypto.x509.parse_and_verify_certificates": "at the time of the evaluation",
	"crypto.x509.parse_and_verify_certificates_with_options":
		"at the time of the evaluation unless `CurrentTime` is given",
	"graph.reachable_paths":
		"the lengths of all paths together are limited to 5,000,000: their number may be exponential",
	"http.send": "policies make no network calls; prefetch what they need and hand it in as data",
	"internal.print": "lines go to `print` of `loadPolicy`; only in bundles compiled with print statements",
	"internal.test_case": "tells OPA's test runner the case; nothing here",
	"io.jwt.decode_verify": "at the time of the evaluation unless `time` is given",
	"io.jwt.encode_sign": "random values come from the seed of the evaluation",
	"io.jwt.encode_sign_raw": "random values come from the seed of the evaluation",
	"json.match_schema": "remote references are never fetched",
	"json.patch":
		"where OPA takes an element of an array from where it was before earlier operations moved it, this follows RFC 6902",
	"json.verify_schema": "remote references are never fetched",
	"object.subset": "arrays in linear time",
	"opa.runtime": "there is no OPA whose runtime could be told",
	print: "compiled to `internal.print`, or to nothing",
	trace: "notes are not kept",
	walk: "the lengths of all paths together are limited to 5,000,000",
};

export async function generate() {
	const { builtins } = await capabilities();
	const hosted = await hostedOnWasm(builtins);
	const rows = builtins.map(({ name, deprecated }) => {
		const runner = runnerOf(name);
		const wasm = hosted.has(name) || runner === "compiler" ? runner : "policy.wasm";
		const note = [deprecated ? "deprecated" : "", NOTES[name] ?? ""].filter(Boolean).join("; ");
		return `| \`${name}\` | ${runner} | ${wasm} | ${note} |`;
	});
	const introduction = INTRODUCTION.replace("COUNT", builtins.length).replace("VERSION", (await version()).opa);
	const table = ["| builtin | plan | wasm | notes |", "|---|---|---|---|", ...rows].join("\n");
	return new Map([["README.md", `${NOTE}${introduction}\n${table}\n`]]);
}

/** Statements of their own in compiled policies, or replaced by values. */
const COMPILED = new Set(["assign", "eq", "print", "rego.metadata.chain", "rego.metadata.rule"]);

function runnerOf(name) {
	if (COMPILED.has(name)) return "compiler";
	if (!builtinNames.includes(name)) return "caller";
	return needsOpa(name) ? "OPA" : "engine";
}

/** What policy.wasm asks of its host, found out by calling everything. */
async function hostedOnWasm(builtins) {
	const calls = builtins
		.filter(({ name }) => !COMPILED.has(name))
		.map(({ name, decl, relation }, index) => {
			const args = (decl.args ?? []).map((_, position) => `input[${position}]`);
			if (relation) args.push("x");
			return `r${index} { ${name}(${args.join(", ")}) }`;
		});
	const names = calls.map((call) => `p/${call.split(" ", 1)[0]}`);
	// Version 0 still has the deprecated ones.
	const source = `package p\n\n${calls.join("\n\n")}\n`;
	const bundle = await compile({ "p.rego": source }, { entrypoints: names, regoVersion: 0 });
	const hosted = new Set();
	const builtinsAsked = new Proxy(
		{},
		{
			getOwnPropertyDescriptor(_, name) {
				hosted.add(name);
				return undefined;
			},
		},
	);
	await loadPolicy(bundle, { backend: "wasm", builtins: builtinsAsked }).then(
		() => {},
		(error) => {
			if (error.code !== "unsupported-builtin") throw error;
		},
	);
	return hosted;
}
