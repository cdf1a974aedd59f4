/** What an SPDX license expression mentions, and whether it parses. */
export interface LicenseExpression {
	/** License identifiers in the order in which they are first mentioned, spelled as on the SPDX list and without `+`. */
	readonly ids: readonly string[];
	readonly valid: boolean;
}

export interface LicenseParser {
	/** Whether the SPDX license list (deprecated entries included) has the identifier, whatever its case. */
	isListed(id: string): boolean;
	/** Reads an expression as Annex D of SPDX 2.3 defines them. Never throws. */
	parse(expression: string): LicenseExpression;
}

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
	const [current, deprecated, exceptions, deprecatedExceptions] = await Promise.all([
		import("spdx-license-ids/index.json", { with: { type: "json" } }),
		import("spdx-license-ids/deprecated.json", { with: { type: "json" } }),
		import("spdx-exceptions/index.json", { with: { type: "json" } }),
		import("spdx-exceptions/deprecated.json", { with: { type: "json" } }),
	]);
	const licenses = byLowerCase([...current.default, ...deprecated.default]);
	const additions = byLowerCase([...exceptions.default, ...deprecatedExceptions.default]);
	const cache = new Map<string, LicenseExpression>();
	return {
		isListed: (id) => licenses.has(id.toLowerCase().replace(OR_LATER, "")),
		parse(expression) {
			const known = cache.get(expression);
			if (known !== undefined) return known;
			const result = parseExpression(expression, licenses, additions);
			// Real files repeat a few expressions; hostile ones must not fill the memory of a long-lived process.
			if (cache.size < 1000 && expression.length < 1000) cache.set(expression, result);
			return result;
		},
	};
}

function byLowerCase(ids: readonly string[]): ReadonlyMap<string, string> {
	return new Map(ids.map((id) => [id.toLowerCase(), id]));
}

/** What may come next: a license or an opening parenthesis, an exception, or an operator or a closing parenthesis. */
type Expected = "operand" | "exception" | "operator";

/**
 * One pass over the tokens, without recursion. Identifiers and operators count whatever their case, and identifiers are
 * told even where the expression does not parse, so that no rule misses one.
 */
function parseExpression(
	expression: string,
	licenses: ReadonlyMap<string, string>,
	exceptions: ReadonlyMap<string, string>,
): LicenseExpression {
	const ids = new Set<string>();
	let valid = true;
	let expected: Expected = "operand";
	/** WITH follows a license, and neither a parenthesis nor an exception. */
	let afterLicense = false;
	let open = 0;
	for (const [token] of expression.matchAll(TOKENS)) {
		const operator = OPERATOR.test(token) ? token.toUpperCase() : null;
		const before: Expected = expected;
		const license: boolean = token !== "(" && token !== ")" && operator === null && before !== "exception";
		if (token === "(") {
			open++;
			valid &&= before === "operand";
		} else if (token === ")") {
			open--;
			valid &&= before === "operator" && open >= 0;
		} else if (operator !== null) {
			valid &&= before === "operator" && (operator !== "WITH" || afterLicense);
			expected = operator === "WITH" ? "exception" : "operand";
		} else if (license) {
			const { id, known } = licenseOf(token, licenses);
			ids.add(id);
			valid &&= known && before === "operand";
			expected = "operator";
		} else {
			valid &&= exceptions.has(token.toLowerCase());
			expected = "operator";
		}
		afterLicense = license;
	}
	return { ids: [...ids], valid: valid && open === 0 && expected === "operator" };
}

/** The identifier that a token mentions, spelled as on the list, and whether it is on the list or a reference. */
function licenseOf(
	token: string,
	licenses: ReadonlyMap<string, string>,
): { readonly id: string; readonly known: boolean } {
	const id = licenses.get(token.toLowerCase().replace(/\+$/, ""));
	return id === undefined ? { id: token, known: REFERENCE.test(token) } : { id, known: true };
}
