import { defineFormat, defineKind } from "proviso";

/** What the rules read: one shape, whatever the files look like. Every property is there; null says that the file has none. */
interface Change {
	readonly title: string | null;
	readonly author: string;
	readonly approvals: readonly Approval[];
}

interface Approval {
	/** Where it is in this document, for findings. */
	readonly path: readonly (string | number)[];
	readonly by: string;
	readonly role: string | null;
}

const text = { type: "string" };
const textOrNull = { type: ["string", "null"] };
const approval = {
	type: "object",
	properties: { path: { type: "array" }, by: text, role: textOrNull },
	required: ["path", "by", "role"],
	additionalProperties: false,
};

export const changeKind = defineKind<Change>()({
	name: "acme_change",
	schema: {
		type: "object",
		properties: { title: textOrNull, author: text, approvals: { type: "array", items: approval } },
		required: ["title", "author", "approvals"],
		additionalProperties: false,
	},
});

export const changeRecord = defineFormat({
	id: "acme_change-record",
	kind: changeKind,
	title: "Acme change record",
	recognize(file) {
		const [value] = file.values;
		return isObject(value) && "acmeChange" in value
			? { matches: true, version: String(value["acmeChange"]) }
			: { matches: false };
	},
	normalize(file, marks) {
		const [value] = file.values;
		if (!isObject(value) || typeof value["opened-by"] !== "string") {
			return { ok: false, problems: [{ message: "A change record says who opened it, in opened-by.", path: [] }] };
		}
		const signedOff = Array.isArray(value["signed-off"]) ? value["signed-off"] : [];
		const approvals = signedOff.filter(isObject).map((entry, index) =>
			marks.mark(
				{ path: ["approvals", index], by: String(entry["name"]), role: textOf(entry["as"]) },
				["signed-off", signedOff.indexOf(entry)],
				{ fields: { by: "name", role: "as" } }, // called so in the file
			),
		);
		const change = { title: textOf(value["title"]), author: value["opened-by"], approvals };
		return {
			ok: true,
			documents: [marks.mark(change, [], { fields: { author: "opened-by", approvals: "signed-off" } })],
		};
	},
});

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}

function textOf(value: unknown): string | null {
	return typeof value === "string" ? value : null;
}
