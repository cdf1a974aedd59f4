import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { banner, KINDS, pathOf, readSchema } from "./sources.mjs";

/** Variants of the schemas of documents for OPA's type checker. Nothing of them may be open to it that the schema closes. */
export async function generateOpaSchemas() {
	const { toOpaSchema } = await importSource("../src/opa-schema.ts");
	const refuse = (reason) => {
		throw new Error(reason);
	};
	const parts = KINDS.map((kind) => {
		const schema = toOpaSchema(readSchema(kind), refuse);
		return `\t${kind}: ${JSON.stringify(schema, null, "\t").replaceAll("\n", "\n\t")},\n`;
	});
	return new Map([
		[
			"opa-schemas.ts",
			`${banner(KINDS.map(pathOf).join(", "))}import type { Kind } from "../document.js";
import type { JsonSchema } from "../json.js";

export const opaSchemas: Readonly<Record<Kind, JsonSchema>> = {\n${parts.join("")}};\n`,
		],
	]);
}

/** What is generated is part of what is built, so its source is taken as it is. */
async function importSource(path) {
	const entryPoints = [fileURLToPath(new URL(path, import.meta.url))];
	const { outputFiles } = await build({ entryPoints, bundle: true, write: false, format: "esm", logLevel: "silent" });
	return import(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`);
}
