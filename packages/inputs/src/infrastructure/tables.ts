import {
	count,
	either,
	elsewhere,
	every,
	firstSet,
	flag,
	given,
	isNotWord,
	isWord,
	key,
	notFlag,
	type Row,
	seconds,
	some,
	text,
} from "./table.js";
import { UNKNOWN } from "./values.js";

/*
 * Defaults are those that the documentation of the provider or of the resource states:
 * https://registry.terraform.io/browse/providers and
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-template-resource-type-ref.html
 */

type Table = Readonly<Record<string, Row>>;

export const AUDIT_LOG_COLUMNS = [
	"name",
	"type",
	"enabled",
	"multiRegion",
	"validated",
	"keyId",
	"retentionDays",
] as const;

export const AUDIT_LOGS: Table = {
	aws_cloudtrail: {
		service: "cloudtrail",
		type: "activity",
		name: text(["name"]),
		enabled: flag(["enable_logging"], true),
		multiRegion: flag(["is_multi_region_trail"], false),
		validated: flag(["enable_log_file_validation"], false),
		keyId: key(["kms_key_id"]),
	},
	"AWS::CloudTrail::Trail": {
		service: "cloudtrail",
		type: "activity",
		name: text(["TrailName"]),
		enabled: flag(["IsLogging"], false),
		multiRegion: flag(["IsMultiRegionTrail"], false),
		validated: flag(["EnableLogFileValidation"], false),
		keyId: key(["KMSKeyId"]),
	},
	aws_cloudtrail_event_data_store: {
		service: "cloudtrail-lake",
		type: "activity",
		name: text(["name"]),
		enabled: true,
		multiRegion: flag(["multi_region_enabled"], true),
		keyId: key(["kms_key_id"]),
		retentionDays: count(["retention_period"], 2555),
	},
	aws_flow_log: { service: "vpc-flow-logs", type: "flow", enabled: true },
	"AWS::EC2::FlowLog": { service: "vpc-flow-logs", type: "flow", enabled: true },
	// One of metrics alone logs nothing: https://learn.microsoft.com/azure/azure-monitor/platform/diagnostic-settings
	azurerm_monitor_diagnostic_setting: {
		service: "monitor",
		type: "activity",
		name: text(["name"]),
		enabled: either(
			given(["enabled_log", "category"]),
			given(["enabled_log", "category_group"]),
			// As it was before version 4 of the provider.
			every(given(["log", "category"]), flag(["log", "enabled"], true)),
			every(given(["log", "category_group"]), flag(["log", "enabled"], true)),
		),
	},
	azurerm_network_watcher_flow_log: {
		service: "network-watcher",
		type: "flow",
		name: text(["name"]),
		enabled: flag(["enabled"], false),
		retentionDays: count(["retention_policy", "days"], null),
	},
	google_project_iam_audit_config: {
		service: "cloud-audit-logs",
		type: "activity",
		name: text(["service"]),
		enabled: true,
	},
	google_folder_iam_audit_config: {
		service: "cloud-audit-logs",
		type: "activity",
		name: text(["service"]),
		enabled: true,
	},
	google_organization_iam_audit_config: {
		service: "cloud-audit-logs",
		type: "activity",
		name: text(["service"]),
		enabled: true,
	},
	google_compute_subnetwork: {
		service: "vpc-flow-logs",
		type: "flow",
		name: text(["name"]),
		enabled: given(["log_config", "aggregation_interval"]),
	},
};

export const REGISTRY_COLUMNS = ["name", "immutable", "scanned", "public", "keyId"] as const;

const IMMUTABLE = ["IMMUTABLE"];

export const REGISTRIES: Table = {
	aws_ecr_repository: {
		service: "ecr",
		name: text(["name"]),
		immutable: isWord(["image_tag_mutability"], IMMUTABLE, false),
		scanned: flag(["image_scanning_configuration", "scan_on_push"], false),
		// Unless a policy of its own says otherwise.
		public: false,
		keyId: key(["encryption_configuration", "kms_key"]),
	},
	"AWS::ECR::Repository": {
		service: "ecr",
		name: text(["RepositoryName"]),
		immutable: isWord(["ImageTagMutability"], IMMUTABLE, false),
		scanned: flag(["ImageScanningConfiguration", "ScanOnPush"], false),
		public: false,
		keyId: key(["EncryptionConfiguration", "KmsKey"]),
	},
	aws_ecrpublic_repository: { service: "ecr-public", name: text(["repository_name"]), public: true },
	"AWS::ECR::PublicRepository": { service: "ecr-public", name: text(["RepositoryName"]), public: true },
	azurerm_container_registry: {
		service: "acr",
		name: text(["name"]),
		public: flag(["anonymous_pull_enabled"], false),
		keyId: key(["encryption", "key_vault_key_id"]),
	},
	google_artifact_registry_repository: {
		service: "artifact-registry",
		name: text(["repository_id"]),
		immutable: flag(["docker_config", "immutable_tags"], false),
		// Otherwise up to the project: https://docs.cloud.google.com/artifact-analysis/docs/enable-automatic-scanning
		scanned: every(isNotWord(["vulnerability_scanning_config", "enablement_config"], ["DISABLED"]), elsewhere()),
		public: false,
		keyId: key(["kms_key_name"]),
	},
};

export const SECRET_COLUMNS = ["name", "rotated", "rotationDays", "expires", "keyId"] as const;

export const SECRETS: Table = {
	aws_secretsmanager_secret: {
		service: "secrets-manager",
		name: text(["name"]),
		// Unless a rotation of its own says otherwise.
		rotated: false,
		keyId: key(["kms_key_id"]),
	},
	"AWS::SecretsManager::Secret": {
		service: "secrets-manager",
		name: text(["Name"]),
		rotated: false,
		keyId: key(["KmsKeyId"]),
	},
	azurerm_key_vault_secret: { service: "key-vault", name: text(["name"]), expires: given(["expiration_date"]) },
	google_secret_manager_secret: {
		service: "secret-manager",
		name: text(["secret_id"]),
		// It rotates nothing: it tells whoever does when to do it. https://docs.cloud.google.com/secret-manager/docs/secret-rotation
		rotationDays: seconds(["rotation", "rotation_period"]),
		expires: either(given(["expire_time"]), given(["ttl"])),
	},
};

export const PROTECTION_COLUMNS = ["tlsRequired", "backedUp", "backupDays"] as const;

const backups = (at: string, otherwise: number): Row => ({
	backedUp: some([at], otherwise),
	backupDays: count([at], otherwise),
});

/** How data stores are protected in transit and backed up, beside what their own tables say of them. */
export const PROTECTION: Table = {
	aws_db_instance: backups("backup_retention_period", 0),
	"AWS::RDS::DBInstance": backups("BackupRetentionPeriod", 1),
	aws_rds_cluster: backups("backup_retention_period", 1),
	"AWS::RDS::DBCluster": backups("BackupRetentionPeriod", 1),
	aws_docdb_cluster: backups("backup_retention_period", 1),
	"AWS::DocDB::DBCluster": backups("BackupRetentionPeriod", 1),
	aws_neptune_cluster: backups("backup_retention_period", 1),
	"AWS::Neptune::DBCluster": backups("BackupRetentionPeriod", 1),
	aws_redshift_cluster: backups("automated_snapshot_retention_period", 1),
	"AWS::Redshift::Cluster": backups("AutomatedSnapshotRetentionPeriod", 1),
	aws_elasticache_replication_group: {
		...backups("snapshot_retention_limit", 0),
		// https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/in-transit-encryption-enable.html: "preferred" admits both.
		tlsRequired: every(
			flag(["transit_encryption_enabled"], false),
			isNotWord(["transit_encryption_mode"], ["preferred"]),
		),
	},
	"AWS::ElastiCache::ReplicationGroup": {
		...backups("SnapshotRetentionLimit", 0),
		tlsRequired: every(flag(["TransitEncryptionEnabled"], false), isNotWord(["TransitEncryptionMode"], ["preferred"])),
	},
	aws_elasticache_cluster: {
		...backups("snapshot_retention_limit", 0),
		tlsRequired: flag(["transit_encryption_enabled"], false),
	},
	"AWS::ElastiCache::CacheCluster": {
		...backups("SnapshotRetentionLimit", 0),
		tlsRequired: flag(["TransitEncryptionEnabled"], false),
	},
	// https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/in-transit-encryption.html: serverless caches always.
	aws_elasticache_serverless_cache: { tlsRequired: true },
	"AWS::ElastiCache::ServerlessCache": { tlsRequired: true },
	aws_memorydb_cluster: { ...backups("snapshot_retention_limit", 0), tlsRequired: flag(["tls_enabled"], true) },
	"AWS::MemoryDB::Cluster": {
		...backups("SnapshotRetentionLimit", 0),
		tlsRequired: flag(["TLSEnabled"], UNKNOWN),
	},
	aws_dynamodb_table: { tlsRequired: true, backedUp: flag(["point_in_time_recovery", "enabled"], false) },
	"AWS::DynamoDB::Table": {
		tlsRequired: true,
		backedUp: flag(["PointInTimeRecoverySpecification", "PointInTimeRecoveryEnabled"], false),
	},
	aws_opensearch_domain: { tlsRequired: flag(["domain_endpoint_options", "enforce_https"], UNKNOWN) },
	aws_elasticsearch_domain: { tlsRequired: flag(["domain_endpoint_options", "enforce_https"], UNKNOWN) },
	"AWS::OpenSearchService::Domain": { tlsRequired: flag(["DomainEndpointOptions", "EnforceHTTPS"], false) },
	"AWS::Elasticsearch::Domain": { tlsRequired: flag(["DomainEndpointOptions", "EnforceHTTPS"], false) },
	aws_msk_cluster: {
		tlsRequired: isWord(["encryption_info", "encryption_in_transit", "client_broker"], ["TLS"], true),
	},
	"AWS::MSK::Cluster": {
		tlsRequired: isWord(["EncryptionInfo", "EncryptionInTransit", "ClientBroker"], ["TLS"], true),
	},
	// https://learn.microsoft.com/azure/azure-sql/database/security-overview: always.
	azurerm_mssql_server: { tlsRequired: true },
	azurerm_mssql_managed_instance: { tlsRequired: true, backedUp: true },
	azurerm_mssql_database: {
		tlsRequired: true,
		backedUp: true,
		backupDays: count(["short_term_retention_policy", "retention_days"], 7),
	},
	azurerm_postgresql_server: {
		tlsRequired: flag(["ssl_enforcement_enabled"], UNKNOWN),
		backedUp: true,
		backupDays: count(["backup_retention_days"], 7),
	},
	azurerm_mysql_server: {
		tlsRequired: flag(["ssl_enforcement_enabled"], UNKNOWN),
		backedUp: true,
		backupDays: count(["backup_retention_days"], 7),
	},
	azurerm_mariadb_server: {
		tlsRequired: flag(["ssl_enforcement_enabled"], UNKNOWN),
		backedUp: true,
		backupDays: count(["backup_retention_days"], 7),
	},
	// A parameter of the server says so, which is a resource of its own and on by default:
	// https://learn.microsoft.com/azure/postgresql/flexible-server/security-tls
	azurerm_postgresql_flexible_server: {
		tlsRequired: elsewhere(),
		backedUp: true,
		backupDays: count(["backup_retention_days"], 7),
	},
	// https://learn.microsoft.com/azure/mysql/flexible-server/security-tls: in the same way.
	azurerm_mysql_flexible_server: {
		tlsRequired: elsewhere(),
		backedUp: true,
		backupDays: count(["backup_retention_days"], 7),
	},
	// Off unless told otherwise; before version 4 of the provider it had another name.
	azurerm_redis_cache: {
		tlsRequired: firstSet(true, notFlag(["non_ssl_port_enabled"], UNKNOWN), notFlag(["enable_non_ssl_port"], UNKNOWN)),
	},
	// https://learn.microsoft.com/azure/cosmos-db/security: always; backups cannot be turned off.
	azurerm_cosmosdb_account: { tlsRequired: true, backedUp: true },
	google_sql_database_instance: {
		// https://docs.cloud.google.com/sql/docs/postgres/configure-ssl-instance: new instances admit connections without it.
		tlsRequired: firstSet(
			UNKNOWN,
			isWord(
				["settings", "ip_configuration", "ssl_mode"],
				["ENCRYPTED_ONLY", "TRUSTED_CLIENT_CERTIFICATE_REQUIRED"],
				UNKNOWN,
			),
			// As it was before version 6 of the provider.
			flag(["settings", "ip_configuration", "require_ssl"], UNKNOWN),
		),
		backedUp: flag(["settings", "backup_configuration", "enabled"], false),
	},
	// TLS is up to each instance; without a policy, it is backed up daily:
	// https://docs.cloud.google.com/alloydb/docs/reference/rest/v1/projects.locations.clusters
	google_alloydb_cluster: { tlsRequired: elsewhere(), backedUp: flag(["automated_backup_policy", "enabled"], true) },
	google_redis_instance: { tlsRequired: isWord(["transit_encryption_mode"], ["SERVER_AUTHENTICATION"], false) },
};
