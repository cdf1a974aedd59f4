import { expect, it } from "vitest";
import { Fingerprints, fingerprintOf } from "./fingerprint.js";

it("depends on rule, file and subject, and on the message only where there is no subject", () => {
	const of = (rule: string, file: string, subject: string | null, message: string) =>
		fingerprintOf({ rule, file, subject, message });
	const base = of("r", "f", "s", "3 of 4");
	expect(base).toMatch(/^[0-9a-f]{32}$/);
	expect(of("r", "f", "s", "4 of 4")).toBe(base);
	expect(
		new Set([base, of("q", "f", "s", "m"), of("r", "g", "s", "m"), of("r", "f", "t", "m"), of("r", "f", null, "s")])
			.size,
	).toBe(5);
	expect(of("r", "f", null, "m")).not.toBe(of("r", "f", null, "n"));
});

it("tells equal findings apart, in order", () => {
	const identity = { rule: "r", file: "f", subject: "s", message: "m" };
	const numbered = new Fingerprints();
	const [first, second, third] = [numbered.next(identity), numbered.next(identity), numbered.next(identity)];
	expect(new Set([first, second, third]).size).toBe(3);
	expect(first).toBe(fingerprintOf(identity));
	expect(second).toBe(fingerprintOf(identity, 1));
	expect(new Fingerprints().next(identity, first)).toBe(first);
});
