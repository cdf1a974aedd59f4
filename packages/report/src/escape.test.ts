import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { escapeForTerminal, escapeJson, neutralizeCommands } from "./escape.js";

// What a terminal or a CI runner would act on, said again in other words than the code's.
const ACTS = /[\p{Cc}\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]|##\w*\[|^\s*::/u;

describe("escapeForTerminal", () => {
	it.each([
		["a window title", "\u001b]0;owned\u0007", "\\u{1b}]0;owned\\u{7}"],
		["a cleared screen", "\u001b[2J", "\\u{1b}[2J"],
		["an 8-bit control sequence", "\u009b2J", "\\u{9b}2J"],
		["line breaks", "a\r\nb\u2028c\u0085d", "a\\r\\nb\\u{2028}c\\u{85}d"],
		["a bidirectional override", "\u202eevil", "\\u{202e}evil"],
		["isolates", "\u2066a\u2069", "\\u{2066}a\\u{2069}"],
		["zero-width characters", "a\u200bb\ufeffc", "a\\u{200b}b\\u{feff}c"],
		["tag characters", "a\u{e0041}", "a\\u{e0041}"],
		["an invisible letter", "a\u3164b", "a\\u{3164}b"],
		["a lone surrogate", "a\ud800b", "a\\u{d800}b"],
		["delete", "a\u007fb", "a\\u{7f}b"],
		["a GitHub command", "::error::x", "\\u{3a}:error::x"],
		["a GitHub command after spaces", "  ::set-output name=a::b", "  \\u{3a}:set-output name=a::b"],
		["an older GitHub command", "x ##[error]y", "x \\u{23}#[error]y"],
		["an Azure command", "x ##vso[task.setvariable variable=a]y", "x \\u{23}#vso[task.setvariable variable=a]y"],
		[
			"a TeamCity command",
			"##teamcity[buildStatus status='SUCCESS']",
			"\\u{23}#teamcity[buildStatus status='SUCCESS']",
		],
	])("shows %s as text", (_what, raw, shown) => {
		expect(escapeForTerminal(raw)).toBe(shown);
	});

	it.each(["Zürich 東京 🚀 ❤️", "arn:aws:iam::123456789012:role/x", "std::vector", "## heading", "C:\\temp", "a[0]"])(
		"leaves %s as it is",
		(text) => {
			expect(escapeForTerminal(text)).toBe(text);
		},
	);

	it("leaves nothing that acts, whatever the text", () => {
		const hostile = fc.string({
			unit: fc.constantFrom("#", "[", ":", "v", "s", "o", " ", "\n", "\u001b", "\u202e", "\u200b", "\t"),
		});
		fc.assert(
			fc.property(fc.oneof(hostile, fc.string({ unit: "binary" })), (text) => {
				expect(escapeForTerminal(text)).not.toMatch(ACTS);
			}),
		);
	});
});

describe("neutralizeCommands", () => {
	it("sees a command behind a color", () => {
		expect(neutralizeCommands("\u001b[31m::error::x")).toBe("\u001b[31m\\u{3a}:error::x");
	});
});

describe("escapeJson", () => {
	it("keeps the value and shows nothing that acts", () => {
		fc.assert(
			fc.property(fc.jsonValue(), fc.string({ unit: "binary" }), (value, text) => {
				const json = JSON.stringify(
					{ value, text, [text]: "\u001b\u007f\u009b\u202e\u{e0041}##[error]x ##vso[a]" },
					null,
					2,
				);
				const escaped = escapeJson(json);
				expect(JSON.parse(escaped)).toEqual(JSON.parse(json));
				for (const line of escaped.split("\n")) expect(line).not.toMatch(ACTS);
			}),
		);
	});
});
