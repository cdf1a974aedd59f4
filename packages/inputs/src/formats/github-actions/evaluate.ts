import { type Node, parseExpression, splitTemplate } from "./expression.js";
import type { Matrix } from "./scope.js";

/**
 * Every value that a text with expressions can have, as far as the file itself tells: what a matrix lists, and what
 * conditions choose between (`x && 'a' || 'b'`). Null when it depends on anything else. A text that is one expression
 * keeps the type of its value; with text around it, everything becomes text.
 */
export function possibleValues(text: string, matrix: Matrix): readonly unknown[] | null {
	const { parts, unclosed } = splitTemplate(text);
	if (unclosed) return null;
	const [only] = parts;
	if (only === undefined) return [text];
	if (parts.length === 1) return "literal" in only ? [only.literal] : valuesOfExpression(only.expression, matrix);
	let texts = [""];
	for (const part of parts) {
		const next = "literal" in part ? [part.literal] : valuesOfExpression(part.expression, matrix);
		if (next === null || next.some((value) => typeof value === "object" && value !== null)) return null;
		if (texts.length * next.length > MAX_VALUES) return null;
		texts = texts.flatMap((before) => next.map((value) => before + (value === null ? "" : String(value))));
	}
	return texts;
}

const MAX_VALUES = 256;

function valuesOfExpression(expression: string, matrix: Matrix): readonly unknown[] | null {
	const node = parseExpression(expression);
	return node === null ? null : valuesOf(node, matrix);
}

function valuesOf(node: Node, matrix: Matrix): readonly unknown[] | null {
	switch (node.type) {
		case "literal":
			return [node.value];
		case "reference": {
			const { context, keys, computed } = node.reference;
			return context !== "matrix" || computed || keys.includes("*") ? null : matrix.valuesOf(keys.map(String));
		}
		case "and":
			// When an earlier one does not hold, what comes out is empty or false: nothing that names anything.
			return valuesOf(node.operands.at(-1) as Node, matrix);
		case "or": {
			const found: unknown[] = [];
			for (const [index, operand] of node.operands.entries()) {
				const values = valuesOf(operand, matrix);
				if (values === null) return null;
				const isLast = index === node.operands.length - 1;
				found.push(...(isLast ? values : values.filter((value) => Boolean(value))));
				if (found.length > MAX_VALUES) return null;
			}
			return found;
		}
		case "call":
			return node.name === "fromjson" && node.arguments.length === 1
				? parsed(valuesOf(node.arguments[0] as Node, matrix))
				: null;
		default:
			return null;
	}
}

function parsed(values: readonly unknown[] | null): readonly unknown[] | null {
	if (values === null) return null;
	const found: unknown[] = [];
	for (const value of values) {
		if (typeof value !== "string") return null;
		try {
			found.push(JSON.parse(value));
		} catch {
			return null;
		}
	}
	return found;
}
