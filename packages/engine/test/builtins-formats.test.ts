import { describe, expect, test } from "vitest";
import { loadBuiltin } from "../src/builtins/registry.js";
import { makeObject, RegoSet, type Value } from "../src/value/index.js";
import { CONTEXT, expectSame, numbers, ours, product } from "./differential.js";

const TEXTS: Value[] = ["", "a", "ab", "abc", "é😀", "a b+c/d?e=f&g", "\n\0", "<>&\u2028", "~-_.", "%zz"];

describe("encodings", () => {
	test.each(["base64.encode", "base64url.encode", "base64url.encode_no_pad", "hex.encode", "urlquery.encode"])(
		"%s is OPA's",
		(name) => expectSame(name, product([...TEXTS, 1, null])),
	);

	test.each(["base64.decode", "base64.is_valid", "base64url.decode"])("%s is OPA's", (name) =>
		expectSame(
			name,
			product([
				...[
					"",
					"YQ==",
					"YWI=",
					"YWJj",
					"YQ",
					"YWI",
					"Y",
					"YWJj\nYWI=",
					"Y\nQ=\n=",
					"YQ=",
					"YQ==x",
					"Y=Q=",
					"====",
					"=",
					"YQ===",
					"Y Q=",
					"é",
				],
				...["-_-_", "+/+/", "YR==", "/w==", "_w", "4pyT", "4pw=", "YWJjY", "YWJjYQ", "w6nw"],
				1,
			]),
		),
	);

	test("hex.decode is OPA's", () =>
		expectSame("hex.decode", product(["", "61", "6", "6g", "g", "C3A9", "ff", "e29c", "6é", "zz ", "6\n", 1])));

	test("bytes that are no UTF-8 pass from one builtin to the next", async () => {
		const [decode, encode] = await Promise.all(["base64.decode", "hex.encode"].map(loadBuiltin));
		const bytes = Buffer.from("00ff80c3e29cf09f98edA08041", "hex");
		expect(encode?.([decode?.([bytes.toString("base64")], CONTEXT) as Value], CONTEXT)).toBe(bytes.toString("hex"));
	});

	test("urlquery.decode is OPA's", () =>
		expectSame("urlquery.decode", product(["", "a+b%20c", "%C3%A9", "%", "%4", "%zz", "a%g", "%ff", "%é1", 1])));

	test("urlquery.decode_object is OPA's", () =>
		expectSame(
			"urlquery.decode_object",
			product(["", "a=1&b=2&a=3", "a", "=1", "&&a=b", "a=b=c", "a%20b=%C3%A9", "a;b", "a=%", "__proto__=1", 1]),
		));

	test("urlquery.encode_object is OPA's", () =>
		expectSame(
			"urlquery.encode_object",
			product([
				{},
				{ b: "1", a: ["x", "y z"] },
				{ s: RegoSet.of(["b", "a"]) },
				{ a: 1 },
				{ a: [1] },
				{ a: [] },
				makeObject([[1, "x"]]),
				"a",
				[],
			]),
		));
});

describe("JSON", () => {
	const values: Value[] = [
		...TEXTS,
		null,
		true,
		...numbers("1", "1.0", "1e400", "12345678901234567890", "1.5e-7"),
		[],
		{},
		[1, [2, { b: [], a: {} }]],
		new RegoSet(),
		RegoSet.of([2, "a", [1]]),
		{ b: 1, a: { "<": "\u007f" }, "\u{10000}": 1, "\uffff": 2 },
		makeObject([
			[1, "x"],
			[[1, "a"], "y"],
			[null, "z"],
			[true, 1],
		]),
		'\b\f\n\r\t"\\/\u0001',
	];

	test("json.marshal is OPA's", () => expectSame("json.marshal", product(values)));

	test("json.marshal_with_options is OPA's", () =>
		expectSame(
			"json.marshal_with_options",
			product(values, [
				{},
				{ pretty: true },
				{ pretty: false, indent: " " },
				{ indent: "  ", prefix: "> " },
				{ prefix: "" },
				{ indent: 1 },
				{ pretty: 1 },
				{ other: 1 },
				1,
			]),
			{ messages: false },
		));

	const texts: Value[] = [
		...[
			"",
			"1",
			"1.0",
			"1e400",
			"1e40000",
			"[-1.5E-40000]",
			"1e2147483648",
			"0e40000",
			"1e30102",
			"1e30103",
			"9e30102",
			"1e30104",
			"-0",
			"[1, 2",
			'{"a": 1, "a": 2}',
			"[1] 2",
			' \n{"b":[1.50]}\t',
			"01",
			"1.",
			'"\\ud83d\\ude00\\ud800"',
			"nul",
			"null",
			'"\\x"',
			"[,]",
			'{"__proto__":1}',
			"\u00a01",
		],
		1,
	];

	test("json.unmarshal is OPA's", () => expectSame("json.unmarshal", product(texts), { messages: false }));

	test("json.is_valid is OPA's", () => expectSame("json.is_valid", product(texts)));

	test("indents without bounds are an error", async () => {
		const marshal = await loadBuiltin("json.marshal_with_options");
		const args = [Array.from({ length: 1000 }, () => [1]), { indent: "x".repeat(100_000) }];
		expect(() => marshal?.(args, CONTEXT)).toThrow(expect.objectContaining({ code: "memory-exceeded" }));
	});
});

describe("semver", () => {
	const versions: Value[] = [
		...[
			"1.0.0",
			"v1.0.0",
			"1.0.1",
			"1.0.0-alpha",
			"1.0.0-alpha.1",
			"1.0.0-alpha.beta",
			"1.0.0-1",
			"1.0.0-10",
			"1.0.0-2",
			"1.0.0+build",
			"1.0.0-alpha+x.y",
		],
		...[
			"1.0",
			"01.0.0",
			"1.0.0-01",
			"1.0.0-",
			"1.0.0+",
			"",
			"a.b.c",
			"1.0.0.0",
			"9223372036854775807.0.0",
			"9223372036854775808.0.0",
			"1.0.0-9999999999",
			"1.0.0-9999999998",
		],
		...["1.0.0-a..b", "vv1.0.0", "1.0.0-ä", "1.0.0 ", "+1.0.0", "1.0.0--", "1.0.0-0"],
		1,
	];

	test("semver.compare is OPA's", () => expectSame("semver.compare", product(versions, versions)));

	test("semver.is_valid is OPA's", () => expectSame("semver.is_valid", product([...versions, null])));
});

describe("units", () => {
	const amounts: Value[] = [
		...[
			"1",
			"10K",
			"10k",
			"10Ki",
			"10KI",
			"10kI",
			"1M",
			"1m",
			"1500m",
			"0.5Mi",
			"1G",
			"1Gi",
			"1T",
			"1Ti",
			"1P",
			"1Pi",
			"1E",
			"1e",
			"1Ei",
			"1e3",
			"1e3k",
			"1E-2",
			'"10Mi"',
			"1.5",
			"1.000000000049",
		],
		...[
			"",
			"K",
			"1 K",
			"1x",
			"1.2.3",
			"-5m",
			"+5",
			"1e",
			"1e+",
			"1e9999999",
			"-",
			".",
			".5k",
			"5.",
			"0.001",
			"1kb",
			"1KiB",
			"2MB",
			"2mib",
			"1gb",
			"1b",
			"1B",
			"1eb",
			"1.9999kb",
			"--1",
			"1mm",
			"é",
		],
		1,
	];

	test.each(["units.parse", "units.parse_bytes"])("%s is OPA's", (name) => expectSame(name, product(amounts)));
});

describe("networks", () => {
	const networks: Value[] = [
		...[
			"10.0.0.0/8",
			"10.1.2.3/16",
			"0.0.0.0/0",
			"192.168.1.1/32",
			"::/0",
			"2001:db8::/32",
			"2001:DB8:1::/48",
			"::ffff:10.0.0.0/104",
			"fe80::1/128",
			"1.2.3.4/33",
			"1.2.3.4",
			"1.2.3/8",
			"::1",
			"10.1.2.3",
			"::ffff:10.1.2.3",
		],
		...[
			"2001:db8::1",
			"x",
			"",
			"1.2.3.04/8",
			"1.2.3.256",
			"1::2::3",
			"1:2:3:4:5:6:7:8",
			"1:2:3:4:5:6:7::",
			"::1.2.3.4",
			"fe80::1%eth0",
			"::/79",
			"::/80",
			"::8000:0:0/81",
			"10.0.0.0/08",
			"10.0.0.0/+8",
			"1:2:3:4:5:6:7:8:9/8",
			"10.0.0.0/8/8",
			":::/0",
			"1:/8",
		],
		1,
	];

	test.each(["net.cidr_contains", "net.cidr_intersects", "net.cidr_overlap"])("%s is OPA's", (name) =>
		expectSame(name, product(networks, networks)),
	);

	test("net.cidr_is_valid is OPA's", () => expectSame("net.cidr_is_valid", product([...networks, null])));

	test("net.cidr_expand is OPA's", () =>
		expectSame(
			"net.cidr_expand",
			product([
				"10.0.0.5/30",
				"10.0.0.1/32",
				"2001:db8::fffe/126",
				"::/127",
				"::ffff:1.2.3.4/126",
				"255.255.255.255/31",
				"x",
				1,
			]),
		));

	test.each(["0.0.0.0/0", "::/0", "10.0.0.0/8"])("expanding %s is an error at once", async (network) => {
		const expand = await loadBuiltin("net.cidr_expand");
		expect(() => expand?.([network], CONTEXT)).toThrow(expect.objectContaining({ code: "memory-exceeded" }));
	});

	test("net.cidr_merge is OPA's", () =>
		expectSame(
			"net.cidr_merge",
			product([
				[],
				["10.0.0.0/24", "10.0.1.0/24"],
				["10.0.0.0/24", "10.0.2.0/24"],
				["10.0.0.0/8", "10.1.0.0/16"],
				RegoSet.of(["192.0.128.0/24", "192.0.129.0/24"]),
				["1.1.1.1", "1.1.1.2"],
				["2001:db8::/33", "2001:db8:8000::/33"],
				["2001:db8::/32", "10.0.0.0/8"],
				["10.0.0.0/25", "10.0.0.128/26", "10.0.0.192/27"],
				["0.0.0.0/1", "128.0.0.0/1"],
				["::1"],
				["x"],
				[1],
				"x",
				["192.0.2.112/30", "192.0.2.116/31", "192.0.2.118/31"],
				["10.0.0.0/8", "10.0.0.0/8"],
				["192.168.1.1", "10.0.0.1"],
			]),
		));

	test("net.cidr_contains_matches is OPA's", () => {
		const operands: Value[] = [
			"10.0.0.0/8",
			["10.0.0.0/8", "1.1.1.1"],
			RegoSet.of(["10.1.0.0/16"]),
			{ x: "10.0.0.0/24", y: ["1.0.0.0/8", "z"] },
			[["10.0.0.0/8", 1]],
			[[]],
			[1],
			{ a: 1 },
			[[1]],
			["x"],
		];
		return expectSame("net.cidr_contains_matches", product(operands, operands));
	});
});

describe("uuid", () => {
	test("uuid.parse is OPA's", () =>
		expectSame(
			"uuid.parse",
			product([
				...[
					"00000000-0000-0000-0000-000000000000",
					"6ba7b810-9dad-11d1-80b4-00c04fd430c8",
					"000003e8-48b9-21ee-b200-325096b39f47",
					"c7b3d2f4-5f0e-4a8f-9c3e-1d2f3a4b5c6d",
					"urn:uuid:6ba7b810-9dad-11d1-80b4-00c04fd430c8",
				],
				...[
					"{6ba7b810-9dad-11d1-80b4-00c04fd430c8}",
					"6BA7B8109DAD11D180B400C04FD430C8",
					"6ba7b810-9dad-11d1-c0b4-03c04fd430c8",
					"ffffffff-ffff-1fff-ffff-ffffffffffff",
					"000003e8-48b9-21ee-b203-325096b39f47",
					"x",
					"",
					"6ba7b810x9dad-11d1-80b4-00c04fd430c8",
				],
				1,
			]),
		));

	test("uuid.rfc4122 is a version 4 UUID of its argument and the seed", async () => {
		const uuid = await loadBuiltin("uuid.rfc4122");
		const one = uuid?.(["a"], CONTEXT);
		expect(one).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
		expect(uuid?.(["a"], CONTEXT)).toBe(one);
		expect(uuid?.(["b"], CONTEXT)).not.toBe(one);
		expect(uuid?.(["a"], { ...CONTEXT, seed: 2 })).not.toBe(one);
	});
});

test("rand.intn is below its limit, and the same for the same arguments", async () => {
	const intn = await loadBuiltin("rand.intn");
	for (const limit of [1, 2, 10, -10, 2 ** 52]) {
		const value = Number(intn?.(["x", limit], CONTEXT));
		expect(value).toBeGreaterThanOrEqual(0);
		expect(value).toBeLessThan(Math.abs(limit));
		expect(intn?.(["x", limit], CONTEXT)).toBe(value);
	}
	expect(intn?.(["x", 0], CONTEXT)).toBe(0);
	expect(await ours("rand.intn", ["x", 1.5])).toHaveProperty("error");
});

describe("uri", () => {
	const uris: Value[] = [
		...[
			"https://user:pa%20ss@example.com:8080/a%20b/c?x=1&y=2#frag%20ment",
			"http://[::1]:80/x",
			"http://[fe80::1%25en0]/",
			"mailto:a@b.c",
			"/path?q",
			"a/b",
			"",
			"*",
			"//host/path",
			"///path",
			"HTTP://EXAMPLE.com",
			"http://h?",
			"http://h??x",
		],
		...[
			"http://a b/",
			"http://h/a b",
			"http://h:port/",
			"http://h:1:2/",
			"x://h:1:2/",
			":x",
			"1:x",
			"a:b",
			"a/b:c",
			"http://[::1",
			"http://x[::1]",
			"http://[1.2.3.4]/",
			"http://[x]/",
			"http://h/%zz",
			"http://h/%",
			"http://%41/",
			"http://%C3%A9/",
			"http://h%20/",
			"http://é/é",
		],
		...[
			"http://u@v@h/",
			'http://u"@h/',
			"http://h/\u0001",
			"http://h/!*'()",
			"http://h/a%2Fb",
			"#f",
			"#%",
			"?",
			"http://h/x#a#b",
			"http://h:/",
			"http://<>/",
			"http://h^/",
			"http://u:%zz@h/",
		],
		1,
	];

	test("uri.parse is OPA's", () => expectSame("uri.parse", product(uris), { messages: false }));

	test("uri.is_valid is OPA's", () => expectSame("uri.is_valid", product([...uris, null])));
});
