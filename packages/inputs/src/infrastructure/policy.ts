import type { Infrastructure } from "@proviso/schemas";
import { asArray, asRecord, asString, entriesOf, get } from "../convert.js";
import { and, or, type Strings, settleStrings, type Ternary, UNKNOWN } from "./values.js";

type Principal = Infrastructure.Principal;

/** A condition of a statement: an operator, the key it tests, and the values it tests for. */
export interface Condition {
	readonly operator: string;
	readonly key: string;
	readonly values: readonly string[];
}

/** A statement of an AWS policy, in one shape whether written as JSON or as an aws_iam_policy_document. */
export interface Statement {
	readonly sid: string | null;
	readonly effect: "allow" | "deny" | null;
	readonly actions: readonly string[];
	readonly notActions: readonly string[];
	readonly resources: readonly string[];
	readonly notResources: readonly string[];
	readonly principals: readonly Principal[];
	readonly notPrincipals: readonly Principal[];
	readonly conditions: readonly Condition[];
	/** Names of properties that are not, or not fully, known. */
	readonly unknown: readonly string[];
}

/** What a statement says that says nothing. */
export const EMPTY_STATEMENT = {
	sid: null,
	effect: null,
	actions: [],
	notActions: [],
	resources: [],
	notResources: [],
	principals: [],
	notPrincipals: [],
	conditions: [],
} as const satisfies Omit<Statement, "unknown">;

/** Stands for the statements of a policy of which nothing is known. */
export const UNKNOWN_STATEMENT: Statement = { ...EMPTY_STATEMENT, unknown: Object.keys(EMPTY_STATEMENT) };

/**
 * The statements of a policy in JSON; a text says why it cannot be read. A part of a statement that is not as the
 * grammar has it is unknown, and never taken for absent.
 *
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html
 */
export function parsePolicy(text: string): readonly Statement[] | string {
	let policy: unknown;
	try {
		policy = JSON.parse(text);
	} catch {
		return "is not JSON";
	}
	return readPolicy(policy);
}

/** The statements of a policy as it is after parsing; what is no text where text has to be is unknown. */
export function readPolicy(policy: unknown): readonly Statement[] | string {
	const statements = get(policy, "Statement");
	if (asRecord(policy) === null || statements === undefined) return "has no Statement";
	const list = asArray(statements) ?? [statements];
	return list.map((statement) => (asRecord(statement) === null ? UNKNOWN_STATEMENT : readStatement(statement)));
}

function readStatement(statement: unknown): Statement {
	const unknown: string[] = [];
	// Names of elements are written in any case: IAM does not tell them apart.
	const elements = new Map(entriesOf(statement).map(([name, value]) => [name.toLowerCase(), value]));
	const list = (name: string, element: string): readonly string[] => {
		return settleStrings(unknown, name, listOf(elements.get(element)));
	};
	const principals = (name: string, element: string): readonly Principal[] => {
		const read = readPrincipals(elements.get(element));
		if (read.unknown) unknown.push(name);
		return read.known;
	};
	const effect = readEffect(asString(elements.get("effect")) ?? "");
	if (effect === null) unknown.push("effect");
	const conditions = readConditions(elements.get("condition"));
	if (conditions === null) unknown.push("conditions");
	return {
		sid: asString(elements.get("sid")),
		effect,
		actions: list("actions", "action"),
		notActions: list("notActions", "notaction"),
		resources: list("resources", "resource"),
		notResources: list("notResources", "notresource"),
		principals: principals("principals", "principal"),
		notPrincipals: principals("notPrincipals", "notprincipal"),
		conditions: conditions ?? [],
		unknown,
	};
}

/** What an effect means; null for any other word. */
export function readEffect(text: string): Statement["effect"] {
	const effect = text.toLowerCase();
	return effect === "allow" || effect === "deny" ? effect : null;
}

/** The strings of a string or list, and whether it holds anything else. */
function listOf(value: unknown): Strings {
	if (value === undefined) return { known: [], unknown: false };
	const list = asArray(value) ?? [value];
	const known = list.filter((item): item is string => typeof item === "string");
	return { known, unknown: known.length < list.length };
}

function readPrincipals(value: unknown): { readonly known: readonly Principal[]; readonly unknown: boolean } {
	if (value === undefined) return { known: [], unknown: false };
	if (value === "*") return { known: [{ type: "*", id: "*" }], unknown: false };
	if (asRecord(value) === null) return { known: [], unknown: true };
	const lists = entriesOf(value).map(([type, ids]) => ({ type, ids: listOf(ids) }));
	return {
		known: lists.flatMap(({ type, ids }) => ids.known.map((id) => ({ type, id }))),
		unknown: lists.some(({ ids }) => ids.unknown),
	};
}

function readConditions(value: unknown): readonly Condition[] | null {
	if (value === undefined) return [];
	if (asRecord(value) === null) return null;
	const conditions: Condition[] = [];
	for (const [operator, keys] of entriesOf(value)) {
		if (asRecord(keys) === null) return null;
		for (const [key, values] of entriesOf(keys)) {
			const list = (asArray(values) ?? [values]).map((item) => (typeof item === "object" ? null : String(item)));
			if (list.includes(null)) return null;
			conditions.push({ operator, key, values: list as string[] });
		}
	}
	return conditions;
}

const LIKE = /^(?:for(?:any|all)values?:)?(?:string|arn)like(?:ifexists)?$/;

/**
 * Whether anyone can meet the condition: it compares with a pattern that everything matches, or, for the subject of a
 * token, with one that leaves open whose it is (`repo:*`), only says whose it must not be, or that there is one.
 */
function isVacuous({ operator, key, values }: Condition): boolean {
	const test = operator.toLowerCase();
	const isSubject = key.toLowerCase().endsWith(":sub");
	if (isSubject && (test === "null" || /(?:^|:)(?:string|arn)not/.test(test))) return true;
	// Of several values one has to match.
	return (
		LIKE.test(test) && values.some((value) => /^\*+$/.test(value) || (isSubject && /^(?:[a-z_]+:)?[*?]/i.test(value)))
	);
}

/** The keys of what narrows a statement, each once. */
export function conditionKeys({ conditions }: Statement): readonly string[] {
	return [...new Set(conditions.filter((condition) => !isVacuous(condition)).map(({ key }) => key))];
}

/** Keys that, with fixed values, keep a policy from being public. */
const NARROWING_KEYS = new Set([
	"aws:sourcearn",
	"aws:sourcevpc",
	"aws:sourcevpce",
	"aws:sourceowner",
	"aws:sourceaccount",
	"aws:userid",
	"aws:principalarn",
	"aws:principalaccount",
	"aws:principalorgid",
	"aws:principalorgpaths",
	"aws:sourceorgid",
	"s3:dataaccesspointarn",
	"s3:dataaccesspointaccount",
	"s3:x-amz-server-side-encryption-aws-kms-key-id",
]);
const EQUALS = /^(?:foranyvalue:)?(?:string(?:equals(?:ignorecase)?|like)|arn(?:equals|like))(ifexists)?$/;

/**
 * Whether a statement of a resource's policy lets anyone in, as S3 Block Public Access sees it: it allows every
 * principal, and no condition narrows it to fixed values.
 *
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html#access-control-block-public-access-policy-status
 */
export function letsAnyoneIn(statement: Statement): Ternary {
	if (statement.effect === "deny") return false;
	const anyone = statement.notPrincipals.length > 0 || statement.principals.some(isEveryone);
	const undecided = ["principals", "notPrincipals"].some((name) => statement.unknown.includes(name));
	if (!anyone && !undecided) return false;
	if (statement.conditions.some(narrows)) return false;
	return anyone && statement.effect === "allow" && !statement.unknown.includes("conditions") ? true : UNKNOWN;
}

function isEveryone({ type, id }: Principal): boolean {
	return id === "*" && (type === "*" || type.toUpperCase() === "AWS");
}

function narrows({ operator, key, values }: Condition): boolean {
	const name = key.toLowerCase();
	if (values.length === 0) return false;
	if (name === "aws:sourceip") return operator.toLowerCase() === "ipaddress" && values.every(isNarrowRange);
	const test = EQUALS.exec(operator.toLowerCase());
	// A request that lacks the key passes a test that ends in IfExists.
	if (test === null || test[1] !== undefined || !NARROWING_KEYS.has(name)) return false;
	return values.every((value) =>
		name === "s3:dataaccesspointarn" ? /^arn:[^*?$]+:\d{12}:accesspoint\//.test(value) : !/[*?]|\$\{/.test(value),
	);
}

/** Objects of a bucket, and the bucket itself, whose requests have resources of their own. */
const COVERED = [
	// Every object there is, as in `arn:aws:s3:::bucket/*`, `arn:aws:s3:::bucket*` and `*`.
	/^[^/]*\/?\*$/,
	/^[^/]*$/,
];

/**
 * Whether the policy of a bucket refuses every request that comes without TLS: it denies everyone everything where
 * `aws:SecureTransport` is false, for the bucket and for all of its objects.
 *
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/security-best-practices.html#transit
 */
export function requiresTls(statements: readonly Statement[]): Ternary {
	return and(
		...COVERED.map((resource) => or(...statements.map((statement) => refusesPlainRequests(statement, resource)))),
	);
}

function refusesPlainRequests(statement: Statement, resource: RegExp): Ternary {
	const part = (name: keyof Statement, holds: boolean): Ternary =>
		holds || (statement.unknown.includes(name) ? UNKNOWN : false);
	return and(
		part("effect", statement.effect === "deny"),
		part("principals", statement.principals.some(isEveryone)),
		part(
			"actions",
			statement.actions.some((action) => /^(?:\*|s3:\*)$/i.test(action)),
		),
		part(
			"resources",
			statement.resources.some((text) => resource.test(text)),
		),
		statement.conditions.every(isPlainRequest) && (!statement.unknown.includes("conditions") || UNKNOWN),
	);
}

function isPlainRequest({ operator, key, values }: Condition): boolean {
	return (
		/^bool(?:ifexists)?$/i.test(operator) &&
		key.toLowerCase() === "aws:securetransport" &&
		values.some((value) => value.toLowerCase() === "false")
	);
}

/** Ranges wider than /8 (IPv4) and /32 (IPv6) count as the whole internet. */
function isNarrowRange(range: string): boolean {
	const [address = "", bits] = range.split("/");
	const length = bits === undefined ? (address.includes(":") ? 128 : 32) : /^\d{1,3}$/.test(bits) ? Number(bits) : 0;
	return address.includes(":") ? length >= 32 : length >= 8;
}
