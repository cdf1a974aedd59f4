import { asScalarText, entriesOf, get } from "../../convert.js";
import type { Key } from "./expression.js";
import { Environment, type Handed, Matrix, NOTHING_HANDED, type Scope, untrustedIn } from "./scope.js";

/** Jobs that hand a value on to each other, at most so many after one another; beyond it anyone may have chosen it. */
const MAX_CHAIN = 50;

interface Job {
	readonly value: unknown;
	/** Output → its text, for outputs that hold expressions. */
	readonly texts: ReadonlyMap<string, string>;
	/** Output → whether it holds something that anyone can choose; false while that is being found out. */
	readonly tainted: Map<string, boolean>;
	scope: Scope | null;
	/** Whether any output does. */
	any: boolean | null;
}

/**
 * Outputs that jobs declare, which others read as `needs.<job>.outputs.<name>`. Names are compared without regard to
 * case, as GitHub compares them. Linear in the jobs, however often it is asked.
 */
export class Outputs implements Handed {
	readonly #jobs = new Map<string, Job>();
	readonly #workflow: Environment;
	readonly #inputs: Scope["inputs"];
	#any: boolean | null = null;
	#depth = 0;

	/** `jobs` as parsed; `workflow` is the environment that the workflow sets. */
	constructor(jobs: unknown, workflow: Environment, inputs: Scope["inputs"]) {
		this.#workflow = workflow;
		this.#inputs = inputs;
		for (const [id, value] of entriesOf(jobs)) {
			const texts = new Map<string, string>();
			for (const [name, output] of entriesOf(get(value, "outputs"))) {
				const text = asScalarText(output);
				if (text?.includes("${{")) texts.set(name.toLowerCase(), text);
			}
			if (texts.size > 0)
				this.#jobs.set(id.toLowerCase(), { value, texts, tainted: new Map(), scope: null, any: null });
		}
	}

	isTainted([id, property, name]: readonly Key[]): boolean {
		if (!isAny(property) && String(property).toLowerCase() !== "outputs") return false;
		if (isAny(id)) return this.#isAnyTainted();
		const job = this.#jobs.get(String(id).toLowerCase());
		if (job === undefined) return false;
		if (!isAny(name)) return this.#isTainted(job, String(name).toLowerCase());
		job.any ??= [...job.texts.keys()].some((output) => this.#isTainted(job, output));
		return job.any;
	}

	#isTainted(job: Job, name: string): boolean {
		const text = job.texts.get(name);
		if (text === undefined) return false;
		const known = job.tainted.get(name);
		if (known !== undefined) return known;
		if (this.#depth >= MAX_CHAIN) return true;
		// Ends the search where outputs are made of each other: GitHub refuses such a workflow.
		job.tainted.set(name, false);
		this.#depth++;
		job.scope ??= this.#scope(job.value, this);
		const tainted = untrustedIn(text, job.scope).length > 0;
		this.#depth--;
		job.tainted.set(name, tainted);
		return tainted;
	}

	/** What is handed on was made by some job first, so it is enough to look at what each makes of its own. */
	#isAnyTainted(): boolean {
		this.#any ??= [...this.#jobs.values()].some(({ value, texts }) => {
			const scope = this.#scope(value, NOTHING_HANDED);
			return [...texts.values()].some((text) => untrustedIn(text, scope).length > 0);
		});
		return this.#any;
	}

	/** What the outputs of a job can see. */
	#scope(job: unknown, outputs: Handed): Scope {
		const matrix = new Matrix(get(get(job, "strategy"), "matrix"), outputs);
		const outer: Scope = { environment: this.#workflow, matrix, outputs, inputs: this.#inputs };
		const environment = new Environment(this.#workflow);
		for (const [name, value] of entriesOf(get(job, "env"))) {
			environment.set(name, untrustedIn(asScalarText(value) ?? "", outer).length > 0);
		}
		return { environment, matrix, outputs, inputs: this.#inputs };
	}
}

/** Whether a key is not there, or stands for all. */
function isAny(key: Key | undefined): key is "*" | undefined {
	return key === undefined || key === "*";
}
