import type { WholeFile } from "./own-files.js";

const json = (value: unknown) => JSON.stringify(value, null, 1);
const digest = (letter: string) => `sha256:${letter.repeat(64)}`;
const base64 = (text: string) => Buffer.from(text).toString("base64");

const statement = {
	_type: "https://in-toto.io/Statement/v1",
	subject: [{ name: "shop", digest: { sha256: "a".repeat(64) } }],
	predicateType: "https://slsa.dev/provenance/v1",
	predicate: {
		buildDefinition: { buildType: "https://example.com/build", externalParameters: { target: "all" } },
		runDetails: { builder: { id: "https://example.com/builder" } },
	},
};
const envelope = {
	payloadType: "application/vnd.in-toto+json",
	payload: base64(JSON.stringify(statement)),
	signatures: [{ keyid: "key-one", sig: base64("signed") }],
};
const bundle = {
	mediaType: "application/vnd.dev.sigstore.bundle.v0.3+json",
	verificationMaterial: { publicKey: { hint: "key-two" } },
	dsseEnvelope: envelope,
};

/** Small files of the formats that `own-files.ts` has none of. */
export const otherFiles: readonly WholeFile[] = [
	{
		name: "template.yaml",
		text: `AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Logs:
    Type: AWS::S3::Bucket
    Properties:
      BucketName: logs-of-shop
  Gate:
    Type: AWS::EC2::SecurityGroup
    Properties:
      SecurityGroupIngress:
        - {IpProtocol: tcp, FromPort: 22, ToPort: 22, CidrIp: 10.1.2.0/24}
`,
	},
	{
		name: "compose.yaml",
		text: `services:
  web:
    image: nginx:1.27
    ports: ["8080:80"]
    environment: {MODE: production}
    volumes:
      - data:/var/lib/data
volumes: {data: {}}
`,
	},
	{
		name: "vex.csaf.json",
		text: json({
			document: {
				category: "csaf_vex",
				csaf_version: "2.0",
				publisher: { category: "vendor", name: "Acme", namespace: "https://example.com" },
				title: "Shop",
				tracking: {
					id: "ACME-7",
					status: "final",
					version: "3",
					initial_release_date: "2026-01-01T00:00:00Z",
					current_release_date: "2026-01-02T00:00:00Z",
				},
			},
			product_tree: {
				full_product_names: [
					{ product_id: "P1", name: "Shop 1", product_identification_helper: { purl: "pkg:npm/shop@1.5.0" } },
				],
			},
			vulnerabilities: [
				{
					cve: "CVE-2026-1",
					product_status: { known_not_affected: ["P1"] },
					flags: [{ label: "component_not_present", product_ids: ["P1"] }],
				},
			],
		}),
	},
	{ name: "envelope.json", text: json(envelope) },
	{ name: "bundle.sigstore.json", text: json(bundle) },
	{ name: "bundles.json", text: json({ attestations: [{ bundle, repository_id: 7 }] }) },
	{
		name: "signature.json",
		text: json([
			{
				critical: {
					identity: { "docker-reference": "registry.example.com/shop" },
					image: { "docker-manifest-digest": digest("b") },
					type: "cosign container image signature",
				},
				optional: null,
			},
		]),
	},
	{
		name: "repository.json",
		text: json({
			id: 1,
			full_name: "acme/shop",
			name: "shop",
			owner: { login: "acme", type: "Organization", url: "https://api.github.com/users/acme" },
			url: "https://api.github.com/repos/acme/shop",
			private: true,
			default_branch: "trunk",
			fork: false,
			archived: false,
		}),
	},
	{
		name: "settings.yaml",
		text: `proviso: repository/1
platform: github
responses:
  - request: GET /repos/acme/shop/branches/trunk/protection
    status: 200
    body:
      required_pull_request_reviews: {required_approving_review_count: 2, dismiss_stale_reviews: true}
      enforce_admins: {enabled: true}
      allow_force_pushes: {enabled: false}
  - {request: GET /orgs/acme, status: 403, body: {message: Forbidden}}
`,
	},
	{
		name: "protected.json",
		text: json([
			{
				id: 1,
				name: "trunk",
				push_access_levels: [{ access_level: 40, access_level_description: "Maintainers" }],
				merge_access_levels: [{ access_level: 30, access_level_description: "Developers" }],
				allow_force_push: false,
				code_owner_approval_required: true,
			},
		]),
	},
	{
		name: "gl-sast-report.json",
		text: json({
			version: "15.0.0",
			scan: {
				type: "sast",
				status: "success",
				start_time: "2026-01-01T00:00:00",
				end_time: "2026-01-01T00:01:00",
				scanner: { id: "seeker", name: "Seeker", version: "1.4.2", vendor: { name: "Acme" } },
				analyzer: { id: "seeker", name: "Seeker", version: "1.4.2", vendor: { name: "Acme" } },
			},
			vulnerabilities: [
				{
					id: "0f1e",
					name: "Path traversal",
					severity: "High",
					location: { file: "src/open.c", start_line: 12 },
					identifiers: [{ type: "cwe", name: "CWE-22", value: "22" }],
				},
			],
		}),
	},
	{
		name: "grype.json",
		text: json({
			matches: [
				{
					vulnerability: { id: "CVE-2026-2", severity: "High", fix: { versions: ["2.0.1"], state: "fixed" } },
					relatedVulnerabilities: [],
					artifact: { name: "libx", version: "2.0.0", type: "deb", purl: "pkg:deb/debian/libx@2.0.0", locations: [] },
				},
			],
			source: { type: "directory", target: "/src" },
			descriptor: { name: "grype", version: "0.80.0" },
		}),
	},
	{
		name: "config.json",
		text: json({
			architecture: "amd64",
			os: "linux",
			config: { User: "nobody", Env: ["MODE=production"], Entrypoint: ["/bin/shop"] },
			rootfs: { type: "layers", diff_ids: [digest("c")] },
			history: [{ created_by: "COPY shop /bin/shop" }],
		}),
	},
	{
		name: "index.json",
		text: json({
			schemaVersion: 2,
			mediaType: "application/vnd.oci.image.index.v1+json",
			manifests: [
				{
					mediaType: "application/vnd.oci.image.manifest.v1+json",
					digest: digest("d"),
					size: 500,
					platform: { architecture: "arm64", os: "linux" },
				},
			],
		}),
	},
	{
		name: "manifest.json",
		text: json({
			schemaVersion: 2,
			mediaType: "application/vnd.oci.image.manifest.v1+json",
			config: { mediaType: "application/vnd.oci.image.config.v1+json", digest: digest("e"), size: 7 },
			layers: [{ mediaType: "application/vnd.oci.image.layer.v1.tar+gzip", digest: digest("f"), size: 8 }],
		}),
	},
	{
		name: "osv.json",
		text: json({
			results: [
				{
					source: { path: "/src/package-lock.json", type: "lockfile" },
					packages: [
						{
							package: { name: "left", version: "1.2.0", ecosystem: "npm" },
							vulnerabilities: [
								{
									id: "GHSA-aaaa-bbbb-cccc",
									summary: "Bad",
									published: "2026-01-03T00:00:00Z",
									aliases: ["CVE-2026-3"],
								},
							],
							groups: [{ ids: ["GHSA-aaaa-bbbb-cccc"], max_severity: "7.5" }],
						},
					],
				},
			],
		}),
	},
	{
		name: "scorecard.json",
		text: json({
			date: "2026-01-04T00:00:00Z",
			repo: { name: "github.com/acme/shop", commit: "a".repeat(40) },
			scorecard: { version: "v5.0.0", commit: "b".repeat(40) },
			score: 6.1,
			checks: [
				{
					name: "Code-Review",
					score: 8,
					reason: "most changes are reviewed",
					details: ["Warn: one is not"],
					documentation: { url: "https://example.com/checks", short: "reviews" },
				},
			],
		}),
	},
	{
		name: "snyk.json",
		text: json({
			ok: false,
			projectName: "shop",
			packageManager: "npm",
			dependencyCount: 3,
			vulnerabilities: [
				{
					id: "SNYK-JS-LEFT-1",
					title: "Worse",
					severity: "medium",
					cvssScore: 5.3,
					packageName: "left",
					name: "left",
					version: "1.2.0",
					from: ["shop@1.0.0", "left@1.2.0"],
					identifiers: { CVE: ["CVE-2026-4"], CWE: ["CWE-400"] },
					fixedIn: ["1.2.1"],
				},
			],
		}),
	},
	{
		name: "spdx.json",
		text: json({
			spdxVersion: "SPDX-2.3",
			dataLicense: "CC0-1.0",
			SPDXID: "SPDXRef-DOCUMENT",
			name: "shop-sbom",
			documentNamespace: "https://example.com/spdx/shop",
			creationInfo: { created: "2026-01-05T00:00:00Z", creators: ["Tool: maker-2"] },
			packages: [
				{ SPDXID: "SPDXRef-a", name: "alpha", versionInfo: "1.0.1", downloadLocation: "NOASSERTION" },
				{ SPDXID: "SPDXRef-b", name: "beta", versionInfo: "2.0.2", downloadLocation: "NOASSERTION" },
			],
			relationships: [
				{ spdxElementId: "SPDXRef-DOCUMENT", relationshipType: "DESCRIBES", relatedSpdxElement: "SPDXRef-a" },
				{ spdxElementId: "SPDXRef-a", relationshipType: "DEPENDS_ON", relatedSpdxElement: "SPDXRef-b" },
			],
		}),
	},
	{
		name: "sbom.spdx",
		text: `SPDXVersion: SPDX-2.3
DataLicense: CC0-1.0
SPDXID: SPDXRef-DOCUMENT
DocumentName: shop-sbom
DocumentNamespace: https://example.com/spdx/shop
Creator: Tool: maker-2
Created: 2026-01-05T00:00:00Z

PackageName: alpha
SPDXID: SPDXRef-a
PackageVersion: 1.0.1
PackageDownloadLocation: NOASSERTION

PackageName: beta
SPDXID: SPDXRef-b
PackageVersion: 2.0.2
PackageDownloadLocation: NOASSERTION

Relationship: SPDXRef-DOCUMENT DESCRIBES SPDXRef-a
Relationship: SPDXRef-a DEPENDS_ON SPDXRef-b
`,
	},
	{
		name: "spdx.yaml",
		text: `spdxVersion: SPDX-2.3
dataLicense: CC0-1.0
SPDXID: SPDXRef-DOCUMENT
name: shop-sbom
documentNamespace: https://example.com/spdx/shop
creationInfo: {created: "2026-01-05T00:00:00Z", creators: ["Tool: maker-2"]}
packages:
  - {SPDXID: SPDXRef-a, name: alpha, versionInfo: 1.0.1, downloadLocation: NOASSERTION}
  - SPDXID: SPDXRef-b
    name: beta
    versionInfo: 2.0.2
    downloadLocation: NOASSERTION
relationships:
  - {spdxElementId: SPDXRef-DOCUMENT, relationshipType: DESCRIBES, relatedSpdxElement: SPDXRef-a}
`,
	},
	{
		name: "trivy.json",
		text: json({
			SchemaVersion: 2,
			ArtifactName: "shop:1",
			ArtifactType: "container_image",
			Results: [
				{
					Target: "shop:1 (debian 12)",
					Class: "os-pkgs",
					Type: "debian",
					Vulnerabilities: [
						{
							VulnerabilityID: "CVE-2026-5",
							PkgName: "liby",
							InstalledVersion: "3.0.0",
							FixedVersion: "3.0.3",
							Title: "Worst",
							Severity: "CRITICAL",
						},
					],
				},
			],
		}),
	},
];
