import { or, type Ternary, UNKNOWN } from "../../infrastructure/values.js";
import type { PlannedResource } from "./resource.js";

/**
 * A setting of a whole account or region, for the resources in it. Resources of one provider configuration have account
 * and region in common; whether those of two have, the plan does not tell.
 *
 * `value` reads the setting of a resource that makes it. Returns whether it holds for a resource.
 */
export function settingOf(
	makers: readonly PlannedResource[],
	value: (maker: PlannedResource) => Ternary,
): (resource: PlannedResource) => Ternary {
	const byProvider = new Map<string, Ternary>();
	let anywhere: Ternary = false;
	for (const maker of makers) {
		const holds = value(maker);
		const key = maker.block?.providerKey;
		if (typeof key === "string") byProvider.set(key, or(byProvider.get(key) ?? false, holds));
		if (holds !== false) anywhere = UNKNOWN;
	}
	return (resource) => {
		const key = resource.block?.providerKey;
		return or((typeof key === "string" ? byProvider.get(key) : undefined) ?? false, anywhere);
	};
}
