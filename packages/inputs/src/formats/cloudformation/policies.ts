import { setOwn } from "../../convert.js";
import { parsePolicy, readPolicy, type Statement, UNKNOWN_STATEMENT } from "../../infrastructure/policy.js";
import { Property, type Resolved, Unresolved } from "./resolved.js";

/** A statement and what it is made of. */
export interface LocatedStatement {
	readonly statement: Statement;
	readonly part: Property;
}

/** The statements of a policy, as an object or as JSON in a text; `problem` says why it cannot be read. */
export function readStatements(policy: Property): {
	readonly statements: readonly LocatedStatement[];
	readonly problem: string | null;
} {
	const unknown = [{ statement: UNKNOWN_STATEMENT, part: policy }];
	if (policy.isUnset) return { statements: [], problem: null };
	if (policy.isUnknown) return { statements: unknown, problem: null };
	const read = typeof policy.value === "string" ? parsePolicy(policy.value) : readPolicy(plain(policy.value));
	if (typeof read === "string") return { statements: unknown, problem: read };
	const list = policy.in("Statement");
	const single = !Array.isArray(list.value);
	return {
		statements: read.map((statement, index) => ({
			statement: { ...statement, resources: statement.resources.map(widen) },
			part: single ? list : new Property(list.value, [...list.path, index]),
		})),
		problem: null,
	};
}

/** A value as a parser would give it, with symbols for what they stand for; null where nothing is known. */
function plain(value: Resolved): unknown {
	if (value instanceof Unresolved) return value.symbol;
	if (typeof value === "number") return String(value);
	if (typeof value !== "object" || value === null) return value ?? null;
	if (Array.isArray(value)) return (value as readonly Resolved[]).map(plain);
	const result: Record<string, unknown> = {};
	for (const [name, item] of Object.entries(value)) setOwn(result, name, plain(item));
	return result;
}

/**
 * An ARN that names nothing but an account or partition that are not known is as wide as one that names none: the
 * stack's own are all that its policies reach.
 */
function widen(resource: string): string {
	if (!resource.includes("{AWS.")) return resource;
	const wide = resource.replace(/\{AWS\.(?:Partition|AccountId)\}/g, "*");
	return /^(?:[*?:/]*|arn:(?:[^:]*:){0,4}[*?:/]*)$/.test(wide) ? wide : resource;
}
