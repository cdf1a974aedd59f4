import {
	type Bundle,
	CompilerError,
	compile,
	type Diagnostic,
	type EvaluateOptions,
	type EvaluationResult,
	evaluateReference,
} from "@proviso/compiler";
import {
	type BackendName,
	type Decision,
	type EvaluationError,
	type JsonObject,
	JsonText,
	loadPolicy,
	type Policy,
} from "../src/index.js";
import type { FuzzPolicy } from "./fuzz-policy.js";

/** What was said, as text that is the same where it is: JSON with all digits, `undefined`, or `error` with its code. */
export type Answer = string;

/** How often something was said. */
export type Tally = Map<string, number>;

export interface Difference {
	readonly rego: string;
	readonly rule: string;
	readonly input: string;
	readonly data: string;
	readonly plan: Answer;
	readonly wasm: Answer;
	readonly reference: Answer;
}

interface Named extends FuzzPolicy {
	readonly name: string;
}

/** Compiles policies as one bundle and asks all their rules of all inputs, JSON text. Policies that OPA refuses are left out. */
export async function differences(
	given: readonly FuzzPolicy[],
	inputs: readonly string[],
	data: string,
	tally: Tally,
): Promise<readonly Difference[]> {
	const policies = given.map(({ rego, rules }, index) => {
		const name = `c${index}`;
		return { name, rules, rego: `package fuzz.${name}\n\n${rego}` };
	});
	const compiled = await compileAll(policies);
	if (compiled === undefined) return [];
	count(tally, "policies", compiled.policies.length);
	count(tally, "refused", policies.length - compiled.policies.length);
	const options = {
		data: { base: JSON.parse(data) } as JsonObject,
		results: "text",
		now: "1970-01-01T00:00:00Z",
	} as const;
	const { bundle } = compiled;
	const loaded = (backend: BackendName, strictBuiltinErrors: boolean): Promise<Policy> =>
		loadPolicy(bundle, { ...options, backend, strictBuiltinErrors });
	const engines = {
		plan: await loaded("plan", true),
		wasm: await loaded("wasm", true),
		lenient: await loaded("plan", false),
	};
	const found: Difference[] = [];
	for (const input of inputs) {
		const judge = new Judge(compiled.policies, data, input);
		const references = await judge.all();
		for (const policy of compiled.policies) {
			for (const rule of policy.rules) {
				const ask = (engine: Policy): Decision => engine.evaluate(`fuzz/${policy.name}/${rule}`, new JsonText(input));
				const plan = answer(ask(engines.plan));
				const wasm = answer(ask(engines.wasm));
				const said = references.get(policy.name) as Reference;
				let reference = said.failure ?? said.values.get(rule) ?? "undefined";
				if (said.failed || plan !== reference) {
					const alone = await judge.one(policy, rule);
					reference = alone.answer;
					// Errors that OPA met and ours did not would be passes where there is no answer.
					if (plan === reference && !plan.startsWith("error") && alone.errors.length > 0) {
						reference = `${reference} in spite of ${alone.errors[0]?.message}`;
					} else if (plan !== reference) {
						const answers = { plan: ask(engines.plan), wasm: ask(engines.wasm), lenient: ask(engines.lenient) };
						const why = await explanation(answers, policy.rego, alone, () => judge.skipped(policy));
						if (why !== undefined) {
							count(tally, why, 1);
							reference = plan;
						}
					}
				}
				count(tally, plan.startsWith("error") ? plan : plan === "undefined" ? plan : "value", 1);
				if (plan !== wasm || plan !== reference) {
					found.push({ rego: policy.rego, rule, input, data, plan, wasm, reference });
				}
			}
		}
	}
	for (const engine of Object.values(engines)) engine.dispose();
	return found;
}

function count(tally: Tally, what: string, by: number): void {
	tally.set(what, (tally.get(what) ?? 0) + by);
}

function answer(decision: Decision): Answer {
	if (decision.status === "defined") return canonical(parseExact(decision.value as string));
	return decision.status === "error" ? `error ${decision.error.code}` : "undefined";
}

function sourcesOf(policies: readonly Named[]): Record<string, string> {
	return Object.fromEntries(policies.map(({ name, rego }) => [`${name}.rego`, rego]));
}

/** What is left when policies that OPA refuses are taken out; undefined when that is nothing. */
async function compileAll(
	policies: readonly Named[],
): Promise<{ bundle: Bundle; policies: readonly Named[] } | undefined> {
	if (policies.length === 0) return undefined;
	const entrypoints = policies.flatMap(({ name, rules }) => rules.map((rule) => `fuzz/${name}/${rule}`));
	try {
		const bundle = await compile(sourcesOf(policies), { entrypoints, strictBuiltins: true, cache: false });
		return { bundle, policies };
	} catch (error) {
		if (!(error instanceof CompilerError)) throw error;
		const refused = new Set(error.diagnostics.map(({ file }) => file));
		const accepted = policies.filter(({ name }) => !refused.has(`${name}.rego`));
		if (accepted.length < policies.length) return compileAll(accepted);
		// What OPA checks but cannot plan it refuses without a place.
		if (policies.length === 1) return undefined;
		const half = policies.length >> 1;
		const halves = [await compileAll(policies.slice(0, half)), await compileAll(policies.slice(half))];
		const left = halves.flatMap((compiled) => compiled?.policies ?? []);
		if (left.length === policies.length) throw error;
		return compileAll(left);
	}
}

/** What OPA's evaluator says of one rule, and the errors of builtins that it met. */
interface Alone {
	readonly answer: Answer;
	readonly errors: readonly Diagnostic[];
}

/**
 * Why answers of ours that OPA's evaluator does not give are right nevertheless; undefined where they are not. Errors of
 * builtins end our evaluations and not OPA's, so it must have met the same ones, or have left out the rule that they are
 * in; and without them we must give OPA's answer.
 */
async function explanation(
	{ plan, wasm, lenient }: { readonly [engine in "plan" | "wasm" | "lenient"]: Decision },
	rego: string,
	alone: Alone,
	skipped: () => Promise<readonly Alone[]>,
): Promise<string | undefined> {
	if (OPA_FAILS.test(alone.answer)) return answer(plan) === answer(wasm) ? "OPA has no answer" : undefined;
	if (plan.status !== "error" || wasm.status !== "error" || plan.error.code !== wasm.error.code) return undefined;
	const errors = [plan.error, wasm.error];
	if (plan.error.code === "builtin-failed" && answer(lenient) !== alone.answer) return undefined;
	if (errors.every((error) => isMet(error, [alone]))) return "error of a builtin";
	const all = [alone, ...(await skipped())];
	if (errors.every((error) => isMet(error, all))) return "error in what OPA skips";
	// OPA plans `every` so that it goes on after an element for which it does not hold.
	return plan.error.code === "builtin-failed" && rego.includes("every ") ? "error in every" : undefined;
}

/** Ways in which OPA's evaluator fails where both backends need not. */
const OPA_FAILS = /^error eval_internal_error .* that requires evaluation: |^error out_of_memory/;

function isMet(error: EvaluationError, all: readonly Alone[]): boolean {
	if (error.code === "conflict") return all.some((alone) => alone.answer === "error conflict");
	const message = `${error.builtin}: ${(error.cause as Error).message}`;
	// The column of a negated call is that of `not` in OPA's evaluator, and of the call in its planner.
	return all.some(({ errors }) =>
		errors.some(({ file, row, message: met }) => file === error.file && row === error.row && met === message),
	);
}

interface Reference {
	readonly values: ReadonlyMap<string, Answer>;
	/** The evaluation ended in an error. */
	readonly failure?: Answer;
	/** A builtin failed in the policy. */
	readonly failed: boolean;
}

/** OPA's own evaluator, on one input. */
class Judge {
	readonly #policies: readonly Named[];
	readonly #data: string;
	readonly #options: { readonly inputText: string; readonly data: JsonObject };

	constructor(policies: readonly Named[], data: string, input: string) {
		this.#policies = policies;
		this.#data = data;
		this.#options = { inputText: input, data: { base: JSON.parse(data) } };
	}

	/** Of all policies at once; where one of them ends in an error, of halves. */
	async all(policies = this.#policies): Promise<Map<string, Reference>> {
		const result = await evaluated(sourcesOf(policies), { query: this.#query(policies), ...this.#options });
		if (result.status === "error") {
			if (policies.length === 1) {
				const { name } = policies[0] as Named;
				return new Map([[name, { values: new Map(), failure: codeOf(result.errors), failed: true }]]);
			}
			const half = policies.length >> 1;
			return new Map([...(await this.all(policies.slice(0, half))), ...(await this.all(policies.slice(half)))]);
		}
		if (result.status === "undefined") throw new Error("lists are never undefined");
		const [first] = parseExact(result.text) as [
			{ readonly bindings: { readonly said: readonly (readonly unknown[])[] } },
		];
		const failing = new Set(result.builtinErrors.map(({ file }) => file));
		let next = 0;
		return new Map(
			policies.map(({ name, rules }) => {
				const values = new Map<string, Answer>();
				for (const rule of rules) {
					const list = first.bindings.said[next++] as readonly unknown[];
					if (list.length > 0) values.set(rule, canonical(list[0]));
				}
				return [name, { values, failed: failing.has(`${name}.rego`) }];
			}),
		);
	}

	/**
	 * Of one rule. Data are given by `with`: a base document in OPA's store is found by other keys than the same document
	 * elsewhere (`["a"]["0"]` is "a" there).
	 */
	async one(policy: Named, rule: string, exhaustive = false): Promise<Alone> {
		const query = `said := data.fuzz.${policy.name}.${rule} with data.base as ${this.#data}`;
		const { inputText } = this.#options;
		const result = await evaluated(sourcesOf([policy]), { query, exhaustive, inputText });
		const errors = result.builtinErrors;
		if (result.status === "error") return { answer: codeOf(result.errors), errors };
		if (result.status === "undefined") return { answer: "undefined", errors };
		const [first] = parseExact(result.text) as [{ readonly bindings: { readonly said: unknown } }];
		return { answer: canonical(first.bindings.said), errors };
	}

	/** Of all rules, with what OPA otherwise leaves out. */
	skipped(policy: Named): Promise<readonly Alone[]> {
		return Promise.all(policy.rules.map((rule) => this.one(policy, rule, true)));
	}

	#query(policies: readonly Named[]): string {
		const lists = policies.flatMap(({ name, rules }) => rules.map((rule) => `[v | v := data.fuzz.${name}.${rule}]`));
		return `said := [${lists.join(", ")}]`;
	}
}

/** What takes more memory than OPA's compiler has ends in an error as well. */
async function evaluated(sources: Record<string, string>, options: EvaluateOptions): Promise<EvaluationResult> {
	try {
		return await evaluateReference(sources, options);
	} catch (error) {
		if (!(error instanceof CompilerError && error.message.includes("out of memory"))) throw error;
		const errors = [{ code: "out_of_memory", message: "", file: "", row: 0, col: 0 }];
		return { status: "error", errors, builtinErrors: [], output: "", trace: "" };
	}
}

/** OPA's code of an error as ours. */
function codeOf(errors: readonly { readonly code: string; readonly message: string }[]): Answer {
	const code = errors[0]?.code ?? "";
	return `error ${code === "eval_conflict_error" ? "conflict" : `${code} ${errors[0]?.message}`}`;
}

/** A number with all its digits, as the exact decimal that it is. */
class Exact {
	readonly decimal: string;

	constructor(text: string) {
		const [, sign, whole, fraction = "", exponent = "0"] = /^(-?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/.exec(
			text,
		) as unknown as [string, string, string, string?, string?];
		const digits = `${whole}${fraction}`.replace(/^0+/, "");
		const significant = digits.replace(/0+$/, "");
		const power = Number(exponent) - fraction.length + digits.length - significant.length;
		this.decimal = significant === "" ? "0" : `${sign}${significant}e${power}`;
	}
}

const TOKENS = /"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*/g;

/** JSON in which numbers are {@link Exact}. */
function parseExact(text: string): unknown {
	const tagged = text.replace(TOKENS, (token) => (token.startsWith('"') ? token : `{"\\u0000":"${token}"}`));
	return JSON.parse(tagged, (_, value) => {
		if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
		const number: unknown = Object.hasOwn(value, "\u0000") ? value["\u0000"] : undefined;
		return typeof number === "string" ? new Exact(number) : value;
	});
}

function canonical(value: unknown): string {
	if (value instanceof Exact) return value.decimal;
	if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
	if (typeof value !== "object" || value === null) return JSON.stringify(value);
	const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
	return `{${members.map(([key, item]) => `${JSON.stringify(key)}:${canonical(item)}`).join(",")}}`;
}
