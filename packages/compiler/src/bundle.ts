/** OPA's bundle format, read and written without the compiler. Source: openpolicyagent.org/docs/management-bundles. */

import { gzipSync } from "fflate";
import { gunzip } from "#gunzip";
import { sha256 } from "#sha256";
import { CompilerError } from "./error.js";
import { isJsonObject, type Json, type JsonObject } from "./json.js";
import { readTar, type TarFile, writeTar } from "./tar.js";

export { CompilerError, type CompilerErrorCode, type Diagnostic } from "./error.js";
export type { Json, JsonObject } from "./json.js";

/** Path (relative, forward slashes) to text. */
export type Sources = Readonly<Record<string, string>>;

/** One metadata comment, as OPA understood it. Rows and columns count from 1. */
export interface Annotation {
	readonly scope: "rule" | "document" | "package" | "subpackages";
	/** What it is about, without `data`: the package, or the package and the rule. */
	readonly path: readonly string[];
	readonly file: string;
	readonly row: number;
	readonly col: number;
	readonly title?: string;
	readonly description?: string;
	readonly organizations?: readonly string[];
	readonly authors?: readonly { readonly name: string; readonly email?: string }[];
	readonly related_resources?: readonly { readonly ref: string; readonly description?: string }[];
	/** `path` is the document (`["input"]`), `schema` the reference (`["schema","sbom"]`), `definition` an inline schema. */
	readonly schemas?: readonly {
		readonly path: readonly string[];
		readonly schema?: readonly string[];
		readonly definition?: Json;
	}[];
	readonly entrypoint?: boolean;
	readonly custom?: JsonObject;
}

/** One module: its package path without `data`, and the names of its rules, sorted. */
export interface PackageInfo {
	readonly path: readonly string[];
	readonly file: string;
	readonly rules: readonly string[];
}

/** One call of a builtin that policy.wasm leaves to its host under a name of its own, so that the host sees it fail. */
export interface StrictCall {
	readonly alias: string;
	readonly builtin: string;
	readonly file: string;
	readonly row: number;
	readonly col: number;
}

/** `.manifest`, with OPA's defaults filled in. */
export interface BundleManifest {
	readonly revision: string;
	readonly roots: readonly string[];
	readonly rego_version?: number;
	readonly file_rego_versions?: Readonly<Record<string, number>>;
	readonly wasm: readonly { readonly entrypoint: string; readonly module: string; readonly annotations?: Json }[];
	readonly metadata?: JsonObject;
}

export interface BundleLimits {
	/** Uncompressed bytes, default 256 MiB. */
	readonly maxBytes?: number;
	/** Files, default 10,000. */
	readonly maxFiles?: number;
}

const DEFAULT_LIMITS = { maxBytes: 256 * 1024 * 1024, maxFiles: 10_000 };
const decoder = new TextDecoder("utf-8", { fatal: true });

/** An immutable OPA bundle. Everything is read from its files when first asked for. */
export class Bundle {
	/** Relative path to bytes, in the order of the archive. */
	readonly files: ReadonlyMap<string, Uint8Array>;
	readonly manifest: BundleManifest;
	/** policy.wasm; null where a bundle has none. */
	readonly wasm: Uint8Array | null;
	/** plan.json: OPA's intermediate representation as JSON text; null where a bundle has none. */
	readonly plan: Uint8Array | null;
	/** Names as policy.wasm and plan.json give them (`a/b/deny`), sorted. */
	readonly entrypoints: readonly string[];
	/** Sorted by file, row and column; empty for bundles that were not made here, whose Rego has to be inspected. */
	readonly annotations: readonly Annotation[];
	/** Sorted by file; empty for bundles that were not made here. */
	readonly packages: readonly PackageInfo[];
	/** Sorted names of the builtins that the compiled policy calls; empty for bundles with neither plan nor our metadata. */
	readonly requiredBuiltins: readonly string[];
	/** The calls whose failures policy.wasm lets its host see; null unless it was compiled with `strictBuiltins`. */
	readonly strictCalls: readonly StrictCall[] | null;
	#modules: Sources | undefined;
	#data: JsonObject | undefined;
	#tar: Uint8Array | undefined;
	#digest: string | undefined;

	private constructor(files: ReadonlyMap<string, Uint8Array>) {
		this.files = files;
		this.manifest = readManifest(files.get(".manifest"));
		this.wasm = onlyWasm(files, this.manifest);
		this.plan = files.get("plan.json") ?? null;
		const own = readOwnMetadata(this.manifest);
		this.annotations = own?.annotations ?? [];
		this.packages = own?.packages ?? [];
		const plan = this.plan === null || (own !== undefined && this.wasm !== null) ? undefined : readPlan(this.plan);
		this.requiredBuiltins = own?.requiredBuiltins ?? plan?.builtins ?? [];
		this.strictCalls = own?.strictCalls ?? null;
		this.entrypoints =
			this.wasm === null
				? (plan?.entrypoints ?? [])
				: sortedUnique(this.manifest.wasm.map((entry) => entry.entrypoint));
	}

	/** The Rego, by path. */
	get modules(): Sources {
		this.#modules ??= Object.fromEntries(
			[...this.files].filter(([path]) => path.endsWith(".rego")).map(([path, bytes]) => [path, utf8(path, bytes)]),
		);
		return this.#modules;
	}

	/** What it can be compiled from again: the Rego and the data files, as text by path. */
	get sources(): Sources {
		const data = [...this.files].filter(([path]) => isDataFile(path)).map(([path, bytes]) => [path, utf8(path, bytes)]);
		return { ...this.modules, ...Object.fromEntries(data) };
	}

	/** The base documents of every data.json, merged as OPA merges them. Throws `invalid-bundle` where they clash. */
	get data(): JsonObject {
		this.#data ??= mergeData(this.files);
		return this.#data;
	}

	/** `sha256:` and 64 hexadecimal digits over {@link toTar}: equal files, equal digest, on every platform. */
	get digest(): string {
		this.#digest ??= `sha256:${sha256(this.toTar())}`;
		return this.#digest;
	}

	/** Bytes of all files together. */
	get size(): number {
		let size = 0;
		for (const bytes of this.files.values()) size += bytes.length;
		return size;
	}

	/** The archive before compression. */
	toTar(): Uint8Array {
		this.#tar ??= writeTar([...this.files].map(([path, bytes]) => ({ name: `/${path}`, bytes })));
		return this.#tar;
	}

	/** OPA's bundle format: a gzip-compressed tar; the same bytes on every platform. */
	toTarball(): Uint8Array {
		// fflate and not zlib: the system's zlib differs between platforms and Node versions.
		return gzipSync(this.toTar(), { level: 9, mtime: 0 });
	}

	/**
	 * Reads an OPA bundle, compressed or not. Signatures are kept but not verified.
	 * Throws CompilerError `invalid-bundle`, `unsupported-bundle` or `too-large`.
	 */
	static fromTarball(bytes: Uint8Array, limits: BundleLimits = {}): Bundle {
		const { maxBytes, maxFiles } = { ...DEFAULT_LIMITS, ...limits };
		const compressed = bytes[0] === 0x1f && bytes[1] === 0x8b;
		if (!compressed && bytes.length > maxBytes) {
			throw new CompilerError("too-large", `bundle is larger than ${maxBytes} bytes`);
		}
		return Bundle.fromFiles(readTar(compressed ? gunzip(bytes, maxBytes) : bytes, maxFiles));
	}

	/** A bundle of these files. Throws CompilerError `invalid-bundle` or `unsupported-bundle`. */
	static fromFiles(entries: readonly TarFile[]): Bundle {
		const files = new Map<string, Uint8Array>();
		for (const entry of entries) {
			const path = bundlePath(entry.name);
			if (files.has(path)) throw new CompilerError("invalid-bundle", `bundle holds ${JSON.stringify(path)} twice`);
			files.set(path, entry.bytes);
		}
		refuseUnsupported(files);
		return new Bundle(new Map([...files].sort(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1))));
	}
}

/** The order in which OPA writes a bundle. */
function rank(path: string): number {
	if (path === "data.json") return 0;
	if (path.endsWith(".rego")) return 1;
	if (path.endsWith(".wasm")) return 3;
	if (path === "plan.json") return 4;
	if (path === ".manifest") return 5;
	return 2;
}

/** Names in bundles are absolute (`/a/b.rego`), relative or start with `./`; all mean the same to OPA. */
function bundlePath(name: string): string {
	const segments = name
		.replaceAll("\\", "/")
		.split("/")
		.filter((segment) => segment !== "" && segment !== ".");
	// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is refused
	if (segments.length === 0 || segments.includes("..") || /[\u0000-\u001f\u007f]/.test(name)) {
		throw new CompilerError("invalid-bundle", `bundle holds a file with an unsafe name: ${JSON.stringify(name)}`);
	}
	return segments.join("/");
}

function refuseUnsupported(files: ReadonlyMap<string, Uint8Array>): void {
	const unsupported = (path: string, what: string) =>
		new CompilerError("unsupported-bundle", `bundle holds ${JSON.stringify(path)}: ${what}`);
	for (const path of files.keys()) {
		const base = path.slice(path.lastIndexOf("/") + 1);
		if (path === "patch.json") throw unsupported(path, "delta bundles only change a bundle that is already loaded");
		if (base === "data.yaml" || base === "data.yml") throw unsupported(path, "data as YAML; `opa build` makes it JSON");
		if (path.endsWith(".manifest.pb")) throw unsupported(path, "a protobuf manifest; build with a JSON manifest");
		if (path !== ".manifest" && path.endsWith(".manifest"))
			throw unsupported(path, "a manifest that is not at the top");
	}
}

function onlyWasm(files: ReadonlyMap<string, Uint8Array>, manifest: BundleManifest): Uint8Array | null {
	const paths = [...files.keys()].filter((path) => path === "policy.wasm" || path.endsWith("/policy.wasm"));
	if (paths.length > 1) {
		throw new CompilerError("unsupported-bundle", `bundle holds several wasm modules: ${paths.join(", ")}`);
	}
	for (const { module } of manifest.wasm) {
		if (bundlePath(module) !== paths[0]) {
			throw new CompilerError("invalid-bundle", `.manifest names ${JSON.stringify(module)}, which the bundle lacks`);
		}
	}
	return paths[0] === undefined ? null : files.get(paths[0])!;
}

function utf8(path: string, bytes: Uint8Array): string {
	try {
		return decoder.decode(bytes);
	} catch (cause) {
		throw new CompilerError("invalid-bundle", `${path} is not UTF-8`, { cause });
	}
}

function parseJson(path: string, bytes: Uint8Array): Json {
	const text = utf8(path, bytes);
	try {
		return JSON.parse(text) as Json;
	} catch (cause) {
		throw new CompilerError("invalid-bundle", `${path} is not JSON`, { cause });
	}
}

function isDataFile(path: string): boolean {
	return path === "data.json" || path.endsWith("/data.json");
}

function mergeData(files: ReadonlyMap<string, Uint8Array>): JsonObject {
	let root: JsonObject = {};
	for (const [path, bytes] of files) {
		if (!isDataFile(path)) continue;
		const at = path.split("/").slice(0, -1);
		const value = at.reduceRight<Json>((inner, key) => Object.fromEntries([[key, inner]]), parseJson(path, bytes));
		if (!isJsonObject(value)) throw new CompilerError("invalid-bundle", `${path} is not a JSON object`);
		root = merge(root, value, path);
	}
	return root;
}

const MAX_MERGE_DEPTH = 1000;

function merge(into: JsonObject, from: JsonObject, path: string, depth = 0): JsonObject {
	if (depth > MAX_MERGE_DEPTH) throw new CompilerError("too-large", `${path} is nested too deeply to be merged`);
	if (Object.keys(into).length === 0) return from;
	const merged = new Map(Object.entries(into));
	for (const [key, value] of Object.entries(from)) {
		const existing = merged.get(key);
		if (existing === undefined) merged.set(key, value);
		else if (isJsonObject(existing) && isJsonObject(value)) merged.set(key, merge(existing, value, path, depth + 1));
		else throw new CompilerError("invalid-bundle", `${path} gives ${JSON.stringify(key)} a second value`);
	}
	return Object.fromEntries(merged);
}

function readManifest(bytes: Uint8Array | undefined): BundleManifest {
	if (bytes === undefined) return { revision: "", roots: [""], wasm: [] };
	const value = parseJson(".manifest", bytes);
	if (!isJsonObject(value)) throw invalidManifest("is not an object");
	const { revision = "", roots = [""], wasm = [], rego_version, file_rego_versions, metadata } = value;
	if (typeof revision !== "string") throw invalidManifest("has a revision that is not a string");
	if (!isStrings(roots)) throw invalidManifest("has roots that are not a list of strings");
	if (rego_version !== undefined && typeof rego_version !== "number") {
		throw invalidManifest("has a rego_version that is not a number");
	}
	if (metadata !== undefined && !isJsonObject(metadata)) throw invalidManifest("has metadata that is not an object");
	if (file_rego_versions !== undefined && !isNumberRecord(file_rego_versions)) {
		throw invalidManifest("has file_rego_versions that are not numbers");
	}
	if (!isArrayOf(wasm, isWasmEntry)) throw invalidManifest("has a wasm entry without entrypoint and module");
	return {
		revision,
		roots: roots.map((root) => root.replace(/^\/+|\/+$/g, "")),
		wasm,
		...(rego_version === undefined ? {} : { rego_version }),
		...(file_rego_versions === undefined ? {} : { file_rego_versions }),
		...(metadata === undefined ? {} : { metadata }),
	};
}

function invalidManifest(what: string): CompilerError {
	return new CompilerError("invalid-bundle", `.manifest ${what}`);
}

interface OwnMetadata {
	readonly annotations: readonly Annotation[];
	readonly packages: readonly PackageInfo[];
	readonly requiredBuiltins: readonly string[];
	readonly strictCalls: readonly StrictCall[] | null;
}

function readOwnMetadata(manifest: BundleManifest): OwnMetadata | undefined {
	const own = manifest.metadata?.["proviso"];
	if (own === undefined) return undefined;
	if (
		!isJsonObject(own) ||
		!isArrayOf(own["annotations"], isAnnotation) ||
		!isArrayOf(own["packages"], isPackage) ||
		!isStrings(own["required_builtins"]) ||
		!(own["strict_calls"] === undefined || isArrayOf(own["strict_calls"], isStrictCall))
	) {
		throw invalidManifest("has metadata.proviso that was not written by this compiler");
	}
	return {
		annotations: own["annotations"],
		packages: own["packages"],
		requiredBuiltins: own["required_builtins"],
		strictCalls: own["strict_calls"] ?? null,
	};
}

function readPlan(bytes: Uint8Array): {
	readonly entrypoints: readonly string[];
	readonly builtins: readonly string[];
} {
	const plan = parseJson("plan.json", bytes);
	const names = (list: Json | undefined): string[] =>
		Array.isArray(list)
			? sortedUnique(
					list.map((item) => (isJsonObject(item) ? item["name"] : undefined)).filter((n) => typeof n === "string"),
				)
			: [];
	if (!isJsonObject(plan) || !isJsonObject(plan["plans"])) {
		throw new CompilerError("invalid-bundle", "plan.json is not an OPA plan");
	}
	const statics = plan["static"];
	return {
		entrypoints: names(plan["plans"]["plans"]),
		builtins: names(isJsonObject(statics) ? statics["builtin_funcs"] : undefined),
	};
}

function sortedUnique(values: readonly string[]): string[] {
	return [...new Set(values)].sort();
}

function isArrayOf<T>(value: unknown, is: (item: unknown) => item is T): value is readonly T[] {
	return Array.isArray(value) && value.every(is);
}

function isString(value: unknown): value is string {
	return typeof value === "string";
}

function isStrings(value: unknown): value is readonly string[] {
	return isArrayOf(value, isString);
}

function isNumberRecord(value: unknown): value is Readonly<Record<string, number>> {
	return isJsonObject(value) && Object.values(value).every((item) => typeof item === "number");
}

function isWasmEntry(value: unknown): value is BundleManifest["wasm"][number] {
	return isJsonObject(value) && isString(value["entrypoint"]) && isString(value["module"]);
}

const SCOPES: readonly unknown[] = ["rule", "document", "package", "subpackages"];

function isAnnotation(value: unknown): value is Annotation {
	return (
		isJsonObject(value) &&
		SCOPES.includes(value["scope"]) &&
		isStrings(value["path"]) &&
		isString(value["file"]) &&
		Number.isInteger(value["row"]) &&
		Number.isInteger(value["col"]) &&
		(value["title"] === undefined || isString(value["title"])) &&
		(value["description"] === undefined || isString(value["description"])) &&
		(value["custom"] === undefined || isJsonObject(value["custom"]))
	);
}

function isPackage(value: unknown): value is PackageInfo {
	return isJsonObject(value) && isStrings(value["path"]) && isString(value["file"]) && isStrings(value["rules"]);
}

function isStrictCall(value: unknown): value is StrictCall {
	return (
		isJsonObject(value) &&
		isString(value["alias"]) &&
		isString(value["builtin"]) &&
		isString(value["file"]) &&
		Number.isInteger(value["row"]) &&
		Number.isInteger(value["col"])
	);
}
