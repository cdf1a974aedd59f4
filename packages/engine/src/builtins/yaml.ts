import { Lexer, Parser, parseAllDocuments, stringify } from "yaml";
import { EvaluationError } from "../error.js";
import { numberValue, RegoObject, toJson, type Value } from "../value/index.js";
import { type Builtin, stringArgument } from "./builtin.js";

/** Go quotes what YAML 1.1 would take for something else than text, such as `yes`. */
const WRITING = { compat: "yaml-1.1", lineWidth: 0, aliasDuplicateObjects: false } as const;

/**
 * The library recurses, and where it does so almost to the end of the stack, a regular expression that V8 compiles there
 * ends the whole process.
 */
const MAXIMUM_DEPTH = 250;

export const yamlIsValid: Builtin = (args) => {
	try {
		parse(stringArgument(args, 0));
		return true;
	} catch (error) {
		if (error instanceof EvaluationError) throw error;
		return false;
	}
};

export const yamlMarshal: Builtin = ([value]) => {
	const json = toJson(value as Value);
	if (isDeep(json)) throw tooDeep("yaml.marshal");
	// Go does not read the unindented block this library would write for text alone.
	return stringify(json, { ...WRITING, blockQuote: typeof value !== "string" });
};

export const yamlUnmarshal: Builtin = (args) => parse(stringArgument(args, 0));

/** The first document; the others must be valid too. Keys that are no strings become their text, the last of equal ones stays. */
function parse(text: string): Value {
	assertDepth(text);
	const documents = parseAllDocuments(text, {
		schema: "core",
		merge: true,
		uniqueKeys: false,
		intAsBigInt: true,
		logLevel: "error",
	});
	if ("empty" in documents) return null;
	for (const document of documents) {
		const problem = document.errors[0];
		if (problem !== undefined) throw problem;
	}
	return documents[0] === undefined ? null : convert(documents[0].toJS({ mapAsMap: true, maxAliasCount: 100 }));
}

/** The parser, which does not recurse, is asked how deep it is. */
function assertDepth(text: string): void {
	// Every level takes a character.
	if (text.length <= MAXIMUM_DEPTH) return;
	const parser = new Parser();
	for (const lexeme of new Lexer().lex(text)) {
		for (const _ of parser.next(lexeme));
		if (parser.stack.length > MAXIMUM_DEPTH) throw tooDeep("yaml.unmarshal");
	}
}

function isDeep(json: unknown, depth = 0): boolean {
	if (typeof json !== "object" || json === null) return false;
	return depth === MAXIMUM_DEPTH || Object.values(json).some((item) => isDeep(item, depth + 1));
}

function tooDeep(builtin: string): EvaluationError {
	const message = `builtin ${builtin}: the YAML is nested deeper than ${MAXIMUM_DEPTH} levels`;
	return new EvaluationError("recursion-exceeded", message, { builtin });
}

function convert(value: unknown): Value {
	if (value === undefined || value === null) return null;
	if (typeof value === "string" || typeof value === "boolean") return value;
	if (typeof value === "bigint") return numberValue(value.toString());
	if (typeof value === "number" && Number.isFinite(value)) return value;
	if (Array.isArray(value)) return value.map(convert);
	if (value instanceof Map) {
		const entries = new Map<string, Value>();
		for (const [key, item] of value) entries.set(keyText(key), convert(item));
		return RegoObject.of(entries);
	}
	throw new TypeError(`YAML value ${String(value)} has no JSON form`);
}

function keyText(key: unknown): string {
	if (typeof key === "string") return key;
	if (typeof key === "bigint" || typeof key === "boolean" || typeof key === "number") return String(key);
	throw new TypeError("YAML mapping keys must be scalars");
}
