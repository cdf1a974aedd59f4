import { type Document, loadValidator } from "@proviso/schemas";

/** What in `document` does not hold to the schema of its kind, or null. */
export async function violationOf(document: Document): Promise<string | null> {
	const validate = await loadValidator(document.kind);
	const [violation] = validate(document);
	return violation === undefined ? null : `${violation.path.join(".") || "the document"} ${violation.message}`;
}
