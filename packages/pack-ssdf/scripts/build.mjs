// Compiles /policies into generated/: modules that hold the bundle's bytes, the catalog of rules and controls, and the
// policy as JavaScript, a module for each kind of document.
import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { compile, version } from "@proviso/compiler";
import { emitModule } from "@proviso/engine";
import { opaSchemas } from "@proviso/schemas/opa";
import { gzipSync } from "fflate";
import { checkSchemas, readFrameworks, readRego, readRules } from "./policies.mjs";

const generated = new URL("../generated/", import.meta.url);
const manifest = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));

const { sources } = readRego();
const frameworks = readFrameworks();
const state = digestOf({
	sources,
	frameworks,
	opaSchemas,
	compiler: await version(),
	version: manifest.version,
	engine: readEngine(),
	scripts: ["build.mjs", "policies.mjs"].map((name) => readFileSync(new URL(name, import.meta.url), "utf8")),
});

if (readState() !== state) {
	const files = await build();
	rmSync(generated, { recursive: true, force: true });
	mkdirSync(generated);
	for (const [name, text] of Object.entries(files)) writeFileSync(new URL(name, generated), text);
	writeFileSync(new URL("state.json", generated), `${JSON.stringify({ state, files: digestsOf(files) })}\n`);
}

async function build() {
	const rules = await readRules(sources);
	const bundle = await compile(sources, {
		schemas: checkSchemas(rules),
		strict: true,
		entrypoints: rules.flatMap(({ definition }) =>
			Object.values(definition.entrypoints).filter((name) => name !== null),
		),
		roots: ["proviso"],
		optimize: 0,
		strictBuiltins: true,
		revision: manifest.version,
	});
	const { entrypoints, requiredBuiltins, packages, strictCalls, digest, data } = bundle;
	const { revision, roots } = bundle.manifest;
	const own = packages.filter(({ path }) => path[0] === "proviso").map(({ path, rules }) => ({ path, rules }));
	return {
		"bundle.js": module({
			wasm: packed(bundle.wasm),
			plan: packed(bundle.plan),
			header: {
				data,
				entrypoints,
				requiredBuiltins,
				packages: own,
				strictCalls,
				digest,
				manifest: { revision, roots },
			},
		}),
		...modulesOf(rules, bundle),
		"bundle.d.ts": `import type { BundleHeader, PackedBytes } from "../src/packed.js";

export declare const wasm: PackedBytes;
export declare const plan: PackedBytes;
export declare const header: BundleHeader;
`,
		"catalog.js": module({
			version: manifest.version,
			rules: rules.map(({ definition }) => definition),
			frameworks,
		}),
		"catalog.d.ts": `import type { FrameworkDefinition, RuleDefinition } from "@proviso/schemas";

export declare const version: string;
export declare const rules: readonly RuleDefinition[];
export declare const frameworks: readonly FrameworkDefinition[];
`,
	};
}

/** The plan as modules, one for each kind of document: whoever checks an SBOM does not load the rules for pipelines. */
function modulesOf(rules, bundle) {
	const kinds = [...new Set(rules.map(({ definition }) => definition.kind))].sort();
	const files = kinds.map((kind) => {
		const own = rules.filter(({ definition }) => definition.kind === kind);
		const entrypoints = own.flatMap(({ definition }) =>
			Object.values(definition.entrypoints).filter((name) => name !== null),
		);
		return { name: `policy-${kind}.js`, entrypoints, ...emitModule(bundle, { entrypoints }) };
	});
	const list = files.map(
		({ name, entrypoints }) =>
			`\t{ entrypoints: ${JSON.stringify(entrypoints)}, load: () => import(${JSON.stringify(`./${name}`)}) },\n`,
	);
	return {
		...Object.fromEntries(files.map(({ name, source }) => [name, source])),
		"emitted.js": `// Generated from /policies by scripts/build.mjs.\nexport const emitted = [\n${list.join("")}];\n`,
		"emitted.d.ts": `import type { PolicyModule } from "@proviso/schemas";

export declare const emitted: readonly PolicyModule[];
`,
	};
}

/** What writes the modules: they are made again when it changes. */
function readEngine() {
	const folder = new URL("./", import.meta.resolve("@proviso/engine"));
	return ["module", "plan", "value"].flatMap((part) =>
		readdirSync(new URL(part, folder))
			.filter((name) => name.endsWith(".js"))
			.sort()
			.map((name) => readFileSync(new URL(`${part}/${name}`, folder), "utf8")),
	);
}

// fflate and not zlib: the system's zlib differs between platforms and versions of Node.
function packed(bytes) {
	const gzip = gzipSync(bytes, { level: 9, mtime: 0 });
	return { length: bytes.length, gzip: Buffer.from(gzip).toString("base64") };
}

function module(constants) {
	const lines = Object.entries(constants).map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`);
	return `// Generated from /policies by scripts/build.mjs.\n${lines.join("\n")}\n`;
}

function digestOf(value) {
	return createHash("sha256").update(JSON.stringify(value)).digest("hex");
}

function digestsOf(files) {
	return Object.fromEntries(Object.entries(files).map(([name, text]) => [name, digestOf(text)]));
}

/** What generated/ was built from; null unless every file is there as it was written. */
function readState() {
	try {
		const { state, files } = JSON.parse(readFileSync(new URL("state.json", generated), "utf8"));
		const present = readdirSync(fileURLToPath(generated)).filter((name) => name !== "state.json");
		const whole = present.length === Object.keys(files).length;
		const same = present.every((name) => digestOf(readFileSync(new URL(name, generated), "utf8")) === files[name]);
		return whole && same ? state : null;
	} catch {
		return null;
	}
}
