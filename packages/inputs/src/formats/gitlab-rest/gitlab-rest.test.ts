import type { RepositoryDocument } from "@proviso/schemas";
import { expect, it } from "vitest";
import { read } from "../../read.js";

async function document(value: unknown): Promise<RepositoryDocument> {
	const { documents, problems } = await read({ name: "r.json", bytes: JSON.stringify(value) });
	expect(problems).toEqual([]);
	return documents[0] as RepositoryDocument;
}

it("reads a group, and says what GitLab does not tell of it", async () => {
	const { organization } = await document({
		full_path: "acme",
		require_two_factor_authentication: false,
		project_creation_level: "noone",
		prevent_forking_outside_group: true,
	});
	expect(organization).toMatchObject({
		twoFactorRequired: false,
		membersCanCreateRepositories: false,
		membersCanForkPrivateRepositories: false,
		unknown: ["ssoRequired"],
	});
});

it("reads members, keys and tokens without their values", async () => {
	const members = await document([{ username: "ann", state: "active", access_level: 50, expires_at: null }]);
	expect(members.collaborators).toMatchObject([{ name: "ann", role: "owner", admin: true, active: true }]);
	const keys = await document([{ id: 1, title: "ci", key: "ssh-ed25519 AAAA", can_push: true }]);
	expect(keys.deployKeys).toMatchObject([{ name: "ci", readOnly: false }]);
	expect(JSON.stringify(keys)).not.toContain("AAAA");
	const tokens = await document([
		{ name: "t", revoked: true, scopes: ["api"], access_level: 40, expires_at: "2027-01-01" },
	]);
	expect(tokens.tokens).toMatchObject([{ name: "t", active: false, scopes: ["api"], expiresAt: "2027-01-01" }]);
});

it("takes one of a list as a part of it", async () => {
	const { protections, unknown } = await document({
		name: "main",
		push_access_levels: [{ access_level: 40 }, { deploy_key_id: 3, access_level: 40 }],
		merge_access_levels: [],
		allow_force_push: true,
	});
	expect(unknown).toEqual(["protections"]);
	expect(protections).toMatchObject([
		{
			pullRequestRequired: false,
			forcePushesAllowed: true,
			pushers: [{ name: "maintainer" }, { type: "deploy-key", id: "3" }],
		},
	]);
});

it("takes a failure as everything unknown, since it does not tell what was asked for", async () => {
	const { unknown, platform } = await document({ message: "403 Forbidden" });
	expect(platform).toBe("gitlab");
	expect(unknown).toEqual(expect.arrayContaining(["protections", "webhooks"]));
});
