import { EvaluationError, errorAt, isStackOverflow, memoryExceeded, messageOf, recursionExceeded } from "../error.js";

/** Thrown by the import opa_abort, through the WASM frames. */
export class WasmAbort extends Error {}

const CONFLICT = /^(.*):(\d+):(\d+): ((?:var assignment|object insert) conflict)$/s;
const EXPLANATIONS: Readonly<Record<string, string>> = {
	"var assignment conflict": "complete rules or functions give different values",
	"object insert conflict": "rules give different values for the same key",
};

/** What ended an evaluation, as a typed error. The instance must not be used again: its stack was not unwound. */
export function evaluationFailure(thrown: unknown, maximumBytes: number): EvaluationError {
	if (thrown instanceof EvaluationError) return thrown;
	const message = messageOf(thrown);
	if (thrown instanceof WasmAbort) {
		const [, file, row, col, conflict] = CONFLICT.exec(message) ?? [];
		if (file !== undefined && conflict !== undefined) {
			const error = new EvaluationError("conflict", EXPLANATIONS[conflict] as string, { cause: thrown });
			return errorAt(error, { file, row: Number(row), col: Number(col) });
		}
		if (message === "opa_malloc: failed") return memoryExceeded(maximumBytes, thrown);
		return new EvaluationError("trap", `the policy aborted: ${message}`, { cause: thrown });
	}
	if (isStackOverflow(thrown)) return recursionExceeded(thrown);
	return new EvaluationError("trap", `the policy was ended by the WebAssembly runtime: ${message}`, { cause: thrown });
}
