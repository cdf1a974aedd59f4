import type { Pipeline } from "@proviso/schemas";
import { detectCredential } from "../credential.js";
import type { Origin, Trace } from "../trace.js";

/** A variable whose value is `text`, or could not be read when that is null. A credential's value is not kept. */
export function variable(
	name: string,
	text: string | null,
	expressions: Pipeline.Expression[],
	origin: Origin,
	path: Pipeline.Path,
	trace: Trace,
): Pipeline.Variable {
	const credential = text === null ? null : detectCredential(name, text);
	return trace.mark(
		{
			path,
			name,
			value: expressions.length > 0 || credential !== null ? null : text,
			credential,
			expressions,
		},
		origin,
		{ name: [], value: [], credential: [], expressions: [] },
	);
}

/** An expression, all of which stands at `origin`. */
export function expression(
	text: string,
	references: readonly string[],
	untrusted: readonly string[],
	origin: Origin,
	path: Pipeline.Path,
	trace: Trace,
): Pipeline.Expression {
	return trace.mark({ path, text, references: [...references], untrusted: [...untrusted] }, origin, {
		text: [],
		references: [],
		untrusted: [],
	});
}
