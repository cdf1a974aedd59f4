import type { Normalized } from "../../format.js";
import { indexLines } from "../../lines.js";
import { NOWHERE } from "../../lockfile/address.js";
import { indexed, LockfileBuilder } from "../../lockfile/builder.js";
import { RegistriesBuilder } from "../../lockfile/registries.js";
import { at, root, type Trace } from "../../trace.js";
import { readPlace } from "./location.js";
import { readStatement, statementsOf } from "./statements.js";

const UNKNOWN = ["direct", "dev", "optional", "installScript"] as const;

/**
 * Normalizes a file of requirements. What is not pinned to one version has none. As soon as one line has a hash, pip wants
 * one of all.
 */
export async function normalizeRequirements(text: string, trace: Trace): Promise<Normalized> {
	const builder = await LockfileBuilder.of(trace, "pypi");
	const registries = new RegistriesBuilder(trace, "pip");
	let hashed = false;
	for (const { line, text: statement } of statementsOf(text)) {
		const origin = at(root(0), line);
		const meaning = readStatement(statement);
		switch (meaning.type) {
			case "unreadable":
				builder.limit(`line ${line + 1} is no requirement that pip could read`);
				break;
			case "option":
				if (meaning.name === "--require-hashes") hashed = true;
				else if (meaning.name === "--editable") addLocation(null, meaning.value, [], origin, builder);
				else if (meaning.name === "--requirement" || meaning.name === "--constraint")
					builder.limit(`line ${line + 1} names another file, and what it holds is not read with this one`);
				else readOption(meaning.name, meaning.value, origin, registries);
				break;
			case "location":
				if (meaning.hashes.length > 0) hashed = true;
				addLocation(null, meaning.url, meaning.hashes, origin, builder);
				break;
			case "requirement": {
				const { name, version, url, hashes } = meaning;
				if (hashes.length > 0) hashed = true;
				if (url !== null) addLocation(name, url, hashes, origin, builder);
				else builder.add({ name, version, integrity: hashes, address: NOWHERE, unknown: UNKNOWN }, origin);
			}
		}
	}
	if (registries.count > 0 || registries.trustedHosts.length > 0) registries.settings.hashesRequired = hashed;
	const more =
		registries.count > 0 || registries.trustedHosts.length > 0
			? { registryConfiguration: registries.configuration() }
			: {};
	builder.limitations.push(...registries.limitations);
	return indexed(
		builder.finish({ manager: "pip", version: null, integrityRequired: hashed }, root(0), more),
		indexLines,
	);
}

/** `stated`: the name that stands before the address. */
function addLocation(
	stated: string | null,
	location: string,
	hashes: readonly string[],
	origin: ReturnType<typeof at>,
	builder: LockfileBuilder,
): void {
	const place = readPlace(location);
	const name = stated ?? place.name ?? "";
	const nameless = name === "" ? (["name"] as const) : [];
	builder.add(
		{
			name,
			version: place.version,
			integrity: [...hashes, ...place.hashes],
			address: place.address,
			unknown: [...nameless, ...(place.version === null ? (["version"] as const) : []), ...UNKNOWN],
		},
		origin,
	);
}

function readOption(name: string, value: string, origin: ReturnType<typeof at>, registries: RegistriesBuilder): void {
	if (name === "--index-url") registries.add("default", null, value, origin);
	else if (name === "--extra-index-url" || name === "--find-links") registries.add("additional", null, value, origin);
	else if (name === "--trusted-host") {
		registries.trustedHosts.push(value);
		registries.settings.tlsVerified = false;
	}
}
