import type { Infrastructure } from "@proviso/schemas";
import { asArray, asOneOf, asRecord, asString, get } from "../../convert.js";
import { type CredentialMemory, readAttributes } from "../../infrastructure/attributes.js";
import { at, type Origin, type Trace } from "../../trace.js";
import type { ResourceBlock } from "./configuration.js";
import { Planned } from "./planned.js";

export type Action = Infrastructure.Resource["action"];

/** A resource instance of the plan, as the views read it. */
export class PlannedResource {
	/** As in the document. */
	readonly resource: Infrastructure.Resource;
	/** Index in the document's resources; null for data that was read before and is only in the prior state. */
	readonly index: number | null;
	/** The resource change. */
	readonly origin: Origin;
	/** Its block in the configuration; null when the plan does not tell. */
	readonly block: ResourceBlock | null;
	readonly #attributes: Planned;

	constructor(
		resource: Infrastructure.Resource,
		index: number | null,
		origin: Origin,
		block: ResourceBlock | null,
		attributes: Planned,
	) {
		this.resource = resource;
		this.index = index;
		this.origin = origin;
		this.block = block;
		this.#attributes = attributes;
	}

	get type(): string {
		return this.resource.type;
	}

	/**
	 * An attribute. One that the provider computes and the configuration does not mention counts as not set: what it
	 * becomes is the platform's default. (Blocks that are made by `dynamic` are not mentioned either. They are unknown
	 * as a whole only when the collection they are made of is, and Terraform does not show that.)
	 */
	get(name: string): Planned {
		const attribute = this.#attributes.get(name);
		return attribute.isPending && this.block !== null && !Object.hasOwn(this.block.expressions, name)
			? attribute.unset()
			: attribute;
	}

	/** The attribute at a path through blocks that occur at most once. */
	in(first: string, ...rest: readonly string[]): Planned {
		let current = this.get(first);
		for (const name of rest) current = current.block().get(name);
		return current;
	}

	/**
	 * Whether the provider read an attribute back of something that exists, and the configuration does not mention it. It
	 * may then repeat what a resource of its own says, such as the policy of a bucket.
	 */
	isReadBack(name: string): boolean {
		const exists = this.resource.action === "no-op" || this.resource.action === "update";
		return exists && this.block !== null && !Object.hasOwn(this.block.expressions, name);
	}

	/** The attribute whether it is set by the configuration or computed. */
	computed(name: string): Planned {
		return this.#attributes.get(name);
	}

	/** An absolute place, for the fields of an object whose origin is elsewhere. */
	placeOf(attribute: Planned): Origin {
		return at(this.origin, ...attribute.place);
	}
}

/** What is left to resolve of a resource change once it is known to be well formed. */
export interface ResourceChange {
	readonly resource: Infrastructure.Resource;
	/** Values for the views. */
	readonly planned: Planned;
	/** Values before, where it exists and is not given up. */
	readonly prior: Planned | null;
	/** An object that waits to be destroyed after its replacement. */
	readonly deposed: boolean;
	/** Whether some of the attributes lie too deep to be read. */
	readonly truncated: boolean;
}

/** Reads one element of `resource_changes`, which becomes number `index` of the document; a text says what is wrong with it. */
export function readResourceChange(
	change: unknown,
	index: number,
	origin: Origin,
	memory: CredentialMemory,
	trace: Trace,
): ResourceChange | string {
	const address = asString(get(change, "address"));
	const type = asString(get(change, "type"));
	const name = asString(get(change, "name"));
	if (address === null || type === null || name === null) return "has no address, type or name";
	const mode = asOneOf(get(change, "mode"), ["managed", "data"]);
	if (mode === null) return `${address} has a mode that is neither managed nor data`;
	const values = asRecord(get(change, "change"));
	if (values === null) return `${address} has no change`;
	const action = readAction(get(values, "actions"));
	if (action === null) {
		return `${address} has actions that mean nothing to Terraform: ${JSON.stringify(get(values, "actions") ?? null).slice(0, 100)}`;
	}

	const gone = get(values, "after") === null || get(values, "after") === undefined;
	const side = (action === "delete" || action === "forget") && gone ? "before" : "after";
	const unknown = side === "after" ? get(values, "after_unknown") : undefined;
	const sensitive = get(values, `${side}_sensitive`);
	const read = readAttributes(get(values, side), unknown, sensitive, memory);
	const deposed = asString(get(change, "deposed"));
	const key = get(change, "index");
	const provider = asString(get(change, "provider_name"));

	const resource: Infrastructure.Resource = {
		path: ["resources", index],
		address: deposed === null ? address : `${address} (deposed object ${deposed})`,
		previousAddress: asString(get(change, "previous_address")),
		mode,
		type,
		name,
		index: typeof key === "string" || Number.isSafeInteger(key) ? (key as string | number) : null,
		module: asString(get(change, "module_address")),
		provider,
		cloud: cloudOf(type),
		action,
		attributes: trace.mark(read.attributes, at(origin, "change", side)),
		unknown: read.unknown,
		unknownPaths: read.unknownPaths,
		sensitive: read.sensitive,
	};
	trace.mark(resource, origin, {
		previousAddress: "previous_address",
		module: "module_address",
		provider: "provider_name",
		action: ["change", "actions"],
		attributes: ["change", side],
		unknown: ["change", "after_unknown"],
		unknownPaths: ["change", "after_unknown"],
		sensitive: ["change", `${side}_sensitive`],
	});
	return {
		resource,
		planned: new Planned(get(values, side) ?? {}, unknown, sensitive, side),
		prior:
			asRecord(get(values, "before")) === null || deposed !== null || action === "forget"
				? null
				: new Planned(get(values, "before"), undefined, get(values, "before_sensitive"), "before"),
		deposed: deposed !== null,
		truncated: read.truncated,
	};
}

/**
 * Actions of a change. Replacing is written in the order it happens; forgetting instead of destroying is Terraform 1.7
 * and OpenTofu 1.7. An empty list and `["no-op"]` mean the same.
 */
const ACTIONS: ReadonlyMap<string, Action> = new Map([
	["no-op", "no-op"],
	["create", "create"],
	["read", "read"],
	["update", "update"],
	["delete", "delete"],
	["forget", "forget"],
	["delete,create", "replace"],
	["create,delete", "replace"],
	["create,forget", "replace"],
	["forget,create", "replace"],
]);

function readAction(actions: unknown): Action | null {
	const list = asArray(actions);
	if (list === null || list.length > 2 || !list.every((action) => typeof action === "string")) return null;
	return ACTIONS.get(list.join(",")) ?? null;
}

export function cloudOf(type: string): Infrastructure.Resource["cloud"] {
	if (type.startsWith("aws_") || type.startsWith("awscc_")) return "aws";
	if (type.startsWith("azurerm_") || type.startsWith("azapi_") || type.startsWith("azuread_")) return "azure";
	return type.startsWith("google_") ? "gcp" : null;
}
