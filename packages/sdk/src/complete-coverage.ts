import { type Sources, test } from "@proviso/compiler";
import { type Coverage, type CoveragePoint, mergeCoverage } from "@proviso/engine";

/** Go's regular expression that nothing matches: no test is run. */
const NO_TEST = "[^\\x00-\\x{10FFFF}]";

/**
 * A coverage with the lines of rules that no entrypoint reaches, which a bundle's plan does not hold: they are not covered.
 * `sources` is the Rego that the policy was compiled from, such as `bundle.modules`; files of tests (`_test.rego`) are left
 * out. Which lines hold anything to cover, OPA says. Throws CompilerError for Rego that does not compile.
 */
export async function completeCoverage(coverage: Coverage, sources: Sources): Promise<Coverage> {
	const rules = Object.fromEntries(Object.entries(sources).filter(([path]) => !path.endsWith("_test.rego")));
	const { coverage: all } = await test(rules, { coverage: true, filter: NO_TEST, regoVersion: "detect" });
	const known = new Map(
		coverage.files.map(({ file, covered, notCovered }) => [
			nameInBundle(file),
			{ file, rows: new Set([...covered, ...notCovered]) },
		]),
	);
	const files = (all?.files ?? []).map(({ file, notCovered }) => {
		const lines = rules[file]?.split("\n") ?? [];
		const reachable = known.get(nameInBundle(file));
		const unreachable = notCovered.filter((row) => reachable?.rows.has(row) !== true && !isPrint(lines[row - 1]));
		return {
			file: reachable?.file ?? file,
			covered: [],
			notCovered: unreachable,
			percent: 0,
			points: unreachable.map(lineOf),
		};
	});
	const unreached = { files, coveredLines: 0, notCoveredLines: 0, percent: 0 };
	return mergeCoverage([coverage, unreached]);
}

/** Plans name files that were compiled by an absolute path with a slash, bundles without. */
function nameInBundle(file: string): string {
	return file.replace(/^\/+/, "");
}

/** Printing is left out of plans, unless it is asked for. */
function isPrint(line: string | undefined): boolean {
	return /^\s*print\(/.test(line ?? "");
}

function lineOf(row: number): CoveragePoint {
	return { kind: "line", row, col: 1, endRow: row, endCol: 1, count: 0 };
}
