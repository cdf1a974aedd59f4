/** How calls of builtins are written where translated code can do without the builtin itself. */

/** JavaScript of a call that always gives a value. */
export function wholeCall(
	name: string,
	args: readonly string[],
): { code: string; helpers: readonly string[] } | undefined {
	const [a, b, c] = args as [string, string, string];
	switch (name) {
		case "equal":
			return { code: `equal(${a}, ${b})`, helpers: ["equal"] };
		case "neq":
			return { code: `!equal(${a}, ${b})`, helpers: ["equal"] };
		case "lt":
		case "lte":
		case "gt":
		case "gte": {
			const operator = { lt: "<", lte: "<=", gt: ">", gte: ">=" }[name];
			const numbers = `typeof ${a} === "number" && typeof ${b} === "number"`;
			return { code: `${numbers} ? ${a} ${operator} ${b} : compare(${a}, ${b}) ${operator} 0`, helpers: ["compare"] };
		}
		case "internal.member_2":
			return { code: `member(${a}, ${b})`, helpers: ["member"] };
		case "internal.member_3":
			return { code: `equal(dot(${c}, ${a}), ${b})`, helpers: ["dot", "equal"] };
		case "is_string":
			return { code: `typeof ${a} === "string"`, helpers: [] };
		case "is_boolean":
			return { code: `typeof ${a} === "boolean"`, helpers: [] };
		case "is_null":
			return { code: `${a} === null`, helpers: [] };
		case "is_array":
			return { code: `Array.isArray(${a})`, helpers: [] };
		case "is_object":
			return { code: `isObject(${a})`, helpers: ["isObject"] };
		default:
			return undefined;
	}
}

const FAST: Readonly<Record<string, string>> = {
	contains: "contains",
	count: "count",
	endswith: "endswith",
	minus: "minus",
	mul: "mul",
	"object.get": "lookup",
	plus: "plus",
	rem: "rem",
	startswith: "startswith",
};

/** The helper that answers a call for the usual arguments, and undefined for others. */
export function fastHelper(name: string): string | undefined {
	return Object.hasOwn(FAST, name) ? FAST[name] : undefined;
}

/** Whether translated code may do without the builtin, so that it cannot be replaced afterwards. */
export function isWrittenInline(name: string): boolean {
	return fastHelper(name) !== undefined || wholeCall(name, ["a", "b", "c"]) !== undefined;
}
