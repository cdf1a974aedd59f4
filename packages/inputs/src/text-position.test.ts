import { describe, expect, it } from "vitest";
import { LineTable, positionAt } from "./text-position.js";

describe("lines and columns", () => {
	it("count from 1, whatever ends the lines", () => {
		for (const end of ["\n", "\r\n", "\r"]) {
			const text = ["ab", "", "cd"].join(end);
			const table = new LineTable(text);
			expect(table.positionAt(0)).toEqual({ line: 1, column: 1 });
			expect(table.positionAt(1)).toEqual({ line: 1, column: 2 });
			expect(table.positionAt(text.indexOf("c"))).toEqual({ line: 3, column: 1 });
			expect(table.positionAt(text.length)).toEqual({ line: 3, column: 3 });
			expect(positionAt(text, text.indexOf("d"))).toEqual({ line: 3, column: 2 });
		}
	});

	it("count columns in UTF-16 code units", () => {
		expect(positionAt("😀x", 2)).toEqual({ line: 1, column: 3 });
	});

	it("take mixed line ends as they come", () => {
		expect(positionAt("a\rb\nc\r\nd", 7)).toEqual({ line: 4, column: 1 });
	});
});
