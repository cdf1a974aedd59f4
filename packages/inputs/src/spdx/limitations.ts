import type { Path, Sbom } from "@proviso/schemas";

/** Limitations listed; a document that has more has one that says so. */
const MOST = 100;

/** Collects what could not be read, up to a bound. */
export class Limitations {
	readonly #listed: Sbom.Limitation[] = [];
	#more = 0;

	add(path: Path, message: string): void {
		if (this.#listed.length < MOST) this.#listed.push({ path, message });
		else this.#more++;
	}

	all(): Sbom.Limitation[] {
		if (this.#more === 0) return this.#listed;
		return [...this.#listed, { path: null, message: `${this.#more} more things could not be read.` }];
	}
}

/** License expressions of components that are too long to be parsed. */
export function unparsedLicenses(
	primary: Sbom.Component | null,
	components: readonly Sbom.Component[],
): Sbom.Limitation[] {
	const limitations = new Limitations();
	for (const { path, licenses } of primary === null ? components : [primary, ...components]) {
		for (const [index, { expression, valid }] of licenses.entries()) {
			if (expression !== null && valid === null)
				limitations.add([...path, "licenses", index], "The license expression is too long to be parsed.");
		}
	}
	return limitations.all();
}
