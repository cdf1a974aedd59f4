import { type Maybe, or, type Ternary, UNKNOWN } from "../../../infrastructure/values.js";
import type { Plan } from "../plan.js";
import type { Planned } from "../planned.js";
import { settingOf } from "../provider-scope.js";
import type { PlannedResource } from "../resource.js";
import { addDataStore } from "./data-stores.js";
import { customerKey } from "./s3.js";

const KEYS = ["aws_kms_key", "aws_kms_replica_key", "aws_kms_external_key", "aws_kms_alias"];

type Path = readonly [string, ...string[]];

/** How a type of resource says that it is encrypted, with which key, and whether the internet reaches it. */
interface StoreRule {
	readonly service: string;
	/** The attribute that names it. */
	readonly name?: string;
	/** Paths go through blocks that occur at most once. Absent for what the service always encrypts. */
	readonly encrypted?: Said;
	readonly key?: Path;
	/** Absent where being reachable has no meaning. */
	readonly public?: Said;
}

/** A property and where it is said. */
interface Said {
	readonly at: Path;
	readonly value: (resource: PlannedResource) => Ternary;
}

/** What the attribute says, and what holds when it does not. */
function flag(at: Path, otherwise: Ternary | ((resource: PlannedResource) => Ternary) = false): Said {
	return {
		at,
		value: (resource) =>
			resource.in(...at).boolean() ?? (typeof otherwise === "function" ? otherwise(resource) : otherwise),
	};
}

/**
 * A database made from a snapshot or of another database is encrypted as that is.
 * https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Overview.Encryption.html
 */
const unlessCopied =
	(...sources: readonly string[]) =>
	(resource: PlannedResource): Ternary =>
		sources.every((name) => {
			const source = resource.get(name);
			return (
				source.isUnset ||
				source.text() === null ||
				(!source.isUnknown && source.blocks().items.length === 0 && !source.blocks().unknown)
			);
		})
			? false
			: UNKNOWN;

function is(resource: PlannedResource, name: string, value: string): Ternary {
	const text = resource.get(name).text();
	return text === UNKNOWN ? UNKNOWN : text === value;
}

const isNewCluster = unlessCopied(
	"snapshot_identifier",
	"replication_source_identifier",
	"global_cluster_identifier",
	"restore_to_point_in_time",
);

const MSK_ACCESS: Path = ["broker_node_group_info", "connectivity_info", "public_access", "type"];

/** Defaults are those that the provider's documentation states: https://registry.terraform.io/providers/hashicorp/aws/latest/docs */
const RULES: Readonly<Record<string, StoreRule>> = {
	aws_db_instance: {
		service: "rds",
		name: "identifier",
		encrypted: flag(
			["storage_encrypted"],
			unlessCopied("snapshot_identifier", "replicate_source_db", "restore_to_point_in_time", "s3_import"),
		),
		key: ["kms_key_id"],
		public: flag(["publicly_accessible"]),
	},
	aws_rds_cluster: {
		service: "rds",
		name: "cluster_identifier",
		// Clusters of Aurora Serverless v1 are encrypted always.
		encrypted: flag(["storage_encrypted"], (cluster) =>
			or(is(cluster, "engine_mode", "serverless"), isNewCluster(cluster)),
		),
		key: ["kms_key_id"],
	},
	aws_rds_global_cluster: { service: "rds", name: "global_cluster_identifier", encrypted: flag(["storage_encrypted"]) },
	aws_docdb_cluster: {
		service: "documentdb",
		name: "cluster_identifier",
		encrypted: flag(
			["storage_encrypted"],
			unlessCopied("snapshot_identifier", "global_cluster_identifier", "restore_to_point_in_time"),
		),
		key: ["kms_key_id"],
	},
	aws_neptune_cluster: {
		service: "neptune",
		name: "cluster_identifier",
		encrypted: flag(
			["storage_encrypted"],
			unlessCopied("snapshot_identifier", "global_cluster_identifier", "replication_source_identifier"),
		),
		key: ["kms_key_arn"],
	},
	aws_redshift_cluster: {
		service: "redshift",
		name: "cluster_identifier",
		// False until 2025, true since, and the plan does not say when the cluster was made:
		// https://docs.aws.amazon.com/redshift/latest/mgmt/working-with-db-encryption.html
		encrypted: flag(["encrypted"], UNKNOWN),
		key: ["kms_key_id"],
		public: flag(["publicly_accessible"], UNKNOWN),
	},
	aws_redshiftserverless_namespace: { service: "redshift", name: "namespace_name", key: ["kms_key_id"] },
	// What it serves is kept, and encrypted, by its namespace.
	aws_redshiftserverless_workgroup: {
		service: "redshift",
		name: "workgroup_name",
		public: flag(["publicly_accessible"]),
	},
	// No documentation says whether it always is.
	aws_lightsail_database: {
		encrypted: unsaid(),
		service: "lightsail",
		name: "relational_database_name",
		public: flag(["publicly_accessible"]),
	},
	aws_elasticache_replication_group: {
		service: "elasticache",
		name: "replication_group_id",
		encrypted: flag(["at_rest_encryption_enabled"], (group) => is(group, "engine", "valkey")),
		key: ["kms_key_id"],
	},
	// https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/at-rest-encryption.html: only replication groups can be, and
	// nodes of one are as it is.
	aws_elasticache_cluster: {
		service: "elasticache",
		name: "cluster_id",
		encrypted: {
			at: ["replication_group_id"],
			value: (cluster) => {
				const group = cluster.get("replication_group_id");
				return group.isUnknown || group.text() !== null ? UNKNOWN : false;
			},
		},
	},
	// Always: https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/at-rest-encryption.html
	aws_elasticache_serverless_cache: { service: "elasticache", name: "name", key: ["kms_key_id"] },
	// Always: https://docs.aws.amazon.com/timestream/latest/developerguide/EncryptionAtRest.html
	aws_timestreamwrite_database: { service: "timestream", name: "database_name", key: ["kms_key_id"] },
	aws_opensearch_domain: domain("opensearch"),
	aws_elasticsearch_domain: domain("elasticsearch"),
	aws_efs_file_system: { service: "efs", name: "creation_token", encrypted: flag(["encrypted"]), key: ["kms_key_id"] },
	// Always encrypted: https://docs.aws.amazon.com/fsx/latest/WindowsGuide/encryption-at-rest.html
	aws_fsx_lustre_file_system: { service: "fsx", key: ["kms_key_id"] },
	aws_fsx_ontap_file_system: { service: "fsx", key: ["kms_key_id"] },
	aws_fsx_openzfs_file_system: { service: "fsx", key: ["kms_key_id"] },
	aws_fsx_windows_file_system: { service: "fsx", key: ["kms_key_id"] },
	// https://docs.aws.amazon.com/sns/latest/dg/sns-server-side-encryption.html: off unless a key is named.
	aws_sns_topic: { service: "sns", name: "name", encrypted: named(["kms_master_key_id"]), key: ["kms_master_key_id"] },
	// https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-server-side-encryption.html: on by default.
	aws_sqs_queue: {
		service: "sqs",
		name: "name",
		encrypted: {
			at: ["sqs_managed_sse_enabled"],
			value: (queue) => or(named(["kms_master_key_id"]).value(queue), queue.get("sqs_managed_sse_enabled").flag(true)),
		},
		key: ["kms_master_key_id"],
	},
	// https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/EncryptionAtRest.html: always.
	aws_dynamodb_table: { service: "dynamodb", name: "name", key: ["server_side_encryption", "kms_key_arn"] },
	aws_dax_cluster: { service: "dax", name: "cluster_name", encrypted: flag(["server_side_encryption", "enabled"]) },
	aws_kinesis_stream: {
		service: "kinesis",
		name: "name",
		encrypted: { at: ["encryption_type"], value: (stream) => is(stream, "encryption_type", "KMS") },
		key: ["kms_key_id"],
	},
	aws_kinesis_firehose_delivery_stream: {
		service: "firehose",
		name: "name",
		encrypted: flag(["server_side_encryption", "enabled"]),
		key: ["server_side_encryption", "key_arn"],
	},
	// https://docs.aws.amazon.com/msk/latest/developerguide/msk-encryption.html: always.
	aws_msk_cluster: {
		service: "msk",
		name: "cluster_name",
		key: ["encryption_info", "encryption_at_rest_kms_key_arn"],
		// https://docs.aws.amazon.com/msk/latest/developerguide/public-access.html: off by default.
		public: {
			at: MSK_ACCESS,
			value: (cluster) => {
				const type = cluster.in(...MSK_ACCESS).text();
				return type === UNKNOWN ? UNKNOWN : type !== null && type !== "DISABLED";
			},
		},
	},
	// https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/encrypt-log-data-kms.html: always.
	aws_cloudwatch_log_group: { service: "cloudwatch-logs", name: "name", key: ["kms_key_id"] },
	// https://docs.aws.amazon.com/AmazonECR/latest/userguide/encryption-at-rest.html: always.
	aws_ecr_repository: { service: "ecr", name: "name", key: ["encryption_configuration", "kms_key"] },
	// https://docs.aws.amazon.com/aws-backup/latest/devguide/encryption.html: always.
	aws_backup_vault: { service: "backup", name: "name", key: ["kms_key_arn"] },
	// https://docs.aws.amazon.com/amazon-mq/latest/developer-guide/data-protection-encryption-at-rest.html: always.
	aws_mq_broker: {
		service: "mq",
		name: "broker_name",
		key: ["encryption_options", "kms_key_id"],
		public: flag(["publicly_accessible"]),
	},
	// https://docs.aws.amazon.com/dms/latest/userguide/CHAP_Security.html: always.
	aws_dms_replication_instance: {
		service: "dms",
		name: "replication_instance_id",
		key: ["kms_key_arn"],
		public: flag(["publicly_accessible"]),
	},
	// https://docs.aws.amazon.com/memorydb/latest/devguide/at-rest-encryption.html: always.
	aws_memorydb_cluster: { service: "memorydb", name: "name", key: ["kms_key_arn"] },
};

/** Encrypted where a key is named, be it AWS's own. */
function named(at: Path): Said {
	return {
		at,
		value: (resource) => {
			const attribute = resource.in(...at);
			return attribute.isUnknown || attribute.text() !== null;
		},
	};
}

/** What neither the resource nor the documentation says. */
function unsaid(): Said {
	return { at: ["id"], value: () => UNKNOWN };
}

/** A domain outside a VPC has an address on the internet, whatever its policy lets in. */
function domain(service: string): StoreRule {
	return {
		service,
		name: "domain_name",
		encrypted: flag(["encrypt_at_rest", "enabled"]),
		key: ["encrypt_at_rest", "kms_key_id"],
		public: {
			at: ["vpc_options"],
			value: (resource) => {
				const { items, unknown } = resource.get("vpc_options").blocks();
				return items.length > 0 ? false : unknown ? UNKNOWN : true;
			},
		},
	};
}

/** Adds what keeps data at rest in AWS. */
export function addAwsDataStores(plan: Plan): void {
	for (const [type, rule] of Object.entries(RULES))
		for (const resource of plan.all(type)) addStore(plan, resource, rule);
	for (const instance of plan.all(...Object.keys(SERVICES))) addClusterInstance(plan, instance);
	addVolumes(plan);
}

function addStore(plan: Plan, resource: PlannedResource, rule: StoreRule): void {
	const name = rule.name === undefined ? undefined : resource.computed(rule.name);
	addDataStore(
		plan,
		resource,
		{
			service: rule.service,
			name: name?.text() ?? null,
			encrypted: rule.encrypted?.value(resource) ?? true,
			keyId: keyOf(plan, resource, rule),
			public: rule.public?.value(resource) ?? null,
		},
		{
			name,
			encrypted: said(resource, rule.encrypted?.at),
			keyId: said(resource, rule.key),
			public: said(resource, rule.public?.at),
		},
	);
}

function said(resource: PlannedResource, at: Path | undefined): Planned | undefined {
	return at === undefined ? undefined : resource.in(...at);
}

function keyOf(plan: Plan, resource: PlannedResource, { key }: StoreRule): Maybe<string> {
	if (key === undefined) return null;
	const inConfiguration = key.flatMap((name, index) => (index === 0 ? [name] : [0, name]));
	return customerKey(plan.key(resource, resource.in(...key), KEYS, inConfiguration));
}

const SERVICES: Readonly<Record<string, string>> = {
	aws_rds_cluster_instance: "rds",
	aws_docdb_cluster_instance: "documentdb",
	aws_neptune_cluster_instance: "neptune",
};

/** Instances store nothing of their own: they are encrypted as their cluster, and may be reached where it may not. */
function addClusterInstance(plan: Plan, instance: PlannedResource): void {
	const cluster = plan.referenced(
		instance,
		["aws_rds_cluster", "aws_docdb_cluster", "aws_neptune_cluster"],
		["cluster_identifier"],
	);
	const rule = cluster === null ? undefined : RULES[cluster.type];
	const own = instance.computed("storage_encrypted").boolean();
	const name = instance.computed("identifier");
	addDataStore(
		plan,
		instance,
		{
			service: SERVICES[instance.type] ?? "rds",
			name: name.text(),
			encrypted:
				typeof own === "boolean" ? own : cluster === null ? UNKNOWN : (rule?.encrypted?.value(cluster) ?? UNKNOWN),
			keyId: cluster === null || rule === undefined ? UNKNOWN : keyOf(plan, cluster, rule),
			// Amazon DocumentDB has no public endpoints.
			public: instance.type === "aws_docdb_cluster_instance" ? false : instance.get("publicly_accessible").flag(false),
		},
		{ name, encrypted: instance.computed("storage_encrypted"), public: instance.get("publicly_accessible") },
	);
}

/** https://docs.aws.amazon.com/ebs/latest/userguide/ebs-encryption.html: off unless the volume or the account's setting says so. */
function addVolumes(plan: Plan): void {
	const byDefault = settingOf(plan.all("aws_ebs_encryption_by_default"), (setting) =>
		setting.get("enabled").flag(true),
	);
	const add = (resource: PlannedResource, part: PlannedResource | Planned, path: readonly (string | number)[]) => {
		const encrypted = part.get("encrypted");
		const key = part.get("kms_key_id");
		// A volume that is restored is encrypted when its snapshot is.
		const restored = !part.get("snapshot_id").isUnset && part.get("snapshot_id").text() !== null;
		const otherwise = restored ? or(byDefault(resource), UNKNOWN) : byDefault(resource);
		const said = encrypted.flag(otherwise);
		addDataStore(
			plan,
			resource,
			{
				service: "ebs",
				name: part === resource ? null : part.get("device_name").text(),
				// Said not to be encrypted, it still is where the account encrypts everything.
				encrypted: said === false ? otherwise : said,
				keyId: customerKey(plan.key(resource, key, KEYS, [...path, "kms_key_id"])),
				public: null,
			},
			{ name: part.get("device_name"), encrypted, keyId: key },
			part === resource ? undefined : (part as Planned),
		);
	};

	for (const volume of plan.all("aws_ebs_volume")) add(volume, volume, []);
	// Volumes of their own are repeated where the provider read back the instance they are attached to.
	const separate = new Set(plan.prior("aws_ebs_volume").map((volume) => volume.get("id").text()));
	for (const instance of plan.all("aws_instance", "aws_spot_instance_request", "aws_launch_configuration")) {
		for (const name of ["root_block_device", "ebs_block_device"]) {
			const list = instance.get(name);
			const { items, unknown } = list.blocks();
			for (const [index, item] of items.entries()) {
				const id = item.get("volume_id").text();
				if (typeof id !== "string" || !separate.has(id)) add(instance, item, [name, index]);
			}
			// There is always a root volume, made of the image.
			const root = name === "root_block_device" && items.length === 0;
			if (unknown || root) add(instance, unknown ? list : list.unset(), [name, 0]);
		}
	}
	for (const template of plan.all("aws_launch_template")) {
		const list = template.get("block_device_mappings");
		const { items, unknown } = list.blocks();
		for (const [index, item] of items.entries()) {
			const ebs = item.get("ebs").blocks();
			for (const block of ebs.items) add(template, block, ["block_device_mappings", index, "ebs", 0]);
		}
		if (unknown) add(template, list, ["block_device_mappings", 0]);
	}
}
