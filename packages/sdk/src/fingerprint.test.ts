import { expect, it } from "vitest";
import { Fingerprints } from "./fingerprint.js";

it("depends on rule, file and subject, and on the message only where there is no subject", () => {
	const of = (...parts: Parameters<Fingerprints["next"]>) => new Fingerprints().next(...parts);
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
	const numbered = new Fingerprints();
	const first = numbered.next("r", "f", "s", "m");
	const second = numbered.next("r", "f", "s", "m");
	expect(second).not.toBe(first);
	expect(new Fingerprints().next("r", "f", "s", "m")).toBe(first);
});
