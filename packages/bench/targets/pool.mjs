import { ssdf } from "@proviso/pack-ssdf";
import { createEngine } from "proviso";
import { here } from "../lib/files.mjs";
import { record, report, runNode, sideBySide } from "../lib/measure.mjs";
import { smallSboms } from "../lib/small-sboms.mjs";

export const title = "check of 1,000 small SBOMs with the built-in pack on workers, and the memory of 200 and of 5,000";

/** Of the time of the calling thread alone, on two cores that have nothing else to do. */
const TIME = 1 / 1.7;
/** About 50 kB each. */
const COMPONENTS = 90;
const HEAP_MEGABYTES = 160;
/** Bytes of memory that a document more may leave behind, beside what the report says of it. */
const LEFT_BEHIND = 10_000;

export async function run() {
	await time();
	memory();
}

async function time() {
	// Taken one by one, as files of a folder are: those of an array are read again where findings of a release need lines.
	const inputs = () => smallSboms(1000, 20);
	const engines = await Promise.all(
		[1, 2].map((concurrency) => createEngine({ packs: [ssdf], concurrency, isolate: true })),
	);
	const reports = await Promise.all(engines.map((engine) => engine.check(inputs())));
	if (JSON.stringify(reports[0]) !== JSON.stringify(reports[1])) throw new Error("the reports differ");
	const inProcess = await createEngine({ packs: [ssdf], concurrency: 1 });
	const times = await sideBySide(
		{
			one: () => engines[0].check(inputs()).then(() => undefined),
			two: () => engines[1].check(inputs()).then(() => undefined),
			none: () => inProcess.check(inputs()).then(() => undefined),
		},
		{ rounds: 7, warmup: 1 },
	);
	const name = "1,000 SBOMs of 20 components, workers running";
	const ours = { name: "two workers", ms: times.two };
	report({ name, ours, theirs: { name: "the calling thread alone", ms: times.none }, limit: TIME });
	report({ name, ours, theirs: { name: "one worker", ms: times.one } });
	for (const engine of [...engines, inProcess]) engine.dispose();
}

function memory() {
	const [few, many] = [200, 5000].map((count) => {
		// Without a bound, the collector puts off its work, and what it has not collected yet counts as well.
		const heap = `--max-old-space-size=${HEAP_MEGABYTES}`;
		const { stdout } = runNode([heap, here("./check-many.mjs"), String(count), String(COMPONENTS)]);
		const [memoryBytes, reportBytes] = stdout.trim().split(" ").map(Number);
		return { count, memoryBytes, reportBytes };
	});
	const each = (key) => (many[key] - few[key]) / (many.count - few.count);
	const limit = LEFT_BEHIND + 4 * each("reportBytes");
	const shown = ({ count, memoryBytes }) => `${(memoryBytes / 1e6).toFixed(0)} MB for ${count}`;
	const line = `${shown(few)}, ${shown(many)}: ${each("memoryBytes").toFixed(0)} bytes for each more, of which the report has ${each("reportBytes").toFixed(0)}`;
	record("memory of a check, documents of 50 kB", line, each("memoryBytes") <= limit, `${limit.toFixed(0)} bytes`);
}
