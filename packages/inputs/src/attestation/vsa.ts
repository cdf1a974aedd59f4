import type { Attestation, Path } from "@proviso/schemas";
import { asInteger, describeType, entriesOf, get, setOwn } from "../convert.js";
import { at, type Origin } from "../trace.js";
import { redactNullable, type StatementReader } from "./document.js";
import { builderOf } from "./provenance.js";

const PATH: Path = ["vsa"];

/** Verification summaries 0.1 to 1: https://slsa.dev/spec/v1.2/verification_summary */
export function vsaOf(predicate: unknown, reader: StatementReader, origin: Origin): Attestation.Vsa {
	/** Properties were in snake case before 1. */
	const nameOf = (name: string) => {
		const early = name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
		return get(predicate, name) === undefined && get(predicate, early) !== undefined ? early : name;
	};
	const text = (name: string, own = name) => reader.text(predicate, nameOf(name), [...PATH, own]);
	const result = text("verificationResult", "result");
	if (result !== "PASSED" && result !== "FAILED") {
		reader.limit([...PATH, "result"], "The result of the verification is neither PASSED nor FAILED.");
	}
	const policy = reader.record(predicate, "policy", [...PATH, "policy"]);
	const level = text("policyLevel", "verifiedLevels");
	const vsa: Attestation.Vsa = {
		path: PATH,
		verifier: builderOf(predicate, "verifier", [...PATH, "verifier"], reader, origin),
		timeVerified: text("timeVerified"),
		resourceUri: redactNullable(text("resourceUri")),
		policy: policy === null ? null : reader.resource(policy, [...PATH, "policy"], at(origin, "policy")),
		inputAttestations: reader.resources(predicate, nameOf("inputAttestations"), [...PATH, "inputAttestations"], origin),
		result: result === "PASSED" ? "passed" : result === "FAILED" ? "failed" : null,
		verifiedLevels: [
			...reader.texts(predicate, "verifiedLevels", [...PATH, "verifiedLevels"]),
			...(level === null ? [] : [level]),
		],
		dependencyLevels: dependencyLevelsOf(predicate, nameOf("dependencyLevels"), reader),
		slsaVersion: reader.text(predicate, "slsaVersion", [...PATH, "slsaVersion"]),
	};
	return reader.mark(vsa, origin, {
		timeVerified: nameOf("timeVerified"),
		resourceUri: nameOf("resourceUri"),
		inputAttestations: nameOf("inputAttestations"),
		result: nameOf("verificationResult"),
		verifiedLevels: level === null ? "verifiedLevels" : "policy_level",
		dependencyLevels: nameOf("dependencyLevels"),
	});
}

function dependencyLevelsOf(
	predicate: unknown,
	name: string,
	reader: StatementReader,
): Attestation.Vsa["dependencyLevels"] {
	const path = [...PATH, "dependencyLevels"];
	const record = reader.record(predicate, name, path);
	if (record === null) return null;
	const levels: Record<string, number> = {};
	for (const [level, value] of entriesOf(record)) {
		// 64-bit integers are texts in the JSON of protocol buffers.
		const count = asInteger(typeof value === "string" && /^\d{1,16}$/.test(value) ? Number(value) : value);
		if (count !== null) setOwn(levels, level, count);
		else reader.limit(path, `The number of dependencies of a level is ${describeType(value)}: it could not be read.`);
	}
	return levels;
}
