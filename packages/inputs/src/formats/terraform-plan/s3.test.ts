import { describe, expect, it } from "vitest";
import { change, infrastructure, plan, type ResourceParts, refer } from "../../../test/terraform-plan.js";

const ALL = {
	block_public_acls: true,
	block_public_policy: true,
	ignore_public_acls: true,
	restrict_public_buckets: true,
};
const policy = (statement: unknown) => JSON.stringify({ Version: "2012-10-17", Statement: statement });
const ANYONE = { Sid: "Read", Effect: "Allow", Principal: "*", Action: "s3:GetObject", Resource: "*" };

/** A new bucket, whose id is not known yet. */
const bucket = (name: string, parts: ResourceParts = {}): ResourceParts => ({
	after: { bucket: name },
	unknown: {
		id: true,
		acl: true,
		policy: true,
		grant: true,
		logging: true,
		versioning: true,
		server_side_encryption_configuration: true,
	},
	expressions: { bucket: { constant_value: name } },
	...parts,
});
/** A resource for the bucket that the references mean. */
const of = (references: readonly string[], after: unknown, parts: ResourceParts = {}): ResourceParts => ({
	after,
	unknown: { bucket: true, id: true },
	...parts,
	expressions: { bucket: refer(...references), ...parts.expressions },
});
const storageOf = async (resources: Readonly<Record<string, ResourceParts>>, more = {}) => {
	const { document, line } = await infrastructure(plan(resources, more));
	return { storage: document.storage, line, document };
};

describe("an S3 bucket", () => {
	it("alone has the platform's defaults", async () => {
		const { storage, line } = await storageOf({ "aws_s3_bucket.b": bucket("logs") });
		expect(storage).toEqual([
			{
				path: ["storage", 0],
				address: "aws_s3_bucket.b",
				resource: 0,
				cloud: "aws",
				service: "s3",
				name: "logs",
				public: false,
				publicReasons: [],
				publicAccessBlocked: false,
				encrypted: true,
				keyId: null,
				versioned: false,
				logged: false,
				tlsRequired: false,
				minTlsVersion: null,
				unknown: [],
			},
		]);
		expect(line(["storage", 0, "name"])).toBe('"bucket": "logs"');
		expect(line(["storage", 0, "address"])).toBe('"address": "aws_s3_bucket.b",');
	});

	it("takes what resources that refer to it say, and the lines are theirs", async () => {
		const { storage, line } = await storageOf({
			"aws_s3_bucket.b": bucket("b"),
			"aws_s3_bucket_acl.a": of(["aws_s3_bucket.b.id"], { acl: "public-read" }),
			"aws_s3_bucket_versioning.v": of(["aws_s3_bucket.b.id"], { versioning_configuration: [{ status: "Enabled" }] }),
			"aws_s3_bucket_logging.l": of(
				["aws_s3_bucket.b.bucket"],
				{},
				{ unknown: { bucket: true, target_bucket: true }, expressions: { target_bucket: refer("local.logs") } },
			),
			"aws_s3_bucket_server_side_encryption_configuration.e": of(["aws_s3_bucket.b"], {
				rule: [
					{ apply_server_side_encryption_by_default: [{ sse_algorithm: "aws:kms", kms_master_key_id: "arn:key" }] },
				],
			}),
		});
		expect(storage[0]).toMatchObject({
			public: true,
			publicReasons: ["the access control list is public-read"],
			versioned: true,
			logged: true,
			keyId: "arn:key",
			unknown: [],
		});
		expect(line(["storage", 0, "public"])).toBe('"acl": "public-read"');
		expect(line(["storage", 0, "versioned"])).toBe('"status": "Enabled"');
		expect(line(["storage", 0, "logged"])).toBe('"target_bucket": true');
		expect(line(["storage", 0, "keyId"])).toBe('"kms_master_key_id": "arn:key"');
	});

	it("of before version 4 of the provider says it itself", async () => {
		const { storage, line } = await storageOf({
			"aws_s3_bucket.b": {
				after: {
					bucket: "b",
					acl: "public-read-write",
					versioning: [{ enabled: true }],
					logging: [{ target_bucket: "l" }],
					server_side_encryption_configuration: [
						{ rule: [{ apply_server_side_encryption_by_default: [{ kms_master_key_id: "alias/aws/s3" }] }] },
					],
				},
				expressions: { acl: {} },
			},
			"aws_s3_bucket.g": {
				after: { bucket: "g", grant: [{ type: "Group", uri: "http://acs.amazonaws.com/groups/global/AllUsers" }] },
			},
		});
		expect(storage[0]).toMatchObject({ public: true, versioned: true, logged: true, keyId: null });
		expect(storage[1]).toMatchObject({
			public: true,
			publicReasons: ["the access control list grants access to AllUsers"],
		});
		expect(line(["storage", 1, "public"])).toContain("groups/global/AllUsers");
	});

	it("is not public while its public grants are ignored or restricted", async () => {
		const grants = {
			"aws_s3_bucket_acl.a": of(["aws_s3_bucket.b.id"], { acl: "public-read" }),
			"aws_s3_bucket_policy.p": of(["aws_s3_bucket.b.id"], { policy: policy(ANYONE) }),
		};
		const settings = async (block: Record<string, boolean | null>) => {
			const { storage } = await storageOf({
				"aws_s3_bucket.b": bucket("b"),
				...grants,
				"aws_s3_bucket_public_access_block.x": of(["aws_s3_bucket.b.id"], block),
			});
			return [storage[0]?.public, storage[0]?.publicAccessBlocked, storage[0]?.publicReasons.length];
		};
		expect(await settings(ALL)).toEqual([false, true, 0]);
		expect(await settings({ ...ALL, ignore_public_acls: false })).toEqual([true, false, 1]);
		expect(await settings({ ...ALL, restrict_public_buckets: null })).toEqual([true, false, 1]);
		// Blocking alone stops new grants only.
		expect(await settings({ block_public_acls: true, block_public_policy: true })).toEqual([true, false, 2]);
	});

	it("shows the setting that is missing of its public access block", async () => {
		const { line } = await storageOf({
			"aws_s3_bucket.b": bucket("b"),
			"aws_s3_bucket_public_access_block.x": of(["aws_s3_bucket.b.id"], { ...ALL, restrict_public_buckets: false }),
		});
		expect(line(["storage", 0, "publicAccessBlocked"])).toBe('"restrict_public_buckets": false');
	});

	it("does not know what depends on an unknown setting, and knows the rest", async () => {
		const { storage } = await storageOf({
			"aws_s3_bucket.b": bucket("b"),
			"aws_s3_bucket_acl.a": of(["aws_s3_bucket.b.id"], { acl: "public-read" }),
			"aws_s3_bucket_public_access_block.x": of(
				["aws_s3_bucket.b.id"],
				{ ...ALL, ignore_public_acls: undefined },
				{
					unknown: { bucket: true, ignore_public_acls: true },
					expressions: { ignore_public_acls: refer("var.x") },
				},
			),
			"aws_s3_bucket.c": bucket("c"),
			"aws_s3_bucket_public_access_block.y": of(
				["aws_s3_bucket.c.id"],
				{ ...ALL, ignore_public_acls: undefined, block_public_acls: false },
				{
					unknown: { bucket: true, ignore_public_acls: true },
					expressions: { ignore_public_acls: refer("var.x") },
				},
			),
		});
		expect(storage[0]).toMatchObject({ public: null, publicAccessBlocked: null, publicReasons: [] });
		expect(storage[0]?.unknown).toEqual(["public", "publicAccessBlocked"]);
		// One setting that is off is enough to know that not all are on.
		expect(storage[1]).toMatchObject({ public: false, publicAccessBlocked: false, unknown: [] });
	});

	it("takes a sensitive setting for unknown", async () => {
		const { storage } = await storageOf({
			"aws_s3_bucket.b": bucket("b"),
			"aws_s3_bucket_acl.a": of(["aws_s3_bucket.b.id"], { acl: "public-read" }, { sensitive: { acl: true } }),
		});
		expect(storage[0]).toMatchObject({ public: null, unknown: ["public"] });
	});

	it("is not public through lists that its owner turned off", async () => {
		const { storage } = await storageOf({
			"aws_s3_bucket.b": bucket("b"),
			"aws_s3_bucket_acl.a": of(["aws_s3_bucket.b.id"], { acl: "public-read" }),
			"aws_s3_bucket_ownership_controls.o": of(["aws_s3_bucket.b.id"], {
				rule: [{ object_ownership: "BucketOwnerEnforced" }],
			}),
		});
		expect(storage[0]?.public).toBe(false);
	});

	it.each([
		["anyone", ANYONE, true],
		["any AWS account", { ...ANYONE, Principal: { AWS: ["*"] } }, true],
		["all but one", { ...ANYONE, Principal: undefined, NotPrincipal: { AWS: "arn:aws:iam::1:root" } }, true],
		["one account", { ...ANYONE, Principal: { AWS: "arn:aws:iam::123456789012:root" } }, false],
		["a service", { ...ANYONE, Principal: { Service: "logs.amazonaws.com" } }, false],
		["nobody", { ...ANYONE, Effect: "Deny" }, false],
		["anyone over TLS", { ...ANYONE, Condition: { Bool: { "aws:SecureTransport": "true" } } }, true],
		["one organization", { ...ANYONE, Condition: { StringEquals: { "aws:PrincipalOrgID": "o-1" } } }, false],
		["any organization", { ...ANYONE, Condition: { StringLike: { "aws:PrincipalOrgID": "*" } } }, true],
		[
			"those without an organization too",
			{ ...ANYONE, Condition: { StringEqualsIfExists: { "aws:PrincipalOrgID": "o-1" } } },
			true,
		],
		["all other organizations", { ...ANYONE, Condition: { StringNotEquals: { "aws:PrincipalOrgID": "o-1" } } }, true],
		["one network", { ...ANYONE, Condition: { IpAddress: { "aws:SourceIp": ["203.0.113.0/24"] } } }, false],
		["half of the internet", { ...ANYONE, Condition: { IpAddress: { "aws:SourceIp": ["0.0.0.0/1"] } } }, true],
		[
			"a network and all of IPv6",
			{ ...ANYONE, Condition: { IpAddress: { "aws:SourceIp": ["10.0.0.0/8", "::/0"] } } },
			true,
		],
		["a principal that is no text", { ...ANYONE, Principal: { AWS: [1] } }, null],
		["an effect that there is not", { ...ANYONE, Effect: "Perhaps" }, null],
	])("whose policy allows %s is public: %#", async (_, statement, expected) => {
		const { storage } = await storageOf({
			"aws_s3_bucket.b": bucket("b"),
			"aws_s3_bucket_policy.p": of(["aws_s3_bucket.b.id"], { policy: policy(statement) }),
		});
		expect(storage[0]?.public).toBe(expected);
		expect(storage[0]?.unknown).toEqual(expected === null ? ["public"] : []);
	});

	it("is public where the list of an object is", async () => {
		const { storage } = await storageOf({
			"aws_s3_bucket.b": bucket("b"),
			"aws_s3_bucket_acl.a": of(["aws_s3_bucket.b.id"], { acl: "private" }),
			"aws_s3_object.page": of(["aws_s3_bucket.b.id"], { key: "index.html", acl: "public-read" }),
			"aws_s3_bucket.c": bucket("c"),
			"aws_s3_object.own": of(["aws_s3_bucket.c.id"], { key: "x", acl: "private" }),
			"aws_s3_object.elsewhere": { after: { bucket: "elsewhere", key: "x", acl: null } },
		});
		expect(storage.map((entry) => [entry.name, entry.public, entry.publicReasons])).toEqual([
			["b", true, ["the access control list is public-read for an object of it"]],
			["c", false, []],
		]);
	});

	it("with a policy that cannot be parsed is a limitation, and may be public", async () => {
		const { storage, document } = await storageOf({
			"aws_s3_bucket.b": bucket("b"),
			"aws_s3_bucket_policy.p": of(["aws_s3_bucket.b.id"], { policy: "{" }),
		});
		expect(storage[0]?.public).toBe(null);
		expect(document.limitations).toEqual([
			{
				path: ["resources", 1, "attributes", "policy"],
				message: expect.stringContaining("aws_s3_bucket_policy.p is not JSON"),
			},
		]);
	});

	it("is covered by the block of its account, as far as it is known to be in it", async () => {
		const resources = (accountKey: string) => ({
			"aws_s3_bucket.b": bucket("b", { providerKey: "aws" }),
			"aws_s3_bucket_acl.a": of(["aws_s3_bucket.b.id"], { acl: "public-read" }),
			"aws_s3_account_public_access_block.all": { after: ALL, providerKey: accountKey },
		});
		expect((await storageOf(resources("aws"))).storage[0]).toMatchObject({ public: false, publicAccessBlocked: true });
		expect((await storageOf(resources("aws.other"))).storage[0]).toMatchObject({
			public: null,
			publicAccessBlocked: null,
		});
	});
});

describe("joining by name", () => {
	it("finds the bucket that has it, whatever the references say", async () => {
		const { storage } = await storageOf({
			"aws_s3_bucket.b": bucket("b"),
			"aws_s3_bucket.c": bucket("c"),
			"aws_s3_bucket_acl.a": {
				after: { bucket: "c", acl: "public-read" },
				expressions: { bucket: refer("local.name") },
			},
		});
		expect(storage.map((entry) => entry.public)).toEqual([false, true]);
	});

	it("makes an entry of its own for a bucket that the plan does not describe", async () => {
		const { storage, line } = await storageOf({
			"aws_s3_bucket_acl.a": { after: { bucket: "elsewhere", acl: "public-read" } },
			"aws_s3_bucket_versioning.v": {
				after: { bucket: "elsewhere", versioning_configuration: [{ status: "Suspended" }] },
			},
			"aws_s3_bucket_public_access_block.w": { after: { bucket: "walled", ...ALL } },
		});
		const of = (name: string) => storage.find((entry) => entry.name === name);
		expect(of("elsewhere")).toMatchObject({
			address: "aws_s3_bucket_acl.a",
			resource: null,
			public: null,
			publicAccessBlocked: null,
			versioned: false,
		});
		expect(of("walled")).toMatchObject({ resource: null, public: false, publicAccessBlocked: true, versioned: null });
		expect(line([...(of("elsewhere")?.path ?? []), "public"])).toBe('"acl": "public-read"');
	});

	it("cannot tell two buckets of one name apart", async () => {
		const { storage } = await storageOf({
			"aws_s3_bucket.b": bucket("same"),
			"aws_s3_bucket.c": bucket("same"),
			"aws_s3_bucket_public_access_block.x": { after: { bucket: "same", ...ALL } },
		});
		expect(storage.map((entry) => entry.publicAccessBlocked)).toEqual([null, null]);
	});
});

describe("TLS for a bucket", () => {
	const DENY = {
		Effect: "Deny",
		Principal: "*",
		Action: "s3:*",
		Resource: ["arn:aws:s3:::b", "arn:aws:s3:::b/*"],
		Condition: { Bool: { "aws:SecureTransport": "false" } },
	};
	it.each([
		["everything without it is denied", DENY, true],
		["the principal is written as AWS", { ...DENY, Principal: { AWS: "*" } }, true],
		["one pattern stands for the bucket and its objects", { ...DENY, Resource: "arn:aws:s3:::b*" }, true],
		["every resource is denied", { ...DENY, Resource: "*" }, true],
		[
			"bucket and objects are denied by two statements",
			[
				{ ...DENY, Resource: "arn:aws:s3:::b" },
				{ ...DENY, Resource: "arn:aws:s3:::b/*" },
			],
			true,
		],
		["only objects are", { ...DENY, Resource: "arn:aws:s3:::b/*" }, false],
		["only some objects are", { ...DENY, Resource: ["arn:aws:s3:::b", "arn:aws:s3:::b/secret/*"] }, false],
		["only some principals are", { ...DENY, Principal: { AWS: "arn:aws:iam::123456789012:root" } }, false],
		["only some actions are", { ...DENY, Action: "s3:PutObject" }, false],
		["it is denied with TLS", { ...DENY, Condition: { Bool: { "aws:SecureTransport": "true" } } }, false],
		[
			"another condition narrows it",
			{
				...DENY,
				Condition: { Bool: { "aws:SecureTransport": "false" }, StringEquals: { "aws:username": "eve" } },
			},
			false,
		],
		["it is what is allowed", { ...DENY, Effect: "Allow" }, false],
		["everything but one action is denied", { ...DENY, Action: undefined, NotAction: "s3:GetObject" }, false],
		["the resource cannot be read", { ...DENY, Resource: { Ref: "B" } }, null],
		["the condition cannot be read", { ...DENY, Condition: [] }, null],
	])("is required or not where %s", async (_, statement, required) => {
		const { storage } = await storageOf({
			"aws_s3_bucket.b": bucket("b"),
			"aws_s3_bucket_policy.p": of(["aws_s3_bucket.b.id"], { policy: policy(statement) }),
		});
		expect(storage[0]?.tlsRequired).toBe(required);
		expect(storage[0]?.unknown.includes("tlsRequired")).toBe(required === null);
	});

	it("is unknown where the policy is, or may be another bucket's, and has the line of the policy", async () => {
		const later = await storageOf({
			"aws_s3_bucket.b": bucket("b"),
			"aws_s3_bucket_policy.p": of(
				["aws_s3_bucket.b.id"],
				{},
				{ unknown: { bucket: true, policy: true }, expressions: { policy: refer("local.policy") } },
			),
		});
		expect(later.storage[0]).toMatchObject({ tlsRequired: null });
		const any = await storageOf({
			"aws_s3_bucket.b": bucket("b"),
			"aws_s3_bucket.c": bucket("c"),
			"aws_s3_bucket_policy.p": of(["local.any"], { policy: policy(DENY) }),
		});
		expect(any.storage.map(({ tlsRequired }) => tlsRequired)).toEqual([null, null]);
		const { line } = await storageOf({
			"aws_s3_bucket.b": bucket("b"),
			"aws_s3_bucket_policy.p": of(["aws_s3_bucket.b.id"], { policy: policy(DENY) }),
		});
		expect(line(["storage", 0, "tlsRequired"])).toContain("aws:SecureTransport");
	});
});

describe("joining by reference", () => {
	const block = (references: readonly string[], forEach?: unknown) => of(references, ALL, { forEach });
	const blocked = async (resources: Readonly<Record<string, ResourceParts>>, more = {}) =>
		(await storageOf(resources, more)).storage.map((entry) => entry.publicAccessBlocked);

	it("follows an index that is written", async () => {
		const buckets = { "aws_s3_bucket.b[0]": bucket("b0"), "aws_s3_bucket.b[1]": bucket("b1") };
		expect(
			await blocked({ ...buckets, "aws_s3_bucket_public_access_block.x": block(["aws_s3_bucket.b[1].id"]) }),
		).toEqual([false, true]);
		expect(
			await blocked({ ...buckets, "aws_s3_bucket_public_access_block.x": block(["aws_s3_bucket.b[7].id"]) }),
		).toEqual([null, null]);
	});

	it("follows the same index of count and the same key of for_each", async () => {
		expect(
			await blocked({
				"aws_s3_bucket.b[0]": bucket("b0"),
				"aws_s3_bucket.b[1]": bucket("b1"),
				"aws_s3_bucket_public_access_block.x[1]": block(["aws_s3_bucket.b", "count.index"]),
			}),
		).toEqual([false, true]);
		expect(
			await blocked({
				'aws_s3_bucket.b["x"]': bucket("bx"),
				'aws_s3_bucket.b["y"]': bucket("by"),
				'aws_s3_bucket_public_access_block.x["x"]': block(["aws_s3_bucket.b", "each.key"]),
			}),
		).toEqual([true, false]);
	});

	it("follows resources that are chained by for_each", async () => {
		expect(
			await blocked({
				'aws_s3_bucket.b["x"]': bucket("bx"),
				'aws_s3_bucket.b["y"]': bucket("by"),
				'aws_s3_bucket_public_access_block.x["y"]': block(["each.value.id", "each.value"], refer("aws_s3_bucket.b")),
			}),
		).toEqual([false, true]);
	});

	it("leaves all of a resource's instances undecided when it cannot tell which is meant, and no others", async () => {
		expect(
			await blocked({
				'aws_s3_bucket.b["x"]': bucket("bx"),
				'aws_s3_bucket.b["y"]': bucket("by"),
				"aws_s3_bucket.other": bucket("o"),
				'aws_s3_bucket_public_access_block.x["1"]': block(["aws_s3_bucket.b", "each.value"]),
			}),
		).toEqual([null, null, false]);
	});

	it("leaves every new bucket undecided when it cannot tell anything, except where it is certain", async () => {
		const known = { after: { bucket: "old", id: "old" }, actions: ["no-op"] };
		expect(
			await blocked({
				"aws_s3_bucket.b": bucket("b"),
				"aws_s3_bucket.sure": bucket("s"),
				"aws_s3_bucket.old": known,
				"aws_s3_bucket_public_access_block.s": block(["aws_s3_bucket.sure.id"]),
				"aws_s3_bucket_public_access_block.x": block(["local.bucket"]),
			}),
		).toEqual([null, true, false]);
		// Also when the configuration does not say.
		expect(
			await blocked({
				"aws_s3_bucket.b": bucket("b"),
				"aws_s3_bucket_public_access_block.x": { after: ALL, unknown: { bucket: true }, expressions: null },
			}),
		).toEqual([null]);
	});

	it("is not disturbed by undecided resources that would change nothing", async () => {
		const { storage } = await storageOf({
			"aws_s3_bucket.b": bucket("b"),
			"aws_s3_bucket_acl.private": of(["local.bucket"], { acl: "private" }),
			"aws_s3_bucket_policy.own": of(["local.bucket"], {
				policy: policy({ ...ANYONE, Principal: { AWS: "arn:aws:iam::1:root" } }),
			}),
		});
		expect(storage[0]).toMatchObject({ public: false, unknown: [] });
	});

	it("follows other resources of the same bucket, which have its id", async () => {
		expect(
			await blocked({
				"aws_s3_bucket.b": bucket("b"),
				"aws_s3_bucket.c": bucket("c"),
				"aws_s3_bucket_versioning.v": of(["aws_s3_bucket.c.id"], {}),
				"aws_s3_bucket_public_access_block.x": block(["aws_s3_bucket_versioning.v.id"]),
			}),
		).toEqual([false, true]);
	});

	it("ends where resources name each other in a circle", async () => {
		expect(
			await blocked({
				"aws_s3_bucket.b": bucket("b"),
				"aws_s3_bucket_versioning.v": of(["aws_s3_bucket_logging.l.id"], {}),
				"aws_s3_bucket_logging.l": of(["aws_s3_bucket_versioning.v.id"], {}),
				"aws_s3_bucket_public_access_block.x": block(["aws_s3_bucket_versioning.v.id"]),
			}),
		).toEqual([null]);
	});

	it("follows the variables and outputs of modules", async () => {
		const resources = {
			resource_changes: [
				change('module.bucket["a"].aws_s3_bucket.this[0]', bucket("a")),
				change('module.bucket["b"].aws_s3_bucket.this[0]', bucket("b")),
				change("module.wall.aws_s3_bucket_public_access_block.this", { after: ALL, unknown: { bucket: true } }),
				change('aws_s3_bucket_versioning.v["a"]', {
					after: { versioning_configuration: [{ status: "Enabled" }] },
					unknown: { bucket: true },
				}),
			],
			configuration: {
				root_module: {
					resources: [
						{
							mode: "managed",
							type: "aws_s3_bucket_versioning",
							name: "v",
							expressions: { bucket: { references: ["module.bucket", "each.key"] } },
						},
					],
					module_calls: {
						bucket: {
							module: {
								outputs: { id: { expression: refer("aws_s3_bucket.this[0].id") } },
								resources: [{ mode: "managed", type: "aws_s3_bucket", name: "this", expressions: {} }],
							},
						},
						wall: {
							expressions: {
								bucket_id: { references: ['module.bucket["b"].id', 'module.bucket["b"]', "module.bucket"] },
							},
							module: {
								resources: [
									{
										mode: "managed",
										type: "aws_s3_bucket_public_access_block",
										name: "this",
										expressions: { bucket: refer("var.bucket_id") },
									},
								],
							},
						},
					},
				},
			},
		};
		const { storage } = await storageOf({}, resources);
		expect(storage.map((entry) => entry.publicAccessBlocked)).toEqual([false, true]);
		// Which output is meant is not said.
		expect(storage.map((entry) => entry.versioned)).toEqual([null, null]);
	});

	it("takes a key of the plan for a key, and AWS's own for none", async () => {
		const encryption = (key: unknown, unknown: unknown, expression: unknown) =>
			of(
				["aws_s3_bucket.b.id"],
				{ rule: [{ apply_server_side_encryption_by_default: [key] }] },
				{
					unknown: { bucket: true, rule: [{ apply_server_side_encryption_by_default: [unknown] }] },
					expressions: { rule: [{ apply_server_side_encryption_by_default: [{ kms_master_key_id: expression }] }] },
				},
			);
		const keyOf = async (parts: ResourceParts) =>
			(
				await storageOf({
					"aws_kms_key.k": {},
					"aws_s3_bucket.b": bucket("b"),
					"aws_s3_bucket_server_side_encryption_configuration.e": parts,
				})
			).storage[0];
		expect((await keyOf(encryption({}, { kms_master_key_id: true }, refer("aws_kms_key.k.arn"))))?.keyId).toBe(
			"aws_kms_key.k",
		);
		expect((await keyOf(encryption({}, { kms_master_key_id: true }, refer("local.key"))))?.unknown).toEqual(["keyId"]);
		expect((await keyOf(encryption({ kms_master_key_id: "arn:aws:kms:eu:1:alias/aws/s3" }, {}, {})))?.keyId).toBe(null);
	});
});
