import { StatementReader } from "../../attestation/document.js";
import { readStatement, statementFields } from "../../attestation/statement.js";
import type { Normalized } from "../../format.js";
import type { Origin, Trace } from "../../trace.js";

export async function normalizeStatement(statement: unknown, origin: Origin, trace: Trace): Promise<Normalized> {
	const reader = new StatementReader(trace);
	const body = reader.body(await readStatement(statement, reader, origin));
	trace.mark(body, origin, statementFields);
	return { ok: true, body };
}
