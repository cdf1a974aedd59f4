import type { BuiltinProvider, Limits } from "@proviso/engine";
import type { WebWorker } from "@proviso/engine/thread";
import type { Limits as InputLimits, Trust } from "@proviso/inputs";
import type { JsonObject, PolicyBundle } from "@proviso/schemas";
import { checkWorker, importsModules, parallelism } from "#check-worker";
import { ProvisoError } from "../error.js";
import type { ActivePolicy, ResolvedPolicy } from "../policy.js";
import { Pool } from "./pool.js";
import type { SetupRequest } from "./protocol.js";

/** More workers than this wait for the thread that reads the files. */
const MOST_BY_DEFAULT = 8;

export interface WorkerOptions {
	readonly concurrency: number | undefined;
	/** Whether every file goes to a worker. */
	readonly isolate: boolean;
	readonly limits: Limits | undefined;
	readonly worker: (() => WebWorker) | undefined;
	/** What the caller brought that only functions can do, as the options are called. */
	readonly functions: readonly string[];
	readonly policies: readonly ActivePolicy[];
	readonly data: JsonObject;
	readonly now: string | null;
	readonly inputLimits: Partial<InputLimits> | undefined;
	readonly trust: Trust | undefined;
	readonly builtinProvider: BuiltinProvider | undefined;
}

/** Workers, and whether the first files may be checked without them. */
export interface Workers {
	readonly pool: Pool;
	readonly isolated: boolean;
}

/**
 * Workers for files, none of which is started yet; undefined where there is to be no more than the calling thread.
 * Throws ProvisoError `invalid-option` where files are to be isolated and cannot be.
 */
export function createWorkers(options: WorkerOptions): Workers | undefined {
	const { isolate, limits, functions } = options;
	const isolated = isolate || limits?.timeLimit !== undefined;
	const size = options.concurrency ?? Math.min(parallelism(), MOST_BY_DEFAULT);
	if (size === 1 && !isolated) return undefined;
	const start = checkWorker(limits?.memoryLimit, options.worker);
	if (functions.length === 0 && start !== undefined) {
		const pool = new Pool({ start, setup: setupOf(options), size, timeLimit: limits?.timeLimit });
		return { pool, isolated };
	}
	if (!isolated) return undefined;
	const why =
		functions.length > 0
			? `which functions cannot be sent to: leave out ${functions.join(", ")}`
			: "and none can be started here: give the option worker";
	throw new ProvisoError("invalid-option", `isolate and limits.timeLimit need workers, ${why}`);
}

function setupOf({ policies, data, now, limits, inputLimits, trust, builtinProvider }: WorkerOptions): SetupRequest {
	return {
		kind: "setup",
		policies: policies.map(policyRequest),
		data: JSON.stringify(data),
		now,
		limits: perEvaluation(limits),
		inputLimits,
		trust,
		builtinProvider: builtinProvider?.module,
	};
}

/** Time is limited for each file, from outside. */
export function perEvaluation(limits: Limits | undefined): Omit<Limits, "timeLimit"> | undefined {
	if (limits === undefined) return undefined;
	const { timeLimit: _, ...others } = limits;
	return others;
}

/** What can be imported is not sent. */
function policyRequest(active: ActivePolicy): SetupRequest["policies"][number] {
	const { module, backend } = active;
	return module !== undefined && importsModules ? { module, backend } : { policy: plainPolicy(active), backend };
}

function plainPolicy({ name, revision, builtin, rules, bundle, backend }: ActivePolicy): ResolvedPolicy {
	const { data, entrypoints, requiredBuiltins, strictCalls = null, digest, manifest } = bundle;
	const { packages = [] } = bundle as { readonly packages?: readonly { path: string[]; rules: string[] }[] };
	const plain: PolicyBundle & { readonly packages: unknown } = {
		wasm: backend === "wasm" ? bundle.wasm : null,
		plan: backend === "plan" ? bundle.plan : null,
		data,
		entrypoints,
		requiredBuiltins,
		strictCalls,
		digest,
		manifest,
		packages: packages.map(({ path, rules: own }) => ({ path, rules: own })),
	};
	return { name, revision, builtin, rules, frameworks: [], bundle: plain };
}
