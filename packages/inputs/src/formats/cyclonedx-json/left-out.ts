import type { Sbom } from "@proviso/schemas";
import { asList, asRecord, get } from "../../convert.js";

/** Whether something has a property that no document holds, as told by what it was converted from. */
export type HasLeftOut = (owner: unknown, property: string) => boolean;

/** Of a BOM: https://cyclonedx.org/docs/1.7/json/ */
const OF_BOM = [
	"annotations",
	"citations",
	"declarations",
	"definitions",
	"externalReferences",
	"formulation",
	"signature",
] as const;
const OF_METADATA = ["distributionConstraints", "licenses"] as const;
const OF_COMPONENTS = [
	"cryptoProperties",
	"data",
	"evidence",
	"modelCard",
	"patentAssertions",
	"pedigree",
	"releaseNotes",
] as const;

/** Collects what a BOM says that no document of ours holds. The places that it tells are none that rules look at. */
export class LeftOut {
	readonly #has: HasLeftOut;
	readonly #components = new Map<string, number>();

	/** `has` knows of what is not in the BOM as it is given. */
	constructor(has: HasLeftOut) {
		this.#has = (owner, property) => isSaid(get(owner, property)) || has(owner, property);
	}

	/** Counts what one component has. */
	add(component: unknown): void {
		for (const name of OF_COMPONENTS)
			if (this.#has(component, name)) this.#components.set(name, (this.#components.get(name) ?? 0) + 1);
	}

	limitationsOf(bom: unknown): Sbom.Limitation[] {
		const found: Sbom.Limitation[] = [];
		const services = asList(get(bom, "services")).length;
		if (services > 0) {
			// Services are no components: what depends on one depends on something that is not in the document.
			const message = `The BOM has ${services} ${services === 1 ? "service" : "services"}; services are not read.`;
			found.push({ path: ["services"], message });
		}
		const say = (path: string, what: string): void => {
			found.push({ path: [path], message: `The BOM has ${what}.` });
		};
		for (const name of OF_BOM)
			if (this.#has(bom, name))
				say(name, name === "signature" ? "a signature, which is not verified" : `"${name}", of which nothing is read`);
		for (const name of OF_METADATA)
			if (this.#has(get(bom, "metadata"), name)) say("metadata", `"${name}" of its own, of which nothing is read`);
		const compositions = asList(get(bom, "compositions")).filter((own) => isSaid(get(own, "vulnerabilities"))).length;
		if (compositions > 0)
			say("vulnerabilities", `${counted(compositions, "composition")} of vulnerabilities, which are not read`);
		for (const name of OF_COMPONENTS) {
			const count = this.#components.get(name);
			if (count !== undefined) say(name, `${counted(count, "component")} with "${name}", of which nothing is read`);
		}
		return found;
	}
}

function counted(count: number, one: string): string {
	return `${count} ${count === 1 ? one : `${one}s`}`;
}

/** Whether there is anything in it. */
function isSaid(value: unknown): boolean {
	if (value === undefined || value === null) return false;
	if (Array.isArray(value)) return value.length > 0;
	const record = asRecord(value);
	return record === null || Object.keys(record).length > 0;
}
