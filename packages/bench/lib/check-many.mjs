// A fresh process: checks as many small SBOMs as argv says on workers. Prints the most bytes of memory it had, those of the
// report, and those that each document more left on the heap of the calling thread, before there was a report.
import { ssdf } from "@proviso/pack-ssdf";
import { createEngine } from "proviso";
import { peakMemory } from "./peak-memory.mjs";
import { smallSboms } from "./small-sboms.mjs";

const [, , count, components] = process.argv;
const engine = await createEngine({ packs: [ssdf], concurrency: 2, isolate: true });
/** Documents that were done, and bytes that could not be collected then: after a few, and when nearly all are done. */
const samples = [];
const report = await engine.check(smallSboms(Number(count), Number(components)), {
	onProgress: ({ done }) => {
		const share = samples.length === 0 ? 0.2 : 0.9;
		if (samples.length === 2 || done < share * Number(count)) return;
		globalThis.gc();
		samples.push({ done, bytes: process.memoryUsage().heapUsed });
	},
});
if (report.summary.documents !== Number(count)) throw new Error(`${report.summary.documents} documents were read`);
engine.dispose();
const [few, many] = samples;
const left = (many.bytes - few.bytes) / (many.done - few.done);
console.log(`${peakMemory()} ${JSON.stringify(report).length} ${left}`);
