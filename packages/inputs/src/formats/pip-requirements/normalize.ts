import type { Normalized } from "../../format.js";
import { indexLines } from "../../lines.js";
import { type Address, NOWHERE, readAddress } from "../../lockfile/address.js";
import { indexed, LockfileBuilder } from "../../lockfile/builder.js";
import { RegistriesBuilder } from "../../lockfile/registries.js";
import { at, root, type Trace } from "../../trace.js";
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
				else if (meaning.name === "--editable") addLocation(meaning.value, [], origin, builder);
				else if (meaning.name === "--requirement" || meaning.name === "--constraint")
					builder.limit(`line ${line + 1} names another file, and what it holds is not read with this one`);
				else readOption(meaning.name, meaning.value, origin, registries);
				break;
			case "location":
				if (meaning.hashes.length > 0) hashed = true;
				addLocation(meaning.url, meaning.hashes, origin, builder);
				break;
			case "requirement": {
				const { name, version, url, hashes } = meaning;
				if (hashes.length > 0) hashed = true;
				const address: Address = url === null ? NOWHERE : readAddress(url, () => false);
				builder.add({ name, version, integrity: hashes, address, unknown: UNKNOWN }, origin);
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

function addLocation(
	location: string,
	hashes: readonly string[],
	origin: ReturnType<typeof at>,
	builder: LockfileBuilder,
): void {
	const address = readAddress(location, () => false);
	const [, egg] = /[#&]egg=([\w.-]+)/.exec(location) ?? [];
	const [, wheel, version] = /([\w.]+)-([\w.!+]+)-[^/]*\.whl(?:[#?]|$)/.exec(location) ?? [];
	// pip reads more as paths than others do.
	const type = address.type === "unknown" && !location.includes("://") ? "path" : address.type;
	const name = egg ?? wheel ?? "";
	const nameless = name === "" ? (["name"] as const) : [];
	builder.add(
		{
			name,
			version: version ?? null,
			integrity: hashes,
			address: { ...address, type },
			unknown: [...nameless, ...(version === undefined ? (["version"] as const) : []), ...UNKNOWN],
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
