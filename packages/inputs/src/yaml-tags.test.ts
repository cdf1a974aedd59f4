import { describe, expect, it } from "vitest";
import * as yaml from "yaml";
import { defaultLimits } from "./limits.js";
import { read } from "./read.js";
import { readYaml } from "./yaml.js";
import { knownTagNames } from "./yaml-tags.js";

function parsed(text: string) {
	const result = readYaml(yaml, text, defaultLimits);
	if (!result.ok) throw new Error(`${result.code}: ${result.message}`);
	return result;
}
const load = (text: string) => parsed(text).values[0];
const refusal = (text: string, limits = defaultLimits) => {
	const result = readYaml(yaml, text, limits);
	if (result.ok) throw new Error(`${text.slice(0, 100)} was parsed`);
	return result;
};
const slice = (text: string, path: (string | number)[]) => {
	const { start, end } = parsed(text).index.locate(0, path);
	return text.slice(start, end);
};

describe("known tags", () => {
	it("stand for the long forms of CloudFormation's functions", () => {
		const text = [
			"a: !Ref 5",
			"b: !Sub '${a}-b'",
			"c: !Join ['', [!Ref x, !GetAtt y.Outputs.z]]",
			"d: !If\n  - k\n  - !Ref AWS::NoValue\n  - !FindInMap {m: 1}",
			"e: !Base64\n  Fn::Sub: f",
			"f: !Equals [!Condition k, true]",
			"g: !GetAtt [a, b.c]",
			"h: !GetAZs",
		].join("\n");
		expect(load(text)).toEqual({
			a: { Ref: "5" },
			b: { "Fn::Sub": "${a}-b" },
			c: { "Fn::Join": ["", [{ Ref: "x" }, { "Fn::GetAtt": ["y", "Outputs.z"] }]] },
			d: { "Fn::If": ["k", { Ref: "AWS::NoValue" }, { "Fn::FindInMap": { m: 1 } }] },
			e: { "Fn::Base64": { "Fn::Sub": "f" } },
			f: { "Fn::Equals": [{ Condition: "k" }, true] },
			g: { "Fn::GetAtt": ["a", "b.c"] },
			h: { "Fn::GetAZs": "" },
		});
	});

	it("of GitLab CI and Compose keep their names", () => {
		expect(load("a: !reference [.b, script]\nc: !reset null\nd: !override [1]\ne: !override 5\nf: !reset\n")).toEqual({
			a: { "!reference": [".b", "script"] },
			c: { "!reset": null },
			d: { "!override": [1] },
			e: { "!override": 5 },
			f: { "!reset": null },
		});
	});

	it("are read on any scalar, mapping or sequence, and only as they are listed", () => {
		for (const tag of knownTagNames) {
			const [name] = Object.keys(load(`${tag} a`) as object);
			expect(name).toMatch(/^(?:Fn::\w+|Ref|Condition|!reset|!override|!reference)$/);
			expect(load(`${tag} {a: 1}`)).toEqual({ [name!]: { a: 1 } });
			expect(load(`${tag} [a]`)).toEqual({ [name!]: ["a"] });
		}
	});

	it("keep anchors for the whole of what is tagged", () => {
		expect(load("a: &x !Ref b\nc: *x\nd: !Sub &y [e]\nf: *y\n")).toEqual({
			a: { Ref: "b" },
			c: { Ref: "b" },
			d: { "Fn::Sub": ["e"] },
			f: { "Fn::Sub": ["e"] },
		});
		expect(refusal("a: &x !Sub [*x]\n").code).toBe("alias-cycle");
	});

	it("leave what is tagged where it stands in the text", () => {
		const text =
			"a: !Ref b\nc:\n  - !GetAtt d.e\n  - !Join\n    - ','\n    - [f, !Ref g]\nh: !Sub\n  i: 1\nk: &k !Ref l\nm: *k\nn: !GetAZs\n";
		expect(slice(text, ["a"])).toBe("a");
		expect(slice(text, ["a", "Ref"])).toBe("b");
		expect(slice(text, ["c", 0])).toBe("d.e");
		expect(slice(text, ["c", 0, "Fn::GetAtt", 1])).toBe("d.e");
		expect(slice(text, ["c", 1, "Fn::Join", 1, 0])).toBe("f");
		expect(slice(text, ["c", 1, "Fn::Join", 1, 1, "Ref"])).toBe("g");
		expect(slice(text, ["h", "Fn::Sub", "i"])).toBe("i: 1");
		expect(slice(text, ["m"])).toBe("m: *k");
		expect(slice(text, ["m", "Ref"])).toBe("l");
		const { start } = parsed(text).index.locate(0, ["n", "Fn::GetAZs"]);
		expect(text.slice(0, start).split("\n")).toHaveLength(11);
	});

	it("are told with the first use of each dialect", () => {
		expect(parsed("a: # !reset\n  - &b !reset # no !Ref\n    - c\n  - !Ref d\n  - !Sub e\n").tags).toEqual([
			{ dialect: "compose", tag: "!reset", offset: 19 },
			{ dialect: "cloudformation", tag: "!Ref", offset: 48 },
		]);
		expect(parsed("a: 1\n").tags).toEqual([]);
		expect(parsed("%TAG !x! !\n---\na: !x!Ref b\n").tags).toEqual([
			{ dialect: "cloudformation", tag: "!Ref", offset: 20 },
		]);
	});

	it("on a key, or on what a merge key stands for, are refused", () => {
		expect(refusal("!Ref a: 1\n")).toMatchObject({ code: "unsupported-tag", at: { offset: 5 } });
		for (const text of ["<<: !Ref a\n", "<<: [!Sub {a: 1}]\n", "a: &a !reset {b: 1}\nc: {<<: *a}\n"])
			expect(refusal(text)).toMatchObject({ code: "syntax", message: expect.stringContaining("merge key") });
	});

	it("count for the depth of a file and for what aliases stand for", () => {
		expect(load(`${"!Sub [".repeat(250)}${"]".repeat(250)}`)).toBeTypeOf("object");
		expect(refusal(`${"!Sub [".repeat(251)}${"]".repeat(251)}`).code).toBe("too-deep");
		expect(refusal(`a: &a !Sub ${"x".repeat(100_000)}\nb: [${Array(200).fill("*a").join(", ")}]`).code).toBe(
			"alias-bomb",
		);
	});
});

describe("a file with tags", () => {
	it("that its format does not know is refused where the first one is", async () => {
		const text = "apiVersion: v1\nkind: Pod\nmetadata:\n  name: !Ref Name\n";
		const result = await read({ name: "pod.yaml", bytes: text });
		expect(result.ok).toBe(false);
		expect(result.problems).toEqual([
			{
				code: "unsupported-tag",
				message: 'The tag "!Ref" has no meaning in Kubernetes objects: it belongs to CloudFormation templates.',
				file: "pod.yaml",
				line: 4,
				column: 9,
			},
		]);
		expect(result.raw).toHaveLength(1);
	});
});
