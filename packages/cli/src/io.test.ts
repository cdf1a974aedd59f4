import { describe, expect, it } from "vitest";
import { type Out, readAll, renderOptions } from "./io.js";

const terminal: Out = { write: () => true, isTTY: true, columns: 90 };
const pipe: Out = { write: () => true };

describe("renderOptions", () => {
	it.each([
		["a terminal", terminal, {}, true, true],
		["a pipe", pipe, {}, true, false],
		["a terminal with --no-color", terminal, {}, false, false],
		["a terminal with NO_COLOR", terminal, { NO_COLOR: "1" }, true, false],
		["a terminal with an empty NO_COLOR", terminal, { NO_COLOR: "" }, true, true],
		["a terminal that is dumb", terminal, { TERM: "dumb" }, true, false],
		["a pipe with FORCE_COLOR", pipe, { FORCE_COLOR: "1" }, true, true],
		["a pipe with FORCE_COLOR=0", pipe, { FORCE_COLOR: "0" }, true, false],
		["a pipe with FORCE_COLOR and --no-color", pipe, { FORCE_COLOR: "1" }, false, false],
		["a pipe with FORCE_COLOR and NO_COLOR", pipe, { FORCE_COLOR: "1", NO_COLOR: "1" }, true, false],
		["a CI log", pipe, { CI: "true" }, true, false],
	] as const)("for %s", (_what, out, env, flag, color) => {
		expect(renderOptions(out, env, flag).color).toBe(color);
	});

	it("wraps to the width of a terminal, and never what goes to a pipe", () => {
		expect(renderOptions(terminal, {}, true).width).toBe(90);
		expect(renderOptions({ ...pipe, columns: 90 }, {}, true).width).toBeUndefined();
	});
});

describe("readAll", () => {
	it("joins chunks that cut a character in half", async () => {
		async function* chunks() {
			const bytes = new TextEncoder().encode("aé");
			yield bytes.subarray(0, 2);
			yield bytes.subarray(2);
		}
		expect(new TextDecoder().decode(await readAll(chunks()))).toBe("aé");
	});
});
