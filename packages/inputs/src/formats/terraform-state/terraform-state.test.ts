import type { InfrastructureDocument } from "@proviso/schemas";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { locate } from "../../locate.js";
import { read } from "../../read.js";
import { violationOf } from "../../validate.js";

const AWS = "registry.terraform.io/hashicorp/aws";

function resource(address: string, values: unknown, more: object = {}) {
	const [type, name] = address.split(".").slice(-2);
	return { address, mode: "managed", type, name, provider_name: AWS, schema_version: 0, values, ...more };
}
const state = (resources: readonly unknown[], more: object = {}) => ({
	format_version: "1.0",
	terraform_version: "1.9.5",
	values: { root_module: { resources, ...more } },
});

async function readState(value: unknown) {
	const text = JSON.stringify(value, null, 1);
	const result = await read({ name: "state.json", bytes: text });
	if (!result.ok) throw new Error(JSON.stringify(result.problems));
	const document = result.documents[0] as InfrastructureDocument;
	const lines = text.split("\n");
	return {
		document,
		line: (path: readonly (string | number)[]) => lines[(locate(document, path).line ?? 0) - 1]?.trim(),
	};
}
const problemsOf = async (value: unknown) =>
	(await read({ name: "state.json", bytes: JSON.stringify(value) })).problems.map(({ code }) => code);

describe("a state", () => {
	it("has the resources of all modules, which exist already", async () => {
		const { document, line } = await readState(
			state([resource("aws_vpc.main", { cidr_block: "10.0.0.0/16", id: "vpc-1" })], {
				child_modules: [
					{
						address: "module.a",
						resources: [resource("module.a.aws_sqs_queue.q", { name: "q" }, { index: 0 })],
						child_modules: [
							{
								address: "module.a.module.b",
								resources: [
									resource("module.a.module.b.data.aws_region.here", { name: "eu-west-1" }, { mode: "data" }),
									resource("module.a.module.b.aws_vpc.old", {}, { deposed_key: "1a2b" }),
								],
							},
						],
					},
				],
			}),
		);
		expect(document.source).toMatchObject({ format: "terraform-state-json", formatVersion: "1.0" });
		expect(document.tool).toEqual({ name: "terraform", version: "1.9.5" });
		expect(document.limitations).toEqual([]);
		expect(
			document.resources.map(({ address, module, action, mode, index }) => [address, module, action, mode, index]),
		).toEqual([
			["aws_vpc.main", null, "no-op", "managed", null],
			["module.a.aws_sqs_queue.q", "module.a", "no-op", "managed", 0],
			["module.a.module.b.data.aws_region.here", "module.a.module.b", "no-op", "data", null],
			["module.a.module.b.aws_vpc.old (deposed object 1a2b)", "module.a.module.b", "no-op", "managed", null],
		]);
		expect(document.resources[0]).toMatchObject({ attributes: { id: "vpc-1" }, unknown: [], unknownPaths: [] });
		expect(line(["resources", 0, "attributes", "cidr_block"])).toBe('"cidr_block": "10.0.0.0/16",');
		expect(line(["resources", 2, "name"])).toBe('"name": "here",');
		expect(line(["dataStores", 0, "name"])).toBe('"name": "q"');
		expect(line(["dataStores", 0, "address"])).toBe('"address": "module.a.aws_sqs_queue.q",');
	});

	it("keeps no sensitive values and nothing that looks like a credential", async () => {
		const { document } = await readState(
			state([
				resource(
					"aws_db_instance.a",
					{ password: "hunter2 and more", username: "admin", publicly_accessible: true, storage_encrypted: false },
					{ sensitive_values: { password: true, storage_encrypted: true } },
				),
				resource("aws_x.b", { token: `ghp_${"a1B2".repeat(9)}` }),
			]),
		);
		expect(document.resources[0]).toMatchObject({
			attributes: { password: null, username: "admin" },
			sensitive: ["password", "storage_encrypted"],
		});
		expect(document.resources[1]).toMatchObject({ attributes: { token: null }, sensitive: ["token"] });
		expect(JSON.stringify(document)).not.toContain("hunter2");
		expect(document.dataStores).toMatchObject([{ public: true, encrypted: null, unknown: ["encrypted"] }]);
	});

	it("has the views of what exists, and says nothing twice that was read back", async () => {
		const policy = JSON.stringify({
			Statement: [{ Sid: "all", Effect: "Allow", Principal: "*", Action: "s3:GetObject", Resource: "*" }],
		});
		const rule = { protocol: "tcp", from_port: 22, to_port: 22, cidr_blocks: ["0.0.0.0/0"] };
		const { document, line } = await readState(
			state([
				resource("aws_s3_bucket.b", { bucket: "x", id: "x", policy, versioning: [{ enabled: true }] }),
				resource("aws_s3_bucket_policy.b", { bucket: "x", policy }),
				resource("aws_s3_bucket_versioning.b", { bucket: "x", versioning_configuration: [{ status: "Enabled" }] }),
				resource("aws_security_group.g", { id: "sg-1", ingress: [{ ...rule, description: "" }], egress: [] }),
				resource("aws_security_group_rule.r", { ...rule, type: "ingress", security_group_id: "sg-1" }),
				resource("aws_kms_key.k", { enable_key_rotation: false }),
			]),
		);
		expect(document.storage).toMatchObject([
			{ address: "aws_s3_bucket.b", name: "x", public: true, versioned: true, unknown: [] },
		]);
		expect(document.accessStatements.map(({ address, sid }) => [address, sid])).toEqual([
			["aws_s3_bucket_policy.b", "all"],
		]);
		expect(document.networkRules).toMatchObject([
			{ address: "aws_security_group_rule.r", fromPort: 22, cidrs: ["0.0.0.0/0"], unknown: [] },
		]);
		expect(document.keys).toMatchObject([{ rotated: false }]);
		expect(line(["networkRules", 0, "fromPort"])).toBe('"from_port": 22,');
		expect(line(["keys", 0, "rotated"])).toBe('"enable_key_rotation": false');
	});

	it("that holds nothing but outputs is an empty document", async () => {
		const { document } = await readState({ format_version: "1.0", values: { outputs: {}, root_module: {} } });
		expect(document).toMatchObject({ resources: [], limitations: [] });
	});

	it("that is broken or of another version is refused, and other files of Terraform are", async () => {
		expect(await problemsOf({ format_version: "2.0", values: { root_module: {} } })).toEqual(["unsupported-version"]);
		expect(await problemsOf({ format_version: "1.0", values: {} })).toEqual(["wrong-type"]);
		expect(await problemsOf({ format_version: "1.0", values: { root_module: [] } })).toEqual(["wrong-type"]);
		expect(await problemsOf({ format_version: "1.0", terraform_version: "1.9.5" })).toEqual(["unrecognized"]);
		expect(await problemsOf({ version: 4, serial: 1, lineage: "x", resources: [] })).toEqual(["unrecognized"]);
	});

	it("says what of it cannot be read", async () => {
		const { document } = await readState(
			state([null, resource("aws_vpc.a", []), resource("aws_vpc.b", {}), resource("aws_vpc.b", {})], {
				child_modules: [{ address: "module.a", resources: {}, child_modules: 5 }],
			}),
		);
		expect(document.resources).toHaveLength(2);
		expect(document.limitations.map(({ message }) => message)).toEqual([
			"resource 0 of the root module lacks its address, mode, type, name or values: it is not read",
			"resource 1 of the root module lacks its address, mode, type, name or values: it is not read",
			"the resources of module.a are an object, where a list has to be: they are not read",
			"the modules of module.a are a number, where a list has to be: they are not read",
			"aws_vpc.b is there 2 times, which Terraform never does: all are read",
		]);
	});

	it("of any values is read or refused", async () => {
		const values = fc.dictionary(
			fc.constantFrom("bucket", "policy", "ingress", "password", "__proto__", "constructor", "versioning"),
			fc.jsonValue({ maxDepth: 3 }),
		);
		const type = fc.constantFrom("aws_s3_bucket.a", "aws_s3_bucket_policy.a", "aws_security_group.a", "aws_iam_role.a");
		await fc.assert(
			fc.asyncProperty(fc.array(fc.tuple(type, values), { maxLength: 4 }), async (list) => {
				const { document } = await readState(state(list.map(([address, value]) => resource(address, value))));
				expect(await violationOf(document)).toBeNull();
			}),
			{ numRuns: 200 },
		);
	});
});
