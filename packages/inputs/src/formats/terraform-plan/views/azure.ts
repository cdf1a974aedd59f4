import type { Infrastructure } from "@proviso/schemas";
import { join, type PortRange, portRange, type RuleParts, single, word } from "../../../infrastructure/network.js";
import { EMPTY_STATEMENT } from "../../../infrastructure/policy.js";
import {
	and,
	type Maybe,
	not,
	or,
	type Strings,
	settle,
	settleStrings,
	type Ternary,
	UNKNOWN,
	unsettled,
} from "../../../infrastructure/values.js";
import { Join } from "../join.js";
import type { Fields, Plan } from "../plan.js";
import type { Planned } from "../planned.js";
import type { PlannedResource } from "../resource.js";
import { addRule, isTooMany } from "../rules.js";
import { addDataStore } from "./data-stores.js";

/** Adds what the views cover of Azure. Defaults: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs */
export function addAzure(plan: Plan): void {
	addStorageAccounts(plan);
	addNetworkRules(plan);
	addAccess(plan);
	addDataStores(plan);
}

/** Storage accounts: a container is public when it says so and its account lets it. */
function addStorageAccounts(plan: Plan): void {
	const accounts = plan.all("azurerm_storage_account");
	const containers = new Join(accounts, plan.references, {
		names: (account) => [account.computed("name").text(), account.computed("id").text()],
		attribute: ({ type }) =>
			type === "azurerm_storage_container" || type === "azurerm_storage_account_customer_managed_key"
				? "storage_account_id"
				: null,
	});
	const byName = new Join(accounts, plan.references, {
		names: (account) => [account.computed("name").text()],
		attribute: ({ type }) => (type === "azurerm_storage_container" ? "storage_account_name" : null),
	});
	for (const container of plan.all("azurerm_storage_container")) {
		// The account is named by one of two attributes.
		const byId = container.computed("storage_account_name").isUnset || container.get("storage_account_name").isUnset;
		(byId ? containers : byName).attach("container", container);
	}
	for (const key of plan.all("azurerm_storage_account_customer_managed_key")) containers.attach("key", key);

	const mayBePublic = new WeakMap<object, boolean>();
	for (const account of accounts) {
		const lists = [containers.of(account, "container"), byName.of(account, "container")];
		const own = lists.flatMap(({ certain }) => certain);
		const possible = lists
			.flatMap((list) => list.possible)
			.some((list) => {
				let may = mayBePublic.get(list);
				if (may === undefined) {
					may = list.some((container) => isOpen(container) !== false);
					mayBePublic.set(list, may);
				}
				return may;
			});
		addStorageAccount(plan, account, own, possible, containers.of(account, "key"));
	}
	for (const [index, join] of [containers, byName].entries()) {
		for (const [name, attached] of join.elsewhere()) {
			for (const container of attached("container").certain) addContainer(plan, container, index === 1 ? name : null);
		}
	}
}

function isOpen(container: PlannedResource): Ternary {
	const access = container.get("container_access_type").text();
	return access === UNKNOWN ? UNKNOWN : access === "blob" || access === "container";
}

/** Whether a container lets anyone in. */
interface Opening {
	readonly container: PlannedResource;
	readonly value: Ternary;
}

function addStorageAccount(
	plan: Plan,
	account: PlannedResource,
	containers: readonly PlannedResource[],
	possible: boolean,
	keys: ReturnType<Join["of"]>,
): void {
	// Before version 3 of the provider it had another name, and was off by default.
	const old = account.get("allow_blob_public_access");
	const current = account.get("allow_nested_items_to_be_public");
	const attribute = !old.isUnset && current.isUnset ? old : current;
	const allowed = attribute.flag(true);
	const open = containers.map((container): Opening => ({ container, value: and(isOpen(container), allowed) }));
	const byOthers: Ternary = possible ? and(UNKNOWN, allowed) : false;
	const isPublic = or(...open.map(({ value }) => value), byOthers);
	const openOnes = open.filter(({ value }) => value === true).map(({ container }) => container);
	const shown = openOnes[0] ?? open.find(({ value }) => value === UNKNOWN)?.container;

	const [keyResource] = keys.certain;
	const inline = account.get("customer_managed_key").block().get("key_vault_key_id");
	const key = keyResource?.get("key_vault_key_id") ?? inline;
	const keyValue =
		keyResource !== undefined
			? plan.key(keyResource, key, ["azurerm_key_vault_key"], ["key_vault_key_id"])
			: keys.possible.length > 0
				? UNKNOWN
				: plan.key(account, key, ["azurerm_key_vault_key"], ["customer_managed_key", 0, "key_vault_key_id"]);
	const versioning = account.get("blob_properties").block().get("versioning_enabled");
	// Before version 4 of the provider it had another name. https://learn.microsoft.com/azure/storage/common/storage-require-secure-transfer
	const [httpsOnly, oldHttpsOnly] = [
		account.get("https_traffic_only_enabled"),
		account.get("enable_https_traffic_only"),
	];
	const https = httpsOnly.isUnset && !oldHttpsOnly.isUnset ? oldHttpsOnly : httpsOnly;
	const tlsVersion = account.get("min_tls_version");

	const unknown: string[] = [];
	const fields: Fields<Infrastructure.Storage> = {
		service: "azure-blob",
		name: settle(unknown, "name", account.computed("name").text()),
		public: settle(unknown, "public", isPublic),
		publicReasons: openOnes.map((container) => `${container.resource.address} lets anyone read it`),
		publicAccessBlocked: settle(unknown, "publicAccessBlocked", not(allowed)),
		// https://learn.microsoft.com/azure/storage/common/storage-service-encryption: always.
		encrypted: true,
		keyId: settle(unknown, "keyId", keyValue),
		versioned: settle(unknown, "versioned", versioning.flag(false)),
		// Logging is set up by diagnostic settings, which are not read.
		logged: unsettled(unknown, "logged"),
		tlsRequired: settle(unknown, "tlsRequired", https.flag(true)),
		minTlsVersion: settle(unknown, "minTlsVersion", tlsVersionOf(tlsVersion)),
		unknown,
	};
	plan.add(plan.storage, "storage", account, fields, {
		name: account.computed("name"),
		public: shown?.placeOf(shown.get("container_access_type")) ?? attribute,
		publicReasons: shown?.placeOf(shown.get("container_access_type")),
		publicAccessBlocked: attribute,
		keyId: keyResource === undefined ? key : keyResource.placeOf(key),
		versioned: versioning,
		tlsRequired: https,
		minTlsVersion: tlsVersion,
	});
}

/**
 * Such as TLS1_2, which accounts that are made since version 3 of the provider have unless they say otherwise: what an
 * older one left unset is not known.
 */
function tlsVersionOf(attribute: Planned): Maybe<string> {
	const version = attribute.text();
	const numbers = typeof version === "string" ? /^TLS(\d)_(\d)$/.exec(version) : null;
	return numbers === null ? UNKNOWN : `${numbers[1]}.${numbers[2]}`;
}

/** A container of an account that the plan does not describe. */
function addContainer(plan: Plan, container: PlannedResource, account: string | null): void {
	const unknown: string[] = [];
	const open = isOpen(container);
	const fields: Fields<Infrastructure.Storage> = {
		service: "azure-blob",
		name: settle(unknown, "name", account ?? container.computed("name").text()),
		public: settle(unknown, "public", and(open, UNKNOWN)),
		publicReasons: [],
		publicAccessBlocked: unsettled(unknown, "publicAccessBlocked"),
		encrypted: true,
		keyId: unsettled(unknown, "keyId"),
		versioned: unsettled(unknown, "versioned"),
		logged: unsettled(unknown, "logged"),
		tlsRequired: unsettled(unknown, "tlsRequired"),
		minTlsVersion: unsettled(unknown, "minTlsVersion"),
		unknown,
	};
	plan.add(plan.storage, "storage", container, fields, { public: container.get("container_access_type") });
}

function ruleKey(...names: readonly Planned[]): string | null {
	const texts = names.map((name) => name.text());
	return texts.every((text) => typeof text === "string") ? JSON.stringify(texts).toLowerCase() : null;
}

function addNetworkRules(plan: Plan): void {
	// Rules of their own are repeated where the provider read back their group.
	const separate = new Set(
		plan
			.prior("azurerm_network_security_rule")
			.map((rule) =>
				ruleKey(rule.get("resource_group_name"), rule.get("network_security_group_name"), rule.get("name")),
			),
	);
	for (const rule of plan.all("azurerm_network_security_rule")) addSecurityRule(plan, rule, rule);
	for (const group of plan.all("azurerm_network_security_group")) {
		const list = group.get("security_rule");
		const { items, unknown } = list.blocks();
		for (const item of items) {
			const key = ruleKey(group.computed("resource_group_name"), group.computed("name"), item.get("name"));
			if (key === null || !separate.has(key)) addSecurityRule(plan, group, item);
		}
		if (unknown) addSecurityRule(plan, group, list);
	}
}

const NO_PORTS: PortRange = [UNKNOWN, UNKNOWN];

/** https://learn.microsoft.com/azure/virtual-network/network-security-groups-overview: one rule for each range of ports. */
function addSecurityRule(plan: Plan, resource: PlannedResource, rule: Pick<Planned, "get">): void {
	const direction = word<"ingress" | "egress">(
		rule.get("direction").text(),
		{ inbound: "ingress", outbound: "egress" },
		UNKNOWN,
	);
	const side = direction === "egress" ? "destination" : "source";
	const addresses = join(
		rule.get(`${side}_address_prefixes`).strings(),
		single(rule.get(`${side}_address_prefix`).text()),
	);
	const groups = rule.get(`${side}_application_security_group_ids`).strings();
	const ports = join(rule.get("destination_port_ranges").strings(), single(rule.get("destination_port_range").text()));
	// While the direction is unknown, so is which of the two sides is the other one.
	const { cidrs, peers } =
		direction === UNKNOWN
			? { cidrs: { known: [], unknown: true }, peers: { known: [], unknown: true } }
			: splitAddresses(addresses, groups);
	const ranges: PortRange[] = ports.known.map(portRange);
	if (ports.unknown || ranges.length === 0) ranges.push(NO_PORTS);
	const spelledOut = isTooMany(plan, resource, ranges.length, cidrs, peers) ? [NO_PORTS] : ranges;
	for (const [fromPort, toPort] of spelledOut) {
		const parts: RuleParts = {
			direction,
			effect: word<"allow" | "deny">(rule.get("access").text(), { allow: "allow", deny: "deny" }, UNKNOWN),
			protocol: rule.get("protocol").text(),
			fromPort,
			toPort,
			cidrs,
			peers,
			description: rule.get("description").text(),
		};
		// Ports restrict rules for every protocol too, but only those that have ports.
		addRule(plan, resource, fromPort === null || parts.protocol === UNKNOWN ? parts : withPorts(parts), {
			direction: rule.get("direction"),
			effect: rule.get("access"),
			protocol: rule.get("protocol"),
			fromPort: rule.get("destination_port_range"),
			toPort: rule.get("destination_port_range"),
			cidrs: rule.get(`${side}_address_prefix`),
			peers: rule.get(`${side}_address_prefix`),
			description: rule.get("description"),
		});
	}
}

/** "Any" with a range of ports opens those ports: said as TCP, which is the one that matters for them. */
function withPorts(parts: RuleParts): RuleParts {
	const any = parts.protocol === "*" && parts.fromPort !== UNKNOWN && parts.fromPort !== null;
	return any && !(parts.fromPort === 0 && parts.toPort === 65_535) ? { ...parts, protocol: "tcp" } : parts;
}

/** The whole internet in the words of Azure: any address at all, or the service tag for what is outside the network. */
const EVERYONE = ["0.0.0.0/0", "::/0"];

function splitAddresses(addresses: Strings, groups: Strings): { readonly cidrs: Strings; readonly peers: Strings } {
	const cidrs: string[] = [];
	const peers: string[] = [...groups.known];
	for (const address of addresses.known) {
		const lower = address.toLowerCase();
		if (lower === "*" || lower === "any") cidrs.push(...EVERYONE);
		else if (lower === "internet") {
			cidrs.push(...EVERYONE);
			peers.push(address);
		} else if (/^[\da-f.:]+(?:\/\d{1,3})?$/.test(lower)) cidrs.push(address);
		else peers.push(address);
	}
	return {
		cidrs: { known: cidrs, unknown: addresses.unknown },
		peers: { known: peers, unknown: groups.unknown || addresses.unknown },
	};
}

function addAccess(plan: Plan): void {
	for (const assignment of plan.all("azurerm_role_assignment")) {
		const unknown: string[] = [];
		const name = assignment.get("role_definition_name");
		const id = assignment.get("role_definition_id");
		const role = name.isUnset ? id : name;
		const referenced =
			role === id ? plan.referenced(assignment, ["azurerm_role_definition"], ["role_definition_id"]) : null;
		const principal = settle(unknown, "principals", assignment.get("principal_id").text());
		const type = assignment.get("principal_type").text();
		const scope = settle(unknown, "resources", assignment.get("scope").text());
		const value = role.text();
		plan.add(
			plan.accessStatements,
			"accessStatements",
			assignment,
			{
				policyType: "attachment",
				...EMPTY_STATEMENT,
				effect: "allow",
				resources: scope === null ? [] : [scope],
				principals: principal === null ? [] : [{ type: typeof type === "string" ? type : "Principal", id: principal }],
				managedPolicy: settle(
					unknown,
					"managedPolicy",
					value === UNKNOWN ? (referenced?.resource.address ?? UNKNOWN) : value,
				),
				unknown,
			},
			{ managedPolicy: role, principals: assignment.get("principal_id"), resources: assignment.get("scope") },
		);
	}
	for (const definition of plan.all("azurerm_role_definition")) {
		const list = definition.get("permissions");
		const { items, unknown } = list.blocks();
		for (const item of unknown ? [...items, list] : items) addPermissions(plan, definition, item);
	}
}

/** https://learn.microsoft.com/azure/role-based-access-control/role-definitions: notActions are taken from the actions. */
function addPermissions(plan: Plan, definition: PlannedResource, block: Planned): void {
	const unknown: string[] = [];
	const strings = (...names: readonly string[]): Strings => join(...names.map((name) => block.get(name).strings()));
	plan.add(
		plan.accessStatements,
		"accessStatements",
		definition,
		{
			policyType: "identity",
			...EMPTY_STATEMENT,
			effect: "allow",
			actions: settleStrings(unknown, "actions", strings("actions", "data_actions")),
			notActions: settleStrings(unknown, "notActions", strings("not_actions", "not_data_actions")),
			resources: settleStrings(unknown, "resources", definition.get("assignable_scopes").strings()),
			managedPolicy: null,
			unknown,
		},
		{
			address: { parent: definition.origin, key: "address" },
			actions: block.get("actions"),
			notActions: block.get("not_actions"),
			resources: definition.get("assignable_scopes"),
		},
		definition.placeOf(block),
	);
}

/** Data at rest is always encrypted by Azure; what differs is the key and whether the internet reaches it. */
const STORES: Readonly<
	Record<
		string,
		{
			readonly service: string;
			readonly key?: readonly [string, ...string[]];
			/** The attribute that opens it to the internet, which it is unless told otherwise, or unless it is closed. */
			readonly network?: string;
			readonly closed?: true;
			readonly encrypted?: string;
		}
	>
> = {
	// https://learn.microsoft.com/azure/virtual-machines/disk-encryption
	azurerm_managed_disk: { service: "managed-disk", key: ["disk_encryption_set_id"] },
	// https://learn.microsoft.com/azure/azure-sql/database/transparent-data-encryption-tde-overview: on by default.
	azurerm_mssql_database: { service: "azure-sql", encrypted: "transparent_data_encryption_enabled" },
	azurerm_mssql_server: { service: "azure-sql", network: "public_network_access_enabled" },
	azurerm_postgresql_server: { service: "postgresql", network: "public_network_access_enabled" },
	azurerm_postgresql_flexible_server: {
		service: "postgresql",
		network: "public_network_access_enabled",
		key: ["customer_managed_key", "key_vault_key_id"],
	},
	azurerm_mysql_server: { service: "mysql", network: "public_network_access_enabled" },
	azurerm_mysql_flexible_server: {
		service: "mysql",
		network: "public_network_access_enabled",
		key: ["customer_managed_key", "key_vault_key_id"],
	},
	azurerm_mssql_managed_instance: { service: "azure-sql", network: "public_data_endpoint_enabled", closed: true },
	azurerm_mariadb_server: { service: "mariadb", network: "public_network_access_enabled" },
	azurerm_cosmosdb_account: {
		service: "cosmosdb",
		network: "public_network_access_enabled",
		key: ["key_vault_key_id"],
	},
	azurerm_redis_cache: { service: "redis", network: "public_network_access_enabled" },
};

function addDataStores(plan: Plan): void {
	for (const [type, rule] of Object.entries(STORES)) {
		for (const resource of plan.all(type)) {
			const key = rule.key === undefined ? undefined : resource.in(...rule.key);
			const network = rule.network === undefined ? undefined : resource.get(rule.network);
			const encrypted = rule.encrypted === undefined ? undefined : resource.get(rule.encrypted);
			const path = rule.key?.flatMap((name, index) => (index === 0 ? [name] : [0, name])) ?? [];
			addDataStore(
				plan,
				resource,
				{
					service: rule.service,
					name: resource.computed("name").text(),
					encrypted: encrypted?.flag(true) ?? true,
					keyId:
						key === undefined
							? null
							: plan.key(resource, key, ["azurerm_key_vault_key", "azurerm_disk_encryption_set"], path),
					public: network?.flag(rule.closed !== true) ?? null,
				},
				{ name: resource.computed("name"), encrypted, keyId: key, public: network },
			);
		}
	}
}
