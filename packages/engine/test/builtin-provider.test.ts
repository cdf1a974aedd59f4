import { opaBuiltins } from "@proviso/compiler/builtins";
import { describe, expect, test } from "vitest";
import type { BuiltinProvider } from "../src/index.js";
import { compileFiles, defined, errorOf, load, reference } from "./support.js";

const builtinProvider = opaBuiltins();

const RULES: Readonly<Record<string, string>> = {
	schema: `json.match_schema({"a": 1, "b": "x"}, {"type": "object", "properties": {"a": {"type": "string"}}, "required": ["c"]})`,
	invalid_schema: `json.verify_schema({"type": "nothing"})`,
	query: `graphql.parse_query("query Q($a: Int = 1) { f(x: $a) { ...G } } fragment G on T { y }")`,
	schema_query: `graphql.parse_and_verify("{ a }", "type Query { a: Int }")`,
	not_valid: `graphql.is_valid("{ b }", "type Query { a: Int }")`,
	module: `rego.parse_module("m.rego", "package m\\n\\nallow if input.x == 1")`,
	template: `strings.render_template("{{range $i, $n := .names}}{{if $i}}, {{end}}{{$n}}{{end}} {{.missing}}", {"names": ["a", "b"]})`,
	signed: `io.jwt.encode_sign({"alg": "HS256", "typ": "JWT"}, {"sub": "a"}, {"kty": "oct", "k": "c2VjcmV0"})`,
	verified: `io.jwt.decode_verify(io.jwt.encode_sign({"alg": "HS256"}, {"sub": {"a", "b"}}, {"kty": "oct", "k": "c2VjcmV0"}), {"secret": "secret"})`,
	request: `providers.aws.sign_req({"method": "get", "url": "https://example.com/a", "headers": {"x": "y"}}, {"aws_service": "s3", "aws_access_key": "A", "aws_secret_access_key": "B", "aws_region": "us-east-1"}, 1700000000000000000)`,
};

describe("builtins that OPA itself runs", () => {
	test.each(Object.entries(RULES))("%s is what OPA says", async (name, call) => {
		const rego = `${name} := ${call}`;
		const policy = await load(rego, [name], { builtinProvider });
		expect(defined(policy.evaluate(`p/${name}`))).toEqual(
			await reference({ "p.rego": `package p\n\n${rego}` }, `p/${name}`),
		);
	});

	test("are refused at load, by name, without a provider", async () => {
		const bundle = load("a := graphql.is_valid(input, input)\nb := io.jwt.verify_rs256(input, input)", ["a", "b"]);
		await expect(bundle).rejects.toMatchObject({
			code: "unsupported-builtin",
			builtin: "graphql.is_valid",
			message: expect.stringMatching(/graphql\.is_valid, io\.jwt\.verify_rs256;.*builtinProvider/),
		});
	});

	test("do not start a provider that no builtin needs", async () => {
		const never: BuiltinProvider = { start: () => Promise.reject(new Error("started")) };
		const policy = await load("a := object.union_n([{}, input])", ["a"], { builtinProvider: never });
		expect(defined(policy.evaluate("p/a", { x: 1 }))).toEqual({ x: 1 });
		await expect(load("a := graphql.is_valid(input, input)", ["a"], { builtinProvider: never })).rejects.toMatchObject({
			code: "unsupported-builtin",
			message: expect.stringContaining("started"),
		});
	});

	test("fail as builtins do", async () => {
		const rego = `a := rego.parse_module("m.rego", input)`;
		const strict = await load(rego, ["a"], { builtinProvider });
		const error = errorOf(strict.evaluate("p/a", "package"));
		expect(error).toMatchObject({ code: "builtin-failed", builtin: "rego.parse_module" });
		expect(error.message).toContain("rego_parse_error");
		const lenient = await load(rego, ["a"], { builtinProvider, strictBuiltinErrors: false });
		expect(lenient.evaluate("p/a", "package").status).toBe("undefined");
	});

	test("have the time of the evaluation", async () => {
		const token = `io.jwt.encode_sign({"alg": "HS256"}, {"exp": 1000}, {"kty": "oct", "k": "c2VjcmV0"})`;
		const rego = `a := io.jwt.decode_verify(${token}, {"secret": "secret"})[0]`;
		for (const [now, valid] of [
			["1970-01-01T00:10:00Z", true],
			["1970-01-01T00:20:00Z", false],
		] as const) {
			const policy = await load(rego, ["a"], { builtinProvider, now });
			expect(defined(policy.evaluate("p/a"))).toBe(valid);
		}
	});

	test("survive input that exhausts OPA", async () => {
		const options = { builtinProvider, strictBuiltinErrors: false };
		const policy = await load("a := graphql.parse_query(input)", ["a"], options);
		expect(errorOf(policy.evaluate("p/a", "{a".repeat(300_000)))).toMatchObject({
			code: "trap",
			builtin: "graphql.parse_query",
		});
		expect(policy.evaluate("p/a", "{a}").status).toBe("defined");
	});
});

test("a builtin of the caller stands in for one that OPA would run", async () => {
	const policy = await load("a := graphql.is_valid(input, input)", ["a"], {
		builtins: { "graphql.is_valid": () => true },
	});
	expect(defined(policy.evaluate("p/a", ""))).toBe(true);
});

test("http.send and the like are refused by name, unless the caller hands them in", async () => {
	const files = { "p.rego": `package p\n\na := http.send({"url": "http://localhost", "method": "get"}).status_code` };
	const { loadPolicy } = await import("../src/index.js");
	const bundle = await compileFiles(files, "p/a");
	await expect(loadPolicy(bundle, { builtinProvider })).rejects.toMatchObject({ builtin: "http.send" });
	const policy = await loadPolicy(bundle, { builtins: { "http.send": () => ({ status_code: 418 }) } });
	expect(defined(policy.evaluate("p/a"))).toBe(418);
});
