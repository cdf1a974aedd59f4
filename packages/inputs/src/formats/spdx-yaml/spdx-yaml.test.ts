import type { SbomDocument } from "@proviso/schemas";
import { describe, expect, it } from "vitest";
import { locate } from "../../locate.js";
import { read } from "../../read.js";

const text = `spdxVersion: SPDX-2.3
SPDXID: SPDXRef-DOCUMENT
name: app
documentNamespace: https://example.com/app
creationInfo:
  created: 2026-01-02T03:04:05Z
  creators:
    - "Tool: maker-1.2.3"
packages:
  - SPDXID: SPDXRef-app
    name: app
    versionInfo: "1.10"
    downloadLocation: NOASSERTION
`;

describe("SPDX YAML", () => {
	it("gives the document that the same one gives in JSON, with its own places", async () => {
		const yaml = await read({ name: "app.spdx.yaml", bytes: text });
		const [raw] = yaml.raw;
		const json = await read({ name: "app.spdx.json", bytes: JSON.stringify(raw?.value) });
		expect(yaml.documents).toHaveLength(1);
		expect({ ...yaml.documents[0], source: null }).toEqual({ ...json.documents[0], source: null });
		const document = yaml.documents[0] as SbomDocument;
		expect(document.source).toMatchObject({ format: "spdx-yaml", formatVersion: "2.3" });
		expect(document.primary).toMatchObject({ name: "app", version: "1.10" });
		expect(locate(document, ["primary", "version"])).toMatchObject({ line: 12, column: 5 });
	});

	it("whose version is a number is refused, not read as another one", async () => {
		const result = await read({ name: "app.spdx.yaml", bytes: text.replace('"1.10"', "1.10") });
		expect(result.problems).toMatchObject([{ code: "wrong-type", line: 12 }]);
	});
});
