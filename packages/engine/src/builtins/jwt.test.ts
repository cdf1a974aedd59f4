import { createHmac } from "node:crypto";
import { test } from "vitest";
import { expectSame } from "../../test/differential.js";

const encode = (value: unknown): string =>
	Buffer.from(typeof value === "string" ? value : JSON.stringify(value)).toString("base64url");

function token(header: unknown, payload: unknown, signature = "c2ln"): string {
	return `${encode(header)}.${encode(payload)}.${signature}`;
}

function signed(hash: string, secret: string, header: unknown = { alg: "none" }): string {
	const content = `${encode(header)}.${encode({ sub: "a" })}`;
	return `${content}.${createHmac(hash, secret).update(content).digest("base64url")}`;
}

const PLAIN = token({ alg: "HS256", typ: "JWT" }, { iss: "me", exp: 1.0, big: 1 });

test("io.jwt.decode says what OPA says", () =>
	expectSame(
		"io.jwt.decode",
		[
			[PLAIN],
			[token({}, '{"big": 12345678901234567890, "f": 1.0, "e": 1e2, "__proto__": 1, "a": 1, "a": 2}')],
			[token({ cty: "JWT" }, PLAIN)],
			[token({ cty: "JWT" }, `"'${PLAIN}'"`)],
			[token({ cty: "JWT" }, token({ cty: "JWT" }, PLAIN))],
			[token({ cty: "jwt" }, {})],
			[token({}, {}, "")],
			[token({}, {}, "c2lnbg==")],
			[token({}, {}, "c2ln\nbg")],
			[`${encode({})}=.${encode({ a: 1 })}.`],
			[token({}, { text: "ä😀" })],
			[token({}, '{"a": "\\ud800"}')],
			["a.b.c"],
			["a"],
			["a.b"],
			["a.b.c.d"],
			[`${encode({})}.x.y`],
			[token({}, {}, "!")],
			[token({}, {}, "c2l")],
			[token({}, {}, "c")],
			[token({ enc: "A" }, {})],
			[token([1], {})],
			[token({}, "[]")],
			[1],
		],
		{ messages: true },
	));

test("io.jwt.decode refuses what is no JSON, as OPA does", () =>
	expectSame("io.jwt.decode", [[PLAIN], [token("{", {})], [token({}, "{")], [token({}, "")]], { messages: false }));

for (const [bits, hash] of Object.entries({ 256: "sha256", 384: "sha384", 512: "sha512" })) {
	test(`io.jwt.verify_hs${bits} says what OPA says`, () =>
		expectSame(`io.jwt.verify_hs${bits}`, [
			[signed(hash, "secret"), "secret"],
			[signed(hash, "secret"), "other"],
			[signed(hash, ""), ""],
			[signed(hash, "s".repeat(500)), "s".repeat(500)],
			[signed("sha1", "secret"), "secret"],
			[signed(hash, "secret", "no JSON"), "secret"],
			[`${signed(hash, "secret")}=`, "secret"],
			[signed(hash, "secret").slice(0, -1), "secret"],
			["a.b", "secret"],
			[1, "secret"],
			[signed(hash, "secret"), 1],
		]));
}
