import { contest } from "../lib/contest.mjs";

export const title = "`x in set`: 5,000 members, asked for 5,000 times";

const rego = `package membership

allowed := {name | some name in input.allowed}

denied contains name if {
	some name in input.names
	not name in allowed
}
`;

export async function run(context) {
	const names = Array.from({ length: 5000 }, (_, index) => `component-${index}`);
	const question = {
		rego,
		entrypoints: ["membership/denied"],
		input: { names, allowed: names.map((name, index) => (index % 10 === 0 ? `${name}-other` : name)) },
	};
	await contest(context, {
		...question,
		name: "5,000 names, a set of 5,000",
		javascript: {
			"membership/denied": (input) => {
				const allowed = new Set(input.allowed);
				return [...new Set(input.names.filter((name) => !allowed.has(name)))];
			},
		},
		sides: ["plan", "wasm", "native OPA", "regorus"],
		limits: { "native OPA": 1 / 20 },
		rounds: 15,
		warmup: 50,
	});
	// It takes seconds for each evaluation.
	await contest(context, {
		...question,
		name: "5,000 names, a set of 5,000",
		sides: ["plan", "opa-wasm"],
		limits: { "opa-wasm": 1 / 20 },
		rounds: 3,
		warmup: 1,
	});
}
