import { buildProgram } from "../plan/build.js";
import type { Plan } from "../plan/ir.js";
import type { PlanProgram } from "../plan/program.js";
import { instrument } from "./instrument.js";
import type { Recorder } from "./recorder.js";

/** As {@link buildProgram}, of a plan read with ranges: what evaluations reach, the recorder is told. */
export function buildRecordedProgram(plan: Plan, replaced: ReadonlySet<string>, recorder: Recorder): PlanProgram {
	const { plan: instrumented, points } = instrument(plan);
	const program = buildProgram(instrumented, replaced);
	return {
		...program,
		create: (host) => {
			const tally = recorder.tally(points);
			const run = program.create({ ...host, hit: tally.hit });
			return (entrypoint, input, data) => {
				const outer = tally.begin();
				try {
					return run(entrypoint, input, data);
				} finally {
					tally.end(outer);
				}
			};
		},
	};
}
