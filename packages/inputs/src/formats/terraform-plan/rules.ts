import type { Infrastructure } from "@proviso/schemas";
import { type RuleParts, settleRule } from "../../infrastructure/network.js";
import type { Strings } from "../../infrastructure/values.js";
import type { Places, Plan } from "./plan.js";
import type { PlannedResource } from "./resource.js";

/** Adds a rule of `resource`. */
export function addRule(
	plan: Plan,
	resource: PlannedResource,
	parts: RuleParts,
	places: Places<keyof Infrastructure.NetworkRule>,
): void {
	plan.add(plan.networkRules, "networkRules", resource, settleRule(parts), places);
}

/** Ranges of ports times addresses that one rule may be spelled out to; people's rules have a few dozen. */
const MAX_SPREAD = 10_000;

/**
 * Whether so many rules, each with all these addresses, are too many to be spelled out. They are then said as one of
 * which the ports are unknown, with a limitation.
 */
export function isTooMany(
	plan: Plan,
	resource: PlannedResource,
	rules: number,
	...addresses: readonly Strings[]
): boolean {
	if (rules * addresses.reduce((sum, { known }) => sum + known.length, 1) <= MAX_SPREAD) return false;
	plan.limitations.push({
		path: ["networkRules"],
		message: `the rules of ${resource.resource.address} have too many ports and addresses to be spelled out: their ports are not read`,
	});
	return true;
}
