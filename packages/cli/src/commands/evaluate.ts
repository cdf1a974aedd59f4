import type { Bundle, Json, JsonObject } from "@proviso/compiler/bundle";
import {
	type BackendName,
	type Decision,
	EvaluationError,
	JsonText,
	loadPolicy,
	parseTime,
	Recorder,
} from "@proviso/engine";
import { renderLines, stringifyJson } from "@proviso/report/print";
import { CliError } from "../error.js";
import { diagnosticLines } from "../failure.js";
import { readAll, renderOptions, STDIN_NAME } from "../io.js";
import { completed, coverageLines, profileLines } from "../measures.js";
import { type Context, printErrors } from "../print.js";
import { readBundle } from "../read-bundle.js";
import { didYouMean } from "../suggest.js";
import { parseValue, readBytes, readObjectFile, readValueFile } from "../value-file.js";

export interface EvaluateCommandOptions {
	readonly bundle: string;
	readonly input?: string;
	readonly inputLimit?: readonly string[];
	readonly entrypoint?: string;
	readonly data?: string;
	/** Default wasm, and plan where something is measured. */
	readonly backend?: AnyBackend;
	readonly now?: string;
	readonly coverage?: boolean;
	readonly profile?: boolean;
	readonly format: "text" | "json";
}

type AnyBackend = BackendName | "reference";

/** `proviso evaluate`. */
export async function evaluate(
	context: Context,
	_args: readonly string[],
	options: EvaluateCommandOptions,
): Promise<number> {
	const { now } = options;
	if (now !== undefined && parseTime(now) === undefined) {
		throw new CliError("usage", `--now is ${now}, expected RFC 3339 such as 2026-01-31T12:00:00Z`);
	}
	const backend = chooseBackend(options);
	const bundle = await readBundle(options.bundle);
	const entrypoint = chooseEntrypoint(bundle, backend, options);
	const [input, data] = await Promise.all([
		options.input === undefined ? undefined : readInput(options.input, options.inputLimit, context),
		options.data === undefined ? undefined : readObjectFile("--data", options.data),
	]);
	const measures = new Measures(bundle, options);
	try {
		const outcome = await (backend === "reference"
			? evaluateReference(bundle, entrypoint, input, data, options)
			: evaluateEngine(bundle, entrypoint, input, data, { backend, now, recorder: measures.recorder }));
		if (outcome === undefined) printErrors([`${entrypoint} is undefined for this input`], context.io);
		await measures.print(context, outcome);
	} catch (error) {
		// What was evaluated until then helps to find out why.
		if (error instanceof EvaluationError) await measures.print(context, { error });
		throw error;
	}
	return 0;
}

/** What is asked for besides the value. */
class Measures {
	readonly recorder: Recorder | undefined;
	readonly #bundle: Bundle;
	readonly #options: EvaluateCommandOptions;

	constructor(bundle: Bundle, options: EvaluateCommandOptions) {
		this.#bundle = bundle;
		this.#options = options;
		const { coverage = false, profile = false } = options;
		const clock = profile ? { clock: () => process.hrtime.bigint() } : {};
		this.recorder = coverage || profile ? new Recorder(clock) : undefined;
	}

	/** As text, standard output holds the value and nothing else. */
	async print(context: Context, outcome: Outcome | { readonly error: EvaluationError }): Promise<void> {
		const { io, color } = context;
		const coverage =
			this.#options.coverage === true && this.recorder !== undefined
				? await completed(this.recorder.coverage(), this.#bundle.modules, io)
				: undefined;
		const profile = this.#options.profile === true ? this.recorder?.profile() : undefined;
		if (this.#options.format === "json") {
			const said =
				outcome === undefined ? {} : "error" in outcome ? { error: plain(outcome.error) } : { result: outcome.value };
			io.stdout.write(
				stringifyJson({
					...said,
					...(coverage === undefined ? {} : { coverage }),
					...(profile === undefined ? {} : { profile }),
				}),
			);
			return;
		}
		if (outcome !== undefined && "value" in outcome) io.stdout.write(stringifyJson(outcome.value));
		const lines = [
			...(coverage === undefined ? [] : coverageLines(coverage, (file) => file)),
			...(profile === undefined ? [] : profileLines(profile)),
		];
		io.stderr.write(renderLines(lines, renderOptions(io.stderr, io.env, color)));
	}
}

function plain({ code, message, builtin, file, row, col }: EvaluationError): object {
	return { code, message, builtin, file, row, col };
}

function chooseBackend({ backend, coverage, profile }: EvaluateCommandOptions): AnyBackend {
	if (coverage !== true && profile !== true) return backend ?? "wasm";
	if (backend === undefined || backend === "plan") return "plan";
	const asked = coverage === true ? "--coverage" : "--profile";
	throw new CliError("usage", `${asked} needs --backend plan; ${backend} does not tell what it evaluates`);
}

function chooseEntrypoint(
	{ entrypoints, wasm, plan, modules }: Bundle,
	backend: AnyBackend,
	{ bundle, entrypoint }: EvaluateCommandOptions,
): string {
	if (wasm === null && backend === "wasm") {
		throw new CliError("usage", `${bundle} holds no policy.wasm; evaluate its Rego with --backend reference`);
	}
	if (plan === null && backend === "plan") {
		throw new CliError("usage", `${bundle} holds no plan.json, which --backend plan, --coverage and --profile need`);
	}
	const listed = entrypoints.join(", ");
	// A bundle of Rego and data alone, as `opa build` makes it unless told otherwise, names none: any rule will do.
	if (entrypoint !== undefined && entrypoints.length === 0 && Object.keys(modules).length > 0) return entrypoint;
	if (entrypoint !== undefined) {
		if (entrypoints.includes(entrypoint)) return entrypoint;
		throw new CliError(
			"usage",
			`${bundle} has no entrypoint ${entrypoint}.${didYouMean(entrypoint, entrypoints)} It has ${listed || "none"}`,
		);
	}
	const [only, ...more] = entrypoints;
	if (only !== undefined && more.length === 0) return only;
	throw new CliError(
		"usage",
		`${bundle} has ${only === undefined ? "no entrypoint" : `several entrypoints; choose one with --entrypoint: ${listed}`}`,
	);
}

/** JSON goes to the policy as it is, so that its numbers keep every digit. */
interface Input {
	readonly file: string;
	readonly value: JsonText | Json;
}

async function readInput(path: string, given: readonly string[] | undefined, { io }: Context): Promise<Input> {
	const limits = given === undefined ? undefined : (await import("../input-limits.js")).inputLimitsOf(given);
	if (/\.ya?ml$/i.test(path)) return { file: path, value: await readValueFile("--input", path, limits) };
	const file = path === "-" ? STDIN_NAME : path;
	const bytes = path === "-" ? await readAll(io.stdin, limits?.bytes) : await readBytes("--input", path);
	// The policy takes the text as it is; only reading it tells whether it is within the limits.
	if (limits !== undefined) await parseValue("--input", file, bytes, limits);
	return { file, value: new JsonText(bytes) };
}

/** Undefined where the entrypoint is. */
type Outcome = { readonly value: Json } | undefined;

async function evaluateEngine(
	bundle: Bundle,
	entrypoint: string,
	input: Input | undefined,
	data: JsonObject | undefined,
	{
		backend,
		now,
		recorder,
	}: { readonly backend: BackendName; readonly now: string | undefined; readonly recorder: Recorder | undefined },
): Promise<Outcome> {
	const policy = await loadPolicy(bundle, {
		backend,
		...(data === undefined ? {} : { data }),
		...(now === undefined ? {} : { now }),
		...(recorder === undefined ? {} : { recorder }),
		builtinProvider: { start: async () => (await import("@proviso/compiler/builtins")).sharedOpaBuiltins().start() },
	});
	try {
		const decision: Decision =
			input === undefined ? policy.evaluate(entrypoint) : policy.evaluate(entrypoint, input.value);
		if (decision.status === "error") throw inInput(decision.error, input);
		return decision.status === "defined" ? { value: decision.value } : undefined;
	} finally {
		policy.dispose();
	}
}

/** Names the file where the input is what is wrong. */
function inInput(error: EvaluationError, input: Input | undefined): Error {
	if (error.code !== "invalid-input" || input === undefined) return error;
	const at = [input.file, error.row, error.col].filter((part) => part !== undefined).join(":");
	return new CliError("unreadable", `--input: ${at}: ${error.message}`, { cause: error });
}

async function evaluateReference(
	bundle: Bundle,
	entrypoint: string,
	input: Input | undefined,
	data: JsonObject | undefined,
	{ now }: EvaluateCommandOptions,
): Promise<Outcome> {
	const compiler = await import("@proviso/compiler");
	const result = await compiler.evaluateReference(bundle, {
		entrypoint,
		strictBuiltinErrors: true,
		now: now === undefined ? new Date() : new Date(now),
		...(input === undefined ? {} : await referenceInput(input)),
		...(data === undefined ? {} : { data }),
	});
	if (result.status === "error") throw new CliError("refused", result.errors.flatMap(diagnosticLines));
	return result.status === "defined" ? { value: result.value } : undefined;
}

/** OPA says of a text that is no JSON that it is none, but not where. */
async function referenceInput({
	file,
	value,
}: Input): Promise<{ readonly inputText: string } | { readonly input: Json }> {
	if (!(value instanceof JsonText)) return { input: value };
	const bytes = typeof value.json === "string" ? new TextEncoder().encode(value.json) : value.json;
	await parseValue("--input", file, bytes);
	return { inputText: new TextDecoder().decode(bytes) };
}
