import { describe, expect, it } from "vitest";
import { type Claim, claimsOf, judge, type ReleaseFacts } from "./identity.js";

const SHA1 = "9fceb02d0ae598e95dc970b74767f19372d61af8";
const SHA256 = "a".repeat(64);

/** A document that says something. */
function evidence(document: number, facts: ReleaseFacts & { readonly also?: readonly string[] }): Claim[] {
	const { also = [], ...rest } = facts;
	return claimsOf(rest, "given").map((claim) => ({
		...claim,
		also: claim.fact === "name" ? also : [],
		from: "evidence",
		by: "a document",
		evidence: { document, file: `${document}.json`, path: [claim.fact] },
	}));
}

const given = (facts: ReleaseFacts) => claimsOf(facts, "given");
const configured = (facts: ReleaseFacts) => claimsOf(facts, "configured");
const statuses = (claims: readonly Claim[]) => judge(claims).identity.claims.map(({ status }) => status);

describe("the identity of a release", () => {
	it("is unknown where nobody says", () => {
		expect(judge([]).identity).toEqual({
			name: null,
			version: null,
			commit: null,
			builtAt: null,
			digests: [],
			unknown: ["name", "version", "commit", "builtAt", "digests"],
			claims: [],
		});
	});

	it("is what was given before what is configured, and that before evidence", () => {
		const all = [given({ version: "3" }), configured({ version: "2" }), evidence(0, { version: "1" })];
		expect(judge(all.flat()).believed.version).toMatchObject({ value: "3", claim: { from: "given" } });
		expect(judge(all.slice(1).flat()).believed.version).toMatchObject({ value: "2", claim: { from: "configured" } });
		expect(judge(all.slice(2).flat()).believed.version).toMatchObject({ value: "1", claim: { from: "evidence" } });
	});

	it("is nobody's where documents disagree and nothing else decides, and both are told", () => {
		const { identity, disagreements } = judge([...evidence(0, { version: "1" }), ...evidence(1, { version: "2" })]);
		expect(identity.version).toBeNull();
		expect(identity.unknown).toContain("version");
		expect(disagreements).toMatchObject([
			{
				fact: "version",
				value: "2",
				evidence: { file: "1.json" },
				against: { value: "1", evidence: { file: "0.json" } },
			},
		]);
	});

	it("stays what was given where evidence is against it, which is told", () => {
		const { identity, disagreements } = judge([...given({ name: "a" }), ...evidence(0, { name: "b" })]);
		expect(identity.name).toBe("a");
		expect(disagreements).toMatchObject([{ fact: "name", value: "b", against: { value: "a", from: "given" } }]);
	});

	it.each([
		["a name and the same with its group", { name: "left" }, { name: "@team/left", also: ["left"] }],
		["a version and its tag", { version: "2.0.0" }, { version: "v2.0.0" }],
		["a commit and its first digits", { commit: SHA1 }, { commit: SHA1.slice(0, 7).toUpperCase() }],
		["times within a day", { builtAt: "2026-03-02T00:00:00Z" }, { builtAt: "2026-03-02T23:00:00+01:00" }],
		["a digest among others", { digests: ["sha256:AA"] }, { digests: ["sha256:bb", "sha256:aa"] }],
	])("takes %s for the same", (_what, one, other) => {
		const { disagreements, identity } = judge([...given(one), ...evidence(0, other)]);
		expect(disagreements).toEqual([]);
		expect(identity.claims.slice(1).map(({ status }) => status)).not.toContain("incomparable");
	});

	it.each([
		["names", { name: "left" }, { name: "right", also: ["@team/right"] }],
		["versions", { version: "2.0.0" }, { version: "2.0.0-rc.1" }],
		["commits", { commit: SHA1 }, { commit: "0123456" }],
		["times of different days", { builtAt: "2026-03-02T00:00:00Z" }, { builtAt: "2026-03-03T00:00:01Z" }],
		["digests", { digests: ["sha256:aa", "sha512:aa"] }, { digests: ["sha256:bb", "sha256:cc"] }],
	])("tells different %s, once", (_what, one, other) => {
		expect(judge([...given(one), ...evidence(0, other)]).disagreements).toHaveLength(1);
	});

	it.each([
		["commits of two algorithms", { commit: SHA1 }, { commit: SHA256 }],
		["a commit that is none", { commit: SHA1 }, { commit: "main" }],
		["a time that cannot be read", { builtAt: "2026-03-02T00:00:00Z" }, { builtAt: "yesterday" }],
		["digests of two algorithms", { digests: ["sha256:aa"] }, { digests: ["sha512:bb"] }],
	])("does not compare %s", (_what, one, other) => {
		const claims = [...given(one), ...evidence(0, other)];
		expect(judge(claims).disagreements).toEqual([]);
		expect(statuses(claims)).toEqual(["chosen", "incomparable"]);
	});

	it("has the whole commit where its first digits were given", () => {
		const claims = [...given({ commit: SHA1.slice(0, 8) }), ...evidence(0, { commit: SHA1 })];
		expect(judge(claims).believed.commit).toMatchObject({ value: SHA1, claim: { from: "given" } });
	});

	it("adds up what documents say of digests, and has the last of the builds that they tell", () => {
		const claims = [
			...evidence(0, { digests: ["sha256:aa"], builtAt: "2026-03-02T00:00:00Z" }),
			...evidence(1, { digests: ["sha256:bb"], builtAt: "2026-03-02T01:00:00Z" }),
		];
		const { identity, disagreements } = judge(claims);
		expect(disagreements).toEqual([]);
		expect(identity.digests).toEqual(["sha256:aa", "sha256:bb"]);
		expect(identity.builtAt).toBe("2026-03-02T01:00:00Z");
	});

	it("compares nothing else of a document about something of another name", () => {
		const claims = [...given({ name: "a", version: "1" }), ...evidence(0, { name: "b", version: "2" })];
		expect(judge(claims).disagreements.map(({ fact }) => fact)).toEqual(["name"]);
		expect(statuses(claims)).toEqual(["chosen", "chosen", "disagrees", "unrelated"]);
	});

	it("takes no version from documents that disagree about the name", () => {
		const claims = [...evidence(0, { name: "a", version: "1" }), ...evidence(1, { name: "b", version: "1" })];
		const { identity, disagreements } = judge(claims);
		expect([identity.name, identity.version]).toEqual([null, null]);
		expect(disagreements.map(({ fact }) => fact)).toEqual(["name"]);
	});

	it("looks at no more claims than it says, and keeps no more disagreements", () => {
		const claims = Array.from({ length: 20_000 }, (_, document) => evidence(document, { name: `n${document}` })).flat();
		const { identity, disagreements } = judge(claims);
		expect(identity.claims).toHaveLength(10_000);
		expect(disagreements).toHaveLength(1000);
	});
});
