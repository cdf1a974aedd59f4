import { beforeAll, describe, expect, test } from "vitest";
import { EvaluationError, type Json, JsonText, type Policy } from "../src/index.js";
import { BACKENDS, compileFiles, defined, errorOf, on } from "./support.js";

describe.each(BACKENDS)("%s", (backend) => {
	const { load, loadPolicy } = on(backend);

	const bytes = (text: string) => new TextEncoder().encode(text);

	describe("a decision", () => {
		let policy: Policy;
		beforeAll(async () => {
			policy = await load(
				`default allow := true
allow := false if input.denied
deny contains msg if { some name in input.names; msg := sprintf("no %s", [name]) }
never := 1 if input.missing.thing
no := false
zero := 0
empty := ""
nothing := null
list := []
object := {}
echo := input
seen if { input == input }
`,
				["allow", "deny", "never", "no", "zero", "empty", "nothing", "list", "object", "echo", "seen"],
			);
		});

		test("is defined with the value of the rule", () => {
			expect(policy.evaluate("p/deny", { names: ["b", "a"] })).toEqual({ status: "defined", value: ["no a", "no b"] });
		});

		test("is undefined when the rule is", () => {
			expect(policy.evaluate("p/never", {})).toEqual({ status: "undefined" });
		});

		test("tells falsy values from undefined", () => {
			expect(defined(policy.evaluate("p/no"))).toBe(false);
			expect(defined(policy.evaluate("p/zero"))).toBe(0);
			expect(defined(policy.evaluate("p/empty"))).toBe("");
			expect(defined(policy.evaluate("p/nothing"))).toBe(null);
			expect(defined(policy.evaluate("p/list"))).toEqual([]);
			expect(defined(policy.evaluate("p/object"))).toEqual({});
		});

		test.each<{ input: Json }>([
			{ input: null },
			{ input: false },
			{ input: 0 },
			{ input: "" },
			{ input: [] },
			{ input: {} },
		])("hands the falsy or empty $input to the policy", ({ input }) => {
			expect(policy.evaluate("p/echo", input)).toEqual({ status: "defined", value: input });
			expect(policy.evaluate("p/echo", new JsonText(JSON.stringify(input)))).toEqual({
				status: "defined",
				value: input,
			});
			expect(policy.prepare(input).evaluate("p/echo")).toEqual({ status: "defined", value: input });
			expect(defined(policy.evaluate("p/seen", input))).toBe(true);
		});

		test("has no input when none is given", () => {
			expect(policy.evaluate("p/echo")).toEqual({ status: "undefined" });
			expect(policy.evaluate("p/seen")).toEqual({ status: "undefined" });
		});

		test("is an error, not an evaluation without input, when the input given is undefined", () => {
			const error = errorOf(policy.evaluate("p/allow", undefined as unknown as Json));
			expect(error.code).toBe("invalid-input");
			expect(error.entrypoint).toBe("p/allow");
		});

		test.each([
			["truncated text", '{"denied": tr'],
			["an unfinished object", '{"denied": true'],
			["two values", '{"denied": true} {}'],
			["empty text", ""],
			["blank text", "  \n "],
			["an array without commas", '{"denied": [1 2]}'],
			["a trailing comma", '{"denied": [1,]}'],
			["a key that is no string", "{1: 2}"],
			["a set", '{"denied", "x"}'],
			["a number with a leading zero", '{"denied": 01}'],
			["a word", "undefined"],
			["a comment", "{} // no"],
		])("is an error for %s, never the default", (_name, text) => {
			for (const json of [text, bytes(text)]) {
				expect(errorOf(policy.evaluate("p/allow", new JsonText(json))).code).toBe("invalid-input");
				expect(errorOf(policy.prepare(new JsonText(json)).evaluate("p/allow")).code).toBe("invalid-input");
			}
		});

		test("says where JSON text goes wrong", () => {
			const error = errorOf(policy.evaluate("p/allow", new JsonText('{"a": 1,\n "ä": nul}')));
			expect(error).toMatchObject({ code: "invalid-input", row: 2, col: 10 });
			expect(error.message).toBe("the input is not JSON: unexpected character at line 2, column 10");
		});

		test("skips a UTF-8 byte order mark", () => {
			expect(defined(policy.evaluate("p/echo", new JsonText(bytes("\ufeff[1]"))))).toEqual([1]);
			expect(defined(policy.evaluate("p/echo", new JsonText("\ufeff[1]")))).toEqual([1]);
		});

		test("is an error for UTF-16 and for invalid UTF-8", () => {
			const utf16 = new Uint8Array([0xff, 0xfe, 0x5b, 0, 0x5d, 0]);
			expect(errorOf(policy.evaluate("p/echo", new JsonText(utf16))).message).toContain("UTF-16");
			const latin1 = new Uint8Array([0x22, 0xe4, 0x22]);
			expect(errorOf(policy.evaluate("p/echo", new JsonText(latin1))).message).toContain("invalid UTF-8 at line 1");
		});

		test("reads escaped characters of every plane, and single surrogates as U+FFFD, as OPA does", () => {
			const text = String.raw`["\ud83d\ude00","\ud840\udc00","\udbff\udfff","a\ud800b","\udc00","\ud800\u0041","\\ud800","\u00e9","\u0000"]`;
			const expected = ["😀", "𠀀", "\u{10ffff}", "a\ufffdb", "\ufffd", "\ufffdA", "\\ud800", "é", "\0"];
			expect(defined(policy.evaluate("p/echo", new JsonText(text)))).toEqual(expected);
			expect(defined(policy.evaluate("p/echo", new JsonText(bytes(text))))).toEqual(expected);
			const values = ["😀", "𠀀", "\u{10ffff}", "a\ud800b", "\udc00", "\ud800A", "\\ud800", "é", "\0"];
			expect(defined(policy.evaluate("p/echo", values))).toEqual(expected);
		});

		test.each<[string, unknown, string]>([
			["NaN", { a: [1, Number.NaN] }, 'the input at ["a",1] is NaN'],
			["Infinity", Number.POSITIVE_INFINITY, "the input is Infinity"],
			["undefined in an array", [undefined], "the input at [0] is undefined"],
			["a bigint", { n: 1n }, 'the input at ["n"] is bigint'],
			["a function", { f: () => 1 }, 'the input at ["f"] is function'],
			["a map", { m: new Map() }, 'the input at ["m"] is Map'],
			["bytes", new Uint8Array([0x7b, 0x7d]), "wrap JSON bytes in new JsonText(bytes)"],
		])("is an error for %s, which JSON would change silently", (_name, input, message) => {
			const error = errorOf(policy.evaluate("p/echo", input as Json));
			expect(error.code).toBe("invalid-input");
			expect(error.message).toContain(message);
		});

		test("leaves out properties that are undefined", () => {
			expect(defined(policy.evaluate("p/echo", { a: undefined, b: 1 } as unknown as Json))).toEqual({ b: 1 });
		});

		test("is an error for an input that contains itself", () => {
			const cycle: Record<string, unknown> = {};
			cycle["self"] = cycle;
			expect(errorOf(policy.evaluate("p/echo", cycle as Json)).message).toContain("contains itself");
		});

		test("keeps prototype keys as plain properties, in and out", () => {
			const text = '{"__proto__": {"polluted": 1}, "constructor": 2, "toString": 3, "__proto__2": null}';
			for (const input of [JSON.parse(text) as Json, new JsonText(text)]) {
				const value = defined(policy.evaluate("p/echo", input)) as Record<string, unknown>;
				expect(JSON.parse(JSON.stringify(value))).toEqual(JSON.parse(text));
				expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
				expect(Object.hasOwn(value, "__proto__")).toBe(true);
				expect(value["polluted"]).toBeUndefined();
			}
		});

		test("does not modify the input", () => {
			const input = { names: ["x"], nested: { a: 1 } };
			policy.evaluate("p/echo", input);
			expect(input).toEqual({ names: ["x"], nested: { a: 1 } });
		});
	});

	describe("results", () => {
		test("give sets as arrays in OPA's order", async () => {
			const policy = await load(
				`mixed := {"b", "a", 10, 9, 9.5, null, true, false, [2], [1, 5], {"k": 1}, {"k": 0}, {3}, set(), "\\ue000", "\u{1f600}", -1, 1e2}
nested := {"s": {3, 1, 2}, "t": set()}`,
				["mixed", "nested"],
			);
			expect(defined(policy.evaluate("p/mixed"))).toEqual([
				null,
				false,
				true,
				-1,
				9,
				9.5,
				10,
				100,
				"a",
				"b",
				"\ue000",
				"😀",
				[1, 5],
				[2],
				{ k: 0 },
				{ k: 1 },
				[],
				[3],
			]);
			expect(defined(policy.evaluate("p/nested"))).toEqual({ s: [1, 2, 3], t: [] });
		});

		test("give keys that are no strings as their JSON text, and keys in order", async () => {
			const policy = await load(
				`keys := {1: "n", null: "z", true: "b", [1, "a"]: "l", {"y", "x"}: "s", {"o": 1}: "o", "plain": "p"}
order := {"b": 1, "a": 1, "\u{1f600}": 1, "\\uffee": 1}`,
				["keys", "order"],
			);
			expect(defined(policy.evaluate("p/keys"))).toEqual({
				"1": "n",
				null: "z",
				true: "b",
				'[1,"a"]': "l",
				'["x","y"]': "s",
				'{"o":1}': "o",
				plain: "p",
			});
			expect(Object.keys(defined(policy.evaluate("p/order")) as object)).toEqual(["a", "b", "\uffee", "😀"]);
		});

		test("are an error when two keys have the same JSON text", async () => {
			const policy = await load(`keys := {1: "number", "1": "text"}`, ["keys"]);
			expect(errorOf(policy.evaluate("p/keys")).code).toBe("unrepresentable-result");
		});

		test("round numbers beyond a double's digits, and are an error beyond its range", async () => {
			const policy = await load(
				`echo := input
same if input == 12345678901234567890123
other if input == 12345678901234567890124`,
				["echo", "same", "other"],
			);
			const big = new JsonText("12345678901234567890123");
			expect(defined(policy.evaluate("p/echo", big))).toBe(Number("12345678901234567890123"));
			// The policy itself sees every digit.
			expect(defined(policy.evaluate("p/same", big))).toBe(true);
			expect(policy.evaluate("p/other", big).status).toBe("undefined");
			expect(defined(policy.evaluate("p/echo", new JsonText("1.50")))).toBe(1.5);
			expect(errorOf(policy.evaluate("p/echo", new JsonText("1e400"))).code).toBe("unrepresentable-result");
			expect(errorOf(policy.evaluate("p/echo", new JsonText("1e99999"))).message).toContain("exponent");
		});
	});

	describe("misuse", () => {
		test("of an entrypoint names the ones there are", async () => {
			const policy = await load("deny := 1\nwarn := 2", ["deny", "warn"]);
			expect(policy.entrypoints).toEqual(["p/deny", "p/warn"]);
			expect(policy.backend).toBe(backend);
			for (const name of ["p/dney", "__proto__", "constructor", ""]) {
				expect(() => policy.evaluate(name)).toThrow(EvaluationError);
				expect(() => policy.evaluate(name)).toThrow("there are p/deny, p/warn");
				expect(() => policy.prepare(1).evaluate(name)).toThrow(
					expect.objectContaining({ code: "unknown-entrypoint", entrypoint: name }),
				);
			}
		});

		test("of a disposed policy throws", async () => {
			const policy = await load("deny := 1", ["deny"]);
			policy.dispose();
			expect(() => policy.evaluate("p/deny")).toThrow(expect.objectContaining({ code: "disposed" }));
			expect(() => policy.prepare(1)).toThrow(expect.objectContaining({ code: "disposed" }));
			expect(() => policy.setData({})).toThrow(expect.objectContaining({ code: "disposed" }));
		});
	});

	test("names of packages and rules are not restricted to identifiers", async () => {
		const bundle = await compileFiles(
			{ "a.rego": 'package proviso.infrastructure["storage-not-public"]\n\ndeny contains "x"' },
			"proviso/infrastructure/storage-not-public/deny",
		);
		const policy = await loadPolicy(bundle);
		expect(defined(policy.evaluate("proviso/infrastructure/storage-not-public/deny"))).toEqual(["x"]);
	});

	describe.each(["wasm", "plan"] as const)("results as text, on %s", (backend) => {
		test("have every digit of their numbers", async () => {
			const rego =
				'r := {"big": 18446744073709551617 * 3, "set": {2, 1}, 3: ["\\"\\u2028"], "float": 0.1, "fraction": .5}';
			const text = await load(rego, ["r"], { backend, results: "text" });
			expect(text.evaluate("p/r", {})).toEqual({
				status: "defined",
				value: '{"3":["\\"\u2028"],"big":55340232221128654851,"float":0.1,"fraction":0.5,"set":[1,2]}',
			});
		});

		test("another form is refused", async () => {
			const options = { backend, results: "xml" as never };
			await expect(load("r := 1", ["r"], options)).rejects.toMatchObject({ code: "invalid-option" });
		});
	});
});
