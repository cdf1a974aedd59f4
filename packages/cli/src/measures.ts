import type { Coverage, Profile } from "@proviso/engine";
import type { Line } from "@proviso/report/print";
import { describeFailure } from "./failure.js";
import type { Io } from "./io.js";
import { printErrors } from "./print.js";

/**
 * With what no entrypoint reaches, which is told by OPA's compiler. Where that is not possible, as of bundles that need
 * builtins of somebody's own, it says so and shows the rest.
 */
export async function completed(
	coverage: Coverage,
	modules: Readonly<Record<string, string>>,
	io: Io,
): Promise<Coverage> {
	if (Object.keys(modules).length === 0) return coverage;
	const { completeCoverage } = await import("proviso/compiler");
	return completeCoverage(coverage, modules).catch((cause: unknown) => {
		printErrors([`lines that no entrypoint reaches are not shown: ${describeFailure(cause, false)[0]}`], io);
		return coverage;
	});
}

/** Coverage as far as pages show it. */
export interface ShownCoverage {
	readonly files: readonly {
		readonly file: string;
		readonly percent: number;
		readonly notCovered: readonly number[];
	}[];
	readonly percent: number;
}

/** A line for each file, with what was not reached, and one for all. `nameOf` says how files are called to the user. */
export function coverageLines({ files, percent }: ShownCoverage, nameOf: (file: string) => string): Line[] {
	return [
		...files.map(({ file, percent: own, notCovered }) => ({
			hang: 4,
			spans: [
				`${own.toFixed(1).padStart(5)} %  ${nameOf(file)}`,
				notCovered.length === 0 ? "" : `  not reached: ${ranges(notCovered)}`,
			],
		})),
		{ spans: [`${percent.toFixed(1).padStart(5)} %  of all lines`] },
		{ spans: [] },
	];
}

/** `3-5, 9` for 3, 4, 5, 9. */
function ranges(rows: readonly number[]): string {
	const found: [number, number][] = [];
	for (const row of rows) {
		const last = found.at(-1);
		if (last !== undefined && last[1] === row - 1) last[1] = row;
		else found.push([row, row]);
	}
	return found.map(([from, to]) => (from === to ? `${from}` : `${from}-${to}`)).join(", ");
}

/** As many as `opa eval --profile` shows. */
const SLOWEST = 10;

/** The lines that took longest, the slowest first. */
export function profileLines({ lines, nanoseconds }: Profile): Line[] {
	const slowest = [...lines]
		.sort((a, b) => (b.nanoseconds ?? 0) - (a.nanoseconds ?? 0) || b.evaluations - a.evaluations)
		.slice(0, SLOWEST);
	const more = lines.length - slowest.length;
	return [
		{ spans: [`${"time".padStart(12)}  ${"evaluated".padStart(9)}  line`] },
		...slowest.map((line) => ({
			spans: [
				`${microseconds(line.nanoseconds)}  ${String(line.evaluations + line.heads).padStart(9)}  ${line.file}:${line.row}`,
			],
		})),
		{ spans: [`${microseconds(nanoseconds)}  ${"".padStart(9)}  in all${more === 0 ? "" : `, ${more} more lines`}`] },
		{ spans: [] },
	];
}

function microseconds(nanoseconds: number | null): string {
	return `${((nanoseconds ?? 0) / 1000).toFixed(1)} µs`.padStart(12);
}
