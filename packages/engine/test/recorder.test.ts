import { CompilerError } from "@proviso/compiler";
import { describe, expect, test } from "vitest";
import {
	type Coverage,
	type Decision,
	emitModule,
	type FileCoverage,
	JsonText,
	loadPolicy,
	mergeCoverage,
	type PolicyBundle,
	Recorder,
} from "../src/index.js";
import { readPlan } from "../src/plan/read-plan.js";
import { translate } from "../src/plan/translate.js";
import { instrument } from "../src/profile/instrument.js";
import { fuzzDocument, fuzzPolicy } from "./fuzz-policy.js";
import { compileFiles, defined, errorOf } from "./support.js";

const REGO = `package p

default allow := false

allow if {
	input.user == "alice"
	some role in input.roles
	role == "admin"
}

allow if input.root

names contains name if {
	some user in input.users
	user.age > 18
	name := upper(user.name)
}

f(x) := y if {
	y := x + 1
}

f(x) := "negative" if x < 0

sums := [
	f(n) |
		some n in input.numbers
		n > 1
]

others[k] := v if {
	some k, v in input.object
	not v == 3
}

positive if {
	every n in input.numbers {
		n > 0
	}
}

level := "a" if {
	input.nothing
} else := "b" if {
	input.root
} else := "c"

constant := {"x": 1, "y": {2, 3}}
`;

const INPUT = {
	user: "alice",
	roles: ["dev", "admin"],
	users: [
		{ age: 20, name: "a" },
		{ age: 3, name: "b" },
	],
	numbers: [1, 2, 3],
	object: { a: 1, b: 3 },
};

/** Of one file, `p.rego`, with one entrypoint. */
async function record(
	rego: string,
	entrypoint: string,
	inputs: readonly JsonText[],
	recorder = new Recorder(),
): Promise<{ readonly recorder: Recorder; readonly file: FileCoverage; readonly decisions: readonly Decision[] }> {
	const policy = await loadPolicy(await compileFiles({ "p.rego": rego }, entrypoint), { backend: "plan", recorder });
	const decisions = inputs.map((input) => policy.evaluate(entrypoint, input));
	return { recorder, file: onlyFile(recorder.coverage()), decisions };
}

function json(value: unknown): JsonText {
	return new JsonText(JSON.stringify(value));
}

function onlyFile({ files }: Coverage): FileCoverage {
	const [file, ...more] = files;
	if (file === undefined || more.length > 0) return expect.fail(`there are ${files.length} files`);
	return file;
}

/** `row:col count`, heads with a `:-` as in `head :- body`. */
function counts({ points }: FileCoverage): readonly string[] {
	return points.map(({ kind, row, col, count }) => `${row}:${col}${kind === "head" ? ":-" : ""} ${count}`);
}

describe("coverage", () => {
	test("tells lines that were reached from those that were not, as OPA does without indexing and early exit", async () => {
		const { file, recorder } = await record(REGO, "p", [json(INPUT)]);
		// `opa eval --coverage --disable-indexing --disable-early-exit` gives the same rows.
		expect(file.covered).toEqual([
			5, 6, 7, 8, 11, 13, 14, 15, 16, 19, 20, 23, 25, 26, 27, 28, 29, 31, 32, 33, 36, 37, 38, 39, 43, 45, 46, 48,
		]);
		expect(file.notCovered).toEqual([3, 11, 23, 42, 44]);
		expect(file.percent).toBeCloseTo((100 * 28) / 33, 10);
		expect(recorder.coverage()).toMatchObject({ coveredLines: 28, notCoveredLines: 5, percent: file.percent });
	});

	test("counts how often each expression was evaluated, and each head reached", async () => {
		const { file } = await record(REGO, "p", [json(INPUT)]);
		expect(counts(file)).toEqual([
			...["3:9:- 0", "5:1:- 1", "6:2 1", "7:2 1", "8:2 2", "11:1:- 0", "11:10 1"],
			...["13:1:- 1", "14:2 1", "15:2 2", "15:2 2", "16:2 1", "16:10 1", "16:16 1"],
			...["19:1:- 2", "20:2 2", "20:7 2", "23:1:- 0", "23:23 2"],
			...["25:1:- 1", "25:9 1", "26:2 2", "27:3 1", "28:3 3"],
			...["31:1:- 1", "32:2 1", "33:2 2", "36:1:- 1", "37:2 1", "37:13 1", "38:3 3"],
			...["42:1:- 0", "43:2 1", "44:3:- 0", "45:2 1", "46:3:- 1", "48:1:- 1"],
		]);
	});

	test("before any evaluation every line is there, and none is covered", async () => {
		const { file } = await record(REGO, "p", []);
		expect(file.covered).toEqual([]);
		expect(file.percent).toBe(0);
		expect(file.notCovered).toContain(5);
		expect(new Recorder().coverage()).toEqual({ files: [], coveredLines: 0, notCoveredLines: 0, percent: 0 });
	});

	test("what stands in a comprehension or an every that found nothing is not covered", async () => {
		const rego = `package p

all if {
	every n in input.numbers {
		n > 0
	}
	found := [n |
		some n in input.numbers
		n > 0
	]
	found == []
}
`;
		const { file } = await record(rego, "p/all", [json({ numbers: [] })]);
		expect(file.covered).toEqual([3, 4, 6, 7, 8, 10, 11]);
		expect(file.notCovered).toEqual([5, 9]);
	});

	test("a line of which a part was reached is both", async () => {
		const { file } = await record("package p\n\na if input.x == 1\n", "p/a", [json({ x: 2 })]);
		expect(file).toMatchObject({ covered: [3], notCovered: [3], percent: 50 });
	});

	test("lines of rules that begin with the same test are covered where they were tried", async () => {
		const rules = Array.from({ length: 30 }, (_, index) => `allow if {\n\tinput.role == "r${index}"\n\tinput.x\n}\n`);
		const { file } = await record(`package p\n\n${rules.join("\n")}`, "p/allow", [json({ role: "r7", x: 1 })]);
		expect(file.points.filter(({ kind, count }) => kind === "head" && count > 0)).toHaveLength(1);
		// The test of each of the 30, then one more expression and one head.
		expect(file.covered).toHaveLength(32);
	});

	test("what is planned once more for `with` is counted in one place", async () => {
		const rego = `package p

a := [x, y] if {
	x := b
	y := b with input.n as 2 with count as 5
}

b := f(input.n)

f(n) := n + count([n])
`;
		const { file, decisions } = await record(rego, "p/a", [json({ n: 1 })]);
		expect(decisions).toEqual([{ status: "defined", value: [2, 7] }]);
		expect(counts(file).filter((line) => /^(8|10):1:-/.test(line))).toEqual(["8:1:- 2", "10:1:- 2"]);
	});

	test("expressions of several lines cover all of them", async () => {
		const rego = 'package p\n\na := sprintf(\n\t"%s %s",\n\t[\n\t\tupper(input.x),\n\t\t"y",\n\t],\n)\n';
		const reached = await record(rego, "p/a", [json({ x: "x" })]);
		expect(reached.file).toMatchObject({ covered: [3, 4, 5, 6, 7, 8, 9], notCovered: [] });
		const missed = await record(rego, "p/a", [json({})]);
		expect(missed.file).toMatchObject({ covered: [6], notCovered: [3, 4, 5, 6, 7, 8, 9] });
	});

	test("of an evaluation that ends in an error holds what was reached until then", async () => {
		const rego = "package p\n\na := x if {\n\ty := input.y\n\tx := to_number(y)\n\tz := x + 1\n\tz > 0\n}\n";
		const { file, decisions } = await record(rego, "p/a", [json({ y: "no number" })]);
		expect(errorOf(decisions[0] as Decision)).toMatchObject({ code: "builtin-failed", row: 5 });
		expect(file).toMatchObject({ covered: [4, 5], notCovered: [3, 5, 6, 7] });
	});

	test("evaluations that a limit ends are ended all the same", async () => {
		const rego = "package p\n\na := count([1 | some x in input; some y in input; some z in input; x + y + z == 1])\n";
		const recorder = new Recorder();
		const policy = await loadPolicy(await compileFiles({ "p.rego": rego }, "p/a"), {
			backend: "plan",
			recorder,
			limits: { timeLimit: 20 },
		});
		const input = Array.from({ length: 3000 }, (_, index) => index + 1);
		expect(errorOf(policy.evaluate("p/a", input)).code).toBe("time-exceeded");
		expect(onlyFile(recorder.coverage())).toMatchObject({ covered: [3], notCovered: [3] });
		const deep = await record("package p\n\na := walked if {\n\twalk(input, [_, walked])\n}\n", "p/a", []);
		expect(deep.file.covered).toEqual([]);
	});

	test("adds up evaluations, prepared ones too, and policies that have the same recorder", async () => {
		const bundle = await compileFiles({ "p.rego": REGO }, "p/positive");
		const recorder = new Recorder();
		for (let load = 0; load < 2; load++) {
			const policy = await loadPolicy(bundle, { backend: "plan", recorder });
			const prepared = policy.prepare({ numbers: [1, 2] });
			prepared.evaluate("p/positive");
			prepared.evaluate("p/positive");
			policy.dispose();
		}
		expect(counts(onlyFile(recorder.coverage()))).toEqual(["36:1:- 4", "37:2 4", "37:13 4", "38:3 8"]);
		expect(recorder.profile().lines.map(({ row, expressions }) => [row, expressions])).toEqual([
			[36, 1],
			[37, 2],
			[38, 1],
		]);
	});

	test("merged is as if one recorder had seen it all, and plain data", async () => {
		const inputs = [json(INPUT), json({ root: true }), json({ numbers: [-1] })];
		const together = await record(REGO, "p", inputs);
		const apart = await Promise.all(inputs.map((input) => record(REGO, "p", [input])));
		const sent = apart.map(({ recorder }) => structuredClone(recorder.coverage()));
		expect(mergeCoverage(sent)).toEqual(together.recorder.coverage());
		expect(mergeCoverage([])).toEqual(new Recorder().coverage());
		expect(mergeCoverage(sent).percent).toBeGreaterThan(sent[0]?.percent ?? 100);
	});

	test("of a rule of very many lines is found in its share of time and stack", async () => {
		const lines = 100_000;
		const at = (row: number) => ({ file: 0, row, col: 2, end_row: row, end_col: 9 });
		const inner = (row: number) => ({ type: "IsDefinedStmt", stmt: { source: 0, ...at(row) } });
		const expressions = Array.from({ length: lines }, (_, index) => ({
			type: "BlockStmt",
			stmt: { blocks: [{ stmts: [inner(index + 2)] }], ...at(index + 2) },
		}));
		const plan = {
			static: { strings: [], builtin_funcs: [], files: [{ value: "p.rego" }] },
			plans: { plans: [] },
			funcs: {
				funcs: [
					{
						name: "g0.data.p.a",
						params: [0, 1],
						path: ["g0", "p", "a"],
						blocks: [{ stmts: [{ type: "ResetLocalStmt", stmt: { target: 3, ...at(1) } }, ...expressions] }],
					},
				],
			},
		};
		const recorder = new Recorder();
		recorder.tally(instrument(readPlan(new TextEncoder().encode(JSON.stringify(plan)), true)).points);
		const merged = mergeCoverage([recorder.coverage(), recorder.coverage()]);
		expect(merged).toMatchObject({ coveredLines: 0, notCoveredLines: lines + 1 });
	});

	test("keeps files apart, whatever they are called, sorted by name", async () => {
		const files = {
			"b/constructor.rego": "package b\n\nx if input.x\n",
			"__proto__.rego": "package a\n\nimport data.b\n\ny if b.x\n",
		};
		const recorder = new Recorder();
		const policy = await loadPolicy(await compileFiles(files, "a/y"), { backend: "plan", recorder });
		policy.evaluate("a/y", {});
		expect(recorder.coverage().files.map(({ file, covered }) => [file, covered])).toEqual([
			["__proto__.rego", [5]],
			["b/constructor.rego", [3]],
		]);
	});

	test("of a plan that does not say where expressions end has their first lines", async () => {
		const bundle = await compileFiles({ "p.rego": REGO }, "p/sums");
		const plan = edited(bundle, (name) => (name.startsWith("end_") ? undefined : (value) => value));
		const recorder = new Recorder();
		const policy = await loadPolicy({ wasm: null, data: {}, plan }, { backend: "plan", recorder });
		policy.evaluate("p/sums", INPUT);
		expect(onlyFile(recorder.coverage())).toMatchObject({ covered: [19, 20, 23, 25, 26, 27, 28], notCovered: [23] });
	});

	test("of a plan with impossible places is refused, and not asked for nothing is amiss", async () => {
		const bundle = await compileFiles({ "p.rego": REGO }, "p/sums");
		for (const row of [-1, 2 ** 40, "x"]) {
			const plan = edited(bundle, (name) => (name === "end_row" ? () => row : (value) => value));
			const recorder = new Recorder();
			const hostile = { wasm: null, data: {}, plan };
			await expect(loadPolicy(hostile, { backend: "plan", recorder })).rejects.toMatchObject({
				code: "invalid-bundle",
			});
			await expect(loadPolicy(hostile, { backend: "plan" })).resolves.toBeDefined();
		}
	});
});

function edited(bundle: PolicyBundle, change: (name: string) => ((value: unknown) => unknown) | undefined): Uint8Array {
	const text = new TextDecoder().decode(bundle.plan ?? new Uint8Array());
	const plan: unknown = JSON.parse(text, (name, value: unknown) => change(name)?.(value));
	return new TextEncoder().encode(JSON.stringify(plan));
}

describe("a profile", () => {
	test("has counts by line without a clock, the same each time", async () => {
		const { recorder } = await record(REGO, "p", [json(INPUT)]);
		const { lines, nanoseconds } = recorder.profile();
		expect(nanoseconds).toBeNull();
		expect(lines.find(({ row }) => row === 15)).toEqual({
			file: "p.rego",
			row: 15,
			evaluations: 4,
			heads: 0,
			expressions: 2,
			nanoseconds: null,
		});
		expect(lines.find(({ row }) => row === 19)).toMatchObject({ evaluations: 0, heads: 2 });
		const { points } = recorder.coverage().files[0] as FileCoverage;
		const total = points.reduce((sum, { count }) => sum + count, 0);
		expect(lines.reduce((sum, { evaluations, heads }) => sum + evaluations + heads, 0)).toBe(total);
		expect((await record(REGO, "p", [json(INPUT)])).recorder.profile()).toEqual({ lines, nanoseconds });
	});

	test("gives each line the time until the next is reached, by the clock of the caller", async () => {
		let now = 0n;
		const clock = () => {
			now += 10n;
			return now;
		};
		const { recorder } = await record(REGO, "p/positive", [json(INPUT), json(INPUT)], new Recorder({ clock }));
		const { lines, nanoseconds } = recorder.profile();
		expect(lines.map(({ row, nanoseconds: time }) => [row, time])).toEqual([
			[36, 20],
			[37, 40],
			[38, 60],
		]);
		expect(nanoseconds).toBe(120);
	});

	test("leaves out the time between evaluations, and takes that of a builtin for the line that calls it", async () => {
		let now = 0n;
		const bundle = await compileFiles({ "p.rego": 'package p\n\na := x if {\n\tx := upper("x")\n}\n' }, "p/a");
		const recorder = new Recorder({ clock: () => now });
		const slow = (): string => {
			now += 7n;
			return "X";
		};
		const policy = await loadPolicy(bundle, { backend: "plan", recorder, builtins: { upper: slow } });
		for (let turn = 0; turn < 3; turn++) {
			now += 1000n;
			expect(defined(policy.evaluate("p/a"))).toBe("X");
		}
		expect(recorder.profile()).toMatchObject({ nanoseconds: 21 });
		expect(recorder.profile().lines.find(({ row }) => row === 4)).toMatchObject({ nanoseconds: 21, evaluations: 6 });
	});

	test("an evaluation inside of another one has its own time", async () => {
		let now = 0n;
		const bundle = await compileFiles(
			{ "p.rego": "package p\n\na := upper(input)\n\nb := lower(input)\n" },
			"p/a",
			"p/b",
		);
		const recorder = new Recorder({ clock: () => now });
		const later = <T>(value: T): T => {
			now += 5n;
			return value;
		};
		const builtins = {
			upper: () => later(policy.evaluate("p/b", "x").status),
			lower: () => later("y"),
		};
		const policy = await loadPolicy(bundle, { backend: "plan", recorder, builtins });
		expect(defined(policy.evaluate("p/a", "x"))).toBe("defined");
		expect(recorder.profile().lines.map(({ row, nanoseconds }) => [row, nanoseconds])).toEqual([
			[3, 5],
			[5, 5],
		]);
	});

	test("refuses clocks that give no nanoseconds", () => {
		expect(() => new Recorder({ clock: (() => 1) as never })).toThrow("option clock");
		expect(() => new Recorder({ clock: 1 as never })).toThrow("option clock");
	});
});

describe("a recorder", () => {
	test("is refused where nothing would be recorded: on wasm and in workers", async () => {
		const bundle = await compileFiles({ "p.rego": REGO }, "p/allow");
		const recorder = new Recorder();
		await expect(loadPolicy(bundle, { recorder })).rejects.toMatchObject({
			code: "backend-unavailable",
			message: expect.stringContaining("plan backend"),
		});
		const policy = await loadPolicy(bundle, { backend: "plan", recorder });
		await expect(policy.evaluateAsync("p/allow", INPUT)).rejects.toMatchObject({
			code: "worker-unavailable",
			message: expect.stringContaining("recorder"),
		});
		await expect(loadPolicy(bundle, { backend: "plan", recorder: {} as never })).rejects.toMatchObject({
			code: "invalid-option",
		});
	});

	test("of a policy that could not be loaded has nothing of it", async () => {
		const bundle = await compileFiles({ "p.rego": "package p\n\na := http.send(input)\n" }, "p/a");
		const recorder = new Recorder();
		await expect(loadPolicy(bundle, { backend: "plan", recorder })).rejects.toMatchObject({
			code: "unsupported-builtin",
		});
		expect(recorder.coverage().files).toEqual([]);
	});

	test("costs nothing where there is none: the code is the same, and emitted modules have no trace of it", async () => {
		const bundle = await compileFiles({ "p.rego": REGO }, "p");
		const before = translate(readPlan(bundle.plan as Uint8Array)).source;
		const module = emitModule(bundle).source;
		await loadPolicy(bundle, { backend: "plan", recorder: new Recorder() });
		expect(translate(readPlan(bundle.plan as Uint8Array)).source).toBe(before);
		expect(emitModule(bundle).source).toBe(module);
		expect(before).not.toContain("hit(");
		expect(module).not.toContain("hit(");
	});

	test("changes no decision of policies at random, and sees the heads of the rules that are defined", async () => {
		const random = numbers(20_261);
		const list = (length: number): number[] => Array.from({ length }, () => random() % 10_000);
		let recorded = 0;
		for (let at = 0; at < 200 && recorded < 25; at++) {
			const made = fuzzPolicy(...([list(150), "p"] as unknown as Parameters<typeof fuzzPolicy>));
			const { rules } = made;
			const rego = made.rego.startsWith("package ") ? made.rego : `package p\n\n${made.rego}`;
			const bundle = await compileFiles({ "p.rego": rego }, ...rules.map((rule) => `p/${rule}`)).catch(
				(error: unknown) => {
					if (error instanceof CompilerError && error.code === "check-failed") return undefined;
					throw error;
				},
			);
			if (bundle === undefined) continue;
			const options = {
				backend: "plan",
				now: "1970-01-01T00:00:00Z",
				data: { base: JSON.parse(fuzzDocument(list(40))) },
			} as const;
			const plain = await loadPolicy(bundle, options);
			const lines = rego.split("\n");
			for (const rule of rules) {
				const recorder = new Recorder();
				const policy = await loadPolicy(bundle, { ...options, recorder });
				const input = new JsonText(fuzzDocument(list(40)));
				const decision = plain.evaluate(`p/${rule}`, input);
				expect(policy.evaluate(`p/${rule}`, input)).toEqual(decision);
				const { points } = onlyFile(recorder.coverage());
				const isReached = (name: RegExp): boolean =>
					points.some(
						({ kind, row, col, count }) =>
							kind === "head" && count > 0 && name.test(lines[row - 1]?.slice(col - 1) ?? ""),
					);
				if (decision.status === "defined" && !isEmpty(decision.value)) {
					expect(isReached(new RegExp(`^(${rule}|else)\\b`)), rego).toBe(true);
				}
				if (decision.status === "undefined" && !rego.includes(" with ")) {
					expect(isReached(new RegExp(`^${rule}\\b`)), rego).toBe(false);
				}
				if (decision.status === "defined") recorded++;
			}
		}
		expect(recorded).toBeGreaterThanOrEqual(25);
	}, 120_000);
});

/** Partial rules without members are defined all the same, also below a path. */
function isEmpty(value: unknown): boolean {
	return typeof value === "object" && value !== null && Object.values(value).every(isEmpty);
}

/** Whole numbers, the same for the same seed. */
function numbers(seed: number): () => number {
	let state = seed;
	return () => {
		state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
		return state >> 8;
	};
}
