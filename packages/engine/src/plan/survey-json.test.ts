import { describe, expect, test } from "vitest";
import { surveyJson } from "./survey-json.js";

describe("the survey of a JSON text", () => {
	test.each(["1.0", "-0", "0.10", "1e3", "12E-4", "1234567890123456", "0.1234567890123456", "-1.50"])(
		"tells that %s may change as a double, wherever it stands",
		(number) => {
			for (const text of [number, `[${number}]`, `{"a": ${number} }`, `[1,\n${number},2]`, ` ${number} `]) {
				expect(surveyJson(text)).toMatchObject({ mayLose: true });
			}
		},
	);

	test.each(["0", "-1", "10", "100", "0.5", "-0.25", "123456789012345", '"1.0"', '"a: 1e5,"', '"\\\\", "\\""', "true"])(
		"tells that %s does not",
		(value) => {
			for (const text of [value, `[${value}]`, `{"1.0": ${value} }`]) {
				expect(surveyJson(text)).toMatchObject({ mayLose: false, mayBeIllFormed: false });
			}
		},
	);

	test("counts arrays and objects, and how deep they lie in each other, not in strings", () => {
		expect(surveyJson('"[{"')).toMatchObject({ depth: 0, containers: 0 });
		expect(surveyJson('[[], {"[": [{}]}, "\\"[", "\\\\"]')).toMatchObject({ depth: 4, containers: 5 });
	});

	test("tells of halves of surrogate pairs, also where they are escaped", () => {
		for (const text of ['"\\ud800"', '"\\uDFFF"', '"\ud800"']) {
			expect(surveyJson(text)).toMatchObject({ mayBeIllFormed: true });
		}
		expect(surveyJson('"\\\\ud800 \\u00e9 😀"')).toMatchObject({ mayBeIllFormed: false });
	});
});
