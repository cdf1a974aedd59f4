import { asBoolean, asRecord, asScalarText, asText, entriesOf, get } from "../../convert.js";
import type { Body, Normalized, NormalizeProblem } from "../../format.js";
import { type Address, NOWHERE, readAddress } from "../../lockfile/address.js";
import { LockfileBuilder } from "../../lockfile/builder.js";
import { quote } from "../../problem.js";
import { at, type FieldMap, type Origin, root, type Trace } from "../../trace.js";
import { isServed } from "../npm-lock/normalize.js";

const FIELDS: FieldMap = {
	integrity: ["resolution", "integrity"],
	url: ["resolution", "tarball"],
	host: ["resolution", "tarball"],
	commit: ["resolution", "commit"],
	type: "resolution",
	installScript: "requiresBuild",
};
const DEPENDENCIES = ["dependencies", "devDependencies", "optionalDependencies"] as const;

/** Normalizes lockfiles of pnpm; a file may hold several, one after the other. */
export async function normalizePnpmLock(values: readonly unknown[], trace: Trace): Promise<Normalized> {
	const bodies: Body[] = [];
	const problems: NormalizeProblem[] = [];
	for (const [index, lock] of values.entries()) {
		if (lock === null) continue;
		const version = asScalarText(get(lock, "lockfileVersion"));
		if (version === null || !/^(?:5|6|9)(?:\.\d+)*$/.test(version)) {
			const message = "Lockfiles of pnpm are read in versions 5, 6 and 9, and this is another.";
			problems.push({ code: "unsupported-version", message, value: index, path: ["lockfileVersion"] });
			continue;
		}
		const builder = await LockfileBuilder.of(trace, "npm");
		readLock(lock, version, root(index), builder);
		const result = builder.finish({ manager: "pnpm", version, integrityRequired: null }, root(index));
		if (result.ok) bodies.push(result.body);
		else problems.push(...result.problems);
	}
	const [body, ...more] = bodies;
	return body === undefined || problems.length > 0 ? { ok: false, problems } : { ok: true, body, more };
}

function readLock(lock: unknown, version: string, origin: Origin, builder: LockfileBuilder): void {
	const { direct, roots, missing } = askedFor(lock);
	if (missing.length > 0) {
		const [first = ""] = missing;
		builder.limit(
			`${missing.length} of what the project asks for, such as ${quote(first)}, is not in the lockfile: is it all there?`,
		);
	}
	// From version 9 on, what packages depend on stands apart from them, with what was chosen for their peers.
	const apart = version.startsWith("9");
	const needed = apart ? reachable(get(lock, "snapshots"), roots) : null;
	const snapshots = apart ? optionalOnes(get(lock, "snapshots")) : null;
	for (const [key, entry] of entriesOf(get(lock, "packages"))) {
		if (asRecord(entry) === null) {
			builder.limit(`the package ${quote(key)} is no object`);
			continue;
		}
		const resolution = get(entry, "resolution");
		const named = nameOf(key);
		const integrity = asText(get(resolution, "integrity"));
		builder.add(
			{
				name: asText(get(entry, "name")) ?? named.name,
				version: asScalarText(get(entry, "version")) ?? named.version,
				integrity: integrity === null ? [] : [integrity],
				address: addressOf(resolution, key),
				direct: direct.has(key),
				dev: needed === null ? asBoolean(get(entry, "dev")) : !needed.has(key),
				optional: snapshots === null ? get(entry, "optional") === true : (snapshots.get(key) ?? false),
				installScript: apart ? null : get(entry, "requiresBuild") === true,
				unknown: apart ? ["installScript"] : get(entry, "dev") === undefined ? ["dev"] : [],
			},
			at(origin, "packages", key),
			FIELDS,
		);
	}
}

interface Asked {
	/** Keys of packages that the project asks for. */
	readonly direct: ReadonlySet<string>;
	/** Of those that it needs not only for development. */
	readonly roots: readonly string[];
	/** Names of those that the lockfile does not have. */
	readonly missing: readonly string[];
}

function askedFor(lock: unknown): Asked {
	const direct = new Set<string>();
	const roots: string[] = [];
	const missing: string[] = [];
	const packages = get(lock, "packages");
	const importers = get(lock, "importers");
	const projects = asRecord(importers) === null ? [lock] : entriesOf(importers).map(([, project]) => project);
	for (const project of projects) {
		for (const list of DEPENDENCIES) {
			for (const [name, stated] of entriesOf(get(project, list))) {
				const reference = asScalarText(stated) ?? asScalarText(get(stated, "version")) ?? "";
				const keys = keysOf(name, reference);
				const found = keys.some(
					(key) => get(packages, key) !== undefined || get(packages, withoutPeers(key)) !== undefined,
				);
				if (!found && !reference.startsWith("link:")) missing.push(name);
				for (const key of keys) {
					direct.add(key);
					direct.add(withoutPeers(key));
					if (list !== "devDependencies") roots.push(key);
				}
			}
		}
	}
	return { direct, roots, missing };
}

/** What a dependency may be listed as, by version of the lockfile: /name/1.0.0, /name@1.0.0, name@1.0.0, or as it stands. */
function keysOf(name: string, reference: string): readonly string[] {
	return [reference, `/${reference}`, `${name}@${reference}`, `/${name}@${reference}`, `/${name}/${reference}`];
}

function reachable(snapshots: unknown, roots: readonly string[]): ReadonlySet<string> {
	const seen = new Set<string>();
	const found = new Set<string>();
	const open = [...roots];
	for (let key = open.pop(); key !== undefined; key = open.pop()) {
		if (seen.has(key)) continue;
		seen.add(key);
		const snapshot = get(snapshots, key);
		if (snapshot === undefined) continue;
		found.add(withoutPeers(key));
		for (const list of ["dependencies", "optionalDependencies"]) {
			for (const [name, reference] of entriesOf(get(snapshot, list))) {
				open.push(...keysOf(name, asScalarText(reference) ?? ""));
			}
		}
	}
	return found;
}

/** Whether all that is made of a package is optional. */
function optionalOnes(snapshots: unknown): ReadonlyMap<string, boolean> {
	const optional = new Map<string, boolean>();
	for (const [key, snapshot] of entriesOf(snapshots)) {
		const name = withoutPeers(key);
		optional.set(name, (optional.get(name) ?? true) && get(snapshot, "optional") === true);
	}
	return optional;
}

function withoutPeers(key: string): string {
	const peers = key.indexOf("(");
	return peers === -1 ? key : key.slice(0, peers);
}

/** The name and version that a key says: /@scope/name/1.0.0_peer, /name@1.0.0(peer), name@1.0.0, host/name/1.0.0. */
function nameOf(key: string): { readonly name: string; readonly version: string | null } {
	const bare = withoutPeers(key).replace(/^\//, "");
	const sign = bare.indexOf("@", 1);
	const slash = /^((?:[^@/]+\.[^@/]+\/)?(?:@[^/]+\/)?[^@/]+)\/(\d[^/]*)$/.exec(bare);
	if (slash !== null) {
		const [, name = bare, version = ""] = slash;
		return { name: name.replace(/^[^@/]+\.[^@/]+\/(?=.)/, ""), version: version.replace(/_.*$/s, "") };
	}
	if (sign === -1) return { name: bare, version: null };
	const version = bare.slice(sign + 1);
	return { name: bare.slice(0, sign), version: /[:/]/.test(version) ? null : version };
}

function addressOf(resolution: unknown, key: string): Address {
	const repository = asText(get(resolution, "repo"));
	if (get(resolution, "type") === "git" && repository !== null) {
		const commit = asText(get(resolution, "commit")) ?? "";
		const address = readAddress(repository, () => false);
		return { ...address, type: "git", commit: /^[0-9a-f]{40,64}$/i.test(commit) ? commit : null };
	}
	if (asText(get(resolution, "directory")) !== null) return { ...NOWHERE, type: "path" };
	const tarball = asText(get(resolution, "tarball"));
	if (tarball !== null) return readAddress(tarball, isServed);
	if (asText(get(resolution, "integrity")) === null) return { ...NOWHERE, type: "unknown" };
	const [, host] = /^([^@/]+\.[^@/]+)\/(?:@[^/]+\/)?[^@/]+\/\d/.exec(key) ?? [];
	return { ...NOWHERE, host: host ?? null };
}
