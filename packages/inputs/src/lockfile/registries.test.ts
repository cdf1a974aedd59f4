import type { RepositoryDocument } from "@proviso/schemas";
import { describe, expect, it } from "vitest";
import { locate } from "../locate.js";
import { read } from "../read.js";

async function configured(name: string, bytes: string) {
	const result = await read({ name, bytes });
	if (!result.ok) throw new Error(JSON.stringify(result.problems));
	const document = result.documents[0] as RepositoryDocument;
	const configuration = document.registryConfiguration;
	if (configuration === null) throw new Error("nothing is configured");
	const registries = configuration.registries.map(
		({ role, scope, host, https, credentialsInlined, path }) =>
			`${role} ${scope} ${host} ${https} ${credentialsInlined} ${locate(document, path).line}`,
	);
	return { configuration, registries, text: JSON.stringify(document) };
}

describe("an .npmrc", () => {
	it("names registries, and never the credentials for them", async () => {
		const { configuration, registries, text } = await configured(
			".npmrc",
			`; for the team
registry=https://registry.npmjs.org/
@team:registry = http://npm.corp.example/team/
//npm.corp.example/team/:_authToken=hunter2hunter2
//registry.npmjs.org/:_authToken=\${NPM_TOKEN}
strict-ssl=false
ignore-scripts=true
min-release-age=7
`,
		);
		expect(registries).toEqual([
			"default null registry.npmjs.org true false 2",
			"scoped @team npm.corp.example false true 3",
		]);
		expect(configuration).toMatchObject({
			tool: "npm",
			tlsVerified: false,
			scriptsIgnored: true,
			minimumReleaseAgeDays: 7,
			credentialsInlined: true,
		});
		expect(text).not.toContain("hunter2");
	});

	it("that names a variable holds no credential, and minutes of pnpm are days", async () => {
		const { configuration, registries } = await configured(
			"project/.npmrc",
			"//x/:_authToken=${TOKEN}\nregistry=${REGISTRY}\nminimum-release-age=2880\n",
		);
		expect(configuration).toMatchObject({ credentialsInlined: false, minimumReleaseAgeDays: 2, scriptsIgnored: null });
		expect(registries).toEqual(["default null null null false 2"]);
	});
});

describe("a pip.conf", () => {
	it("names indexes, on lines of their own too", async () => {
		const { configuration, registries, text } = await configured(
			"pip.conf",
			`[global]
index-url = https://user:hunter2@pypi.corp.example/simple
extra-index-url =
    https://pypi.org/simple
    https://other.example/simple
trusted-host = pypi.corp.example
[install]
require_hashes = yes
`,
		);
		expect(registries).toEqual([
			"default null pypi.corp.example true true 2",
			"additional null pypi.org true false 4",
			"additional null other.example true false 5",
		]);
		expect(configuration).toMatchObject({
			tlsVerified: false,
			hashesRequired: true,
			trustedHosts: ["pypi.corp.example"],
		});
		expect(text).not.toContain("hunter2");
	});

	it("with a line that is none is refused there", async () => {
		const result = await read({ name: "pip.ini", bytes: "[global]\nnonsense\n" });
		expect(result.problems).toMatchObject([{ code: "syntax", line: 2 }]);
		const early = await read({ name: "pip.conf", bytes: "# c\nindex-url = https://pypi.example/simple\n[global]\n" });
		expect(early.problems).toMatchObject([{ code: "syntax", line: 2, message: expect.stringMatching(/section/) }]);
	});
});

describe("a .yarnrc.yml", () => {
	it("names registries for all and for scopes", async () => {
		const { configuration, registries, text } = await configured(
			".yarnrc.yml",
			`npmRegistryServer: https://registry.example
enableScripts: false
npmMinimalAgeGate: 3d
npmScopes:
  team:
    npmRegistryServer: https://npm.corp.example
    npmAuthToken: hunter2hunter2
`,
		);
		expect(registries).toEqual([
			"default null registry.example true false 1",
			"scoped @team npm.corp.example true true 6",
		]);
		expect(configuration).toMatchObject({ scriptsIgnored: true, minimumReleaseAgeDays: 3, credentialsInlined: true });
		expect(text).not.toContain("hunter2");
	});
});
