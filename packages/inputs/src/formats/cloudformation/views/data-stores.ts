import { protectionOf } from "../../../infrastructure/protection.js";
import { type Maybe, or, settle, type Ternary, UNKNOWN } from "../../../infrastructure/values.js";
import { Property } from "../resolved.js";
import { isWord, type Stack, type StackResource } from "../stack.js";

type Path = readonly [string, ...string[]];

/** How a type of resource says that it is encrypted, with which key, and whether the internet reaches it. */
interface StoreRule {
	readonly service: string;
	/** The property that names it. */
	readonly name?: string;
	/** Absent for what the service always encrypts. */
	readonly encrypted?: Said;
	readonly key?: Path;
	/** Absent where being reachable has no meaning. */
	readonly public?: Said;
}

/** A property and where it is said. */
interface Said {
	readonly at: Path;
	readonly value: (properties: Property) => Ternary;
}

/** What the property says, and what holds when it does not. */
function flag(at: Path, otherwise: Ternary | ((properties: Property) => Ternary) = false): Said {
	return {
		at,
		value: (properties) => {
			const property = properties.in(...at);
			if (!property.isUnset) return property.flag(UNKNOWN);
			return typeof otherwise === "function" ? otherwise(properties) : otherwise;
		},
	};
}

/** On where the property is there at all. */
function given(at: Path): Said {
	return {
		at,
		value: (properties) => {
			const property = properties.in(...at);
			return property.isUnknown ? UNKNOWN : !property.isUnset;
		},
	};
}

/** Encrypted where a key is named, be it AWS's own. What a resource of the template gives is a name. */
function named(at: Path): Said {
	return {
		at,
		value: (properties) => {
			const property = properties.in(...at);
			const key = property.symbol();
			return key === UNKNOWN ? UNKNOWN : key !== null;
		},
	};
}

/**
 * A database made from a snapshot or of another database is encrypted as that is.
 * https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Overview.Encryption.html
 */
const unlessCopied =
	(...sources: readonly string[]) =>
	(properties: Property): Ternary =>
		sources.every((name) => properties.in(name).isUnset || properties.in(name).text() === null) ? false : UNKNOWN;

const isNewCluster = unlessCopied(
	"SnapshotIdentifier",
	"SourceDBClusterIdentifier",
	"GlobalClusterIdentifier",
	"ReplicationSourceIdentifier",
);

const MSK_ACCESS: Path = ["BrokerNodeGroupInfo", "ConnectivityInfo", "PublicAccess", "Type"];

/**
 * Defaults are those that the resource's page in the template reference states:
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-template-resource-type-ref.html
 */
const RULES: Readonly<Record<string, StoreRule>> = {
	"AWS::RDS::DBCluster": {
		service: "rds",
		name: "DBClusterIdentifier",
		// Clusters of Aurora Serverless v1 are encrypted always.
		encrypted: flag(["StorageEncrypted"], (cluster) =>
			or(isWord(cluster.in("EngineMode"), ["serverless"], false) ?? UNKNOWN, isNewCluster(cluster)),
		),
		key: ["KmsKeyId"],
	},
	"AWS::RDS::GlobalCluster": {
		service: "rds",
		name: "GlobalClusterIdentifier",
		encrypted: flag(["StorageEncrypted"], unlessCopied("SourceDBClusterIdentifier")),
	},
	"AWS::DocDB::DBCluster": {
		service: "documentdb",
		name: "DBClusterIdentifier",
		encrypted: flag(["StorageEncrypted"], isNewCluster),
		key: ["KmsKeyId"],
	},
	"AWS::Neptune::DBCluster": {
		service: "neptune",
		name: "DBClusterIdentifier",
		encrypted: flag(["StorageEncrypted"], isNewCluster),
		key: ["KmsKeyId"],
	},
	"AWS::Redshift::Cluster": {
		service: "redshift",
		name: "ClusterIdentifier",
		// False until 2025, true since, and the template does not say when the cluster is made:
		// https://docs.aws.amazon.com/redshift/latest/mgmt/working-with-db-encryption.html
		encrypted: flag(["Encrypted"], UNKNOWN),
		key: ["KmsKeyId"],
		public: flag(["PubliclyAccessible"], UNKNOWN),
	},
	"AWS::RedshiftServerless::Namespace": { service: "redshift", name: "NamespaceName", key: ["KmsKeyId"] },
	// What it serves is kept, and encrypted, by its namespace.
	"AWS::RedshiftServerless::Workgroup": {
		service: "redshift",
		name: "WorkgroupName",
		public: flag(["PubliclyAccessible"]),
	},
	// No documentation says whether it always is.
	"AWS::Lightsail::Database": {
		encrypted: { at: ["RelationalDatabaseName"], value: () => UNKNOWN },
		service: "lightsail",
		name: "RelationalDatabaseName",
		public: flag(["PubliclyAccessible"]),
	},
	"AWS::ElastiCache::ReplicationGroup": {
		service: "elasticache",
		name: "ReplicationGroupId",
		encrypted: flag(["AtRestEncryptionEnabled"], (group) => isWord(group.in("Engine"), ["valkey"], false) ?? UNKNOWN),
		key: ["KmsKeyId"],
	},
	// https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/at-rest-encryption.html: only replication groups can be.
	"AWS::ElastiCache::CacheCluster": {
		service: "elasticache",
		name: "ClusterName",
		encrypted: { at: ["Engine"], value: () => false },
	},
	// Always: https://docs.aws.amazon.com/timestream/latest/developerguide/EncryptionAtRest.html
	"AWS::Timestream::Database": { service: "timestream", name: "DatabaseName", key: ["KmsKeyId"] },
	// https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/at-rest-encryption.html: always.
	"AWS::ElastiCache::ServerlessCache": { service: "elasticache", name: "ServerlessCacheName", key: ["KmsKeyId"] },
	"AWS::OpenSearchService::Domain": domain("opensearch"),
	"AWS::Elasticsearch::Domain": domain("elasticsearch"),
	"AWS::EFS::FileSystem": { service: "efs", encrypted: flag(["Encrypted"]), key: ["KmsKeyId"] },
	// Always encrypted: https://docs.aws.amazon.com/fsx/latest/WindowsGuide/encryption-at-rest.html
	"AWS::FSx::FileSystem": { service: "fsx", key: ["KmsKeyId"] },
	// https://docs.aws.amazon.com/sns/latest/dg/sns-server-side-encryption.html: off unless a key is named.
	"AWS::SNS::Topic": {
		service: "sns",
		name: "TopicName",
		encrypted: named(["KmsMasterKeyId"]),
		key: ["KmsMasterKeyId"],
	},
	// https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-server-side-encryption.html: on by default.
	"AWS::SQS::Queue": {
		service: "sqs",
		name: "QueueName",
		encrypted: {
			at: ["SqsManagedSseEnabled"],
			value: (queue) => or(named(["KmsMasterKeyId"]).value(queue), queue.in("SqsManagedSseEnabled").flag(true)),
		},
		key: ["KmsMasterKeyId"],
	},
	// https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/EncryptionAtRest.html: always.
	"AWS::DynamoDB::Table": { service: "dynamodb", name: "TableName", key: ["SSESpecification", "KMSMasterKeyId"] },
	"AWS::DynamoDB::GlobalTable": { service: "dynamodb", name: "TableName" },
	"AWS::Serverless::SimpleTable": { service: "dynamodb", name: "TableName" },
	"AWS::DAX::Cluster": {
		service: "dax",
		name: "ClusterName",
		encrypted: flag(["SSESpecification", "SSEEnabled"]),
	},
	"AWS::Kinesis::Stream": {
		service: "kinesis",
		name: "Name",
		encrypted: given(["StreamEncryption"]),
		key: ["StreamEncryption", "KeyId"],
	},
	"AWS::KinesisFirehose::DeliveryStream": {
		service: "firehose",
		name: "DeliveryStreamName",
		encrypted: given(["DeliveryStreamEncryptionConfigurationInput"]),
		key: ["DeliveryStreamEncryptionConfigurationInput", "KeyARN"],
	},
	// https://docs.aws.amazon.com/msk/latest/developerguide/msk-encryption.html: always.
	"AWS::MSK::Cluster": {
		service: "msk",
		name: "ClusterName",
		key: ["EncryptionInfo", "EncryptionAtRest", "DataVolumeKMSKeyId"],
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
	"AWS::Logs::LogGroup": { service: "cloudwatch-logs", name: "LogGroupName", key: ["KmsKeyId"] },
	// https://docs.aws.amazon.com/AmazonECR/latest/userguide/encryption-at-rest.html: always.
	"AWS::ECR::Repository": { service: "ecr", name: "RepositoryName", key: ["EncryptionConfiguration", "KmsKey"] },
	// https://docs.aws.amazon.com/aws-backup/latest/devguide/encryption.html: always.
	"AWS::Backup::BackupVault": { service: "backup", name: "BackupVaultName", key: ["EncryptionKeyArn"] },
	// https://docs.aws.amazon.com/amazon-mq/latest/developer-guide/data-protection-encryption-at-rest.html: always.
	"AWS::AmazonMQ::Broker": {
		service: "mq",
		name: "BrokerName",
		key: ["EncryptionOptions", "KmsKeyId"],
		public: flag(["PubliclyAccessible"]),
	},
	// https://docs.aws.amazon.com/dms/latest/userguide/CHAP_Security.html: always. Public unless told otherwise.
	"AWS::DMS::ReplicationInstance": {
		service: "dms",
		name: "ReplicationInstanceIdentifier",
		key: ["KmsKeyId"],
		public: flag(["PubliclyAccessible"], true),
	},
	// https://docs.aws.amazon.com/memorydb/latest/devguide/at-rest-encryption.html: always.
	"AWS::MemoryDB::Cluster": { service: "memorydb", name: "ClusterName", key: ["KmsKeyId"] },
};

/** A domain outside a VPC has an address on the internet, whatever its policy lets in. */
function domain(service: string): StoreRule {
	return {
		service,
		name: "DomainName",
		encrypted: flag(["EncryptionAtRestOptions", "Enabled"]),
		key: ["EncryptionAtRestOptions", "KmsKeyId"],
		public: {
			at: ["VPCOptions"],
			value: (properties) => {
				const subnets = properties.in("VPCOptions", "SubnetIds");
				return subnets.isUnknown ? UNKNOWN : subnets.isUnset;
			},
		},
	};
}

/** Adds what keeps data at rest. */
export function addDataStores(stack: Stack): void {
	for (const [type, rule] of Object.entries(RULES)) {
		for (const resource of stack.all(type)) addStore(stack, resource, rule);
	}
	for (const instance of stack.all("AWS::RDS::DBInstance", "AWS::DocDB::DBInstance", "AWS::Neptune::DBInstance")) {
		addInstance(stack, instance);
	}
	addVolumes(stack);
}

function addStore(stack: Stack, resource: StackResource, rule: StoreRule): void {
	const { properties } = resource;
	const said = (at: Path | undefined) => (at === undefined ? undefined : properties.in(...at));
	const name = rule.name === undefined ? undefined : properties.in(rule.name);
	const key = said(rule.key);
	add(
		stack,
		resource,
		{
			service: rule.service,
			name: name?.text() ?? null,
			encrypted: rule.encrypted?.value(properties) ?? true,
			keyId: key === undefined ? null : stack.key(key),
			public: rule.public?.value(properties) ?? null,
		},
		{ name, encrypted: said(rule.encrypted?.at), keyId: key, public: said(rule.public?.at) },
	);
}

interface StoreParts {
	readonly service: string;
	readonly name: Maybe<string>;
	readonly encrypted: Ternary;
	readonly keyId: Maybe<string>;
	readonly public: Ternary | null;
}

function add(
	stack: Stack,
	resource: StackResource,
	parts: StoreParts,
	places: { readonly [Name in keyof StoreParts]?: Property | undefined },
	part: Property | null = null,
	protectedBy: Property | null = part === null ? resource.properties : null,
): void {
	const protection = protectionOf(resource.type, protectedBy);
	const unknown: string[] = [];
	stack.add(
		stack.dataStores,
		"dataStores",
		resource,
		{
			service: parts.service,
			name: settle(unknown, "name", parts.name),
			encrypted: settle(unknown, "encrypted", parts.encrypted),
			keyId: settle(unknown, "keyId", parts.keyId),
			public: settle(unknown, "public", parts.public),
			...protection.fields(unknown),
			unknown,
		},
		{ ...places, ...protection.places },
		part,
	);
}

const SERVICES: Readonly<Record<string, string>> = {
	"AWS::RDS::DBInstance": "rds",
	"AWS::DocDB::DBInstance": "documentdb",
	"AWS::Neptune::DBInstance": "neptune",
};

const isNewInstance = unlessCopied(
	"DBSnapshotIdentifier",
	"DBClusterSnapshotIdentifier",
	"SourceDBInstanceIdentifier",
	"SourceDBInstanceAutomatedBackupsArn",
	"SourceDBClusterIdentifier",
	"SourceDbiResourceId",
);

/**
 * Database instances. Those of a cluster store nothing of their own: they are encrypted as it is. Whether an instance is
 * public by default depends on its network: https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbinstance.html
 */
function addInstance(stack: Stack, instance: StackResource): void {
	const { properties, type } = instance;
	const clusterId = properties.in("DBClusterIdentifier");
	const cluster = stack.referenced(
		clusterId,
		"AWS::RDS::DBCluster",
		"AWS::DocDB::DBCluster",
		"AWS::Neptune::DBCluster",
	);
	const own = properties.in("StorageEncrypted");
	const key = properties.in("KmsKeyId");
	const rule = cluster === null ? undefined : RULES[cluster.type];
	const inCluster = !clusterId.isUnset || type !== "AWS::RDS::DBInstance";
	const encrypted = !inCluster
		? own.flag(isNewInstance(properties))
		: cluster === null
			? own.flag(UNKNOWN)
			: (rule?.encrypted?.value(cluster.properties) ?? UNKNOWN);
	const keyId = !inCluster ? stack.key(key) : cluster === null ? UNKNOWN : stack.key(cluster.properties.in("KmsKeyId"));
	const access = properties.in("PubliclyAccessible");
	add(
		stack,
		instance,
		{
			service: SERVICES[type] ?? "rds",
			name: properties.in("DBInstanceIdentifier").text(),
			encrypted,
			keyId,
			// Amazon DocumentDB has no public endpoints.
			public: type === "AWS::DocDB::DBInstance" ? false : access.flag(UNKNOWN),
		},
		{ name: properties.in("DBInstanceIdentifier"), encrypted: own, keyId: key, public: access },
		null,
		// Backups of an instance in a cluster are the cluster's.
		inCluster ? null : properties,
	);
}

/** Names that images give the volume they start from. https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/device_naming.html */
const ROOT_DEVICES = new Set(["/dev/sda", "/dev/sda1", "/dev/xvda"]);

/** https://docs.aws.amazon.com/ebs/latest/userguide/ebs-encryption.html: off unless the volume or the account's setting says so. */
function addVolumes(stack: Stack): void {
	const addVolume = (resource: StackResource, volume: Property, name: Maybe<string>, part: Property | null) => {
		const encrypted = volume.in("Encrypted");
		const key = volume.in("KmsKeyId");
		// A volume that is restored is encrypted when its snapshot is.
		const snapshot = volume.in("SnapshotId");
		const restored = !snapshot.isUnset && snapshot.text() !== null;
		add(
			stack,
			resource,
			{
				service: "ebs",
				name,
				encrypted: encrypted.flag(restored ? UNKNOWN : false),
				keyId: stack.key(key),
				public: null,
			},
			{ encrypted, keyId: key },
			part,
		);
	};
	const addMappings = (resource: StackResource, list: Property): ReadonlySet<Maybe<string>> => {
		const { items, unknown } = list.items();
		const devices = new Set<Maybe<string>>();
		for (const item of items) {
			const ebs = item.in("Ebs");
			const name = item.in("DeviceName").text();
			devices.add(name);
			if (!ebs.isUnset) addVolume(resource, ebs, name, item);
		}
		if (unknown) {
			devices.add(UNKNOWN);
			addVolume(resource, list.in("Ebs"), UNKNOWN, list);
		}
		return devices;
	};

	for (const volume of stack.all("AWS::EC2::Volume")) addVolume(volume, volume.properties, null, null);
	for (const instance of stack.all("AWS::EC2::Instance", "AWS::AutoScaling::LaunchConfiguration")) {
		const list = instance.properties.in("BlockDeviceMappings");
		const devices = addMappings(instance, list);
		const isRoot = (device: Maybe<string>) => device === UNKNOWN || (device !== null && ROOT_DEVICES.has(device));
		if ([...devices].some(isRoot)) continue;
		// There is always a root volume, made of the image, or as the launch template has it.
		const told = instance.properties.in("LaunchTemplate").isUnset && devices.size === 0;
		const root = new Property(undefined, list.path);
		add(
			stack,
			instance,
			{ service: "ebs", name: null, encrypted: told ? false : UNKNOWN, keyId: null, public: null },
			{ encrypted: root, keyId: root },
		);
	}
	for (const template of stack.all("AWS::EC2::LaunchTemplate")) {
		addMappings(template, template.properties.in("LaunchTemplateData", "BlockDeviceMappings"));
	}
}
