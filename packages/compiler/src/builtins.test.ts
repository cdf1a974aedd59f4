import { describe, expect, test } from "vitest";
import { type BuiltinCall, CompilerError, opaBuiltins } from "./builtins.js";

const AT = { now: 1_700_000_000_000_000_000n, seed: 1 };
const provider = opaBuiltins();

async function called(name: string, ...args: unknown[]): Promise<unknown> {
	const call = await provider.start();
	const text = call(name, JSON.stringify(args), AT);
	return text === undefined ? undefined : JSON.parse(text);
}

function message(call: BuiltinCall, name: string, args: string): unknown {
	try {
		return call(name, args, AT);
	} catch (error) {
		return error;
	}
}

describe("builtins of OPA, called one by one", () => {
	test("values cross in both directions with nothing lost", async () => {
		const set = { s: [1, "a", { o: [{ s: [] }, null] }] };
		expect(await called("object.get", { o: ["k", set] }, "k", false)).toEqual(set);
		const number = { n: "123456789012345678901234567890" };
		expect(await called("array.concat", [number, { n: "1.0" }], [-0, 1e21])).toEqual([
			number,
			{ n: "1.0" },
			0,
			{ n: "1e+21" },
		]);
		expect(await called("object.get", { o: ["__proto__", "\u{10000}<&>\u2028"] }, "__proto__", 0)).toBe(
			"\u{10000}<&>\u2028",
		);
		expect(await called("base64.decode", "/w==")).toEqual({ b: "ff" });
		expect(await called("base64.encode", { b: "ff" })).toBe("/w==");
	});

	test("undefined is undefined", async () => {
		expect(await called("json.patch", { o: [] }, [{ o: ["op", "remove", "path", ""] }])).toBeUndefined();
	});

	test("an error has OPA's message, without the builtin's name before it", async () => {
		await expect(called("array.concat", 1, [])).rejects.toThrow(/^operand 1 must be array but got number$/);
		await expect(called("graphql.parse_query", "query {")).rejects.toThrow(/^Expected Name/);
	});

	test("time is what the caller says", async () => {
		const header = "eyJhbGciOiJIUzI1NiJ9";
		const claims = Buffer.from('{"exp":1700000001}').toString("base64url");
		const { createHmac } = await import("node:crypto");
		const signature = createHmac("sha256", "s").update(`${header}.${claims}`).digest("base64url");
		const args = JSON.stringify([`${header}.${claims}.${signature}`, { o: ["secret", "s", "alg", "HS256"] }]);
		const call = await provider.start();
		const valid = (now: bigint) => (JSON.parse(call("io.jwt.decode_verify", args, { now, seed: 0 })!) as unknown[])[0];
		expect(valid(1_700_000_000_000_000_000n)).toBe(true);
		expect(valid(1_700_000_002_000_000_000n)).toBe(false);
	});

	test("a schema's remote reference is not fetched", async () => {
		const [valid, text] = (await called("json.verify_schema", { o: ["$ref", "http://127.0.0.1:9/x"] })) as unknown[];
		expect(valid).toBe(false);
		expect(text).toMatch(/not allowed|disabled|reference/);
	});

	test("a name that OPA does not know and arguments that are no values are misuse", async () => {
		const call = await provider.start();
		expect(message(call, 'no"such', "[]")).toMatchObject({ code: "invalid-options" });
		expect(message(call, "count", '[{"x":1}]')).toMatchObject({ code: "invalid-options" });
		expect(message(call, "count", "[")).toBeInstanceOf(CompilerError);
	});

	test("what exhausts the stack is an error, and the next call works", async () => {
		const call = await provider.start();
		const deep = `${"[".repeat(9_000)}${"]".repeat(9_000)}`;
		const outcome = message(call, "graphql.parse_query", JSON.stringify([`{a${"{a".repeat(200_000)}`]));
		expect(outcome).toBeInstanceOf(Error);
		message(call, "json.marshal", `[${deep}]`);
		expect(call("array.reverse", "[[1,2]]", AT)).toBe("[2,1]");
	});
});
