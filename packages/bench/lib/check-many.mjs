// A fresh process: checks as many small SBOMs as argv says on workers. Prints the most bytes of memory it had, and those of the report.
import { ssdf } from "@proviso/pack-ssdf";
import { createEngine } from "proviso";
import { smallSboms } from "./small-sboms.mjs";

const [, , count, components] = process.argv;
const engine = await createEngine({ packs: [ssdf], concurrency: 2, isolate: true });
const report = await engine.check(smallSboms(Number(count), Number(components)));
if (report.summary.documents !== Number(count)) throw new Error(`${report.summary.documents} documents were read`);
engine.dispose();
console.log(`${process.resourceUsage().maxRSS * 1024} ${JSON.stringify(report).length}`);
