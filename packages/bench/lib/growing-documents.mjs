// Documents of every kind that the pack has rules for, as large as asked, in which every rule finds something.
import { read } from "@proviso/inputs";
import { generateSbom } from "./generate-sbom.mjs";

/** Data that the rules look at, besides their parameters. */
export const growingData = { malicious: { "pkg:npm/left-pad@1.0.0": "MAL-2026-1" } };

/** Parameters that differ from what the rules have by default, by rule. */
export const growingParameters = {
	"workload/registries-allowed": { registries: ["registry.example.org/team"] },
	"workload/host-isolated": { allowedHostPaths: ["/var/log"] },
};

/** By kind, the normalized document with as many components, resources, steps, containers or claims. */
export const growingDocuments = {
	sbom: (count) => normalized("bom.json", sbom(count)),
	infrastructure: (count) => normalized("plan.json", terraformPlan(count)),
	pipeline: (count) => normalized(".github/workflows/ci.yml", workflow(count)),
	workload: (count) => normalized("pods.json", pods(count)),
	release: async (count) => release(count),
};

async function normalized(name, document) {
	const result = await read({ name, bytes: JSON.stringify(document) });
	if (!result.ok || result.documents.length !== 1) {
		throw new Error(
			`${name} is not read as one document: ${JSON.stringify(result.problem ?? result.problems)}`.slice(0, 500),
		);
	}
	return result.documents[0];
}

const DEFECTS = [
	{ version: undefined },
	{ purl: undefined },
	{ purl: "pkg:npm" },
	{ purl: "pkg:npm/left-pad@1.0.0" },
	{ name: "" },
	{ licenses: [] },
	{ licenses: [{ license: { name: "NOASSERTION" } }] },
	{ licenses: [{ license: { id: "SSPL-1.0" } }] },
	{ hashes: [] },
	{ hashes: [{ alg: "MD5", content: "0".repeat(32) }] },
	{ hashes: [{ alg: "SHA-256", content: "0".repeat(32) }] },
];

/** Every fourth component has a defect. */
function sbom(count) {
	const document = JSON.parse(generateSbom(count));
	delete document.metadata.component.version;
	for (const [index, component] of document.components.entries()) {
		if (index % 4 === 0) Object.assign(component, DEFECTS[(index / 4) % DEFECTS.length]);
	}
	return document;
}

const EVERYONE = { Statement: [{ Effect: "Allow", Principal: { AWS: "*" }, Action: "sts:AssumeRole" }] };
const EVERYTHING = { Statement: [{ Effect: "Allow", Action: "*", Resource: "*" }] };

const RESOURCES = [
	["aws_s3_bucket", { acl: "public-read" }],
	["aws_s3_bucket_public_access_block", { block_public_acls: false }],
	[
		"aws_security_group",
		{ ingress: [{ from_port: 22, to_port: 22, protocol: "tcp", cidr_blocks: ["0.0.0.0/0"], self: false }] },
	],
	["aws_iam_policy", { policy: JSON.stringify({ Version: "2012-10-17", ...EVERYTHING }) }],
	["aws_iam_role", { assume_role_policy: JSON.stringify({ Version: "2012-10-17", ...EVERYONE }) }],
	["aws_kms_key", { enable_key_rotation: false }],
	["aws_db_instance", { publicly_accessible: true, storage_encrypted: false }],
];

function terraformPlan(count) {
	const changes = Array.from({ length: count }, (_, index) => {
		const [type, values] = RESOURCES[index % RESOURCES.length];
		return {
			address: `${type}.r${index}`,
			mode: "managed",
			type,
			name: `r${index}`,
			provider_name: "registry.terraform.io/hashicorp/aws",
			change: {
				actions: ["create"],
				before: null,
				after: { ...values, name: `resource-${index}`, bucket: `bucket-${index - (index % RESOURCES.length)}` },
				after_unknown: { id: true },
				before_sensitive: false,
				after_sensitive: {},
			},
		};
	});
	return {
		format_version: "1.2",
		terraform_version: "1.9.0",
		planned_values: {
			root_module: {
				resources: changes.map(({ change, ...resource }) => ({
					...resource,
					schema_version: 0,
					values: change.after,
					sensitive_values: {},
				})),
			},
		},
		resource_changes: changes,
		configuration: { root_module: {} },
	};
}

const STEPS = [
	{ uses: "actions/checkout@v4", with: { ref: `\${{ github.event.pull_request.head.sha }}` } },
	{ run: `echo "\${{ github.event.pull_request.title }}"` },
	{ run: "git fetch origin pull/1/head" },
	{ uses: "docker://alpine:3.20" },
	{ run: "deploy", env: { ALL: `\${{ toJSON(secrets) }}` } },
	{ run: "deploy", env: { AWS_ACCESS_KEY_ID: "AKIAQ3EGRZ7WNB5XLFQ2" } },
];

/** A quarter of the steps in one job, as many in jobs of ten, jobs that call workflows, and variables of the workflow. */
function workflow(count) {
	const quarter = Math.floor(count / 4);
	const steps = (length) => Array.from({ length }, (_, index) => STEPS[index % STEPS.length]);
	const jobs = { all: { "runs-on": "ubuntu-24.04", steps: steps(quarter) } };
	for (let index = 0; index < quarter / 10; index++) {
		jobs[`job-${index}`] = { "runs-on": ["self-hosted", "linux"], container: "node:22", steps: steps(10) };
	}
	for (let index = 0; index < quarter; index++) {
		jobs[`call-${index}`] = {
			uses: "example/workflows/.github/workflows/deploy.yml@main",
			with: { ref: `\${{ github.head_ref }}` },
			secrets: "inherit",
		};
	}
	const variables = Array.from({ length: quarter }, (_, index) => [`NAME_${index}`, `\${{ github.ref }} ${index}`]);
	return { name: "ci", on: { pull_request_target: {}, push: {} }, env: Object.fromEntries(variables), jobs };
}

function pods(count) {
	const items = Array.from({ length: count }, (_, index) => ({
		apiVersion: "v1",
		kind: "Pod",
		metadata: { name: `pod-${index}` },
		spec: {
			hostNetwork: index % 10 === 0,
			volumes: [{ name: "host", hostPath: { path: index % 2 === 0 ? "/var/run/docker.sock" : `/srv/${index}` } }],
			containers: [
				{
					name: "main",
					image: index % 5 === 0 ? `registry.example.org/team/app:${index}` : `registry.example.com/app:${index}`,
					ports: [{ containerPort: 80, hostPort: 8080 }],
					env: index % 4 === 0 ? [{ name: "AWS_ACCESS_KEY_ID", value: "AKIAQ3EGRZ7WNB5XLFQ2" }] : [],
					securityContext: {
						privileged: index % 3 === 0,
						capabilities: { add: ["NET_ADMIN", "SYS_TIME"] },
						...(index % 2 === 0 ? { runAsUser: 0 } : {}),
					},
				},
			],
		},
	}));
	return { apiVersion: "v1", kind: "List", items };
}

/** What the SDK makes of the claims of a release, as far as rules look at it. */
function release(count) {
	const claims = Array.from({ length: count }, (_, index) => ({
		fact: "commit",
		value: String(index).padStart(40, "0"),
		by: "provenance",
		status: index % 3 === 0 ? "disagrees" : index % 3 === 1 ? "incomparable" : "agrees",
		path: ["identity", "claims", index],
		evidence: { file: `evidence-${index}.json` },
	}));
	const disagreements = claims
		.filter(({ status }) => status === "disagrees")
		.map((claim) => ({ ...claim, against: claims[0] }));
	return { kind: "release", identity: { claims }, disagreements, limitations: [] };
}
