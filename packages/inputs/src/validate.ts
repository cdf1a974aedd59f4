import { type Kind, loadValidator } from "@proviso/schemas";
import type { CustomKind } from "./custom/kind.js";

/** What in a document does not hold to the schema of its kind, or null. `custom` is that kind, where it is not built in. */
export async function violationOf(
	document: { readonly kind: string },
	custom: CustomKind | null = null,
): Promise<string | null> {
	if (custom !== null) {
		const { customViolationOf } = await import("./custom/validate.js");
		return customViolationOf(custom, document);
	}
	const validate = await loadValidator(document.kind as Kind);
	const [violation] = validate(document);
	return violation === undefined ? null : `${violation.path.join(".") || "the document"} ${violation.message}`;
}
