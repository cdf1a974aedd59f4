import type { GeneratedError } from "./runtime/validator.js";

/** A place in a value that does not follow its schema. */
export interface Violation {
	/** Property names and array indexes from the root of the value. */
	readonly path: readonly (string | number)[];
	/** What is wrong there, to be read after the path: `must be string, not number`. */
	readonly message: string;
	/** The keyword of JSON Schema that is violated, such as type or required; `depth` for a value nested too deeply to be checked. */
	readonly keyword: string;
}

/** No more violations than these are given. */
const MOST = 10;
/** No more characters of a value are quoted. */
const QUOTED = 60;
/** No more allowed values are listed. */
const LISTED = 12;

/** Keywords of unions: what is wrong with their branches says more. */
const UNIONS = new Set(["anyOf", "oneOf", "if"]);
/** Keywords of generated code → those of JSON Schema they stand for. */
const STANDARD = new Map([
	["closed", "additionalProperties"],
	["hexDigits", "pattern"],
	["notTogether", "not"],
]);

/**
 * The most telling of the errors of one validation: those furthest from the root, at most ten. Where branches of a union
 * disagree at one place, that is one violation whose message gives the alternatives.
 */
export function violationsOf(value: unknown, errors: readonly GeneratedError[]): readonly Violation[] {
	const specific = errors.filter((error) => !UNIONS.has(error.keyword));
	const places = new Map<string, { path: (string | number)[]; errors: GeneratedError[] }>();
	for (const error of specific.length > 0 ? specific : errors) {
		const path = pathOf(value, error);
		const place = places.get(JSON.stringify(path));
		if (place === undefined) places.set(JSON.stringify(path), { path, errors: [error] });
		else place.errors.push(error);
	}
	const deepest = Math.max(...[...places.values()].map((place) => place.path.length));
	return [...places.values()]
		.filter((place) => place.path.length === deepest)
		.slice(0, MOST)
		.map(({ path, errors }) => {
			const found = at(value, path);
			const keyword = errors[0]?.keyword ?? "";
			return { path, message: messageOf(errors, found), keyword: STANDARD.get(keyword) ?? keyword };
		});
}

/** What is wrong at one place, by one error or by several branches of a union. */
function messageOf(errors: readonly GeneratedError[], found: unknown): string {
	const types = errors.filter((error) => error.keyword === "type").flatMap((error) => error.params["type"]);
	const messages = new Set<string>();
	for (const error of errors) {
		if (error.keyword === "type") messages.add(`must be ${[...new Set(types)].join(" or ")}, not ${typeOf(found)}`);
		else messages.add(describe(error, found));
	}
	return [...messages].slice(0, MOST).join("; or ");
}

function describe({ keyword, params }: GeneratedError, found: unknown): string {
	switch (keyword) {
		case "additionalProperties":
		case "closed":
			return `must not have property ${quote(params["additionalProperty"])}`;
		case "anyOf":
			return "must have one of the allowed forms";
		case "const":
			return `must be ${quote(params["allowedValue"])}, not ${quote(found)}`;
		case "dependencies":
			return `must have property ${quote(params["missingProperty"])} when it has ${quote(params["property"])}`;
		case "depth":
			return "is nested too deeply to be checked";
		case "enum":
			return notAmong(params["allowedValues"] as readonly unknown[], found);
		case "format":
			return `must have the format ${params["format"]}, and ${quote(found)} has not`;
		case "hexDigits":
			return `must be ${(params["lengths"] as readonly number[]).join(" or ")} hexadecimal digits, and ${quote(found)} is not`;
		case "if":
			return "must have the form that its other properties ask for";
		case "maximum":
		case "minimum":
			return `must be ${params["comparison"]} ${params["limit"]}`;
		case "maxItems":
			return `must not have more than ${params["limit"]} items`;
		case "minItems":
			return `must not have fewer than ${params["limit"]} items`;
		case "maxLength":
			return `must not be longer than ${params["limit"]} characters`;
		case "minLength":
			return `must not be shorter than ${params["limit"]} characters`;
		case "notTogether":
			return `must not have ${(params["properties"] as readonly string[]).map(quote).join(" together with ")}`;
		case "oneOf":
			return "must have exactly one of the allowed forms, and has several";
		case "pattern":
			return `must match ${params["pattern"]}, and ${quote(found)} does not`;
		case "required":
			return `must have property ${quote(params["missingProperty"])}`;
		case "uniqueItems":
			return "must not equal an earlier item";
		default:
			return `does not follow the schema (${keyword})`;
	}
}

function notAmong(allowed: readonly unknown[], found: unknown): string {
	if (allowed.length > LISTED) return `must be one of ${allowed.length} allowed values, and ${quote(found)} is not`;
	return `must be one of ${allowed.map(quote).join(", ")}, not ${quote(found)}`;
}

/** Where an error is. JSON pointers do not tell indexes from names, so the value does. */
function pathOf(value: unknown, error: GeneratedError): (string | number)[] {
	const path: (string | number)[] = [];
	let place = value;
	for (const part of error.instancePath.split("/").slice(1)) {
		const name = part.replaceAll("~1", "/").replaceAll("~0", "~");
		const key = Array.isArray(place) ? Number(name) : name;
		path.push(key);
		place = child(place, key);
	}
	if (error.keyword === "uniqueItems") path.push(error.params["index"] as number);
	return path;
}

function at(value: unknown, path: readonly (string | number)[]): unknown {
	return path.reduce(child, value);
}

function child(value: unknown, key: string | number): unknown {
	return typeof value === "object" && value !== null && Object.hasOwn(value, key)
		? (value as Record<string | number, unknown>)[key]
		: undefined;
}

function typeOf(value: unknown): string {
	if (value === null) return "null";
	return Array.isArray(value) ? "array" : typeof value;
}

/** A value as JSON, shortened; only its kind when it is an array or object. */
function quote(value: unknown): string {
	if (typeof value === "string") {
		const short = value.length > QUOTED ? `${value.slice(0, QUOTED)}…` : value;
		return JSON.stringify(short);
	}
	return typeof value === "object" && value !== null ? typeOf(value) : String(value);
}
