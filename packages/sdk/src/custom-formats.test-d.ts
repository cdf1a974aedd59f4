// Checked with tsconfig.test.json: every line that should not compile says so.
import { type CustomFormat, type Document, defineFormat, defineKind, type ReadResult, read } from "./index.js";

interface Change {
	readonly author: string;
	readonly approvals: readonly { readonly by: string }[];
}

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const same = <A, B>(_: Same<A, B>): void => {};

const schema = { type: "object", properties: {} };
const kind = defineKind<Change>()({ name: "acme_change", schema });
const about = {
	id: "acme_change-record",
	kind,
	title: "Acme change record",
	recognize: () => ({ matches: false }) as const,
} as const;

const format = defineFormat({
	...about,
	normalize: () => ({ ok: true, documents: [{ author: "a", approvals: [] }] }),
});

// @ts-expect-error: no author in front
defineKind<Change>()({ name: "change", schema });
// @ts-expect-error: no author in front
defineFormat({ ...about, id: "change-record", normalize: () => ({ ok: false, problems: [{ message: "" }] }) });
// @ts-expect-error: a property of the kind is missing
defineFormat({ ...about, normalize: () => ({ ok: true, documents: [{ author: "a" }] }) });
// @ts-expect-error: a property of the kind has another type
defineFormat({ ...about, normalize: () => ({ ok: true, documents: [{ author: 1, approvals: [] }] }) });
// @ts-expect-error: no document and no problem
defineFormat({ ...about, normalize: () => ({ ok: true, documents: [] }) });
// @ts-expect-error: no such built-in kind
defineFormat({ ...about, kind: "sboms", normalize: () => ({ ok: false, problems: [{ message: "" }] }) });
// @ts-expect-error: not all that a document of the built-in kind has
defineFormat({ ...about, kind: "findings", normalize: () => ({ ok: true, documents: [{ findings: [] }] }) });
// @ts-expect-error: no such syntax
defineFormat({ ...format, syntax: "csv" });

export async function narrows(): Promise<void> {
	const plain = await read({ name: "a", bytes: "" });
	same<typeof plain, ReadResult<Document>>(true);
	const result = await read({ name: "a", bytes: "" }, { formats: [format] });
	for (const document of result.documents) {
		if (document.kind === "acme_change") {
			same<typeof document.author, string>(true);
			document.source.path satisfies string;
			// @ts-expect-error: no property of the kind
			document.components;
		} else if (document.kind === "sbom") {
			document.components satisfies readonly unknown[];
		}
	}
	const any: readonly CustomFormat[] = [format];
	const documents = (await read({ name: "a", bytes: "" }, { formats: any })).documents;
	for (const document of documents) document.kind satisfies string;
}
