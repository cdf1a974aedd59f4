import { EvaluationError } from "../error.js";
import {
	isArray,
	isNumber,
	isObject,
	MAXIMUM_VALUE_DEPTH,
	numberText,
	objectEntries,
	parseJson,
	type RegoSet,
	sortStrings,
	type Value,
} from "../value/index.js";
import {
	type Builtin,
	type BuiltinContext,
	checkLength,
	OperandError,
	objectArgument,
	stringArgument,
} from "./builtin.js";

export const jsonMarshal: Builtin = ([value]) => write(value as Value, undefined);

export const jsonMarshalWithOptions: Builtin = (args, context) => {
	const options = { prefix: "", indent: "\t", pretty: undefined as boolean | undefined, implied: false };
	for (const [key, value] of objectEntries(objectArgument(args, 1))) {
		switch (key) {
			case "prefix":
			case "indent":
				if (typeof value !== "string")
					throw new OperandError(`operand 2 key ${key} failed cast to string: ${notString(value)}`);
				options[key] = value;
				options.implied = true;
				break;
			case "pretty":
				if (typeof value !== "boolean") throw new OperandError("operand 2 key pretty failed cast to bool");
				options.pretty = value;
				break;
			default:
				throw new OperandError(`operand 2 object contained unknown key ${String(key)}`);
		}
	}
	const isPretty = options.pretty ?? options.implied;
	if (!isPretty) return write(args[0] as Value, undefined);
	return options.prefix + write(args[0] as Value, { ...options, context, length: 0 });
};

export const jsonUnmarshal: Builtin = (args) => parseJson(stringArgument(args, 0));

export const jsonIsValid: Builtin = ([text]) => {
	if (typeof text !== "string") return false;
	try {
		JSON.parse(text);
		return true;
	} catch {
		return false;
	}
};

/** The name a key gets in JSON. */
export function jsonKey(key: Value): string {
	return typeof key === "string" ? key : write(key, undefined);
}

function notString(value: Value): string {
	return `operand 0 must be string but got ${value === null ? "null" : typeof value}`;
}

interface Pretty {
	readonly prefix: string;
	readonly indent: string;
	readonly context: BuiltinContext;
	/** Of what was written so far. */
	length: number;
}

/** As Go's encoding/json: sorted keys, `<`, `>` and `&` escaped. */
function write(value: Value, pretty: Pretty | undefined, depth = 0): string {
	if (typeof value === "string") return jsonString(value);
	if (isNumber(value)) return numberText(value);
	if (typeof value !== "object" || value === null) return String(value);
	if (depth > MAXIMUM_VALUE_DEPTH) throw tooDeep();
	if (isObject(value)) {
		const members = new Map<string, Value>();
		for (const [key, item] of objectEntries(value)) members.set(jsonKey(key), item);
		const separator = pretty === undefined ? ":" : ": ";
		const parts = sortStrings([...members.keys()]).map(
			(key) => jsonString(key) + separator + write(members.get(key) as Value, pretty, depth + 1),
		);
		return bracketed("{", parts, "}", pretty, depth);
	}
	const items = isArray(value) ? value : (value as RegoSet).sorted();
	return bracketed(
		"[",
		items.map((item) => write(item, pretty, depth + 1)),
		"]",
		pretty,
		depth,
	);
}

function bracketed(
	open: string,
	parts: readonly string[],
	close: string,
	pretty: Pretty | undefined,
	depth: number,
): string {
	if (pretty === undefined || parts.length === 0) return open + parts.join(",") + close;
	const outer = `\n${pretty.prefix}${pretty.indent.repeat(depth)}`;
	const inner = outer + pretty.indent;
	pretty.length += (parts.length + 1) * inner.length;
	checkLength(pretty.context, "json.marshal_with_options", pretty.length);
	return open + inner + parts.join(`,${inner}`) + outer + close;
}

const ESCAPED = /[<>&\u2028\u2029\ud800-\udfff]/u;

function jsonString(text: string): string {
	const json = JSON.stringify(text.toWellFormed());
	if (!ESCAPED.test(json)) return json;
	return json.replace(
		/[<>&\u2028\u2029]/g,
		(character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
	);
}

function tooDeep(): EvaluationError {
	return new EvaluationError("recursion-exceeded", `a value is nested deeper than ${MAXIMUM_VALUE_DEPTH} levels`);
}
