import { asArray, asRecord, asScalarText, asString, entriesOf, get, setOwn } from "../../convert.js";
import { and, not, or, type Ternary, UNKNOWN } from "../../infrastructure/values.js";
import { NOTHING_KNOWN, type Resolved, Unresolved } from "./resolved.js";

/** Values that mappings may be repeated to, all together, and the longest text that is put together. */
const MAX_COPIED = 200_000;
const MAX_TEXT = 100_000;
/** Deeper than any property nests; keeps what is made of them bounded. */
const MAX_DEPTH = 200;

/** Pseudo parameters that are never a wildcard. https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/pseudo-parameter-reference.html */
const PSEUDO = new Set(["AccountId", "Partition", "Region", "StackId", "StackName", "URLSuffix"]);

/** What identity providers have for a name, which tells of what kind they are. */
const PROVIDERS: ReadonlyMap<string, string> = new Map([
	["AWS::IAM::SAMLProvider", "saml-provider"],
	["AWS::IAM::OIDCProvider", "oidc-provider"],
]);

/** Resources whose names and attributes are whatever someone makes them. */
const CUSTOM = /^(?:Custom::|AWS::CloudFormation::CustomResource$)|::MODULE$/;
/** Those with attributes that are. */
const ANYTHING = /^(?:AWS::CloudFormation::|AWS::SSM::Parameter$)/;

/**
 * Resolves the functions of a template, as far as the template alone decides. A parameter is what is chosen at
 * deployment, whatever its default: it is known only where a single value is allowed.
 *
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference.html
 */
export class Template {
	readonly #value: unknown;
	readonly #conditions = new Map<string, Ternary>();
	#copied = 0;

	constructor(value: unknown) {
		this.#value = value;
	}

	/** The value of what is written at a place of the template. Never throws; linear in what is written and copied. */
	resolve(value: unknown, depth = 0): Resolved {
		if (typeof value === "string") return isDynamic(value) ? NOTHING_KNOWN : value;
		if (typeof value !== "object" || value === null) return value as Resolved;
		if (depth > MAX_DEPTH) return NOTHING_KNOWN;
		if (Array.isArray(value)) {
			return value.map((item) => this.resolve(item, depth + 1)).filter((item) => item !== undefined);
		}
		const names = Object.keys(value);
		const [name] = names;
		if (names.length === 1 && name !== undefined && isFunction(name)) {
			return this.#call(name, get(value, name), depth + 1);
		}
		// A macro rewrites what stands beside it.
		if (names.some((key) => key === "Fn::Transform" || key.startsWith("Fn::ForEach"))) return NOTHING_KNOWN;
		const result: Record<string, Resolved> = {};
		for (const key of names) {
			const item = this.resolve(get(value, key), depth + 1);
			if (item !== undefined) setOwn(result, key, item);
		}
		return result;
	}

	/** Whether a condition of the template holds. */
	condition(name: string, depth = 0): Ternary {
		const known = this.#conditions.get(name);
		if (known !== undefined) return known;
		const written = get(get(this.#value, "Conditions"), name);
		// While it is looked at, a condition that leads back to itself is unknown.
		this.#conditions.set(name, UNKNOWN);
		const value = written === undefined || depth > MAX_DEPTH ? UNKNOWN : this.#truth(written, depth + 1);
		this.#conditions.set(name, value);
		return value;
	}

	#truth(written: unknown, depth: number): Ternary {
		if (depth > MAX_DEPTH) return UNKNOWN;
		if (typeof written === "boolean") return written;
		const [entry] = entriesOf(written);
		if (entry === undefined || entriesOf(written).length !== 1) return UNKNOWN;
		const [name, argument] = entry;
		const operands = () => (asArray(argument) ?? [argument]).map((operand) => this.#truth(operand, depth + 1));
		switch (name) {
			case "Condition":
				return typeof argument === "string" ? this.condition(argument, depth + 1) : UNKNOWN;
			case "Fn::Not":
				return not(operands()[0] ?? UNKNOWN);
			case "Fn::And":
				return and(...operands());
			case "Fn::Or":
				return or(...operands());
			case "Fn::Equals": {
				const [one, other] = (asArray(argument) ?? []).map((operand) => this.#text(operand, depth + 1));
				return one === undefined || other === undefined || one === null || other === null ? UNKNOWN : one === other;
			}
			default:
				return UNKNOWN;
		}
	}

	/** A scalar that is known, as text; null for anything else. */
	#text(written: unknown, depth: number): string | null {
		return asScalarText(this.resolve(written, depth));
	}

	#call(name: string, argument: unknown, depth: number): Resolved {
		switch (name) {
			case "Ref":
				return typeof argument === "string" ? this.#ref(argument) : NOTHING_KNOWN;
			case "Fn::GetAtt":
				return this.#attribute(argument);
			case "Fn::If":
				return this.#if(argument, depth);
			case "Fn::Join":
				return this.#join(argument, depth);
			case "Fn::Sub":
				return this.#sub(argument, depth);
			case "Fn::FindInMap":
				return this.#findInMap(argument, depth);
			case "Fn::Select":
				return this.#select(argument, depth);
			case "Fn::Split":
				return this.#split(argument, depth);
			case "Fn::Base64":
				return this.#base64(argument, depth);
			default:
				return NOTHING_KNOWN;
		}
	}

	#ref(name: string): Resolved {
		if (name === "AWS::NoValue") return undefined;
		if (name.startsWith("AWS::")) {
			const pseudo = name.slice("AWS::".length);
			return PSEUDO.has(pseudo) ? new Unresolved({ symbol: `{AWS.${pseudo}}` }) : NOTHING_KNOWN;
		}
		const parameter = asRecord(get(get(this.#value, "Parameters"), name));
		if (parameter !== null) return resolveParameter(name, parameter);
		const type = this.#typeOf(name);
		if (type === null) return NOTHING_KNOWN;
		if (CUSTOM.test(type)) return new Unresolved({ identity: `{${name}}` });
		const provider = PROVIDERS.get(type);
		const symbol =
			provider === undefined ? `{${name}}` : `arn:{AWS.Partition}:iam::{AWS.AccountId}:${provider}/{${name}}`;
		return new Unresolved({ symbol, reference: { id: name, attribute: null } });
	}

	#typeOf(id: string): string | null {
		return asString(get(get(get(this.#value, "Resources"), id), "Type"));
	}

	#attribute(argument: unknown): Resolved {
		const dot = typeof argument === "string" ? argument.indexOf(".") : -1;
		const [id, attribute] =
			typeof argument === "string"
				? dot === -1
					? []
					: [argument.slice(0, dot), argument.slice(dot + 1)]
				: (asArray(argument) ?? []);
		if (typeof id !== "string" || typeof attribute !== "string") return NOTHING_KNOWN;
		const type = this.#typeOf(id);
		if (type === null || CUSTOM.test(type) || ANYTHING.test(type)) return NOTHING_KNOWN;
		return new Unresolved({ symbol: `{${id}.${attribute}}`, reference: { id, attribute } });
	}

	#if(argument: unknown, depth: number): Resolved {
		const [name, yes, no] = asArray(argument) ?? [];
		if (typeof name !== "string" || asArray(argument)?.length !== 3) return NOTHING_KNOWN;
		const holds = this.condition(name, depth);
		if (holds !== UNKNOWN) return this.resolve(holds ? yes : no, depth);
		const [one, other] = [this.resolve(yes, depth), this.resolve(no, depth)];
		const same = one === other || (asScalarText(one) !== null && asScalarText(one) === asScalarText(other));
		return same && typeof one !== "object" ? one : NOTHING_KNOWN;
	}

	#join(argument: unknown, depth: number): Resolved {
		const [delimiter, list] = asArray(argument) ?? [];
		const values = this.resolve(list, depth);
		if (typeof delimiter !== "string" || !Array.isArray(values)) return NOTHING_KNOWN;
		const parts = (values as readonly Resolved[]).flatMap((value, index) =>
			index === 0 ? [value] : [delimiter, value],
		);
		return concatenate(parts);
	}

	#sub(argument: unknown, depth: number): Resolved {
		const [text, variables] = typeof argument === "string" ? [argument] : (asArray(argument) ?? []);
		if (typeof text !== "string" || isDynamic(text)) return NOTHING_KNOWN;
		const parts: Resolved[] = [];
		let last = 0;
		for (const match of text.matchAll(/\$\{([^{}$]*)\}/g)) {
			parts.push(text.slice(last, match.index));
			last = match.index + match[0].length;
			const name = (match[1] as string).trim();
			if (name.startsWith("!")) {
				parts.push(`\${${name.slice(1)}}`);
			} else {
				const own = get(variables, name);
				parts.push(
					own !== undefined ? this.resolve(own, depth) : name.includes(".") ? this.#attribute(name) : this.#ref(name),
				);
			}
		}
		parts.push(text.slice(last));
		return concatenate(parts);
	}

	#findInMap(argument: unknown, depth: number): Resolved {
		const [map, first, second, options] = asArray(argument) ?? [];
		const keys = [map, first, second].map((key) => this.#text(key, depth));
		let value: unknown = get(this.#value, "Mappings");
		let complete = true;
		for (const key of keys) {
			if (key === null) return NOTHING_KNOWN;
			// A macro may add what is looked for.
			if (get(value, "Fn::Transform") !== undefined) complete = false;
			value = get(value, key);
		}
		if (value === undefined) {
			const otherwise = get(options, "DefaultValue");
			return otherwise === undefined || !complete ? NOTHING_KNOWN : this.resolve(otherwise, depth);
		}
		if (this.#copied > MAX_COPIED) return NOTHING_KNOWN;
		this.#copied += sizeOf(value);
		return this.resolve(value, depth);
	}

	#select(argument: unknown, depth: number): Resolved {
		const [index, list] = asArray(argument) ?? [];
		const position = this.#text(index, depth);
		const values = this.resolve(list, depth);
		if (position === null || !/^\d{1,6}$/.test(position) || !Array.isArray(values)) return NOTHING_KNOWN;
		return (values as readonly Resolved[])[Number(position)] ?? NOTHING_KNOWN;
	}

	#split(argument: unknown, depth: number): Resolved {
		const [delimiter, text] = asArray(argument) ?? [];
		const source = this.#text(text, depth);
		if (typeof delimiter !== "string" || delimiter === "" || source === null) return NOTHING_KNOWN;
		return source.split(delimiter);
	}

	/** What is encoded is shown as it is written: it is read by people and by what looks for credentials. */
	#base64(argument: unknown, depth: number): Resolved {
		const value = this.resolve(argument, depth);
		return typeof value === "string" ? { "Fn::Base64": value } : NOTHING_KNOWN;
	}
}

/** Values that are read from elsewhere at deployment. https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/dynamic-references.html */
function isDynamic(text: string): boolean {
	return text.includes("{{resolve:");
}

function isFunction(name: string): boolean {
	return name === "Ref" || name.startsWith("Fn::");
}

/** Known only where there is no choice. */
function resolveParameter(name: string, parameter: object): Resolved {
	const noEcho = get(parameter, "NoEcho");
	const sensitive = noEcho !== undefined && noEcho !== false && noEcho !== "false";
	const allowed = asArray(get(parameter, "AllowedValues"));
	const only = allowed?.length === 1 ? asScalarText(allowed[0]) : null;
	const isLookedUp = asString(get(parameter, "Type"))?.startsWith("AWS::SSM") === true;
	if (only !== null && !sensitive && !isLookedUp) return only;
	return new Unresolved({ identity: `{${name}}`, sensitive });
}

/** The text of several parts; unknown where one is, and told by its symbol where every part has one. */
function concatenate(parts: readonly Resolved[]): Resolved {
	const meant = parts.filter((part) => part !== undefined && part !== "");
	const [only] = meant;
	if (meant.length === 1 && only instanceof Unresolved) return only;
	const unresolved = meant.filter((part) => part instanceof Unresolved);
	const sensitive = unresolved.some((part) => part.sensitive);
	const identity = textOf(meant, (part) => part.identity);
	if (unresolved.length > 0) {
		return new Unresolved({ symbol: textOf(meant, (part) => part.symbol), identity, sensitive });
	}
	return identity === null || isDynamic(identity) ? NOTHING_KNOWN : identity;
}

function textOf(parts: readonly Resolved[], of: (part: Unresolved) => string | null): string | null {
	const texts: string[] = [];
	let length = 0;
	for (const part of parts) {
		const text = part instanceof Unresolved ? of(part) : asScalarText(part);
		length += text?.length ?? 0;
		if (text === null || length > MAX_TEXT) return null;
		texts.push(text);
	}
	return texts.join("");
}

/** Characters of text and values in it; the parser has bounded how deep it is. */
function sizeOf(value: unknown): number {
	if (typeof value === "string") return 1 + value.length;
	if (typeof value !== "object" || value === null) return 1;
	let size = 1;
	for (const item of Object.values(value)) size += sizeOf(item);
	return size;
}
