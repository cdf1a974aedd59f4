import { fullFormats } from "ajv-formats/dist/formats.js";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formats } from "./formats.js";

const two = (max: number) => fc.integer({ min: 0, max }).map((number) => String(number).padStart(2, "0"));
const date = fc.tuple(fc.integer({ min: 1896, max: 2104 }), two(14), two(33)).map((parts) => parts.join("-"));
const time = fc.tuple(two(23), two(59), two(62)).map((parts) => parts.join(":"));
const offset = fc.oneof(
	fc.constantFrom("Z", "z", ""),
	fc.tuple(fc.constantFrom("+", "-"), two(25), fc.constant(":"), two(61)).map((parts) => parts.join("")),
);

describe("formats", () => {
	test("date and date-time agree with ajv-formats on what looks like a date", () => {
		const check = fullFormats["date-time"] as { validate: (text: string) => boolean };
		const checkDate = fullFormats.date as { validate: (text: string) => boolean };
		fc.assert(
			fc.property(date, time, fc.constantFrom("", ".1", ".123456789", "."), offset, (day, hour, fraction, zone) => {
				const text = `${day}T${hour}${fraction}${zone}`;
				expect([text, formats["date-time"](text)]).toEqual([text, check.validate(text)]);
				expect([day, formats.date(day)]).toEqual([day, checkDate.validate(day)]);
			}),
			{ numRuns: 5000 },
		);
	});

	test.each(["2024-01-01T23:59:60Z", "2024-01-01T00:59:60+01:00", "2023-12-31T15:29:60-08:30"])(
		"date-time takes the leap second %s",
		(text) => {
			expect(formats["date-time"](text)).toBe(true);
		},
	);

	test.each([
		"2024-01-01 10:00:00Z",
		"2024-01-01T10:00:00",
		"2024-01-01T10:00:00+01",
		"2024-01-01T12:00:60Z",
		"2024-02-30T10:00:00Z",
		"2024-01-01T24:00:00Z",
		"2024-01-01T10:60:00Z",
		"2024-01-01T22:61:60+23:02",
		"",
	])("date-time refuses %j", (text) => {
		expect(formats["date-time"](text)).toBe(false);
	});

	test.each([
		["https://example.com/a?b#c", true],
		["urn:x:y", true],
		["RS256", false],
		["https://exa mple.com", false],
		["https://example.com/\u001b[0m", false],
		["", false],
	])("uri says of %j: %s", (text, valid) => {
		expect(formats.uri(text)).toBe(valid);
	});

	test("a long text that is no date, time or uri is refused without backtracking", () => {
		for (const text of ["1".repeat(1e6), "a".repeat(1e6), `2024-01-01T00:00:00.${"1".repeat(1e6)}`, "t ".repeat(5e5)]) {
			for (const check of Object.values(formats)) expect(check(text)).toBe(false);
		}
	});
});
