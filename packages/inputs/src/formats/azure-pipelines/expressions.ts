import type { Pipeline } from "@proviso/schemas";
import type { Context } from "../../pipeline/context.js";
import { expression } from "../../pipeline/variable.js";
import type { Origin } from "../../trace.js";

/**
 * What is replaced in a text before it runs: macros `$(name)`, template expressions `${{ … }}` and runtime expressions
 * `$[ … ]`. https://learn.microsoft.com/en-us/azure/devops/pipelines/process/variables#understand-variable-syntax
 */
const EXPRESSION = /\$\(([A-Za-z_][\w. -]{0,200})\)|\$\{\{([^{}]{0,2000})\}\}|^\$\[(.{0,2000})\]$/gs;
const REFERENCE = /\b(variables|parameters|dependencies|stageDependencies)(?:\.([\w.]+)|\[\s*'([^']{0,200})'\s*\])/g;

/**
 * Predefined variables whose text people outside the project can choose, in lower case.
 * https://learn.microsoft.com/en-us/azure/devops/pipelines/build/variables
 */
const UNTRUSTED = new Set([
	"build.sourcebranch",
	"build.sourcebranchname",
	"build.sourceversionauthor",
	"build.sourceversionmessage",
	"system.pullrequest.sourcebranch",
	"system.pullrequest.sourcebranchname",
]);

const UNTRUSTED_IN_SCRIPTS = new Set([...UNTRUSTED].map((name) => name.replaceAll(".", "_")));

/** Variables set around a place: which hold what anyone can choose. Names are compared without regard to case. */
export class Environment {
	readonly #own = new Map<string, boolean>();
	/** Tainted ones by their names in scripts: dots and spaces are underscores there. */
	readonly #inScripts = new Set<string>();
	/** Webhooks, whose payloads stand for parameters of their names. */
	readonly #payloads = new Set<string>();
	readonly #outer: Environment | null;

	constructor(outer: Environment | null) {
		this.#outer = outer;
	}

	addPayloads(names: readonly string[]): void {
		for (const name of names) this.#payloads.add(name.toLowerCase());
	}

	/** Whether a parameter is of a payload: `webhook.property`. */
	isPayload(name: string): boolean {
		const [first = ""] = name.toLowerCase().split(".", 1);
		return this.#payloads.has(first) || (this.#outer?.isPayload(name) ?? false);
	}

	set(name: string, tainted: boolean): void {
		this.#own.set(name.toLowerCase(), tainted);
		if (tainted) this.#inScripts.add(name.toLowerCase().replace(/[. ]/g, "_"));
	}

	has(name: string): boolean {
		const key = name.toLowerCase();
		return this.#own.has(key) || (this.#outer?.has(key) ?? false);
	}

	isTainted(name: string): boolean {
		const key = name.toLowerCase();
		return this.#own.get(key) ?? this.#outer?.isTainted(key) ?? UNTRUSTED.has(key);
	}

	/** The same for a variable of a script. */
	isTaintedInScript(name: string): boolean {
		const key = name.toLowerCase();
		return this.#inScripts.has(key) || (this.#outer?.isTaintedInScript(key) ?? UNTRUSTED_IN_SCRIPTS.has(key));
	}
}

export function hasExpression(text: string): boolean {
	return /\$\(|\$\{\{|^\$\[/.test(text);
}

/**
 * The expressions of a text. A macro that nothing declares stands as it is, and in a shell is a command to run, so only
 * names of the platform (with a dot) and of the file count.
 */
export function readExpressions(
	text: string,
	origin: Origin,
	path: Pipeline.Path,
	environment: Environment,
	context: Context,
): Pipeline.Expression[] {
	const found: Pipeline.Expression[] = [];
	for (const [, macro, template, runtime] of text.matchAll(EXPRESSION)) {
		if (macro !== undefined && !macro.includes(".") && !environment.has(macro)) continue;
		const names =
			macro !== undefined
				? [`variables.${macro}`]
				: [...(template ?? runtime ?? "").matchAll(REFERENCE)].map(
						([, from, dotted, quoted]) => `${from}.${dotted ?? quoted}`,
					);
		const references = [...new Set(names)];
		const untrusted = references.filter((name) => {
			const own = name.slice(name.indexOf(".") + 1);
			if (name.startsWith("variables.")) return environment.isTainted(own);
			return name.startsWith("parameters.") && environment.isPayload(own);
		});
		// What is only compared does not get into the text.
		const isTest =
			template !== undefined &&
			/^\s*(?:eq|ne|not|and|or|in|contains|startsWith|endsWith|if|elseif|gt|lt|ge|le)\b/.test(template);
		const inside = (macro ?? template ?? runtime ?? "").trim();
		found.push(expression(inside, references, isTest ? [] : untrusted, origin, [...path, found.length], context.trace));
	}
	return found;
}
