import type { Normalized } from "../../format.js";
import { NOWHERE } from "../../lockfile/address.js";
import { LockfileBuilder } from "../../lockfile/builder.js";
import { RegistriesBuilder } from "../../lockfile/registries.js";
import { at, type Origin, root, type Trace } from "../../trace.js";
import { textOf, type XmlElement } from "../../xml.js";

interface Placed {
	readonly element: XmlElement;
	readonly origin: Origin;
}

/** A property may name others; no real one does so more often. */
const MOST_ROUNDS = 8;
const LONGEST = 1000;

/** Normalizes a POM: dependencies with what its own properties and dependencyManagement say of their versions. */
export async function normalizePom(project: XmlElement, trace: Trace): Promise<Normalized> {
	const builder = await LockfileBuilder.of(trace, "maven");
	builder.limit(
		"A POM states what is asked for; what that depends on in turn, hashes, and plugins of the build are not in this document.",
	);
	const top: Placed = { element: project, origin: root(0) };
	const values = propertiesOf(top);
	const resolve = (text: string | null) => (text === null ? null : interpolate(text, values));
	const managed = new Map<string, string | null>();
	for (const dependency of into(top, "dependencyManagement", "dependencies", "dependency")) {
		managed.set(nameOf(dependency, resolve), resolve(textIn(dependency, "version")));
	}
	const lists = [top, ...into(top, "profiles", "profile")];
	for (const dependency of lists.flatMap((list) => into(list, "dependencies", "dependency"))) {
		const name = nameOf(dependency, resolve);
		const stated = resolve(textIn(dependency, "version")) ?? managed.get(name) ?? null;
		const scope = resolve(textIn(dependency, "scope"));
		const system = scope === "system";
		// Without a version, a parent or an imported list of versions has it.
		const unsettled = stated === null || stated.includes("${");
		builder.add(
			{
				name,
				version: unsettled || isRange(stated) ? null : stated,
				address: system ? { ...NOWHERE, type: "path" } : NOWHERE,
				direct: true,
				dev: scope === "test",
				optional: resolve(textIn(dependency, "optional")) === "true",
				installScript: false,
				unknown: [...(unsettled ? (["version"] as const) : []), "integrity", "host"],
			},
			dependency.origin,
		);
	}
	const registries = registriesOf(lists, top, trace, resolve);
	const more = registries.count === 0 ? {} : { registryConfiguration: registries.configuration() };
	builder.limitations.push(...registries.limitations);
	return builder.finish(
		{ manager: "maven", version: textIn(top, "modelVersion"), integrityRequired: false },
		root(0),
		more,
	);
}

function registriesOf(
	lists: readonly Placed[],
	top: Placed,
	trace: Trace,
	resolve: (text: string | null) => string | null,
): RegistriesBuilder {
	const registries = new RegistriesBuilder(trace, "maven");
	for (const list of lists) {
		const found = [
			...into(list, "repositories", "repository"),
			...into(list, "pluginRepositories", "pluginRepository"),
		];
		for (const repository of found) {
			// One of this name takes the place of Maven Central.
			const role = textIn(repository, "id") === "central" ? "default" : "additional";
			registries.add(role, null, resolve(textIn(repository, "url")) ?? "", repository.origin);
		}
	}
	for (const name of ["repository", "snapshotRepository"]) {
		for (const repository of into(top, "distributionManagement", name)) {
			registries.add("publish", null, resolve(textIn(repository, "url")) ?? "", repository.origin);
		}
	}
	return registries;
}

/** Elements at a path of names. */
function into(from: Placed, ...names: readonly string[]): readonly Placed[] {
	let found: readonly Placed[] = [from];
	for (const name of names) {
		found = found.flatMap(({ element, origin }) =>
			[...element.children.entries()].flatMap(([index, child]) =>
				typeof child !== "string" && child.name === name
					? [{ element: child, origin: at(origin, "children", index) }]
					: [],
			),
		);
	}
	return found;
}

function textIn(from: Placed, ...names: readonly string[]): string | null {
	const [first] = into(from, ...names);
	const text = first === undefined ? "" : textOf(first.element).trim();
	return text === "" ? null : text;
}

function nameOf(dependency: Placed, resolve: (text: string | null) => string | null): string {
	return `${resolve(textIn(dependency, "groupId")) ?? ""}:${resolve(textIn(dependency, "artifactId")) ?? ""}`;
}

function propertiesOf(top: Placed): ReadonlyMap<string, string> {
	const values = new Map<string, string>();
	for (const name of ["groupId", "artifactId", "version"]) {
		const parent = textIn(top, "parent", name);
		const own = textIn(top, name) ?? parent;
		if (parent !== null) values.set(`project.parent.${name}`, parent);
		if (own !== null) for (const prefix of ["project.", "pom."]) values.set(`${prefix}${name}`, own);
	}
	for (const list of into(top, "properties")) {
		for (const child of list.element.children) {
			if (typeof child !== "string") values.set(child.name, textOf(child).trim());
		}
	}
	return values;
}

function interpolate(text: string, values: ReadonlyMap<string, string>): string {
	let result = text.slice(0, LONGEST);
	for (let round = 0; round < MOST_ROUNDS && result.includes("${") && result.length <= LONGEST; round++) {
		result = result.replace(/\$\{([^{}]{1,200})\}/g, (whole, name: string) => values.get(name) ?? whole);
	}
	return result.slice(0, LONGEST);
}

/** Whether a version is one of several: [1.0,2.0), LATEST, RELEASE. */
function isRange(version: string): boolean {
	return /^[[(]|,|^(?:LATEST|RELEASE)$/.test(version);
}
