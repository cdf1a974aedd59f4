import { contest } from "../lib/contest.mjs";

export const title = "a request authorizer: 500 rules, one tiny input, one decision";

const ROLES = 100;
const ACTIONS = ["read", "write", "delete", "list", "share"];

/** One rule for each role and action, as people write them who have no table. */
const rules = Array.from({ length: ROLES }, (_, role) =>
	ACTIONS.map(
		(action) => `allow if {
	input.role == "role-${role}"
	input.action == "${action}"
	startswith(input.path, "/tenants/${role}/")
}
`,
	).join("\n"),
).join("\n");

const rego = `package authorizer\n\ndefault allow := false\n\n${rules}`;

export async function run(context) {
	const decide = ({ role, action, path }) => {
		const number = /^role-(\d+)$/.exec(role)?.[1];
		return (
			number !== undefined &&
			Number(number) < ROLES &&
			ACTIONS.includes(action) &&
			path.startsWith(`/tenants/${number}/`)
		);
	};
	for (const [label, path] of [
		["allowed", "/tenants/63/files/report.pdf"],
		["denied", "/tenants/7/files/report.pdf"],
	]) {
		await contest(context, {
			name: `500 rules, one request that is ${label}`,
			rego,
			entrypoints: ["authorizer/allow"],
			input: { user: "ada", role: "role-63", action: "write", path, groups: ["staff", "eu"] },
			javascript: { "authorizer/allow": decide },
			limits: { "opa-wasm": 1 / 5, "native OPA": 1 / 5 },
			prepared: false,
			batch: 2000,
		});
	}
}
