import { describe, expect, it } from "vitest";
import { infrastructure, plan, type ResourceParts } from "../../../test/terraform-plan.js";

/** A resource that exists and stays as it is. */
const exists = (values: unknown, expressions: ResourceParts["expressions"] = {}): ResourceParts => ({
	before: values,
	after: values,
	actions: ["no-op"],
	expressions: expressions ?? {},
});
/** A resource that exists and is deleted. */
const goes = (values: unknown): ResourceParts => ({ before: values, after: null, actions: ["delete"] });
const GRANT = JSON.stringify({ Statement: { Effect: "Allow", Principal: "*", Action: "s3:GetObject", Resource: "*" } });

describe("what the provider read back of something that exists", () => {
	it("is not said twice of a policy that has a resource of its own", async () => {
		const { document } = await infrastructure(
			plan({
				"aws_s3_bucket.b": exists({ bucket: "b", id: "b", policy: GRANT }),
				"aws_s3_bucket_policy.p": exists({ bucket: "b", policy: GRANT }, { policy: {} }),
				"aws_sns_topic.t": exists({ name: "t", arn: "arn:t", policy: GRANT }),
				"aws_iam_role.r": exists({
					name: "r",
					managed_policy_arns: ["arn:a", "arn:from-elsewhere"],
					inline_policy: [
						{ name: "own", policy: GRANT },
						{ name: "inline", policy: GRANT },
					],
				}),
				"aws_iam_role_policy.own": exists({ role: "r", name: "own", policy: GRANT }, { policy: {} }),
				"aws_iam_role_policy_attachment.a": exists({ role: "r", policy_arn: "arn:a" }, { policy_arn: {} }),
			}),
		);
		expect(document.accessStatements.map(({ address, policyType }) => [address, policyType])).toEqual([
			["aws_iam_role_policy.own", "identity"],
			["aws_s3_bucket_policy.p", "resource"],
			["aws_sns_topic.t", "resource"],
			["aws_iam_role.r", "identity"],
			["aws_iam_role_policy_attachment.a", "attachment"],
			["aws_iam_role.r", "attachment"],
		]);
	});

	it("does not count where the plan deletes the resource that said it, except an access control list", async () => {
		const read = {
			bucket: "b",
			id: "b",
			policy: GRANT,
			versioning: [{ enabled: true }],
			logging: [{ target_bucket: "l" }],
		};
		const storage = async (resources: Readonly<Record<string, ResourceParts>>) =>
			(await infrastructure(plan({ "aws_s3_bucket.b": exists(read), ...resources }))).document.storage[0];
		expect(await storage({})).toMatchObject({ public: true, versioned: true, logged: true });
		expect(
			await storage({
				"aws_s3_bucket_policy.p": goes({ bucket: "b", policy: GRANT }),
				"aws_s3_bucket_versioning.v": goes({ bucket: "b" }),
				"aws_s3_bucket_logging.l": goes({ bucket: "b" }),
			}),
		).toMatchObject({ public: false, versioned: false, logged: false });
	});

	it("is not said twice of a rule that has a resource of its own, nor once of one that goes", async () => {
		const block = (port: number, cidrs: readonly string[], more = {}) => ({
			protocol: "tcp",
			from_port: port,
			to_port: port,
			cidr_blocks: cidrs,
			...more,
		});
		const rule = (port: number, cidr: string) => ({
			type: "ingress",
			security_group_id: "sg-1",
			...block(port, [cidr]),
		});
		const { document } = await infrastructure(
			plan({
				"aws_security_group.g": exists({
					id: "sg-1",
					ingress: [
						block(22, ["0.0.0.0/0"]),
						block(443, ["10.0.0.0/8", "0.0.0.0/0"]),
						block(80, [], { security_groups: ["sg-2"] }),
					],
				}),
				"aws_security_group_rule.ssh": goes(rule(22, "0.0.0.0/0")),
				"aws_security_group_rule.https": exists(rule(443, "0.0.0.0/0")),
				"aws_vpc_security_group_ingress_rule.http": exists({
					security_group_id: "sg-1",
					ip_protocol: "tcp",
					from_port: 80,
					to_port: 80,
					referenced_security_group_id: "sg-2",
				}),
			}),
		);
		expect(
			document.networkRules.map(({ address, fromPort, cidrs, peers }) => [address, fromPort, cidrs, peers]),
		).toEqual([
			["aws_security_group.g", 443, ["10.0.0.0/8"], []],
			["aws_security_group_rule.https", 443, ["0.0.0.0/0"], []],
			["aws_vpc_security_group_ingress_rule.http", 80, [], ["sg-2"]],
		]);
	});

	it("keeps rules that were forgotten, or belong to others", async () => {
		const block = { protocol: "tcp", from_port: 22, to_port: 22, cidr_blocks: ["0.0.0.0/0"] };
		const { document } = await infrastructure(
			plan({
				"aws_security_group.g": exists({ id: "sg-1", ingress: [block] }),
				"aws_security_group_rule.forgotten": {
					before: { type: "ingress", security_group_id: "sg-1", ...block },
					after: null,
					actions: ["forget"],
				},
				"aws_security_group_rule.other": goes({ type: "ingress", security_group_id: "sg-2", ...block }),
				"aws_security_group_rule.out": goes({ type: "egress", security_group_id: "sg-1", ...block }),
			}),
		);
		expect(document.networkRules).toMatchObject([{ address: "aws_security_group.g", cidrs: ["0.0.0.0/0"] }]);
	});

	it("is not said twice of volumes and of Azure's rules", async () => {
		const { document } = await infrastructure(
			plan({
				"aws_ebs_volume.v": exists({ id: "vol-1", encrypted: true }),
				"aws_instance.i": exists({
					root_block_device: [{ volume_id: "vol-0", encrypted: true }],
					ebs_block_device: [{ volume_id: "vol-1", encrypted: true }],
				}),
				"azurerm_network_security_group.g": exists({
					name: "G",
					resource_group_name: "r",
					security_rule: [
						{ name: "ssh", access: "Allow", direction: "Inbound", protocol: "Tcp", destination_port_range: "22" },
					],
				}),
				"azurerm_network_security_rule.ssh": goes({
					name: "ssh",
					resource_group_name: "r",
					network_security_group_name: "g",
				}),
			}),
		);
		expect(document.dataStores.map(({ address }) => address)).toEqual(["aws_ebs_volume.v", "aws_instance.i"]);
		expect(document.networkRules).toEqual([]);
	});
});
