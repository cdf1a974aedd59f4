import type { InfrastructureDocument } from "@proviso/schemas";
import { locate } from "../src/locate.js";
import { read } from "../src/read.js";

/** The document of a template in YAML or JSON, and the line that something in it comes from. */
export async function stack(template: string | object, name = "template.yaml") {
	const text = typeof template === "string" ? template : JSON.stringify(template, null, 1);
	const result = await read({ name, bytes: text });
	if (!result.ok) throw new Error(JSON.stringify(result.problems));
	const document = result.documents[0] as InfrastructureDocument;
	if (document.source.format !== "cloudformation") throw new Error(`This is read as ${document.source.format}.`);
	const lines = text.split("\n");
	return {
		document,
		line: (path: readonly (string | number)[]) => lines[(locate(document, path).line ?? 0) - 1]?.trim(),
	};
}

/** The document of resources, given as type and properties. */
export function resources(list: Readonly<Record<string, readonly [type: string, properties?: object]>>, more = {}) {
	const entries = Object.entries(list).map(([id, [Type, Properties]]) => [id, { Type, Properties }]);
	return stack({ Resources: Object.fromEntries(entries), ...more });
}
