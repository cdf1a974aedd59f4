/** What an SPDX license expression mentions, and whether it parses. */
export interface LicenseExpression {
	/**
	 * Identifiers of licenses and of custom additions in the order in which they are first mentioned, spelled as on the
	 * SPDX list and without `+`.
	 */
	readonly ids: readonly string[];
	/** null where the expression is longer than what is parsed; its identifiers are told all the same. */
	readonly valid: boolean | null;
}

export interface LicenseParser {
	/** Whether the SPDX license list (deprecated entries included) has the identifier, whatever its case. */
	isListed(id: string): boolean;
	/**
	 * Reads an expression as Annex D of SPDX 2.3 defines them, with AdditionRef of SPDX 3.0. Identifiers and operators
	 * count whatever their case, and identifiers are told even where the expression does not parse, so that no rule
	 * misses one. Never throws.
	 */
	parse(expression: string): LicenseExpression;
}

const TOKENS = /[()]|[^\s()]+/g;
const OPERATOR = /^(?:AND|OR|WITH)$/i;
/** Deprecated identifiers such as GPL-2.0+, which the package of the list leaves to the grammar. */
const OR_LATER = /(?<=^l?gpl-\d\.\d)\+$/;
const LICENSE_REFERENCE = /^(?:DocumentRef-[A-Za-z0-9.-]+:)?LicenseRef-[A-Za-z0-9.-]+$/;
const ADDITION_REFERENCE = /^(?:DocumentRef-[A-Za-z0-9.-]+:)?AdditionRef-[A-Za-z0-9.-]+$/;
/** The parser recurses, and looks through the rest of the text for each token. Expressions of real files have some tens. */
const MOST_TOKENS = 1000;
const MOST_CHARACTERS = 20_000;

let parser: Promise<LicenseParser> | null = null;

/** Loads the SPDX lists and the parser of expressions, once. */
export function loadLicenseParser(): Promise<LicenseParser> {
	parser ??= load();
	return parser;
}

async function load(): Promise<LicenseParser> {
	const [current, deprecated, exceptions, deprecatedExceptions, grammar] = await Promise.all([
		import("spdx-license-ids/index.json", { with: { type: "json" } }),
		import("spdx-license-ids/deprecated.json", { with: { type: "json" } }),
		import("spdx-exceptions/index.json", { with: { type: "json" } }),
		import("spdx-exceptions/deprecated.json", { with: { type: "json" } }),
		import("spdx-expression-parse"),
	]);
	const words: Words = {
		licenses: byLowerCase([...current.default, ...deprecated.default]),
		exceptions: byLowerCase([...exceptions.default, ...deprecatedExceptions.default]),
		addition: exceptions.default[0]!,
	};
	const cache = new Map<string, LicenseExpression>();
	return {
		isListed: (id) => words.licenses.has(id.toLowerCase().replace(OR_LATER, "")),
		parse(expression) {
			const known = cache.get(expression);
			if (known !== undefined) return known;
			const result = parseExpression(expression, words, grammar.default);
			// Real files repeat a few expressions; hostile ones must not fill the memory of a long-lived process.
			if (cache.size < 1000 && expression.length < 1000) cache.set(expression, result);
			return result;
		},
	};
}

/** Identifiers of the lists by their lower case. */
interface Words {
	readonly licenses: ReadonlyMap<string, string>;
	readonly exceptions: ReadonlyMap<string, string>;
	/** An exception that the grammar knows. */
	readonly addition: string;
}

function byLowerCase(ids: readonly string[]): ReadonlyMap<string, string> {
	return new Map(ids.map((id) => [id.toLowerCase(), id]));
}

/**
 * Spells the words of an expression as `grammar` knows them, which then tells whether they are put together rightly. It
 * takes identifiers in the case of the list only, no deprecated exceptions and no AdditionRef; and of what it is not to
 * see it would skip a part (`LicenseRef-\u00e9 OR MIT` parses as `LicenseRef-OR OR MIT`).
 */
function parseExpression(
	expression: string,
	{ licenses, exceptions, addition }: Words,
	grammar: (text: string) => unknown,
): LicenseExpression {
	const ids = new Set<string>();
	const spelled: string[] = [];
	let known = true;
	for (const [token] of expression.matchAll(TOKENS)) {
		const afterWith = spelled.at(-1) === "WITH";
		if (token === "(" || token === ")") {
			spelled.push(token);
		} else if (OPERATOR.test(token)) {
			spelled.push(token.toUpperCase());
		} else if (afterWith && (exceptions.has(token.toLowerCase()) || ADDITION_REFERENCE.test(token))) {
			if (ADDITION_REFERENCE.test(token)) ids.add(token);
			spelled.push(addition);
		} else {
			const listed = licenses.get(token.toLowerCase().replace(/\+$/, ""));
			if (listed !== undefined || !afterWith) ids.add(listed ?? token);
			known &&= listed !== undefined || LICENSE_REFERENCE.test(token);
			spelled.push(listed === undefined ? token : `${listed}${token.endsWith("+") ? "+" : ""}`);
		}
	}
	const text = spelled.join(" ");
	// Empty parentheses are none to the grammar.
	if (!known || text.includes("( )")) return { ids: [...ids], valid: false };
	if (spelled.length > MOST_TOKENS || text.length > MOST_CHARACTERS) return { ids: [...ids], valid: null };
	return { ids: [...ids], valid: parses(text, grammar) };
}

function parses(text: string, grammar: (text: string) => unknown): boolean {
	try {
		grammar(text);
		return true;
	} catch {
		return false;
	}
}
