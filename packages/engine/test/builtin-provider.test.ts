import { constants, createSign, generateKeyPairSync, type KeyObject, sign } from "node:crypto";
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

describe("signatures that Node made", () => {
	const rsa = generateKeyPairSync("rsa", { modulusLength: 2048 });
	const curves = { 256: "P-256", 384: "P-384", 512: "P-521" } as const;
	const content = [{ alg: "any" }, { sub: "a" }]
		.map((part) => Buffer.from(JSON.stringify(part)).toString("base64url"))
		.join(".");
	const cases: [string, KeyObject, Buffer][] = [256, 384, 512].flatMap((bits): [string, KeyObject, Buffer][] => {
		const hash = `sha${bits}`;
		const ec = generateKeyPairSync("ec", { namedCurve: curves[bits as keyof typeof curves] });
		const signer = () => createSign(hash).update(content);
		const padding = constants.RSA_PKCS1_PSS_PADDING;
		return [
			[`rs${bits}`, rsa.publicKey, signer().sign(rsa.privateKey)],
			[`ps${bits}`, rsa.publicKey, signer().sign({ key: rsa.privateKey, padding, saltLength: bits / 8 })],
			[`es${bits}`, ec.publicKey, signer().sign({ key: ec.privateKey, dsaEncoding: "ieee-p1363" })],
		];
	});
	const ed = generateKeyPairSync("ed25519");
	cases.push(["eddsa", ed.publicKey, sign(null, Buffer.from(content), ed.privateKey)]);

	test.each(cases)("io.jwt.verify_%s accepts them, and nothing else", async (name, key, signature) => {
		const policy = await load(`a := io.jwt.verify_${name}(input.token, input.key)`, ["a"], { builtinProvider });
		const verify = (bytes: Buffer, text = content): unknown =>
			[key.export({ type: "spki", format: "pem" }), JSON.stringify(key.export({ format: "jwk" }))].map((exported) =>
				defined(policy.evaluate("p/a", { token: `${text}.${bytes.toString("base64url")}`, key: exported as string })),
			);
		expect(verify(signature)).toEqual([true, true]);
		const wrong = Buffer.from(signature);
		wrong[10] = (wrong[10] as number) ^ 1;
		expect(verify(wrong)).toEqual([false, false]);
		const other = Buffer.from(JSON.stringify({ sub: "b" })).toString("base64url");
		expect(verify(signature, `${content.split(".")[0]}.${other}`)).toEqual([false, false]);
	});
});

test("a certificate is read, and verified at the time of the evaluation", async () => {
	const certificate =
		"-----BEGIN CERTIFICATE-----\nMIIBhDCCASugAwIBAgIULq8Ydc5wnUSe8/fJqugTbUpzJo4wCgYIKoZIzj0EAwIw\nFzEVMBMGA1UEAwwMcHJvdmlzbyB0ZXN0MCAXDTI2MTEyMzEyMzQ1NloYDzIxMjYx\nMDMwMTIzNDU2WjAXMRUwEwYDVQQDDAxwcm92aXNvIHRlc3QwWTATBgcqhkjOPQIB\nBggqhkjOPQMBBwNCAASEbI4nma6zMYkYu5w+TcQ8H3cXbcBnLBQKGGgI4g7u7Arb\nrW+SA/Vd+jSCf7oPp6ZjeJABAqOnCgNZVFsf4Im6o1MwUTAdBgNVHQ4EFgQUl+WX\nPzqTW58BecDT7e8KQKnU1W4wHwYDVR0jBBgwFoAUl+WXPzqTW58BecDT7e8KQKnU\n1W4wDwYDVR0TAQH/BAUwAwEB/zAKBggqhkjOPQQDAgNHADBEAiAeCPPqxcM1Yw++\nvWjYUPF4sXtSheCD7sZVba6C+EbHgwIgSN21vPYMohe1qNeLuiEYJrL3Y9k6MwU6\nCce9OUNGnBQ=\n-----END CERTIFICATE-----\n";
	const rego = `name := crypto.x509.parse_certificates(input)[0].Subject.CommonName
valid := crypto.x509.parse_and_verify_certificates(concat("", [input, input]))[0]`;
	const at = (now: string) => load(rego, ["name", "valid"], { builtinProvider, now });
	expect(defined((await at("2030-01-01T00:00:00Z")).evaluate("p/name", certificate))).toBe("proviso test");
	expect(defined((await at("2030-01-01T00:00:00Z")).evaluate("p/valid", certificate))).toBe(true);
	expect(defined((await at("2020-01-01T00:00:00Z")).evaluate("p/valid", certificate))).toBe(false);
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
