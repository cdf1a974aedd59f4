import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as yaml from "yaml";
import { buildJsonIndex } from "./json-index.js";
import { defaultLimits } from "./limits.js";
import type { SourceIndex } from "./source-index.js";
import { readYaml } from "./yaml.js";

type Path = (string | number)[];

/** Every place of a value, with what is there. */
function* places(value: unknown, path: Path = []): Generator<[Path, unknown]> {
	yield [path, value];
	if (typeof value !== "object" || value === null) return;
	for (const [key, item] of Object.entries(value))
		yield* places(item, [...path, Array.isArray(value) ? Number(key) : key]);
}

const slice = (text: string, index: SourceIndex, path: Path, value = 0) => {
	const { start, end } = index.locate(value, path);
	return text.slice(start, end);
};
const parsedYaml = (text: string) => {
	const result = readYaml(yaml, text, defaultLimits);
	if (!result.ok) throw new Error(`${result.message}: ${text}`);
	return result;
};
const inYaml = (text: string) => parsedYaml(text).index;
const load = (text: string) => parsedYaml(text).values[0];
/** A property as it stands in block or in flow style. */
const property = (text: string) => {
	const block = readYaml(yaml, text, defaultLimits);
	return block.ok ? block.values[0] : load(`{${text}}`);
};

describe("places in JSON", () => {
	const text = '{\n  "name": "x",\n  "list": [1, {"a": null},\n    {\n      "b": [] } ],\n  "\\u0061\\"b": true\n}';
	const index = buildJsonIndex(text);

	it("are a property's name together with its value when that is a scalar", () => {
		expect(slice(text, index, ["name"])).toBe('"name": "x"');
		expect(slice(text, index, ["list", 1, "a"])).toBe('"a": null');
		expect(slice(text, index, ['a"b'])).toBe('"\\u0061\\"b": true');
	});

	it("are a property's name alone when the value is an object or array", () => {
		expect(slice(text, index, ["list"])).toBe('"list"');
		expect(slice(text, index, ["list", 2, "b"])).toBe('"b"');
	});

	it("are an item's first line", () => {
		expect(slice(text, index, ["list", 0])).toBe("1");
		expect(slice(text, index, ["list", 1])).toBe('{"a": null}');
		expect(slice(text, index, ["list", 2])).toBe("{");
		expect(slice(text, index, [])).toBe("{");
	});

	it("are those of the deepest thing that exists", () => {
		expect(slice(text, index, ["list", 1, "missing", 3])).toBe('{"a": null}');
		expect(slice(text, index, ["list", 9])).toBe('"list"');
		expect(slice(text, index, ["name", "length"])).toBe('"name": "x"');
		expect(slice(text, index, ["list", "length"])).toBe('"list"');
		expect(slice(text, index, ["constructor"])).toBe("{");
	});

	it("are right for every value of any text", () => {
		fc.assert(
			fc.property(fc.json({ maxDepth: 5 }), fc.constantFrom(undefined, 2, "\t"), (json, space) => {
				const parsed: unknown = JSON.parse(json);
				const written = JSON.stringify(parsed, null, space);
				const built = buildJsonIndex(written);
				for (const [path, value] of places(parsed)) {
					const found = slice(written, built, path);
					const name = path[path.length - 1];
					const scalar = typeof value !== "object" || value === null;
					if (typeof name === "string") {
						expect(found.startsWith(JSON.stringify(name))).toBe(true);
						if (scalar)
							expect(JSON.parse(`{${found}}`)).toEqual(
								JSON.parse(`{${JSON.stringify(name)}:${JSON.stringify(value)}}`),
							);
						else expect(found).toBe(JSON.stringify(name));
					} else if (scalar) {
						expect(JSON.parse(found)).toEqual(JSON.parse(JSON.stringify(value)));
					} else {
						expect(JSON.stringify(value, null, space).split("\n")[0]).toBe(found);
					}
				}
			}),
		);
	});
});

describe("places in YAML", () => {
	it("are told as in JSON", () => {
		const text = "a:\n  - b: 1\n    c: 'two'\n  -\n  - [x, \"y\"]\nd: |\n  text\n  more\n\ne:\n";
		const index = inYaml(text);
		expect(slice(text, index, ["a"])).toBe("a");
		expect(slice(text, index, ["a", 0])).toBe("b: 1");
		expect(slice(text, index, ["a", 0, "c"])).toBe("c: 'two'");
		expect(slice(text, index, ["a", 2, 1])).toBe('"y"');
		expect(slice(text, index, ["d"])).toBe("d: |\n  text\n  more");
		expect(slice(text, index, ["e"])).toBe("e");
		expect(slice(text, index, ["e", "f"])).toBe("e");
		expect(slice(text, index, [])).toBe("a:");
	});

	it("reach to the closing bracket, and are those of the name where nothing is given", () => {
		const text = "- {a: [b, c], d: }\n- 'e':\n  \"f\": # g\n    # h\n-\n# i\n- j: {k: l}\n";
		const index = inYaml(text);
		expect(slice(text, index, [0])).toBe("{a: [b, c], d: }");
		expect(slice(text, index, [0, "d"])).toBe("d");
		expect(slice(text, index, [1, "e"])).toBe("'e'");
		expect(slice(text, index, [1, "f"])).toBe('"f"');
		expect(text.slice(0, index.locate(0, [2]).start).split("\n")).toHaveLength(5);
		expect(slice(text, index, [3])).toBe("j: {k: l}");
	});

	it("are told for each document of a file", () => {
		const text = "a: 1\n---\n---\nb:\n  c: 2\n";
		expect(slice(text, inYaml(text), ["b", "c"], 2)).toBe("c: 2");
		expect(inYaml(text).locate(7, ["b"])).toEqual({ start: 0, end: 0 });
	});

	it("behind an alias are those of its anchor, and the alias has its own", () => {
		const text = "a: &x\n  b: 1\nc: *x\n";
		expect(slice(text, inYaml(text), ["c"])).toBe("c: *x");
		expect(slice(text, inYaml(text), ["c", "b"])).toBe("b: 1");
	});

	it("that a merge key brings in are those of where they are written", () => {
		const text = "a: &a {p: 1}\nb: &b {p: 2, q: 3}\nc:\n  <<: [*a, *b]\n  r: 4\nd:\n  <<: *b\n";
		const index = inYaml(text);
		expect(index.locate(0, ["c", "p"])).toEqual({ start: 7, end: 11 });
		expect(slice(text, index, ["c", "q"])).toBe("q: 3");
		expect(slice(text, index, ["c", "r"])).toBe("r: 4");
		expect(slice(text, index, ["d", "p"])).toBe("p: 2");
		expect(slice(text, index, ["d", "r"])).toBe("d");
	});

	it("are found by what a key reads as, however it is written", () => {
		const text = "1.0: a\n0x10: b\n'q''q': c\n\"\\x41\": d\n~: e\n? long\n: f\n";
		const index = inYaml(text);
		const value = load(text) as Record<string, string>;
		for (const [name, content] of Object.entries(value))
			expect(slice(text, index, [name]).endsWith(content)).toBe(true);
		expect(Object.keys(value)).toHaveLength(6);
	});

	it("are right for every value of any text", () => {
		fc.assert(
			fc.property(fc.json({ maxDepth: 4 }), fc.constantFrom("block", "flow"), (json, collectionStyle) => {
				// The library writes this name without quotes, and so it is a merge key.
				fc.pre(!json.includes('"<<"'));
				const text = yaml.stringify(JSON.parse(json), { collectionStyle, aliasDuplicateObjects: false });
				const parsed = load(text);
				const index = inYaml(text);
				for (const [path, value] of places(parsed)) {
					if (typeof value === "object" && value !== null) continue;
					const found = slice(text, index, path);
					const name = path[path.length - 1];
					if (typeof name === "string") expect(property(found)).toEqual({ [name]: value });
					else if (path.length > 0) expect(load(found)).toEqual(value);
				}
			}),
		);
	});
});
