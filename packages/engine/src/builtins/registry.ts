import type { Builtin } from "./builtin.js";

interface Family {
	readonly load: () => Promise<object>;
	/** Names in Rego; the module exports each as {@link exportName} says. */
	readonly names: readonly string[];
}

/** Modules of this folder, without extension. A policy loads those it needs: most need few, and some bring a library. */
const FAMILIES: Readonly<Record<string, Family>> = {
	arrays: {
		load: () => import("./arrays.js"),
		names: ["array.concat", "array.flatten", "array.reverse", "array.slice"],
	},
	digest: {
		load: () => import("./digest.js"),
		names: [
			"crypto.hmac.equal",
			"crypto.hmac.md5",
			"crypto.hmac.sha1",
			"crypto.hmac.sha256",
			"crypto.hmac.sha512",
			"crypto.md5",
			"crypto.sha1",
			"crypto.sha256",
		],
	},
	encoding: {
		load: () => import("./encoding.js"),
		names: [
			"base64.decode",
			"base64.encode",
			"base64.is_valid",
			"base64url.decode",
			"base64url.encode",
			"base64url.encode_no_pad",
			"hex.decode",
			"hex.encode",
			"urlquery.decode",
			"urlquery.decode_object",
			"urlquery.encode",
			"urlquery.encode_object",
		],
	},
	glob: { load: () => import("./glob.js"), names: ["glob.match", "glob.quote_meta"] },
	"globs-match": { load: () => import("./globs-match.js"), names: ["regex.globs_match"] },
	graph: { load: () => import("./graph.js"), names: ["graph.reachable", "graph.reachable_paths"] },
	json: {
		load: () => import("./json.js"),
		names: ["json.is_valid", "json.marshal", "json.marshal_with_options", "json.unmarshal"],
	},
	"json-patch": { load: () => import("./json-patch.js"), names: ["json.patch"] },
	"json-select": { load: () => import("./json-select.js"), names: ["json.filter", "json.remove"] },
	jwt: {
		load: () => import("./jwt.js"),
		names: ["io.jwt.decode", "io.jwt.verify_hs256", "io.jwt.verify_hs384", "io.jwt.verify_hs512"],
	},
	member: { load: () => import("./member.js"), names: ["internal.member_2", "internal.member_3"] },
	metadata: { load: () => import("./metadata.js"), names: ["rego.metadata.chain", "rego.metadata.rule"] },
	objects: {
		load: () => import("./objects.js"),
		names: [
			"object.filter",
			"object.get",
			"object.keys",
			"object.remove",
			"object.subset",
			"object.union",
			"object.union_n",
		],
	},
	opa: {
		load: () => import("./opa.js"),
		names: [
			"crypto.parse_private_keys",
			"crypto.x509.parse_and_verify_certificates",
			"crypto.x509.parse_and_verify_certificates_with_options",
			"crypto.x509.parse_certificate_request",
			"crypto.x509.parse_certificates",
			"crypto.x509.parse_keypair",
			"crypto.x509.parse_rsa_private_key",
			"graphql.is_valid",
			"graphql.parse",
			"graphql.parse_and_verify",
			"graphql.parse_query",
			"graphql.parse_schema",
			"graphql.schema_is_valid",
			"io.jwt.decode_verify",
			"io.jwt.encode_sign",
			"io.jwt.encode_sign_raw",
			"io.jwt.verify_eddsa",
			"io.jwt.verify_es256",
			"io.jwt.verify_es384",
			"io.jwt.verify_es512",
			"io.jwt.verify_ps256",
			"io.jwt.verify_ps384",
			"io.jwt.verify_ps512",
			"io.jwt.verify_rs256",
			"io.jwt.verify_rs384",
			"io.jwt.verify_rs512",
			"json.match_schema",
			"json.verify_schema",
			"providers.aws.sign_req",
			"rego.parse_module",
			"strings.render_template",
		],
	},
	print: {
		load: () => import("./print.js"),
		names: ["internal.print", "internal.template_string", "internal.test_case", "print", "trace"],
	},
	aggregates: {
		load: () => import("./aggregates.js"),
		names: ["all", "any", "count", "max", "min", "product", "sort", "sum"],
	},
	arithmetic: {
		load: () => import("./arithmetic.js"),
		names: ["abs", "ceil", "div", "floor", "minus", "mul", "plus", "rem", "round"],
	},
	bits: {
		load: () => import("./bits.js"),
		names: ["bits.and", "bits.lsh", "bits.negate", "bits.or", "bits.rsh", "bits.xor"],
	},
	comparison: { load: () => import("./comparison.js"), names: ["eq", "equal", "gt", "gte", "lt", "lte", "neq"] },
	net: {
		load: () => import("./net.js"),
		names: [
			"net.cidr_contains",
			"net.cidr_contains_matches",
			"net.cidr_expand",
			"net.cidr_intersects",
			"net.cidr_is_valid",
			"net.cidr_merge",
			"net.cidr_overlap",
		],
	},
	numbers: { load: () => import("./numbers.js"), names: ["format_int", "numbers.range", "numbers.range_step"] },
	rand: { load: () => import("./rand.js"), names: ["rand.intn"] },
	regex: {
		load: () => import("./regex.js"),
		names: [
			"re_match",
			"regex.find_all_string_submatch_n",
			"regex.find_n",
			"regex.is_valid",
			"regex.match",
			"regex.replace",
			"regex.split",
			"regex.template_match",
		],
	},
	sets: { load: () => import("./sets.js"), names: ["and", "intersection", "or", "set_diff", "union"] },
	replace: { load: () => import("./replace.js"), names: ["replace", "strings.replace_n"] },
	semver: { load: () => import("./semver.js"), names: ["semver.compare", "semver.is_valid"] },
	sprintf: { load: () => import("./sprintf.js"), names: ["sprintf"] },
	time: {
		load: () => import("./time.js"),
		names: [
			"time.add_date",
			"time.clock",
			"time.date",
			"time.diff",
			"time.format",
			"time.now_ns",
			"time.parse_duration_ns",
			"time.parse_ns",
			"time.parse_rfc3339_ns",
			"time.weekday",
		],
	},
	walk: { load: () => import("./walk.js"), names: ["walk"] },
	strings: {
		load: () => import("./strings.js"),
		names: [
			"concat",
			"contains",
			"endswith",
			"indexof",
			"indexof_n",
			"lower",
			"split",
			"startswith",
			"strings.any_prefix_match",
			"strings.any_suffix_match",
			"strings.count",
			"strings.reverse",
			"strings.split_n",
			"substring",
			"trim",
			"trim_left",
			"trim_prefix",
			"trim_right",
			"trim_space",
			"trim_suffix",
			"upper",
		],
	},
	types: {
		load: () => import("./types.js"),
		names: [
			"cast_array",
			"cast_boolean",
			"cast_null",
			"cast_object",
			"cast_set",
			"cast_string",
			"is_array",
			"is_boolean",
			"is_null",
			"is_number",
			"is_object",
			"is_set",
			"is_string",
			"to_number",
			"type_name",
		],
	},
	units: { load: () => import("./units.js"), names: ["units.parse", "units.parse_bytes"] },
	uri: { load: () => import("./uri.js"), names: ["uri.is_valid", "uri.parse"] },
	uuid: { load: () => import("./uuid.js"), names: ["uuid.parse", "uuid.rfc4122"] },
	yaml: { load: () => import("./yaml.js"), names: ["yaml.is_valid", "yaml.marshal", "yaml.unmarshal"] },
};

const FAMILY_OF: ReadonlyMap<string, string> = new Map(
	Object.entries(FAMILIES).flatMap(([family, { names }]) => names.map((name) => [name, family] as const)),
);

/** The builtins the engine provides to policies, sorted. OPA's WASM runtime has its own besides. */
export const builtinNames: readonly string[] = [...FAMILY_OF.keys()].sort();

/** Whether OPA itself has to run it, see {@link BuiltinContext.opa}. */
export function needsOpa(name: string): boolean {
	return FAMILY_OF.get(name) === "opa";
}

/** What a module imports to call a builtin: `{module: "regex", name: "regexSplit"}` for `regex.split`. */
export function builtinExport(name: string): { readonly module: string; readonly name: string } | undefined {
	const module = FAMILY_OF.get(name);
	return module === undefined ? undefined : { module, name: exportName(name) };
}

/** Returns undefined when the engine has no such builtin. */
export async function loadBuiltin(name: string): Promise<Builtin | undefined> {
	const family = FAMILY_OF.get(name);
	if (family === undefined) return undefined;
	const exports = (await (FAMILIES[family] as Family).load()) as Readonly<Record<string, Builtin>>;
	return exports[exportName(name)];
}

/** `timeParseNs` for `time.parse_ns` */
export function exportName(name: string): string {
	return name.replace(/[._]+([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}
