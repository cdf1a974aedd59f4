import { describe, expect, it } from "vitest";
import { infrastructure, plan, type ResourceParts, refer } from "../../../test/terraform-plan.js";

const read = async (resources: Readonly<Record<string, ResourceParts>>) => infrastructure(plan(resources));

describe("rules that name AWS prefix lists", () => {
	const list = (...cidrs: readonly string[]) => ({ after: { id: "pl-1", entry: cidrs.map((cidr) => ({ cidr })) } });
	const rule = { after: { type: "ingress", protocol: "tcp", from_port: 22, to_port: 22, prefix_list_ids: ["pl-1"] } };
	const first = async (resources: Readonly<Record<string, ResourceParts>>) => {
		const { cidrs, peers, unknown } = (await read(resources)).document.networkRules[0] ?? {};
		return { cidrs, peers, unknown };
	};

	it("admit what the list holds", async () => {
		const open = { cidrs: ["10.0.0.0/8", "0.0.0.0/0"], peers: ["pl-1"], unknown: [] };
		const all = list("10.0.0.0/8", "0.0.0.0/0");
		expect(await first({ "aws_ec2_managed_prefix_list.l": all, "aws_security_group_rule.r": rule })).toEqual(open);
		expect(
			await first({
				"aws_ec2_managed_prefix_list.l": all,
				"aws_security_group.g": { after: { ingress: [rule.after] } },
			}),
		).toEqual(open);
		expect(
			await first({
				"data.aws_ec2_managed_prefix_list.l": { after: { id: "pl-1", entries: [{ cidr: "0.0.0.0/0" }] } },
				"aws_vpc_security_group_ingress_rule.r": { after: { ip_protocol: "tcp", prefix_list_id: "pl-1" } },
			}),
		).toEqual({ cidrs: ["0.0.0.0/0"], peers: ["pl-1"], unknown: [] });
		expect(
			await first({
				"data.aws_prefix_list.l": { after: { id: "pl-1", cidr_blocks: ["3.5.0.0/16"] } },
				"aws_security_group_rule.r": rule,
			}),
		).toMatchObject({ cidrs: ["3.5.0.0/16"], unknown: [] });
	});

	it("admit what entries of their own add, by reference too", async () => {
		expect(
			await first({
				"aws_ec2_managed_prefix_list.l": { after: { entry: [] }, unknown: { id: true } },
				"aws_ec2_managed_prefix_list_entry.e": {
					after: { cidr: "0.0.0.0/0" },
					unknown: { prefix_list_id: true },
					expressions: { prefix_list_id: refer("aws_ec2_managed_prefix_list.l.id") },
				},
				"aws_vpc_security_group_ingress_rule.r": {
					after: { ip_protocol: "tcp", from_port: 22, to_port: 22 },
					unknown: { prefix_list_id: true },
					expressions: { prefix_list_id: refer("aws_ec2_managed_prefix_list.l.id") },
				},
			}),
		).toEqual({ cidrs: ["0.0.0.0/0"], peers: [], unknown: ["peers"] });
	});

	it("may admit anyone where the plan does not tell what the list holds", async () => {
		expect(await first({ "aws_security_group_rule.r": rule })).toEqual({
			cidrs: [],
			peers: ["pl-1"],
			unknown: ["cidrs"],
		});
		expect(
			await first({
				"aws_ec2_managed_prefix_list.l": {
					after: { id: "pl-1" },
					unknown: { entry: true },
					expressions: { entry: refer("local.ranges") },
				},
				"aws_security_group_rule.r": rule,
			}),
		).toEqual({ cidrs: [], peers: ["pl-1"], unknown: ["cidrs"] });
	});
});

describe("views", () => {
	it("hold nothing that looks like a credential", async () => {
		const token = `ghp_${"a1B2c3".repeat(6)}`;
		const { document } = await read({
			"aws_security_group_rule.r": {
				after: { type: "ingress", description: `for ${token}`, cidr_blocks: ["10.0.0.0/8"] },
			},
			"aws_db_instance.d": { after: { identifier: token } },
			"aws_iam_policy.p": {
				after: {
					policy: JSON.stringify({
						Statement: { Sid: token, Effect: "Allow", Action: "a", Resource: token, Principal: { AWS: token } },
					}),
				},
			},
		});
		expect(document.networkRules[0]).toMatchObject({ description: "[redacted github-token]", cidrs: ["10.0.0.0/8"] });
		expect(document.accessStatements[0]).toMatchObject({ resources: ["[redacted github-token]"], actions: ["a"] });
		expect(JSON.stringify(document)).not.toContain(token);
	});
});

describe("rules of AWS security groups", () => {
	it("are read from blocks, with every property and their lines", async () => {
		const { document, line } = await read({
			"aws_security_group.g": {
				after: {
					ingress: [
						{
							protocol: "tcp",
							from_port: 22,
							to_port: 22,
							cidr_blocks: ["0.0.0.0/0"],
							ipv6_cidr_blocks: ["::/0"],
							security_groups: ["sg-1"],
							prefix_list_ids: ["pl-1"],
							self: true,
							description: "ssh",
						},
					],
					egress: [{ protocol: "-1", from_port: 0, to_port: 0, cidr_blocks: ["10.0.0.0/8"], description: "" }],
				},
			},
		});
		expect(document.networkRules).toEqual([
			{
				path: ["networkRules", 0],
				address: "aws_security_group.g",
				resource: 0,
				cloud: "aws",
				direction: "ingress",
				effect: "allow",
				protocol: "tcp",
				fromPort: 22,
				toPort: 22,
				cidrs: ["0.0.0.0/0", "::/0"],
				peers: ["sg-1", "pl-1", "self"],
				description: "ssh",
				// The plan does not say what the prefix list holds.
				unknown: ["cidrs"],
			},
			{
				path: ["networkRules", 1],
				address: "aws_security_group.g",
				resource: 0,
				cloud: "aws",
				direction: "egress",
				effect: "allow",
				protocol: "all",
				fromPort: null,
				toPort: null,
				cidrs: ["10.0.0.0/8"],
				peers: [],
				description: null,
				unknown: [],
			},
		]);
		expect(line(["networkRules", 0, "cidrs"])).toBe('"cidr_blocks": [');
		expect(line(["networkRules", 0, "fromPort"])).toBe('"from_port": 22,');
		expect(line(["networkRules", 0, "direction"])).toBe('"ingress": [');
	});

	it("say what is unknown of them, and only that", async () => {
		const { document, line } = await read({
			"aws_security_group_rule.r": {
				after: { type: "ingress", protocol: "tcp", from_port: 443, cidr_blocks: ["10.0.0.0/8", null] },
				unknown: { to_port: true, cidr_blocks: [false, true], source_security_group_id: true },
				expressions: { to_port: refer("local.port"), source_security_group_id: refer("aws_security_group.x.id") },
			},
			"aws_vpc_security_group_ingress_rule.v": {
				after: { ip_protocol: "-1", cidr_ipv4: "0.0.0.0/0" },
				unknown: { security_group_id: true },
			},
			"aws_vpc_security_group_egress_rule.w": {
				after: { ip_protocol: "17", from_port: 53, to_port: 53, cidr_ipv6: "::/0" },
			},
		});
		const [rule, open, out] = document.networkRules;
		expect(rule).toMatchObject({ direction: "ingress", fromPort: 443, toPort: null, cidrs: ["10.0.0.0/8"] });
		expect(rule?.unknown).toEqual(["toPort", "cidrs", "peers"]);
		expect(line(["networkRules", 0, "toPort"])).toBe('"to_port": true,');
		expect(open).toMatchObject({
			direction: "ingress",
			protocol: "all",
			fromPort: null,
			cidrs: ["0.0.0.0/0"],
			unknown: [],
		});
		expect(out).toMatchObject({ direction: "egress", protocol: "udp", fromPort: 53, cidrs: ["::/0"] });
	});

	it("are one unknown rule where they are set and unknown, and none where they are not set", async () => {
		const { document } = await read({
			"aws_security_group.set": {
				unknown: { ingress: true, egress: true },
				expressions: { ingress: refer("local.rules") },
			},
			"aws_security_group.unset": { unknown: { ingress: true, egress: true } },
			"aws_default_security_group.d": { after: { ingress: [], egress: [] } },
		});
		expect(document.networkRules).toMatchObject([
			{ address: "aws_security_group.set", direction: "ingress", effect: "allow" },
		]);
		expect(document.networkRules[0]?.unknown).toEqual([
			"protocol",
			"fromPort",
			"toPort",
			"cidrs",
			"peers",
			"description",
		]);
	});
});

describe("rules of AWS network ACLs", () => {
	it("allow or deny", async () => {
		const { document } = await read({
			"aws_network_acl.a": {
				after: {
					ingress: [
						{ action: "deny", protocol: "6", from_port: 22, to_port: 22, cidr_block: "0.0.0.0/0", ipv6_cidr_block: "" },
					],
				},
			},
			"aws_network_acl_rule.r": {
				after: { egress: true, protocol: "icmp", from_port: null, cidr_block: "10.0.0.0/8" },
				unknown: { rule_action: true },
				expressions: { rule_action: refer("local.action") },
			},
		});
		expect(document.networkRules).toMatchObject([
			{ direction: "ingress", effect: "deny", protocol: "tcp", fromPort: 22, cidrs: ["0.0.0.0/0"], unknown: [] },
			{ direction: "egress", effect: null, protocol: "icmp", fromPort: null, unknown: ["effect"] },
		]);
	});
});

describe("rules of Azure and Google Cloud", () => {
	it("of Google Cloud are read of firewall policies", async () => {
		const rule = (more: object, match: object) => ({
			after: {
				direction: "INGRESS",
				action: "allow",
				match: [{ layer4_configs: [{ ip_protocol: "tcp", ports: ["22", "80-90"] }], ...match }],
				...more,
			},
		});
		const { document } = await read({
			"google_compute_network_firewall_policy_rule.open": rule({}, { src_ip_ranges: ["0.0.0.0/0"] }),
			"google_compute_firewall_policy_rule.anyone": rule({ action: "deny" }, {}),
			"google_compute_region_network_firewall_policy_rule.tags": rule(
				{},
				{ src_secure_tags: [{ name: "tagValues/1" }] },
			),
			"google_compute_network_firewall_policy_rule.off": rule({ disabled: true }, {}),
			"google_compute_network_firewall_policy_rule.next": rule({ action: "goto_next" }, {}),
			"google_compute_network_firewall_policy_rule.out": rule({ direction: "EGRESS" }, { dest_fqdns: ["example.com"] }),
		});
		const rules = document.networkRules.map((one) => [
			one.address.split(".")[1],
			...[one.direction, one.effect, one.fromPort, one.toPort, one.cidrs, one.peers],
		]);
		expect(rules.filter(([, , , from]) => from === 22)).toEqual([
			["anyone", "ingress", "deny", 22, 22, ["0.0.0.0/0", "::/0"], []],
			["open", "ingress", "allow", 22, 22, ["0.0.0.0/0"], []],
			["out", "egress", "allow", 22, 22, [], ["example.com"]],
			["tags", "ingress", "allow", 22, 22, [], ["tagValues/1"]],
		]);
		expect(rules).toHaveLength(8);
	});

	it("are one for each range of ports", async () => {
		const { document } = await read({
			"azurerm_network_security_rule.r": {
				after: {
					direction: "Inbound",
					access: "Allow",
					protocol: "Tcp",
					destination_port_ranges: ["22", "8000-8080"],
					source_address_prefix: "Internet",
				},
			},
			"azurerm_network_security_group.g": {
				after: {
					security_rule: [
						{
							direction: "Outbound",
							access: "Deny",
							protocol: "*",
							destination_port_range: "*",
							destination_address_prefix: "*",
						},
						{
							direction: "Inbound",
							access: "Allow",
							protocol: "*",
							destination_port_range: "3389",
							source_address_prefix: "VirtualNetwork",
						},
					],
				},
			},
			"google_compute_firewall.f": {
				after: {
					allow: [
						{ protocol: "tcp", ports: ["22", "80-90"] },
						{ protocol: "udp", ports: null },
					],
					source_ranges: ["0.0.0.0/0"],
				},
			},
			"google_compute_firewall.anyone": { after: { direction: "INGRESS", deny: [{ protocol: "all" }] } },
			"google_compute_firewall.off": { after: { disabled: true, allow: [{ protocol: "all" }] } },
		});
		expect(
			document.networkRules.map(({ direction, effect, protocol, fromPort, toPort, cidrs, peers }) => [
				direction,
				effect,
				protocol,
				fromPort,
				toPort,
				cidrs,
				peers,
			]),
		).toEqual([
			["ingress", "allow", "tcp", 22, 22, ["0.0.0.0/0", "::/0"], ["Internet"]],
			["ingress", "allow", "tcp", 8000, 8080, ["0.0.0.0/0", "::/0"], ["Internet"]],
			["egress", "deny", "all", null, null, ["0.0.0.0/0", "::/0"], []],
			["ingress", "allow", "tcp", 3389, 3389, [], ["VirtualNetwork"]],
			["ingress", "allow", "tcp", 22, 22, ["0.0.0.0/0"], []],
			["ingress", "allow", "tcp", 80, 90, ["0.0.0.0/0"], []],
			["ingress", "allow", "udp", 0, 65535, ["0.0.0.0/0"], []],
			["ingress", "deny", "all", null, null, ["0.0.0.0/0"], []],
		]);
	});

	it("say what is unknown of them", async () => {
		const { document } = await read({
			"azurerm_network_security_rule.r": {
				after: { protocol: "Tcp", destination_port_range: "22" },
				unknown: { direction: true, access: true, source_address_prefix: true },
				expressions: { direction: refer("local.a"), access: refer("local.a"), source_address_prefix: refer("local.a") },
			},
			"google_compute_firewall.f": {
				after: { allow: [{ protocol: "tcp" }] },
				unknown: { source_ranges: true, allow: [{ ports: true }] },
				expressions: { source_ranges: refer("local.a") },
			},
		});
		expect(document.networkRules.map(({ unknown }) => unknown)).toEqual([
			["direction", "effect", "cidrs", "peers"],
			["fromPort", "toPort", "cidrs"],
		]);
	});
});

describe("data stores of AWS", () => {
	const stores = async (resources: Readonly<Record<string, ResourceParts>>) => {
		const { document } = await read(resources);
		return document.dataStores.map(({ address, service, encrypted, keyId, public: reachable, unknown }) => [
			address,
			service,
			encrypted,
			keyId,
			reachable,
			unknown.join(),
		]);
	};

	it("have every property and their lines", async () => {
		const { document, line } = await read({
			"aws_db_instance.d": {
				after: { identifier: "main", storage_encrypted: true, kms_key_id: "arn:key", publicly_accessible: true },
			},
		});
		expect(document.dataStores).toEqual([
			{
				path: ["dataStores", 0],
				address: "aws_db_instance.d",
				resource: 0,
				cloud: "aws",
				service: "rds",
				name: "main",
				encrypted: true,
				keyId: "arn:key",
				public: true,
				tlsRequired: null,
				backedUp: false,
				backupDays: 0,
				unknown: [],
			},
		]);
		expect(line(["dataStores", 0, "encrypted"])).toBe('"storage_encrypted": true,');
		expect(line(["dataStores", 0, "public"])).toBe('"publicly_accessible": true');
	});

	it("have the defaults that the platform documents", async () => {
		expect(
			await stores({
				"aws_db_instance.d": {},
				"aws_rds_cluster.serverless": { after: { engine_mode: "serverless" } },
				"aws_redshift_cluster.r": {},
				"aws_elasticache_replication_group.redis": { after: { engine: "redis" } },
				"aws_elasticache_replication_group.valkey": { after: { engine: "valkey" } },
				"aws_opensearch_domain.o": { after: { encrypt_at_rest: [], vpc_options: [] } },
				"aws_efs_file_system.e": { after: { encrypted: null } },
				"aws_sns_topic.t": { after: { kms_master_key_id: "" } },
				"aws_sqs_queue.q": { after: { kms_master_key_id: "", name: "q" }, unknown: { sqs_managed_sse_enabled: true } },
				"aws_dynamodb_table.d": {},
				"aws_kinesis_stream.k": { after: { encryption_type: "NONE" } },
				"aws_ebs_volume.v": { unknown: { encrypted: true, kms_key_id: true } },
			}),
		).toEqual([
			["aws_db_instance.d", "rds", false, null, false, ""],
			["aws_rds_cluster.serverless", "rds", true, null, null, ""],
			["aws_redshift_cluster.r", "redshift", null, null, null, "encrypted,public"],
			["aws_elasticache_replication_group.redis", "elasticache", false, null, null, ""],
			["aws_elasticache_replication_group.valkey", "elasticache", true, null, null, ""],
			["aws_opensearch_domain.o", "opensearch", false, null, true, "tlsRequired"],
			["aws_efs_file_system.e", "efs", false, null, null, ""],
			["aws_sns_topic.t", "sns", false, null, null, ""],
			["aws_sqs_queue.q", "sqs", true, null, null, ""],
			["aws_dynamodb_table.d", "dynamodb", true, null, null, ""],
			["aws_kinesis_stream.k", "kinesis", false, null, null, ""],
			["aws_ebs_volume.v", "ebs", false, null, null, ""],
		]);
	});

	it("say what is set otherwise", async () => {
		expect(
			await stores({
				"aws_sqs_queue.off": { after: { sqs_managed_sse_enabled: false } },
				"aws_sqs_queue.key": { after: { sqs_managed_sse_enabled: false, kms_master_key_id: "alias/own" } },
				"aws_sns_topic.aws": { after: { kms_master_key_id: "alias/aws/sns" } },
				"aws_sns_topic.own": {
					unknown: { kms_master_key_id: true },
					expressions: { kms_master_key_id: refer("aws_kms_key.k.id") },
				},
				"aws_kms_key.k": {},
				"aws_opensearch_domain.o": {
					after: { encrypt_at_rest: [{ enabled: true }], vpc_options: [{ subnet_ids: [] }] },
				},
				"aws_dynamodb_table.d": { after: { server_side_encryption: [{ enabled: true, kms_key_arn: "arn:k" }] } },
			}),
		).toEqual([
			["aws_opensearch_domain.o", "opensearch", true, null, false, "tlsRequired"],
			["aws_sns_topic.aws", "sns", true, null, null, ""],
			["aws_sns_topic.own", "sns", true, "aws_kms_key.k", null, ""],
			["aws_sqs_queue.off", "sqs", false, null, null, ""],
			["aws_sqs_queue.key", "sqs", true, "alias/own", null, ""],
			["aws_dynamodb_table.d", "dynamodb", true, "arn:k", null, ""],
		]);
	});

	it("do not know what is unknown, or inherited from a snapshot", async () => {
		const unknown = { unknown: { storage_encrypted: true, publicly_accessible: true } };
		expect(
			await stores({
				"aws_db_instance.u": {
					...unknown,
					expressions: { storage_encrypted: refer("local.x"), publicly_accessible: refer("local.x") },
				},
				"aws_db_instance.s": { after: { snapshot_identifier: "snap" } },
				"aws_db_instance.none": { after: { snapshot_identifier: null, restore_to_point_in_time: [] } },
				"aws_ebs_volume.s": { after: { snapshot_id: "snap-1" } },
				"aws_db_instance.odd": { after: { storage_encrypted: "maybe" } },
			}),
		).toEqual([
			["aws_db_instance.u", "rds", null, null, null, "encrypted,public"],
			["aws_db_instance.s", "rds", null, null, false, "encrypted"],
			["aws_db_instance.none", "rds", false, null, false, ""],
			["aws_db_instance.odd", "rds", null, null, false, "encrypted"],
			["aws_ebs_volume.s", "ebs", null, null, null, "encrypted"],
		]);
	});

	it("include the volumes of instances and templates", async () => {
		const { document, line } = await read({
			"aws_instance.i": {
				after: { ebs_block_device: [{ device_name: "/dev/sdb", encrypted: true, kms_key_id: "arn:k" }] },
				unknown: { root_block_device: true },
			},
			"aws_launch_template.t": {
				after: { block_device_mappings: [{ device_name: "/dev/xvda", ebs: [{ encrypted: "false" }] }, { ebs: [] }] },
			},
		});
		expect(document.dataStores.map(({ address, name, encrypted, keyId }) => [address, name, encrypted, keyId])).toEqual(
			[
				["aws_instance.i", null, false, null],
				["aws_instance.i", "/dev/sdb", true, "arn:k"],
				["aws_launch_template.t", null, false, null],
			],
		);
		expect(line(["dataStores", 1, "encrypted"])).toBe('"encrypted": true,');
		expect(line(["dataStores", 1, "address"])).toBe('"address": "aws_instance.i",');
	});

	it("are encrypted where the account encrypts its volumes, as far as it is known to be theirs", async () => {
		const resources = (key: string): Readonly<Record<string, ResourceParts>> => ({
			"aws_ebs_encryption_by_default.d": { after: { enabled: true }, providerKey: key },
			"aws_ebs_volume.v": { after: { encrypted: false } },
		});
		expect(await stores(resources("aws"))).toEqual([["aws_ebs_volume.v", "ebs", true, null, null, ""]]);
		expect(await stores(resources("aws.other"))).toEqual([["aws_ebs_volume.v", "ebs", null, null, null, "encrypted"]]);
	});

	it("that are instances of a cluster are encrypted as it is", async () => {
		expect(
			await stores({
				"aws_rds_cluster.c": { after: { storage_encrypted: true, kms_key_id: "arn:k" } },
				"aws_rds_cluster_instance.i[0]": {
					after: { publicly_accessible: true, identifier: "i" },
					unknown: { storage_encrypted: true, cluster_identifier: true },
					expressions: { cluster_identifier: refer("aws_rds_cluster.c.id") },
				},
				"aws_rds_cluster_instance.other": { unknown: { storage_encrypted: true }, expressions: {} },
			}),
		).toEqual([
			["aws_rds_cluster.c", "rds", true, "arn:k", null, ""],
			["aws_rds_cluster_instance.i[0]", "rds", true, "arn:k", true, ""],
			["aws_rds_cluster_instance.other", "rds", null, null, false, "encrypted,keyId"],
		]);
	});

	it("of Azure and Google Cloud are encrypted always, and may be reached", async () => {
		expect(
			await stores({
				"azurerm_postgresql_server.p": { after: { name: "p" } },
				"azurerm_mssql_database.d": { after: { transparent_data_encryption_enabled: false } },
				"google_sql_database_instance.open": {
					after: {
						settings: [{ ip_configuration: [{ ipv4_enabled: true, authorized_networks: [{ value: "0.0.0.0/0" }] }] }],
					},
				},
				"google_sql_database_instance.halves": {
					after: {
						settings: [
							{ ip_configuration: [{ authorized_networks: [{ value: "0.0.0.0/1" }, { value: "128.0.0.0/1" }] }] },
						],
					},
				},
				"google_sql_database_instance.closed": {
					after: { settings: [{ ip_configuration: [{ ipv4_enabled: true }] }] },
				},
				"google_sql_database_instance.unknown": {
					after: { settings: [{ ip_configuration: [{ ipv4_enabled: true, authorized_networks: [{}] }] }] },
					unknown: { settings: [{ ip_configuration: [{ authorized_networks: [{ value: true }] }] }] },
				},
				"google_compute_disk.d": { after: { disk_encryption_key: [{ kms_key_self_link: "k" }] } },
			}),
		).toEqual([
			["azurerm_mssql_database.d", "azure-sql", false, null, null, ""],
			["azurerm_postgresql_server.p", "postgresql", true, null, true, "tlsRequired"],
			["google_compute_disk.d", "compute-disk", true, "k", null, ""],
			["google_sql_database_instance.open", "cloud-sql", true, null, true, "tlsRequired"],
			["google_sql_database_instance.halves", "cloud-sql", true, null, true, "tlsRequired"],
			["google_sql_database_instance.closed", "cloud-sql", true, null, false, "tlsRequired"],
			["google_sql_database_instance.unknown", "cloud-sql", true, null, null, "public,tlsRequired"],
		]);
	});
});

describe("storage of Azure and Google Cloud", () => {
	it("is public when a container says so and the account lets it", async () => {
		const account = (after: unknown): ResourceParts => ({ after, unknown: { id: true } });
		const container = (name: string, access: string): ResourceParts => ({
			after: { container_access_type: access },
			unknown: { storage_account_id: true },
			expressions: { storage_account_id: refer(`azurerm_storage_account.${name}.id`) },
		});
		const { document, line } = await read({
			"azurerm_storage_account.open": account({ name: "open" }),
			"azurerm_storage_account.closed": account({ name: "closed", allow_nested_items_to_be_public: false }),
			"azurerm_storage_account.private": account({ name: "private", blob_properties: [{ versioning_enabled: true }] }),
			"azurerm_storage_container.o": container("open", "blob"),
			"azurerm_storage_container.c": container("closed", "container"),
			"azurerm_storage_container.p": { after: { storage_account_name: "private", container_access_type: "private" } },
			"azurerm_storage_container.elsewhere": {
				after: { storage_account_name: "other", container_access_type: "blob" },
			},
		});
		expect(
			document.storage.map(({ name, resource, public: isPublic, publicAccessBlocked, versioned }) => [
				name,
				resource,
				isPublic,
				publicAccessBlocked,
				versioned,
			]),
		).toEqual([
			["open", 0, true, false, false],
			["closed", 1, false, true, false],
			["private", 2, false, false, true],
			["other", 6, null, null, null],
		]);
		expect(document.storage[0]?.publicReasons).toEqual(["azurerm_storage_container.o lets anyone read it"]);
		expect(line(["storage", 0, "public"])).toBe('"container_access_type": "blob"');
		expect(line(["storage", 1, "publicAccessBlocked"])).toBe('"allow_nested_items_to_be_public": false');
	});

	it("is public when everyone is a member and nothing prevents it", async () => {
		const member = (name: string): ResourceParts => ({
			after: { member: "allUsers", role: "roles/storage.objectViewer" },
			unknown: { bucket: true },
			expressions: { bucket: refer(`google_storage_bucket.${name}.name`) },
		});
		const { document, line } = await read({
			"google_storage_bucket.open": { after: { name: "open" }, unknown: { id: true } },
			"google_storage_bucket.enforced": {
				after: { name: "enforced", public_access_prevention: "enforced" },
				unknown: { id: true },
			},
			"google_storage_bucket.uniform": {
				after: {
					name: "uniform",
					uniform_bucket_level_access: true,
					versioning: [{ enabled: true }],
					logging: [{ log_bucket: "l" }],
				},
				unknown: { id: true },
			},
			"google_storage_bucket_iam_member.o": member("open"),
			"google_storage_bucket_iam_member.e": member("enforced"),
			"google_storage_bucket_acl.u": { after: { bucket: "uniform", predefined_acl: "publicRead", role_entity: null } },
		});
		expect(
			document.storage.map(({ public: isPublic, publicAccessBlocked, versioned, logged }) => [
				isPublic,
				publicAccessBlocked,
				versioned,
				logged,
			]),
		).toEqual([
			[true, false, false, false],
			[false, true, false, false],
			[false, false, true, true],
		]);
		expect(document.storage[0]?.publicReasons).toEqual([
			"google_storage_bucket_iam_member.o grants access to allUsers",
		]);
		expect(line(["storage", 0, "public"])).toBe('"member": "allUsers",');
	});
});

describe("buckets of Google Cloud", () => {
	it.each([
		["google_storage_default_object_acl", { role_entity: ["READER:allUsers"] }],
		["google_storage_object_acl", { predefined_acl: "publicRead" }],
		["google_storage_default_object_access_control", { entity: "allUsers" }],
		["google_storage_object_access_control", { entity: "allAuthenticatedUsers" }],
		["google_storage_managed_folder_iam_member", { member: "allUsers" }],
		["google_storage_managed_folder_iam_binding", { members: ["allUsers"] }],
	])("are public where %s opens what they hold", async (type, opening) => {
		const { document } = await read({
			"google_storage_bucket.b": { after: { name: "b" } },
			[`${type}.o`]: { after: { bucket: "b", ...opening } },
		});
		expect(document.storage.map((storage) => [storage.address, storage.public])).toEqual([
			["google_storage_bucket.b", true],
		]);
	});
});

describe("data stores that have a public address", () => {
	it.each([
		["aws_redshiftserverless_workgroup", { publicly_accessible: true }],
		["aws_lightsail_database", { publicly_accessible: true }],
		[
			"aws_msk_cluster",
			{
				broker_node_group_info: [{ connectivity_info: [{ public_access: [{ type: "SERVICE_PROVIDED_EIPS" }] }] }],
			},
		],
	])("are public, and without it are not: %s", async (type, opening) => {
		const { document } = await read({ [`${type}.open`]: { after: opening }, [`${type}.closed`]: { after: {} } });
		expect(document.dataStores.map((store) => [store.address, store.public])).toEqual([
			[`${type}.open`, true],
			[`${type}.closed`, false],
		]);
	});
});

describe("keys", () => {
	it("rotate or not, in days", async () => {
		const { document, line } = await read({
			"aws_kms_key.off": {},
			"aws_kms_key.on": { after: { enable_key_rotation: true } },
			"aws_kms_key.often": { after: { enable_key_rotation: true, rotation_period_in_days: 90 } },
			"aws_kms_key.asymmetric": { after: { customer_master_key_spec: "RSA_2048", key_usage: "SIGN_VERIFY" } },
			"aws_kms_key.unknown": {
				unknown: { enable_key_rotation: true },
				expressions: { enable_key_rotation: refer("local.x") },
			},
			"google_kms_crypto_key.on": { after: { rotation_period: "7776000s", purpose: "ENCRYPT_DECRYPT" } },
			"google_kms_crypto_key.off": { after: { rotation_period: null } },
			"google_kms_crypto_key.sign": { after: { purpose: "ASYMMETRIC_SIGN" } },
			"azurerm_key_vault_key.on": { after: { rotation_policy: [{ automatic: [{ time_after_creation: "P3M" }] }] } },
			"azurerm_key_vault_key.off": { after: { rotation_policy: [] } },
		});
		expect(
			document.keys.map(({ address, rotated, rotationDays, unknown }) => [
				address,
				rotated,
				rotationDays,
				unknown.join(),
			]),
		).toEqual([
			["aws_kms_key.off", false, null, ""],
			["aws_kms_key.on", true, 365, ""],
			["aws_kms_key.often", true, 90, ""],
			["aws_kms_key.asymmetric", null, null, ""],
			["aws_kms_key.unknown", null, null, "rotated,rotationDays"],
			["google_kms_crypto_key.on", true, 90, ""],
			["google_kms_crypto_key.off", false, null, ""],
			["google_kms_crypto_key.sign", null, null, ""],
			["azurerm_key_vault_key.on", true, 90, ""],
			["azurerm_key_vault_key.off", false, null, ""],
		]);
		expect(line(["keys", 2, "rotationDays"])).toBe('"rotation_period_in_days": 90');
	});
});
