#!/usr/bin/env node
// Runs OPA's compliance suite on every backend: conformance.mjs [--on plan,wasm] [--only <part of a category or note>]
import { parseArgs } from "node:util";
import { runSuite } from "../dist/run.js";
import { loadSuite } from "../dist/suite.js";
import { failuresOf, tableOf } from "../dist/table.js";

const { values } = parseArgs({
	options: { on: { type: "string", default: "reference,wasm,plan" }, only: { type: "string", default: "" } },
});

const suite = await loadSuite();
if (suite === null) {
	console.log("skipped, no Go on the PATH: the compliance suite comes with OPA's Go module");
	process.exit(0);
}
const cases = suite.filter(({ category, note }) => category.includes(values.only) || note.includes(values.only));
if (cases.length === 0) throw new Error(`no case is about ${JSON.stringify(values.only)}`);
const verdicts = await runSuite(cases, values.on.split(","), (done) => {
	if (process.stderr.isTTY && done % 50 === 0) process.stderr.write(`\r${done} of ${cases.length}`);
});
console.log(tableOf(verdicts));
const failures = failuresOf(verdicts);
for (const failure of failures) console.log(failure);
console.log(`${verdicts.length - failures.length} as expected, ${failures.length} not`);
process.exitCode = failures.length === 0 ? 0 : 1;
