import { asList, asRecord, asScalarText, asText, get, stringsOf } from "../../convert.js";
import type { Normalized } from "../../format.js";
import { type Address, NOWHERE, readAddress } from "../../lockfile/address.js";
import { LockfileBuilder } from "../../lockfile/builder.js";
import { at, root, type Trace } from "../../trace.js";

const CRATES_IO =
	/^(?:registry\+https:\/\/github\.com\/rust-lang\/crates\.io-index|sparse\+https:\/\/index\.crates\.io\/?)$/;

/**
 * Normalizes a Cargo.lock. Packages without a source are the project's own, or lie beside it: they are left out, and tell
 * what is asked for. The index of crates.io, on GitHub or sparse, is of the host crates.io.
 */
export async function normalizeCargoLock(lock: unknown, trace: Trace): Promise<Normalized> {
	const version = get(lock, "version");
	if (version !== undefined && version !== 3 && version !== 4) {
		const message = "Cargo.lock is read in versions 3 and 4, and those before without a number; this is another.";
		return { ok: false, problems: [{ code: "unsupported-version", message, value: 0, path: ["version"] }] };
	}
	const builder = await LockfileBuilder.of(trace, "cargo");
	const entries = asList(get(lock, "package"));
	const checksums = get(lock, "metadata");
	const direct = askedFor(entries);
	for (const [index, entry] of entries.entries()) {
		const name = asText(get(entry, "name"));
		if (asRecord(entry) === null || name === null) {
			builder.limit(`package ${index} has no name`);
			continue;
		}
		const source = asText(get(entry, "source"));
		if (source === null) continue;
		const stated = asScalarText(get(entry, "version"));
		const checksum = asText(get(entry, "checksum") ?? get(checksums, `checksum ${name} ${stated} (${source})`));
		builder.add(
			{
				name,
				version: stated,
				integrity: checksum === null || checksum === "<none>" ? [] : [checksum],
				address: addressOf(source),
				direct: direct.has(name) || direct.has(`${name} ${stated}`),
				unknown: ["dev", "optional", "installScript"],
			},
			at(root(0), "package", index),
			{ integrity: "checksum", url: "source", host: "source", commit: "source", type: "source" },
		);
	}
	return builder.finish({ manager: "cargo", version: asScalarText(version ?? null), integrityRequired: null });
}

/** Names, or names and versions where several are in use, of what the project's own packages depend on. */
function askedFor(entries: readonly unknown[]): ReadonlySet<string> {
	const asked = new Set<string>();
	for (const entry of entries) {
		if (asText(get(entry, "source")) !== null) continue;
		for (const dependency of stringsOf(get(entry, "dependencies"))) asked.add(dependency.replace(/ \(.*\)$/s, ""));
	}
	return asked;
}

function addressOf(source: string): Address {
	if (CRATES_IO.test(source)) {
		return { ...NOWHERE, host: "crates.io", url: source.slice(source.indexOf("+") + 1) };
	}
	const address = readAddress(source, () => true);
	return source.startsWith("git+") ? { ...address, type: "git" } : address;
}
