import type { RepositoryDocument } from "@proviso/schemas";
import { expect, it } from "vitest";
import { locate } from "../../locate.js";
import { read } from "../../read.js";

const check = (score: unknown, more: object = {}) => ({
	name: "Branch-Protection",
	score,
	reason: "some reason",
	details: ["Warn: a detail"],
	documentation: { url: "https://example.com" },
	...more,
});

async function document(checks: unknown[], score: unknown = 6.4): Promise<RepositoryDocument> {
	const report = {
		date: "2026-01-12T08:00:00Z",
		repo: { name: "github.com/acme/shop", commit: "abc" },
		scorecard: { version: "v5.2.1", commit: "def" },
		score,
		checks,
	};
	const { documents, problems } = await read({ name: "s.json", bytes: JSON.stringify(report, null, 1) });
	expect(problems).toEqual([]);
	return documents[0] as RepositoryDocument;
}

it("reads the score of every check", async () => {
	const read = await document([
		check(8, { annotations: [{ reasons: ["test-data"] }] }),
		check(-1),
		check(11),
		check("9"),
	]);
	expect(read.scorecard).toMatchObject({
		repository: "github.com/acme/shop",
		version: "v5.2.1",
		score: 6.4,
		unknown: [],
	});
	expect(read.scorecard?.checks.map(({ score, unknown }) => [score, unknown])).toEqual([
		[8, []],
		[null, ["score"]],
		[null, ["score"]],
		[null, ["score"]],
	]);
	expect(read.scorecard?.checks[0]).toMatchObject({ details: ["Warn: a detail"], annotations: ["test-data"] });
	expect(read.limitations.map(({ path }) => path)).toEqual([
		["scorecard", "checks", 2, "score"],
		["scorecard", "checks", 3, "score"],
	]);
});

it("leads to the lines of checks, those after what is none too", async () => {
	const read = await document([7, check(3)]);
	expect(read.limitations).toHaveLength(1);
	expect(locate(read, ["scorecard", "checks", 0, "score"]).line).toBe(16);
	expect(locate(read, ["scorecard", "repository"]).line).toBe(4);
});
