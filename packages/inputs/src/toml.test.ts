import { describe, expect, it } from "vitest";
import { defaultLimits } from "./limits.js";
import { parseToml } from "./toml.js";
import { buildTomlIndex } from "./toml-index.js";

const source = `# c
title = "a \\" # no comment" # one
[a.b]
"quoted key" = [
  1, # ]
  "x]",
]
text = """
[[no.header]]
key = 1"""
literal = '''
[no]'''
last = 9007199254740993

[[list]]
name = 'one'
[list.sub]
x = 1
[[list]]
name = "two"
inline = { y = 1, z = [2] }
at = 2020-01-01
[a]
c.d = nan
`;

describe("TOML", () => {
	it("becomes plain values; what JSON cannot express becomes its text", async () => {
		const parsed = await parseToml(source, defaultLimits);
		expect(parsed).toMatchObject({
			ok: true,
			value: {
				title: 'a " # no comment',
				a: { b: { "quoted key": [1, "x]"], last: "9007199254740993" }, c: { d: "NaN" } },
				list: [
					{ name: "one", sub: { x: 1 } },
					{ name: "two", inline: { y: 1, z: [2] } },
				],
			},
		});
	});

	it("has a place for every table and key, and none inside of texts", async () => {
		const parsed = await parseToml(source, defaultLimits);
		const index = buildTomlIndex(source, parsed.ok ? [parsed.value] : []);
		const at = (...path: (string | number)[]) => {
			const { start, end } = index.locate(0, path);
			return source.slice(start, end).split("\n", 1)[0];
		};
		expect(at("title")).toMatch(/^title = /);
		expect(at("a", "b")).toBe("[a.b]");
		expect(at("a", "b", "quoted key", 1)).toBe('"quoted key" = [');
		expect(at("a", "b", "last")).toBe("last = 9007199254740993");
		expect(at("list", 0)).toBe("[[list]]");
		expect(at("list", 0, "sub", "x")).toBe("x = 1");
		expect(at("list", 1, "name")).toBe('name = "two"');
		expect(at("list", 1, "inline", "y")).toMatch(/^inline = /);
		expect(at("a", "c", "d")).toBe("c.d = nan");
	});

	it("is refused at the place where it is none, and when it is too large", async () => {
		expect(await parseToml("a = 1\nb = \n", defaultLimits)).toMatchObject({
			ok: false,
			code: "syntax",
			at: { offset: 10 },
		});
		expect(await parseToml("a = 1", { ...defaultLimits, yamlBytes: 4 })).toMatchObject({
			ok: false,
			code: "too-large",
		});
	});

	it("never ends in an error, whatever its text: places of what is cut off are found too", async () => {
		for (let end = 0; end <= source.length; end++) {
			const parsed = await parseToml(source.slice(0, end), defaultLimits);
			buildTomlIndex(source.slice(0, end), [parsed.ok ? parsed.value : {}]);
		}
		expect(await parseToml("__proto__ = 1\n[constructor]\nx = 1\n", defaultLimits)).toMatchObject({ ok: true });
		expect(Object.keys({})).toEqual([]);
	});
});
