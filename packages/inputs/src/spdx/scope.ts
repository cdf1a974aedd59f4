import type { Sbom } from "@proviso/schemas";

/** What one relationship says of how a dependency is needed. `plain`: that it is one. */
export type EdgeScope = "excluded" | "optional" | "plain" | "required";

const order: readonly EdgeScope[] = ["excluded", "optional", "plain", "required"];

/**
 * Scopes of components, by what the relationships that lead to them say. One that some need only to build or test, and
 * others to run, is not excluded: the most that is said counts.
 */
export class Scopes {
	readonly #known = new Map<string, EdgeScope>();

	tell(ref: string, scope: EdgeScope): void {
		const before = this.#known.get(ref);
		if (before === undefined || order.indexOf(scope) > order.indexOf(before)) this.#known.set(ref, scope);
	}

	/** null where nothing but that it is a dependency is said. */
	of(ref: string): Sbom.Component["scope"] {
		const scope = this.#known.get(ref) ?? "plain";
		return scope === "plain" ? null : scope;
	}
}
