import { StatementReader } from "../../attestation/document.js";
import { readStatement, statementFields } from "../../attestation/statement.js";
import type { Normalized } from "../../format.js";
import { root, type Trace } from "../../trace.js";

export function normalizeStatement(statement: unknown, trace: Trace): Normalized {
	const reader = new StatementReader(trace);
	const body = reader.body(readStatement(statement, reader, root(0)));
	trace.mark(body, root(0), statementFields);
	return { ok: true, body };
}
