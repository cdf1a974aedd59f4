import type { Attestation, Path } from "@proviso/schemas";
import { redact } from "../credential.js";
import type { Origin } from "../trace.js";
import { redactNullable, type StatementReader } from "./document.js";

const PATH: Path = ["test"];

/** https://github.com/in-toto/attestation/blob/main/spec/predicates/test-result.md */
export function testRunOf(predicate: unknown, reader: StatementReader, origin: Origin): Attestation.TestRun {
	const stated = reader.text(predicate, "result", [...PATH, "result"]);
	const result = RESULTS.get(stated ?? "") ?? null;
	if (result === null) reader.limit([...PATH, "result"], "The result is none of PASSED, WARNED and FAILED.");
	const names = (name: string) => reader.texts(predicate, name, [...PATH, name]).map((text) => redact("", text));
	const run: Attestation.TestRun = {
		path: PATH,
		result,
		url: redactNullable(reader.text(predicate, "url", [...PATH, "url"])),
		configuration: reader.resources(predicate, "configuration", [...PATH, "configuration"], origin) ?? [],
		passedTests: names("passedTests"),
		warnedTests: names("warnedTests"),
		failedTests: names("failedTests"),
	};
	return reader.mark(run, origin);
}

const RESULTS: ReadonlyMap<string, NonNullable<Attestation.TestRun["result"]>> = new Map([
	["PASSED", "passed"],
	["WARNED", "warned"],
	["FAILED", "failed"],
]);
