import type { Infrastructure } from "@proviso/schemas";
import { type PortRange, portRange, type RuleParts, word } from "../../../infrastructure/network.js";
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
import { type Attached, Join } from "../join.js";
import type { Fields, Plan } from "../plan.js";
import { Planned } from "../planned.js";
import type { PlannedResource } from "../resource.js";
import { addRule, isTooMany } from "../rules.js";
import { addDataStore } from "./data-stores.js";

const KEYS = ["google_kms_crypto_key"];

/** Adds what the views cover of Google Cloud. Defaults: https://registry.terraform.io/providers/hashicorp/google/latest/docs */
export function addGoogle(plan: Plan): void {
	addBuckets(plan);
	addFirewalls(plan);
	addAccess(plan);
	addDataStores(plan);
}

const BUCKET_IAM = [
	"google_storage_bucket_iam_member",
	"google_storage_bucket_iam_binding",
	"google_storage_bucket_iam_policy",
	"google_storage_managed_folder_iam_member",
	"google_storage_managed_folder_iam_binding",
	"google_storage_managed_folder_iam_policy",
];
const BUCKET_ACL = ["bucket", "default_object", "object"].flatMap((what) => [
	`google_storage_${what}_acl`,
	`google_storage_${what}_access_control`,
]);

function addBuckets(plan: Plan): void {
	const buckets = plan.all("google_storage_bucket");
	const join = new Join(buckets, plan.references, {
		names: (bucket) => [bucket.computed("name").text(), bucket.computed("id").text()],
		attribute: ({ type }) => (BUCKET_IAM.includes(type) || BUCKET_ACL.includes(type) ? "bucket" : null),
	});
	for (const resource of plan.all(...BUCKET_IAM)) join.attach("iam", resource);
	for (const resource of plan.all(...BUCKET_ACL)) join.attach("acl", resource);
	const harmless = new WeakMap<object, boolean>();
	for (const bucket of buckets) addBucket(plan, bucket, join.of(bucket, "iam"), join.of(bucket, "acl"), harmless);
	for (const [name, attached] of join.elsewhere()) addOtherBucket(plan, name, attached("iam"), attached("acl"));
}

interface Grant {
	readonly value: Ternary;
	readonly resource: PlannedResource;
	readonly attribute: Planned;
	readonly to: string;
}

/** https://cloud.google.com/storage/docs/access-control/iam, https://cloud.google.com/storage/docs/access-control/lists */
export function grantOf(resource: PlannedResource): Grant {
	switch (resource.type) {
		case "google_storage_bucket_acl":
		case "google_storage_default_object_acl":
		case "google_storage_object_acl": {
			const predefined = resource.get("predefined_acl");
			const entities = resource.get("role_entity");
			const acl = predefined.text();
			const byAcl =
				acl === UNKNOWN ? UNKNOWN : acl !== null && /^(?:publicRead|publicReadWrite|authenticatedRead)$/i.test(acl);
			const byEntity = anyone({
				known: entities.strings().known.map((text) => text.slice(text.indexOf(":") + 1)),
				unknown: entities.strings().unknown,
			});
			return {
				value: or(byAcl, byEntity.value),
				resource,
				attribute: byAcl === false ? entities : predefined,
				to: byEntity.to,
			};
		}
		case "google_storage_bucket_access_control":
		case "google_storage_default_object_access_control":
		case "google_storage_object_access_control": {
			const attribute = resource.get("entity");
			const { value, to } = anyone(attribute.strings());
			return { value, resource, attribute, to };
		}
		case "google_storage_bucket_iam_policy":
		case "google_storage_managed_folder_iam_policy":
		case "google_artifact_registry_repository_iam_policy": {
			const attribute = resource.get("policy_data");
			const members = membersOf(attribute.text());
			const { value, to } = anyone(members);
			return { value, resource, attribute, to };
		}
		default: {
			const attribute = resource.get(resource.type.endsWith("_member") ? "member" : "members");
			const { value, to } = anyone(attribute.strings());
			return { value, resource, attribute, to };
		}
	}
}

function anyone({ known, unknown }: Strings): { readonly value: Ternary; readonly to: string } {
	const member = known.find((text) => text === "allUsers" || text === "allAuthenticatedUsers");
	return { value: member !== undefined ? true : unknown ? UNKNOWN : false, to: member ?? "anyone" };
}

interface Binding {
	readonly role: string | null;
	readonly members: Strings;
}

/** Bindings of an IAM policy in JSON; null when it is not known. */
function bindingsOf(text: Maybe<string>): readonly Binding[] | null {
	if (text === UNKNOWN) return null;
	if (text === null) return [];
	let policy: unknown;
	try {
		policy = JSON.parse(text);
	} catch {
		return null;
	}
	// Read as a value of which everything is known.
	const { items, unknown } = new Planned(policy, undefined, undefined).get("bindings").blocks();
	if (unknown) return null;
	return items.map((item) => {
		const role = item.get("role").text();
		return { role: role === UNKNOWN ? null : role, members: item.get("members").strings() };
	});
}

function membersOf(text: Maybe<string>): Strings {
	const bindings = bindingsOf(text);
	if (bindings === null) return { known: [], unknown: true };
	return {
		known: bindings.flatMap(({ members }) => members.known),
		unknown: bindings.some(({ members }) => members.unknown),
	};
}

function addBucket(
	plan: Plan,
	bucket: PlannedResource,
	iam: Attached,
	acl: Attached,
	harmless: WeakMap<object, boolean>,
): void {
	const uniform = bucket.get("uniform_bucket_level_access").flag(bucket.get("bucket_policy_only").flag(false));
	const prevention = bucket.get("public_access_prevention");
	const text = prevention.text();
	const blocked = text === UNKNOWN ? UNKNOWN : text === "enforced";
	const grants: readonly Grant[] = [
		...iam.certain.map(grantOf),
		...acl.certain.map(grantOf).map((grant): Grant => ({ ...grant, value: and(grant.value, not(uniform)) })),
	];
	const possible = [...iam.possible, ...acl.possible].some((list) => {
		let none = harmless.get(list);
		if (none === undefined) {
			none = list.every((resource) => grantOf(resource).value === false);
			harmless.set(list, none);
		}
		return !none;
	});
	const byOthers: Ternary = possible ? UNKNOWN : false;
	const isPublic = and(or(...grants.map(({ value }) => value), byOthers), not(blocked));
	const key = bucket.get("encryption").block().get("default_kms_key_name");
	const versioning = bucket.get("versioning").block().get("enabled");
	const logging = bucket.get("logging");
	const logs = logging.blocks();

	const unknown: string[] = [];
	const fields: Fields<Infrastructure.Storage> = {
		service: "gcs",
		name: settle(unknown, "name", bucket.computed("name").text()),
		public: settle(unknown, "public", isPublic),
		publicReasons: isPublic === true ? reasonsOf(grants) : [],
		publicAccessBlocked: settle(unknown, "publicAccessBlocked", blocked),
		// https://cloud.google.com/docs/security/encryption/default-encryption: always.
		encrypted: true,
		keyId: settle(unknown, "keyId", plan.key(bucket, key, KEYS, ["encryption", 0, "default_kms_key_name"])),
		versioned: settle(unknown, "versioned", versioning.flag(false)),
		logged: settle(unknown, "logged", logs.items.length > 0 ? true : logs.unknown ? UNKNOWN : false),
		...notOfBuckets(unknown),
		unknown,
	};
	const shown = grants.find(({ value }) => value === true) ?? grants.find(({ value }) => value === UNKNOWN);
	const place = shown?.resource.placeOf(shown.attribute);
	plan.add(plan.storage, "storage", bucket, fields, {
		name: bucket.computed("name"),
		public: place ?? prevention,
		publicReasons: place,
		publicAccessBlocked: prevention,
		keyId: key,
		versioned: versioning,
		logged: logging,
	});
}

/**
 * The XML API answers without TLS too, unless a policy of the organization, which a bucket does not tell of, forbids it:
 * https://docs.cloud.google.com/storage/docs/request-endpoints and
 * https://docs.cloud.google.com/storage/docs/org-policy-constraints#unencrypted-http
 */
function notOfBuckets(unknown: string[]): Pick<Infrastructure.Storage, "tlsRequired" | "minTlsVersion"> {
	return { tlsRequired: unsettled(unknown, "tlsRequired"), minTlsVersion: null };
}

function reasonsOf(grants: readonly Grant[]): string[] {
	return grants
		.filter(({ value }) => value === true)
		.map(({ resource, to }) => `${resource.resource.address} grants access to ${to}`);
}

/** A bucket that the plan grants access to without describing it. */
function addOtherBucket(plan: Plan, name: string, iam: Attached, acl: Attached): void {
	const grants = [...iam.certain, ...acl.certain].map(grantOf);
	const [first] = grants;
	if (first === undefined) return;
	const unknown: string[] = [];
	const fields: Fields<Infrastructure.Storage> = {
		service: "gcs",
		name,
		public: unsettled(unknown, "public"),
		publicReasons: [],
		publicAccessBlocked: unsettled(unknown, "publicAccessBlocked"),
		encrypted: true,
		keyId: unsettled(unknown, "keyId"),
		versioned: unsettled(unknown, "versioned"),
		logged: unsettled(unknown, "logged"),
		...notOfBuckets(unknown),
		unknown,
	};
	const shown = grants.find(({ value }) => value === true) ?? first;
	const places = { public: shown.resource.placeOf(shown.attribute) };
	plan.add(plan.storage, "storage", first.resource, fields, places, first.resource.origin, false);
}

/** https://cloud.google.com/firewall/docs/firewalls: without a source, everyone; without ports, all of them. */
function addFirewalls(plan: Plan): void {
	for (const firewall of plan.all("google_compute_firewall")) {
		if (firewall.get("disabled").boolean() === true) continue;
		const direction = word<"ingress" | "egress">(
			firewall.get("direction").text(),
			{ ingress: "ingress", egress: "egress" },
			"ingress",
		);
		const ranges = firewall.get(direction === "egress" ? "destination_ranges" : "source_ranges");
		const sources = ["source_tags", "source_service_accounts"].map((name) => firewall.get(name).strings());
		const peers: Strings =
			direction === "egress"
				? { known: [], unknown: false }
				: { known: sources.flatMap(({ known }) => known), unknown: sources.some(({ unknown }) => unknown) };
		const cidrs = ranges.strings();
		const anywhere = cidrs.known.length === 0 && !cidrs.unknown && peers.known.length === 0 && !peers.unknown;
		const rest: Omit<Common, "effect"> = {
			direction,
			cidrs: anywhere ? { known: ["0.0.0.0/0"], unknown: false } : cidrs,
			peers,
			description: firewall.get("description").text(),
		};
		for (const effect of ["allow", "deny"] as const) {
			addFirewallRules(plan, firewall, { ...rest, effect }, firewall.get(effect), "protocol", ranges);
		}
	}
	for (const rule of plan.all(...POLICY_RULES)) addPolicyRule(plan, rule);
}

const POLICY_RULES = ["", "network_", "region_network_"].map((scope) => `google_compute_${scope}firewall_policy_rule`);

/** Sides of a rule that are not ranges. */
const POLICY_PEERS = ["address_groups", "fqdns", "region_codes", "threat_intelligences", "networks"];

/** https://docs.cloud.google.com/firewall/docs/firewall-policies-rule-details: without a source, everyone. */
function addPolicyRule(plan: Plan, rule: PlannedResource): void {
	const action = rule.get("action").text();
	// What is left to the next policy is neither let in nor kept out here.
	if (rule.get("disabled").boolean() === true || action === "goto_next") return;
	const direction = word<"ingress" | "egress">(
		rule.get("direction").text(),
		{ ingress: "ingress", egress: "egress" },
		UNKNOWN,
	);
	const match = rule.get("match").block();
	const side = direction === "egress" ? "dest" : "src";
	const ranges = match.get(`${side}_ip_ranges`);
	const cidrs = ranges.strings();
	const others = POLICY_PEERS.map((name) => match.get(`${side}_${name}`).strings());
	const tags = match.get("src_secure_tags").blocks();
	const peers: Strings = {
		known: [
			...others.flatMap(({ known }) => known),
			...tags.items.flatMap((tag) => {
				const name = tag.get("name").text();
				return typeof name === "string" ? [name] : [];
			}),
		],
		unknown: others.some(({ unknown }) => unknown) || tags.unknown,
	};
	const anywhere =
		[cidrs, peers].every(({ known, unknown }) => known.length === 0 && !unknown) && tags.items.length === 0;
	const rest: Common = {
		direction,
		effect: word<"allow" | "deny">(action, { allow: "allow", deny: "deny" }, UNKNOWN),
		cidrs: anywhere ? { known: ["0.0.0.0/0", "::/0"], unknown: false } : cidrs,
		peers,
		description: rule.get("description").text(),
	};
	addFirewallRules(plan, rule, rest, match.get("layer4_configs"), "ip_protocol", ranges);
}

/** What all rules of a firewall have in common. */
type Common = Pick<RuleParts, "direction" | "effect" | "cidrs" | "peers" | "description">;

function addFirewallRules(
	plan: Plan,
	firewall: PlannedResource,
	rest: Common,
	list: Planned,
	protocolName: string,
	cidrs: Planned,
): void {
	const { items, unknown } = list.blocks();
	const places = { direction: firewall.get("direction"), effect: list, cidrs, peers: firewall.get("source_tags") };
	const rules = items.map((item) => {
		const ports = item.get("ports").strings();
		const ranges: PortRange[] = ports.known.map(portRange);
		if (ports.unknown) ranges.push([UNKNOWN, UNKNOWN]);
		if (ranges.length === 0) ranges.push([0, 65_535]);
		return { item, ranges };
	});
	const count = rules.reduce((sum, { ranges }) => sum + ranges.length, 0);
	const tooMany = isTooMany(plan, firewall, count, rest.cidrs, rest.peers);
	for (const { item, ranges } of tooMany ? [] : rules) {
		const protocol = item.get(protocolName);
		const ports = item.get("ports");
		for (const [fromPort, toPort] of ranges) {
			addRule(
				plan,
				firewall,
				{ ...rest, protocol: protocol.text(), fromPort, toPort },
				{ ...places, protocol, fromPort: ports, toPort: ports },
			);
		}
	}
	if (unknown || tooMany) {
		addRule(plan, firewall, { ...rest, protocol: UNKNOWN, fromPort: UNKNOWN, toPort: UNKNOWN }, places);
	}
}

/** What roles are granted on by `google_<what>_iam_member`, `_binding` and `_policy`, and the attribute that names it. */
const IAM: ReadonlyMap<string, string> = new Map([
	["project", "project"],
	["folder", "folder"],
	["organization", "org_id"],
	["billing_account", "billing_account_id"],
	["storage_bucket", "bucket"],
	["service_account", "service_account_id"],
	["kms_crypto_key", "crypto_key_id"],
	["kms_key_ring", "key_ring_id"],
	["secret_manager_secret", "secret_id"],
	["pubsub_topic", "topic"],
	["pubsub_subscription", "subscription"],
	["bigquery_dataset", "dataset_id"],
	["bigquery_table", "table_id"],
	["cloud_run_service", "service"],
	["cloud_run_v2_service", "name"],
	["cloudfunctions_function", "cloud_function"],
	["cloudfunctions2_function", "cloud_function"],
	["artifact_registry_repository", "repository"],
	["compute_instance", "instance_name"],
	["compute_subnetwork", "subnetwork"],
	["iap_web", "project"],
]);
/** Those whose roles reach everything below them, and belong to who has them. */
const HIERARCHY = new Set(["project", "folder", "organization", "billing_account"]);

function addAccess(plan: Plan): void {
	for (const type of plan.types()) {
		const [, what, how] = /^google_(.+)_iam_(member|binding|policy)$/.exec(type) ?? [];
		if (what === undefined) continue;
		const policyType = HIERARCHY.has(what) ? "attachment" : "resource";
		const on = IAM.get(what) ?? null;
		for (const resource of plan.all(type)) {
			if (how === "policy") addPolicy(plan, resource, policyType, on);
			else addBinding(plan, resource, policyType, on, how === "member" ? "member" : "members");
		}
	}
	for (const dataset of plan.all("google_bigquery_dataset")) addDatasetAccess(plan, dataset);
	for (const access of plan.all("google_bigquery_dataset_access")) addDatasetRole(plan, access, access);
}

function addPolicy(plan: Plan, resource: PlannedResource, policyType: PolicyType, on: string | null): void {
	const attribute = resource.get("policy_data");
	for (const binding of bindingsOf(attribute.text()) ?? [null]) {
		addRole(plan, resource, policyType, on, {
			role: binding === null ? UNKNOWN : binding.role,
			roleAt: attribute,
			members: binding?.members ?? { known: [], unknown: true },
			membersAt: attribute,
		});
	}
}

function addDatasetAccess(plan: Plan, dataset: PlannedResource): void {
	const list = dataset.get("access");
	const { items, unknown } = list.blocks();
	for (const item of unknown ? [...items, list] : items) addDatasetRole(plan, dataset, item);
}

/** https://docs.cloud.google.com/bigquery/docs/reference/rest/v2/datasets: who has a role on a dataset, in several ways. */
function addDatasetRole(plan: Plan, resource: PlannedResource, access: Pick<Planned, "get">): void {
	const members = DATASET_MEMBERS.flatMap(([name, kind]) => {
		const { known, unknown } = access.get(name).strings();
		return [{ known: known.map((id) => `${kind}${id}`), unknown }];
	});
	const all: Strings = {
		known: members.flatMap(({ known }) => known),
		unknown: members.some(({ unknown }) => unknown),
	};
	// Views and routines of other datasets are let in without anyone behind them.
	if (all.known.length === 0 && !all.unknown) return;
	addRole(plan, resource, "resource", "dataset_id", {
		role: access.get("role").text(),
		roleAt: access.get("role"),
		members: all,
		membersAt: access.get(DATASET_MEMBERS.find(([name]) => !access.get(name).isUnset)?.[0] ?? "role"),
	});
}

/** Attributes that name who has a role on a dataset, and what their values are without in members of other policies. */
const DATASET_MEMBERS = [
	["iam_member", ""],
	["special_group", ""],
	["user_by_email", "user:"],
	["group_by_email", "group:"],
	["domain", "domain:"],
] as const;

type PolicyType = Infrastructure.AccessStatement["policyType"];

function addBinding(
	plan: Plan,
	resource: PlannedResource,
	policyType: PolicyType,
	on: string | null,
	members: string,
): void {
	addRole(plan, resource, policyType, on, {
		role: resource.get("role").text(),
		roleAt: resource.get("role"),
		members: resource.get(members).strings(),
		membersAt: resource.get(members),
	});
}

function addRole(
	plan: Plan,
	resource: PlannedResource,
	policyType: PolicyType,
	on: string | null,
	parts: { role: Maybe<string>; roleAt: Planned; members: Strings; membersAt: Planned },
): void {
	const unknown: string[] = [];
	const target = on === null ? unsettled(unknown, "resources") : settle(unknown, "resources", resource.get(on).text());
	const condition = resource.get("condition");
	const { items, unknown: mayHave } = condition.blocks();
	if (mayHave) unknown.push("conditions");
	plan.add(
		plan.accessStatements,
		"accessStatements",
		resource,
		{
			policyType,
			sid: null,
			effect: "allow",
			actions: [],
			notActions: [],
			resources: target === null ? [] : [target],
			notResources: [],
			principals: settleStrings(unknown, "principals", parts.members).map(principalOf),
			notPrincipals: [],
			conditions: items.map((item) => {
				const expression = item.get("expression").text();
				return typeof expression === "string" ? expression : "condition";
			}),
			managedPolicy: settle(unknown, "managedPolicy", parts.role),
			unknown,
		},
		{
			managedPolicy: parts.roleAt,
			principals: parts.membersAt,
			resources: on === null ? undefined : resource.get(on),
			conditions: condition,
		},
	);
}

/** https://cloud.google.com/iam/docs/principal-identifiers: everyone, or a kind and an identifier. */
function principalOf(member: string): Infrastructure.Principal {
	if (member === "allUsers" || member === "allAuthenticatedUsers") return { type: "*", id: member };
	const colon = member.indexOf(":");
	return colon === -1 ? { type: "Member", id: member } : { type: member.slice(0, colon), id: member.slice(colon + 1) };
}

type Path = readonly [string, ...string[]];

/** Google encrypts everything at rest: https://cloud.google.com/docs/security/encryption/default-encryption. */
const STORES: Readonly<Record<string, { readonly service: string; readonly name?: string; readonly key?: Path }>> = {
	google_compute_disk: { service: "compute-disk", key: ["disk_encryption_key", "kms_key_self_link"] },
	google_sql_database_instance: { service: "cloud-sql", key: ["encryption_key_name"] },
	google_bigquery_dataset: {
		service: "bigquery",
		name: "dataset_id",
		key: ["default_encryption_configuration", "kms_key_name"],
	},
	google_pubsub_topic: { service: "pubsub", key: ["kms_key_name"] },
	google_spanner_database: { service: "spanner", key: ["encryption_config", "kms_key_name"] },
	google_filestore_instance: { service: "filestore", key: ["kms_key_name"] },
	google_redis_instance: { service: "memorystore", key: ["customer_managed_key"] },
	google_alloydb_cluster: { service: "alloydb", name: "cluster_id", key: ["encryption_config", "kms_key_name"] },
	google_bigtable_instance: { service: "bigtable", key: ["cluster", "kms_key_name"] },
	google_firestore_database: { service: "firestore", key: ["cmek_config", "kms_key_name"] },
};

function addDataStores(plan: Plan): void {
	for (const [type, rule] of Object.entries(STORES)) {
		for (const resource of plan.all(type)) {
			const key = rule.key === undefined ? undefined : resource.in(...rule.key);
			const path = rule.key?.flatMap((name, index) => (index === 0 ? [name] : [0, name])) ?? [];
			const name = resource.computed(rule.name ?? "name");
			const network = resource.get("settings").block().get("ip_configuration").block();
			addDataStore(
				plan,
				resource,
				{
					service: rule.service,
					name: name.text(),
					encrypted: true,
					keyId: key === undefined ? null : plan.key(resource, key, KEYS, path),
					public: type === "google_sql_database_instance" ? letsAnyoneConnect(network) : null,
				},
				{ name, keyId: key, public: type === "google_sql_database_instance" ? network : undefined },
			);
		}
	}
}

/** https://cloud.google.com/sql/docs/mysql/authorize-networks: a public address answers to the networks that are authorized,
 * and an eighth of all addresses or more counts as everyone. */
function letsAnyoneConnect(network: Planned): Ternary {
	const { items, unknown } = network.get("authorized_networks").blocks();
	const ranges = items.map((item) => item.get("value").text());
	const open = ranges.some((range) => typeof range === "string" && /\/[0-3]$/.test(range))
		? true
		: unknown || ranges.includes(UNKNOWN)
			? UNKNOWN
			: false;
	return and(network.get("ipv4_enabled").flag(true), open);
}
