import { exitCode, renderJson, renderLines, renderSarif, renderSummary, renderText } from "@proviso/report";
import {
	type CheckInput,
	createEngine,
	type Engine,
	type InputLimits,
	type PolicySource,
	Recorder,
	type Report,
	type Severity,
} from "proviso";
import { readTerraformSources } from "proviso/node";
import { CliError } from "../error.js";
import { inputLimitsOf } from "../input-limits.js";
import { openInputs } from "../inputs.js";
import { untilInterrupted } from "../interruption.js";
import { renderOptions } from "../io.js";
import { knownFormat } from "../known-format.js";
import { completed, coverageLines } from "../measures.js";
import { expectWritable, writeAtomically } from "../output-file.js";
import { inFolders, inPolicies, loadPolicies } from "../policies.js";
import type { Context } from "../print.js";
import { startProgress } from "../progress.js";
import { configurationOf, type ReleaseArguments, releaseOf } from "../release.js";
import { type TrustOptions, trustOf } from "../trust.js";
import { readObjectFile } from "../value-file.js";

export interface CheckCommandOptions extends TrustOptions, ReleaseArguments {
	readonly policy?: readonly string[];
	readonly builtin: boolean;
	readonly format: "text" | "json" | "sarif";
	readonly output?: string;
	readonly failOn: Severity;
	readonly failOnUndecided?: boolean;
	readonly params?: string;
	readonly data?: string;
	readonly now?: string;
	readonly exclude?: readonly string[];
	readonly as?: string;
	readonly backend?: "plan" | "wasm";
	readonly sourceDir?: string;
	readonly inputLimit?: readonly string[];
	readonly jobs?: number;
	/** Seconds. */
	readonly timeLimit?: number;
	readonly config?: string;
	readonly verbose?: boolean;
	readonly coverage?: boolean;
}

/** `proviso check`. */
export async function check(context: Context, paths: readonly string[], options: CheckCommandOptions): Promise<number> {
	const { io } = context;
	if (!options.builtin && options.policy === undefined) {
		throw new CliError("usage", "--no-builtin leaves no rules to check with; give some with --policy");
	}
	assertCoverage(options);
	const format = knownFormat(options.as);
	const inputLimits = inputLimitsOf(options.inputLimit);
	if (options.output !== undefined) await expectWritable(options.output);
	const { sourceDir } = options;
	const sources = sourceDir === undefined ? {} : { sources: await readTerraformSources(sourceDir) };
	const about = { ...(await configurationOf(options.config)), ...releaseOf(options) };
	const progress = await startProgress(io);
	let policies: readonly PolicySource[] = [];
	try {
		const report = await untilInterrupted(async (signal) => {
			progress.update("Loading policies");
			policies = await policiesOf(options);
			const engine = await engineOf(options, policies, inputLimits);
			try {
				return await engine.check(inputsAs(format, openInputs(paths, io, inputLimits, options.exclude)), {
					...sources,
					...about,
					signal,
					onProgress: ({ done, file }) => progress.update(`Checking ${done + 1}: ${file}`),
				});
			} finally {
				engine.dispose();
			}
		});
		progress.stop();
		await deliver(report, context, options);
		await showCoverage(policies, context, options.policy ?? []);
		return exitCode(report);
	} finally {
		progress.stop();
	}
}

/** What was named is read as `format`, where one is given; what folders hold is recognized by its content all the same. */
async function* inputsAs(format: string | undefined, inputs: AsyncIterable<CheckInput>): AsyncGenerator<CheckInput> {
	for await (const input of inputs) {
		yield format === undefined || "problem" in input || input.found === true ? input : { ...input, format };
	}
}

/** Throws CliError `usage` where `--coverage` would show nothing. */
function assertCoverage({ coverage = false, policy = [], backend, timeLimit }: CheckCommandOptions): void {
	if (!coverage) return;
	if (policy.length === 0) throw new CliError("usage", "--coverage is about the rules of --policy; give some");
	if (backend === "wasm") throw new CliError("usage", "--coverage needs the plan backend: leave out --backend wasm");
	if (timeLimit !== undefined) {
		throw new CliError("usage", "--coverage is measured without workers, which --time-limit needs: leave out one");
	}
}

async function policiesOf({ policy = [], coverage = false }: CheckCommandOptions): Promise<PolicySource[]> {
	const policies = await loadPolicies(policy);
	return coverage ? policies.map((source) => ({ ...source, recorder: new Recorder() })) : policies;
}

/** As the summary, to whoever watches: the report is what it is without. */
async function showCoverage(
	policies: readonly PolicySource[],
	{ io, color }: Context,
	paths: readonly string[],
): Promise<void> {
	for (const [index, source] of policies.entries()) {
		if (source.recorder === undefined) continue;
		const modules = "bundle" in source ? source.bundle.modules : source.sources;
		const coverage = await completed(source.recorder.coverage(), modules, io);
		const lines = coverageLines(coverage, (file) => inFolders(paths.slice(index, index + 1), file));
		io.stderr.write(renderLines(lines, renderOptions(io.stderr, io.env, color)));
	}
}

async function engineOf(
	options: CheckCommandOptions,
	policies: readonly PolicySource[],
	inputLimits: Partial<InputLimits>,
): Promise<Engine> {
	const [packs, params, data, trust] = await Promise.all([
		options.builtin ? import("@proviso/pack-ssdf").then(({ ssdf }) => [ssdf]) : [],
		options.params === undefined ? {} : readObjectFile("--params", options.params),
		options.data === undefined ? {} : readObjectFile("--data", options.data),
		trustOf(options),
	]);
	try {
		return await createEngine({
			packs,
			policies,
			// createEngine checks that these are maps of names to values.
			params: params as Record<string, Record<string, never>>,
			data,
			inputLimits,
			failOn: options.failOn,
			failOnUndecided: options.failOnUndecided ?? false,
			...(options.now === undefined ? {} : { now: options.now }),
			...(options.backend === undefined ? {} : { backend: options.backend }),
			...(trust === undefined ? {} : { trust }),
			...(options.jobs === undefined ? {} : { concurrency: options.jobs }),
			...(options.timeLimit === undefined ? {} : { limits: { timeLimit: options.timeLimit * 1000 } }),
			// Rules of others may run forever: Ctrl-C ends them all the same.
			isolate: policies.length > 0 && options.coverage !== true,
		});
	} catch (error) {
		throw inPolicies(error, options.policy ?? []);
	}
}

/** The report goes where it was asked to go; whoever watches the terminal is told what it comes to. */
async function deliver(report: Report, { io, color }: Context, options: CheckCommandOptions): Promise<void> {
	const { format, output, verbose = false } = options;
	const onTerminal = renderOptions(io.stdout, io.env, color);
	const text =
		format === "json"
			? renderJson(report)
			: format === "sarif"
				? renderSarif(report)
				: renderText(report, output === undefined ? { ...onTerminal, verbose } : { verbose });
	if (output === undefined) io.stdout.write(text);
	else await writeAtomically(output, text);
	if (output !== undefined || (format !== "text" && report.outcome === "error")) {
		io.stderr.write(renderSummary(report, renderOptions(io.stderr, io.env, color)));
	}
}
