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
