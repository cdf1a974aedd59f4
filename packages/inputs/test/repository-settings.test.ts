import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { CORPORA } from "../../../scripts/corpora.mjs";
import { locate } from "../src/locate.js";
import { type ReadResult, read } from "../src/read.js";

async function sweep(folder: string): Promise<readonly { readonly name: string; readonly result: ReadResult }[]> {
	const base = join(CORPORA ?? "", "repo-settings", folder);
	const files = readdirSync(base, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
	const paths = files.map((entry) => join(entry.parentPath, entry.name)).sort();
	return Promise.all(
		paths.map(async (path) => ({ name: path, result: await read({ name: path, bytes: readFileSync(path) }) })),
	);
}

/** Formats of what was read, and why the rest was not: each with how many. */
function count(swept: Awaited<ReturnType<typeof sweep>>): Readonly<Record<string, number>> {
	const counts: Record<string, number> = {};
	for (const { result } of swept) {
		const reason = result.problems[0]?.message.replace("No format recognizes the file. ", "").split(":")[0] ?? "";
		const key = result.ok ? result.documents[0]!.source.format : reason;
		counts[key] = (counts[key] ?? 0) + 1;
	}
	return counts;
}

const NONE = "Formats of these kinds are read";

describe.skipIf(CORPORA === null)("real settings of repositories", () => {
	it("in examples of GitHub's API are read, or none that tells what it answers", async () => {
		// Not read: alerts; what is a boolean or people and nothing else; lists of repositories of a policy; runs of rulesets.
		expect(count(await sweep("github-api-examples"))).toEqual({
			"github-rest": 12,
			"Alerts of GitHub are not read; SARIF is, which its API gives for code scanning.": 4,
			[NONE]: 11,
		});
	});

	it("in examples of GitLab's API are read, save runners", async () => {
		expect(count(await sweep("gitlab"))).toEqual({ "gitlab-rest": 5, [NONE]: 2 });
	});

	it("in results of Scorecard are read, save what wraps them in text", async () => {
		expect(count(await sweep("scorecard"))).toEqual({ "scorecard-json": 11, [NONE]: 1 });
	});

	it("are not seen in calls of webhooks, recordings of HTTP, and settings of other tools", async () => {
		expect(count(await sweep("github"))).toEqual({
			"This is what GitHub sends to a webhook, and no answer of its REST API.": 9,
			[NONE]: 16,
		});
	});

	it("that were recorded are read with their requests, and a branch that is not protected is known to be none", async () => {
		const file = join(
			CORPORA ?? "",
			"repo-settings/github/octokit__fixtures/scenarios/api.github.com/branch-protection/normalized-fixture.json",
		);
		const recorded = JSON.parse(readFileSync(file, "utf8")) as { path: string; status: number; response: unknown }[];
		const repository = { default_branch: "main", name: "r" };
		const documents = [];
		for (const { path, status, response } of recorded.filter(({ response }) => response !== "")) {
			const responses = [
				{ request: `GET ${path.split("/branches")[0]}`, status: 200, body: repository },
				{ request: `GET ${path.split("/branches")[0]}/rulesets`, status: 200, body: [] },
				{ request: `GET ${path}`, status, body: response },
			];
			const bytes = JSON.stringify({ proviso: "repository/1", platform: "github", responses });
			const {
				documents: [document],
			} = await read({ name: "r.json", bytes });
			if (document?.kind !== "repository") throw new Error("not read");
			expect(document.unknown).toEqual([]);
			documents.push(
				document.protections?.map((one) => [one.requiredApprovals, one.statusChecks?.length, one.adminsEnforced]),
			);
		}
		expect(documents).toEqual([[], [[0, 0, false]], [[1, 1, true]]]);
	});

	it("have a place for every part", async () => {
		for (const folder of ["github-api-examples", "gitlab", "scorecard"]) {
			for (const { result } of await sweep(folder)) {
				for (const document of result.documents) {
					const open: [unknown, (string | number)[]][] = [[document, []]];
					for (let next = open.pop(); next !== undefined; next = open.pop()) {
						const [value, path] = next;
						expect(locate(document, path).line).toBeGreaterThan(0);
						if (typeof value !== "object" || value === null) continue;
						for (const [key, child] of Object.entries(value))
							open.push([child, [...path, Array.isArray(value) ? Number(key) : key]]);
					}
				}
			}
		}
	});
});
