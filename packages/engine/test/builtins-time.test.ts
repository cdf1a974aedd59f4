import { describe, expect, test } from "vitest";
import { RegoSet, type Value } from "../src/value/index.js";
import { expectSame, numbers, ours, product } from "./differential.js";

const TIMES = numbers(
	...[
		"0",
		"-1",
		"1700000000123456789",
		"1709164800000000000",
		"1711846800000000000",
		"1729990800000000000",
		"951782400000000000",
	],
	...[
		"-2208988800000000000",
		"9223372036854775807",
		"-9223372036854775808",
		"9223372036854775808",
		"1.5",
		"1e18",
		"1704067199999999999",
	],
);
const ZONES: Value[] = [
	"",
	"UTC",
	"Local",
	"Europe/Berlin",
	"America/New_York",
	"Asia/Kolkata",
	"America/St_Johns",
	"Australia/Lord_Howe",
	"Nowhere/City",
	"../etc",
	1,
];
const LAYOUTS: Value[] = [
	...[
		"",
		"ANSIC",
		"UnixDate",
		"RubyDate",
		"RFC822",
		"RFC822Z",
		"RFC850",
		"RFC1123",
		"RFC1123Z",
		"RFC3339",
		"RFC3339Nano",
	],
	...[
		"2006-01-02",
		"January 2, 2006 3:04PM pm",
		"Jan _2 06 002 __2",
		"15:04:05.000 .999 ,000000 .00",
		"Z0700 Z07:00:00 Z070000 Z07 -07 -070000 -07:00:00",
	],
	...[
		"Monday Mon Janus Monde",
		"_2006 1 2 3 4 5 03 04 05",
		"é 2006 %",
		"20060102150405.000000000",
		".0001 .9990",
		"MST",
	],
];

describe("time", () => {
	const moments: Value[] = [...TIMES, ...product(TIMES, ZONES), [], [1], ["a"], null, "x", RegoSet.of([1])];

	test.each(["time.clock", "time.date", "time.weekday"])("%s is OPA's", (name) => expectSame(name, product(moments)));

	test("time.format is OPA's", () => {
		const zones = ["", "Europe/Berlin", "America/New_York", "Asia/Kolkata"];
		const since1970 = numbers(
			"0",
			"1700000000123456789",
			"1711846800000000000",
			"1729990800000000000",
			"951782400000000000",
		);
		const numeric = LAYOUTS.filter((layout) => !/MST|UnixDate|RFC822$|RFC850|RFC1123$/.test(layout as string));
		return expectSame("time.format", [
			...product(moments),
			...product(product(TIMES, zones, [...numeric, 1])),
			...product(product(since1970, zones, LAYOUTS)),
		]);
	});

	test("an abbreviation of long ago that is not known is an error", async () => {
		const [longAgo] = numbers("-2208988800000000000");
		expect(await ours("time.format", [[longAgo as Value, "Asia/Kolkata", "MST"]])).toHaveProperty("error");
		await expectSame("time.format", [[[longAgo as Value, "America/New_York", "MST"]]]);
	});

	test("time.add_date is OPA's", () =>
		expectSame("time.add_date", [
			...product(
				[...TIMES, ...product(TIMES.slice(2, 6), ["Europe/Berlin", "America/New_York"])],
				[0, 1, -4],
				[0, 1, -13],
				[0, 1, -400],
			),
			...product([0], [1000, 1e6, 1.5, "a"], [0], [0]),
		]));

	test("time.diff is OPA's", () =>
		expectSame(
			"time.diff",
			product([...TIMES, ...product(TIMES.slice(2, 6), ["Europe/Berlin", "America/New_York"])], [...TIMES, "x"]),
		));

	test("time.parse_duration_ns is OPA's", () =>
		expectSame(
			"time.parse_duration_ns",
			product([
				...[
					"",
					"0",
					"1",
					"1s",
					"-1.5h",
					"+2m",
					"1h30m0.5s",
					"1ns",
					"1us",
					"1µs",
					"1μs",
					"1ms",
					".5s",
					"1.s",
					".s",
					"-",
					"1x",
					"1h 2m",
					"é",
				],
				...[
					"1d",
					"1.5w",
					"2y",
					"1y2w3d4h",
					"-1d",
					"1d1x",
					"1.2.3d",
					"d",
					"1dd",
					"300y",
					"2562047h47m16.854775807s",
					"9223372036854775808ns",
				],
				...["-9223372036854775808ns", "0.3333333333333333333h", "1.00000000000000000000000001s", "1e3s", '"q\\ü'],
				1,
				null,
			]),
		));

	test("time.parse_rfc3339_ns is OPA's", () =>
		expectSame(
			"time.parse_rfc3339_ns",
			product([
				...[
					"2024-02-29T12:00:00Z",
					"2023-02-29T12:00:00Z",
					"2024-01-01T00:00:00.123456789+01:00",
					"2024-01-01T00:00:00,5-23:59",
					"1677-09-21T00:12:43.145224192Z",
				],
				...[
					"1677-09-21T00:12:43.145224191Z",
					"2262-04-11T23:47:16.854775807Z",
					"2262-04-11T23:47:16.854775808Z",
					"0000-01-01T00:00:00Z",
					"2024-01-01",
					"",
					"2024-13-01T00:00:00Z",
				],
				...[
					"2024-01-01T24:00:00Z",
					"2024-01-01T5:00:00Z",
					"2024-01-01T00:60:00Z",
					"2024-01-01T00:00:60Z",
					"2024-01-01t00:00:00z",
					"2024-01-01T00:00:00",
					"2024-01-01T00:00:00Zx",
					"x",
				],
				...[
					"2024-01-01T00:00:00+24:00",
					"2024-01-01T00:00:00+25:00",
					"2024-01-01T00:00:00.1234567891Z",
					"2024-01-01T00:00:00.Z",
				],
				1,
			]),
		));

	test("time.parse_ns is OPA's", () =>
		expectSame("time.parse_ns", [
			...product(LAYOUTS, [
				"2024-02-29",
				"Mon Jan  2 15:04:05 2006",
				"Mon Jan 02 15:04:05 -0700 2006",
				"02 Jan 06 15:04 CET",
				"Monday, 02-Jan-06 15:04:05 UTC",
				"Mon, 02 Jan 2006 15:04:05 GMT+3",
				"",
				"JANUARY 2, 2024 3:04AM am",
			]),
			...([
				["002 2006", "060 2024"],
				["002 2006", "366 2023"],
				["__2 2006", "  1 2024"],
				["002 01 2006", "032 01 2024"],
				["3PM", "12AM"],
				["3PM", "13PM"],
				["15:04", "7:5"],
				["15:04", "7:05"],
				["05.000", "01.123"],
				["05.000", "01.12"],
				["05.999", "01"],
				["05", "01.5"],
				["06", "69"],
				["06", "68"],
				["Jan 2", "feb 30"],
				["Jan 2 2006", "feb 29 2024"],
				["2006 MST", "2024 WITA"],
				["2006 MST", "2024 ABCD"],
				["2006 MST", "2024 +05"],
				["2006 MST", "2024 ChST"],
				["2006  01", "2024 01"],
				["2006 01", "2024   01"],
				["Z07:00:00", "+01:02:03"],
				["Z0700", "Z"],
				["-07", "-08"],
				["-07", "Z"],
				["2006-01-02é", "2024-01-02é"],
				["2006-01-02é", "2024-01-02e"],
				["_2", " 3"],
				["_2006", "_2024"],
				["RFC3339", "2024-01-01T00:00:00Z"],
				[1, "a"],
				["a", 1],
			] as Value[][]),
		]));

	test("abbreviations of all time zones are OPA's", async () => {
		const zones = Intl.supportedValuesOf("timeZone");
		await expectSame(
			"time.format",
			product(product(numbers("1704067200000000000", "1719792000000000000"), zones, ["-0700 MST"])),
		);
	});

	test("now is the same all through an evaluation", async () => {
		expect(await ours("time.now_ns", [])).toEqual({ value: { number: "1700000000123456789" } });
	});
});
