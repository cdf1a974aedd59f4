import { execFile } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { canonicalBindings, type ExactJson, exactText, parseExact } from "./compare.js";

const run = promisify(execFile);
const GO_FOLDER = fileURLToPath(new URL("../go/", import.meta.url));
const MAXIMUM_OUTPUT = 64 * 1024 * 1024;

export type RegoVersion = 0 | 1;

/** What a case expects: results (OPA compares them as a set), whether there is any, or an error by OPA's code. */
export type Expectation =
	| { readonly type: "results"; readonly results: readonly string[]; readonly sort: boolean }
	| { readonly type: "defined"; readonly defined: boolean }
	| { readonly type: "error"; readonly code: string };

/** One case of OPA's suite. */
export interface Case {
	readonly regoVersion: RegoVersion;
	/** The folder it lies in, which names what it is about. */
	readonly category: string;
	/** Unique within a suite. */
	readonly note: string;
	readonly query: string;
	readonly modules: readonly string[];
	/** JSON text, with the digits of the case. */
	readonly data: string | null;
	readonly input: string | null;
	/** The input as a Rego term, where it is more than JSON. */
	readonly inputTerm: string | null;
	/** Whether a builtin's failure is an error, rather than undefined. */
	readonly strict: boolean;
	/** The variables that results bind. */
	readonly variables: readonly string[];
	readonly expected: Expectation;
}

/**
 * The cases of both suites, out of the OPA module that go.mod pins; the Go module proxy serves it. Returns null where
 * there is no Go. Throws where Go fails.
 */
export async function loadSuite(): Promise<readonly Case[] | null> {
	try {
		await run("go", ["version"]);
	} catch {
		return null;
	}
	await go("mod", "download");
	const module = (await go("list", "-m", "-f", "{{.Dir}}", "github.com/open-policy-agent/opa")).trim();
	const cases: Case[] = [];
	for (const regoVersion of [1, 0] as const) {
		const lines = await go("run", ".", join(module, "v1/test/cases/testdata", `v${regoVersion}`));
		for (const line of lines.trimEnd().split("\n")) cases.push(caseOf(line, regoVersion));
	}
	return cases;
}

async function go(...args: string[]): Promise<string> {
	const { stdout } = await run("go", args, { cwd: GO_FOLDER, maxBuffer: MAXIMUM_OUTPUT });
	return stdout;
}

function caseOf(line: string, regoVersion: RegoVersion): Case {
	const raw = JSON.parse(line);
	const exact = parseExact(line) as Record<string, ExactJson>;
	const term = raw.inputTerm === null || isJson(raw.inputTerm) ? null : raw.inputTerm;
	const results = raw.result as readonly Record<string, unknown>[] | null;
	return {
		regoVersion,
		category: raw.file.split("/")[0],
		note: raw.note,
		query: raw.query,
		modules: raw.modules ?? [],
		data: raw.data === null ? null : exactText(exact["data"] as ExactJson),
		input: raw.inputTerm !== null ? (term === null ? raw.inputTerm : null) : inputOf(raw, exact),
		inputTerm: term,
		strict: raw.strictError,
		variables: Object.keys(results?.[0] ?? {}).sort(),
		expected: expectationOf(raw, exact),
	};
}

function inputOf(raw: { input: unknown }, exact: Record<string, ExactJson>): string | null {
	return raw.input === null ? null : exactText(exact["input"] as ExactJson);
}

function isJson(text: string): boolean {
	try {
		JSON.parse(text);
		return true;
	} catch {
		return false;
	}
}

function expectationOf(
	raw: { error: string | null; errorCode: string | null; defined: boolean | null; sort: boolean },
	exact: Record<string, ExactJson>,
): Expectation {
	// Where a case gives only a message, the code is in it.
	const code = raw.errorCode ?? (raw.error === null ? null : /\beval_\w+/.exec(raw.error)?.[0]);
	if (code === undefined) throw new Error(`no code in the expected error ${JSON.stringify(raw.error)}`);
	if (code !== null) return { type: "error", code };
	const results = exact["result"];
	if (Array.isArray(results)) {
		return { type: "results", results: results.map((result) => canonicalBindings(result, raw.sort)), sort: raw.sort };
	}
	return { type: "defined", defined: raw.defined ?? false };
}
