import type { BackendName, BuiltinProvider, Limits } from "@proviso/engine";
import type { WebWorker } from "@proviso/engine/thread";
import {
	type CustomFormat,
	type CustomKind,
	checkLimits,
	checkTrust,
	customKinds,
	type Limits as InputLimits,
	type TerraformSources,
	type Trust,
} from "@proviso/inputs";
import type {
	FrameworkDefinition,
	JsonObject,
	JsonValue,
	Pack,
	ReleaseDocument,
	Report,
	RuleDefinition,
	Severity,
} from "@proviso/schemas";
import { importsModules } from "#check-worker";
import { type CheckInput, FileChecker, type FileOptions, type Lane, type Reading } from "./check.js";
import { ProvisoError } from "./error.js";
import type { RuleVerdict } from "./evaluate-document.js";
import { Joiner, type UnitObservation } from "./join.js";
import { assertInput, assertInputs, assertOptions, readNow } from "./options.js";
import { completeParameters, type Parameters } from "./parameters.js";
import {
	type ActivePolicy,
	activate,
	mayGenerateCode,
	type PolicySource,
	type ResolvedPolicy,
	resolvePack,
	resolveSource,
	rulesFor,
} from "./policy.js";
import { checkFiles } from "./pool/check-files.js";
import { createWorkers, perEvaluation, type Workers } from "./pool/create-pool.js";
import { WorkStopped } from "./pool/pool.js";
import { joinUnits } from "./release/join-units.js";
import { Reopener } from "./release/reopen.js";
import { buildReport, type Thresholds } from "./report.js";
import { type ReleaseOptions, type Unit, type UnitOptions, unitsOf } from "./units.js";

const SEVERITIES: readonly string[] = ["low", "medium", "high", "critical"] satisfies Severity[];

export interface EngineOptions {
	/** Packs of rules, such as `ssdf` of @proviso/pack-ssdf. */
	readonly packs?: readonly Pack[];
	/** Policies of your own. Sources load the compiler; bundles do not. */
	readonly policies?: readonly PolicySource[];
	/** Parameters of rules: rule id → name → value. What is not given has its default. */
	readonly params?: Parameters;
	/** What rules read as `data`: lists of malicious packages and the like. `params` and `now` have options of their own. */
	readonly data?: JsonObject;
	/** The time that rules see (RFC 3339 or a Date). Without it, a rule that needs the time is undecided. */
	readonly now?: string | Date;
	/**
	 * Formats of your own, made by `defineFormat`, which are read besides the built-in ones. Policies with
	 * `schemas: - input: schema.acme_change` are then rules on documents of the kinds that they make.
	 */
	readonly formats?: readonly CustomFormat[];
	/** What signatures of attestations are verified with. Without it, none is: their documents say so. */
	readonly trust?: Trust;
	/**
	 * How policies are evaluated: `plan` as JavaScript, `wasm` as WebAssembly. Both give the same results. Default `plan`, which
	 * is faster, where a bundle has one and code may be generated, or was before, as of the built-in pack; otherwise `wasm`.
	 */
	readonly backend?: BackendName;
	/** What a file, or the release of a unit, may take in a worker: time to read and evaluate it, memory of the worker, values in a result. */
	readonly limits?: Limits;
	/** What a file may hold: bytes, depth, values … A file beyond it is an error of that file. What is not given has its default. */
	readonly inputLimits?: Partial<InputLimits>;
	/**
	 * Files checked at the same time, in workers that each load the policies; default: processors, at most 8. The calling thread
	 * is one of those who check while files are small. It checks a handful alone, and all where it is 1, where no worker can be
	 * started, and where `formats` or a `builtinProvider` without `module` are given, since functions cannot be sent to workers,
	 * or a policy has a `recorder`. The report is the same.
	 */
	readonly concurrency?: number;
	/**
	 * Every file is checked in a worker, from the first on: whatever policies and files do, the calling thread stays free, and
	 * a file that crashes its worker is an error of that file. Default: where `limits.timeLimit` is given.
	 */
	readonly isolate?: boolean;
	/** Outside Node: makes the Web Worker that runs `proviso/worker`. Without it, files are checked on the calling thread. */
	readonly worker?: () => WebWorker;
	/** Lowest severity of a finding that makes the outcome `fail`. Default `medium`. */
	readonly failOn?: Severity;
	/** Whether something undecided makes the outcome `fail`. Default false; it is then `undecided`. */
	readonly failOnUndecided?: boolean;
	/** For policies with builtins that OPA itself has to run, in browsers: `opaBuiltins({ wasm })` of `@proviso/compiler/builtins`. */
	readonly builtinProvider?: BuiltinProvider;
}

export interface CheckOptions {
	readonly signal?: AbortSignal;
	/** The files that plans of Terraform or OpenTofu were made from: findings then point to the blocks of resources in them. */
	readonly sources?: TerraformSources;
	/** What is checked apart from each other. Inputs that belong to none are a unit of their own; without this, all are one. */
	readonly units?: readonly UnitOptions[];
	/** What is released, where there is one unit. It comes before what the unit and the evidence say. */
	readonly release?: ReleaseOptions;
	/** Called before each input is read. `done` are done; `total` is null while inputs are still being found. */
	readonly onProgress?: (progress: {
		readonly done: number;
		readonly total: number | null;
		readonly file: string;
	}) => void;
}

/** Policies that are loaded and ready to check inputs. */
export interface Engine {
	/** Every rule, sorted by id. */
	readonly rules: readonly RuleDefinition[];
	readonly frameworks: readonly FrameworkDefinition[];
	/** The formats of `createEngine`. */
	readonly formats: readonly CustomFormat[];
	/**
	 * Reads the inputs, evaluates the rules of their kinds and reports. Never throws for what an input contains.
	 * Throws ProvisoError `disposed` or, for options, `invalid-option`, and the signal's reason when aborted.
	 */
	check(inputs: Iterable<CheckInput> | AsyncIterable<CheckInput>, options?: CheckOptions): Promise<Report>;
	/** Frees the memory of the loaded policies. */
	dispose(): void;
}

/**
 * Loads policies once, to check many inputs. Touches no files and no network, and loads the compiler only for policies
 * given as sources.
 * Throws ProvisoError `invalid-option`, `invalid-parameter`, `invalid-policy`, `duplicate-rule` or `no-rules`;
 * InputError `invalid-trust` or, for formats and limits, `invalid-option`; CompilerError for sources that do not compile; EvaluationError for bundles that cannot be loaded.
 */
export async function createEngine(options: EngineOptions): Promise<Engine> {
	assertOptions(options);
	const { failOn = "medium", failOnUndecided = false } = options;
	if (!SEVERITIES.includes(failOn)) {
		throw new ProvisoError(
			"invalid-option",
			`failOn is ${JSON.stringify(failOn)}, expected one of ${SEVERITIES.join(", ")}`,
		);
	}
	const now = readNow(options.now);
	if (options.trust !== undefined) await checkTrust(options.trust);
	const { formats = [], inputLimits } = options;
	if (inputLimits !== undefined) checkLimits(inputLimits);
	const resolved = await resolve(options, customKinds(formats));
	const rules = resolved.flatMap((policy) => policy.rules).sort((a, b) => (a.id < b.id ? -1 : 1));
	refuseDuplicates(rules);
	if (rules.length === 0) throw new ProvisoError("no-rules", "there is no rule to evaluate: give packs or policies");
	const data = await composeData(options, rules, now);
	const { builtinProvider, limits, trust, concurrency, isolate = false, worker } = options;
	const backend = options.backend ?? (worker !== undefined && !mayPlanInWorkers() ? "wasm" : undefined);
	const surroundings = { data, now, backend, builtinProvider, limits: perEvaluation(limits) };
	const policies: ActivePolicy[] = [];
	for (const policy of resolved) policies.push(await activate(policy, surroundings));
	const functions = [
		...(formats.length > 0 ? ["formats"] : []),
		...(builtinProvider !== undefined && builtinProvider.module === undefined ? ["builtinProvider"] : []),
		...(resolved.some(({ recorder }) => recorder !== undefined) ? ["policies[].recorder"] : []),
	];
	const setup = { policies, data, now, inputLimits, trust, builtinProvider };
	const workers = createWorkers({ ...setup, functions, limits, concurrency, isolate, worker });
	const reading = { formats, limits: inputLimits, trust };
	return new LoadedEngine(policies, rules, { failOn, failOnUndecided, now }, reading, workers);
}

/** A Web Worker is sent plans to make code of; all threads are to use the same backend. */
function mayPlanInWorkers(): boolean {
	return importsModules || mayGenerateCode();
}

async function resolve(
	{ packs = [], policies = [] }: EngineOptions,
	kinds: ReadonlyMap<string, CustomKind>,
): Promise<ResolvedPolicy[]> {
	return Promise.all([...packs.map(resolvePack), ...policies.map((policy) => resolveSource(policy, kinds))]);
}

function refuseDuplicates(sorted: readonly RuleDefinition[]): void {
	for (const [index, { id }] of sorted.entries()) {
		if (sorted[index + 1]?.id === id) {
			throw new ProvisoError("duplicate-rule", `two policies define ${id}; give one of them another package`);
		}
	}
}

async function composeData(
	options: EngineOptions,
	rules: readonly RuleDefinition[],
	now: string | null,
): Promise<JsonObject> {
	const { data = {}, params = {} } = options;
	for (const reserved of ["params", "now"]) {
		if (Object.hasOwn(data, reserved)) {
			throw new ProvisoError("invalid-option", `data has a property ${reserved}, which has an option of its own`);
		}
	}
	const entries: [string, JsonValue][] = [...Object.entries(data), ["params", await completeParameters(rules, params)]];
	if (now !== null) entries.push(["now", now]);
	return Object.fromEntries(entries);
}

class LoadedEngine implements Engine {
	readonly #policies: readonly ActivePolicy[];
	readonly #thresholds: Thresholds;
	readonly #reading: Reading;
	readonly #workers: Workers | undefined;
	readonly rules: readonly RuleDefinition[];
	readonly frameworks: readonly FrameworkDefinition[];
	readonly formats: readonly CustomFormat[];
	#disposed = false;

	constructor(
		policies: readonly ActivePolicy[],
		rules: readonly RuleDefinition[],
		thresholds: Thresholds,
		reading: Reading,
		workers: Workers | undefined,
	) {
		this.#policies = policies;
		this.#thresholds = thresholds;
		this.#reading = reading;
		this.#workers = workers;
		this.formats = reading.formats;
		this.rules = rules;
		this.frameworks = mergeFrameworks(policies);
	}

	async check(inputs: Iterable<CheckInput> | AsyncIterable<CheckInput>, options: CheckOptions = {}): Promise<Report> {
		this.#assertUsable();
		assertInputs(inputs);
		const { signal, onProgress, sources } = options;
		const units = await unitsOf(options.units, options.release);
		const joiner = new Joiner(this.rules);
		const reopener = new Reopener();
		const total = Array.isArray(inputs) ? inputs.length : null;
		try {
			const first = new FileChecker(this.#policies, this.#reading);
			const inWorkers = await checkFiles(reopener.watch(inputs), {
				signal,
				sources,
				first,
				workers: this.#workers,
				onStart: (input, done) => {
					this.#assertUsable();
					assertInput(input);
					onProgress?.({ done, total, file: input.name });
				},
				onFile: (file) => joiner.add(file),
			});
			this.#assertUsable();
			const lanes = lanesAfter(first, inWorkers ? this.#workers : undefined);
			const joined = await this.#join(joiner, units, reopener, lanes, { signal, sources });
			this.#assertUsable();
			const observed = joiner.observations(joined);
			return buildReport(this.#policies, this.rules, this.frameworks, this.#thresholds, observed);
		} catch (error) {
			// What was asked for meanwhile is told in the words of this interface, not of the layer that met it.
			signal?.throwIfAborted();
			this.#assertUsable();
			throw error;
		}
	}

	/** After the files, on the lanes that have checked them. */
	async #join(
		joiner: Joiner,
		units: readonly Unit[],
		reopener: Reopener,
		lanes: readonly Lane[],
		options: FileOptions,
	): Promise<readonly UnitObservation[]> {
		const rules = rulesFor(this.rules, "release");
		let turn = 0;
		return joinUnits(joiner, units, {
			judge: rules.length === 0 ? undefined : (release) => judgeOn(lanes[0] as Lane, release, rules, options),
			locate: (index, places) => {
				const { file = "", digest = null } = joiner.inputs[index] ?? {};
				const lane = lanes[turn++ % lanes.length] as Lane;
				return reopener.locate(lane, { file: index, name: file, digest }, places, options);
			},
			// While lanes are busy, the files that come next are read.
			parallel: 2 * lanes.length + 2,
		});
	}

	#assertUsable(): void {
		if (this.#disposed) throw new ProvisoError("disposed", "the engine was disposed of");
	}

	dispose(): void {
		if (this.#disposed) return;
		this.#disposed = true;
		for (const policy of this.#policies) policy.dispose();
		void this.#workers?.pool.close();
	}
}

/** Who does what comes after the files: those who have checked them. */
function lanesAfter(first: Lane, workers: Workers | undefined): readonly Lane[] {
	if (workers === undefined) return [first];
	return workers.isolated ? workers.pool.lanes : [first, ...workers.pool.lanes.filter(({ isRunning }) => isRunning)];
}

/** Rules that took too much are errors, each of them: which one it was, nobody can tell. */
async function judgeOn(
	lane: Lane,
	release: ReleaseDocument,
	rules: readonly RuleDefinition[],
	options: FileOptions,
): Promise<readonly RuleVerdict[]> {
	try {
		return await lane.judge(release, options);
	} catch (error) {
		if (!(error instanceof WorkStopped)) throw error;
		const message = `evaluating the rules for releases ${error.message}`;
		return rules.map(({ id }) => ({
			rule: id,
			outcome: "error",
			failed: [],
			undecided: [],
			subjects: null,
			error: message,
		}));
	}
}

/** Frameworks of several packs by id; the evidence that each pack names for a control adds up. */
function mergeFrameworks(policies: readonly ResolvedPolicy[]): FrameworkDefinition[] {
	const merged = new Map<string, FrameworkDefinition>();
	for (const framework of policies.flatMap((policy) => policy.frameworks)) {
		const known = merged.get(framework.id);
		merged.set(framework.id, known === undefined ? framework : mergeFramework(known, framework));
	}
	return [...merged.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

function mergeFramework(a: FrameworkDefinition, b: FrameworkDefinition): FrameworkDefinition {
	const controls = new Map(a.controls.map((control) => [control.id, control]));
	for (const control of b.controls) {
		const known = controls.get(control.id);
		controls.set(
			control.id,
			known === undefined ? control : { ...known, evidence: [...known.evidence, ...control.evidence] },
		);
	}
	return { ...a, controls: [...controls.values()] };
}
