import type { Path, RepositoryDocument } from "@proviso/schemas";
import { describe, expect, it } from "vitest";
import { locate } from "../locate.js";
import { read } from "../read.js";

async function document(name: string, bytes: string, format?: string): Promise<RepositoryDocument> {
	const result = await read({ name, bytes }, format === undefined ? {} : { format });
	if (!result.ok) throw new Error(JSON.stringify(result.problems));
	return result.documents[0] as RepositoryDocument;
}

const line = (found: RepositoryDocument, ...path: Path) => locate(found, path).line;

describe("a CODEOWNERS", () => {
	const source = `# who
*                @org/all
/.github/        @org/platform   security@example.com # pipelines
/docs\\ old/ @ada
apps/

^[Database][2] @dba
model/
sql/ @grace
`;

	it("has entries in order, with the owners of their section where they name none", async () => {
		const found = await document(".github/CODEOWNERS", source);
		const entries = found.codeOwners?.entries ?? [];
		expect(entries.map(({ pattern, owners, line }) => `${line} ${pattern} ${owners.join(",")}`)).toEqual([
			"2 * @org/all",
			"3 /.github/ @org/platform,security@example.com",
			"4 /docs\\ old/ @ada",
			"5 apps/ ",
			"8 model/ @dba",
			"9 sql/ @grace",
		]);
		expect(entries[4]).toMatchObject({ section: "Database", optional: true, requiredApprovals: 2 });
		expect(entries[0]).toMatchObject({ section: null, optional: null });
		expect(entries.map(({ path, line: stated }) => line(found, ...path) === stated)).not.toContain(false);
	});

	it("has patterns that a platform does not read, and says so", async () => {
		const found = await document("CODEOWNERS", "* @a\n!docs/ @b\n\\#x @c\n[a-z].md @d\nx\\[y @e\n[Docs] @f\n");
		expect(found.codeOwners?.entries.map(({ pattern }) => pattern)).toEqual([
			"*",
			"!docs/",
			"\\#x",
			"[a-z].md",
			"x\\[y",
		]);
		expect(found.limitations.map(({ path, message }) => [path?.[2], message.includes("GitLab")])).toEqual([
			[1, true],
			[2, false],
			[3, false],
		]);
	});

	it("is told by its name, or by whoever asks", async () => {
		expect((await read({ name: "owners.txt", bytes: source })).ok).toBe(false);
		expect((await document("owners.txt", source, "codeowners")).codeOwners?.entries).toHaveLength(6);
		expect((await document("CODEOWNERS", "# nobody\n")).codeOwners?.entries).toEqual([]);
	});
});

describe("a security policy", () => {
	it("in prose has contacts, links and time frames", async () => {
		const found = await document(
			"SECURITY.md",
			`# Security
## Supported versions
Please do not open an issue. Write to <mailto:security@example.com>, or report at
https://github.com/o/r/security/advisories/new, or [here](https://hackerone.com/o).
We answer within 3 business days and disclose after 2 weeks.
See https://example.com/issues?token=abcdef.
`,
		);
		expect(found.securityPolicy).toMatchObject({
			type: "security-md",
			supportedVersions: true,
			disclosure: true,
			timeFrames: [{ days: 3 }],
			signed: null,
		});
		expect(
			found.securityPolicy?.contacts.map(({ type, value, private: isPrivate }) => `${type} ${value} ${isPrivate}`),
		).toEqual([
			"email security@example.com true",
			"advisory https://github.com/o/r/security/advisories/new true",
			"url https://hackerone.com/o true",
		]);
		expect(found.securityPolicy?.links).toContain("https://example.com/issues");
		expect(line(found, "securityPolicy", "contacts", 1)).toBe(4);
	});

	it("that names no way to report has no contacts", async () => {
		const found = await document("SECURITY.md", "# Security\nWe take it seriously.\n");
		expect(found.securityPolicy).toMatchObject({ contacts: [], supportedVersions: false, disclosure: false });
	});

	it("as security.txt has the fields of it", async () => {
		const found = await document(
			".well-known/security.txt",
			"Contact: mailto:sec@example.com\nContact: https://example.com/report\nContact: tel:+1-201-555-0123\nExpires: 2030-01-01T00:00:00Z\nCanonical: https://example.com/.well-known/security.txt\nEncryption: https://example.com/key.asc\n",
		);
		expect(found.securityPolicy).toMatchObject({
			type: "security-txt",
			expiresAt: "2030-01-01T00:00:00Z",
			canonical: ["https://example.com/.well-known/security.txt"],
			encryptionKeys: ["https://example.com/key.asc"],
			signed: false,
			contacts: [{ type: "email" }, { type: "url", private: null }, { type: "phone" }],
		});
	});
});

describe("a configuration of Dependabot", () => {
	it("has what is updated, how, and what is not", async () => {
		const found = await document(
			".github/dependabot.yml",
			`version: 2
registries:
  corp:
    type: npm-registry
    url: https://npm.corp.example
    token: \${{secrets.NPM}}
updates:
  - package-ecosystem: npm
    directory: /
    schedule: {interval: weekly}
    cooldown: {default-days: 7}
    open-pull-requests-limit: 0
    ignore:
      - dependency-name: lodash
        versions: [4.x]
  - package-ecosystem: pip
    directories: [/a, /b]
    schedule: {interval: cron, cronjob: "0 9 * * *"}
    insecure-external-code-execution: allow
`,
		);
		expect(found.dependencyUpdates).toMatchObject({
			tool: "dependabot",
			updates: [
				{
					ecosystem: "npm",
					directories: ["/"],
					schedule: "weekly",
					cooldownDays: 7,
					securityOnly: true,
					externalCodeAllowed: null,
					ignored: [{ name: "lodash", versions: ["4.x"] }],
				},
				{
					ecosystem: "pip",
					directories: ["/a", "/b"],
					schedule: "0 9 * * *",
					cooldownDays: null,
					externalCodeAllowed: true,
				},
			],
		});
		expect(found.registryConfiguration).toMatchObject({
			credentialsInlined: false,
			registries: [{ host: "npm.corp.example" }],
		});
		expect(line(found, "dependencyUpdates", "updates", 0, "cooldownDays")).toBe(11);
		expect(line(found, "dependencyUpdates", "updates", 0, "ignored", 0)).toBe(14);
		expect(line(found, "dependencyUpdates", "updates", 1, "ecosystem")).toBe(16);
	});

	it("has for what is updated with other ecosystems the schedule of all of them", async () => {
		const found = await document(
			"dependabot.yml",
			`version: 2
multi-ecosystem-groups:
  all: {schedule: {interval: monthly}}
updates:
  - {package-ecosystem: npm, directory: /, patterns: ["*"], multi-ecosystem-group: all}
  - {package-ecosystem: pip, directory: /, schedule: {interval: daily}, multi-ecosystem-group: nobody}
`,
		);
		expect(found.dependencyUpdates?.updates.map(({ schedule }) => schedule)).toEqual(["monthly", "daily"]);
		expect(locate(found, ["dependencyUpdates", "updates", 0, "schedule"])).toMatchObject({ line: 5, column: 61 });
	});

	it("without a version is not recognized, and told what it lacks", async () => {
		const result = await read({ name: "dependabot.yml", bytes: "updates: []\n" });
		expect(result.problems[0]?.message).toMatch(/lacks "version: 2"/);
	});
});

describe("a configuration of Renovate", () => {
	it("in JSON5 has what it sets, and what presets may set as unknown", async () => {
		const found = await document(
			"renovate.json5",
			`// of the team
{
  extends: ['config:recommended',],
  minimumReleaseAge: "3 days",
  'packageRules': [
    {matchPackageNames: ["left-pad"], enabled: false},
    {matchUpdateTypes: ["patch"], automerge: true},
  ],
}
`,
		);
		const [update] = found.dependencyUpdates?.updates ?? [];
		expect(found.dependencyUpdates).toMatchObject({ tool: "renovate", presets: ["config:recommended"], enabled: null });
		expect(update).toMatchObject({
			ecosystem: null,
			cooldownDays: 3,
			automerge: true,
			pinsDigests: null,
			ignored: [{ name: "left-pad" }],
		});
		expect(update?.unknown).toEqual(["enabled", "schedule", "openPullRequests", "pinsDigests", "securityOnly"]);
		expect(line(found, "dependencyUpdates", "updates", 0, "cooldownDays")).toBe(4);
		expect(line(found, "dependencyUpdates", "updates", 0, "ignored", 0)).toBe(6);
	});

	it("waits as long as it does for all, in days of older versions too", async () => {
		const days = async (config: object) => {
			const found = await document("renovate.json", JSON.stringify(config));
			const [update] = found.dependencyUpdates?.updates ?? [];
			return [update?.cooldownDays, update?.unknown.includes("cooldownDays")];
		};
		expect(await days({ stabilityDays: 3 })).toEqual([3, false]);
		expect(await days({ minimumReleaseAge: "2 weeks", packageRules: [{ minimumReleaseAge: "3 days" }] })).toEqual([
			3,
			false,
		]);
		expect(await days({ minimumReleaseAge: "7 days", packageRules: [{ minimumReleaseAge: null }] })).toEqual([
			0,
			false,
		]);
		expect(await days({ minimumReleaseAge: "7 days", packageRules: [{ matchUpdateTypes: [] }] })).toEqual([7, false]);
		expect(await days({ packageRules: [{ stabilityDays: 3 }] })).toEqual([null, true]);
		expect(await days({ minimumReleaseAge: "a while" })).toEqual([null, true]);
		expect(await days({})).toEqual([null, false]);
	});

	it("may be JSON with comments by its name, and has a place for what is wrong", async () => {
		const found = await document("renovate.json", '{\n // c\n "enabledManagers": ["npm"]\n}');
		expect(found.dependencyUpdates?.updates).toMatchObject([{ ecosystem: "npm", enabled: true }]);
		const broken = await read({ name: ".renovaterc", bytes: "{\n  a: }\n" });
		expect(broken.problems).toMatchObject([{ code: "syntax", line: 2 }]);
		const hidden = await document(".renovaterc", "// c\n{extends: ['local>o/r']}\n");
		expect(hidden.dependencyUpdates?.presets).toEqual(["local>o/r"]);
		const twice = await read({ name: "renovate.json5", bytes: "{a: 1,\na: 2}" });
		expect(twice.problems).toMatchObject([{ code: "duplicate-key", line: 2 }]);
	});
});
