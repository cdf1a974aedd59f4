import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ssdf } from "@proviso/pack-ssdf";
import { createEngine } from "proviso";
import { here } from "../lib/files.mjs";
import { median, record, report, runNode, shown, sideBySide } from "../lib/measure.mjs";
import { scaling } from "../lib/scaling.mjs";
import { smallSboms } from "../lib/small-sboms.mjs";

export const title = "check of 1,000 small SBOMs with the built-in pack on workers, and the memory of 200 and of 5,000";

/** Of the time of the calling thread alone, on two cores that have nothing else to do. */
const TIME = 1 / 1.7;
/** About 50 kB each. */
const COMPONENTS = 90;
const HEAP_MEGABYTES = 160;
/** Bytes that may stay of a document until the report is made, beside those of the report itself. */
const LEFT_BEHIND = 3000;
/** Bytes of memory that the whole process may have more for each document. */
const GROWTH = 25_000;

export async function run({ folder }) {
	await time();
	processes(folder);
	memory();
}

/** What two cores give this machine at best comes first: no pool gets more out of it. */
async function time() {
	const best = await scaling();
	record("two processes that share nothing, beside one", `${best.toFixed(2)} times the work in the same time`, null);
	// Taken one by one, as files of a folder are: those of an array are read again where findings of a release need lines.
	const inputs = () => smallSboms(1000, 20);
	const engines = await Promise.all(
		[1, 2].map((concurrency) => createEngine({ packs: [ssdf], concurrency, isolate: true })),
	);
	const reports = await Promise.all(engines.map((engine) => engine.check(inputs())));
	if (JSON.stringify(reports[0]) !== JSON.stringify(reports[1])) throw new Error("the reports differ");
	const inProcess = await createEngine({ packs: [ssdf], concurrency: 1 });
	const together = await createEngine({ packs: [ssdf], concurrency: 2 });
	const own = { busy: 0, rounds: 0 };
	const times = await sideBySide(
		{
			one: () => engines[0].check(inputs()).then(() => undefined),
			two: async () => {
				const before = performance.eventLoopUtilization();
				await engines[1].check(inputs());
				own.busy += performance.eventLoopUtilization(before).active;
				own.rounds++;
			},
			together: () => together.check(inputs()).then(() => undefined),
			none: () => inProcess.check(inputs()).then(() => undefined),
		},
		{ rounds: 7, warmup: 1 },
	);
	const name = "1,000 SBOMs of 20 components, workers running";
	const alone = { name: "the calling thread alone", ms: times.none };
	report({ name, ours: { name: "it and a worker", ms: times.together }, theirs: alone, limit: TIME });
	report({ name, ours: { name: "two workers", ms: times.two }, theirs: alone });
	report({ name, ours: { name: "two workers", ms: times.two }, theirs: { name: "one worker", ms: times.one } });
	record(name, `beside two workers, the calling thread itself is busy for ${shown(own.busy / own.rounds)} of it`, null);
	for (const engine of [...engines, inProcess, together]) engine.dispose();
}

/** From nothing to the report: the workers have to start. */
function processes(folder) {
	const files = join(folder, "boms");
	mkdirSync(files, { recursive: true });
	for (const { name, bytes } of smallSboms(1000, 20)) writeFileSync(join(files, name), bytes);
	const command = [here("../../cli/bin/proviso.js"), "check", files, "--format", "json", "--jobs"];
	const times = { one: [], two: [] };
	for (let round = 0; round < 5; round++) {
		const [one, two] = ["1", "2"].map((jobs) => runNode([...command, jobs], [0, 1, 2]));
		if (one.stdout !== two.stdout) throw new Error("the reports differ");
		times.one.push(one.elapsed);
		times.two.push(two.elapsed);
	}
	report({
		name: "1,000 files of 20 components, whole process",
		ours: { name: "--jobs 2", ms: median(times.two) },
		theirs: { name: "--jobs 1", ms: median(times.one) },
	});
}

function memory() {
	const [few, many] = [200, 5000].map((count) => {
		// Without a bound, the collector puts off its work, and what it has not collected yet counts as well.
		const flags = [`--max-old-space-size=${HEAP_MEGABYTES}`, "--expose-gc"];
		const { stdout } = runNode([...flags, here("./check-many.mjs"), String(count), String(COMPONENTS)]);
		const [memoryBytes, reportBytes, leftBytes] = stdout.trim().split(" ").map(Number);
		return { count, memoryBytes, reportBytes, leftBytes };
	});
	const each = (key) => (many[key] - few[key]) / (many.count - few.count);
	const name = "memory of a check, documents of 50 kB";
	const limit = LEFT_BEHIND + each("reportBytes");
	const left = `${many.leftBytes.toFixed(0)} bytes stay of each document, of which the report has ${each("reportBytes").toFixed(0)}`;
	record(name, left, many.leftBytes <= limit, `${limit.toFixed(0)} bytes`);
	const shown = ({ count, memoryBytes }) => `${(memoryBytes / 1e6).toFixed(0)} MB for ${count}`;
	const line = `${shown(few)}, ${shown(many)}: ${each("memoryBytes").toFixed(0)} bytes for each more, with what was not collected yet`;
	record(name, line, each("memoryBytes") <= GROWTH, `${GROWTH} bytes`);
}
