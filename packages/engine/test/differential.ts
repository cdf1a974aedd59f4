import { evaluateReference, type Json } from "@proviso/compiler";
import { type BuiltinCall, opaBuiltins } from "@proviso/compiler/builtins";
import { expect } from "vitest";
import type { BuiltinContext } from "../src/builtins/builtin.js";
import { loadBuiltin } from "../src/builtins/registry.js";
import { utf8Bytes } from "../src/builtins/utf8.js";
import { EvaluationError } from "../src/error.js";
import { isNumber, numberText, objectEntries, RegoNumber, RegoSet, type Value } from "../src/value/index.js";

export const CONTEXT: BuiltinContext = { now: 1_700_000_000_123_456_789n, seed: 1 };

/** A Rego value with all that can be seen of it: text of numbers, what is a set, keys of any type. */
type Shown = null | boolean | string | readonly Shown[] | { readonly [type: string]: Shown };

export type Outcome = { readonly value: Shown } | { readonly error: string } | "undefined";

let provider: Promise<BuiltinCall> | undefined;

/** What the engine's builtin says. */
export async function ours(name: string, args: readonly Value[]): Promise<Outcome> {
	const builtin = await loadBuiltin(name);
	if (builtin === undefined) return expect.fail(`the engine has no builtin ${name}`);
	try {
		const value = builtin(args, CONTEXT);
		return value === undefined ? "undefined" : { value: show(value) };
	} catch (error) {
		if (error instanceof EvaluationError || !(error instanceof Error)) throw error;
		return { error: error.message };
	}
}

/** What OPA's own implementation says. */
export async function theirs(name: string, args: readonly Value[]): Promise<Outcome> {
	provider ??= opaBuiltins().start();
	const call = await provider;
	let text: string | undefined;
	try {
		text = call(name, `[${args.map(encode).join(",")}]`, CONTEXT);
	} catch (error) {
		return { error: (error as Error).message };
	}
	return text === undefined ? "undefined" : { value: showEncoded(JSON.parse(text)) };
}

export interface DifferentialOptions {
	/** Compare the messages of errors as well, default true. */
	readonly messages?: boolean;
}

/** Fails unless builtin and OPA agree on every call, and unless at least one of them gives a value. */
export async function expectSame(
	name: string,
	calls: readonly (readonly Value[])[],
	{ messages = true }: DifferentialOptions = {},
): Promise<void> {
	const told = (outcome: Outcome): Outcome =>
		!messages && typeof outcome === "object" && "error" in outcome ? { error: "" } : outcome;
	const mine: unknown[] = [];
	const opa: unknown[] = [];
	let values = 0;
	for (const args of calls) {
		const call = `${name}(${args.map(encode).join(", ")})`.slice(0, 300);
		const outcome = told(await theirs(name, args));
		if (typeof outcome === "object" && "value" in outcome) values++;
		opa.push({ call, outcome });
		mine.push({ call, outcome: told(await ours(name, args)) });
	}
	expect(mine).toEqual(opa);
	expect(values).toBeGreaterThan(0);
}

/**
 * As {@link expectSame}, by OPA's evaluator on rules: for arguments and values that JSON has. It is told of all calls at
 * once, so it takes less time for many of them.
 */
export async function expectEvaluated(name: string, calls: readonly (readonly Value[])[]): Promise<void> {
	const outcomes = new Map<number, Outcome>();
	const chunk = 500;
	for (let from = 0; from < calls.length; from += chunk) {
		const input = calls.slice(from, from + chunk) as unknown as Json[];
		const rules = input.map((args, i) => {
			const operands = (args as Json[]).map((_, k) => `input[${i}][${k}]`);
			return `results["${i}"] := ${name}(${operands.join(", ")})`;
		});
		const result = await evaluateReference(
			{ "p.rego": `package p\n${rules.join("\n")}` },
			{ entrypoint: "p/results", input },
		);
		if (result.status !== "defined") return expect.fail(`OPA: ${JSON.stringify(result)}`);
		const values = new Map(Object.entries(result.value as Record<string, Json>));
		const errors = new Map(result.builtinErrors.map(({ row, message }) => [(row as number) - 2, message]));
		for (const i of input.keys()) {
			const value = values.get(String(i));
			const error = errors.get(i);
			if (value !== undefined) outcomes.set(from + i, { value: show(value as Value) });
			else outcomes.set(from + i, error === undefined ? "undefined" : { error });
		}
	}
	const mine: unknown[] = [];
	const opa: unknown[] = [];
	for (const [i, args] of calls.entries()) {
		const call = `${name}(${JSON.stringify(args)})`.slice(0, 300);
		const outcome = await ours(name, args);
		const told = typeof outcome === "object" && "error" in outcome ? { error: `${name}: ${outcome.error}` } : outcome;
		mine.push({ call, outcome: told });
		opa.push({ call, outcome: outcomes.get(i) });
	}
	expect(mine).toEqual(opa);
	expect([...outcomes.values()].some((outcome) => typeof outcome === "object" && "value" in outcome)).toBe(true);
}

/** Every combination. */
export function product(...lists: readonly (readonly Value[])[]): Value[][] {
	return lists.reduce<Value[][]>((rows, list) => rows.flatMap((row) => list.map((item) => [...row, item])), [[]]);
}

/** Numbers as they are written. */
export function numbers(...texts: readonly string[]): Value[] {
	return texts.map((text) => (String(Number(text)) === text ? Number(text) : new RegoNumber(text)));
}

function encode(value: Value): string {
	if (isNumber(value)) return numberText(value);
	if (value instanceof RegoSet) return `{"s":[${value.sorted().map(encode).join(",")}]}`;
	if (typeof value === "string" && !value.isWellFormed()) {
		return `{"b":"${Buffer.from(utf8Bytes(value)).toString("hex")}"}`;
	}
	if (typeof value !== "object" || value === null) return JSON.stringify(value);
	if (Array.isArray(value)) return `[${value.map(encode).join(",")}]`;
	const items = objectEntries(value as Exclude<typeof value, readonly Value[]>).flat();
	return `{"o":[${items.map(encode).join(",")}]}`;
}

function show(value: Value): Shown {
	if (isNumber(value)) return { number: numberText(value) };
	if (typeof value === "string") return value.toWellFormed();
	if (value instanceof RegoSet) return { set: value.sorted().map(show) };
	if (typeof value !== "object" || value === null) return value;
	if (Array.isArray(value)) return value.map(show);
	return {
		object: objectEntries(value as Exclude<typeof value, readonly Value[]>)
			.flat()
			.map(show),
	};
}

function showEncoded(value: unknown): Shown {
	if (typeof value === "number") return { number: String(value) };
	if (typeof value !== "object" || value === null) return value as Shown;
	if (Array.isArray(value)) return value.map(showEncoded);
	const tagged = value as { n?: string; s?: unknown[]; o?: unknown[]; b?: string };
	if (tagged.n !== undefined) return { number: tagged.n };
	if (tagged.s !== undefined) return { set: tagged.s.map(showEncoded) };
	if (tagged.o !== undefined) return { object: tagged.o.map(showEncoded) };
	// Bytes that are no UTF-8: each becomes U+FFFD, which is what people see.
	const bytes = Uint8Array.from(Buffer.from(tagged.b as string, "hex"));
	let text = "";
	for (let at = 0; at < bytes.length; ) {
		for (let length = 4; length >= 0; length--) {
			const piece = bytes.subarray(at, at + length);
			const decoded = new TextDecoder("utf-8", { ignoreBOM: true }).decode(piece);
			if (length === 0 || (piece.length === length && [...decoded].length === 1 && decoded !== "\ufffd")) {
				text += length === 0 ? "\ufffd" : decoded;
				at += Math.max(length, 1);
				break;
			}
		}
	}
	return text;
}
