import { readFileSync } from "node:fs";
import { createEngine } from "proviso";
import { changeRecord } from "./change.js";

const four_eyes = readFileSync("four_eyes.rego", "utf8");
const engine = await createEngine({
	formats: [changeRecord],
	policies: [{ name: "acme", sources: { "four_eyes.rego": four_eyes } }],
});
const report = await engine.check([{ name: "CHG-7.yaml", bytes: readFileSync("changes/CHG-7.yaml") }]);

for (const { location, rule, message } of report.findings) {
	console.log(`${location.file}:${location.line} ${rule} ${message}`);
}
process.exitCode = report.outcome === "fail" ? 1 : 0;
