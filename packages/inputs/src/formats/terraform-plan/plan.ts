import type { Infrastructure } from "@proviso/schemas";
import { redactFields } from "../../infrastructure/redact.js";
import { type Maybe, UNKNOWN } from "../../infrastructure/values.js";
import type { FieldMap, Origin, Trace } from "../../trace.js";
import type { Planned } from "./planned.js";
import type { ReferenceIndex } from "./references.js";
import type { PlannedResource } from "./resource.js";

/** Where the parts of a view's object come from: an attribute of the resource it is about, or a place of its own. */
export type Places<Name extends string> = { readonly [Key in Name]?: Planned | Origin | undefined };

/** What an object of a view says, but for the resource it comes from. */
export type Fields<T> = Omit<T, "path" | "address" | "resource" | "cloud">;

/** What the views are made of and write to. */
export class Plan {
	readonly references: ReferenceIndex;
	readonly trace: Trace;
	readonly limitations: Infrastructure.Limitation[] = [];
	readonly storage: Infrastructure.Storage[] = [];
	readonly accessStatements: Infrastructure.AccessStatement[] = [];
	readonly networkRules: Infrastructure.NetworkRule[] = [];
	readonly dataStores: Infrastructure.DataStore[] = [];
	readonly keys: Infrastructure.Key[] = [];
	readonly auditLogs: Infrastructure.AuditLog[] = [];
	readonly registries: Infrastructure.Registry[] = [];
	readonly secrets: Infrastructure.Secret[] = [];
	readonly #byType: ReadonlyMap<string, readonly PlannedResource[]>;
	readonly #prior: ReadonlyMap<string, readonly Planned[]>;

	/** `resources` are those that exist after apply; `prior` are the values of those that exist before, by type. */
	constructor(
		resources: readonly PlannedResource[],
		prior: ReadonlyMap<string, readonly Planned[]>,
		references: ReferenceIndex,
		trace: Trace,
	) {
		this.#prior = prior;
		this.references = references;
		this.trace = trace;
		const byType = new Map<string, PlannedResource[]>();
		for (const resource of resources) {
			const type = resource.resource.mode === "data" ? `data.${resource.type}` : resource.type;
			const list = byType.get(type);
			if (list === undefined) byType.set(type, [resource]);
			else list.push(resource);
		}
		this.#byType = byType;
	}

	/** Types of managed resources that the plan has, in the order of the plan. */
	types(): readonly string[] {
		return [...this.#byType.keys()].filter((type) => !type.startsWith("data."));
	}

	/** Managed resources of a type (`data.` before it: data sources), in the order of the plan. */
	all(...types: readonly string[]): readonly PlannedResource[] {
		return types.flatMap((type) => this.#byType.get(type) ?? []);
	}

	/**
	 * What managed resources of a type are before apply, whatever becomes of them. Others that exist may repeat it in
	 * what the provider read back of them, which stays as it was.
	 */
	prior(type: string): readonly Planned[] {
		return this.#prior.get(type) ?? [];
	}

	/**
	 * Adds an object about `resource` to a view, and marks where its properties come from; `described` says whether the
	 * resource is what the object is about, and not only what tells of it.
	 */
	add<T extends { readonly path: Infrastructure.Path }>(
		list: T[],
		view: string,
		resource: PlannedResource,
		fields: Fields<T>,
		places: Places<string & keyof T>,
		origin: Origin = resource.origin,
		described = true,
	): void {
		const map: Record<string, FieldMap[string]> = {};
		for (const name of Object.keys(places) as (keyof typeof places)[]) {
			const place = places[name];
			if (place === undefined) continue;
			if ("parent" in place) map[name] = { origin: place };
			else map[name] = origin === resource.origin ? place.place : { origin: resource.placeOf(place) };
		}
		const { address, cloud } = resource.resource;
		const path = [view, list.length];
		// The cast is sound: what T has and `fields` has not is given here.
		const object = {
			path,
			address,
			resource: described ? resource.index : null,
			cloud,
			...redactFields(fields),
		} as unknown as T;
		list.push(this.trace.mark(object, origin, map));
	}

	/**
	 * The key that something is encrypted with: the attribute's value, or the address of the key where the value is
	 * unknown and the configuration refers to one key of the plan.
	 */
	key(
		resource: PlannedResource,
		attribute: Planned,
		types: readonly string[],
		path: readonly (string | number)[],
	): Maybe<string> {
		const value = attribute.text();
		return value === UNKNOWN ? (this.referenced(resource, types, path)?.resource.address ?? UNKNOWN) : value;
	}

	/** The one resource of these types that the value of an attribute comes from; null when it cannot be told. */
	referenced(
		resource: PlannedResource,
		types: readonly string[],
		path: readonly (string | number)[],
	): PlannedResource | null {
		const { instances, groups, open } = this.references.of(resource, ...path);
		const [instance] = instances;
		return !open &&
			groups.length === 0 &&
			instances.length === 1 &&
			instance !== undefined &&
			types.includes(instance.type)
			? instance
			: null;
	}
}
