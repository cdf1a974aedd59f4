import { asScalarText, get } from "../../convert.js";
import { at } from "../../trace.js";
import type { Configuration } from "./configuration.js";

/** https://docs.gitlab.com/ci/yaml/#stages */
const DEFAULT_STAGES = ["build", "test", "deploy"];
const DEFAULT_STAGE = "test";
/** Jobs that wait for others, all together: far above what a pipeline has. */
const MAX_EDGES = 100_000;

interface Stage {
	readonly jobs: string[];
	/** Whether one of its jobs begins only when all stages before have ended. */
	isOrdered: boolean;
}

/**
 * The order of stages: a job that names none with `needs` waits for all jobs of the stages before its own.
 * https://docs.gitlab.com/ci/pipelines/pipeline_architectures/
 */
export class Stages {
	readonly #stages: readonly Stage[];
	/** Job → number of its stage. */
	readonly #places = new Map<string, number>();
	#edges = 0;

	constructor(configuration: Configuration, jobs: readonly string[]) {
		const given = get(configuration.value, "stages") ?? get(configuration.value, "types");
		const { items } = configuration.list(given ?? [], at(configuration.origin, "stages"));
		const told = items.flatMap(({ value }) => asScalarText(value) ?? []);
		const names = [...new Set([".pre", ...(given === undefined ? DEFAULT_STAGES : told), ".post"])];
		const numbers = new Map(names.map((name, index) => [name, index]));
		this.#stages = names.map(() => ({ jobs: [], isOrdered: false }));
		for (const job of jobs) {
			const { keywords } = configuration.merged(job);
			const own = keywords.get("stage");
			const name = own === undefined ? DEFAULT_STAGE : asScalarText(configuration.one(own.value, own.origin)?.value);
			const number = name === null ? undefined : numbers.get(name);
			const stage = number === undefined ? undefined : this.#stages[number];
			if (number === undefined || stage === undefined) continue;
			this.#places.set(job, number);
			stage.jobs.push(job);
			if (!keywords.has("needs")) stage.isOrdered = true;
		}
	}

	/**
	 * The jobs that `job` waits for: those of the stage before it, and of each before that one, up to a stage with a job
	 * that itself waits for all before. Null when its stage is none of the file, or there are too many.
	 */
	before(job: string): string[] | null {
		const place = this.#places.get(job);
		if (place === undefined) return null;
		const found: string[] = [];
		for (let number = place - 1; number >= 0; number--) {
			const stage = this.#stages[number] as Stage;
			this.#edges += stage.jobs.length;
			if (this.#edges > MAX_EDGES) return null;
			found.unshift(...stage.jobs);
			if (stage.isOrdered) break;
		}
		return found;
	}
}
