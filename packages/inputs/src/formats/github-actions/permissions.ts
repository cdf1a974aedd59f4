import type { Pipeline } from "@proviso/schemas";
import { asOneOf, asRecord, describeType, entriesOf, setOwn } from "../../convert.js";
import type { Context } from "../../pipeline/context.js";
import { quote } from "../../problem.js";
import { at, type Origin, type Trace } from "../../trace.js";

/**
 * Permissions of GITHUB_TOKEN, of a workflow or a job; null where none are declared and the repository's default applies.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#permissions
 */
export function readPermissions(
	value: unknown,
	origin: Origin,
	path: Pipeline.Path,
	context: Context,
): Pipeline.Permissions | null {
	if (value === undefined) return null;
	const scopes: Record<string, string> = {};
	const unknown: string[] = [];
	let all: Pipeline.Permissions["all"] = null;
	if (value === "read-all") all = "read";
	else if (value === "write-all") all = "write";
	else if (value === "none") all = "none";
	else if (asRecord(value) === null) {
		context.limit(
			path,
			`"permissions" is ${typeof value === "string" ? quote(value) : describeType(value)}, which GitHub does not know`,
		);
		unknown.push("all", "scopes");
	} else {
		const entries = entriesOf(value);
		if (entries.length === 0) all = "none";
		for (const [scope, access] of entries) {
			const known = asOneOf(access, ["read", "write", "none"]);
			if (known !== null) setOwn(scopes, scope, known);
			else {
				context.limit(
					[...path, "scopes"],
					`the access to ${quote(scope)} is ${typeof access === "string" ? quote(access) : describeType(access)}, not read, write or none`,
				);
				if (!unknown.includes("scopes")) unknown.push("scopes");
			}
		}
	}
	return context.trace.mark({ path, all, scopes, unknown }, origin, { all: [], scopes: [] });
}

/** Permissions of a workflow or a job, and where they stand. */
export interface Placed {
	readonly declared: Pipeline.Permissions | null;
	readonly origin: Origin;
	/** Whether others can call the workflow, whose permissions then apply where none are declared. */
	readonly isCallers: boolean;
}

/**
 * Who may write `id-token` gets a token for any audience that it asks for. The default of a repository never may.
 * https://docs.github.com/en/actions/reference/security/oidc
 */
export function readIdentityTokens(
	{ declared, origin, isCallers }: Placed,
	path: Pipeline.Path,
	unknown: string[],
	trace: Trace,
): Pipeline.IdentityToken[] {
	const access = declared?.scopes["id-token"];
	if (declared?.all === "write" || access === "write") {
		const fields = { name: [], audiences: [] };
		const token = { path: [...path, 0], name: null, audiences: [], unknown: ["audiences"] };
		return [trace.mark(token, access === "write" ? at(origin, "id-token") : origin, fields)];
	}
	const isKnown = declared === null ? !isCallers : declared.unknown.length === 0 || access !== undefined;
	if (!isKnown) unknown.push("identityTokens");
	return [];
}
