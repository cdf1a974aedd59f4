import fc from "fast-check";
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
		["gpl-2.0 with NOKIA-qt-exception-1.1", ["GPL-2.0"]],
		["MIT WITH AdditionRef-x", ["MIT", "AdditionRef-x"]],
		["MIT WITH DocumentRef-d:AdditionRef-x OR 0BSD", ["MIT", "DocumentRef-d:AdditionRef-x", "0BSD"]],
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
		["MIT WITH GPL-3.0-only", ["MIT", "GPL-3.0-only"]],
		["(MIT OR 0BSD) WITH Classpath-exception-2.0", ["MIT", "0BSD"]],
		["Classpath-exception-2.0", ["Classpath-exception-2.0"]],
		["AdditionRef-x", ["AdditionRef-x"]],
		["()MIT", ["MIT"]],
		["MIT ORApache-2.0", ["MIT", "ORApache-2.0"]],
		["MIT +", ["MIT", "+"]],
		["GPL-2.0++", ["GPL-2.0++"]],
		["MIT/Apache-2.0", ["MIT/Apache-2.0"]],
		["LicenseRef-", ["LicenseRef-"]],
		["LicenseRef-a+", ["LicenseRef-a+"]],
		["LicenseRef-\u00e9 OR MIT", ["LicenseRef-\u00e9", "MIT"]],
		["$MIT", ["$MIT"]],
		["__proto__ OR constructor", ["__proto__", "constructor"]],
	])("that do not parse still mention them: %s", (expression, ids) => {
		expect(parser.parse(expression)).toEqual({ ids, valid: false });
	});

	it("longer than is parsed are neither valid nor invalid, and mention their licenses all the same", () => {
		const chain = (length: number) => Array(length).fill("MIT").join(" OR ");
		expect(parser.parse(chain(500))).toEqual({ ids: ["MIT"], valid: true });
		expect(parser.parse(`${chain(100_000)} OR 0BSD`)).toEqual({ ids: ["MIT", "0BSD"], valid: null });
		expect(parser.parse(`${"(".repeat(100_000)}MIT${")".repeat(100_000)}`)).toEqual({ ids: ["MIT"], valid: null });
		const long = `LicenseRef-${"a".repeat(100_000)}`;
		expect(parser.parse(long)).toEqual({ ids: [long], valid: null });
		expect(parser.parse(`${chain(100_000)} OR Nope`)).toEqual({ ids: ["MIT", "Nope"], valid: false });
	});

	it("parse however they are put together, and not once a word of them is gone", () => {
		const license = fc.constantFrom(
			...["MIT", "gpl-2.0-ONLY", "Apache-2.0+", "LicenseRef-a", "DocumentRef-d:LicenseRef-a"],
			...["GPL-2.0-only WITH Classpath-exception-2.0", "MIT with AdditionRef-x"],
		);
		const { expression } = fc.letrec<{ expression: string }>((tie) => ({
			expression: fc.oneof(
				{ maxDepth: 4 },
				license,
				fc.tuple(tie("expression"), fc.constantFrom("AND", "or"), tie("expression")).map((parts) => parts.join(" ")),
				tie("expression").map((inner) => `( ${inner} )`),
			),
		}));
		fc.assert(
			fc.property(expression, fc.nat(), (text, where) => {
				expect(parser.parse(text).valid).toBe(true);
				const words = text.split(" ");
				words.splice(where % words.length, 1);
				expect(parser.parse(words.join(" ")).valid).toBe(false);
			}),
			{ numRuns: 2000 },
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
