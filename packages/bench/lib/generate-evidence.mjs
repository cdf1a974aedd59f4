/** What scanners, build tools and package managers write, as texts: each of `count` items. */

const list = (count, item) => Array.from({ length: count }, (_, index) => item(index));
const digest = (index) => index.toString(16).padStart(8, "0").repeat(8);
const purl = (index) => `pkg:npm/%40scope-${index % 100}/component-${index}@1.${index % 30}.${index % 7}`;

export function generateSarif(count) {
	const results = list(count, (index) => ({
		ruleId: `CVE-2024-${index % 9000}`,
		level: "error",
		message: {
			text: `Package: libssl-${index}\nInstalled Version: 1.1.1d+deb10u${index % 9}\nSeverity: HIGH\nFixed Version: 1.1.1n\nLink: [CVE](https://example.com/nvd/cve-2024-${index}?lang=en)`,
		},
		locations: [
			{
				physicalLocation: {
					artifactLocation: { uri: `src/app/module-${index % 500}/file-${index % 70}.ts`, uriBaseId: "ROOTPATH" },
					region: { startLine: (index % 900) + 1, startColumn: 1, endLine: (index % 900) + 1, endColumn: 20 },
				},
			},
		],
	}));
	const driver = { name: "Scanner", version: "1.0.0", rules: [] };
	return JSON.stringify({ version: "2.1.0", runs: [{ tool: { driver }, results }] });
}

export function generateTrivy(count) {
	const vulnerabilities = list(count, (index) => ({
		VulnerabilityID: `CVE-2024-${index}`,
		PkgName: `lib-${index % 3000}`,
		InstalledVersion: `1.2.${index % 90}`,
		FixedVersion: "1.3.0",
		Layer: { Digest: `sha256:${digest(index % 12)}`, DiffID: `sha256:${digest(index % 12)}` },
		PrimaryURL: `https://example.com/nvd/cve-2024-${index}`,
		Title: `lib-${index % 3000}: something bad happens in function number ${index}`,
		Description: `A flaw was found in lib-${index % 3000}. A crafted packet may trigger a double free in the handling of user_input_buffer_length, which an attacker could use to run code. This affects versions before 1.3.0. See CVE-2024-${index}.`,
		Severity: "HIGH",
		CweIDs: ["CWE-415"],
		CVSS: { nvd: { V3Vector: "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H", V3Score: 9.8 } },
		References: [`https://example.com/security/advisory-${index}`, `https://example.org/show_bug?id=${index}`],
		PublishedDate: "2024-01-02T03:04:05Z",
	}));
	const result = { Target: "shop:1 (debian 12)", Class: "os-pkgs", Type: "debian", Vulnerabilities: vulnerabilities };
	return JSON.stringify({
		SchemaVersion: 2,
		ArtifactName: "shop:1",
		ArtifactType: "container_image",
		Results: [result],
	});
}

export function generateSpdx3(count) {
	const id = (name) => `https://example.com/spdx/${name}`;
	const creationInfo = "_:creation";
	const packages = list(count, (index) => ({
		type: "software_Package",
		spdxId: id(`package-${index}`),
		creationInfo,
		name: `component-${index}`,
		software_packageVersion: `1.${index % 30}.${index % 7}`,
		software_packageUrl: purl(index),
		software_downloadLocation: `https://packages.example.com/component-${index}.tgz`,
		verifiedUsing: [{ type: "Hash", algorithm: "sha256", hashValue: digest(index) }],
	}));
	const relationship = (name, from, relationshipType, to) => {
		return { type: "Relationship", spdxId: id(name), creationInfo, from: id(from), relationshipType, to: [id(to)] };
	};
	const graph = [
		{ type: "CreationInfo", "@id": creationInfo, specVersion: "3.0.1", created: "2026-01-02T03:04:05Z", createdBy: [] },
		{ type: "SpdxDocument", spdxId: id("document"), creationInfo, rootElement: [id("package-0")] },
		{
			type: "simplelicensing_LicenseExpression",
			spdxId: id("license"),
			creationInfo,
			simplelicensing_licenseExpression: "MIT",
		},
		...packages,
		...list(count, (index) => relationship(`concluded-${index}`, `package-${index}`, "hasConcludedLicense", "license")),
		...list(count - 1, (index) => {
			return relationship(`depends-${index}`, `package-${Math.floor(index / 3)}`, "dependsOn", `package-${index + 1}`);
		}),
	];
	return JSON.stringify({ "@context": "https://spdx.org/rdf/3.0.1/spdx-context.jsonld", "@graph": graph });
}

export function generateNpmLock(count) {
	const name = (index) => `@scope-${index % 100}/package-${index}`;
	const packages = list(count, (index) => [
		`node_modules/${name(index)}`,
		{
			version: `1.${index % 30}.0`,
			resolved: `https://packages.example.com/${name(index)}/-/package-${index}-1.${index % 30}.0.tgz`,
			integrity: `sha512-${Buffer.from(digest(index)).toString("base64")}`,
			license: "MIT",
			dependencies: { [name((index + 1) % count)]: "^1.0.0" },
		},
	]);
	const root = { name: "shop", version: "1.0.0", dependencies: { [name(0)]: "^1.0.0" } };
	return JSON.stringify({ name: "shop", lockfileVersion: 3, packages: Object.fromEntries([["", root], ...packages]) });
}

export function generateXmlSbom(count) {
	const components = list(
		count,
		(index) => `    <component type="library" bom-ref="${purl(index)}">
      <group>@scope-${index % 100}</group>
      <name>component-${index}</name>
      <version>1.${index % 30}.${index % 7}</version>
      <description>Component number ${index} of a generated bill of materials</description>
      <hashes>
        <hash alg="SHA-256">${digest(index)}</hash>
      </hashes>
      <licenses>
        <license>
          <id>MIT</id>
        </license>
      </licenses>
      <purl>${purl(index)}</purl>
    </component>
`,
	);
	return `<?xml version="1.0" encoding="UTF-8"?>
<bom xmlns="http://cyclonedx.org/schema/bom/1.6" version="1">
  <components>
${components.join("")}  </components>
</bom>
`;
}
