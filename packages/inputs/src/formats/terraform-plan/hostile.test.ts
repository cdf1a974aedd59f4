import { describe, expect, it } from "vitest";
import { infrastructure, plan, type ResourceParts, refer } from "../../../test/terraform-plan.js";

const many = <T>(count: number, make: (index: number) => T): T[] =>
	Array.from({ length: count }, (_, index) => make(index));

describe("a short plan that stands for a long document", () => {
	it("has its ports and addresses counted before they are spelled out", async () => {
		const ports = many(1000, (index) => `${index + 1}`);
		const ranges = many(1000, (index) => `10.${index >> 8}.${index & 255}.0/24`);
		const { document } = await infrastructure(
			plan({
				"google_compute_firewall.f": { after: { allow: [{ protocol: "tcp", ports }], source_ranges: ranges } },
				"azurerm_network_security_rule.r": {
					after: {
						direction: "Inbound",
						access: "Allow",
						protocol: "Tcp",
						destination_port_ranges: ports,
						source_address_prefixes: ranges,
					},
				},
			}),
		);
		expect(document.networkRules.map(({ cidrs, unknown }) => [cidrs.length, unknown])).toEqual([
			[1000, ["fromPort", "toPort"]],
			[1000, ["protocol", "fromPort", "toPort"]],
		]);
		expect(document.limitations).toHaveLength(2);
	});

	it("has the statements counted that are repeated for each policy", async () => {
		const resources: Record<string, ResourceParts> = {
			"data.aws_iam_policy_document.d": {
				after: { statement: [{ actions: many(2000, (index) => `s3:Action${index}`) }] },
				unknown: { json: true },
			},
		};
		for (let index = 0; index < 1000; index++) {
			resources[`aws_iam_policy.p[${index}]`] = {
				unknown: { policy: true },
				expressions: { policy: refer("data.aws_iam_policy_document.d.json") },
			};
		}
		const { document } = await infrastructure(plan(resources));
		const known = document.accessStatements.filter(({ unknown }) => unknown.length === 0);
		expect(document.accessStatements).toHaveLength(1000);
		expect(known.length).toBeGreaterThan(200);
		expect(known.length).toBeLessThan(300);
		expect(document.limitations.map(({ message }) => message)).toEqual([expect.stringContaining("too often")]);
	});

	it("has the ranges of prefix lists counted that are repeated for each rule", async () => {
		const resources: Record<string, ResourceParts> = {
			"aws_ec2_managed_prefix_list.l": {
				after: { id: "pl-1", entry: many(10_000, (index) => ({ cidr: `10.${index >> 8}.${index & 255}.0/24` })) },
			},
		};
		for (let index = 0; index < 200; index++) {
			resources[`aws_security_group_rule.r[${index}]`] = { after: { type: "ingress", prefix_list_ids: ["pl-1"] } };
		}
		const { document } = await infrastructure(plan(resources));
		expect(document.networkRules.filter(({ cidrs }) => cidrs.length === 10_000)).toHaveLength(50);
		expect(document.networkRules.filter(({ unknown }) => unknown.includes("cidrs"))).toHaveLength(150);
		expect(document.limitations.map(({ message }) => message)).toEqual([expect.stringContaining("prefix lists")]);
	});

	it("has documents that take in each other read once each", async () => {
		const document = (name: string, others: readonly string[]): ResourceParts => ({
			after: { statement: [{ actions: [name] }] },
			unknown: { json: true, source_policy_documents: true, override_policy_documents: true },
			expressions: Object.fromEntries(
				["source_policy_documents", "override_policy_documents"].map((attribute) => [
					attribute,
					refer(...others.map((other) => `data.aws_iam_policy_document.${other}.json`)),
				]),
			),
		});
		const names = many(40, (index) => `d${index}`);
		const { document: result } = await infrastructure(
			plan({
				...Object.fromEntries(names.map((name) => [`data.aws_iam_policy_document.${name}`, document(name, names)])),
				"aws_iam_policy.p": {
					unknown: { policy: true },
					expressions: { policy: refer("data.aws_iam_policy_document.d0.json") },
				},
			}),
		);
		expect(result.accessStatements.map(({ actions }) => actions)).toEqual(names.map((name) => [name]));
		expect(result.limitations).toEqual([]);
	});
});

describe("a plan whose parts are of other types", () => {
	const odd: readonly unknown[] = [null, true, 1, "x", [], {}, [null], [[]], { a: null }];
	it("is read without a crash, whatever stands where", async () => {
		for (const value of odd) {
			for (const name of ["after_unknown", "after_sensitive", "before"]) {
				await infrastructure(
					plan({ "aws_s3_bucket.b": { after: { bucket: "b", acl: value }, change: { [name]: value } } }),
				);
			}
			for (const name of ["configuration", "prior_state", "planned_values", "variables", "deferred_changes"]) {
				await infrastructure(plan({ "aws_s3_bucket.b": {} }, { [name]: value, format_version: "1.0" }));
			}
			const root = { resources: value, module_calls: value, outputs: value };
			await infrastructure(
				plan({ "module.m.aws_s3_bucket.b": {} }, { configuration: { root_module: root, provider_config: value } }),
			);
			const everything = Object.fromEntries(
				TYPES.map((type) => [`${type}.x`, { after: Object.fromEntries(ATTRIBUTES.map((name) => [name, value])) }]),
			);
			const { document } = await infrastructure(plan(everything));
			expect(document.resources).toHaveLength(TYPES.length);
		}
	});
});

const TYPES = [
	"aws_s3_bucket",
	"aws_s3_bucket_acl",
	"aws_s3_bucket_policy",
	"aws_s3_bucket_public_access_block",
	"aws_s3_bucket_server_side_encryption_configuration",
	"aws_iam_role",
	"aws_iam_policy",
	"aws_iam_role_policy_attachment",
	"aws_lambda_permission",
	"aws_security_group",
	"aws_security_group_rule",
	"aws_network_acl",
	"aws_db_instance",
	"aws_instance",
	"aws_launch_template",
	"aws_kms_key",
	"azurerm_storage_account",
	"azurerm_storage_container",
	"azurerm_network_security_group",
	"azurerm_role_definition",
	"azurerm_key_vault_key",
	"google_storage_bucket",
	"google_storage_bucket_iam_policy",
	"google_compute_firewall",
	"google_project_iam_binding",
	"google_sql_database_instance",
	"google_kms_crypto_key",
];
const ATTRIBUTES = [
	"bucket",
	"acl",
	"grant",
	"policy",
	"rule",
	"versioning",
	"logging",
	"access_control_policy",
	"block_public_acls",
	"server_side_encryption_configuration",
	"assume_role_policy",
	"inline_policy",
	"managed_policy_arns",
	"policy_arn",
	"principal",
	"ingress",
	"egress",
	"cidr_blocks",
	"from_port",
	"self",
	"storage_encrypted",
	"snapshot_identifier",
	"root_block_device",
	"block_device_mappings",
	"enable_key_rotation",
	"rotation_policy",
	"rotation_period",
	"security_rule",
	"permissions",
	"container_access_type",
	"storage_account_id",
	"encryption",
	"allow",
	"source_ranges",
	"members",
	"role",
	"policy_data",
	"settings",
	"condition",
];
