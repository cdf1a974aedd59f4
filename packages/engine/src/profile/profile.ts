import type { Point } from "./instrument.js";

/** What evaluations did in one line, over all of them. */
export interface ProfiledLine {
	readonly file: string;
	readonly row: number;
	/** How often expressions that begin in the line were evaluated. */
	readonly evaluations: number;
	/** How often heads of rules that begin in the line were reached, which is when a body held. */
	readonly heads: number;
	/** Expressions and heads that begin in the line and were reached; OPA takes calls inside of an expression out of it. */
	readonly expressions: number;
	/** From when something in the line was reached until the next thing was; null without a clock. */
	readonly nanoseconds: number | null;
}

/** Where evaluations spent their time. Plain data. */
export interface Profile {
	/** The lines that were reached, sorted by file and row. */
	readonly lines: readonly ProfiledLine[];
	/** Of all lines; null without a clock. */
	readonly nanoseconds: number | null;
}

export interface TimedPoint extends Point {
	readonly count: number;
	readonly nanoseconds: number | null;
}

/** Points may be there several times. */
export function profileOf(points: Iterable<TimedPoint>): Profile {
	const lines = new Map<string, { -readonly [K in keyof ProfiledLine]: ProfiledLine[K] }>();
	const places = new Set<string>();
	for (const { kind, file, row, col, endRow, endCol, count, nanoseconds } of points) {
		if (count === 0) continue;
		const place = JSON.stringify([kind, file, row, col, endRow, endCol]);
		const key = JSON.stringify([file, row]);
		let line = lines.get(key);
		if (line === undefined) {
			line = { file, row, evaluations: 0, heads: 0, expressions: 0, nanoseconds: nanoseconds === null ? null : 0 };
			lines.set(key, line);
		}
		if (kind === "head") line.heads += count;
		else line.evaluations += count;
		if (!places.has(place)) line.expressions++;
		places.add(place);
		if (line.nanoseconds !== null) line.nanoseconds += nanoseconds ?? 0;
	}
	const sorted = [...lines.values()].sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.row - b.row));
	const times = sorted.map((line) => line.nanoseconds);
	const timed = times.length > 0 && times.every((time) => time !== null);
	return { lines: sorted, nanoseconds: timed ? times.reduce((sum, time) => sum + time, 0) : null };
}
