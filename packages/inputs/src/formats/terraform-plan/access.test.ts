import { describe, expect, it } from "vitest";
import { change, infrastructure, plan, type ResourceParts, refer } from "../../../test/terraform-plan.js";

const policy = (...statements: readonly unknown[]) => JSON.stringify({ Version: "2012-10-17", Statement: statements });
const accessOf = async (resources: Readonly<Record<string, ResourceParts>>, more = {}) => {
	const { document, line } = await infrastructure(plan(resources, more));
	return { statements: document.accessStatements, line, document };
};

describe("statements of AWS policies", () => {
	it("have every property, and the line of their policy", async () => {
		const { statements, line } = await accessOf({
			"aws_iam_policy.p": {
				after: {
					policy: policy({
						Sid: "All",
						Effect: "Allow",
						Action: "*",
						NotResource: ["a", "b"],
						Condition: { StringEquals: { "aws:RequestedRegion": "eu-west-1" }, Bool: { "aws:SecureTransport": true } },
					}),
				},
			},
		});
		expect(statements).toEqual([
			{
				path: ["accessStatements", 0],
				address: "aws_iam_policy.p",
				resource: 0,
				cloud: "aws",
				policyType: "identity",
				sid: "All",
				effect: "allow",
				actions: ["*"],
				notActions: [],
				resources: [],
				notResources: ["a", "b"],
				principals: [],
				notPrincipals: [],
				conditions: ["aws:RequestedRegion", "aws:SecureTransport"],
				managedPolicy: null,
				unknown: [],
			},
		]);
		expect(line(["accessStatements", 0, "actions", 0])).toContain('"policy": "{');
		expect(line(["accessStatements", 0, "address"])).toBe('"address": "aws_iam_policy.p",');
	});

	it("are one or many, and their elements are written in any case", async () => {
		const { statements } = await accessOf({
			"aws_iam_role.r": {
				after: {
					assume_role_policy: JSON.stringify({
						Statement: {
							effect: "Allow",
							action: ["sts:AssumeRole"],
							principal: { Service: "ec2.amazonaws.com", AWS: ["1", "2"] },
						},
					}),
					managed_policy_arns: ["arn:aws:iam::aws:policy/AdministratorAccess"],
					inline_policy: [{ name: "x", policy: policy({ Effect: "Deny", NotAction: "iam:*", Resource: "*" }) }],
				},
			},
		});
		expect(statements.map(({ policyType, effect, managedPolicy }) => [policyType, effect, managedPolicy])).toEqual([
			["trust", "allow", null],
			["identity", "deny", null],
			["attachment", null, "arn:aws:iam::aws:policy/AdministratorAccess"],
		]);
		expect(statements[0]?.principals).toEqual([
			{ type: "Service", id: "ec2.amazonaws.com" },
			{ type: "AWS", id: "1" },
			{ type: "AWS", id: "2" },
		]);
		expect(statements[1]?.notActions).toEqual(["iam:*"]);
	});

	it.each([
		["StringLike", "h:sub", "*", []],
		["StringLike", "h:sub", "repo:*", []],
		["StringLike", "h:sub", "repo:*/shop:ref:refs/heads/main", []],
		["ForAnyValue:StringLike", "h:sub", ["repo:acme/shop:*", "repo:*:environment:production"], []],
		["StringNotEquals", "h:sub", "repo:acme/shop", []],
		["StringNotLike", "H:SUB", "repo:acme/*", []],
		["Null", "h:sub", "false", []],
		["StringLike", "aws:PrincipalArn", "*", []],
		["StringLikeIfExists", "aws:PrincipalArn", "**", []],
		["StringLike", "h:sub", "repo:acme/*", ["h:sub"]],
		["StringLike", "h:sub", "system:serviceaccount:*:deploy", ["h:sub"]],
		// Without wildcards in the test, an asterisk is an asterisk.
		["StringEquals", "h:sub", "repo:*", ["h:sub"]],
		["StringLike", "h:aud", "sts.*", ["h:aud"]],
	])("leave out conditions that anyone meets: %s %s %j", async (operator, key, value, expected) => {
		const { statements } = await accessOf({
			"aws_iam_role.r": {
				after: {
					assume_role_policy: policy({
						Effect: "Allow",
						Principal: { Federated: "arn:aws:iam::111122223333:oidc-provider/h" },
						Action: "sts:AssumeRoleWithWebIdentity",
						Condition: { [operator]: { [key]: value } },
					}),
				},
			},
		});
		expect(statements[0]?.conditions).toEqual(expected);
	});

	it("are unknown in what is not as the grammar has it", async () => {
		const { statements } = await accessOf({
			"aws_iam_policy.p": {
				after: {
					policy: policy("x", { Effect: 1, Action: [1], Resource: { a: 1 }, Principal: "someone", Condition: "y" }),
				},
			},
		});
		expect(statements[0]?.unknown).toContain("actions");
		expect([...(statements[1]?.unknown ?? [])].sort()).toEqual([
			"actions",
			"conditions",
			"effect",
			"principals",
			"resources",
		]);
		expect(statements[1]).toMatchObject({ effect: null, actions: [], resources: [], principals: [] });
	});

	it.each(["", "[]", '{"Version": "2012-10-17"}', "{", "null"])(
		"that cannot be found in %j are unknown or absent",
		async (text) => {
			const { statements, document } = await accessOf({ "aws_iam_policy.p": { after: { policy: text } } });
			expect(statements.map(({ unknown }) => unknown.length)).toEqual(text === "" ? [] : [9]);
			expect(document.limitations).toHaveLength(text === "" ? 0 : 1);
		},
	);

	it("of a policy that is unknown until apply are one that is unknown", async () => {
		const { statements, line } = await accessOf({
			"aws_sqs_queue_policy.p": { unknown: { policy: true }, expressions: { policy: refer("aws_sqs_queue.q.arn") } },
		});
		expect(statements).toMatchObject([{ policyType: "resource", effect: null, actions: [] }]);
		expect(statements[0]?.unknown).toEqual([
			"sid",
			"effect",
			"actions",
			"notActions",
			"resources",
			"notResources",
			"principals",
			"notPrincipals",
			"conditions",
		]);
		expect(line(["accessStatements", 0, "actions"])).toBe('"policy": true');
	});

	it("are those of the document that the policy is rendered from, as far as they are known, and once", async () => {
		const { statements, line } = await accessOf({
			"data.aws_iam_policy_document.d": {
				after: {
					statement: [
						{
							actions: ["*"],
							effect: "Allow",
							resources: [],
							principals: [{ type: "AWS", identifiers: [null] }],
							condition: [{ test: "StringEquals", variable: "aws:SourceAccount", values: ["1"] }],
						},
					],
				},
				unknown: { json: true, statement: [{ resources: [true], principals: [{ identifiers: [true] }] }] },
			},
			"aws_sns_topic_policy.p": {
				unknown: { policy: true },
				expressions: { policy: refer("data.aws_iam_policy_document.d.json") },
			},
		});
		expect(statements).toMatchObject([
			{
				address: "aws_sns_topic_policy.p",
				effect: "allow",
				actions: ["*"],
				conditions: ["aws:SourceAccount"],
				unknown: ["resources", "principals"],
			},
		]);
		expect(line(["accessStatements", 0, "actions"])).toBe('"actions": [');
	});

	it("are those of documents that a document takes in", async () => {
		const document = (actions: readonly string[], more = {}, parts: ResourceParts = {}): ResourceParts => ({
			after: { statement: [{ actions, effect: "Allow" }], ...more },
			unknown: { json: true },
			...parts,
		});
		const { statements } = await accessOf({
			"data.aws_iam_policy_document.a": document(["a"]),
			"data.aws_iam_policy_document.b": document(
				["b"],
				{ override_policy_documents: [policy({ Effect: "Allow", Action: "c" })] },
				{
					unknown: { json: true, source_policy_documents: [true] },
					expressions: {
						source_policy_documents: refer("data.aws_iam_policy_document.a.json"),
						override_policy_documents: {},
					},
				},
			),
			"aws_iam_policy.p": {
				unknown: { policy: true },
				expressions: { policy: refer("data.aws_iam_policy_document.b.json") },
			},
		});
		expect(statements.map(({ address, actions }) => [address, actions])).toEqual([
			["aws_iam_policy.p", ["b"]],
			["aws_iam_policy.p", ["c"]],
			["aws_iam_policy.p", ["a"]],
		]);
	});

	it("of a document that no known policy is rendered from are its own", async () => {
		const text = policy({ Effect: "Allow", Action: ["s3:*"], Resource: "*" });
		const state = (address: string, json: string) => ({
			address,
			mode: "data",
			type: "aws_iam_policy_document",
			name: address.split(".").at(-1),
			values: { json, statement: [{ actions: ["s3:*"], effect: "Allow", resources: ["*"] }] },
		});
		const { statements, line } = await accessOf(
			{ "aws_iam_policy.p": { after: { policy: text }, expressions: { policy: { references: ["local.policy"] } } } },
			{
				prior_state: {
					values: {
						root_module: {
							// The same policy, written in another way.
							resources: [
								state(
									"data.aws_iam_policy_document.used",
									JSON.stringify(JSON.parse(text.replace('["s3:*"]', '"s3:*"')), null, 2),
								),
							],
							child_modules: [
								{
									address: "module.m",
									resources: [
										state("module.m.data.aws_iam_policy_document.other", policy({ Effect: "Allow", Action: "x" })),
									],
								},
							],
						},
					},
				},
			},
		);
		expect(statements.map(({ address, resource }) => [address, resource])).toEqual([
			["aws_iam_policy.p", 0],
			["module.m.data.aws_iam_policy_document.other", null],
		]);
		expect(line(["accessStatements", 1, "address"])).toContain("module.m.data.aws_iam_policy_document.other");
	});

	it("come from a policy that is the result of count", async () => {
		const { statements } = await accessOf({
			"data.aws_iam_policy_document.d[0]": { after: { statement: [{ actions: ["a:0"] }] }, unknown: { json: true } },
			"data.aws_iam_policy_document.d[1]": { after: { statement: [{ actions: ["a:1"] }] }, unknown: { json: true } },
			"aws_iam_policy.p[1]": {
				unknown: { policy: true },
				expressions: { policy: refer("data.aws_iam_policy_document.d", "count.index") },
			},
		});
		expect(statements.map(({ actions }) => actions)).toEqual([["a:1"], ["a:0"]]);
		expect(statements[1]?.address).toBe("data.aws_iam_policy_document.d[0]");
	});

	it("include permissions of functions", async () => {
		const { statements } = await accessOf({
			"aws_lambda_permission.p": {
				after: { action: "lambda:InvokeFunction", principal: "*", statement_id: "s", source_account: "1" },
				unknown: { function_name: true },
				expressions: { function_name: refer("aws_lambda_function.f.arn") },
			},
		});
		expect(statements[0]).toMatchObject({
			policyType: "resource",
			effect: "allow",
			principals: [{ type: "*", id: "*" }],
			conditions: ["AWS:SourceAccount"],
			unknown: ["resources"],
		});
	});
});

describe("attachments of AWS policies", () => {
	it("name the policy, or the resource that it is in the plan", async () => {
		const { statements, line } = await accessOf({
			"aws_iam_policy.p": { after: { policy: policy() } },
			"aws_iam_role_policy_attachment.admin": { after: { policy_arn: "arn:aws:iam::aws:policy/AdministratorAccess" } },
			"aws_iam_role_policy_attachment.own": {
				unknown: { policy_arn: true },
				expressions: { policy_arn: refer("aws_iam_policy.p.arn") },
			},
			"aws_iam_user_policy_attachment.some": {
				unknown: { policy_arn: true },
				expressions: { policy_arn: refer("local.arn") },
			},
		});
		expect(statements.map(({ managedPolicy, unknown }) => [managedPolicy, unknown])).toEqual([
			["arn:aws:iam::aws:policy/AdministratorAccess", []],
			["aws_iam_policy.p", []],
			[null, ["managedPolicy"]],
		]);
		expect(line(["accessStatements", 0, "managedPolicy"])).toContain("AdministratorAccess");
	});
});

describe("role bindings of Google Cloud", () => {
	it("of Google are read of whatever they are on, and of blocks of datasets", async () => {
		const { document, line } = await infrastructure(
			plan({
				"google_cloud_tasks_queue_iam_member.q": { after: { name: "q", role: "roles/viewer", member: "allUsers" } },
				"google_bigquery_dataset.d": {
					after: {
						dataset_id: "d",
						access: [
							{ role: "OWNER", user_by_email: "a@example.com" },
							{ role: "READER", special_group: "allAuthenticatedUsers" },
							{ view: [{ table_id: "t" }] },
						],
					},
				},
				"google_bigquery_dataset_access.a": {
					after: { dataset_id: "e", role: "WRITER" },
					unknown: { iam_member: true },
					expressions: { iam_member: refer("local.someone") },
				},
			}),
		);
		expect(
			document.accessStatements.map(({ managedPolicy, resources, principals, unknown }) => [
				managedPolicy,
				resources,
				principals,
				unknown,
			]),
		).toEqual([
			["roles/viewer", [], [{ type: "*", id: "allUsers" }], ["resources"]],
			["OWNER", ["d"], [{ type: "user", id: "a@example.com" }], []],
			["READER", ["d"], [{ type: "*", id: "allAuthenticatedUsers" }], []],
			["WRITER", ["e"], [], ["principals"]],
		]);
		expect(line(["accessStatements", 2, "principals"])).toContain('"special_group": "allAuthenticatedUsers"');
	});

	it("are attachments on the hierarchy and statements of resources elsewhere", async () => {
		const { statements } = await accessOf({
			"google_project_iam_member.m": { after: { project: "p", role: "roles/owner", member: "user:a@example.com" } },
			"google_project_iam_binding.b": {
				after: { project: "p", role: "roles/editor", members: ["allUsers", null] },
				unknown: { members: [false, true] },
				expressions: { members: refer("local.x") },
			},
			"google_pubsub_topic_iam_policy.p": {
				after: { topic: "t", policy_data: '{"bindings":[{"role":"roles/viewer","members":["group:g@example.com"]}]}' },
			},
			"google_storage_bucket_iam_policy.broken": { after: { bucket: "b", policy_data: "{" } },
		});
		expect(statements).toMatchObject([
			{
				cloud: "gcp",
				policyType: "attachment",
				effect: "allow",
				managedPolicy: "roles/owner",
				principals: [{ type: "user", id: "a@example.com" }],
			},
			{ managedPolicy: "roles/editor", principals: [{ type: "*", id: "allUsers" }], unknown: ["principals"] },
			{
				policyType: "resource",
				resources: ["t"],
				managedPolicy: "roles/viewer",
				principals: [{ type: "group", id: "g@example.com" }],
			},
			{ policyType: "resource", managedPolicy: null, unknown: ["principals", "managedPolicy"] },
		]);
	});
});

describe("roles of Azure", () => {
	it("are assigned and defined", async () => {
		const { statements } = await accessOf({
			"azurerm_role_assignment.a": { after: { scope: "/s", role_definition_name: "Owner", principal_id: "x" } },
			"azurerm_role_assignment.b": {
				after: { scope: "/s" },
				unknown: { principal_id: true, role_definition_id: true },
				expressions: {
					role_definition_id: refer("azurerm_role_definition.d.role_definition_resource_id"),
					principal_id: refer("local.x"),
				},
			},
			"azurerm_role_definition.d": {
				after: {
					permissions: [{ actions: ["*"], not_actions: ["a"], data_actions: ["d"] }],
					assignable_scopes: ["/s"],
				},
			},
		});
		expect(statements).toMatchObject([
			{ cloud: "azure", policyType: "attachment", managedPolicy: "Owner", resources: ["/s"] },
			{ managedPolicy: "azurerm_role_definition.d", unknown: ["principals"] },
			{ policyType: "identity", effect: "allow", actions: ["*", "d"], notActions: ["a"], resources: ["/s"] },
		]);
	});
});

describe("a policy in a module", () => {
	it("is read from a document that is handed in", async () => {
		const { statements } = await accessOf(
			{},
			{
				resource_changes: [
					change("data.aws_iam_policy_document.d", {
						after: { statement: [{ actions: ["s3:*"] }] },
						unknown: { json: true },
					}),
					change("module.m[0].aws_iam_policy.p", { unknown: { policy: true } }),
				],
				configuration: {
					root_module: {
						resources: [{ mode: "data", type: "aws_iam_policy_document", name: "d", expressions: {} }],
						module_calls: {
							m: {
								expressions: { text: refer("data.aws_iam_policy_document.d.json") },
								module: {
									resources: [
										{ mode: "managed", type: "aws_iam_policy", name: "p", expressions: { policy: refer("var.text") } },
									],
								},
							},
						},
					},
				},
			},
		);
		expect(statements).toMatchObject([{ address: "module.m[0].aws_iam_policy.p", actions: ["s3:*"], unknown: [] }]);
	});
});
