import { spawn } from "node:child_process";

/** Nothing but arithmetic and small objects: no files, no memory that two would have to share. */
const WORK = `let sum = 0;
for (let i = 0; i < 6e6; i++) { const pair = { a: i, b: [i] }; sum = (sum + pair.a * 31 + pair.b[0]) % 1000003; }
process.exitCode = sum === -1 ? 1 : 0;`;

function once() {
	return new Promise((resolve, reject) => {
		const start = performance.now();
		const child = spawn(process.execPath, ["-e", WORK], { stdio: "ignore" });
		child.on("error", reject);
		child.on("exit", () => resolve(performance.now() - start));
	});
}

/** How much more two processes side by side do than one does in the same time: at most 2. The best of some rounds. */
export async function scaling() {
	let best = 0;
	for (let round = 0; round < 5; round++) {
		const alone = await once();
		const together = await Promise.all([once(), once()]);
		best = Math.max(best, (2 * alone) / Math.max(...together));
	}
	return Math.min(2, best);
}
