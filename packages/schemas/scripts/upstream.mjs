import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = new URL("../../../schemas/upstream/", import.meta.url);
const VERSIONS = ["1.2", "1.3", "1.4", "1.5", "1.6", "1.7"];
const SHARED = ["spdx", "jsf-0.82", "cryptography-defs"];

/** Names of the schemas of others that get a validator. */
export const UPSTREAM = VERSIONS.map((version) => `cyclonedx-${version}`);

/** A schema of others, those it refers to, and where it is in the repository. */
export function readUpstream(name) {
	const file = `cyclonedx/bom-${name.replace("cyclonedx-", "")}.SNAPSHOT.schema.json`;
	return {
		schema: parse(file),
		// The vendored files refer to each other by file name.
		others: SHARED.map((shared) => ({
			...parse(`cyclonedx/${shared}.SNAPSHOT.schema.json`),
			$id: `http://cyclonedx.org/schema/${shared}.SNAPSHOT.schema.json`,
		})),
		source: `schemas/upstream/${file} (Apache-2.0)`,
	};
}

function parse(file) {
	return JSON.parse(readFileSync(fileURLToPath(new URL(file, root)), "utf8"));
}
