import type { Infrastructure } from "@proviso/schemas";
import { redactFields } from "../../infrastructure/redact.js";
import { type Maybe, UNKNOWN } from "../../infrastructure/values.js";
import { at, type FieldMap, type Origin, type Trace } from "../../trace.js";
import { Property } from "./resolved.js";

/** A resource of a template, as the views read it. */
export interface StackResource {
	readonly id: string;
	readonly type: string;
	/** Index in the document's resources. */
	readonly index: number;
	/** The resource in the template. */
	readonly origin: Origin;
	readonly properties: Property;
}

/** Where the parts of a view's object come from: properties of the resource it is about, or places of their own. */
export type Places<Name extends string> = { readonly [Key in Name]?: Property | Origin | undefined };

/** What the views are made of and write to. */
export class Stack {
	readonly limitations: Infrastructure.Limitation[] = [];
	readonly storage: Infrastructure.Storage[] = [];
	readonly accessStatements: Infrastructure.AccessStatement[] = [];
	readonly networkRules: Infrastructure.NetworkRule[] = [];
	readonly dataStores: Infrastructure.DataStore[] = [];
	readonly keys: Infrastructure.Key[] = [];
	readonly auditLogs: Infrastructure.AuditLog[] = [];
	readonly registries: Infrastructure.Registry[] = [];
	readonly secrets: Infrastructure.Secret[] = [];
	readonly #trace: Trace;
	readonly #byType = new Map<string, StackResource[]>();
	readonly #byId = new Map<string, StackResource>();

	constructor(resources: readonly StackResource[], trace: Trace) {
		this.#trace = trace;
		for (const resource of resources) {
			this.#byId.set(resource.id, resource);
			const list = this.#byType.get(resource.type);
			if (list === undefined) this.#byType.set(resource.type, [resource]);
			else list.push(resource);
		}
	}

	/** Resources of these types, type by type, in the order of the template. */
	all(...types: readonly string[]): readonly StackResource[] {
		return types.flatMap((type) => this.#byType.get(type) ?? []);
	}

	/** The resource of one of these types that a value comes from; null when it cannot be told. */
	referenced(property: Property, ...types: readonly string[]): StackResource | null {
		const resource = property.reference === null ? undefined : this.#byId.get(property.reference.id);
		return resource !== undefined && types.includes(resource.type) ? resource : null;
	}

	/** Adds an object about `resource` to a view, and marks where its properties come from; `part` is what it is made of. */
	add<T extends { readonly path: Infrastructure.Path }>(
		list: T[],
		view: string,
		resource: StackResource,
		fields: Omit<T, "path" | "address" | "resource" | "cloud">,
		places: Places<string & keyof T>,
		part: Property | null = null,
		described = true,
	): void {
		const map: Record<string, FieldMap[string]> = { address: { origin: resource.origin } };
		for (const [name, place] of Object.entries<Property | Origin | undefined>(places)) {
			if (place !== undefined) map[name] = { origin: place instanceof Property ? placeOf(resource, place) : place };
		}
		const subject = { address: resource.id, resource: described ? resource.index : null, cloud: "aws" as const };
		// The cast is sound: what T has and `fields` has not is given here.
		const object = { path: [view, list.length], ...subject, ...redactFields(fields) } as unknown as T;
		list.push(this.#trace.mark(object, part === null ? resource.origin : placeOf(resource, part), map));
	}

	/** The customer's key that something is encrypted with. */
	key(property: Property): Maybe<string> {
		const key = this.referenced(property, "AWS::KMS::Key", "AWS::KMS::ReplicaKey", "AWS::KMS::Alias");
		if (key !== null) return key.id;
		const text = property.text();
		return typeof text === "string" && /(?:^|:)alias\/aws\//.test(text) ? null : text;
	}
}

/** Where a property of a resource stands in the template. */
export function placeOf(resource: StackResource, property: Property): Origin {
	return at(resource.origin, "Properties", ...property.path);
}

/** True, false, or unknown when a property is one of these words; null counts as `otherwise`. */
export function isWord(property: Property, words: readonly string[], otherwise: boolean): Maybe<boolean> {
	const text = property.text();
	if (text === UNKNOWN) return UNKNOWN;
	return text === null ? otherwise : words.includes(text);
}
