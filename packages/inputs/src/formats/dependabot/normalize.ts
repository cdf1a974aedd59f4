import type { Repository } from "@proviso/schemas";
import { asInteger, asList, asRecord, asScalarText, asText, entriesOf, get, stringsOf } from "../../convert.js";
import type { Normalized } from "../../format.js";
import { RegistriesBuilder } from "../../lockfile/registries.js";
import { repositoryBody } from "../../repository/document.js";
import { at, type Origin, root, type Trace } from "../../trace.js";

type Path = Repository.Path;

const MOST = 10_000;

/** Normalizes a configuration of Dependabot. */
export function normalizeDependabot(value: unknown, trace: Trace): Normalized {
	const limitations: Repository.Limitation[] = [];
	const updates: Repository.DependencyUpdate[] = [];
	const stated = get(value, "updates");
	if (!Array.isArray(stated)) {
		const message = '"updates" of a configuration of Dependabot is a list, and this is none.';
		return { ok: false, problems: [{ code: "wrong-type", message, value: 0, path: ["updates"] }] };
	}
	const groups = get(value, "multi-ecosystem-groups");
	for (const [index, update] of stated.slice(0, MOST).entries()) {
		if (asRecord(update) === null || asText(get(update, "package-ecosystem")) === null) {
			limitations.push({ path: ["dependencyUpdates", "updates"], message: `element ${index} names no ecosystem` });
			continue;
		}
		const group = asText(get(update, "multi-ecosystem-group")) ?? "";
		const path = ["dependencyUpdates", "updates", updates.length];
		updates.push(readUpdate(update, get(groups, group), at(root(0), "updates", index), path, trace));
	}
	if (stated.length > MOST)
		limitations.push({
			path: ["dependencyUpdates", "updates"],
			message: `there are more than ${MOST}, and the rest is left out`,
		});
	const dependencyUpdates = trace.mark(
		{ path: ["dependencyUpdates"], tool: "dependabot" as const, enabled: true, presets: [], updates },
		root(0),
	);
	const registries = readRegistries(get(value, "registries"), trace);
	const body = repositoryBody({
		limitations: [...limitations, ...registries.limitations],
		dependencyUpdates,
		registryConfiguration: registries.count === 0 ? null : registries.configuration(at(root(0), "registries")),
	});
	return { ok: true, body: trace.mark(body, root(0)) };
}

/** `group`: with updates of other ecosystems, which says when all of them are made. */
function readUpdate(
	update: unknown,
	group: unknown,
	origin: Origin,
	path: Path,
	trace: Trace,
): Repository.DependencyUpdate {
	const grouped = get(group, "schedule");
	const schedule = grouped ?? get(update, "schedule");
	const limit = asInteger(get(update, "open-pull-requests-limit"));
	const cooldown = get(update, "cooldown");
	const external = asText(get(update, "insecure-external-code-execution"));
	const directory = asText(get(update, "directory"));
	const result: Repository.DependencyUpdate = {
		path,
		ecosystem: asText(get(update, "package-ecosystem")),
		directories: [...(directory === null ? [] : [directory]), ...stringsOf(get(update, "directories"))],
		enabled: true,
		schedule: asText(get(schedule, "cronjob")) ?? asText(get(schedule, "interval")),
		// Without room for others, only updates that fix vulnerabilities are opened.
		securityOnly: limit === 0,
		automerge: false,
		cooldownDays: asInteger(get(cooldown, "default-days")),
		openPullRequests: limit,
		targetBranch: asText(get(update, "target-branch")),
		pinsDigests: null,
		externalCodeAllowed: external === null ? null : external === "allow",
		ignored: ignoredOf(get(update, "ignore"), at(origin, "ignore"), path, trace),
		unknown: [],
	};
	return trace.mark(result, origin, {
		ecosystem: "package-ecosystem",
		schedule: grouped === undefined ? "schedule" : "multi-ecosystem-group",
		directories: directory === null ? "directories" : "directory",
		securityOnly: "open-pull-requests-limit",
		openPullRequests: "open-pull-requests-limit",
		cooldownDays: ["cooldown", "default-days"],
		targetBranch: "target-branch",
		externalCodeAllowed: "insecure-external-code-execution",
		ignored: "ignore",
	});
}

function ignoredOf(value: unknown, origin: Origin, path: Path, trace: Trace): Repository.IgnoredDependency[] {
	const ignored: Repository.IgnoredDependency[] = [];
	for (const [index, entry] of asList(value).slice(0, MOST).entries()) {
		if (asRecord(entry) === null) continue;
		const dependency: Repository.IgnoredDependency = {
			path: [...path, "ignored", ignored.length],
			name: asText(get(entry, "dependency-name")) ?? "*",
			versions: textsOf(get(entry, "versions")),
			updateTypes: textsOf(get(entry, "update-types")),
		};
		const fields = { name: "dependency-name", updateTypes: "update-types" };
		ignored.push(trace.mark(dependency, at(origin, index), fields));
	}
	return ignored;
}

/** A text alone, or a list of them; numbers are meant as texts. */
function textsOf(value: unknown): string[] {
	const single = asScalarText(value);
	return single === null ? asList(value).flatMap((item) => asScalarText(item) ?? []) : [single];
}

function readRegistries(value: unknown, trace: Trace): RegistriesBuilder {
	const registries = new RegistriesBuilder(trace, "dependabot");
	for (const [name, entry] of entriesOf(value)) {
		const stated = asText(get(entry, "url")) ?? asText(get(entry, "registry")) ?? "";
		const address = /^[\w.-]+(?:[:/]|$)/.test(stated) && !stated.includes("://") ? `https://${stated}` : stated;
		const secret = ["password", "token", "key"].some((field) => {
			const text = asText(get(entry, field));
			return text !== null && !/^\s*\$\{\{.*\}\}\s*$/.test(text);
		});
		const role = get(entry, "replaces-base") === true ? "default" : "additional";
		registries.add(role, null, address, at(root(0), "registries", name), secret);
	}
	return registries;
}
