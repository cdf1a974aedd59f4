import type { Infrastructure } from "@proviso/schemas";
import { asList, asOneOf, asRecord, asString, describeType, get } from "../../convert.js";
import type { Body, Normalized, NormalizeProblem, ParsedFile } from "../../format.js";
import { CredentialMemory, readAttributes } from "../../infrastructure/attributes.js";
import { at, type Origin, root, type Trace } from "../../trace.js";
import type { ResourceBlock } from "../terraform-plan/configuration.js";
import { nameOfTool, repeatedAddresses } from "../terraform-plan/normalize.js";
import { Plan } from "../terraform-plan/plan.js";
import { Planned } from "../terraform-plan/planned.js";
import { ReferenceIndex } from "../terraform-plan/references.js";
import { cloudOf, PlannedResource } from "../terraform-plan/resource.js";
import { checkVersion } from "../terraform-plan/version.js";
import { addViews } from "../terraform-plan/views/index.js";

/** Normalizes a state that was recognized: nothing in it is unknown, and nothing happens to it. */
export function normalizeState(file: ParsedFile, trace: Trace): Normalized {
	const value = file.values[0];
	const problem = checkVersion(value, "state") ?? checkRoot(value);
	if (problem !== null) return { ok: false, problems: [problem] };

	const origin = root(0);
	const reader = new StateReader(trace);
	reader.read(get(get(value, "values"), "root_module"), at(origin, "values", "root_module"));
	const { resources, limitations } = reader;

	const plan = new Plan(reader.existing, reader.values, new ReferenceIndex(null), trace);
	addViews(plan);

	const body = {
		kind: "infrastructure",
		limitations: [...limitations, ...repeatedAddresses(resources), ...plan.limitations],
		tool: trace.mark(
			{ name: nameOfTool(resources, value), version: asString(get(value, "terraform_version")) },
			origin,
			{ version: "terraform_version" },
		),
		complete: null,
		errored: null,
		providers: [],
		modules: [],
		resources: trace.mark(resources, at(origin, "values")),
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

function checkRoot(value: unknown): NormalizeProblem | null {
	const module = get(get(value, "values"), "root_module");
	if (asRecord(module) !== null) return null;
	return {
		code: "wrong-type",
		message: `values.root_module is ${describeType(module)}; it has to be an object: give the whole output of \`terraform show -json\``,
		value: 0,
		path: module === undefined ? ["values"] : ["values", "root_module"],
	};
}

/**
 * What a state tells of every block, whose author's words it does not repeat: whatever a separate resource says of
 * another is read from the separate one.
 */
const BLOCK: ResourceBlock = { expressions: {}, forEach: undefined, providerKey: null };

class StateReader {
	readonly resources: Infrastructure.Resource[] = [];
	readonly existing: PlannedResource[] = [];
	/** Values of managed resources, by type. */
	readonly values = new Map<string, Planned[]>();
	readonly limitations: Infrastructure.Limitation[] = [];
	readonly #memory = new CredentialMemory();
	readonly #trace: Trace;

	constructor(trace: Trace) {
		this.#trace = trace;
	}

	/** Reads a module and those in it, each before what it calls. */
	read(rootModule: unknown, origin: Origin): void {
		const pending: { readonly module: unknown; readonly place: Origin }[] = [{ module: rootModule, place: origin }];
		for (const { module, place } of pending) {
			const address = asString(get(module, "address"));
			this.#checkList(get(module, "resources"), address, "resources");
			this.#checkList(get(module, "child_modules"), address, "modules");
			for (const [index, state] of asList(get(module, "resources")).entries()) {
				this.#resource(state, address, at(place, "resources", index), index);
			}
			for (const [index, child] of asList(get(module, "child_modules")).entries()) {
				pending.push({ module: child, place: at(place, "child_modules", index) });
			}
		}
	}

	#checkList(list: unknown, module: string | null, what: string): void {
		if (list === undefined || list === null || Array.isArray(list)) return;
		this.limitations.push({
			path: null,
			message: `the ${what} of ${module ?? "the root module"} are ${describeType(list)}, where a list has to be: they are not read`,
		});
	}

	#resource(state: unknown, module: string | null, place: Origin, index: number): void {
		const type = asString(get(state, "type"));
		const name = asString(get(state, "name"));
		const given = asString(get(state, "address"));
		const mode = asOneOf(get(state, "mode"), ["managed", "data"]);
		const values = asRecord(get(state, "values"));
		if (type === null || name === null || given === null || mode === null || values === null) {
			const message = `resource ${index} of ${module ?? "the root module"} lacks its address, mode, type, name or values: it is not read`;
			this.limitations.push({ path: ["resources"], message });
			return;
		}
		const deposed = asString(get(state, "deposed_key"));
		const address = deposed === null ? given : `${given} (deposed object ${deposed})`;
		const sensitive = get(state, "sensitive_values");
		const read = readAttributes(values, undefined, sensitive, this.#memory);
		const number = this.resources.length;
		const key = get(state, "index");
		const resource: Infrastructure.Resource = {
			path: ["resources", number],
			address,
			previousAddress: null,
			mode,
			type,
			name,
			index: typeof key === "string" || Number.isSafeInteger(key) ? (key as string | number) : null,
			module,
			provider: asString(get(state, "provider_name")),
			cloud: cloudOf(type),
			action: "no-op",
			attributes: this.#trace.mark(read.attributes, at(place, "values")),
			unknown: read.unknown,
			unknownPaths: read.unknownPaths,
			sensitive: read.sensitive,
		};
		this.#trace.mark(resource, place, {
			provider: "provider_name",
			attributes: "values",
			sensitive: "sensitive_values",
		});
		if (read.truncated) {
			this.limitations.push({
				path: resource.path,
				message: `${address} has attributes nested too deeply to be read`,
			});
		}
		this.resources.push(resource);
		const attributes = new Planned(values, undefined, sensitive, "values");
		this.existing.push(new PlannedResource(resource, number, place, BLOCK, attributes));
		if (mode === "managed") {
			const list = this.values.get(type);
			if (list === undefined) this.values.set(type, [attributes]);
			else list.push(attributes);
		}
	}
}
