import type { Subject } from "./backends.js";
import { expectedFailure } from "./expected-failures.js";
import type { Verdict } from "./run.js";

/** Passed cases of all, for each category and backend; below it the reasons of expected failures. */
export function tableOf(verdicts: readonly Verdict[]): string {
	const subjects = [...new Set(verdicts.map(({ subject }) => subject))];
	const rows = new Map<string, Map<Subject, Count>>();
	const reasons = new Map<string, Map<Subject, number>>();
	for (const verdict of verdicts) {
		const { subject, failure } = verdict;
		for (const name of [`v${verdict.case.regoVersion} ${verdict.case.category}`, totalOf(verdict)]) {
			const row = entry(rows, name, () => new Map<Subject, Count>());
			const count = entry(row, subject, () => ({ passed: 0, all: 0 }));
			count.all++;
			if (failure === null) count.passed++;
		}
		const reason = failure === null ? null : expectedFailure(subject, verdict.case);
		if (reason !== null) {
			const count = entry(reasons, reason, () => new Map<Subject, number>());
			count.set(subject, (count.get(subject) ?? 0) + 1);
		}
	}
	const names = [...rows.keys()].sort();
	const width = Math.max(...names.map((name) => name.length));
	const lines = names.map((name) => {
		const cells = subjects.map((subject) => cell(rows.get(name)?.get(subject)).padStart(11));
		return `${name.padEnd(width)}${cells.join("")}`;
	});
	const heading = `${"".padEnd(width)}${subjects.map((subject) => subject.padStart(11)).join("")}`;
	const footnotes = [...reasons].map(([reason, counts]) => {
		const parts = [...counts].map(([subject, count]) => `${subject} ${count}`);
		return `expected to fail (${parts.join(", ")}): ${reason}`;
	});
	return [heading, ...lines, ...footnotes].join("\n");
}

/** Failures that nobody expects, and expectations that no longer hold. */
export function failuresOf(verdicts: readonly Verdict[]): readonly string[] {
	return verdicts.flatMap(({ subject, case: tested, failure }) => {
		const reason = expectedFailure(subject, tested);
		if ((failure === null) === (reason === null)) return [];
		const what = failure === null ? `passes, though expected to fail: ${reason}` : failure.slice(0, 500);
		return [`${subject} v${tested.regoVersion} ${tested.category}: ${tested.note}: ${what}`];
	});
}

interface Count {
	passed: number;
	all: number;
}

/** Sorts after the categories. */
function totalOf({ case: { regoVersion } }: Verdict): string {
	return `v${regoVersion} ~ all`;
}

function cell(count: Count | undefined): string {
	return count === undefined ? "" : `${count.passed}/${count.all}`;
}

function entry<K, V>(map: Map<K, V>, key: K, make: () => V): V {
	let value = map.get(key);
	if (value === undefined) {
		value = make();
		map.set(key, value);
	}
	return value;
}
