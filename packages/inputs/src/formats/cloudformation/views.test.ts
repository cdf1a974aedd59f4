import { describe, expect, it } from "vitest";
import { resources, stack } from "../../../test/cloudformation.js";

const PUBLIC = {
	Statement: [{ Sid: "open", Effect: "Allow", Principal: "*", Action: "s3:GetObject", Resource: "*" }],
};
const BLOCKED = {
	BlockPublicAcls: true,
	BlockPublicPolicy: "true",
	IgnorePublicAcls: true,
	RestrictPublicBuckets: true,
};

describe("TLS for storage", () => {
	const DENY = {
		Effect: "Deny",
		Principal: "*",
		Action: "s3:*",
		Resource: [{ "Fn::GetAtt": ["B", "Arn"] }, { "Fn::Sub": "${B.Arn}/*" }],
		Condition: { Bool: { "aws:SecureTransport": false } },
	};
	const policy = (bucket: unknown, statement: object) =>
		["AWS::S3::BucketPolicy", { Bucket: bucket, PolicyDocument: { Statement: [statement] } }] as const;

	it.each([
		["a policy that refers to it denies the rest", policy({ Ref: "B" }, DENY), {}, true],
		["it denies objects alone", policy({ Ref: "B" }, { ...DENY, Resource: { "Fn::Sub": "${B.Arn}/*" } }), {}, false],
		["whom it denies is chosen", policy({ Ref: "B" }, { ...DENY, Principal: { Ref: "P" } }), {}, null],
		["the policy may be another bucket's", policy({ Ref: "P" }, DENY), { BucketName: "b" }, null],
		[
			"the policy of another bucket grants nothing to do with it",
			policy({ Ref: "P" }, { ...DENY, Effect: "Allow" }),
			{ BucketName: "b" },
			false,
		],
		["the policy is that of another name", policy("c", DENY), { BucketName: "b" }, false],
	])("is required or not where %s", async (_, statement, properties, required) => {
		const { document } = await resources(
			{ B: ["AWS::S3::Bucket", properties], Policy: statement },
			{ Parameters: { P: { Type: "String" } } },
		);
		expect(document.storage[0]?.tlsRequired).toBe(required);
		expect(document.storage[0]?.unknown.includes("tlsRequired")).toBe(required === null);
	});
});

describe("prefix lists", () => {
	it("admit what they hold, which is unknown of those elsewhere", async () => {
		const { document } = await resources({
			List: ["AWS::EC2::PrefixList", { Entries: [{ Cidr: "10.0.0.0/8" }, { Cidr: "0.0.0.0/0" }] }],
			G: [
				"AWS::EC2::SecurityGroup",
				{
					SecurityGroupIngress: [
						{
							IpProtocol: "tcp",
							FromPort: 22,
							ToPort: 22,
							SourcePrefixListId: { "Fn::GetAtt": ["List", "PrefixListId"] },
						},
						{ IpProtocol: "tcp", FromPort: 22, ToPort: 22, SourcePrefixListId: "pl-1" },
					],
				},
			],
		});
		expect(document.networkRules.map(({ cidrs, unknown }) => [cidrs, unknown])).toEqual([
			[["10.0.0.0/8", "0.0.0.0/0"], []],
			[[], ["cidrs"]],
		]);
	});
});

describe("a long prefix list", () => {
	it("is not repeated without end for the rules that name it", async () => {
		const { document } = await resources({
			List: [
				"AWS::EC2::PrefixList",
				{ Entries: Array.from({ length: 10_000 }, (_, index) => ({ Cidr: `10.${index >> 8}.${index & 255}.0/24` })) },
			],
			G: [
				"AWS::EC2::SecurityGroup",
				{
					SecurityGroupIngress: Array.from({ length: 60 }, () => ({
						IpProtocol: "tcp",
						SourcePrefixListId: { "Fn::GetAtt": ["List", "PrefixListId"] },
					})),
				},
			],
		});
		expect(document.networkRules.filter(({ cidrs }) => cidrs.length === 10_000)).toHaveLength(50);
		expect(document.networkRules.filter(({ unknown }) => unknown.includes("cidrs"))).toHaveLength(10);
		expect(document.limitations).toMatchObject([{ path: ["networkRules"] }]);
	});
});

describe("storage", () => {
	it("has what its bucket says", async () => {
		const { document, line } = await resources({
			B: [
				"AWS::S3::Bucket",
				{
					BucketName: "b",
					PublicAccessBlockConfiguration: BLOCKED,
					VersioningConfiguration: { Status: "Enabled" },
					LoggingConfiguration: {},
					BucketEncryption: {
						ServerSideEncryptionConfiguration: [
							{
								ServerSideEncryptionByDefault: {
									SSEAlgorithm: "aws:kms",
									KMSMasterKeyID: { "Fn::GetAtt": ["K", "Arn"] },
								},
							},
						],
					},
				},
			],
			K: ["AWS::KMS::Key"],
			Plain: ["AWS::S3::Bucket"],
		});
		expect(document.storage).toEqual([
			{
				path: ["storage", 0],
				address: "B",
				resource: 0,
				cloud: "aws",
				service: "s3",
				name: "b",
				public: false,
				publicReasons: [],
				publicAccessBlocked: true,
				encrypted: true,
				keyId: "K",
				versioned: true,
				logged: true,
				tlsRequired: false,
				minTlsVersion: null,
				unknown: [],
			},
			expect.objectContaining({
				address: "Plain",
				name: null,
				public: false,
				publicAccessBlocked: false,
				versioned: false,
				logged: false,
				unknown: ["name"],
			}),
		]);
		expect(line(["storage", 0, "versioned"])).toBe('"Status": "Enabled"');
	});

	it.each([
		["an open list", { AccessControl: "PublicRead" }, true],
		["a closed list", { AccessControl: "LogDeliveryWrite" }, false],
		["a list that is chosen", { AccessControl: { Ref: "P" } }, null],
		["an open list that is ignored", { AccessControl: "PublicRead", PublicAccessBlockConfiguration: BLOCKED }, false],
		[
			"an open list that has no effect",
			{ AccessControl: "PublicRead", OwnershipControls: { Rules: [{ ObjectOwnership: "BucketOwnerEnforced" }] } },
			false,
		],
		[
			"an open list and a block that is chosen",
			{ AccessControl: "PublicRead", PublicAccessBlockConfiguration: { Ref: "P" } },
			null,
		],
	])("is public, or not, by %s", async (_, properties, expected) => {
		const { document } = await resources({ B: ["AWS::S3::Bucket", properties] });
		expect(document.storage[0]?.public).toBe(expected);
	});

	it("is public by a policy that is attached by reference, by name, or by the same words", async () => {
		const name = { "Fn::Sub": "${P}-logs-${AWS::Region}" };
		const { document, line } = await resources(
			{
				A: ["AWS::S3::Bucket"],
				B: ["AWS::S3::Bucket", { BucketName: "b" }],
				C: ["AWS::S3::Bucket", { BucketName: name }],
				D: ["AWS::S3::Bucket", { PublicAccessBlockConfiguration: BLOCKED }],
				PA: ["AWS::S3::BucketPolicy", { Bucket: { Ref: "A" }, PolicyDocument: PUBLIC }],
				PB: ["AWS::S3::BucketPolicy", { Bucket: "b", PolicyDocument: JSON.stringify(PUBLIC) }],
				PC: ["AWS::S3::BucketPolicy", { Bucket: name, PolicyDocument: PUBLIC }],
				PD: ["AWS::S3::BucketPolicy", { Bucket: { Ref: "D" }, PolicyDocument: PUBLIC }],
			},
			{ Parameters: { P: { Type: "String" } } },
		);
		expect(document.storage.map(({ address, public: open }) => [address, open])).toEqual([
			["A", true],
			["B", true],
			["C", true],
			["D", false],
		]);
		expect(document.storage[0]?.publicReasons).toEqual(["the bucket policy allows anyone (open)"]);
		expect(line(["storage", 0, "public"])).toBe("{");
	});

	it("is undecided where a policy may be its own, and where only its policy is there", async () => {
		const { document } = await resources({
			A: ["AWS::S3::Bucket", { BucketName: "a" }],
			B: ["AWS::S3::Bucket"],
			P: ["AWS::S3::BucketPolicy", { Bucket: { Ref: "Which" }, PolicyDocument: PUBLIC }],
			Q: ["AWS::S3::BucketPolicy", { Bucket: "elsewhere", PolicyDocument: PUBLIC }],
		});
		expect(
			document.storage.map(({ address, resource, name, public: open }) => [address, resource, name, open]),
		).toEqual([
			["A", 0, "a", null],
			["B", 1, null, false],
			["P", null, null, null],
			["Q", null, "elsewhere", null],
		]);
	});

	it("is not public by a policy for its own account, which no one may choose", async () => {
		const policy = (Condition: object) => ({
			Statement: [{ Effect: "Allow", Principal: "*", Action: "*", Resource: "*", Condition }],
		});
		const narrow = { StringEquals: { "aws:SourceAccount": { Ref: "AWS::AccountId" } } };
		const chosen = { StringEquals: { "aws:SourceAccount": { Ref: "Account" } } };
		for (const [condition, expected] of [
			[narrow, false],
			[chosen, null],
			[{ Bool: { "aws:SecureTransport": true } }, true],
		] as const) {
			const { document } = await resources({
				B: ["AWS::S3::Bucket"],
				P: ["AWS::S3::BucketPolicy", { Bucket: { Ref: "B" }, PolicyDocument: policy(condition) }],
			});
			expect(document.storage[0]?.public).toBe(expected);
		}
	});
});

describe("access statements", () => {
	it("are those of roles, with what they trust and what is attached", async () => {
		const { document, line } = await stack(
			[
				"Resources:",
				"  R:",
				"    Type: AWS::IAM::Role",
				"    Properties:",
				"      AssumeRolePolicyDocument:",
				"        Statement:",
				"          Effect: Allow",
				"          Principal: {Service: !Sub 'ec2.${AWS::URLSuffix}', AWS: [!Sub 'arn:${AWS::Partition}:iam::${AWS::AccountId}:root', 123456789012]}",
				"          Action: sts:AssumeRole",
				"      ManagedPolicyArns:",
				"        - !Sub arn:${AWS::Partition}:iam::aws:policy/AdministratorAccess",
				"        - !Ref Own",
				"        - !Ref Chosen",
				"      Policies:",
				"        - PolicyName: p",
				"          PolicyDocument:",
				"            Statement:",
				"              - Sid: one",
				"                Effect: Allow",
				"                Action: ['s3:*', !Ref Chosen]",
				"                Resource: ['*', !Sub 'arn:aws:s3:::${B}/*']",
				"        - !Ref Chosen",
				"  Own:",
				"    Type: AWS::IAM::ManagedPolicy",
				"    Properties: {PolicyDocument: {Statement: [{Effect: Allow, NotAction: 'iam:*', Resource: '*'}]}}",
				"  B:",
				"    Type: AWS::S3::Bucket",
			].join("\n"),
		);
		const shown = document.accessStatements.map(
			({ address, policyType, actions, principals, managedPolicy, unknown }) => ({
				address,
				policyType,
				actions,
				principals: principals.map(({ type, id }) => `${type} ${id}`),
				managedPolicy,
				unknown,
			}),
		);
		expect(shown).toEqual([
			{ address: "Own", policyType: "identity", actions: [], principals: [], managedPolicy: null, unknown: [] },
			{
				address: "R",
				policyType: "trust",
				actions: ["sts:AssumeRole"],
				principals: [
					"Service ec2.{AWS.URLSuffix}",
					"AWS arn:{AWS.Partition}:iam::{AWS.AccountId}:root",
					"AWS 123456789012",
				],
				managedPolicy: null,
				unknown: [],
			},
			{
				address: "R",
				policyType: "identity",
				actions: ["s3:*"],
				principals: [],
				managedPolicy: null,
				unknown: ["actions"],
			},
			expect.objectContaining({ address: "R", policyType: "identity", unknown: expect.arrayContaining(["actions"]) }),
			expect.objectContaining({
				policyType: "attachment",
				managedPolicy: "arn:aws:iam::aws:policy/AdministratorAccess",
			}),
			expect.objectContaining({ policyType: "attachment", managedPolicy: "Own" }),
			expect.objectContaining({ policyType: "attachment", managedPolicy: null, unknown: ["managedPolicy"] }),
		]);
		expect(document.accessStatements[2]?.resources).toEqual(["*", "arn:aws:s3:::{B}/*"]);
		expect(line(["accessStatements", 2])).toBe("- Sid: one");
		expect(line(["accessStatements", 2, "resources"])).toMatch(/^Resource:/);
		expect(line(["accessStatements", 4, "managedPolicy"])).toMatch(/^- !Sub arn/);
	});

	it("name resources as wide as they are where account or partition are not known", async () => {
		const read = async (Resource: unknown) => {
			const PolicyDocument = { Statement: [{ Effect: "Allow", Action: "s3:*", Resource }] };
			const { document } = await resources({
				P: ["AWS::IAM::ManagedPolicy", { PolicyDocument }],
				B: ["AWS::S3::Bucket"],
			});
			const [statement] = document.accessStatements;
			return statement?.unknown.includes("resources") ? null : statement?.resources[0];
		};
		expect(await read({ "Fn::Sub": "arn:${AWS::Partition}:s3:::*" })).toBe("arn:*:s3:::*");
		expect(await read({ "Fn::Sub": "arn:aws:iam::${AWS::AccountId}:*" })).toBe("arn:aws:iam::*:*");
		expect(await read({ "Fn::Sub": "arn:aws:iam::${AWS::AccountId}:role/*" })).toBe(
			"arn:aws:iam::{AWS.AccountId}:role/*",
		);
		expect(await read({ "Fn::GetAtt": ["B", "Arn"] })).toBe("{B.Arn}");
		expect(await read({ "Fn::Sub": "arn:aws:s3:::${Name}" })).toBeNull();
		expect(await read({ "Fn::ImportValue": "x" })).toBeNull();
	});

	it("of identity providers say which kind they are of", async () => {
		const trust = (provider: string) => ({
			AssumeRolePolicyDocument: { Statement: [{ Effect: "Allow", Principal: { Federated: { Ref: provider } } }] },
		});
		const { document } = await resources({
			S: ["AWS::IAM::SAMLProvider"],
			O: ["AWS::IAM::OIDCProvider"],
			R1: ["AWS::IAM::Role", trust("S")],
			R2: ["AWS::IAM::Role", trust("O")],
		});
		expect(document.accessStatements.map(({ principals }) => principals[0]?.id)).toEqual([
			"arn:{AWS.Partition}:iam::{AWS.AccountId}:saml-provider/{S}",
			"arn:{AWS.Partition}:iam::{AWS.AccountId}:oidc-provider/{O}",
		]);
	});

	it("are those of resources, functions, event buses and serverless functions", async () => {
		const statement = { Effect: "Allow", Principal: { AWS: "*" }, Action: "x:*", Resource: "*" };
		const { document } = await resources({
			K: ["AWS::KMS::Key", { KeyPolicy: { Statement: [statement] } }],
			L: ["AWS::Logs::ResourcePolicy", { PolicyDocument: JSON.stringify({ Statement: statement }) }],
			E: ["AWS::Events::EventBusPolicy", { StatementId: "s", Statement: statement }],
			E2: ["AWS::Events::EventBusPolicy", { StatementId: "t", Action: "events:PutEvents", Principal: "*" }],
			P: [
				"AWS::Lambda::Permission",
				{ Action: "lambda:InvokeFunction", FunctionName: { Ref: "F" }, Principal: "*", SourceAccount: "1" },
			],
			F: [
				"AWS::Serverless::Function",
				{
					Policies: [
						"AdministratorAccess",
						{ S3ReadPolicy: {} },
						{ Statement: [{ Effect: "Allow", Action: "*", Resource: "*" }] },
					],
				},
			],
			Bad: ["AWS::SQS::QueuePolicy", { PolicyDocument: "not JSON" }],
		});
		expect(
			document.accessStatements.map(({ address, sid, effect, actions, principals, conditions, managedPolicy }) =>
				[address, sid, effect, actions[0], principals[0]?.id, conditions[0], managedPolicy]
					.map((part) => part ?? "-")
					.join(" "),
			),
		).toEqual([
			"K - allow x:* * - -",
			"L - allow x:* * - -",
			"Bad - - - - - -",
			"F - - - - - arn:aws:iam::aws:policy/AdministratorAccess",
			"F - allow * - - -",
			"P - allow lambda:InvokeFunction * AWS:SourceAccount -",
			"E - allow x:* * - -",
			"E2 t allow events:PutEvents * - -",
		]);
		expect(document.limitations.map(({ message }) => message)).toContain(
			"the policy of Bad is not JSON: it is not read",
		);
	});
});

describe("network rules", () => {
	it("are those within groups, of their own, and of access lists", async () => {
		const { document, line } = await resources({
			G: [
				"AWS::EC2::SecurityGroup",
				{
					SecurityGroupIngress: [
						{ IpProtocol: "tcp", FromPort: "22", ToPort: 22, CidrIp: "0.0.0.0/0", Description: "ssh" },
						{ IpProtocol: 6, FromPort: 1, ToPort: 2, CidrIp: { Ref: "P" } },
						{ "Fn::If": ["Maybe", {}, { Ref: "AWS::NoValue" }] },
					],
					SecurityGroupEgress: [{ IpProtocol: "-1", CidrIpv6: "::/0" }],
				},
			],
			I: [
				"AWS::EC2::SecurityGroupIngress",
				{ IpProtocol: "udp", FromPort: 53, ToPort: 53, SourceSecurityGroupId: { "Fn::GetAtt": ["G", "GroupId"] } },
			],
			N: [
				"AWS::EC2::NetworkAclEntry",
				{ Egress: "true", RuleAction: "deny", Protocol: 6, PortRange: { From: 1, To: 9 }, CidrBlock: "10.0.0.0/8" },
			],
		});
		const rule = (parts: object) =>
			expect.objectContaining({ effect: "allow", direction: "ingress", cidrs: [], peers: [], unknown: [], ...parts });
		expect(document.networkRules).toEqual([
			rule({ protocol: "tcp", fromPort: 22, toPort: 22, cidrs: ["0.0.0.0/0"], description: "ssh" }),
			rule({ protocol: "tcp", fromPort: 1, toPort: 2, unknown: ["cidrs"] }),
			rule({ protocol: null, unknown: ["protocol", "fromPort", "toPort", "cidrs", "peers", "description"] }),
			rule({ direction: "egress", protocol: "all", fromPort: null, cidrs: ["::/0"] }),
			rule({ address: "I", protocol: "udp", peers: ["{G.GroupId}"] }),
			rule({ address: "N", direction: "egress", effect: "deny", fromPort: 1, toPort: 9, cidrs: ["10.0.0.0/8"] }),
		]);
		expect(line(["networkRules", 0, "cidrs"])).toBe('"CidrIp": "0.0.0.0/0",');
		expect(line(["networkRules", 3, "cidrs"])).toBe('"CidrIpv6": "::/0"');
		expect(line(["networkRules", 5, "toPort"])).toBe('"To": 9');
	});
});

describe("data stores", () => {
	it.each([
		["AWS::EC2::Volume", {}, false, null],
		["AWS::EC2::Volume", { Encrypted: true }, true, null],
		["AWS::EC2::Volume", { SnapshotId: "snap-1" }, null, null],
		["AWS::EC2::Instance", {}, false, null],
		["AWS::EC2::Instance", { LaunchTemplate: { LaunchTemplateId: "lt-1" } }, null, null],
		["AWS::RDS::DBInstance", { PubliclyAccessible: true }, false, true],
		["AWS::RDS::DBInstance", { StorageEncrypted: { Ref: "P" }, PubliclyAccessible: "no" }, null, false],
		["AWS::Lightsail::Database", { PubliclyAccessible: true }, null, true],
		["AWS::RDS::DBInstance", { DBSnapshotIdentifier: "s" }, null, null],
		["AWS::RDS::DBCluster", { StorageEncrypted: true }, true, null],
		["AWS::Redshift::Cluster", {}, null, null],
		["AWS::EFS::FileSystem", {}, false, null],
		["AWS::SNS::Topic", {}, false, null],
		["AWS::SNS::Topic", { KmsMasterKeyId: { Ref: "K" } }, true, null],
		["AWS::SNS::Topic", { KmsMasterKeyId: { Ref: "P" } }, null, null],
		["AWS::SQS::Queue", {}, true, null],
		["AWS::SQS::Queue", { SqsManagedSseEnabled: false }, false, null],
		["AWS::DynamoDB::Table", {}, true, null],
		["AWS::OpenSearchService::Domain", { EncryptionAtRestOptions: { Enabled: true } }, true, true],
		["AWS::Elasticsearch::Domain", { VPCOptions: {} }, false, true],
		["AWS::Elasticsearch::Domain", { VPCOptions: { SubnetIds: [{ Ref: "P" }] } }, false, false],
		["AWS::Kinesis::Stream", {}, false, null],
		["AWS::ElastiCache::ReplicationGroup", {}, false, null],
		["AWS::MSK::Cluster", {}, true, false],
		["AWS::DMS::ReplicationInstance", {}, true, true],
	])("say whether they are encrypted and public: %s %j", async (type, properties, encrypted, isPublic) => {
		const { document } = await resources({ S: [type, properties], K: ["AWS::KMS::Key"] });
		expect(document.dataStores).toHaveLength(1);
		expect(document.dataStores[0]).toMatchObject({ encrypted, public: isPublic });
	});

	it("of a cluster are encrypted as it is", async () => {
		const { document } = await resources({
			C: ["AWS::RDS::DBCluster", { StorageEncrypted: true, KmsKeyId: { Ref: "K" } }],
			I: ["AWS::RDS::DBInstance", { DBClusterIdentifier: { Ref: "C" }, PubliclyAccessible: false }],
			J: ["AWS::RDS::DBInstance", { DBClusterIdentifier: "other" }],
			K: ["AWS::KMS::Key"],
		});
		expect(document.dataStores.map(({ address, encrypted, keyId }) => [address, encrypted, keyId])).toEqual([
			["C", true, "K"],
			["I", true, "K"],
			["J", null, null],
		]);
	});

	it("are all volumes of an instance, the one it starts from included", async () => {
		const volumes = (...devices: object[]) => ({ BlockDeviceMappings: devices });
		const { document, line } = await resources({
			A: ["AWS::EC2::Instance", volumes({ DeviceName: "/dev/xvda", Ebs: { Encrypted: true } })],
			B: [
				"AWS::EC2::Instance",
				volumes({ DeviceName: "/dev/sdm", Ebs: { Encrypted: false } }, { DeviceName: "x", NoDevice: {} }),
			],
			C: ["AWS::EC2::LaunchTemplate", { LaunchTemplateData: volumes({ Ebs: { VolumeSize: 1 } }) }],
		});
		expect(document.dataStores.map(({ address, name, encrypted }) => [address, name, encrypted])).toEqual([
			["A", "/dev/xvda", true],
			["B", "/dev/sdm", false],
			["B", null, null],
			["C", null, false],
		]);
		expect(line(["dataStores", 1, "encrypted"])).toBe('"Encrypted": false');
	});
});

describe("keys", () => {
	it.each([
		[{}, false, null],
		[{ EnableKeyRotation: true }, true, 365],
		[{ EnableKeyRotation: "yes", RotationPeriodInDays: "90" }, true, 90],
		[{ EnableKeyRotation: { Ref: "P" } }, null, null],
		[{ KeySpec: "RSA_2048" }, null, null],
	])("say whether they are rotated: %j", async (properties, rotated, rotationDays) => {
		const { document } = await resources({ K: ["AWS::KMS::Key", properties] });
		expect(document.keys[0]).toMatchObject({ rotated, rotationDays });
	});
});
