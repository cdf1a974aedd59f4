/** What an SPDX license expression mentions, and whether it parses. */
export interface LicenseExpression {
	/** License identifiers in the order in which they are first mentioned, spelled as on the SPDX list and without `+`. */
	readonly ids: readonly string[];
	readonly valid: boolean;
	/** Why nothing tried to parse it, or null. */
	readonly skipped: string | null;
}

export interface LicenseParser {
	/** Whether the SPDX license list (deprecated entries included) has the identifier, whatever its case. */
	isListed(id: string): boolean;
	/** Reads an expression as Annex D of SPDX 2.3 defines them. Never throws. */
	parse(expression: string): LicenseExpression;
}

const MAXIMUM_LENGTH = 10_000;
const MAXIMUM_PARENTHESES = 100;
const TOKENS = /[()]|[^\s()]+/g;
const OPERATOR = /^(?:AND|OR|WITH)$/i;
/** Deprecated identifiers such as GPL-2.0+, which the package of the list leaves to the grammar. */
const OR_LATER = /(?<=^l?gpl-\d\.\d)\+$/;
const REFERENCE = /^(?:DocumentRef-[A-Za-z0-9.-]+:)?LicenseRef-[A-Za-z0-9.-]+$/;

let parser: Promise<LicenseParser> | null = null;

/** Loads the SPDX lists and the parser of expressions, once. */
export function loadLicenseParser(): Promise<LicenseParser> {
	parser ??= load();
	return parser;
}

async function load(): Promise<LicenseParser> {
	const [current, deprecated, exceptions, deprecatedExceptions, { default: parse }] = await Promise.all([
		import("spdx-license-ids/index.json", { with: { type: "json" } }),
		import("spdx-license-ids/deprecated.json", { with: { type: "json" } }),
		import("spdx-exceptions/index.json", { with: { type: "json" } }),
		import("spdx-exceptions/deprecated.json", { with: { type: "json" } }),
		import("spdx-expression-parse"),
	]);
	const licenses = byLowerCase([...current.default, ...deprecated.default]);
	const additions = byLowerCase([...exceptions.default, ...deprecatedExceptions.default]);
	const cache = new Map<string, LicenseExpression>();
	return {
		isListed: (id) => licenses.has(id.toLowerCase().replace(OR_LATER, "")),
		parse(expression) {
			const known = cache.get(expression);
			if (known !== undefined) return known;
			const result = parseExpression(expression, licenses, additions, parse);
			// Real files repeat a few expressions; hostile ones must not fill the memory of a long-lived process.
			if (cache.size < 1000 && expression.length < 1000) cache.set(expression, result);
			return result;
		},
	};
}

function byLowerCase(ids: readonly string[]): ReadonlyMap<string, string> {
	return new Map(ids.map((id) => [id.toLowerCase(), id]));
}

/**
 * The library parses the grammar, case-sensitively and token by token; identifiers are matched here whatever their case,
 * as the specification asks, and are told even where the expression does not parse, so that no rule misses one.
 */
function parseExpression(
	expression: string,
	licenses: ReadonlyMap<string, string>,
	exceptions: ReadonlyMap<string, string>,
	parse: (text: string) => unknown,
): LicenseExpression {
	const ids = new Set<string>();
	const tokens: string[] = [];
	let depth = 0;
	let deepest = 0;
	let afterWith = false;
	let wellFormed = true;
	for (const [token] of expression.matchAll(TOKENS)) {
		if (token === "(" || token === ")") {
			depth += token === "(" ? 1 : -1;
			deepest = Math.max(deepest, depth);
			tokens.push(token);
		} else if (OPERATOR.test(token)) {
			tokens.push(token.toUpperCase());
		} else if (afterWith) {
			const name = exceptions.get(token.toLowerCase());
			wellFormed &&= name !== undefined;
			tokens.push(name ?? token);
		} else {
			const license = canonicalLicense(token, licenses);
			wellFormed &&= license.known;
			ids.add(license.id);
			tokens.push(license.token);
		}
		afterWith = token.toUpperCase() === "WITH";
	}
	const tooLong = expression.length > MAXIMUM_LENGTH;
	const skipped = tooLong
		? `is longer than ${MAXIMUM_LENGTH} characters`
		: deepest > MAXIMUM_PARENTHESES
			? `has more than ${MAXIMUM_PARENTHESES} parentheses inside of each other`
			: null;
	return { ids: [...ids], valid: wellFormed && skipped === null && parses(tokens.join(" "), parse), skipped };
}

/** The identifier that a token mentions, spelled as on the list, and the token as the grammar wants it: both without and with `+`. */
function canonicalLicense(
	token: string,
	licenses: ReadonlyMap<string, string>,
): { readonly id: string; readonly token: string; readonly known: boolean } {
	const plus = token.endsWith("+") ? "+" : "";
	const id = licenses.get(token.slice(0, token.length - plus.length).toLowerCase());
	if (id !== undefined) return { id, token: id + plus, known: true };
	return { id: token, token, known: REFERENCE.test(token) };
}

function parses(text: string, parse: (text: string) => unknown): boolean {
	try {
		parse(text);
		return true;
	} catch {
		return false;
	}
}
