import { readFileSync } from "node:fs";
import { read } from "proviso";

const result = await read({ name: "bom.json", bytes: readFileSync("../shop/bom.json") });
if (!result.ok) throw new Error(result.problems.map((p) => `${p.file}:${p.line} ${p.message}`).join("\n"));
for (const document of result.documents) {
	if (document.kind === "sbom") {
		console.log(document.components.filter((c) => c.licenses.length === 0).map((c) => c.purl?.name));
	}
}
