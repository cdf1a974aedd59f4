import { asList, asRecord, asScalarText, asText, entriesOf, get, stringsOf } from "../../convert.js";
import type { Normalized } from "../../format.js";
import { type Address, NOWHERE, parseUrl, readAddress } from "../../lockfile/address.js";
import { LockfileBuilder } from "../../lockfile/builder.js";
import { RegistriesBuilder } from "../../lockfile/registries.js";
import { quote } from "../../problem.js";
import { at, root, type Trace } from "../../trace.js";

/** Normalizes a Pipfile.lock: `default` is what is needed, `develop` and other categories are for development. */
export async function normalizePipfileLock(lock: unknown, trace: Trace): Promise<Normalized> {
	const builder = await LockfileBuilder.of(trace, "pypi");
	const registries = new RegistriesBuilder(trace, "pipenv");
	const hosts = new Map<string, string | null>();
	for (const [index, source] of asList(get(get(lock, "_meta"), "sources")).entries()) {
		const url = asText(get(source, "url")) ?? "";
		const verified = get(source, "verify_ssl");
		registries.add(index === 0 ? "default" : "additional", null, url, at(root(0), "_meta", "sources", index));
		if (typeof verified === "boolean") {
			registries.settings.tlsVerified = verified && registries.settings.tlsVerified !== false;
		}
		hosts.set(asText(get(source, "name")) ?? "", parseUrl(url)?.hostname ?? null);
	}
	for (const [category, packages] of entriesOf(lock)) {
		if (category === "_meta") continue;
		for (const [name, entry] of entriesOf(packages)) {
			if (asRecord(entry) === null) {
				builder.limit(`the package ${quote(name)} is no object`);
				continue;
			}
			const [, version] = /^===?(.+)$/.exec(asScalarText(get(entry, "version")) ?? "") ?? [];
			builder.add(
				{
					name,
					version: version ?? null,
					integrity: stringsOf(get(entry, "hashes")),
					address: addressOf(entry, hosts),
					dev: category !== "default",
					unknown: ["direct", "optional", "installScript"],
				},
				at(root(0), category, name),
				{ integrity: "hashes", url: "git", commit: "ref", host: "index" },
			);
		}
	}
	const version = asScalarText(get(get(lock, "_meta"), "pipfile-spec"));
	return builder.finish({ manager: "pipenv", version, integrityRequired: null }, root(0), {
		registryConfiguration: registries.configuration(at(root(0), "_meta", "sources")),
	});
}

function addressOf(entry: unknown, hosts: ReadonlyMap<string, string | null>): Address {
	const git = asText(get(entry, "git"));
	if (git !== null) {
		const commit = asText(get(entry, "ref")) ?? "";
		const address = readAddress(git, () => false);
		return { ...address, type: "git", commit: /^[0-9a-f]{40}$/i.test(commit) ? commit : null };
	}
	if (asText(get(entry, "path")) !== null) return { ...NOWHERE, type: "path" };
	const file = asText(get(entry, "file"));
	if (file !== null) return readAddress(file, () => false);
	const index = asText(get(entry, "index"));
	// Without an index of its own, a package may come from any of several.
	const only = hosts.size === 1 ? [...hosts.values()][0] : null;
	return { ...NOWHERE, host: (index === null ? only : hosts.get(index)) ?? null };
}
