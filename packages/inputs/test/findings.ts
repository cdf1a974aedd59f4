import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Findings, FindingsDocument } from "@proviso/schemas";
import { CORPORA } from "../../../scripts/corpora.mjs";
import { locate } from "../src/locate.js";
import { read } from "../src/read.js";

/** The findings documents of a value as JSON, and the text at the line of any path of them. */
export async function readFindings(value: unknown, name = "report.json") {
	const text = JSON.stringify(value, null, 2);
	const result = await read({ name, bytes: text });
	if (!result.ok) throw new Error(JSON.stringify(result.problems));
	const lines = text.split("\n");
	const documents = result.documents.filter((document) => document.kind === "findings");
	return {
		documents,
		document: documents[0] as FindingsDocument,
		line: (path: readonly (string | number)[], number = 0) =>
			lines[(locate(documents[number] as FindingsDocument, path).line ?? 0) - 1]?.trim(),
	};
}

export function finding(document: FindingsDocument, index = 0): Findings.Finding {
	const found = document.findings[index];
	if (found === undefined) throw new Error(`there are only ${document.findings.length} findings`);
	return found;
}

/** What the real reports of a folder are read as: totals of the documents of one format, and what is refused. */
export async function sweep(folder: string, format: string) {
	const counts: Record<string, Record<string, number>> = { category: {}, severity: {}, status: {} };
	const totals = { documents: 0, findings: 0, located: 0, limitations: 0 };
	const refused: Record<string, string> = {};
	const start = join(CORPORA ?? "", "scan-report", folder);
	for (const name of (readdirSync(start, { recursive: true }) as string[]).sort()) {
		if (!statSync(join(start, name)).isFile()) continue;
		const result = await read({ name, bytes: readFileSync(join(start, name)) });
		if (!result.ok) refused[name.split(/[\\/]/).at(-1) ?? name] = result.problems[0].code;
		for (const document of result.documents) {
			if (document.kind !== "findings" || document.source.format !== format) continue;
			totals.documents++;
			totals.findings += document.findings.length;
			totals.limitations += document.limitations.length;
			for (const found of document.findings) {
				if ((locate(document, found.path).line ?? 0) > 0) totals.located++;
				for (const [property, count] of Object.entries(counts)) {
					const value = String(found[property as keyof typeof found]);
					count[value] = (count[value] ?? 0) + 1;
				}
			}
		}
	}
	return { ...totals, ...counts, refused };
}

/** Every way to replace one value within `value` by `odd`. */
function* replaced(value: unknown, odd: unknown): Generator<unknown> {
	yield odd;
	if (Array.isArray(value)) {
		for (const [index, item] of value.entries()) {
			for (const other of replaced(item, odd)) yield value.with(index, other);
		}
	} else if (typeof value === "object" && value !== null) {
		for (const [name, item] of Object.entries(value)) {
			for (const other of replaced(item, odd)) yield { ...value, [name]: other };
		}
	}
}

/**
 * Reads a report with each of its values replaced by each of several that make no sense there. Tells of every one for which
 * fewer findings came out and nothing was said of it, or that ended in a defect.
 */
export async function lostWithoutWord(report: unknown, format: string): Promise<string[]> {
	const whole = await read({ name: "report.json", bytes: JSON.stringify(report) });
	const count = (result: typeof whole) =>
		result.documents.reduce((sum, document) => sum + (document.kind === "findings" ? document.findings.length : 0), 0);
	const expected = count(whole);
	if (expected === 0) throw new Error(`nothing was read in the first place: ${JSON.stringify(whole.problems)}`);
	const lost: string[] = [];
	for (const odd of [1, "x", true, { __proto__: null, constructor: 1 }, [[]]]) {
		for (const other of replaced(report, odd)) {
			const text = JSON.stringify(other);
			const result = await read({ name: "report.json", bytes: text }, { format });
			const isDefect = result.problems.some(({ code }) => code === "internal");
			const isSilent =
				result.ok && count(result) < expected && result.documents.every((one) => one.limitations.length === 0);
			if (isDefect || isSilent) lost.push(`${text} ${JSON.stringify(result.problems)}`);
		}
	}
	return lost;
}
