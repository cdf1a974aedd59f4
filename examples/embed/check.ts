import { readFileSync } from "node:fs";
import { ssdf } from "@proviso/pack-ssdf";
import { createEngine } from "proviso";

const engine = await createEngine({ packs: [ssdf] }); // no files, no network, no compiler
const report = await engine.check([{ name: "bom.json", bytes: readFileSync("../shop/bom.json") }]);

for (const { location, severity, rule, message } of report.findings) {
	console.log(`${location.file}:${location.line} ${severity} ${rule} ${message}`);
}
process.exitCode = report.outcome === "fail" ? 1 : 0; // pass | fail | undecided | error
