import { bytesToHex, hexToBytes } from "@noble/hashes/utils.js";
import { EvaluationError } from "../error.js";
import {
	isNumber,
	MAXIMUM_VALUE_DEPTH,
	numberText,
	numberValue,
	objectEntries,
	RegoObject,
	RegoSet,
	type Value,
} from "../value/index.js";
import { type Builtin, type BuiltinContext, isArray } from "./builtin.js";
import { utf8Bytes, utf8Text } from "./utf8.js";

/** Builtins that OPA's own code runs, through `context.opa`. */
export const cryptoParsePrivateKeys = served("crypto.parse_private_keys");
export const cryptoX509ParseAndVerifyCertificates = served("crypto.x509.parse_and_verify_certificates");
export const cryptoX509ParseAndVerifyCertificatesWithOptions = served(
	"crypto.x509.parse_and_verify_certificates_with_options",
);
export const cryptoX509ParseCertificateRequest = served("crypto.x509.parse_certificate_request");
export const cryptoX509ParseCertificates = served("crypto.x509.parse_certificates");
export const cryptoX509ParseKeypair = served("crypto.x509.parse_keypair");
export const cryptoX509ParseRsaPrivateKey = served("crypto.x509.parse_rsa_private_key");
export const graphqlIsValid = served("graphql.is_valid");
export const graphqlParse = served("graphql.parse");
export const graphqlParseAndVerify = served("graphql.parse_and_verify");
export const graphqlParseQuery = served("graphql.parse_query");
export const graphqlParseSchema = served("graphql.parse_schema");
export const graphqlSchemaIsValid = served("graphql.schema_is_valid");
export const ioJwtDecodeVerify = served("io.jwt.decode_verify");
export const ioJwtEncodeSign = served("io.jwt.encode_sign");
export const ioJwtEncodeSignRaw = served("io.jwt.encode_sign_raw");
export const ioJwtVerifyEddsa = served("io.jwt.verify_eddsa");
export const ioJwtVerifyEs256 = served("io.jwt.verify_es256");
export const ioJwtVerifyEs384 = served("io.jwt.verify_es384");
export const ioJwtVerifyEs512 = served("io.jwt.verify_es512");
export const ioJwtVerifyPs256 = served("io.jwt.verify_ps256");
export const ioJwtVerifyPs384 = served("io.jwt.verify_ps384");
export const ioJwtVerifyPs512 = served("io.jwt.verify_ps512");
export const ioJwtVerifyRs256 = served("io.jwt.verify_rs256");
export const ioJwtVerifyRs384 = served("io.jwt.verify_rs384");
export const ioJwtVerifyRs512 = served("io.jwt.verify_rs512");
export const jsonMatchSchema = served("json.match_schema");
export const jsonVerifySchema = served("json.verify_schema");
export const providersAwsSignReq = served("providers.aws.sign_req");
export const regoParseModule = served("rego.parse_module");
export const stringsRenderTemplate = served("strings.render_template");

function served(name: string): Builtin {
	return (args, context) => callOpa(name, args, context);
}

/** The answer of OPA's builtin of that name. Throws EvaluationError `unsupported-builtin` where there is no provider, `trap` where it breaks. */
export function callOpa(name: string, args: readonly Value[], { opa, now, seed }: BuiltinContext): Value | undefined {
	if (opa === undefined) {
		throw new EvaluationError("unsupported-builtin", `builtin ${name} needs a builtin provider`, { builtin: name });
	}
	const encoded = `[${args.map((arg) => encode(arg, 0)).join(",")}]`;
	let answer: string | undefined;
	try {
		answer = opa(name, encoded, { now, seed });
	} catch (cause) {
		// What OPA says of the arguments has no code; running out of stack or memory has.
		if (!(cause instanceof Error) || !("code" in cause)) throw cause;
		throw new EvaluationError("trap", `builtin ${name} could not be run: ${cause.message}`, { cause, builtin: name });
	}
	return answer === undefined ? undefined : decode(JSON.parse(answer), 0);
}

/** JSON that loses nothing, as {@link BuiltinCall} says. */
function encode(value: Value, depth: number): string {
	if (typeof value === "string") {
		return value.isWellFormed() ? JSON.stringify(value) : `{"b":"${bytesToHex(utf8Bytes(value))}"}`;
	}
	if (isNumber(value)) return numberText(value);
	if (typeof value !== "object" || value === null) return String(value);
	assertDepth(depth);
	const list = (items: readonly Value[]): string => items.map((item) => encode(item, depth + 1)).join(",");
	if (isArray(value)) return `[${list(value)}]`;
	return value instanceof RegoSet ? `{"s":[${list(value.sorted())}]}` : `{"o":[${list(objectEntries(value).flat())}]}`;
}

function decode(value: Encoded, depth: number): Value {
	if (typeof value !== "object" || value === null) return value;
	assertDepth(depth);
	const list = (items: readonly Encoded[]): Value[] => items.map((item) => decode(item, depth + 1));
	if (Array.isArray(value)) return list(value);
	const tagged = value as Exclude<Encoded, Scalar | readonly Encoded[]>;
	if ("n" in tagged) return numberValue(tagged.n);
	if ("b" in tagged) return utf8Text(hexToBytes(tagged.b));
	if ("s" in tagged) return RegoSet.of(list(tagged.s));
	const items = list(tagged.o);
	const object = new RegoObject();
	for (let i = 0; i < items.length; i += 2) object.set(items[i] as Value, items[i + 1] as Value);
	return object;
}

type Scalar = null | boolean | number | string;
type Encoded =
	| Scalar
	| readonly Encoded[]
	| { readonly n: string }
	| { readonly b: string }
	| { readonly s: readonly Encoded[] }
	| { readonly o: readonly Encoded[] };

function assertDepth(depth: number): void {
	if (depth <= MAXIMUM_VALUE_DEPTH) return;
	throw new EvaluationError("recursion-exceeded", `a value is nested deeper than ${MAXIMUM_VALUE_DEPTH} levels`);
}
