import { EvaluationError } from "./error.js";

/** Objects that JSON.stringify would silently write as `{}`, or as something else than they are. */
export function hasNoJsonForm(value: object): boolean {
	return (
		value instanceof Map ||
		value instanceof Set ||
		value instanceof Promise ||
		ArrayBuffer.isView(value) ||
		value instanceof ArrayBuffer
	);
}

/** The same words on every backend. The path leads from the input. */
export function unsupportedInput(what: string, path: readonly (string | number)[]): EvaluationError {
	const where = path.length === 0 ? "the input" : `the input at ${JSON.stringify(path)}`;
	const hint = what.endsWith("Array") ? "; wrap JSON bytes in new JsonText(bytes)" : "";
	return new EvaluationError("invalid-input", `${where} is ${what}, which JSON cannot express${hint}`);
}
