import type { Point } from "./instrument.js";

/** A piece of Rego, and how often it was reached; 0 for never. */
export interface CoveragePoint extends Omit<Point, "file"> {
	readonly count: number;
}

export interface FileCoverage {
	/** As it was named when compiled. */
	readonly file: string;
	/** Rows, from 1, ascending. A line of which one part was reached and another was not is in both lists. */
	readonly covered: readonly number[];
	readonly notCovered: readonly number[];
	/** 0 to 100: `covered` of all rows listed; 0 where none is. */
	readonly percent: number;
	/** In the order of the file. */
	readonly points: readonly CoveragePoint[];
}

/** What of a policy evaluations have reached. Plain data. */
export interface Coverage {
	/** Sorted by name. */
	readonly files: readonly FileCoverage[];
	/** Rows of all files. */
	readonly coveredLines: number;
	readonly notCoveredLines: number;
	readonly percent: number;
}

/** Coverages as one: counts of the same place in the same file are added. Files of different policies need different names. */
export function mergeCoverage(coverages: Iterable<Coverage>): Coverage {
	return coverageOf(pointsOf(coverages));
}

function* pointsOf(coverages: Iterable<Coverage>): Generator<CountedPoint> {
	for (const { files } of coverages) {
		for (const { file, points } of files) for (const point of points) yield { ...point, file };
	}
}

export interface CountedPoint extends Point {
	readonly count: number;
}

/** Points may be there several times. */
export function coverageOf(points: Iterable<CountedPoint>): Coverage {
	const byFile = new Map<string, Map<string, CoveragePoint>>();
	for (const { file, count, kind, row, col, endRow, endCol } of points) {
		let own = byFile.get(file);
		if (own === undefined) {
			own = new Map();
			byFile.set(file, own);
		}
		const key = JSON.stringify([kind, row, col, endRow, endCol]);
		own.set(key, { kind, row, col, endRow, endCol, count: count + (own.get(key)?.count ?? 0) });
	}
	const files = [...byFile].map(([file, own]) => fileCoverage(file, [...own.values()].sort(inOrder)));
	files.sort((a, b) => compare(a.file, b.file));
	const coveredLines = files.reduce((sum, { covered }) => sum + covered.length, 0);
	const notCoveredLines = files.reduce((sum, { notCovered }) => sum + notCovered.length, 0);
	return { files, coveredLines, notCoveredLines, percent: percentOf(coveredLines, notCoveredLines) };
}

/** What begins first, and of what begins together the larger. */
function inOrder(a: CoveragePoint, b: CoveragePoint): number {
	const byRange = a.row - b.row || a.col - b.col || b.endRow - a.endRow || b.endCol - a.endCol;
	return byRange || compare(b.kind, a.kind);
}

function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}

/**
 * A line is what begins in it is. One in which nothing begins belongs to the innermost expression around it. So lines
 * inside of a comprehension or an `every` that found nothing are not covered, though the expression as a whole was reached.
 */
function fileCoverage(file: string, points: readonly CoveragePoint[]): FileCoverage {
	const covered = new Set<number>();
	const notCovered = new Set<number>();
	const add = (row: number, { count }: CoveragePoint): void => {
		(count > 0 ? covered : notCovered).add(row);
	};
	const open: CoveragePoint[] = [];
	const fill = (from: number, until: number): void => {
		for (let row = from; row < until; row++) {
			while ((open.at(-1)?.endRow ?? row) < row) open.pop();
			const innermost = open.at(-1);
			if (innermost === undefined) return;
			add(row, innermost);
		}
	};
	let next = 0;
	for (const point of points) {
		fill(next, point.row);
		add(point.row, point);
		open.push(point);
		next = point.row + 1;
	}
	fill(next, Number.POSITIVE_INFINITY);
	return {
		file,
		covered: ascending(covered),
		notCovered: ascending(notCovered),
		percent: percentOf(covered.size, notCovered.size),
		points,
	};
}

function ascending(rows: ReadonlySet<number>): readonly number[] {
	return [...rows].sort((a, b) => a - b);
}

function percentOf(covered: number, notCovered: number): number {
	return covered === 0 ? 0 : (100 * covered) / (covered + notCovered);
}
