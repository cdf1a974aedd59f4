import { expect, it } from "vitest";
import { didYouMean } from "./suggest.js";

const RULES = [
	"pipeline/actions-pinned",
	"sbom/component-names",
	"sbom/component-versions",
	"acme:workload/owner-label",
];

it.each([
	["pipeline/action-pinned", " Did you mean pipeline/actions-pinned?"],
	["actions-pined", " Did you mean pipeline/actions-pinned?"],
	["PIPELINE/ACTIONS-PINNED", " Did you mean pipeline/actions-pinned?"],
	["owner-lable", " Did you mean acme:workload/owner-label?"],
	["component", " Did you mean sbom/component-names or sbom/component-versions?"],
	["zebra", ""],
	["", ""],
	["x".repeat(1_000_000), ""],
])("for %.20s suggests%s", (given, suggestion) => {
	expect(didYouMean(given, RULES)).toBe(suggestion);
});
