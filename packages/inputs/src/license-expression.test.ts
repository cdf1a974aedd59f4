import { describe, expect, it } from "vitest";
import { loadLicenseParser } from "./license-expression.js";

const parser = await loadLicenseParser();

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
		expect(parser.parse(expression)).toEqual({ ids, valid: true, skipped: null });
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
		expect(parser.parse(expression)).toEqual({ ids, valid: false, skipped: null });
	});

	it("that are too long or too deep are not parsed, and say so", () => {
		const long = parser.parse(Array(5000).fill("MIT").join(" OR "));
		expect(long).toMatchObject({ ids: ["MIT"], valid: false });
		expect(long.skipped).toContain("longer");
		const deep = parser.parse(`${"(".repeat(4000)}MIT${")".repeat(4000)}`);
		expect(deep).toMatchObject({ ids: ["MIT"], valid: false });
		expect(deep.skipped).toContain("parentheses");
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
