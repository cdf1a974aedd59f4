import { describe, expect, test } from "vitest";
import { loadBuiltin } from "../src/builtins/registry.js";
import { numberText, RegoSet, type Value } from "../src/value/index.js";
import { CONTEXT, expectSame, numbers, product } from "./differential.js";

const NUMBERS = numbers(
	...[
		"0",
		"1",
		"-1",
		"2",
		"3",
		"7",
		"-7",
		"10",
		"1.5",
		"-1.5",
		"0.5",
		"-0.5",
		"0.1",
		"0.2",
		"0.3",
		"2.5",
		"1.0",
		"-0.0",
	],
	...["1e3", "1e21", "1E-7", "123456.7", "1234567.5", "0.0001", "0.00001", "99.99", "3.14159265358979", "1e-320"],
	...["2147483647", "2147483648", "-2147483649", "9007199254740991", "9007199254740993", "9223372036854775807"],
	...["18446744073709551616", "123456789012345678901234567890", "1e30", "1.5e300", "1.7976931348623157e308", "5e-324"],
	...["0.1234567890123456789012345", "100000000000000000000.5", "1e400", "-1e-400", "-123456789012345678901234567.891"],
);
const OTHERS: Value[] = [null, true, "1", [1], { a: 1 }, RegoSet.of([1])];

describe("arithmetic", () => {
	test.each(["plus", "minus", "mul", "div", "rem"])("%s gives OPA's numbers, digit for digit", async (name) => {
		await expectSame(name, product(NUMBERS, NUMBERS));
	});

	test.each(["abs", "ceil", "floor", "round"])("%s gives OPA's numbers", async (name) => {
		await expectSame(name, product([...NUMBERS, ...OTHERS]));
	});

	test.each(["plus", "minus", "mul", "div", "rem"])("%s refuses what OPA refuses", async (name) => {
		await expectSame(name, [
			...product([1, ...OTHERS], [2, ...OTHERS]),
			[RegoSet.of([1, "a", [2]]), RegoSet.of([[2]])],
		]);
	});

	test("products of a million digits are an error, not an hour", async () => {
		const mul = await loadBuiltin("mul");
		const [huge] = numbers(`1${"0".repeat(600_000)}`);
		expect(() => mul?.([huge as Value, huge as Value], CONTEXT)).toThrow(
			expect.objectContaining({ code: "memory-exceeded" }),
		);
	});
});

describe("bits", () => {
	const integers = numbers(
		"0",
		"1",
		"-1",
		"5",
		"-6",
		"64",
		"100",
		"18446744073709551617",
		"-18446744073709551617",
		"1.0",
		"1.5",
	);

	test.each(["bits.and", "bits.or", "bits.xor", "bits.lsh", "bits.rsh"])("%s is OPA's", async (name) => {
		const counts = name.endsWith("sh") ? numbers("0", "1", "-1", "70", "2.0", "0.5") : integers;
		await expectSame(name, product([...integers, "1"], [...counts, null]));
	});

	test("bits.negate is OPA's", () => expectSame("bits.negate", product([...integers, null])));

	test.each(["1000000000", "18446744073709551615"])("a shift by %s is an error", async (count) => {
		const lsh = await loadBuiltin("bits.lsh");
		const [shift] = numbers(count);
		expect(() => lsh?.([1, shift as Value], CONTEXT)).toThrow(expect.objectContaining({ code: "memory-exceeded" }));
		expect(lsh?.([0, shift as Value], CONTEXT)).toBe(0);
		const rsh = await loadBuiltin("bits.rsh");
		expect([rsh?.([7, shift as Value], CONTEXT), rsh?.([-7, shift as Value], CONTEXT)]).toEqual([0, -1]);
	});
});

describe("numbers", () => {
	const ends = numbers("0", "3", "-2", "1.0", "1.5", "9007199254740990", "9007199254740994", "9007199254740995");

	test("ranges are OPA's", async () => {
		await expectSame("numbers.range", [
			...product(numbers("0", "3", "-2", "1.0", "1.5"), numbers("0", "3", "-2", "1.0", "1.5")),
			...product(ends.slice(5), ends.slice(5)),
			...product([1, ...OTHERS], OTHERS),
		]);
		await expectSame(
			"numbers.range_step",
			product([0, 10, "a", 1.5], [0, 10, -3], numbers("1", "3", "0", "-1", "1.5", "100", "2.0")),
		);
	});

	test.each<[Value, Value]>([
		[1, 1e9],
		[-1e15, 1e15],
	])("a range from %s to %s is an error at once", async (from, to) => {
		const range = await loadBuiltin("numbers.range");
		expect(() => range?.([from, to], CONTEXT)).toThrow(
			expect.objectContaining({
				code: "memory-exceeded",
				message: expect.stringContaining("numbers.range would give"),
			}),
		);
	});

	test("format_int is OPA's", async () => {
		await expectSame("format_int", product(NUMBERS, [2, 8, 10, 16]));
		await expectSame("format_int", product([15.9, -15.9, ...OTHERS], [16, 3, ...numbers("10.0"), ...OTHERS]));
	});

	test("to_number is OPA's", async () => {
		const wrong = ["", ".", "1e400", "0x10", "inf", "-Infinity", "nan", " 1", "1 ", "1e", "++1", "1\n", "one"];
		await expectSame(
			"to_number",
			product([...wrong, "1", "-1", "1e3", "1E+3", "12345678901234567890.5", "-0.0", "1.50"]),
		);
		await expectSame("to_number", product([...NUMBERS, ...OTHERS, false]));
	});

	test.each([
		["+1", "1"],
		["1.", "1"],
		[".5", "0.5"],
		["-.5e1", "-0.5e1"],
		["007", "7"],
		["-007.50", "-7.50"],
	])("to_number writes %s as JSON does, where OPA keeps it", async (text, written) => {
		const toNumber = await loadBuiltin("to_number");
		expect(numberText(toNumber?.([text], CONTEXT) as number)).toBe(written);
	});
});

test.each(["1_000", "0x1p4"])("to_number refuses %s, which OPA keeps although JSON cannot write it", async (text) => {
	const toNumber = await loadBuiltin("to_number");
	expect(() => toNumber?.([text], CONTEXT)).toThrow("invalid syntax");
});

describe("comparison", () => {
	const values = [
		...NUMBERS,
		...OTHERS,
		"a",
		"B",
		"",
		[],
		[1, 2],
		["a"],
		{},
		{ a: 2 },
		new RegoSet(),
		RegoSet.of([2]),
		false,
	];

	test.each(["equal", "neq", "lt", "lte", "gt", "gte"])("%s is OPA's", (name) =>
		expectSame(name, product(values, values)),
	);
});

describe("aggregates", () => {
	const lists: Value[][] = [
		[],
		[1, 2, 3],
		numbers("0.1", "0.2", "0.3"),
		numbers("1.0", "2"),
		numbers("9007199254740991", "1", "1"),
		numbers("1e300", "1e300", "0.5"),
		numbers("0.1", "3", "7.7"),
		numbers("1", "1.0", "1e0"),
		[1, "a"],
		["b", "a", "\u{10000}", "\uffff"],
		[true, true],
		[true, false],
		[false, 1, null, "x", [1], { a: 1 }, RegoSet.of([1])],
		[[2], [1, 5], [1]],
	];
	const inputs: Value[] = [...lists, ...lists.map((list) => RegoSet.of(list)), "text", "😀é", 5, null, { a: 1, b: 2 }];

	test.each(["all", "any", "count", "max", "min", "product", "sort", "sum"])("%s is OPA's", (name) =>
		expectSame(name, product(inputs)),
	);
});

describe("types", () => {
	const values = [...OTHERS, 1, ...numbers("1.0"), false, "", [], {}, [1, 1, 2], new RegoSet()];

	test.each([
		...["is_array", "is_boolean", "is_null", "is_number", "is_object", "is_set", "is_string", "type_name"],
		...["cast_array", "cast_boolean", "cast_null", "cast_object", "cast_set", "cast_string"],
	])("%s is OPA's", (name) => expectSame(name, product(values)));
});
