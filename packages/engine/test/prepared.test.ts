import { describe, expect, test } from "vitest";
import { JsonText } from "../src/index.js";
import { BACKENDS, defined, errorOf, on } from "./support.js";

describe.each(BACKENDS)("%s", (backend) => {
	const { load } = on(backend);

	const COUNT = `total := count(input.items)
first := input.items[0]
double := [twice | some item in input.items; twice := item * 2]
limit := data.limit`;
	const RULES = ["total", "first", "double", "limit"];

	test("a prepared input is evaluated against many entrypoints, again and again", async () => {
		const prepared = (await load(COUNT, RULES)).prepare({ items: [3, 1] });
		for (let round = 0; round < 3; round++) {
			expect(defined(prepared.evaluate("p/total"))).toBe(2);
			expect(defined(prepared.evaluate("p/first"))).toBe(3);
			expect(defined(prepared.evaluate("p/double"))).toEqual([6, 2]);
			expect(prepared.evaluate("p/limit")).toEqual({ status: "undefined" });
		}
	});

	test("prepared inputs and plain evaluations do not disturb each other", async () => {
		const policy = await load(COUNT, RULES);
		const one = policy.prepare({ items: [1] });
		const two = policy.prepare(new JsonText('{"items": [2, 2]}'));
		expect(defined(one.evaluate("p/first"))).toBe(1);
		expect(defined(policy.evaluate("p/first", { items: [9] }))).toBe(9);
		expect(defined(two.evaluate("p/first"))).toBe(2);
		two.dispose();
		expect(defined(policy.evaluate("p/first", { items: [8] }))).toBe(8);
		const three = policy.prepare({ items: [3] });
		expect(defined(one.evaluate("p/first"))).toBe(1);
		expect(defined(three.evaluate("p/first"))).toBe(3);
	});

	// On plan the input is used in place, and must not be changed.
	test.skipIf(backend === "plan")(
		"a prepared input is a snapshot: later changes to the value do not show",
		async () => {
			const input = { items: [1] };
			const prepared = (await load(COUNT, RULES)).prepare(input);
			input.items.push(2);
			expect(defined(prepared.evaluate("p/total"))).toBe(1);
		},
	);

	test("a disposed prepared input throws, twice disposed is no error", async () => {
		const prepared = (await load(COUNT, RULES)).prepare({ items: [] });
		prepared.dispose();
		prepared.dispose();
		expect(() => prepared.evaluate("p/total")).toThrow(expect.objectContaining({ code: "disposed" }));
	});

	test("a prepared input outlives the policy that was disposed of", async () => {
		const policy = await load(COUNT, RULES);
		const prepared = policy.prepare({ items: [1] });
		policy.dispose();
		expect(defined(prepared.evaluate("p/total"))).toBe(1);
	});

	test("a prepared input keeps the data it was prepared with", async () => {
		const policy = await load(COUNT, RULES, { data: { limit: 1 } });
		const prepared = policy.prepare({ items: [] });
		policy.setData({ limit: 2 });
		expect(defined(prepared.evaluate("p/limit"))).toBe(1);
		expect(defined(policy.evaluate("p/limit"))).toBe(2);
		prepared.dispose();
		expect(defined(policy.evaluate("p/limit"))).toBe(2);
	});

	test("a prepared input works on after an evaluation of it was aborted", async () => {
		const policy = await load(
			`clash := x if some x in input.values
ok := count(input.values)
limit := data.limit`,
			["clash", "ok", "limit"],
			{ data: { limit: 7 } },
		);
		const prepared = policy.prepare({ values: [1, 2] });
		for (let round = 0; round < 3; round++) {
			expect(errorOf(prepared.evaluate("p/clash")).code).toBe("conflict");
			policy.setData({ limit: 100 + round });
			expect(defined(prepared.evaluate("p/ok"))).toBe(2);
			expect(defined(prepared.evaluate("p/limit"))).toBe(7);
		}
	});
});
