import type { Infrastructure } from "@proviso/schemas";
import { asArray, asBoolean, asList, asString, describeType, entriesOf, get } from "../../convert.js";
import type { Body, Normalized, NormalizeProblem, ParsedFile } from "../../format.js";
import { CredentialMemory } from "../../infrastructure/attributes.js";
import { at, type Origin, root, type Trace } from "../../trace.js";
import { readConfiguration } from "./configuration.js";
import { Plan } from "./plan.js";
import { Planned } from "./planned.js";
import { ReferenceIndex } from "./references.js";
import { PlannedResource, type ResourceChange, readResourceChange } from "./resource.js";
import { checkVersion } from "./version.js";
import { addViews } from "./views/index.js";

/** Normalizes a plan that was recognized. */
export function normalizePlan(file: ParsedFile, trace: Trace): Normalized {
	const value = file.values[0];
	const problem = checkVersion(value, "plan") ?? checkChanges(value);
	if (problem !== null) return { ok: false, problems: [problem] };

	const origin = root(0);
	const configuration = readConfiguration(get(value, "configuration"), at(origin, "configuration"), trace);
	const references = new ReferenceIndex(configuration.root);
	const limitations: Infrastructure.Limitation[] = limitationsOf(value);
	const { resources, planned, prior } = readResources(value, origin, references, limitations, trace);
	const data = readPriorData(value, origin, references, planned);
	for (const resource of [...planned, ...data]) references.add(resource);

	const plan = new Plan([...planned, ...data], prior, references, trace);
	addViews(plan);

	const body = {
		kind: "infrastructure",
		limitations: [...limitations, ...plan.limitations],
		tool: trace.mark(
			{ name: nameOfTool(resources, value), version: asString(get(value, "terraform_version")) },
			origin,
			{ version: "terraform_version" },
		),
		complete: asBoolean(get(value, "complete")),
		errored: asBoolean(get(value, "errored")),
		providers: configuration.providers,
		modules: configuration.modules,
		resources: trace.mark(resources, at(origin, "resource_changes")),
		storage: plan.storage,
		accessStatements: plan.accessStatements,
		networkRules: plan.networkRules,
		dataStores: plan.dataStores,
		keys: plan.keys,
		auditLogs: plan.auditLogs,
		registries: plan.registries,
		secrets: plan.secrets,
	} satisfies Body & Omit<Infrastructure.InfrastructureDocument, "source">;
	return { ok: true, body: trace.mark(body, origin) };
}

function checkChanges(value: unknown): NormalizeProblem | null {
	const changes = get(value, "resource_changes");
	if (changes !== undefined && changes !== null) {
		if (asArray(changes) !== null) return null;
		return {
			code: "wrong-type",
			message: `resource_changes is ${describeType(changes)}; it has to be an array`,
			value: 0,
			path: ["resource_changes"],
		};
	}
	// Without changes Terraform leaves the property out. With resources that would be written there, it was taken out.
	if (!hasManagedResources(get(get(value, "planned_values"), "root_module"))) return null;
	return {
		code: "schema-violation",
		message:
			"the plan has planned_values but no resource_changes, which say what is unknown and what happens: give the whole output of `terraform show -json`",
		value: 0,
		path: ["planned_values"],
	};
}

function hasManagedResources(module: unknown): boolean {
	const pending = [module];
	for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
		if (asList(get(next, "resources")).some((resource) => get(resource, "mode") === "managed")) return true;
		for (const child of asList(get(next, "child_modules"))) pending.push(child);
	}
	return false;
}

function limitationsOf(value: unknown): Infrastructure.Limitation[] {
	const messages: string[] = [];
	if (get(value, "errored") === true) messages.push("planning ended in an error: the plan lacks what was not reached");
	if (get(value, "complete") === false) {
		messages.push("the plan is not complete: it was made with -target, or changes were deferred");
	}
	for (const deferred of asList(get(value, "deferred_changes"))) {
		const address = asString(get(get(deferred, "resource_change"), "address")) ?? "a resource";
		messages.push(`the change of ${address} is deferred to a later plan, and is not read`);
	}
	return messages.map((message) => ({ path: null, message }));
}

interface Resources {
	readonly resources: readonly Infrastructure.Resource[];
	/** Those that exist after apply, as the views read them. */
	readonly planned: readonly PlannedResource[];
	/** Values of managed resources before, by type. */
	readonly prior: ReadonlyMap<string, readonly Planned[]>;
}

function readResources(
	value: unknown,
	origin: Origin,
	references: ReferenceIndex,
	limitations: Infrastructure.Limitation[],
	trace: Trace,
): Resources {
	const resources: Infrastructure.Resource[] = [];
	const planned: PlannedResource[] = [];
	const prior = new Map<string, Planned[]>();
	const memory = new CredentialMemory();
	for (const [index, change] of asList(get(value, "resource_changes")).entries()) {
		const place = at(origin, "resource_changes", index);
		const read = readResourceChange(change, resources.length, place, memory, trace);
		if (typeof read === "string") {
			limitations.push({ path: ["resources"], message: `resource_changes[${index}] ${read}: it is not read` });
			continue;
		}
		const { resource } = read;
		if (read.truncated) {
			limitations.push({
				path: resource.path,
				message: `${resource.address} has attributes nested too deeply to be read`,
			});
		}
		resources.push(resource);
		if (read.prior !== null && resource.mode === "managed") {
			const list = prior.get(resource.type);
			if (list === undefined) prior.set(resource.type, [read.prior]);
			else list.push(read.prior);
		}
		if (lives(read)) planned.push(plannedResource(read, resource.path[1] as number, place, references));
	}
	limitations.push(...repeatedAddresses(resources));
	return { resources, planned, prior };
}

/** Whether it is there and managed after apply. */
function lives({ resource, deposed }: ResourceChange): boolean {
	return !deposed && resource.action !== "delete" && resource.action !== "forget";
}

function plannedResource(
	{ resource, planned }: ResourceChange,
	index: number | null,
	origin: Origin,
	references: ReferenceIndex,
): PlannedResource {
	const block = references.block(resource.module, resource.mode, resource.type, resource.name);
	return new PlannedResource(resource, index, origin, block, planned);
}

/** Data sources that tell what others are made of, which were read before and therefore change nothing. */
const PRIOR_DATA = new Set(["aws_iam_policy_document", "aws_s3_bucket"]);

function readPriorData(
	value: unknown,
	origin: Origin,
	references: ReferenceIndex,
	planned: readonly PlannedResource[],
): readonly PlannedResource[] {
	const known = new Set(planned.map(({ resource }) => resource.address));
	const result: PlannedResource[] = [];
	const rootModule = get(get(get(value, "prior_state"), "values"), "root_module");
	const pending: { readonly module: unknown; readonly place: Origin }[] = [
		{ module: rootModule, place: at(origin, "prior_state", "values", "root_module") },
	];
	for (const { module, place } of pending) {
		for (const [index, state] of asList(get(module, "resources")).entries()) {
			const resource = priorResource(state, asString(get(module, "address")));
			if (resource === null || known.has(resource.address)) continue;
			const values = get(state, "values");
			const attributes = new Planned(values, undefined, get(state, "sensitive_values"), "values");
			const block = references.block(resource.module, "data", resource.type, resource.name);
			result.push(new PlannedResource(resource, null, at(place, "resources", index), block, attributes));
		}
		for (const [index, child] of asList(get(module, "child_modules")).entries()) {
			pending.push({ module: child, place: at(place, "child_modules", index) });
		}
	}
	return result;
}

function priorResource(state: unknown, module: string | null): Infrastructure.Resource | null {
	const type = asString(get(state, "type"));
	const address = asString(get(state, "address"));
	const name = asString(get(state, "name"));
	if (get(state, "mode") !== "data" || type === null || !PRIOR_DATA.has(type) || address === null || name === null)
		return null;
	const key = get(state, "index");
	return {
		path: [],
		address,
		previousAddress: null,
		mode: "data",
		type,
		name,
		index: typeof key === "string" || typeof key === "number" ? key : null,
		module,
		provider: asString(get(state, "provider_name")),
		cloud: "aws",
		action: "no-op",
		attributes: {},
		unknown: [],
		unknownPaths: [],
		sensitive: [],
	};
}

/** Addresses that several resources have. */
export function repeatedAddresses(resources: readonly Infrastructure.Resource[]): readonly Infrastructure.Limitation[] {
	const counts = new Map<string, number>();
	for (const { address } of resources) counts.set(address, (counts.get(address) ?? 0) + 1);
	return [...counts]
		.filter(([, count]) => count > 1)
		.map(([address, count]) => ({
			path: ["resources"],
			message: `${address} is there ${count} times, which Terraform never does: all are read`,
		}));
}

/** Both tools write the same; only OpenTofu's own registry tells them apart. */
export function nameOfTool(resources: readonly Infrastructure.Resource[], value: unknown): string {
	const providers = entriesOf(get(get(value, "configuration"), "provider_config"));
	const isOpenTofu =
		resources.some(({ provider }) => provider?.startsWith("registry.opentofu.org/")) ||
		providers.some(([, provider]) => asString(get(provider, "full_name"))?.startsWith("registry.opentofu.org/"));
	return isOpenTofu ? "opentofu" : "terraform";
}
