import type { Infrastructure } from "@proviso/schemas";
import { protectionOf } from "../../../infrastructure/protection.js";
import { type Maybe, settle, type Ternary } from "../../../infrastructure/values.js";
import type { Fields, Plan } from "../plan.js";
import type { Planned } from "../planned.js";
import type { PlannedResource } from "../resource.js";

/** A part of a resource: the resource itself, or one of its blocks. */
export type Part = Pick<Planned, "get">;

/** What is said of a data store. */
export interface StoreParts {
	readonly service: string;
	readonly name: Maybe<string>;
	readonly encrypted: Ternary;
	readonly keyId: Maybe<string>;
	/** Null where being reachable has no meaning. */
	readonly public: Ternary | null;
}

/** Where it is said. */
export type StorePlaces = { readonly [Name in keyof StoreParts]?: Planned | undefined };

/** Adds a data store of `resource`; `part` is the block it is made of, where it is not the resource itself. */
export function addDataStore(
	plan: Plan,
	resource: PlannedResource,
	parts: StoreParts,
	places: StorePlaces,
	part?: Planned,
): void {
	const protection = protectionOf(resource.type, part === undefined ? resource : null);
	const unknown: string[] = [];
	const fields: Fields<Infrastructure.DataStore> = {
		service: parts.service,
		name: settle(unknown, "name", parts.name),
		encrypted: settle(unknown, "encrypted", parts.encrypted),
		keyId: settle(unknown, "keyId", parts.keyId),
		public: settle(unknown, "public", parts.public),
		...protection.fields(unknown),
		unknown,
	};
	plan.add(
		plan.dataStores,
		"dataStores",
		resource,
		fields,
		{ address: { parent: resource.origin, key: "address" }, ...places, ...protection.places },
		part === undefined ? resource.origin : resource.placeOf(part),
	);
}
