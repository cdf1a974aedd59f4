import { readFileSync } from "node:fs";
import type { RepositoryDocument } from "@proviso/schemas";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { locate } from "../../locate.js";
import { read } from "../../read.js";

type Entry = readonly [request: string, status: number, body?: unknown, paginated?: boolean];

function bundle(platform: string, entries: readonly Entry[]): string {
	const responses = entries.map(([request, status, body, paginated]) => ({ request, status, body, paginated }));
	return JSON.stringify({ proviso: "repository/1", platform, responses }, null, 1);
}

async function document(platform: string, ...entries: readonly Entry[]): Promise<RepositoryDocument> {
	const { documents, problems } = await read({ name: "r.json", bytes: bundle(platform, entries) });
	expect(problems).toEqual([]);
	return documents[0] as RepositoryDocument;
}

async function problems(bytes: string, name = "r.json") {
	const result = await read({ name, bytes });
	return result.problems.map(({ code, line, message }) => ({ code, line, message }));
}

const SHOP = {
	name: "shop",
	owner: { login: "acme", type: "Organization" },
	default_branch: "main",
	visibility: "private",
	archived: false,
	fork: false,
};
const REPOSITORY: Entry = ["GET /repos/acme/shop", 200, SHOP];
const UNPROTECTED: Entry = [
	"GET /repos/acme/shop/branches/main/protection",
	404,
	{ message: "Branch not protected", documentation_url: "https://docs.github.com/rest", status: "404" },
];
const NO_RULESETS: Entry = ["GET /repos/acme/shop/rulesets", 200, []];
const PROTECTION = {
	required_pull_request_reviews: {
		required_approving_review_count: 2,
		dismiss_stale_reviews: true,
		require_code_owner_reviews: false,
		require_last_push_approval: true,
		bypass_pull_request_allowances: { users: [{ login: "root", id: 7 }], teams: [], apps: [] },
	},
	required_status_checks: { strict: true, checks: [{ context: "build", app_id: 15368 }] },
	required_signatures: { enabled: true },
	enforce_admins: { enabled: false },
	allow_force_pushes: { enabled: false },
	allow_deletions: { enabled: false },
};

describe("what protects the default branch", () => {
	it("is known to be nothing when GitHub says so and has no rulesets", async () => {
		const { protections, unknown } = await document("github", REPOSITORY, UNPROTECTED, NO_RULESETS);
		expect({ protections, unknown }).toEqual({ protections: [], unknown: [] });
	});

	it.each([
		[
			"is hidden from who is no administrator",
			["GET /repos/acme/shop/branches/main/protection", 404, { message: "Not Found" }],
		],
		[
			"is forbidden to see",
			["GET /repos/acme/shop/branches/main/protection", 403, { message: "Resource not accessible" }],
		],
	] as const)("is unknown, not absent, when it %s", async (_, refusal) => {
		const { protections, unknown, limitations } = await document("github", REPOSITORY, refusal, NO_RULESETS);
		expect(protections).toEqual([]);
		expect(unknown).toEqual(["protections"]);
		expect(limitations[0]?.message).toContain(`answered by ${refusal[1]}`);
	});

	it("is unknown without an answer about rulesets", async () => {
		const { unknown } = await document("github", REPOSITORY, UNPROTECTED);
		expect(unknown).toEqual(["protections"]);
	});

	it("is known to be nothing classic when the branch is not protected, whoever asks", async () => {
		const branch: Entry = [
			"/repos/acme/shop/branches/main",
			200,
			{ name: "main", protected: false, commit: { sha: "a" } },
		];
		const { protections, unknown } = await document("github", REPOSITORY, branch, NO_RULESETS);
		expect({ protections, unknown }).toEqual({ protections: [], unknown: [] });
	});

	it("is read from branch protection", async () => {
		const read = await document(
			"github",
			REPOSITORY,
			["GET https://api.github.com/repos/acme/shop/branches/main/protection", 200, PROTECTION],
			NO_RULESETS,
		);
		expect(read.unknown).toEqual([]);
		expect(read.protections).toHaveLength(1);
		expect(read.protections?.[0]).toMatchObject({
			type: "branch-protection",
			include: ["main"],
			appliesToDefaultBranch: true,
			pullRequestRequired: true,
			requiredApprovals: 2,
			staleApprovalsDismissed: true,
			codeOwnersRequired: false,
			lastPushApprovalRequired: true,
			statusChecks: [{ name: "build", app: "15368" }],
			strictStatusChecks: true,
			signedCommitsRequired: true,
			linearHistoryRequired: false,
			forcePushesAllowed: false,
			deletionAllowed: false,
			adminsEnforced: false,
			bypassActors: [{ type: "user", name: "root", mode: "reviews" }],
			pushers: null,
			unknown: [],
		});
	});

	it("names what an answer leaves out as unknown, and never takes it as met", async () => {
		const bare: Entry = ["GET /repos/acme/shop/branches/main/protection", 200, {}];
		const [protection] = (await document("github", REPOSITORY, bare, NO_RULESETS)).protections ?? [];
		expect(protection).toMatchObject({ pullRequestRequired: false, requiredApprovals: 0, forcePushesAllowed: null });
		expect(protection?.unknown).toEqual([
			"signedCommitsRequired",
			"forcePushesAllowed",
			"deletionAllowed",
			"adminsEnforced",
		]);
	});

	it("is read from rulesets, with who may go around them", async () => {
		const summary = { id: 42, name: "main", source_type: "Repository", enforcement: "active", target: "branch" };
		const ruleset = {
			...summary,
			conditions: { ref_name: { include: ["~DEFAULT_BRANCH", "refs/heads/release/**/*"], exclude: [] } },
			bypass_actors: [{ actor_id: 5, actor_type: "RepositoryRole", bypass_mode: "pull_request" }],
			rules: [
				{ type: "deletion" },
				{
					type: "pull_request",
					parameters: { required_approving_review_count: 1, dismiss_stale_reviews_on_push: false },
				},
				{ type: "merge_queue", parameters: {} },
			],
		};
		const read = await document(
			"github",
			REPOSITORY,
			UNPROTECTED,
			["GET /repos/acme/shop/rulesets", 200, [summary]],
			["GET /repos/acme/shop/rulesets/42", 200, ruleset],
			["GET /repos/acme/shop/rules/branches/main", 200, [{ type: "deletion", ruleset_id: 42 }]],
		);
		expect(read.unknown).toEqual([]);
		expect(read.protections).toHaveLength(1);
		expect(read.protections?.[0]).toMatchObject({
			type: "ruleset",
			appliesToDefaultBranch: true,
			include: ["~DEFAULT_BRANCH", "release/**/*"],
			pullRequestRequired: true,
			requiredApprovals: 1,
			staleApprovalsDismissed: false,
			deletionAllowed: false,
			forcePushesAllowed: true,
			adminsEnforced: false,
			bypassActors: [{ type: "role", name: "admin", mode: "pull-request" }],
			otherRules: ["merge_queue"],
			unknown: ["codeOwnersRequired", "lastPushApprovalRequired", "conversationsResolved"],
		});
	});

	it("has rules that are in force, and rulesets of which only the name is known", async () => {
		const summary = { id: 1, name: "other", source_type: "Organization", enforcement: "active" };
		const read = await document(
			"github",
			REPOSITORY,
			UNPROTECTED,
			["GET /repos/acme/shop/rulesets", 200, [summary]],
			["GET /repos/acme/shop/rules/branches/main", 200, [{ type: "required_signatures", ruleset_id: 2 }]],
		);
		const [inForce, named] = read.protections ?? [];
		expect(inForce).toMatchObject({ signedCommitsRequired: true, appliesToDefaultBranch: true, adminsEnforced: null });
		expect(inForce?.unknown).toContain("adminsEnforced");
		expect(named).toMatchObject({ name: "other", level: "organization", signedCommitsRequired: null });
		expect(named?.unknown).toEqual(expect.arrayContaining(["signedCommitsRequired", "appliesToDefaultBranch"]));
	});
});

describe("security features", () => {
	const off = (path: string, status: number, message: string): Entry => [
		`/repos/acme/shop/${path}`,
		status,
		{ message },
	];

	it("are off where GitHub says so, and unknown where it does not let see", async () => {
		const { security, unknown } = await document(
			"github",
			REPOSITORY,
			off("vulnerability-alerts", 404, "Vulnerability alerts are disabled."),
			off("secret-scanning/alerts", 404, "Secret scanning is disabled on this repository."),
			off("code-scanning/analyses", 404, "no analysis found"),
			off("private-vulnerability-reporting", 404, "Not Found"),
		);
		expect(security).toMatchObject({
			dependencyAlerts: false,
			secretScanning: false,
			codeScanning: false,
			privateVulnerabilityReporting: null,
			pushProtection: null,
			unknown: ["pushProtection", "dependencyUpdates", "privateVulnerabilityReporting"],
		});
		expect(unknown).toEqual([]);
	});

	it("are on where an empty answer says so", async () => {
		const { security } = await document("github", ["GET /repos/acme/shop/vulnerability-alerts", 204]);
		expect(security).toMatchObject({ dependencyAlerts: true, unknown: [] });
	});

	it("do not know of code scanning when only its default setup is off", async () => {
		const { security } = await document("github", [
			"GET /repos/acme/shop/code-scanning/default-setup",
			200,
			{ state: "not-configured", languages: [] },
		]);
		expect(security).toMatchObject({ codeScanningDefaultSetup: false, codeScanning: null, unknown: ["codeScanning"] });
	});
});

it("reads what pipelines may do, of the repository and of its organization", async () => {
	const { actions, organization } = await document(
		"github",
		[
			"GET /repos/acme/shop/actions/permissions",
			200,
			{ enabled: true, allowed_actions: "selected", sha_pinning_required: true },
		],
		[
			"GET /repos/acme/shop/actions/permissions/workflow",
			200,
			{ default_workflow_permissions: "read", can_approve_pull_request_reviews: false },
		],
		["GET /orgs/acme/actions/permissions/workflow", 403, { message: "Forbidden" }],
		["GET /orgs/acme", 200, { login: "acme", two_factor_requirement_enabled: true }],
	);
	expect(actions).toMatchObject({
		enabled: true,
		allowed: "selected",
		pinningRequired: true,
		defaultTokenPermission: "read",
		canApprovePullRequests: false,
		unknown: [],
	});
	expect(organization).toMatchObject({ name: "acme", twoFactorRequired: true, defaultPermission: null });
	expect(organization?.unknown).toContain("defaultPermission");
	expect(organization?.actions?.unknown).toEqual(["defaultTokenPermission", "canApprovePullRequests"]);
});

it("says of webhooks where they go and whether there is a secret, and keeps neither secret nor address", async () => {
	const hook = (config: object) => ({ name: "web", active: true, events: ["push"], config });
	const read = await document("github", [
		"GET /repos/acme/shop/hooks",
		200,
		[
			hook({ url: "https://u:hunter2@ci.example.com/hook/T0KEN", insecure_ssl: "0", secret: "********" }),
			hook({ url: "http://ci.example.com:8080/x", insecure_ssl: "1" }),
			hook({}),
		],
	]);
	expect(read.webhooks).toMatchObject([
		{ host: "ci.example.com", https: true, certificateVerified: true, secretSet: true, unknown: [] },
		{ host: "ci.example.com:8080", https: false, certificateVerified: false, secretSet: false },
		{ host: null, https: null, certificateVerified: null, unknown: ["host", "https", "certificateVerified"] },
	]);
	expect(JSON.stringify(read)).not.toMatch(/hunter2|T0KEN|\*\*\*/);
});

it("takes a list as long as a page to go on, unless every page is said to be there", async () => {
	const keys = Array.from({ length: 30 }, (_, id) => ({ id, title: `k${id}`, read_only: true }));
	const path = "GET /repos/acme/shop/keys";
	expect((await document("github", [path, 200, keys])).unknown).toEqual(["deployKeys"]);
	expect((await document("github", [path, 200, keys, true])).unknown).toEqual([]);
	expect((await document("github", [path, 200, keys], [`${path}?page=2`, 200, []])).unknown).toEqual([]);
	expect((await document("github", [`${path}?per_page=100`, 200, keys])).unknown).toEqual([]);
});

it("knows who administers and who has no second factor from the lists that tell", async () => {
	const people = (...logins: readonly string[]) => logins.map((login) => ({ login, type: "User" }));
	const { members } = await document(
		"github",
		["GET /orgs/acme/members?role=admin", 200, people("ann")],
		["GET /orgs/acme/members", 200, people("ann", "bob")],
		["GET /orgs/acme/members?filter=2fa_disabled", 200, people("bob")],
	);
	expect(members?.map(({ name, admin, twoFactor }) => ({ name, admin, twoFactor }))).toEqual([
		{ name: "ann", admin: true, twoFactor: true },
		{ name: "bob", admin: false, twoFactor: false },
	]);
});

it("reads environments, commits, and pull requests with the last word of each reviewer", async () => {
	const review = (login: string, state: string) => ({ user: { login }, state });
	const read = await document(
		"github",
		[
			"GET /repos/acme/shop/environments",
			200,
			{
				total_count: 2,
				environments: [
					{
						name: "production",
						can_admins_bypass: false,
						protection_rules: [
							{
								type: "required_reviewers",
								prevent_self_review: true,
								reviewers: [{ type: "Team", reviewer: { slug: "ops" } }],
							},
						],
						deployment_branch_policy: { protected_branches: true, custom_branch_policies: false },
					},
					{ name: "test", protection_rules: [], deployment_branch_policy: null },
				],
			},
		],
		[
			"GET /repos/acme/shop/commits",
			200,
			[{ sha: "c1", commit: { verification: { verified: true, reason: "valid" } } }],
		],
		[
			"GET /repos/acme/shop/pulls/3",
			200,
			{ number: 3, user: { login: "ann" }, head: { sha: "h" }, base: { ref: "main" } },
		],
		[
			"GET /repos/acme/shop/pulls/3/reviews",
			200,
			[review("bob", "APPROVED"), review("cy", "APPROVED"), review("cy", "DISMISSED"), review("bob", "COMMENTED")],
		],
	);
	expect(read.environments).toMatchObject([
		{
			name: "production",
			requiredApprovals: 1,
			reviewers: [{ type: "team", name: "ops" }],
			selfApprovalPrevented: true,
			adminsEnforced: true,
			branches: "protected",
		},
		{ name: "test", requiredApprovals: 0, branches: "all", adminsEnforced: null, unknown: ["adminsEnforced"] },
	]);
	expect(read.commits).toMatchObject([{ id: "c1", verified: true }]);
	expect(read.changes).toMatchObject([{ id: "3", author: "ann", approvedBy: ["bob"] }]);
});

describe("GitLab", () => {
	const project = {
		path: "shop",
		path_with_namespace: "acme/shop",
		namespace: { full_path: "acme", kind: "group" },
		default_branch: "main",
		visibility: "private",
		archived: false,
		merge_method: "ff",
		only_allow_merge_if_all_discussions_are_resolved: true,
		secret_push_protection_enabled: true,
		ci_push_repository_for_job_token_allowed: false,
	};
	const nobody = [{ access_level: 0 }];
	const branch = {
		name: "ma*",
		push_access_levels: nobody,
		merge_access_levels: [{ access_level: 40 }],
		allow_force_push: false,
	};

	it("is read into the same shape", async () => {
		const read = await document(
			"gitlab",
			["GET /api/v4/projects/acme%2Fshop", 200, project],
			["GET /projects/acme%2Fshop/protected_branches", 200, [branch]],
			["GET /projects/acme%2Fshop/protected_tags", 200, [{ name: "v*", create_access_levels: [{ access_level: 40 }] }]],
			["GET /projects/acme%2Fshop/push_rule", 200, null],
			[
				"GET /projects/acme%2Fshop/approvals",
				200,
				{
					reset_approvals_on_push: true,
					merge_requests_author_approval: false,
					disable_overriding_approvers_per_merge_request: true,
				},
			],
			[
				"GET /projects/acme%2Fshop/approval_rules",
				200,
				[
					{ name: "all", rule_type: "regular", approvals_required: 2, protected_branches: [] },
					{ name: "Coverage-Check", rule_type: "report_approver", approvals_required: 1, protected_branches: [] },
				],
			],
		);
		expect(read.unknown).toEqual([]);
		expect(read.repository).toMatchObject({ name: "shop", owner: "acme", mergeMethods: ["fast-forward"] });
		expect(read.security).toMatchObject({ pushProtection: true });
		expect(read.actions).toMatchObject({ defaultTokenPermission: "read" });
		expect(read.protections?.map(({ type, appliesToDefaultBranch }) => [type, appliesToDefaultBranch])).toEqual([
			["merge-settings", true],
			["protected-branch", true],
			["protected-tag", false],
			["merge-settings", true],
			["approval-rule", true],
			["approval-rule", true],
		]);
		const [, protectedBranch, tag, approvals, rule, sometimes] = read.protections ?? [];
		expect(protectedBranch).toMatchObject({
			pullRequestRequired: true,
			pushers: [],
			forcePushesAllowed: false,
			mergers: [{ name: "maintainer" }],
		});
		expect(tag).toMatchObject({ updateAllowed: false, pushers: [{ type: "role", name: "maintainer" }] });
		expect(approvals).toMatchObject({
			staleApprovalsDismissed: true,
			authorApprovalPrevented: true,
			approvalRulesLocked: true,
		});
		expect(rule).toMatchObject({ requiredApprovals: 2 });
		expect(sometimes).toMatchObject({ requiredApprovals: null, otherRules: ["report_approver"] });
	});

	it("leaves unknown what was refused", async () => {
		const read = await document(
			"gitlab",
			["GET /projects/9", 200, project],
			["GET /projects/9/protected_branches", 200, []],
			["GET /projects/9/push_rule", 404, { message: "404 Not Found" }],
			["GET /projects/9/hooks", 403, { message: "403 Forbidden" }],
		);
		expect(read.unknown).toEqual(["protections", "webhooks"]);
		expect(read.webhooks).toBeNull();
	});
});

describe("the file", () => {
	it("leads from parts of the document to the answers that they are of", async () => {
		const bytes = bundle("github", [REPOSITORY, ["GET /repos/acme/shop/branches/main/protection", 200, PROTECTION]]);
		const { documents } = await read({ name: "r.json", bytes });
		const line = (...path: (string | number)[]) =>
			bytes.split("\n")[(locate(documents[0]!, path).line ?? 0) - 1]?.trim();
		expect(line("repository", "defaultBranch")).toBe('"default_branch": "main",');
		expect(line("protections", 0, "requiredApprovals")).toBe('"required_approving_review_count": 2,');
		expect(line("protections", 0, "statusChecks", 0, "name")).toBe('"context": "build",');
		expect(line("protections", 0, "bypassActors", 0)).toBe("{");
	});

	it("is refused with the place of what is wrong", async () => {
		const bytes = JSON.stringify({
			proviso: "repository/1",
			platform: "svn",
			responses: [{ request: "DELETE /x y", status: 200 }, 7, { request: "/x", status: "200" }],
			extra: 1,
		});
		expect((await problems(bytes)).map(({ message }) => message)).toEqual([
			expect.stringContaining('There is no "extra"'),
			expect.stringContaining("platform must be"),
			expect.stringContaining("request must be"),
			expect.stringContaining("An answer must be an object"),
			expect.stringContaining("status must be"),
		]);
	});

	it("is of one repository", async () => {
		const other: Entry = ["GET /repos/acme/other/hooks", 200, []];
		expect(await problems(bundle("github", [REPOSITORY, other]))).toMatchObject([{ code: "several-repositories" }]);
	});

	it("has one answer to a request, which may have pages", async () => {
		const protection: Entry = ["GET /repos/acme/shop/branches/main/protection", 200, PROTECTION];
		expect(await problems(bundle("github", [REPOSITORY, UNPROTECTED, protection]))).toMatchObject([
			{ code: "contradiction", message: expect.stringContaining("answered twice") },
		]);
		const hooks = (page: number): Entry => [`GET /repos/acme/shop/hooks?page=${page}`, 200, []];
		expect(await problems(bundle("github", [REPOSITORY, hooks(1), hooks(2)]))).toEqual([]);
		expect(await problems(bundle("github", [hooks(1), hooks(1)]))).toMatchObject([{ code: "contradiction" }]);
	});

	it.each([
		{ message: "Branch not protected" },
		{ message: "Not Found", documentation_url: "x", status: "404" },
		{ error: "invalid" },
	])("does not take the failure %j for settings, whatever the status says", async (body) => {
		const answer: Entry = ["GET /repos/acme/shop/branches/main/protection", 200, body];
		expect(await problems(bundle("github", [REPOSITORY, answer]))).toMatchObject([
			{ code: "contradiction", message: expect.stringContaining("give the status as it came") },
		]);
	});

	it("says which answers it does not read", async () => {
		const { limitations } = await document("github", REPOSITORY, [
			"GET /repos/acme/shop/stargazers?access_token=abc",
			200,
			[],
		]);
		expect(limitations.map(({ message }) => message)).toEqual([
			"GET /repos/acme/shop/stargazers is no request that is read, so its answer was left out",
		]);
	});

	it("without its header is told what it lacks", async () => {
		expect(await problems('{"platform": "github", "responses": []}')).toMatchObject([
			{ code: "unrecognized", message: expect.stringContaining("proviso: repository/1") },
		]);
	});

	it("follows its schema, and what does not follow the schema is refused", async () => {
		const schema = JSON.parse(
			readFileSync(new URL("../../../../../schemas/repository-settings.schema.json", import.meta.url), "utf8"),
		);
		const valid = new Ajv2020({ strict: false }).compile(schema);
		const good = JSON.parse(bundle("github", [REPOSITORY, NO_RULESETS]));
		expect(valid(good)).toBe(true);
		for (const change of [
			{ platform: "svn" },
			{ responses: [] },
			{ responses: [{ request: "/x", status: 99 }] },
			{ more: 1 },
			{ proviso: "repository/2" },
		]) {
			const bad = { ...good, ...change };
			expect(valid(bad)).toBe(false);
			expect(await problems(JSON.stringify(bad))).not.toEqual([]);
		}
	});
});

describe("hostile answers", () => {
	const NAMES: unknown = JSON.parse('{"__proto__": {"enabled": true}, "constructor": {"name": "x"}}');
	const WRONG: readonly unknown[] = [null, 7, "x", true, [], {}, [[]], [null], [{}], "constructor", "__proto__", NAMES];
	const PATHS = {
		github: [
			"repos/a/b",
			"repos/a/b/branches/main",
			"repos/a/b/branches/main/protection",
			"repos/a/b/rulesets",
			"repos/a/b/rulesets/1",
			"repos/a/b/rules/branches/main",
			"repos/a/b/hooks",
			"repos/a/b/keys",
			"repos/a/b/collaborators",
			"repos/a/b/environments",
			"repos/a/b/commits",
			"repos/a/b/pulls",
			"repos/a/b/pulls/1/reviews",
			"repos/a/b/actions/permissions",
			"repos/a/b/code-scanning/default-setup",
			"orgs/a",
			"orgs/a/members",
			"orgs/a/installations",
			"orgs/a/personal-access-tokens",
			"enterprises/e/audit-log/streams",
			"repos/a/b/branches/main/protection/required_status_checks",
		],
		gitlab: [
			"projects/1",
			"projects/1/protected_branches",
			"projects/1/protected_tags",
			"projects/1/push_rule",
			"projects/1/approvals",
			"projects/1/approval_rules",
			"projects/1/hooks",
			"projects/1/members/all",
			"projects/1/deploy_keys",
			"projects/1/access_tokens",
			"projects/1/protected_environments",
			"projects/1/merge_requests",
			"groups/1",
			"projects/1/job_token_scope",
		],
	};

	/** Every value of `value` replaced by `wrong`, one level or two down. */
	const spoiled = (value: unknown, wrong: unknown): unknown =>
		Array.isArray(value) ? [wrong] : Object.fromEntries(Object.keys(value as object).map((key) => [key, wrong]));

	it.each(["github", "gitlab"] as const)(
		"of %s give a document or a refusal of what they would tell",
		async (platform) => {
			for (const path of PATHS[platform]) {
				for (const wrong of WRONG) {
					for (const body of [
						wrong,
						[wrong],
						spoiled(
							{
								...SHOP,
								...PROTECTION,
								rules: 1,
								conditions: 1,
								config: 1,
								permissions: 1,
								protection: 1,
								push_access_levels: 1,
								bypass_actors: 1,
								environments: 1,
								type: 1,
							},
							wrong,
						),
					]) {
						const { problems } = await read({ name: "r.json", bytes: bundle(platform, [[`GET /${path}`, 200, body]]) });
						expect(problems.filter(({ code }) => code === "internal")).toEqual([]);
					}
				}
			}
		},
	);

	it("with patterns made to be slow are decided at once", async () => {
		const ruleset = {
			id: 1,
			name: "x",
			source_type: "Repository",
			enforcement: "active",
			target: "branch",
			rules: [],
			conditions: { ref_name: { include: [`${"*a".repeat(120)}b`], exclude: [] } },
		};
		const branch = "a".repeat(250);
		const read = await document(
			"github",
			["GET /repos/acme/shop", 200, { ...SHOP, default_branch: branch }],
			["GET /repos/acme/shop/rulesets/1", 200, ruleset],
		);
		expect(read.protections?.[0]?.appliesToDefaultBranch).toBe(false);
	});
});
