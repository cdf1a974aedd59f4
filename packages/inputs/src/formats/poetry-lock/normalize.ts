import { asList, asRecord, asScalarText, asText, get, stringsOf } from "../../convert.js";
import type { Normalized } from "../../format.js";
import { type Address, NOWHERE, parseUrl, readAddress } from "../../lockfile/address.js";
import { LockfileBuilder } from "../../lockfile/builder.js";
import { at, root, type Trace } from "../../trace.js";

/** Normalizes a poetry.lock. Hashes stand with their package, before Poetry 1.3 in `metadata.files`. */
export async function normalizePoetryLock(lock: unknown, trace: Trace): Promise<Normalized> {
	const builder = await LockfileBuilder.of(trace, "pypi");
	const files = get(get(lock, "metadata"), "files");
	for (const [index, entry] of asList(get(lock, "package")).entries()) {
		const name = asText(get(entry, "name"));
		if (asRecord(entry) === null || name === null) {
			builder.limit(`package ${index} has no name`);
			continue;
		}
		const dev = devOf(entry);
		const listed = asList(get(entry, "files") ?? get(files, name));
		builder.add(
			{
				name,
				version: asScalarText(get(entry, "version")),
				integrity: listed.flatMap((file) => asText(get(file, "hash")) ?? []),
				address: addressOf(get(entry, "source")),
				dev,
				optional: get(entry, "optional") === true,
				unknown: ["direct", ...(dev === null ? (["dev"] as const) : []), "installScript"],
			},
			at(root(0), "package", index),
			{
				integrity: "files",
				dev: "groups",
				url: ["source", "url"],
				host: ["source", "url"],
				commit: ["source", "resolved_reference"],
				type: ["source", "type"],
			},
		);
	}
	const version = asScalarText(get(get(lock, "metadata"), "lock-version"));
	return builder.finish({ manager: "poetry", version, integrityRequired: null });
}

/** Whether it is in groups, or a category, for development only. Poetry 1.3 to 1.8 wrote neither. */
function devOf(entry: unknown): boolean | null {
	const groups = stringsOf(get(entry, "groups"));
	if (groups.length > 0) return !groups.includes("main");
	const category = asText(get(entry, "category"));
	return category === null ? null : category !== "main";
}

function addressOf(source: unknown): Address {
	const url = asText(get(source, "url"));
	switch (asText(get(source, "type"))) {
		case null:
			return NOWHERE;
		case "git": {
			const commit = asText(get(source, "resolved_reference")) ?? "";
			const address = readAddress(url ?? "", () => false);
			return { ...address, type: "git", commit: /^[0-9a-f]{40}$/i.test(commit) ? commit : null };
		}
		case "directory":
		case "file":
			return { ...NOWHERE, type: "path" };
		case "legacy":
			return url === null || parseUrl(url) === null ? NOWHERE : readAddress(url, () => true);
		case "url":
			return readAddress(url ?? "", () => false);
		default:
			return { ...NOWHERE, type: "unknown" };
	}
}
