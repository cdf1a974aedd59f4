/** Small policies for the tests. */
import { createCompiler } from "@proviso/compiler";

/** Without a cache on disk, so that a test sees what is compiled now. */
export const compiler = createCompiler({ cacheDirectory: null });

export const GATE = {
	"gate/gate.rego": `# METADATA
# title: The gate
# description: Says why something may not ship.
package gate

import data.lib.text

# METADATA
# title: Versions
# entrypoint: true
# custom:
#   severity: high
#   list: [1, {a: b}]
deny contains message if {
	some component in input.components
	not component.version
	message := text.line(component.name, "has no version")
}

allow if count(deny) == 0
`,
	"lib/text.rego": `package lib.text

line(name, what) := sprintf("%s %s", [name, what])
`,
	"data.json": '{"lib": {"limits": {"size": 12345678901234567890}}}',
	"lib/names/data.yaml": "first: one\nsecond: two\n",
};

/** One union, as the schemas for OPA are written: anyOf and never oneOf. */
export const SCHEMAS = {
	gate: {
		type: "object",
		properties: {
			components: {
				type: "array",
				items: {
					anyOf: [
						{
							type: "object",
							properties: { name: { type: "string" }, version: { type: "string" } },
							additionalProperties: false,
						},
						{ type: "object", properties: { url: { type: "string" } }, additionalProperties: false },
					],
				},
			},
		},
		additionalProperties: false,
	},
};
