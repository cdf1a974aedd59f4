import { type Bundle, type Compiler, CompilerError } from "@proviso/compiler";
import { sharedOpaBuiltins } from "@proviso/compiler/builtins";
import { type BackendName, EvaluationError, JsonText, loadPolicy } from "@proviso/engine";
import type { Case } from "./suite.js";

export type Subject = BackendName | "reference";

/** What a backend makes of a case. `results` is JSON text: a list of bindings. */
export type Outcome =
	| { readonly status: "results"; readonly results: string }
	| { readonly status: "error"; readonly code: string; readonly message: string };

const ENTRYPOINT = "proviso_conformance/result";

/** Within the validity of the certificates and tokens of the suite. */
const NOW = "2025-06-01T00:00:00Z";

/** The case's modules, and one that asks its query: the backends evaluate rules, not queries. */
function sourcesOf({ modules, query, inputTerm, variables }: Case): Record<string, string> {
	const sources: Record<string, string> = {};
	for (const [index, module] of modules.entries()) sources[`module-${index}.rego`] = module;
	const bindings = variables.map((name) => `${JSON.stringify(name)}: ${name}`).join(", ");
	const asked = inputTerm === null ? query : `${query} with input as ${inputTerm}`;
	sources["query.rego"] = `package proviso_conformance\n\nresult = [{${bindings}} | ${asked}]\n`;
	return sources;
}

/** Compiles a case once, and evaluates it on every backend. */
export class CompiledCase {
	readonly #compiler: Compiler;
	readonly #case: Case;
	readonly #bundle: Bundle | CompilerError;

	private constructor(compiler: Compiler, subject: Case, bundle: Bundle | CompilerError) {
		this.#compiler = compiler;
		this.#case = subject;
		this.#bundle = bundle;
	}

	/** What needs strict builtin errors is compiled for them: the plan is the same, and policy.wasm fails where it would be silent. */
	static async compile(compiler: Compiler, subject: Case): Promise<CompiledCase> {
		return new CompiledCase(compiler, subject, await compiled(compiler, subject));
	}

	async evaluate(subject: Subject, strict: boolean): Promise<Outcome> {
		try {
			return await (subject === "reference" ? this.#reference(strict) : this.#engine(subject, strict));
		} catch (error) {
			if (error instanceof EvaluationError || error instanceof CompilerError) return failure(error);
			throw error;
		}
	}

	async #reference(strict: boolean): Promise<Outcome> {
		const { regoVersion, data, input } = this.#case;
		const answer = await this.#compiler.evaluateReference(sourcesOf(this.#case), {
			entrypoint: ENTRYPOINT,
			regoVersion,
			strictBuiltinErrors: strict,
			now: new Date(NOW),
			...(data === null ? {} : { data: JSON.parse(data) }),
			...(input === null ? {} : { inputText: input }),
		});
		switch (answer.status) {
			case "defined":
				return { status: "results", results: answer.text };
			case "undefined":
				return { status: "results", results: "[]" };
			case "error":
				return { status: "error", code: answer.errors[0]?.code ?? "", message: answer.errors[0]?.message ?? "" };
		}
	}

	async #engine(backend: BackendName, strict: boolean): Promise<Outcome> {
		if (this.#bundle instanceof CompilerError) throw this.#bundle;
		const policy = await loadPolicy(this.#bundle, {
			backend,
			strictBuiltinErrors: strict,
			now: NOW,
			results: "text",
			builtinProvider: sharedOpaBuiltins(),
			// Off by default. What it says does not matter: the case that calls it replaces it.
			builtins: { "opa.runtime": () => ({}) },
		});
		try {
			const { input } = this.#case;
			const decision =
				input === null ? policy.evaluate<string>(ENTRYPOINT) : policy.evaluate<string>(ENTRYPOINT, new JsonText(input));
			switch (decision.status) {
				case "defined":
					return { status: "results", results: decision.value };
				case "undefined":
					return { status: "results", results: "[]" };
				case "error":
					return failure(decision.error);
			}
		} finally {
			policy.dispose();
		}
	}
}

async function compiled(compiler: Compiler, subject: Case): Promise<Bundle | CompilerError> {
	try {
		return await compiler.compile(sourcesOf(subject), {
			entrypoints: [ENTRYPOINT],
			regoVersion: subject.regoVersion,
			strictBuiltins: subject.strict,
			cache: false,
			...(subject.data === null ? {} : { data: JSON.parse(subject.data) }),
		});
	} catch (error) {
		if (error instanceof CompilerError) return error;
		throw error;
	}
}

function failure(error: EvaluationError | CompilerError): Outcome {
	return { status: "error", code: error.code, message: error.message };
}
