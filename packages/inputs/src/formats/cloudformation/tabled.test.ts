import { expect, it } from "vitest";
import { resources } from "../../../test/cloudformation.js";

it("trails, repositories and secrets have what the template says of them, and lines", async () => {
	const { document, line } = await resources({
		T: ["AWS::CloudTrail::Trail", { IsLogging: true, EnableLogFileValidation: true, KMSKeyId: { Ref: "K" } }],
		K: ["AWS::KMS::Key"],
		R: [
			"AWS::ECR::Repository",
			{
				RepositoryName: "r",
				ImageTagMutability: "IMMUTABLE",
				ImageScanningConfiguration: { ScanOnPush: true },
				RepositoryPolicyText: { Statement: [{ Effect: "Allow", Principal: "*", Action: "ecr:BatchGetImage" }] },
			},
		],
		Plain: ["AWS::ECR::Repository", { ImageTagMutability: { Ref: "AWS::NoValue" } }],
		S: ["AWS::SecretsManager::Secret", { Name: "s", SecretString: '{"user":"a","word":"Zx81-qVerty-93"}' }],
		A: ["AWS::SecretsManager::SecretTargetAttachment", { SecretId: { Ref: "S" } }],
		Rotation: [
			"AWS::SecretsManager::RotationSchedule",
			{ SecretId: { Ref: "A" }, RotationRules: { AutomaticallyAfterDays: 30 } },
		],
		Never: ["AWS::SecretsManager::Secret", {}],
		D: ["AWS::RDS::DBInstance", { BackupRetentionPeriod: 0 }],
	});
	expect(document.auditLogs).toMatchObject([
		{ enabled: true, multiRegion: false, validated: true, keyId: "K", type: "activity", unknown: [] },
	]);
	expect(document.registries).toMatchObject([
		{ name: "r", immutable: true, scanned: true, public: true, unknown: [] },
		{ name: null, immutable: false, scanned: false, public: false, unknown: [] },
	]);
	expect(document.secrets).toMatchObject([
		{ name: "s", rotated: true, rotationDays: 30 },
		{ rotated: false, rotationDays: null },
	]);
	expect(document.dataStores.filter(({ service }) => service === "rds")).toMatchObject([
		{ tlsRequired: null, backedUp: false, backupDays: 0 },
	]);
	expect(JSON.stringify(document)).not.toContain("Zx81");
	const sensitive = Object.fromEntries(document.resources.map(({ name, sensitive: own }) => [name, own]));
	expect(sensitive).toMatchObject({ S: ["SecretString"], Never: [], D: [] });
	expect(line(["auditLogs", 0, "validated"])).toContain("EnableLogFileValidation");
	expect(line(["secrets", 0, "rotationDays"])).toContain("AutomaticallyAfterDays");
});

it("a rotation of nobody knows what leaves all secrets open", async () => {
	const { document } = await resources({
		S: ["AWS::SecretsManager::Secret", {}],
		Rotation: ["AWS::SecretsManager::RotationSchedule", { SecretId: { "Fn::ImportValue": "x" } }],
	});
	expect(document.secrets).toMatchObject([{ rotated: null, unknown: ["rotated", "rotationDays"] }]);
});
