import { test as runTests, type TestReport, type TestResult } from "@proviso/compiler";
import { type Line, stringifyJson } from "@proviso/report/print";
import { CliError } from "../error.js";
import { diagnosticLines } from "../failure.js";
import { coverageLines } from "../measures.js";
import { inFolders, inPolicies } from "../policies.js";
import { type Context, printLines } from "../print.js";
import { startProgress } from "../progress.js";
import { readRego, regoSchemas } from "../sources.js";

export interface TestCommandOptions {
	readonly coverage?: boolean;
	readonly filter?: string;
	readonly verbose?: boolean;
	readonly format: "text" | "json";
}

/** `proviso test`. */
export async function test(
	context: Context,
	[path = ""]: readonly string[],
	options: TestCommandOptions,
): Promise<number> {
	const { coverage = false, filter, verbose = false } = options;
	const progress = await startProgress(context.io);
	try {
		progress.update("Running tests");
		const { folder, sources } = await readRego(path);
		const report = await runTests(sources, {
			schemas: await regoSchemas(),
			regoVersion: "detect",
			coverage,
			...(filter === undefined ? {} : { filter }),
		}).catch((cause: unknown) => {
			throw inPolicies(cause, [folder]);
		});
		progress.stop();
		if (report.tests.length === 0) {
			throw new CliError(
				"refused",
				`${path}: no test ${filter === undefined ? "(a rule named test_…) is there" : `matches ${filter}`}`,
			);
		}
		if (options.format === "json") context.io.stdout.write(stringifyJson(report));
		else printLines(page(report, folder, verbose), context);
		return exitCode(report.tests);
	} finally {
		progress.stop();
	}
}

function exitCode(tests: readonly TestResult[]): number {
	if (tests.some(({ outcome }) => outcome === "error")) return 2;
	return tests.some(({ outcome }) => outcome === "fail") ? 1 : 0;
}

const STYLE = { pass: "green", fail: "red", error: "red", skip: "yellow" } as const;

function page({ tests, coverage }: TestReport, folder: string, verbose: boolean): Line[] {
	const shown = tests.filter(({ outcome }) => verbose || outcome !== "pass");
	const count = (wanted: TestResult["outcome"]) => tests.filter(({ outcome }) => outcome === wanted).length;
	const words = [
		[count("pass"), "passed"],
		[count("fail"), "failed"],
		[count("error"), "ended in error"],
		[count("skip"), "skipped"],
	] as const;
	return [
		...shown.flatMap((result) => testLines(result, folder, verbose)),
		...(coverage === undefined ? [] : coverageLines(coverage, (file) => inFolders([folder], file))),
		{ spans: [words.flatMap(([number, word]) => (number > 0 ? [`${number} ${word}`] : [])).join(", ")] },
	];
}

function testLines(
	{ package: name, name: test, file, row, col, outcome, message, output, at, cases }: TestResult,
	folder: string,
	verbose: boolean,
): Line[] {
	const failedCases = cases.filter((item) => item.outcome === "fail");
	return [
		{
			hang: 6,
			spans: [
				{ text: outcome.padEnd(5), style: STYLE[outcome] },
				` ${name}.${test}  ${inFolders([folder], file)}:${row}:${col}${message === "" || at !== undefined ? "" : `  ${message}`}`,
			],
		},
		...failedCases.map((item) => ({ hang: 8, spans: [`      case ${item.name.join(" / ")}`] })),
		...(at === undefined
			? []
			: diagnosticLines({ ...at, file: inFolders([folder], at.file), code: undefined }).map((line) => ({
					hang: 8,
					spans: [`      ${line}`],
				}))),
		...(output === "" || (outcome === "pass" && !verbose)
			? []
			: output
					.trimEnd()
					.split("\n")
					.map((line) => ({ spans: [`      ${line}`] }))),
	];
}
