import type { InfrastructureDocument } from "@proviso/schemas";
import { locate } from "../src/locate.js";
import { read } from "../src/read.js";

type Json = Record<string, unknown>;

/** A resource of a plan, as tests write it. */
export interface ResourceParts {
	readonly after?: unknown;
	readonly before?: unknown;
	readonly unknown?: unknown;
	readonly sensitive?: unknown;
	readonly actions?: readonly string[];
	/** Expressions of its block in the configuration; left out with null. */
	readonly expressions?: Json | null;
	readonly forEach?: unknown;
	readonly providerKey?: string;
	readonly change?: Json;
	readonly extra?: Json;
}

/** An element of `resource_changes` with the address, which says its module, mode, type, name and index. */
export function change(address: string, parts: ResourceParts = {}): Json {
	const [, module, mode, type, name, index] =
		/^((?:module\.[\w-]+(?:\[[^\]]+\])?\.)*)(data\.)?([\w-]+)\.([\w-]+)(?:\[(.+)\])?$/.exec(address) ?? [];
	return {
		address,
		...(module === "" ? {} : { module_address: module!.slice(0, -1) }),
		mode: mode === undefined ? "managed" : "data",
		type,
		name,
		...(index === undefined ? {} : { index: JSON.parse(index) }),
		provider_name: "registry.terraform.io/hashicorp/aws",
		change: {
			actions: parts.actions ?? [mode === undefined ? "create" : "read"],
			before: parts.before ?? null,
			after: parts.after === undefined ? {} : parts.after,
			after_unknown: parts.unknown ?? {},
			after_sensitive: parts.sensitive ?? {},
			...parts.change,
		},
		...parts.extra,
	};
}

/** Expressions that refer to something, in Terraform's way: each followed by what it is part of. */
export function refer(...references: readonly string[]): Json {
	const all = references.flatMap((reference) => {
		const parts = [reference];
		const attribute = /^((?:data\.)?[\w-]+\.[\w-]+(?:\[[^\]]+\])?)\.\w+$/.exec(reference)?.[1];
		if (attribute !== undefined) parts.push(attribute);
		const index = /^(.*)\[[^\]]+\]$/.exec(attribute ?? reference)?.[1];
		if (index !== undefined) parts.push(index);
		return parts;
	});
	return { references: all };
}

/** A plan of these resources in the root module. */
export function plan(resources: Readonly<Record<string, ResourceParts>>, more: Json = {}): Json {
	const blocks = new Map<string, Json>();
	for (const [address, { expressions, forEach, providerKey }] of Object.entries(resources)) {
		const { type, name, mode } = change(address);
		if (expressions === null || address.startsWith("module.")) continue;
		blocks.set(`${String(mode)} ${String(type)}.${String(name)}`, {
			mode,
			type,
			name,
			provider_config_key: providerKey ?? "aws",
			expressions: expressions ?? {},
			...(forEach === undefined ? {} : { for_each_expression: forEach }),
		});
	}
	return {
		format_version: "1.2",
		terraform_version: "1.9.5",
		resource_changes: Object.entries(resources).map(([address, parts]) => change(address, parts)),
		configuration: {
			provider_config: { aws: { name: "aws", full_name: "registry.terraform.io/hashicorp/aws" } },
			root_module: { resources: [...blocks.values()] },
		},
		...more,
	};
}

/** The document of a plan, and the text of the line where something in it comes from. */
export async function infrastructure(
	value: unknown,
): Promise<{ document: InfrastructureDocument; line(path: readonly (string | number)[]): string }> {
	const text = JSON.stringify(value, null, 1);
	const result = await read({ name: "plan.json", bytes: text });
	if (!result.ok) throw new Error(JSON.stringify(result.problems));
	const document = result.documents[0] as InfrastructureDocument;
	const lines = text.split("\n");
	return { document, line: (path) => lines[(locate(document, path).line ?? 0) - 1]!.trim() };
}
