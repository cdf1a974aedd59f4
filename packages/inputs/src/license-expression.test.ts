import fc from "fast-check";
import parse from "spdx-expression-parse";
import { describe, expect, it } from "vitest";
import { loadLicenseParser } from "./license-expression.js";

const parser = await loadLicenseParser();

const parses = (expression: string) => {
	try {
		parse(expression);
		return true;
	} catch {
		return false;
	}
};

describe("SPDX license expressions", () => {
	it.each([
		["MIT", ["MIT"]],
		["mit or APACHE-2.0", ["MIT", "Apache-2.0"]],
		["(LGPL-2.1-only OR (MIT AND BSD-3-Clause))", ["LGPL-2.1-only", "MIT", "BSD-3-Clause"]],
		["GPL-2.0-only WITH Classpath-exception-2.0", ["GPL-2.0-only"]],
		["GPL-2.0+", ["GPL-2.0"]],
		["Apache-2.0+", ["Apache-2.0"]],
		["LicenseRef-Acme AND DocumentRef-x:LicenseRef-y", ["LicenseRef-Acme", "DocumentRef-x:LicenseRef-y"]],
		["MIT\n  AND\tMIT", ["MIT"]],
	])("that parse mention their licenses: %s", (expression, ids) => {
		expect(parser.parse(expression)).toEqual({ ids, valid: true });
	});

	it.each([
		["", []],
		["MIT OR", ["MIT"]],
		["MIT Apache-2.0", ["MIT", "Apache-2.0"]],
		["gpl-3.0-only AND Nope-1.0", ["GPL-3.0-only", "Nope-1.0"]],
		["(MIT", ["MIT"]],
		["MIT WITH Nope", ["MIT"]],
		["MIT/Apache-2.0", ["MIT/Apache-2.0"]],
		["LicenseRef-", ["LicenseRef-"]],
		["$MIT", ["$MIT"]],
		["__proto__ OR constructor", ["__proto__", "constructor"]],
	])("that do not parse still mention them: %s", (expression, ids) => {
		expect(parser.parse(expression)).toEqual({ ids, valid: false });
	});

	it("may be of any length and depth", () => {
		expect(parser.parse(Array(100_000).fill("MIT").join(" OR "))).toEqual({ ids: ["MIT"], valid: true });
		expect(parser.parse(`${"(".repeat(100_000)}MIT${")".repeat(100_000)}`)).toEqual({ ids: ["MIT"], valid: true });
	});

	it("parse where another parser does, for any sequence of tokens", () => {
		const token = fc.constantFrom(
			...["MIT", "GPL-2.0-only", "Apache-2.0+", "LicenseRef-a", "Classpath-exception-2.0", "Nope"],
			...["AND", "OR", "WITH", "(", ")", "(", ")", "AND", "OR"],
		);
		fc.assert(
			fc.property(fc.array(token, { maxLength: 9 }), (tokens) => {
				// The other one takes empty parentheses before a license, which the grammar does not.
				fc.pre(!tokens.join(" ").includes("( )"));
				expect(parser.parse(tokens.join(" ")).valid).toBe(parses(tokens.join(" ")));
			}),
			{ numRuns: 5000 },
		);
	});

	it("know the list whatever the case", () => {
		expect(parser.isListed("apache-2.0")).toBe(true);
		expect(parser.isListed("GPL-2.0")).toBe(true);
		expect(parser.isListed("LGPL-2.1+")).toBe(true);
		expect(parser.isListed("MIT+")).toBe(false);
		expect(parser.isListed("Apache 2")).toBe(false);
		expect(parser.isListed("constructor")).toBe(false);
	});
});
