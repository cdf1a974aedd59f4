import { asInteger, asList, asScalarText, asString, get } from "../../convert.js";

/** Of one result or rule. */
const MOST = 50;

/** What results and rules say of where they belong in the taxonomies of a run. */
export class Taxonomies {
	readonly #taxonomies: readonly unknown[];

	constructor(run: unknown) {
		this.#taxonomies = asList(get(run, "taxonomies"));
	}

	/** Identifiers in CWE of what a result (3.27.8) and its rule (3.49.15) are. */
	weaknesses(result: unknown, rule: unknown): readonly string[] {
		const references = [
			...asList(get(result, "taxa")).slice(0, MOST),
			...asList(get(rule, "relationships"))
				.slice(0, MOST)
				.map((relationship) => get(relationship, "target")),
		];
		return references.flatMap((reference) => this.#weakness(reference) ?? []);
	}

	#weakness(reference: unknown): string | null {
		const component = get(reference, "toolComponent");
		const name = asString(get(component, "name"));
		const id = asScalarText(get(reference, "id"));
		// As most write it: looked up only where something is missing.
		if (name !== null && (id !== null || !isCwe(name))) return isCwe(name) ? id : null;
		const taxonomy = this.#find(component);
		if (!isCwe(name ?? asString(get(taxonomy, "name")))) return null;
		return id ?? asScalarText(get(asList(get(taxonomy, "taxa"))[asInteger(get(reference, "index")) ?? -1], "id"));
	}

	/** 3.54: by index, guid or name. */
	#find(component: unknown): unknown {
		const indexed = this.#taxonomies[asInteger(get(component, "index")) ?? -1];
		if (indexed !== undefined) return indexed;
		for (const name of ["guid", "name"]) {
			const stated = asString(get(component, name));
			const found = stated === null ? -1 : this.#names(name).indexOf(stated);
			if (found !== -1) return this.#taxonomies[found];
		}
		return undefined;
	}

	#names(name: string): readonly (string | null)[] {
		return this.#taxonomies.slice(0, MOST).map((taxonomy) => asString(get(taxonomy, name)));
	}
}

function isCwe(name: string | null): boolean {
	return name?.toUpperCase() === "CWE";
}
