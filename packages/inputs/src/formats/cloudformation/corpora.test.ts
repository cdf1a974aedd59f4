import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { CORPORA } from "../../../../../scripts/corpora.mjs";
import { locate } from "../../locate.js";
import { read } from "../../read.js";

describe.skipIf(CORPORA === null)("real templates", () => {
	it("are read as counted, or refused for a reason", async () => {
		const folder = join(CORPORA ?? "", "cloudformation");
		const totals: Record<string, number> = {};
		const refused: Record<string, string> = {};
		let count = 0;
		for (const name of (readdirSync(folder, { recursive: true }) as string[]).sort()) {
			if (statSync(join(folder, name)).isDirectory()) continue;
			const text = readFileSync(join(folder, name), "utf8");
			const result = await read({ name, bytes: text });
			if (!result.ok) {
				refused[name.split(/[\\/]/).slice(-2).join("/")] = result.problems[0].code;
				continue;
			}
			const document = result.documents[0]!;
			expect(document.source.format).toBe("cloudformation");
			count++;
			for (const [view, list] of Object.entries(document)) {
				if (Array.isArray(list)) totals[view] = (totals[view] ?? 0) + list.length;
			}
			if (document.kind !== "infrastructure") continue;
			// The name of a resource, or its first line, is where it is said to be.
			const lines = text.split(/\r\n|\n/);
			for (const { path, address } of document.resources) {
				expect(lines[locate(document, path).line! - 1]).toContain(address);
			}
		}
		expect(count).toBe(65);
		expect(totals).toEqual({
			limitations: 12,
			providers: 0,
			modules: 13,
			resources: 600,
			storage: 13,
			accessStatements: 173,
			networkRules: 53,
			dataStores: 77,
			keys: 1,
			auditLogs: 1,
			registries: 0,
			secrets: 1,
		});
		expect(refused).toEqual({
			// What a macro and a custom resource are sent, and what other tools make of templates.
			"Count/event_bad.json": "unrecognized",
			"events/event-consume-from-list-retrieval-error.json": "unrecognized",
			"cfn/example-01.json": "unrecognized",
			"cfn/example-02.json": "unrecognized",
			"cfn/example-03.json": "unrecognized",
			"cfn/sam.json": "unrecognized",
			// Has no type that CloudFormation knows.
			"params-01/main.yml": "unrecognized",
			"bad/duplicate.json": "duplicate-key",
			"bad/not_cloudformation.yaml": "unrecognized",
			"bad/string.yaml": expect.any(String),
		});
	});
});
