import { StatementReader } from "../../attestation/document.js";
import { readStatement, statementFields } from "../../attestation/statement.js";
import type { Normalized } from "../../format.js";
import { root, type Trace } from "../../trace.js";

export async function normalizeStatement(statement: unknown, trace: Trace): Promise<Normalized> {
	const reader = new StatementReader(trace);
	const body = reader.body(await readStatement(statement, reader, root(0)));
	trace.mark(body, root(0), statementFields);
	return { ok: true, body };
}
