import type { Path, Sbom } from "@proviso/schemas";
import { asList, asOneOf, asString, get } from "../../convert.js";
import type { NormalizeProblem } from "../../format.js";
import type { LicenseParser } from "../../license-expression.js";
import { at, type FieldMap, type Origin, type Trace, unfold } from "../../trace.js";
import type { LeftOut } from "./left-out.js";
import { licenseFields, licenseOf } from "./license.js";
import { organizationName, propertiesOf } from "./metadata.js";

const scopes = ["required", "optional", "excluded"] as const;

/** Characters of parents' names, all together: what is nested repeats the names of everything around it. */
const PARENT_NAMES = 10_000_000;

/** Where the properties of a component are. */
export const componentFields: FieldMap = {
	path: [],
	ref: "bom-ref",
	swid: ["swid", "tagId"],
	supplier: ["supplier", "name"],
	manufacturer: ["manufacturer", "name"],
	parents: [],
	licenses: { items: licenseFields },
	hashes: { items: { algorithm: "alg", value: "content" } },
};
const fieldsWithAuthors: FieldMap = { ...componentFields, author: "authors" };

/** Collects the components of a BOM, nested ones after the one they are nested in. */
export class ComponentList {
	readonly components: Sbom.Component[] = [];
	/** Why the list cannot be made, or null. */
	problem: NormalizeProblem | null = null;
	readonly #trace: Trace;
	readonly #parsePurl: (text: string) => Sbom.Purl;
	readonly #licenses: LicenseParser;
	readonly #leftOut: LeftOut;
	#parentNames = 0;

	constructor(trace: Trace, parsePurl: (text: string) => Sbom.Purl, licenses: LicenseParser, leftOut: LeftOut) {
		this.#trace = trace;
		this.#parsePurl = parsePurl;
		this.#licenses = licenses;
		this.#leftOut = leftOut;
	}

	/** The component that the BOM is about. */
	primary(value: unknown, origin: Origin): Sbom.Component {
		const component = this.#component(value, ["primary"], []);
		return this.#trace.mark(component, origin, fieldsOf(value));
	}

	addAll(values: readonly unknown[], parents: readonly string[], origin: Origin): void {
		const size = parents.reduce((sum, name) => sum + name.length + 1, 0);
		for (let index = 0; index < values.length && this.problem === null; index++) {
			const value = values[index];
			const place = at(origin, index);
			this.#parentNames += size;
			if (this.#parentNames > PARENT_NAMES) {
				const message = `Components are nested so deep, or in ones with such long names, that their parents' names have more than ${PARENT_NAMES} characters.`;
				this.problem = { code: "too-large", message, ...unfold(place) };
				return;
			}
			const component = this.#component(value, ["components", this.components.length], parents);
			const fields = fieldsOf(value);
			// What stands where it does in the file needs no mark of its own: that of the BOM tells where it is.
			const inPlace = parents.length === 0 && index === this.components.length && fields === componentFields;
			this.components.push(inPlace ? component : this.#trace.mark(component, place, fields));
			const nested = get(value, "components");
			if (nested !== undefined) this.addNested(value, [...parents, component.name ?? ""], at(place, "components"));
		}
	}

	/** Adds what is nested in `value`. The depth of the file bounds the recursion. */
	addNested(value: unknown, parents: readonly string[], origin: Origin): void {
		this.addAll(asList(get(value, "components")), parents, origin);
	}

	#component(value: unknown, path: Path, parents: readonly string[]): Sbom.Component {
		const purl = asString(get(value, "purl"));
		this.#leftOut.add(value);
		return {
			path,
			ref: asString(get(value, "bom-ref")),
			type: asString(get(value, "type")) ?? "",
			group: asString(get(value, "group")),
			name: asString(get(value, "name")),
			version: asString(get(value, "version")),
			purl: purl === null ? null : this.#parsePurl(purl),
			cpe: asString(get(value, "cpe")),
			swid: asString(get(get(value, "swid"), "tagId")),
			description: asString(get(value, "description")),
			copyright: asString(get(value, "copyright")),
			author: asString(get(value, "author")) ?? authorNames(get(value, "authors")),
			publisher: asString(get(value, "publisher")),
			supplier: organizationName(get(value, "supplier")),
			manufacturer: organizationName(get(value, "manufacturer")),
			scope: asOneOf(get(value, "scope"), scopes),
			licenses: asList(get(value, "licenses")).map((choice) => licenseOf(choice, this.#licenses)),
			hashes: asList(get(value, "hashes")).map((hash) => ({
				algorithm: asString(get(hash, "alg")) ?? "",
				value: (asString(get(hash, "content")) ?? "").toLowerCase(),
			})),
			externalReferences: asList(get(value, "externalReferences")).map((reference) => ({
				type: asString(get(reference, "type")) ?? "",
				url: asString(get(reference, "url")) ?? "",
				comment: asString(get(reference, "comment")),
			})),
			properties: propertiesOf(get(value, "properties")),
			parents,
		};
	}
}

function fieldsOf(component: unknown): FieldMap {
	return get(component, "authors") === undefined || asString(get(component, "author")) !== null
		? componentFields
		: fieldsWithAuthors;
}

/** Since 1.6 a component may have several authors. */
function authorNames(value: unknown): string | null {
	if (value === undefined) return null;
	const names = asList(value).map((author) => asString(get(author, "name")) ?? asString(get(author, "email")));
	const known = names.filter((name) => name !== null);
	return known.length === 0 ? null : known.join(", ");
}
