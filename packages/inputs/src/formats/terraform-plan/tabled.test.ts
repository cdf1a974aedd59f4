import { describe, expect, it } from "vitest";
import { infrastructure, plan, type ResourceParts, refer } from "../../../test/terraform-plan.js";

const read = async (resources: Readonly<Record<string, ResourceParts>>) => infrastructure(plan(resources));

const ANYONE = { Statement: [{ Effect: "Allow", Principal: "*", Action: "ecr:BatchGetImage" }] };

describe("audit logs", () => {
	it("have what trails cover, protect and encrypt, and lines", async () => {
		const { document, line } = await read({
			"aws_cloudtrail.t": {
				after: {
					name: "all",
					enable_logging: true,
					is_multi_region_trail: true,
					enable_log_file_validation: false,
					kms_key_id: "arn:k",
				},
			},
			"aws_flow_log.f": {},
		});
		expect(document.auditLogs).toEqual([
			{
				path: ["auditLogs", 0],
				address: "aws_cloudtrail.t",
				resource: 0,
				cloud: "aws",
				service: "cloudtrail",
				name: "all",
				type: "activity",
				enabled: true,
				multiRegion: true,
				validated: false,
				keyId: "arn:k",
				retentionDays: null,
				unknown: [],
			},
			expect.objectContaining({ service: "vpc-flow-logs", type: "flow", enabled: true, multiRegion: null }),
		]);
		expect(line(["auditLogs", 0, "validated"])).toBe('"enable_log_file_validation": false,');
	});

	it("have the defaults of the platform, and are unknown where the plan is", async () => {
		const { document } = await read({
			"aws_cloudtrail.off": { after: { enable_logging: false } },
			"aws_cloudtrail.later": { unknown: { is_multi_region_trail: true }, expressions: { is_multi_region_trail: {} } },
			"google_compute_subnetwork.dark": { after: { log_config: [] } },
			"google_compute_subnetwork.lit": { after: { log_config: [{ aggregation_interval: "INTERVAL_5_SEC" }] } },
		});
		expect(document.auditLogs.map(({ enabled, multiRegion, unknown }) => [enabled, multiRegion, unknown])).toEqual([
			[false, false, []],
			[true, null, ["multiRegion"]],
			[false, null, []],
			[true, null, []],
		]);
	});
});

describe("diagnostic settings", () => {
	it.each([
		[{ enabled_log: [{ category: "AuditEvent" }] }, true],
		[{ enabled_log: [{ category_group: "allLogs" }] }, true],
		[{ log: [{ category: "AuditEvent", enabled: true }] }, true],
		[{ log: [{ category: "AuditEvent", enabled: false }] }, false],
		[{ metric: [{ category: "AllMetrics" }] }, false],
		[{}, false],
	])("of %j log: %s", async (after, enabled) => {
		const { document } = await read({ "azurerm_monitor_diagnostic_setting.d": { after } });
		expect(document.auditLogs[0]).toMatchObject({ enabled, unknown: [] });
	});
});

describe("registries", () => {
	const open = async (resources: Readonly<Record<string, ResourceParts>>) =>
		(await read(resources)).document.registries.map((registry) => [registry.public, registry.unknown.join()]);

	it("have what is said of tags, scans and keys, and lines", async () => {
		const { document, line } = await read({
			"aws_ecr_repository.r": {
				after: {
					name: "shop",
					image_tag_mutability: "IMMUTABLE",
					image_scanning_configuration: [{ scan_on_push: true }],
					encryption_configuration: [{ kms_key: "arn:k" }],
				},
			},
			"aws_ecr_repository.plain": { after: { name: "plain" } },
			"azurerm_container_registry.a": { after: { name: "a", anonymous_pull_enabled: true } },
			"google_artifact_registry_repository.g": { after: { docker_config: [{ immutable_tags: true }] } },
		});
		expect(
			document.registries.map((registry) => [registry.service, registry.immutable, registry.scanned, registry.public]),
		).toEqual([
			["ecr", true, true, false],
			["ecr", false, false, false],
			["acr", null, null, true],
			["artifact-registry", true, null, false],
		]);
		expect(document.registries[0]?.keyId).toBe("arn:k");
		expect(line(["registries", 0, "scanned"])).toBe('"scan_on_push": true');
	});

	it("are public when their policy says so, by name and by reference", async () => {
		const named = { "aws_ecr_repository.r": { after: { name: "shop" } } };
		const policy = (after: object, parts: object = {}) => ({ "aws_ecr_repository_policy.p": { after, ...parts } });
		const text = JSON.stringify(ANYONE);
		expect(await open({ ...named, ...policy({ repository: "shop", policy: text }) })).toEqual([[true, ""]]);
		expect(await open({ ...named, ...policy({ repository: "other", policy: text }) })).toEqual([[false, ""]]);
		expect(
			await open({
				...named,
				...policy(
					{ policy: text },
					{ unknown: { repository: true }, expressions: { repository: refer("aws_ecr_repository.r.name") } },
				),
			}),
		).toEqual([[true, ""]]);
		expect(
			await open({
				...named,
				...policy({ repository: "shop" }, { unknown: { policy: true }, expressions: { policy: {} } }),
			}),
		).toEqual([[null, "public"]]);
		expect(
			await open({
				"google_artifact_registry_repository.g": { after: { repository_id: "g" } },
				"google_artifact_registry_repository_iam_member.m": { after: { repository: "g", member: "allUsers" } },
			}),
		).toEqual([[true, "scanned"]]);
	});

	it("may be scanned by a setting of the whole registry", async () => {
		const { document } = await read({
			"aws_ecr_repository.r": {},
			"aws_ecr_registry_scanning_configuration.all": {},
		});
		expect(document.registries[0]).toMatchObject({ scanned: null, unknown: ["scanned"] });
	});
});

describe("repositories of Artifact Registry", () => {
	it.each([
		[{}, null],
		[{ vulnerability_scanning_config: [{ enablement_config: "INHERITED" }] }, null],
		[{ vulnerability_scanning_config: [{ enablement_config: "DISABLED" }] }, false],
	])("with %j are scanned as their project is, unless they say no", async (after, scanned) => {
		const { document } = await read({ "google_artifact_registry_repository.r": { after } });
		expect(document.registries[0]).toMatchObject({ scanned, unknown: scanned === null ? ["scanned"] : [] });
	});
});

describe("secrets", () => {
	it("have their rotation, wherever it is said, and never a value", async () => {
		const { document, line } = await read({
			"aws_secretsmanager_secret.s": { after: { name: "s", kms_key_id: "arn:k" } },
			"aws_secretsmanager_secret.never": { after: { name: "never" } },
			"aws_secretsmanager_secret_rotation.r": {
				after: { secret_id: "s", rotation_rules: [{ automatically_after_days: 30 }] },
			},
			"azurerm_key_vault_secret.v": {
				after: { name: "v", value: "Zx81-qVerty-93", expiration_date: "2030-01-01T00:00:00Z" },
				sensitive: { value: true },
			},
			"google_secret_manager_secret.g": { after: { secret_id: "g", rotation: [{ rotation_period: "7776000s" }] } },
			"google_secret_manager_secret.t": { after: { secret_id: "t", ttl: "86400s" } },
		});
		expect(
			document.secrets.map((secret) => [secret.name, secret.rotated, secret.rotationDays, secret.expires]),
		).toEqual([
			["s", true, 30, null],
			["never", false, null, null],
			["v", null, null, true],
			["g", null, 90, false],
			["t", null, null, true],
		]);
		expect(JSON.stringify(document)).not.toContain("Zx81");
		expect(line(["secrets", 0, "rotationDays"])).toContain('"automatically_after_days": 30');
	});

	it.each([
		["rate(7 days)", 7, []],
		["rate(36 hours)", 2, []],
		["cron(0 16 1,15 * ? *)", null, ["rotationDays"]],
	])("rotate on the schedule %s", async (schedule, days, unknown) => {
		const { document } = await read({
			"aws_secretsmanager_secret.s": { after: { name: "s" } },
			"aws_secretsmanager_secret_rotation.r": {
				after: { secret_id: "s", rotation_rules: [{ schedule_expression: schedule }] },
			},
		});
		expect(document.secrets[0]).toMatchObject({ rotated: true, rotationDays: days, unknown });
	});
});

describe("protection of data stores", () => {
	it("is what they say of connections and backups", async () => {
		const { document, line } = await read({
			"aws_db_instance.d": { after: { backup_retention_period: 14 } },
			"aws_elasticache_replication_group.e": { after: { transit_encryption_enabled: true } },
			"azurerm_redis_cache.r": { after: { non_ssl_port_enabled: true } },
			"azurerm_mssql_database.m": {},
			"google_sql_database_instance.g": {
				after: { settings: [{ ip_configuration: [{ ssl_mode: "ENCRYPTED_ONLY" }], backup_configuration: [] }] },
			},
			"aws_sns_topic.t": {},
		});
		expect(
			Object.fromEntries(
				document.dataStores.map(({ service, tlsRequired, backedUp, backupDays }) => [
					service,
					[tlsRequired, backedUp, backupDays],
				]),
			),
		).toEqual({
			rds: [null, true, 14],
			elasticache: [true, false, 0],
			redis: [false, null, null],
			"azure-sql": [true, true, 7],
			"cloud-sql": [true, false, null],
			sns: [null, null, null],
		});
		expect(line(["dataStores", 0, "backupDays"])).toBe('"backup_retention_period": 14');
	});

	it.each([
		[
			"aws_elasticache_replication_group",
			{ transit_encryption_enabled: true, transit_encryption_mode: "preferred" },
			false,
		],
		[
			"aws_elasticache_replication_group",
			{ transit_encryption_enabled: true, transit_encryption_mode: "required" },
			true,
		],
		["aws_elasticache_replication_group", { transit_encryption_mode: "required" }, false],
		["aws_elasticache_cluster", { transit_encryption_enabled: true }, true],
		["aws_elasticache_cluster", {}, false],
		["aws_elasticache_serverless_cache", {}, true],
		["aws_memorydb_cluster", { tls_enabled: false }, false],
		["azurerm_redis_cache", {}, true],
		["azurerm_redis_cache", { enable_non_ssl_port: true }, false],
		["azurerm_redis_cache", { non_ssl_port_enabled: false, enable_non_ssl_port: true }, true],
		["azurerm_mysql_flexible_server", {}, null],
		["azurerm_postgresql_flexible_server", {}, null],
		["google_sql_database_instance", { settings: [{ ip_configuration: [{ require_ssl: true }] }] }, true],
		[
			"google_sql_database_instance",
			{ settings: [{ ip_configuration: [{ ssl_mode: "ALLOW_UNENCRYPTED_AND_ENCRYPTED", require_ssl: true }] }] },
			false,
		],
		["google_sql_database_instance", { settings: [{}] }, null],
		["google_redis_instance", {}, false],
	])("of %s with %j requires TLS: %s", async (type, after, required) => {
		const { document } = await read({ [`${type}.x`]: { after } });
		expect(document.dataStores).toHaveLength(1);
		expect(document.dataStores[0]?.tlsRequired).toBe(required);
		expect(document.dataStores[0]?.unknown.includes("tlsRequired")).toBe(required === null);
	});

	it("is not said of encryption that no documentation promises", async () => {
		const { document } = await read({
			"aws_lightsail_database.l": { after: { relational_database_name: "l" } },
			"aws_elasticache_cluster.alone": { after: { cluster_id: "a" } },
			"aws_elasticache_cluster.member": { after: { cluster_id: "m", replication_group_id: "g" } },
		});
		expect(document.dataStores.map(({ encrypted, unknown }) => [encrypted, unknown])).toEqual([
			[null, ["encrypted"]],
			[false, []],
			[null, ["encrypted"]],
		]);
	});
});

describe("object storage beside S3", () => {
	it.each([
		["azurerm_storage_account", { min_tls_version: "TLS1_2" }, true, "1.2"],
		["azurerm_storage_account", { https_traffic_only_enabled: false, min_tls_version: "TLS1_0" }, false, "1.0"],
		["azurerm_storage_account", { enable_https_traffic_only: false, min_tls_version: "TLS1_2" }, false, "1.2"],
		["azurerm_storage_account", {}, true, null],
		["google_storage_bucket", {}, null, null],
	])("%s with %j requires TLS: %s, at least %s", async (type, after, required, version) => {
		const { document } = await read({ [`${type}.x`]: { after: { name: "x", ...after } } });
		expect(document.storage[0]).toMatchObject({ tlsRequired: required, minTlsVersion: version });
		expect(document.storage[0]?.unknown.includes("tlsRequired")).toBe(required === null);
	});
});

describe("moved resources", () => {
	it("have the address they had", async () => {
		const value = plan({ "aws_vpc.b": {} });
		const [change] = (value as { resource_changes: Record<string, unknown>[] }).resource_changes;
		if (change !== undefined) change["previous_address"] = "aws_vpc.a";
		const { document, line } = await infrastructure(value);
		expect(document.resources[0]).toMatchObject({ address: "aws_vpc.b", previousAddress: "aws_vpc.a" });
		expect(line(["resources", 0, "previousAddress"])).toContain("previous_address");
	});
});
