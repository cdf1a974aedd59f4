import { spawnSync } from "node:child_process";

export function median(values) {
	const sorted = [...values].sort((a, b) => a - b);
	const middle = sorted.length >> 1;
	return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** Milliseconds of each alternative, medians over `rounds`, the alternatives in turn (A B A B …) so that drift hits all. */
export async function sideBySide(alternatives, { rounds, warmup }) {
	const times = new Map(Object.keys(alternatives).map((name) => [name, []]));
	for (let round = -warmup; round < rounds; round++) {
		for (const [name, run] of Object.entries(alternatives)) {
			const start = performance.now();
			const own = await run();
			const elapsed = typeof own === "number" ? own : performance.now() - start;
			if (round >= 0) times.get(name).push(elapsed);
		}
	}
	return Object.fromEntries([...times].map(([name, values]) => [name, median(values)]));
}

/** Runs Node to its end. Returns milliseconds and what it printed; throws unless it exits with one of `codes`. */
export function runNode(args, codes = [0]) {
	const start = performance.now();
	const { status, stdout, stderr, error } = spawnSync(process.execPath, args, { encoding: "utf8", maxBuffer: 1 << 28 });
	const elapsed = performance.now() - start;
	if (error) throw error;
	if (!codes.includes(status)) throw new Error(`node ${args.join(" ")} exited with ${status}: ${stderr}`);
	return { elapsed, stdout };
}

const rows = [];

/** Prints one comparison. `limit` is the highest ratio, or difference in ms, that is good enough. */
export function report({ name, ours, theirs, limit, unit = "ratio" }) {
	const value = unit === "ratio" ? ours.ms / theirs.ms : ours.ms - theirs.ms;
	const good = limit === undefined ? null : value <= limit;
	rows.push({ name, good });
	const shown = unit === "ratio" ? `${value.toFixed(3)} times` : `${value.toFixed(0)} ms more than`;
	const verdict = good === null ? "" : good ? `  ok (at most ${limit})` : `  TOO SLOW (at most ${limit})`;
	console.log(
		`${name}\n  ${ours.name} ${ours.ms.toFixed(1)} ms, ${theirs.name} ${theirs.ms.toFixed(1)} ms: ${shown} ${theirs.name}${verdict}`,
	);
}

export function summarize() {
	const slow = rows.filter((row) => row.good === false);
	console.log(
		`\n${rows.filter((row) => row.good === true).length} targets met, ${slow.length} missed${slow.map((row) => `\n  missed: ${row.name}`).join("")}`,
	);
	return slow.length === 0;
}
