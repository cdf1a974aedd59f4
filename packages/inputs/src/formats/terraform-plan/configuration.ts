import type { Infrastructure } from "@proviso/schemas";
import { asRecord, asString, entriesOf, get, type JsonRecord } from "../../convert.js";
import { at, type Origin, type Trace } from "../../trace.js";

/** A resource block of the configuration: what its author wrote, before anything was evaluated. */
export interface ResourceBlock {
	/** Attribute → expression, list of expressions (nested blocks) or objects of them. */
	readonly expressions: JsonRecord;
	readonly forEach: unknown;
	readonly providerKey: string | null;
}

/** A module block of the configuration. */
export interface ModuleBlock {
	readonly expressions: JsonRecord;
	readonly forEach: unknown;
	readonly module: ConfiguredModule;
}

/** A module as written; it may be instantiated many times. */
export interface ConfiguredModule {
	/** "type.name" and "data.type.name" → block. */
	readonly resources: ReadonlyMap<string, ResourceBlock>;
	readonly calls: ReadonlyMap<string, ModuleBlock>;
	readonly outputs: unknown;
}

/** What the plan tells of the configuration. */
export interface Configuration {
	readonly root: ConfiguredModule | null;
	readonly providers: readonly Infrastructure.Provider[];
	readonly modules: readonly Infrastructure.Module[];
}

/** Reads `configuration` of a plan, which is at `origin`. */
export function readConfiguration(configuration: unknown, origin: Origin, trace: Trace): Configuration {
	const modules: Infrastructure.Module[] = [];
	const rootModule = asRecord(get(configuration, "root_module"));
	const root = rootModule === null ? null : readModule(rootModule, at(origin, "root_module"), "", modules, trace);
	return { root, providers: readProviders(configuration, origin, trace), modules };
}

function readModule(
	module: JsonRecord,
	origin: Origin,
	prefix: string,
	modules: Infrastructure.Module[],
	trace: Trace,
): ConfiguredModule {
	const resources = new Map<string, ResourceBlock>();
	const list = get(module, "resources");
	for (const resource of Array.isArray(list) ? list : []) {
		const type = asString(get(resource, "type"));
		const name = asString(get(resource, "name"));
		if (type === null || name === null) continue;
		resources.set(`${get(resource, "mode") === "data" ? "data." : ""}${type}.${name}`, {
			expressions: asRecord(get(resource, "expressions")) ?? {},
			forEach: get(resource, "for_each_expression"),
			providerKey: asString(get(resource, "provider_config_key")),
		});
	}

	const calls = new Map<string, ModuleBlock>();
	for (const [name, call] of entriesOf(get(module, "module_calls"))) {
		const address = `${prefix}module.${name}`;
		const place = at(origin, "module_calls", name);
		modules.push(
			trace.mark(
				{
					path: ["modules", modules.length],
					address,
					source: asString(get(call, "source")),
					versionConstraint: asString(get(call, "version_constraint")),
				},
				place,
				{ versionConstraint: "version_constraint" },
			),
		);
		calls.set(name, {
			expressions: asRecord(get(call, "expressions")) ?? {},
			forEach: get(call, "for_each_expression"),
			module: readModule(asRecord(get(call, "module")) ?? {}, at(place, "module"), `${address}.`, modules, trace),
		});
	}
	return { resources, calls, outputs: get(module, "outputs") };
}

/** One provider for each module and name: aliases have the version of the provider they are an alias of. */
function readProviders(configuration: unknown, origin: Origin, trace: Trace): Infrastructure.Provider[] {
	const found = new Map<string, { fields: Omit<Infrastructure.Provider, "path">; place: Origin }>();
	for (const [key, provider] of entriesOf(get(configuration, "provider_config"))) {
		const name = asString(get(provider, "name")) ?? key;
		const source = asString(get(provider, "full_name"));
		const module = asString(get(provider, "module_address"));
		const versionConstraint = asString(get(provider, "version_constraint"));
		const identity = JSON.stringify([module, source ?? name]);
		const known = found.get(identity);
		if (known === undefined || (known.fields.versionConstraint === null && versionConstraint !== null)) {
			found.set(identity, {
				fields: { name, source, versionConstraint, module },
				place: at(origin, "provider_config", key),
			});
		}
	}
	return [...found.values()].map(({ fields, place }, index) =>
		trace.mark({ path: ["providers", index], ...fields }, place, {
			source: "full_name",
			versionConstraint: "version_constraint",
			module: "module_address",
		}),
	);
}
