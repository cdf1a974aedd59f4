import { spawnSync } from "node:child_process";

export function median(values) {
	const sorted = [...values].sort((a, b) => a - b);
	const middle = sorted.length >> 1;
	return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/**
 * Milliseconds of each alternative, medians over `rounds`, the alternatives in turn (A B A B …) so that drift hits all.
 * An alternative that returns a number has measured itself.
 */
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

/** Runs a program to its end. Returns milliseconds and what it printed; throws unless it exits with one of `codes`. */
export function runProgram(file, args, codes = [0]) {
	const start = performance.now();
	const { status, stdout, stderr, error } = spawnSync(file, args, { encoding: "utf8", maxBuffer: 1 << 28 });
	const elapsed = performance.now() - start;
	if (error) throw error;
	if (!codes.includes(status)) {
		const told = `${file} ${args.join(" ")}`.slice(0, 500);
		throw new Error(`${told} exited with ${status}: ${stdout.slice(0, 2000)}${stderr}`);
	}
	return { elapsed, stdout };
}

/** As {@link runProgram}, with Node. */
export function runNode(args, codes) {
	return runProgram(process.execPath, args, codes);
}

const rows = [];

/** Prints one comparison. `limit` is the highest ratio, or difference in ms, that is good enough. */
export function report({ name, ours, theirs, limit, unit = "ratio" }) {
	const value = unit === "ratio" ? ours.ms / theirs.ms : ours.ms - theirs.ms;
	const text = unit === "ratio" ? `${value.toFixed(3)} times` : `${value.toFixed(0)} ms more than`;
	const good = limit === undefined ? null : value <= limit;
	const line = `${ours.name} ${shown(ours.ms)}, ${theirs.name} ${shown(theirs.ms)}: ${text} ${theirs.name}`;
	record(name, line, good, limit);
}

/** Prints what was found about a target, and keeps whether it was met; null where nothing was asked. */
export function record(name, line, good, limit) {
	rows.push({ name: `${name}: ${line}`, good });
	const verdict = good === null ? "" : good ? `  ok (at most ${limit})` : `  MISSED (at most ${limit})`;
	console.log(`${name}\n  ${line}${verdict}`);
}

/** A time with a unit that fits it. */
export function shown(ms) {
	if (ms >= 100) return `${ms.toFixed(0)} ms`;
	if (ms >= 0.1) return `${ms.toFixed(ms >= 10 ? 1 : 2)} ms`;
	return `${(ms * 1000).toFixed(2)} µs`;
}

export function summarize() {
	const missed = rows.filter((row) => row.good === false);
	console.log(`\n${rows.filter((row) => row.good === true).length} targets met, ${missed.length} missed`);
	for (const { name } of missed) console.log(`  missed: ${name}`);
	return missed.length === 0;
}
