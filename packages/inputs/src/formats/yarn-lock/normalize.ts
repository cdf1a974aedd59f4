import { get } from "../../convert.js";
import type { Normalized } from "../../format.js";
import { indexLines } from "../../lines.js";
import { type Address, NOWHERE, readAddress } from "../../lockfile/address.js";
import { indexed, LockfileBuilder } from "../../lockfile/builder.js";
import { at, root, type Trace } from "../../trace.js";
import { isServed } from "../npm-lock/normalize.js";
import { type Entry, entriesOfYarn } from "./entries.js";

/** Normalizes a yarn.lock. Packages of the project itself are left out. */
export async function normalizeYarnLock(text: string, trace: Trace): Promise<Normalized> {
	const entries: Entry[] = [];
	for (const found of entriesOfYarn(text)) {
		if ("message" in found) {
			const problem = { code: "syntax", message: found.message, value: 0, path: [found.line] };
			return { ok: false, problems: [problem], index: indexLines };
		}
		entries.push(found);
	}
	const builder = await LockfileBuilder.of(trace, "npm");
	const metadata = entries.find(({ descriptors }) => descriptors[0] === "__metadata");
	const version = metadata === undefined ? /^# yarn lockfile v(\d+)/m.exec(text)?.[1] : field(metadata, "version");
	const direct = metadata === undefined ? null : askedFor(entries);
	for (const entry of entries) {
		if (entry !== metadata) addEntry(entry, direct, builder);
	}
	return indexed(
		builder.finish({
			manager: "yarn",
			version: version ?? null,
			integrityRequired: metadata === undefined ? false : null,
		}),
		indexLines,
	);
}

function addEntry(entry: Entry, direct: ReadonlySet<string> | null, builder: LockfileBuilder): void {
	const resolution = field(entry, "resolution");
	if (resolution !== null && /@workspace:/.test(resolution)) return;
	const descriptor = entry.descriptors[0] ?? "";
	const [asked, range] = split(descriptor);
	// Yarn 1 has `alias@npm:name@1`, where later ones say what it became.
	const aliased = resolution === null ? /^npm:(@?[^@]+)(?:@|$)/.exec(range)?.[1] : undefined;
	const [name, reference] = resolution === null ? [aliased ?? asked, null] : split(resolution);
	const resolved = field(entry, "resolved");
	const integrity = field(entry, "integrity") ?? field(entry, "checksum") ?? fragmentOf(resolved);
	builder.add(
		{
			name,
			version: field(entry, "version"),
			integrity: integrity === null ? [] : integrity.split(/\s+/),
			address: reference === null ? classicAddress(resolved, range) : berryAddress(reference),
			direct: direct === null ? null : entry.descriptors.some((one) => direct.has(one)),
			unknown: [...(direct === null ? (["direct"] as const) : []), "dev", "optional", "installScript"],
		},
		at(root(0), entry.line),
	);
}

/** What packages of the project ask for. Later Yarns list what is for development with the rest. */
function askedFor(entries: readonly Entry[]): ReadonlySet<string> {
	const asked = new Set<string>();
	for (const entry of entries) {
		if (!/@workspace:/.test(field(entry, "resolution") ?? "")) continue;
		for (const list of ["dependencies", "devDependencies", "optionalDependencies", "peerDependencies"]) {
			for (const [name, range] of (get(entry.lists, list) as [string, string][] | undefined) ?? []) {
				asked.add(`${name}@${range}`);
				// Yarn 2 and 3 leave the protocol of registries out here.
				asked.add(`${name}@npm:${range}`);
			}
		}
	}
	return asked;
}

function classicAddress(resolved: string | null, range: string): Address {
	if (resolved !== null) return readAddress(resolved, isServed);
	return { ...NOWHERE, type: /^(?:file|link):/.test(range) ? "path" : "unknown" };
}

/** What follows the name: `npm:1.0.0`, `npm:1.0.0::__archiveUrl=…`, `patch:…`, `https://…#commit=…`. */
function berryAddress(reference: string): Address {
	const [bare = "", parameters = ""] = reference.split("::", 2);
	const archive = new URLSearchParams(parameters).get("__archiveUrl");
	if (archive !== null && /^npm:/.test(bare)) return { ...readAddress(archive, isServed), type: "registry" };
	if (/^npm:/.test(bare)) return NOWHERE;
	if (/^patch:/.test(bare)) {
		const inner = split(decoded(bare.slice("patch:".length).split("#", 1)[0] ?? ""))[1];
		return inner === "" || /^patch:/.test(inner) ? { ...NOWHERE, type: "unknown" } : berryAddress(inner);
	}
	return readAddress(bare, isServed);
}

function decoded(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}

/** Yarn 1 keeps the SHA-1 of an archive behind its address. */
function fragmentOf(resolved: string | null): string | null {
	const [, digest] = /\.t(?:ar\.)?gz#([0-9a-f]{40})$/.exec(resolved ?? "") ?? [];
	return digest ?? null;
}

/** `@scope/name@range`, at the second sign. */
function split(descriptor: string): [string, string] {
	const sign = descriptor.indexOf("@", 1);
	return sign === -1 ? [descriptor, ""] : [descriptor.slice(0, sign), descriptor.slice(sign + 1)];
}

function field(entry: Entry, name: string): string | null {
	const value = get(entry.fields, name);
	return typeof value === "string" && value !== "" ? value : null;
}
