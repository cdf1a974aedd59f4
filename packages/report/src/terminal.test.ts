import { describe, expect, it } from "vitest";
import { renderLines } from "./terminal.js";

describe("renderLines", () => {
	it("escapes every piece, styled or not, and keeps each line one line", () => {
		const text = renderLines([{ spans: ["a\u001b[2J\n", { text: "b\u202e\r", style: "red" }] }], { color: true });
		expect(text).toBe("a\\u{1b}[2J\\n\u001b[31mb\\u{202e}\\r\u001b[39m\n");
	});

	it("uses no color unless told to", () => {
		expect(renderLines([{ spans: [{ text: "a", style: "bold" }] }])).toBe("a\n");
	});

	it("wraps at spaces, indents what follows, and keeps long words whole", () => {
		const line = { hang: 2, spans: ["one two ", { text: "three-is-very-long four", style: "bold" as const }] };
		expect(renderLines([line], { width: 10 })).toBe("one two\n  three-is-very-long\n  four\n");
	});

	it("makes no command of words that wrapping puts at the start of a line", () => {
		expect(renderLines([{ spans: ["aaaaaaaa ::error::x"] }], { width: 10 })).toBe("aaaaaaaa\n\\u{3a}:error::x\n");
	});

	it("makes no command of pieces that are harmless alone", () => {
		expect(renderLines([{ spans: ["#", "#[error]", "x"] }, { spans: [":", ":error::"] }])).toBe(
			"\\u{23}#[error]x\n\\u{3a}:error::\n",
		);
	});

	it("shortens a piece that would flood the screen", () => {
		expect(renderLines([{ spans: ["x".repeat(1_000_000)] }]).length).toBeLessThan(3000);
	});
});
