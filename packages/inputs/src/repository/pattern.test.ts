import { expect, it } from "vitest";
import { matchesRef } from "./pattern.js";

it.each([
	["main", "main", true],
	["main", "mainline", false],
	["~ALL", "anything/at/all", true],
	["release/*", "release/1", true],
	["release/*", "release/1/2", false],
	["release/**/*", "release/1/2", true],
	["release/**/*", "release/1", true],
	["**/main", "main", true],
	["**/main", "a/b/main", true],
	["**/main", "a/bmain", false],
	["m?in", "main", true],
	["m?in", "m/in", false],
	["*", "a/b", false],
	["[mM]ain", "main", null],
	["a{b,c}", "ab", null],
])("on GitHub, %s and %s: %s", (pattern, name, answer) => {
	expect(matchesRef(pattern, name, "github")).toBe(answer);
});

it.each([
	["*", "a/b", true],
	["release/*", "release/1/2", true],
	["*-stable", "1-0-stable", true],
	["*-stable", "stable", false],
	["m?in", "main", false],
])("on GitLab, %s and %s: %s", (pattern, name, answer) => {
	expect(matchesRef(pattern, name, "gitlab")).toBe(answer);
});

it("does not compare what is too long", () => {
	expect(matchesRef(`${"*a".repeat(200)}`, "a", "github")).toBeNull();
	expect(matchesRef("a*", "a".repeat(300), "github")).toBeNull();
});
