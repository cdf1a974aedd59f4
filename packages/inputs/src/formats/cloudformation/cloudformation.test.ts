import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { resources, stack } from "../../../test/cloudformation.js";
import { read } from "../../read.js";
import { violationOf } from "../../validate.js";
import { cloudFormation } from "./index.js";

const problemsOf = async (text: string | object, name = "x.yaml") => {
	const bytes = typeof text === "string" ? text : JSON.stringify(text);
	return (await read({ name, bytes })).problems.map(({ code, line, message }) => `${line} ${code}: ${message}`);
};

describe("recognition", () => {
	const recognize = (value: unknown) => cloudFormation.recognize({ name: "x.json", syntax: "json", values: [value] });

	it("goes by the version, or by types that only CloudFormation has", () => {
		expect(recognize({ AWSTemplateFormatVersion: "2010-09-09" })).toEqual({ matches: true, version: "2010-09-09" });
		expect(recognize({ Resources: { a: { Type: "AWS::S3::Bucket" } } })).toEqual({ matches: true, version: null });
		expect(recognize({ Resources: { a: { Type: "Custom::Thing" } } })).toEqual({ matches: true, version: null });
		expect(recognize({ Transform: ["AWS::Serverless-2016-10-31"], Resources: {} })).toMatchObject({ matches: true });
		expect(recognize({ Resources: { a: { Type: "Server" } } })).toMatchObject({
			matches: false,
			hint: expect.stringContaining("none of a type such as AWS::S3::Bucket"),
		});
		for (const value of [{}, [], null, { Resources: [] }, { Resources: {} }, { Transform: "AWS::Serverless" }])
			expect(recognize(value)).toEqual({ matches: false });
	});

	it("tells what a macro is sent from a template", async () => {
		const [problem] = await problemsOf({ requestId: 1, fragment: { Resources: {} } });
		expect(problem).toContain("give what is under `fragment`");
	});
});

describe("a template that cannot be read", () => {
	it("is refused where it is wrong", async () => {
		expect(await problemsOf("AWSTemplateFormatVersion: 2012-09-09\nResources: {}\n")).toEqual([
			'1 unsupported-version: AWSTemplateFormatVersion is "2012-09-09"; the only version there is is "2010-09-09"',
		]);
		expect(await problemsOf("AWSTemplateFormatVersion: 2010-09-09\nParameters: {}\n")).toEqual([
			"1 schema-violation: the template has no Resources, which every template has to have",
		]);
		expect(await problemsOf("AWSTemplateFormatVersion: 2010-09-09\nResources: []\n")).toEqual([
			"2 wrong-type: Resources is an array; it has to be an object",
		]);
	});

	it("is refused where it uses a tag of others", async () => {
		const [problem] = await problemsOf("Resources:\n  A:\n    Type: AWS::S3::Bucket\n    X: !reset 1\n");
		expect(problem).toContain("4 unsupported-tag");
	});
});

describe("resources", () => {
	it("have every property, and lines of the template", async () => {
		const { document, line } = await stack(
			[
				"AWSTemplateFormatVersion: 2010-09-09",
				"Resources:",
				"  Queue:",
				"    Type: AWS::SQS::Queue",
				"    Properties:",
				"      QueueName: q",
				"      KmsMasterKeyId: !GetAtt Key.Arn",
				"  Key:",
				"    Type: AWS::KMS::Key",
				"  Other:",
				"    Type: Custom::Other",
				"    Properties: {ServiceToken: !ImportValue x}",
			].join("\n"),
		);
		expect(document).toMatchObject({
			source: { format: "cloudformation", formatVersion: "2010-09-09" },
			limitations: [],
			tool: { name: "cloudformation", version: null },
			complete: null,
			errored: null,
			providers: [],
			modules: [],
		});
		expect(document.resources[0]).toEqual({
			path: ["resources", 0],
			address: "Queue",
			previousAddress: null,
			mode: "managed",
			type: "AWS::SQS::Queue",
			name: "Queue",
			index: null,
			module: null,
			provider: null,
			cloud: "aws",
			action: "create",
			attributes: { QueueName: "q", KmsMasterKeyId: null },
			unknown: ["KmsMasterKeyId"],
			unknownPaths: [["KmsMasterKeyId"]],
			sensitive: [],
		});
		expect(document.resources.map(({ cloud }) => cloud)).toEqual(["aws", "aws", null]);
		expect(line(["resources", 0])).toBe("Queue:");
		expect(line(["resources", 1, "type"])).toBe("Type: AWS::KMS::Key");
		expect(line(["resources", 0, "attributes", "QueueName"])).toBe("QueueName: q");
		expect(line(["dataStores", 0, "keyId"])).toBe("KmsMasterKeyId: !GetAtt Key.Arn");
		expect(line(["dataStores", 0, "address"])).toBe("Queue:");
		expect(line(["keys", 0, "rotated"])).toBe("Key:");
	});

	it("keep nothing that is not to be shown, nor what looks like a credential", async () => {
		const { document } = await stack({
			Parameters: { Password: { Type: "String", NoEcho: true, Default: "s3cret-default" } },
			Resources: {
				A: {
					Type: "AWS::RDS::DBInstance",
					Properties: {
						MasterUserPassword: { Ref: "Password" },
						MasterUsername: { "Fn::Sub": "u-${Password}" },
						Tags: [{ Key: "x", Value: { "Fn::Join": ["", ["ghp_", "a1B2".repeat(9)]] } }],
					},
				},
				B: { Type: "AWS::RDS::DBInstance", Properties: { MasterUserPassword: "hunter2-literal" } },
			},
		});
		expect(document.resources[0]).toMatchObject({
			attributes: { MasterUserPassword: null, MasterUsername: null, Tags: [{ Key: "x", Value: null }] },
			unknown: ["MasterUserPassword", "MasterUsername"],
			sensitive: ["MasterUserPassword", "MasterUsername", "Tags"],
		});
		expect(document.resources[1]).toMatchObject({ sensitive: ["MasterUserPassword"] });
		expect(JSON.stringify(document)).not.toMatch(/s3cret|hunter2|ghp_/);
	});

	it("whose condition cannot hold are not there", async () => {
		const { document } = await stack({
			Parameters: { Stage: { Type: "String", Default: "dev" } },
			Conditions: {
				Never: { "Fn::Equals": ["a", "b"] },
				Maybe: { "Fn::Equals": [{ Ref: "Stage" }, "prod"] },
			},
			Resources: {
				A: { Type: "AWS::SNS::Topic", Condition: "Never" },
				B: { Type: "AWS::SNS::Topic", Condition: "Maybe" },
				C: { Type: "AWS::SNS::Topic", Condition: "Missing" },
			},
		});
		expect(document.resources.map(({ address }) => address)).toEqual(["B", "C"]);
	});

	it("that cannot be read, or become something else, are told", async () => {
		const { document, line } = await stack({
			Transform: ["AWS::Serverless-2016-10-31", "MyMacro"],
			Resources: {
				A: { Type: "AWS::SNS::Topic", Properties: [] },
				B: null,
				"Fn::ForEach::Topics": ["x", [], {}],
				Nested: { Type: "AWS::CloudFormation::Stack", Properties: { TemplateURL: "https://x/y.yaml" } },
				Module: { Type: "My::Own::Thing::MODULE" },
				F: { Type: "AWS::Serverless::Function" },
			},
		});
		expect(document.limitations).toEqual([
			{
				path: null,
				message: "the macro MyMacro changes the template when it is deployed: what it makes of it is not read",
			},
			{ path: null, message: "resources without a Type, or whose Properties are no object, are not read: A, B" },
			{
				path: null,
				message: "what loops and macros become when the template is deployed is not read: Fn::ForEach::Topics",
			},
			{
				path: null,
				message: "nested stacks and modules are templates of their own, which are not read here: Nested, Module",
			},
			{
				path: ["accessStatements"],
				message: "roles and permissions that AWS SAM adds when the template is deployed are not read: F",
			},
		]);
		expect(document.modules).toMatchObject([
			{ address: "Nested", source: "https://x/y.yaml" },
			{ address: "Module", source: "My::Own::Thing::MODULE" },
		]);
		expect(line(["modules", 0, "source"])).toBe('"TemplateURL": "https://x/y.yaml"');
	});

	it("that the CDK synthesizes are told by their metadata", async () => {
		const { document } = await stack({
			Resources: { A: { Type: "AWS::SNS::Topic", Metadata: { "aws:cdk:path": "App/A" } } },
		});
		expect(document.tool.name).toBe("aws-cdk");
	});
});

describe("functions", () => {
	const template = {
		Parameters: {
			Open: { Type: "String", Default: "x" },
			Only: { Type: "String", AllowedValues: ["just-this"] },
			Looked: { Type: "AWS::SSM::Parameter::Value<String>", AllowedValues: ["/path"] },
		},
		Mappings: { M: { a: { b: ["x", "y"], c: { "Fn::Sub": "z" } }, b: { c: 5 } } },
		Conditions: {
			Yes: { "Fn::And": [{ "Fn::Equals": ["a", "a"] }, { "Fn::Not": [{ Condition: "No" }] }] },
			No: { "Fn::Or": [{ "Fn::Equals": ["1", 2] }, { "Fn::Equals": [{ Ref: "Only" }, "other"] }] },
			Maybe: { "Fn::Equals": [{ Ref: "Open" }, ""] },
			Certain: { "Fn::Or": [{ Condition: "Maybe" }, { Condition: "Yes" }] },
			Loop: { "Fn::Not": [{ Condition: "Loop" }] },
		},
	};
	const resolve = async (value: unknown) => {
		const { document } = await resources({ A: ["Custom::A", { v: value }], B: ["AWS::S3::Bucket"] }, template);
		const resource = document.resources[0]!;
		return resource.unknown.length > 0 ? "unknown" : resource.attributes["v"];
	};

	it.each([
		["Ref of a parameter with one value", { Ref: "Only" }, "just-this"],
		["Ref of a parameter with a default", { Ref: "Open" }, "unknown"],
		["Ref of a parameter that is looked up", { Ref: "Looked" }, "unknown"],
		["Ref of a resource", { Ref: "B" }, "unknown"],
		["Ref of nothing", { Ref: "Nothing" }, "unknown"],
		["Ref of a pseudo parameter", { Ref: "AWS::Region" }, "unknown"],
		["AWS::NoValue", { Ref: "AWS::NoValue" }, undefined],
		["Join", { "Fn::Join": ["-", ["a", 1, { Ref: "Only" }, { Ref: "AWS::NoValue" }]] }, "a-1-just-this"],
		["Join of what is unknown", { "Fn::Join": ["-", ["a", { Ref: "Open" }]] }, "unknown"],
		["Sub", { "Fn::Sub": ["${Only}-${x}-${!y}", { x: "z" }] }, "just-this-z-${y}"],
		["Sub of what is unknown", { "Fn::Sub": "${B.Arn}/x" }, "unknown"],
		["FindInMap", { "Fn::FindInMap": ["M", "b", "c"] }, 5],
		["FindInMap of a list", { "Fn::FindInMap": ["M", "a", "b"] }, ["x", "y"]],
		["FindInMap with a default", { "Fn::FindInMap": ["M", "a", "q", { DefaultValue: "d" }] }, "d"],
		["FindInMap of nothing", { "Fn::FindInMap": ["M", "constructor", "name"] }, "unknown"],
		["FindInMap by region", { "Fn::FindInMap": ["M", { Ref: "AWS::Region" }, "c"] }, "unknown"],
		["Select and Split", { "Fn::Select": [1, { "Fn::Split": [",", "a,b"] }] }, "b"],
		["Select beyond the list", { "Fn::Select": [2, ["a"]] }, "unknown"],
		["If that holds", { "Fn::If": ["Yes", "a", "b"] }, "a"],
		["If that does not", { "Fn::If": ["No", "a", "b"] }, "b"],
		["If that is not known", { "Fn::If": ["Maybe", "a", "b"] }, "unknown"],
		["If that is not known and does not matter", { "Fn::If": ["Maybe", "a", "a"] }, "a"],
		["If that holds either way", { "Fn::If": ["Certain", "a", "b"] }, "a"],
		["If of a condition that leads to itself", { "Fn::If": ["Loop", "a", "b"] }, "unknown"],
		["ImportValue", { "Fn::ImportValue": "x" }, "unknown"],
		["a dynamic reference", "{{resolve:secretsmanager:x}}", "unknown"],
		["a dynamic reference that is put together", { "Fn::Sub": ["{{${x}:ssm:y}}", { x: "resolve" }] }, "unknown"],
		["a function of the future", { "Fn::New": 1 }, "unknown"],
		["a macro", { "Fn::Transform": { Name: "x" }, a: 1 }, "unknown"],
		["what only looks like one", { Ref: "Only", b: 1 }, { Ref: "Only", b: 1 }],
		["Base64", { "Fn::Base64": "echo" }, { "Fn::Base64": "echo" }],
		["wrong arguments", { "Fn::Join": "x" }, "unknown"],
	])("are resolved where the template decides: %s", async (_, value, expected) => {
		expect(await resolve(value)).toEqual(expected);
	});

	it("leave what is known around what is not", async () => {
		const { document } = await resources({ A: ["Custom::A", { v: ["a", { Ref: "x" }, { b: { Ref: "y" }, c: 1 }] }] });
		expect(document.resources[0]).toMatchObject({
			attributes: { v: ["a", null, { b: null, c: 1 }] },
			unknown: ["v"],
			unknownPaths: [
				["v", 1],
				["v", 2, "b"],
			],
		});
	});

	it("that macros may add to leave nothing known", async () => {
		const { document } = await stack({
			"Fn::Transform": { Name: "AWS::Include" },
			Mappings: { M: { "Fn::Transform": { Name: "AWS::Include" } } },
			Resources: {
				A: { Type: "AWS::SQS::Queue", Properties: { "Fn::Transform": { Name: "x" } } },
				B: { Type: "AWS::SNS::Topic", "Fn::Transform": { Name: "y" } },
				C: {
					Type: "AWS::SNS::Topic",
					Properties: { TopicName: { "Fn::FindInMap": ["M", "a", "b", { DefaultValue: "d" }] } },
				},
			},
		});
		expect(document.limitations.map(({ message }) => message)).toEqual([
			"the macro AWS::Include changes the template when it is deployed: what it makes of it is not read",
			"what loops and macros become when the template is deployed is not read: A, B",
		]);
		expect(document.dataStores.map(({ address, encrypted, name }) => [address, encrypted, name])).toEqual([
			["B", false, null],
			["C", false, null],
			["A", null, null],
		]);
	});

	it("that repeat a mapping without end are unknown at some point", async () => {
		const list = Array.from({ length: 2_000 }, () => ({ "Fn::FindInMap": ["M", "a", "b"] }));
		const { document } = await resources(
			{ A: ["Custom::A", { v: list }] },
			{ Mappings: { M: { a: { b: "x".repeat(10_000) } } } },
		);
		expect(JSON.stringify(document).length).toBeLessThan(1_000_000);
		expect(document.resources[0]?.unknown).toEqual(["v"]);
	});
});

describe("any values", () => {
	it("are read, or refused, and hold to the schema", async () => {
		const scalar = fc.oneof(fc.constantFrom(0, true, null, "*", "a", "A", "__proto__"), fc.string({ maxLength: 5 }));
		const name = fc.constantFrom(
			"Ref",
			"Fn::Sub",
			"Fn::Join",
			"Fn::If",
			"Fn::GetAtt",
			"Statement",
			"Bucket",
			"PolicyDocument",
			"__proto__",
			"SecurityGroupIngress",
			"CidrIp",
			"BlockDeviceMappings",
			"Ebs",
			"Policies",
			"KmsKeyId",
			"Principal",
			"Condition",
		);
		const { value } = fc.letrec((tie) => ({
			value: fc.oneof(
				{ maxDepth: 4 },
				scalar,
				fc.array(tie("value"), { maxLength: 3 }),
				fc.dictionary(name, tie("value"), { maxKeys: 3 }),
			),
		}));
		const type = fc.constantFrom(
			"AWS::S3::Bucket",
			"AWS::S3::BucketPolicy",
			"AWS::IAM::Role",
			"AWS::EC2::SecurityGroup",
			"AWS::EC2::Instance",
			"AWS::RDS::DBInstance",
			"AWS::KMS::Key",
			"AWS::Events::EventBusPolicy",
			"AWS::Serverless::Function",
		);
		const resource = fc.record({ Type: type, Properties: value, Condition: scalar });
		const template = fc.record({
			Resources: fc.dictionary(fc.constantFrom("A", "B", "__proto__", "Fn::Sub"), resource, { maxKeys: 3 }),
			Conditions: value,
			Mappings: value,
			Parameters: value,
			Transform: value,
		});
		await fc.assert(
			fc.asyncProperty(template, async (written) => {
				const bytes = JSON.stringify({ AWSTemplateFormatVersion: "2010-09-09", ...written });
				const result = await read({ name: "x.json", bytes });
				expect(result.problems).toEqual([]);
				expect(await violationOf(result.documents[0]!)).toBeNull();
			}),
			{ numRuns: 500 },
		);
	});

	it("nested deeply, or conditions in a long chain, end in an answer", async () => {
		let value: unknown = "x";
		for (let depth = 0; depth < 150; depth++) value = { "Fn::Join": ["", [value]] };
		const Conditions = Object.fromEntries(
			Array.from({ length: 20_000 }, (_, index) => [`C${index}`, { "Fn::Not": [{ Condition: `C${index + 1}` }] }]),
		);
		const { document } = await stack({
			Conditions,
			Resources: { A: { Type: "AWS::SNS::Topic", Condition: "C0", Properties: { TopicName: value } } },
		});
		expect(document.resources[0]?.unknown).toEqual(["TopicName"]);
	});
});
