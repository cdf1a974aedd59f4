import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { ssdf } from "./index.js";

const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");

it("the example of the README prints what it says", () => {
	const program = /```js\n([^`]+)```/.exec(readme)?.[1] ?? "";
	const output = execFileSync(process.execPath, ["--input-type=module", "--eval", program], {
		cwd: fileURLToPath(new URL("../", import.meta.url)),
		encoding: "utf8",
	});
	expect(output.split("\n")[0]).toBe("high ssdf-1.1:PS.3.2");
	expect(output).toContain("rules: [ 'sbom/components-named-versioned' ]");
	expect(output.trimEnd().split("\n").at(-1)).toBe("true");
});

it("the README counts the rules, and says truly that they support no task alone", () => {
	expect(readme).toContain(`built-in rules: ${ssdf.rules.length} of them`);
	for (const { controls } of ssdf.frameworks) {
		for (const { evidence } of controls) expect(evidence.some(({ rules }) => rules.length === 0)).toBe(true);
	}
});
