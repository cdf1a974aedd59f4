import { EvaluationError } from "../error.js";
import { isObject, RegoSet, typeName, type Value } from "../value/index.js";
import {
	arrayArgument,
	type Builtin,
	type BuiltinContext,
	checkItems,
	checkLength,
	isArray,
	OperandError,
	stringArgument,
} from "./builtin.js";
import { regoText } from "./sprintf.js";

/** What compilers make of `print(…)`: sets with what each argument may be. One line for each combination. */
export const internalPrint: Builtin = (args, context) => {
	const operands = arrayArgument(args, 0);
	if (context.print !== undefined) for (const line of linesOf(operands, "print", context)) context.print(line);
	return true;
};

/** Compilers turn `print` into `internal.print` or leave it out, so nothing is printed here. */
export const print: Builtin = () => true;

/** A note for traces, which are not kept. */
export const trace: Builtin = (args) => {
	stringArgument(args, 0);
	return true;
};

/** `$"…"`: the pieces in order, a set with what an expression gave. */
export const internalTemplateString: Builtin = (args, context) => {
	const parts = arrayArgument(args, 0).map((part) => {
		const values = valuesOf(part);
		if (values.length > 1) {
			throw new EvaluationError("conflict", "template-strings must not produce multiple outputs");
		}
		return textOf(values[0]);
	});
	checkLength(
		context,
		"internal.template_string",
		parts.reduce((sum, part) => sum + part.length, 0),
	);
	return parts.join("");
};

/** Names the case of a test to OPA's test runner; nothing to others. */
export const internalTestCase: Builtin = () => true;

function* linesOf(operands: readonly Value[], name: string, context: BuiltinContext): Iterable<string> {
	const choices = operands.map((operand) => {
		const values = valuesOf(operand);
		return values.length === 0 ? [textOf(undefined)] : values.map(textOf);
	});
	const lines = choices.reduce((product, texts) => product * texts.length, 1);
	checkItems(context, name, lines);
	for (let line = 0; line < lines; line++) {
		// The last one changes first.
		let rest = line;
		const words = choices.toReversed().map((texts) => {
			const word = texts[rest % texts.length] as string;
			rest = Math.floor(rest / texts.length);
			return word;
		});
		yield words.reverse().join(" ");
	}
}

function valuesOf(operand: Value): readonly Value[] {
	if (operand instanceof RegoSet) return operand.sorted();
	if (isArray(operand) || isObject(operand)) throw new OperandError(`illegal argument type: ${typeName(operand)}`);
	return [operand];
}

function textOf(value: Value | undefined): string {
	if (value === undefined) return "<undefined>";
	return typeof value === "string" ? value : regoText(value);
}
