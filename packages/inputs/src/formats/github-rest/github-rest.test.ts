import type { RepositoryDocument } from "@proviso/schemas";
import { describe, expect, it } from "vitest";
import { locate } from "../../locate.js";
import { read } from "../../read.js";

async function documents(value: unknown): Promise<RepositoryDocument[]> {
	const { documents, problems } = await read({ name: "r.json", bytes: JSON.stringify(value) });
	expect(problems).toEqual([]);
	return documents as RepositoryDocument[];
}

async function refusal(value: unknown): Promise<string> {
	const { problems } = await read({ name: "r.json", bytes: JSON.stringify(value) });
	return `${problems[0]?.code}: ${problems[0]?.message}`;
}

const repository = (name: string) => ({
	name,
	full_name: `acme/${name}`,
	private: true,
	fork: false,
	archived: false,
	owner: { login: "acme", type: "Organization" },
	default_branch: "main",
});

describe("an answer by itself", () => {
	it("tells of a repository, and that who asked is not shown its security features", async () => {
		const [document] = await documents(repository("shop"));
		expect(document?.repository).toMatchObject({ name: "shop", visibility: "private", defaultBranch: "main" });
		expect(document?.security?.unknown).toEqual(["secretScanning", "pushProtection", "dependencyUpdates"]);
		expect(document?.protections).toBeNull();
	});

	it("that lists repositories is a document for each", async () => {
		const all = await documents([repository("a"), repository("b")]);
		expect(all.map((document) => document.repository?.name)).toEqual(["a", "b"]);
		expect(locate(all[1]!, ["repository", "name"]).column).toBeGreaterThan(100);
		expect(await refusal([repository("a"), { name: "b" }])).toContain("This element is no repository");
	});

	it("about protection says nothing of what else protects", async () => {
		const url = "https://api.github.com/repos/acme/shop/branches/release%2F1/protection";
		const [document] = await documents({ url, enforce_admins: { enabled: true }, allow_deletions: { enabled: true } });
		expect(document?.unknown).toEqual(["protections"]);
		expect(document?.protections).toMatchObject([
			{
				name: "release/1",
				include: ["release/1"],
				adminsEnforced: true,
				deletionAllowed: true,
				appliesToDefaultBranch: null,
			},
		]);
		expect(document?.protections?.[0]?.unknown).toContain("appliesToDefaultBranch");
	});

	it("about a part of protection leaves all other parts unknown", async () => {
		const url = "https://api.github.com/repos/acme/shop/branches/main/protection/required_signatures";
		const [document] = await documents({ url, enabled: true });
		const [protection] = document?.protections ?? [];
		expect(protection).toMatchObject({ signedCommitsRequired: true, pullRequestRequired: null, pushers: null });
		expect(protection?.unknown).toEqual(
			expect.arrayContaining([
				"pullRequestRequired",
				"requiredApprovals",
				"statusChecks",
				"forcePushesAllowed",
				"pushers",
			]),
		);
	});
});

describe("a failure by itself", () => {
	const failure = (message: string, section: string) => ({
		message,
		documentation_url: `https://docs.github.com/rest/branches/branch-protection#${section}`,
		status: "404",
	});

	it("leaves unknown what was asked for", async () => {
		const [document] = await documents(failure("Not Found", "get-branch-protection"));
		expect(document).toMatchObject({ protections: null, unknown: ["protections"] });
		const [hooks] = await documents(failure("Not Found", "list-repository-webhooks"));
		expect(hooks).toMatchObject({ webhooks: null, unknown: ["webhooks"] });
	});

	it("leaves everything unknown when it does not tell what was asked for", async () => {
		const [document] = await documents({
			message: "Bad credentials",
			documentation_url: "https://docs.github.com/rest",
		});
		expect(document?.unknown).toEqual(expect.arrayContaining(["protections", "organization", "webhooks", "security"]));
		expect(document?.limitations[0]?.message).toContain("Bad credentials");
	});

	it("that says there is no protection still leaves rulesets unknown", async () => {
		const [document] = await documents(failure("Branch not protected", "get-branch-protection"));
		expect(document).toMatchObject({ protections: [], unknown: ["protections"] });
	});
});

describe("what only resembles an answer", () => {
	it("is told apart: calls of webhooks, alerts, and objects of others", async () => {
		expect(await refusal({ action: "edited", repository: repository("a"), sender: {} })).toContain(
			"sends to a webhook",
		);
		expect(await refusal([{ number: 1, html_url: "https://x", secret_type: "aws" }])).toContain("Alerts of GitHub");
		expect(await refusal({ enabled: true })).toContain("unrecognized");
		expect(await refusal([])).toContain("unrecognized");
		expect(
			await refusal({ message: "Not Found", documentation_url: "https://docs.github.com.evil.example/" }),
		).toContain("unrecognized");
	});
});
