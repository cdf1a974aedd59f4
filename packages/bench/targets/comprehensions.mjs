import { contest } from "../lib/contest.mjs";
import { generateSbom } from "../lib/generate-sbom.mjs";

export const title = "rules of comprehensions and of strings";

const comprehensions = `package shapes

by_license[id] := names if {
	some id in {license.license.id | some component in input.components; some license in component.licenses}
	names := {component.name | some component in input.components; some license in component.licenses; license.license.id == id}
}

by_scope := {group: count(versions) |
	some group in {component.group | some component in input.components}
	versions := {component.version | some component in input.components; component.group == group}
}

unversioned := [component.name | some component in input.components; not component.version]
`;

const strings = `package texts

described contains text if {
	some component in input.components
	contains(lower(component.description), "99")
	[name, _] := split(component.purl, "@")
	text := sprintf("%s (%s): %s", [upper(component.name), component.version, trim_prefix(name, "pkg:npm/")])
}

odd contains name if {
	some component in input.components
	name := concat("/", [component.group, replace(component.name, "component-", "")])
	regex.match("/[0-9]*77$", name)
}

joined := concat(",", sort([substring(component.version, 0, 3) | some component in input.components]))
`;

export async function run(context) {
	const input = JSON.parse(generateSbom(2000));
	const limits = { "opa-wasm": 1 / 20 };
	await contest(context, {
		name: "comprehensions on 2,000 components",
		rego: comprehensions,
		entrypoints: ["shapes/by_license", "shapes/by_scope", "shapes/unversioned"],
		input,
		limits,
		rounds: 15,
		warmup: 20,
	});
	await contest(context, {
		name: "strings on 2,000 components",
		rego: strings,
		entrypoints: ["texts/described", "texts/odd", "texts/joined"],
		input,
		rounds: 15,
		warmup: 20,
	});
}
