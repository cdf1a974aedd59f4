import { RegoNumber, RegoObject, RegoSet } from "../value/index.js";

/** What JavaScript itself or Rego's classes have as properties: there, `object[name]` would give what is no value. */
const RESERVED: ReadonlySet<string> = new Set(
	[Object.prototype, Array.prototype, RegoSet.prototype, RegoObject.prototype, RegoNumber.prototype]
		.flatMap((prototype) => Object.getOwnPropertyNames(prototype))
		.concat("text", "length", "__proto__"),
);

/** Names that translated code must not read as properties without looking who has them. */
export function isReservedName(name: string): boolean {
	return RESERVED.has(name) || /^\d/.test(name);
}
