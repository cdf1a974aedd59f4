import { asList, asRecord, asScalarText, asText, entriesOf, get } from "../../convert.js";
import type { Normalized } from "../../format.js";
import { type Address, NOWHERE, readAddress } from "../../lockfile/address.js";
import { LockfileBuilder } from "../../lockfile/builder.js";
import { at, root, type Trace } from "../../trace.js";

/** Normalizes a uv.lock. Packages of the project itself (editable, virtual) are left out; they tell what is asked for. */
export async function normalizeUvLock(lock: unknown, trace: Trace): Promise<Normalized> {
	const version = asScalarText(get(lock, "version"));
	if (version !== "1") {
		const message = "Lockfiles of uv are read in version 1, and this is another.";
		return { ok: false, problems: [{ code: "unsupported-version", message, value: 0, path: ["version"] }] };
	}
	const builder = await LockfileBuilder.of(trace, "pypi");
	const entries = asList(get(lock, "package"));
	const direct = askedFor(entries);
	for (const [index, entry] of entries.entries()) {
		if (isOwn(entry)) continue;
		const name = asText(get(entry, "name"));
		if (asRecord(entry) === null || name === null) {
			builder.limit(`package ${index} has no name`);
			continue;
		}
		const files = [get(entry, "sdist"), ...asList(get(entry, "wheels"))];
		builder.add(
			{
				name,
				version: asScalarText(get(entry, "version")),
				integrity: files.flatMap((file) => asText(get(file, "hash")) ?? []),
				address: addressOf(get(entry, "source")),
				direct: direct.has(name),
				unknown: ["dev", "optional", "installScript"],
			},
			at(root(0), "package", index),
			{ integrity: "wheels", url: "source", host: "source", commit: "source", type: "source" },
		);
	}
	return builder.finish({ manager: "uv", version, integrityRequired: null });
}

function isOwn(entry: unknown): boolean {
	const source = get(entry, "source");
	return get(source, "editable") !== undefined || get(source, "virtual") !== undefined;
}

function askedFor(entries: readonly unknown[]): ReadonlySet<string> {
	const asked = new Set<string>();
	for (const entry of entries) {
		if (!isOwn(entry)) continue;
		const lists = [get(entry, "dependencies")];
		for (const groups of ["optional-dependencies", "dev-dependencies"]) {
			for (const [, list] of entriesOf(get(entry, groups))) lists.push(list);
		}
		for (const list of lists) {
			for (const dependency of asList(list)) asked.add(asText(get(dependency, "name")) ?? "");
		}
	}
	return asked;
}

function addressOf(source: unknown): Address {
	const registry = asText(get(source, "registry"));
	if (registry !== null) {
		const address = readAddress(registry, () => true);
		return address.type === "path" ? address : { ...address, type: "registry" };
	}
	const git = asText(get(source, "git"));
	if (git !== null) {
		const address = readAddress(git.startsWith("git+") ? git : `git+${git}`, () => false);
		return { ...address, type: "git" };
	}
	const url = asText(get(source, "url"));
	if (url !== null) return readAddress(url, () => false);
	const isPath = get(source, "path") !== undefined || get(source, "directory") !== undefined;
	return { ...NOWHERE, type: isPath ? "path" : "unknown" };
}
