import { describe, expect, it } from "vitest";
import { ssdf } from "./index.js";

const [framework] = ssdf.frameworks;
const TASKS = {
	PO: { 1: 3, 2: 3, 3: 3, 4: 2, 5: 2 },
	PS: { 1: 1, 2: 1, 3: 2 },
	PW: { 1: 3, 2: 1, 5: 1, 6: 2, 7: 2, 8: 2, 9: 2 },
	RV: { 1: 3, 2: 2, 3: 4 },
};

/** The tasks of SSDF 1.1. PW.4.3 and PW.4.5 were moved to others and left gaps in the numbers. */
const ids = [
	...Object.entries(TASKS).flatMap(([group, practices]) =>
		Object.entries(practices).flatMap(([practice, count]) =>
			Array.from({ length: count }, (_, index) => `${group}.${practice}.${index + 1}`),
		),
	),
	...["PW.4.1", "PW.4.2", "PW.4.4"],
].sort();

describe("SSDF 1.1", () => {
	it("has its 42 tasks, each with the evidence it needs", () => {
		expect(ids).toHaveLength(42);
		expect(framework?.controls.map(({ id }) => id).sort()).toEqual(ids);
		for (const control of framework?.controls ?? []) {
			expect(control.title).toBeTruthy();
			expect(control.text).toMatch(/\.$/);
			expect(control.evidence.length).toBeGreaterThan(0);
			for (const { description } of control.evidence) expect(description).toMatch(/\.$/);
		}
	});

	it("counts a rule as evidence for a task exactly where the rule bears on it directly", () => {
		const counted = framework?.controls.flatMap(({ id, evidence }) =>
			evidence.flatMap(({ rules }) => rules.map((rule) => `${rule} → ssdf-1.1:${id}`)),
		);
		const direct = ssdf.rules.flatMap(({ id, controls }) =>
			controls
				.filter(({ id: control, bearing }) => bearing === "direct" && control.startsWith("ssdf-1.1:"))
				.map(({ id: control }) => `${id} → ${control}`),
		);
		expect(counted?.sort()).toEqual(direct.sort());
	});

	it("is never supported by rules of this pack alone where the task is about people and processes", () => {
		for (const { id, evidence } of framework?.controls ?? []) {
			const rules = evidence.flatMap(({ rules }) => rules);
			expect(evidence.length, id).toBeGreaterThan(rules.length === 0 ? 0 : 1);
		}
	});
});

describe.each(ssdf.rules.map((rule) => [rule.id, rule] as const))("%s", (_, rule) => {
	it("gives evidence for tasks that exist, for one of them directly, and says why", () => {
		const own = rule.controls.filter(({ id }) => id.startsWith("ssdf-1.1:"));
		for (const { id } of own) expect(ids).toContain(id.slice("ssdf-1.1:".length));
		expect(own.some(({ bearing }) => bearing === "direct")).toBe(true);
		for (const { rationale } of rule.controls) expect(rationale).toMatch(/\.$/);
		expect(new Set(rule.controls.map(({ id }) => id)).size).toBe(rule.controls.length);
	});
});
