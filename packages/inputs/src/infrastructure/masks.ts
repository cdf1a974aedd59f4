import { asArray } from "../convert.js";

/** The mask of a value: where there is no value, one that says anything within is unknown says that all of it is. */
export function wholeMask(value: unknown, unknown: unknown): unknown {
	return (value === undefined || value === null) && holdsTrue(unknown) ? true : unknown;
}

function holdsTrue(mask: unknown): boolean {
	return typeof mask === "object" && mask !== null ? Object.values(mask).some(holdsTrue) : mask === true;
}

/**
 * The mask of each element of a list. Terraform before 0.15 leaves unknown elements out of the list but not out of its
 * mask, so that a mask may be longer: there the elements that are left have the masks that are left.
 */
export function alignMasks(
	values: readonly unknown[],
	unknown: unknown,
): { readonly masks: readonly unknown[]; readonly more: boolean } {
	if (unknown === true) return { masks: values.map(() => true), more: true };
	const masks = asArray(unknown) ?? [];
	if (masks.length <= values.length) return { masks, more: false };
	return { masks: masks.filter((element) => element !== true), more: true };
}
