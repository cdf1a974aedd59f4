import type { Infrastructure } from "@proviso/schemas";
import { type Attribute, type Readable, readCell } from "./table.js";
import { PROTECTION } from "./tables.js";
import { settle } from "./values.js";

type Fields = Pick<Infrastructure.DataStore, "tlsRequired" | "backedUp" | "backupDays">;

/** How a data store is protected in transit and backed up. `resource` is null for one that is a part of a resource. */
export function protectionOf<A extends Attribute>(type: string, resource: Readable<A> | null) {
	const row = (resource !== null && Object.hasOwn(PROTECTION, type) ? PROTECTION[type] : undefined) ?? {};
	const cell = (name: keyof Fields) =>
		resource === null ? { value: null, attribute: undefined } : readCell(row, name, resource);
	const [tlsRequired, backedUp, backupDays] = [cell("tlsRequired"), cell("backedUp"), cell("backupDays")];
	return {
		/** The properties; what is not known is added to `unknown`. */
		fields: (unknown: string[]): Fields => ({
			tlsRequired: settle(unknown, "tlsRequired", tlsRequired.value) as boolean | null,
			backedUp: settle(unknown, "backedUp", backedUp.value) as boolean | null,
			backupDays: settle(unknown, "backupDays", backupDays.value) as number | null,
		}),
		places: {
			tlsRequired: tlsRequired.attribute,
			backedUp: backedUp.attribute,
			backupDays: backupDays.attribute,
		},
	};
}
