import { createHost } from "#host";
import { sha256 } from "#sha256";
import { Bundle, type Sources } from "./bundle.js";
import { BundleCache, InspectionCache } from "./cache.js";
import { CompilerError, type CompilerErrorCode, type Diagnostic } from "./error.js";
import type { Host, WebWorker } from "./host.js";
import type { Json, JsonObject } from "./json.js";
import type { WasmSource } from "./load.js";
import { OPA_MANIFEST } from "./opa-manifest.js";
import { checkedSources } from "./sources.js";
import type { TarFile } from "./tar.js";
import type {
	CallControls,
	CheckOptions,
	CompileOptions,
	Compiler,
	EvaluateOptions,
	EvaluationResult,
	Inspection,
	LanguageOptions,
	TestOptions,
	TestReport,
	Version,
} from "./types.js";

export interface CompilerOptions {
	/** opa.wasm. In Node the package's own is the default; elsewhere it has to be given. */
	readonly wasm?: WasmSource | undefined;
	/** Outside Node: makes the Web Worker that runs `@proviso/compiler/worker`. Without, the calling thread is used. */
	readonly worker?: (() => WebWorker) | undefined;
	/** Where compiled bundles are kept, in Node; null for nowhere, default the user's cache directory. */
	readonly cacheDirectory?: string | null | undefined;
}

/** A compiler of its own: its worker, its cache. Nothing is started or read before the first call. */
export function createCompiler(options: CompilerOptions = {}): Compiler {
	return new OpaCompiler(createHost(options.wasm, options.worker), options.cacheDirectory);
}

const DEFAULT_TIME_LIMIT = 120_000;
const DEFAULT_DEPTH = 1000;

/** Part of every key: raise it when the same request has to give another bundle. */
const CACHE_FORMAT = 2;

type Request = Readonly<Record<string, unknown>>;

class OpaCompiler implements Compiler {
	readonly #host: Host;
	readonly #bundles: BundleCache;
	readonly #inspections: InspectionCache;

	constructor(host: Host, cacheDirectory: string | null | undefined) {
		this.#host = host;
		this.#bundles = new BundleCache(cacheDirectory);
		this.#inspections = new InspectionCache(cacheDirectory);
	}

	async compile(sources: Sources, options: CompileOptions = {}): Promise<Bundle> {
		const request = serialize({
			...checking("compile", sources, options),
			entrypoints: options.entrypoints ?? [],
			roots: options.roots ?? [],
			optimize: options.optimize ?? 0,
			revision: options.revision ?? "",
			strictBuiltins: options.strictBuiltins ?? false,
		});
		if (options.cache === false) return this.#compile(request, options);
		const key = keyOf(request);
		const known = await this.#bundles.get(key);
		if (known !== undefined) return known;
		const bundle = await this.#compile(request, options);
		await this.#bundles.set(key, bundle);
		return bundle;
	}

	async #compile(request: string, options: CallControls): Promise<Bundle> {
		const { result, attachment } = await this.#run(request, options);
		let at = 0;
		const files = (result as { readonly path: string; readonly length: number }[]).map(({ path, length }): TarFile => {
			at += length;
			return { name: path, bytes: attachment.subarray(at - length, at) };
		});
		return Bundle.fromFiles(files);
	}

	async check(sources: Sources, options: CheckOptions = {}): Promise<readonly Diagnostic[]> {
		return this.#ask(checking("check", sources, options), options);
	}

	async format(text: string, options: LanguageOptions & { readonly file?: string | undefined } = {}): Promise<string> {
		const file = options.file ?? "policy.rego";
		return this.#ask({ ...language("format", options), text, file }, options);
	}

	async inspect(sources: Sources, options: LanguageOptions = {}): Promise<Inspection> {
		const request = serialize({ ...language("inspect", options), files: checkedSources(sources) });
		const key = keyOf(request);
		const known = await this.#inspections.get(key);
		if (known !== undefined) return known;
		const { result } = await this.#run(request, options);
		await this.#inspections.set(key, result as Inspection);
		return result as Inspection;
	}

	async test(sources: Sources, options: TestOptions = {}): Promise<TestReport> {
		const { filter = "", coverage = false } = options;
		return this.#ask({ ...checking("test", sources, options), filter, coverage }, options);
	}

	async evaluateReference(sources: Sources | Bundle, options: EvaluateOptions): Promise<EvaluationResult> {
		const { entrypoint, query, strictBuiltinErrors = false, exhaustive = false, trace = false } = options;
		const input = options.inputText ?? (options.input === undefined ? undefined : serialize(options.input));
		const asked = { entrypoint, query, input, strictBuiltinErrors, exhaustive, trace };
		const request =
			sources instanceof Bundle
				? { ...checking("evaluate", {}, options), ...ofBundle(sources), ...asked }
				: { ...checking("evaluate", sources, options), ...asked };
		const answer = await this.#ask<RawEvaluation>(request, options);
		if (answer.status !== "defined") return answer;
		return { ...answer, value: JSON.parse(answer.value) as Json, text: answer.value };
	}

	async version(): Promise<Version> {
		return { opa: OPA_MANIFEST.opa, go: OPA_MANIFEST.go, sha256: OPA_MANIFEST.raw.sha256 };
	}

	async capabilities(options: CallControls & { readonly regoVersion?: 0 | 1 | undefined } = {}): Promise<JsonObject> {
		return this.#ask(language("capabilities", options), options);
	}

	close(): Promise<void> {
		return this.#host.close();
	}

	async #ask<T>(request: Request, options: CallControls & { readonly now?: Date | undefined }): Promise<T> {
		return (await this.#run(serialize(request), options)).result as T;
	}

	async #run(
		request: string,
		{ signal, timeLimit = DEFAULT_TIME_LIMIT, now }: CallControls & { readonly now?: Date | undefined },
	): Promise<{ readonly result: unknown; readonly attachment: Uint8Array }> {
		const milliseconds = now?.getTime() ?? 0;
		if (Number.isNaN(milliseconds)) throw new CompilerError("invalid-options", "now is an invalid date");
		const answer = await this.#host.run(request, { signal, timeLimit, now: BigInt(milliseconds) * 1_000_000n });
		const head = JSON.parse(answer.head) as { readonly result: unknown } | { readonly failure: Failure };
		if ("failure" in head) {
			const { code, message, diagnostics } = head.failure;
			// A panic may have left anything half done.
			if (code === "crashed") await this.#host.close();
			throw new CompilerError(code, message, { diagnostics });
		}
		return { result: head.result, attachment: answer.attachment };
	}
}

/** The same request to the same compiler has the same answer. */
function keyOf(request: string): string {
	return sha256(new TextEncoder().encode(`${CACHE_FORMAT} ${OPA_MANIFEST.raw.sha256} ${request}`));
}

interface Failure {
	readonly code: CompilerErrorCode;
	readonly message: string;
	readonly diagnostics: readonly Diagnostic[];
}

type RawEvaluation =
	| (Omit<Extract<EvaluationResult, { readonly status: "defined" }>, "value" | "text"> & { readonly value: string })
	| Extract<EvaluationResult, { readonly status: "undefined" | "error" }>;

function language(operation: string, options: LanguageOptions): Request {
	const { regoVersion = 1, capabilities, maxDepth = DEFAULT_DEPTH, timeLimit } = options;
	if (timeLimit !== undefined && !(timeLimit > 0)) {
		throw new CompilerError("invalid-options", `timeLimit is ${timeLimit}, expected more than 0`);
	}
	return { operation, regoVersion, capabilities, maxDepth };
}

function checking(operation: string, sources: Sources, options: CheckOptions): Request {
	const { schemas, strict = false, data } = options;
	return { ...language(operation, options), files: checkedSources(sources), schemas, strict, data };
}

/** What of a bundle the reference evaluator needs. */
function ofBundle(bundle: Bundle): Request {
	const { manifest, sources } = bundle;
	return {
		files: sources,
		regoVersion: manifest.rego_version ?? 1,
		fileRegoVersions: manifest.file_rego_versions,
		// `opa build -t wasm` takes the entrypoints out of the Rego; without them other rules would silently differ.
		mustDefine: manifest.wasm.map(({ entrypoint }) => entrypoint),
	};
}

function serialize(value: unknown): string {
	try {
		return JSON.stringify(value);
	} catch (cause) {
		if (cause instanceof RangeError) {
			throw new CompilerError("too-large", "what was given is nested too deeply or is too long", { cause });
		}
		throw new CompilerError("invalid-options", "what was given is not JSON", { cause });
	}
}
