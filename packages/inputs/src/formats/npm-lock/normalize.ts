import { asRecord, asText, entriesOf, get } from "../../convert.js";
import type { Normalized } from "../../format.js";
import { type Address, NOWHERE, readAddress } from "../../lockfile/address.js";
import { LockfileBuilder } from "../../lockfile/builder.js";
import { quote } from "../../problem.js";
import { at, type FieldMap, type Origin, root, type Trace } from "../../trace.js";

const FIELDS: FieldMap = {
	url: "resolved",
	host: "resolved",
	commit: "resolved",
	type: "resolved",
	installScript: "hasInstallScript",
};
const FOLDER = "node_modules/";
const DEPENDENCIES = ["dependencies", "devDependencies", "optionalDependencies", "peerDependencies"];
/** Folders between a workspace and the root that are looked into for what it asks for. */
const MOST_LEVELS = 32;

/** Normalizes a lockfile of npm. Of version 2, what npm 7 reads counts; the rest is there for npm 6. */
export async function normalizeNpmLock(lock: unknown, trace: Trace): Promise<Normalized> {
	const stated = get(lock, "lockfileVersion");
	if (stated !== undefined && stated !== 1 && stated !== 2 && stated !== 3) {
		const message = "Lockfiles of npm are read in versions 1, 2 and 3, and this is another.";
		return { ok: false, problems: [{ code: "unsupported-version", message, value: 0, path: ["lockfileVersion"] }] };
	}
	const builder = await LockfileBuilder.of(trace, "npm");
	const packages = get(lock, "packages");
	if (packages !== undefined && packages !== null) {
		if (asRecord(packages) === null) return wrongType("packages");
		readPackages(packages, builder);
	} else {
		const dependencies = get(lock, "dependencies") ?? {};
		if (asRecord(dependencies) === null) return wrongType("dependencies");
		readTree(dependencies, at(root(0), "dependencies"), true, builder);
	}
	return builder.finish({
		manager: "npm",
		version: typeof stated === "number" ? String(stated) : null,
		integrityRequired: false,
	});
}

function wrongType(name: string): Normalized {
	const message = `${quote(name)} of a lockfile is an object, and this is something else.`;
	return { ok: false, problems: [{ code: "wrong-type", message, value: 0, path: [name] }] };
}

/** Versions 2 and 3: packages by the folder that they are installed in. What lies in no node_modules is the project itself. */
function readPackages(packages: unknown, builder: LockfileBuilder): void {
	const direct = directOf(packages);
	for (const [folder, entry] of entriesOf(packages)) {
		const from = folder.lastIndexOf(FOLDER);
		if (from === -1) continue;
		if (asRecord(entry) === null) {
			builder.limit(`the package in ${quote(folder)} is no object`);
			continue;
		}
		const linked = get(entry, "link") === true;
		const address: Address = linked ? { ...NOWHERE, type: "path" } : addressOf(entry);
		const target = linked ? get(packages, asText(get(entry, "resolved")) ?? "") : entry;
		builder.add(
			{
				name: asText(get(entry, "name")) ?? folder.slice(from + FOLDER.length),
				version: asText(get(target, "version")),
				integrity: integrityOf(entry),
				address,
				direct: direct.has(folder),
				dev: get(entry, "dev") === true,
				optional: get(entry, "optional") === true,
				installScript: get(entry, "hasInstallScript") === true,
				...(address.type === "unknown" ? { unknown: ["integrity", "host", "url"] as const } : {}),
			},
			at(root(0), "packages", folder),
			FIELDS,
		);
	}
}

/** Folders of what the project and its workspaces ask for, found as Node finds modules: nearest node_modules first. */
function directOf(packages: unknown): ReadonlySet<string> {
	const direct = new Set<string>();
	for (const [folder, entry] of entriesOf(packages)) {
		if (folder.includes(FOLDER)) continue;
		const parts = folder === "" ? [] : folder.split("/", MOST_LEVELS);
		const prefixes = [...parts.keys()].map((index) => `${parts.slice(0, parts.length - index).join("/")}/`);
		prefixes.push("");
		for (const list of DEPENDENCIES) {
			for (const [name] of entriesOf(get(entry, list))) {
				const found = prefixes.find((prefix) => get(packages, `${prefix}${FOLDER}${name}`) !== undefined);
				if (found !== undefined) direct.add(`${found}${FOLDER}${name}`);
			}
		}
	}
	return direct;
}

/** Version 1: packages inside of those that alone use them. Recurses as deep as JSON may be nested. */
function readTree(dependencies: unknown, origin: Origin, top: boolean, builder: LockfileBuilder): void {
	for (const [name, entry] of entriesOf(dependencies)) {
		const place = at(origin, name);
		if (asRecord(entry) === null) {
			builder.limit(`the package ${quote(name)} is no object`);
			continue;
		}
		const stated = asText(get(entry, "version")) ?? "";
		const [, alias, aliased] = /^npm:(@?[^@]+)@(.+)$/.exec(stated) ?? [];
		// Of what comes from no registry, the address stands where the version would.
		const elsewhere = /[:/]/.test(stated) && alias === undefined;
		builder.add(
			{
				name: alias ?? name,
				version: elsewhere ? null : (aliased ?? asText(stated)),
				integrity: integrityOf(entry),
				address: elsewhere ? readAddress(stated, isServed) : addressOf(entry),
				direct: top ? null : false,
				dev: get(entry, "dev") === true,
				optional: get(entry, "optional") === true,
				installScript: null,
				unknown: [...(top ? (["direct"] as const) : []), "installScript"],
			},
			place,
			{ ...FIELDS, ...(elsewhere ? { url: "version", host: "version", commit: "version", type: "version" } : {}) },
		);
		readTree(get(entry, "dependencies"), at(place, "dependencies"), false, builder);
	}
}

function addressOf(entry: unknown): Address {
	const resolved = get(entry, "resolved");
	if (typeof resolved === "string") return readAddress(resolved, isServed);
	// Comes inside of the package that it is in.
	if (get(entry, "inBundle") === true || get(entry, "bundled") === true) return { ...NOWHERE, type: "unknown" };
	// npm can be told to leave addresses of registries out.
	return asText(get(entry, "integrity")) === null ? { ...NOWHERE, type: "unknown" } : NOWHERE;
}

/** Registries serve archives at …/-/name-version.tgz, that of GitHub at /download/. */
export function isServed(url: URL): boolean {
	return (
		url.pathname.includes("/-/") || (url.hostname === "npm.pkg.github.com" && url.pathname.startsWith("/download/"))
	);
}

function integrityOf(entry: unknown): readonly string[] {
	const stated = asText(get(entry, "integrity"));
	return stated === null ? [] : stated.trim().split(/\s+/);
}
