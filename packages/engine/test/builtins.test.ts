import { capabilities, compile } from "@proviso/compiler";
import { describe, expect, test } from "vitest";
import { loadBuiltin } from "../src/builtins/registry.js";
import { builtinNames, type Json, type LoadOptions, type Policy, type PreparedInput } from "../src/index.js";
import { BACKENDS, compileFiles, defined, errorOf, on, reference } from "./support.js";

describe.each(BACKENDS)("%s", (backend) => {
	const { load, loadPolicy } = on(backend);

	/** A policy whose builtin `test.call` the caller provides. */
	async function loadCalling(rego: string, rules: readonly string[], options?: LoadOptions): Promise<Policy> {
		const known = await capabilities();
		const declared = {
			...known,
			builtins: [
				...(known["builtins"] as readonly Json[]),
				{ name: "test.call", decl: { type: "function", args: [{ type: "any" }], result: { type: "any" } } },
			],
		};
		const bundle = await compile(
			{ "p.rego": `package p\n\n${rego}` },
			{ entrypoints: rules.map((rule) => `p/${rule}`), capabilities: declared },
		);
		return loadPolicy(bundle, options);
	}

	describe("a builtin nobody provides", () => {
		test("is refused at load, by name", async () => {
			const rules = `a := opa.runtime()\nb := net.lookup_ip_addr("x")\nc := sprintf("%s", [1])`;
			const loading = load(rules, ["a", "b", "c"]);
			await expect(loading).rejects.toMatchObject({
				code: "unsupported-builtin",
				builtin: "net.lookup_ip_addr",
				message: expect.stringContaining("nobody provides: net.lookup_ip_addr, opa.runtime;"),
			});
		});

		test("can be handed in", async () => {
			const policy = await load("a := net.lookup_ip_addr(input)", ["a"], {
				builtins: { "net.lookup_ip_addr": (name) => [`address of ${name}`] },
			});
			expect(defined(policy.evaluate("p/a", "x"))).toEqual(["address of x"]);
		});
	});

	describe("a builtin of the caller", () => {
		test("gets plain JSON, sets as sorted arrays, and gives JSON", async () => {
			const seen: Json[] = [];
			const policy = await loadCalling(`a := test.call({"s": {2, 1}, "n": null, "t": [true, 1.5, "ä😀"]})`, ["a"], {
				builtins: {
					"test.call": (argument) => {
						seen.push(argument as Json);
						return { list: [1, "two", null, { three: 3 }], text: 'quotes " \\ \n \ud800' };
					},
				},
			});
			expect(defined(policy.evaluate("p/a"))).toEqual({
				list: [1, "two", null, { three: 3 }],
				text: 'quotes " \\ \n \ufffd',
			});
			expect(seen).toEqual([{ s: [1, 2], n: null, t: [true, 1.5, "ä😀"] }]);
		});

		test("replaces the engine's own", async () => {
			const policy = await load(`a := sprintf("%d", [1])`, ["a"], { builtins: { sprintf: () => "mine" } });
			expect(defined(policy.evaluate("p/a"))).toBe("mine");
		});

		test("gives undefined for undefined and null for null", async () => {
			const policy = await loadCalling("a := test.call(input)", ["a"], {
				builtins: { "test.call": (argument) => (argument === "nothing" ? undefined : null) },
			});
			expect(policy.evaluate("p/a", "nothing")).toEqual({ status: "undefined" });
			expect(defined(policy.evaluate("p/a", "null"))).toBe(null);
		});

		test.each<[string, () => unknown]>([
			[
				"throws",
				() => {
					throw new Error("broken");
				},
			],
			["returns a promise", async () => 1],
			["returns NaN", () => Number.NaN],
			["returns a bigint", () => 1n],
			["returns a function in an array", () => [() => 1]],
			[
				"overflows the stack",
				function again(): unknown {
					return [again()];
				},
			],
		])("that %s makes the decision an error, and the next evaluation works", async (what, builtin) => {
			const code = what === "overflows the stack" ? "recursion-exceeded" : "builtin-failed";
			let fail = true;
			const policy = await loadCalling("deny contains 1 if test.call(input) == 2", ["deny"], {
				builtins: { "test.call": () => (fail ? (builtin() as Json) : 2) },
			});
			const prepared = policy.prepare(null);
			for (const decision of [policy.evaluate("p/deny", null), prepared.evaluate("p/deny")]) {
				expect(errorOf(decision)).toMatchObject({ code, builtin: "test.call", entrypoint: "p/deny" });
			}
			fail = false;
			expect(defined(policy.evaluate("p/deny", null))).toEqual([1]);
			expect(defined(prepared.evaluate("p/deny"))).toEqual([1]);
		});

		test.skipIf(backend === "plan")(
			"may evaluate the policy, but not the prepared input it is called from",
			async () => {
				let prepared: PreparedInput | undefined;
				let seen: unknown;
				const policy: Policy = await loadCalling("outer := test.call(input)\ninner := input + 1", ["outer", "inner"], {
					builtins: {
						"test.call": (input) => {
							try {
								prepared?.evaluate("p/inner");
							} catch (error) {
								seen = error;
							}
							return defined(policy.evaluate("p/inner", input as Json));
						},
					},
				});
				expect(defined(policy.evaluate("p/outer", 1))).toBe(2);
				prepared = policy.prepare(5);
				expect(defined(prepared.evaluate("p/outer"))).toBe(6);
				expect(seen).toMatchObject({ code: "busy" });
			},
		);
	});

	describe("a builtin error", () => {
		const REGO = `deny contains "found" if regex.split("(", input)
allow if not regex.split("(", input)`;

		test("is an error decision by default, also where negation would make it true", async () => {
			const policy = await load(REGO, ["deny", "allow"]);
			expect(errorOf(policy.evaluate("p/deny", "x"))).toMatchObject({ code: "builtin-failed", builtin: "regex.split" });
			expect(errorOf(policy.evaluate("p/allow", "x")).message).toContain("regex.split failed");
		});

		test("is undefined when not strict, as in OPA", async () => {
			const policy = await load(REGO, ["deny", "allow"], { strictBuiltinErrors: false });
			expect(defined(policy.evaluate("p/deny", "x"))).toEqual([]);
			expect(defined(policy.evaluate("p/allow", "x"))).toBe(true);
		});
	});

	describe("time.now_ns", () => {
		const REGO =
			'now := time.now_ns()\nsame if { time.now_ns() == time.now_ns() }\nexact := sprintf("%d", [time.now_ns()])';

		test.each<[string, Date | string, string]>([
			["a Date", new Date("2026-01-31T12:00:00.123Z"), "1769860800123000000"],
			["RFC 3339 text with nanoseconds and a zone", "2026-01-31T13:00:00.123456789+01:00", "1769860800123456789"],
			["a time before 1970", "1969-12-31T23:59:59.5Z", "-500000000"],
		])("is what the option now says: %s, to the nanosecond", async (_name, now, expected) => {
			const policy = await load(REGO, ["now", "same", "exact"], { now });
			expect(defined(policy.evaluate("p/exact"))).toBe(expected);
			expect(defined(policy.evaluate("p/now"))).toBe(Number(expected));
		});

		test("is the clock without the option, the same all through an evaluation", async () => {
			const before = Date.now();
			const policy = await load(REGO, ["now", "same"]);
			const now = (defined(policy.evaluate("p/now")) as number) / 1e6;
			expect(now).toBeGreaterThanOrEqual(before - 1);
			expect(now).toBeLessThanOrEqual(Date.now() + 1);
			expect(defined(policy.evaluate("p/same"))).toBe(true);
		});

		test.each(["yesterday", "2026-02-30T00:00:00Z", "2026-01-01", "2026-01-01T00:00:00", new Date(Number.NaN)])(
			"refuses %s as option",
			async (now) => {
				await expect(load(REGO, ["now"], { now })).rejects.toMatchObject({ code: "invalid-option" });
			},
		);
	});

	describe("rand.intn", () => {
		const REGO = `numbers := [n | some key in input; n := rand.intn(key, 1000000)]
same if rand.intn("a", 1000000) == rand.intn("a", 1000000)
edges := [rand.intn("a", 0), rand.intn("a", 1), rand.intn("a", -5) < 5]`;
		const keys = ["a", "b", "c", "d"];

		test("repeats with the same seed and differs with another", async () => {
			const rules = ["numbers", "same", "edges"];
			const [one, again, other] = await Promise.all([1, 1, 2].map((seed) => load(REGO, rules, { seed })));
			const numbers = defined((one as Policy).evaluate("p/numbers", keys)) as number[];
			expect(defined((again as Policy).evaluate("p/numbers", keys))).toEqual(numbers);
			expect(defined((other as Policy).evaluate("p/numbers", keys))).not.toEqual(numbers);
			expect(new Set(numbers).size).toBe(4);
			expect(numbers.every((n) => Number.isInteger(n) && n >= 0 && n < 1_000_000)).toBe(true);
			expect(defined((one as Policy).evaluate("p/edges"))).toEqual([0, 0, true]);
		});

		test("gives one number per key within an evaluation, and new ones in the next without a seed", async () => {
			const policy = await load(REGO, ["numbers", "same", "edges"]);
			expect(defined(policy.evaluate("p/same"))).toBe(true);
			expect(defined(policy.evaluate("p/numbers", keys))).not.toEqual(defined(policy.evaluate("p/numbers", keys)));
		});
	});

	/** Every format with every argument list, in one evaluation here and one in OPA. */
	const FORMATS = [
		..."vTtbcdoOqxXUeEfFgGs%zw"
			.split("")
			.flatMap((verb) =>
				[
					"",
					"+",
					"-",
					"#",
					"0",
					" ",
					"8",
					"-8",
					"08",
					"+08",
					".2",
					"8.3",
					"-8.1",
					"#8.4",
					"+.0",
					"# ",
					"*",
					".*",
					"[1]",
					"[2]",
					"[9]",
					"[x]",
					"[1]*",
				].map((flags) => `<%${flags}${verb}>`),
			),
		"%",
		"%5",
		"100%",
		"%d %d",
		"%[2]d %[1]d",
		"%d%%",
		"%é|%v",
		"%.3[1]d",
		"%[1].3d",
		"%[1",
		"%!",
		"no verbs",
	];
	const ARGUMENTS = `[[], [7], [-42, 2], [0], [123456789012345678], [99999999999999999999999], [-99999999999999999999999],
	[1.5], [-0.25], [100000.0], [2.5e-7], [1e21], [123456.789], [0.1, 3], ["text"], [""], ["tab\\t quote\\" back\\\\ ünï 😀 \\u0007\\u200b"],
	[true], [null], [["a", 1, 1.0, {"k": [true]}]], [{1, "two", [3]}], [set()], [{}], [{"b": 1, "a": {"c"}, 2: null}], [65, "x"], [128512], [5, "s", 3]]`;

	describe("sprintf", () => {
		test("formats as Go does", async () => {
			const files = {
				"p.rego": `package p

results[format] := [text | some arguments in ${ARGUMENTS}; text := sprintf(format, arguments)] if some format in input`,
			};
			// Hexadecimal and binary fractions are not supported, see below. With %w Go prints the insides of large integers.
			const policy = await loadPolicy(await compileFiles(files, "p/results"), { strictBuiltinErrors: false });
			const supported = FORMATS.filter((format) => !/[bxXw]>$/.test(format));
			const ours = defined(policy.evaluate("p/results", supported)) as Record<string, Json>;
			const theirs = (await reference(files, "p/results", supported)) as Record<string, Json>;
			expect(Object.keys(ours)).toHaveLength(new Set(supported).size);
			for (const format of supported) expect({ [format]: ours[format] }).toEqual({ [format]: theirs[format] });
		});

		test("formats integers and text in binary and hexadecimal, and refuses unknown verbs, as Go does", async () => {
			const files = {
				"p.rego": `package p

results[format] := [text | some arguments in input.arguments; text := sprintf(format, arguments)] if some format in input.formats`,
			};
			const input = {
				formats: FORMATS.filter((format) => /[bxXw]>$/.test(format)),
				arguments: [[7], [-42, 2], [0], [], ["text ü"], [""], ["a", 3], [[1]]],
			};
			const policy = await loadPolicy(await compileFiles(files, "p/results"));
			expect(defined(policy.evaluate("p/results", input))).toEqual(await reference(files, "p/results", input));
		});

		test("takes widths up to a limit, as Go does", async () => {
			const files = {
				"p.rego": "package p\n\na := [count(text) | some format in input; text := sprintf(format, [1, 2])]",
			};
			const input = [
				"%1000000d",
				"%1000001d",
				"%10000009d",
				"%10000010d",
				"%99999999999999d",
				"%.1000001d",
				"%100000000s%d",
			];
			const policy = await loadPolicy(await compileFiles(files, "p/a"));
			expect(defined(policy.evaluate("p/a", input))).toEqual(await reference(files, "p/a", input));
		});

		test("rounds half to even, from the exact value", async () => {
			const files = {
				"p.rego": `package p

a := [text | some x in input; some format in ["%.0f", "%.1f", "%.2f", "%.3e", "%.3g", "%v", "%.20f", "%g"]; text := sprintf(format, [x])]`,
			};
			const input = [
				0.5, 1.5, 2.5, 0.125, 0.375, 1.005, 1e-7, 123456789.125, 5e-324, 1.7976931348623157e308, 0.1, 9.995, 99.95,
				1e22,
			];
			const policy = await loadPolicy(await compileFiles(files, "p/a"));
			expect(defined(policy.evaluate("p/a", input))).toEqual(await reference(files, "p/a", input));
		});
	});

	describe("regex.split", () => {
		test("splits as Go does", async () => {
			const files = { "p.rego": "package p\n\na := [regex.split(pair[0], pair[1]) | some pair in input]" };
			const input = ["a*", ",", "", "\\s+", "(b)", "x*", "^", "$", "[äö]"].flatMap((pattern) =>
				["baac", "a,b,,c,", "", ",", "  x  y ", "abba", "ä b ö", "😀x😀"].map((text) => [pattern, text]),
			);
			const policy = await loadPolicy(await compileFiles(files, "p/a"));
			expect(defined(policy.evaluate("p/a", input))).toEqual(await reference(files, "p/a", input));
		});

		test("takes linear time where backtracking would take forever", async () => {
			const policy = await load('a := count(regex.split("^(a+)+$", input))', ["a"]);
			expect(defined(policy.evaluate("p/a", `${"a".repeat(5000)}!`))).toBe(1);
		});
	});

	describe("yaml", () => {
		test("is read as OPA reads it", async () => {
			const files = {
				"p.rego":
					"package p\n\na := [yaml.unmarshal(text) | some text in input]\nv := [yaml.is_valid(text) | some text in input]",
			};
			const input = [
				"a: 1\nb: [x, 1.5, true, null, ~]\n",
				"- 2024-01-01\n- yes\n- 0x1f\n- 1e3\n- '1'\n- 123456789012345678901\n",
				"base: &b {x: 1}\nd: {<<: *b, y: 2}\n",
				"1: a\ntrue: b\nnull: c\n",
				"a: 1\na: 2\n",
				"a: |\n  text\n  more\n",
				"",
				"--- 1\n--- 2\n",
			];
			const policy = await loadPolicy(await compileFiles(files, "p/a", "p/v"));
			expect(defined(policy.evaluate("p/v", [...input, "a: [", "\t- x", "a: b: c"]))).toEqual(
				await reference(files, "p/v", [...input, "a: [", "\t- x", "a: b: c"]),
			);
			for (const text of input) {
				const theirs = await reference(files, "p/a", [text]);
				const decision = policy.evaluate("p/a", [text]);
				if (decision.status === "error") expect({ text, value: theirs }).toEqual({ text, value: [] });
				else expect({ text, value: defined(decision) }).toEqual({ text, value: theirs });
			}
		});

		test("is written so that OPA reads the same value back", async () => {
			const input: Json = [
				{ b: [1, "two", { c: null }], a: { x: "yes", y: "true", z: "1", n: "~" } },
				[],
				{},
				"multi\nline\n",
				[[1, [2]], [], 1.5],
				{ "key with space": " padded ", empty: "", hash: "# no", colon: "a: b", date: "2024-01-01", octal: "0777" },
			];
			const policy = await load("a := [yaml.marshal(value) | some value in input]", ["a"]);
			const texts = defined(policy.evaluate("p/a", input)) as string[];
			expect(texts[0]).toBe('a:\n  "n": "~"\n  x: "yes"\n  "y": "true"\n  z: "1"\nb:\n  - 1\n  - two\n  - c: null\n');
			const files = { "p.rego": "package p\n\na := [yaml.unmarshal(text) | some text in input]" };
			expect(await reference(files, "p/a", texts)).toEqual(input);
		});

		test("with an alias bomb is a builtin error", async () => {
			const lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x, x]"];
			for (let i = 1; i < 12; i++)
				lines.push(
					`a${i}: &a${i} [${Array(10)
						.fill(`*a${i - 1}`)
						.join(", ")}]`,
				);
			const policy = await load("a := yaml.unmarshal(input)", ["a"]);
			expect(errorOf(policy.evaluate("p/a", lines.join("\n"))).code).toBe("builtin-failed");
		});

		test("that is nested too deep is an error, to read, to write and to judge", async () => {
			const rules = ["read", "valid", "written"];
			const policy = await load(
				"read := yaml.unmarshal(input)\nvalid := yaml.is_valid(input)\nwritten := yaml.marshal(json.unmarshal(input))",
				rules,
			);
			const brackets = (depth: number): string => "[".repeat(depth) + "]".repeat(depth);
			for (const rule of rules) {
				expect(policy.evaluate(`p/${rule}`, brackets(200)).status).toBe("defined");
				expect(errorOf(policy.evaluate(`p/${rule}`, brackets(1500))).code).toBe("recursion-exceeded");
			}
			for (const text of [brackets(100_000), "- ".repeat(1500), "{a: ".repeat(1500), "? ".repeat(1500)]) {
				expect(errorOf(policy.evaluate("p/read", text)).code).toBe("recursion-exceeded");
			}
		});
	});

	test("the engine has every builtin of OPA, but for those that reach out and those that compilers replace", async () => {
		const { builtins } = (await capabilities()) as unknown as {
			readonly builtins: readonly { readonly name: string }[];
		};
		const lacking = builtins.map(({ name }) => name).filter((name) => !builtinNames.includes(name));
		expect(lacking).toEqual(["assign", "http.send", "net.lookup_ip_addr", "opa.runtime"]);
		for (const name of builtinNames) expect(typeof (await loadBuiltin(name)), name).toBe("function");
	});
});
