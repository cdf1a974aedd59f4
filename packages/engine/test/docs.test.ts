import path from "node:path";
import { expect, test } from "vitest";
import { loadPolicy } from "../src/index.js";
import { readPlan } from "../src/plan/read-plan.js";
import { translate } from "../src/plan/translate.js";
import { compileFiles, defined } from "./support.js";

const REGO = `package example

deny contains name if {
	some component in input.components
	not component.version
	name := component.name
}
`;

/** Written anew by `npx vitest run packages/engine/test/docs.test.ts -u`. */
test("the worked example in the docs is what is made of its Rego", async () => {
	const bundle = await compileFiles({ "example.rego": REGO }, "example/deny");
	const policy = await loadPolicy(bundle, { backend: "plan" });
	const input = { components: [{ name: "a" }, { name: "b", version: "1" }] };
	expect(defined(policy.evaluate("example/deny", input))).toEqual(["a"]);

	const raw = JSON.parse(new TextDecoder().decode(bundle.plan ?? new Uint8Array())) as {
		readonly static: { readonly strings: readonly { readonly value: string }[] };
		readonly funcs: { readonly funcs: readonly { readonly blocks: readonly RawBlock[] }[] };
	};
	const strings = raw.static.strings.map(({ value }) => value);
	const statements = raw.funcs.funcs[0]?.blocks.flatMap((block) => shown(block, strings, 0)) ?? [];
	const { source } = translate(readPlan(bundle.plan ?? new Uint8Array()));
	await expect(`# A rule on its way to JavaScript

Made by a test, see [engine.md](engine.md). The Rego:

\`\`\`rego
${REGO}\`\`\`

What OPA's planner makes of the rule (\`plan.json\`), without places, one statement a line, inner blocks indented:

\`\`\`text
${statements.join("\n")}
\`\`\`

What the plan backend makes of that:

\`\`\`js
${indented(source)}
\`\`\`
`).toMatchFileSnapshot(path.resolve(import.meta.dirname, "../../../docs/engine-example.md"));
});

interface RawBlock {
	readonly stmts: readonly { readonly type: string; readonly stmt: Readonly<Record<string, unknown>> }[];
}

const PLACES = new Set(["file", "row", "col", "end_row", "end_col"]);

function shown(block: RawBlock, strings: readonly string[], depth: number): string[] {
	return block.stmts.flatMap(({ type, stmt }) => {
		const fields = Object.entries(stmt).filter(([name]) => name !== "block" && !PLACES.has(name));
		const inner = stmt["block"] as RawBlock | undefined;
		const line = `${"  ".repeat(depth)}${type.replace(/Stmt$/, "")} ${fields.map(([name, value]) => `${name}=${operand(value, strings)}`).join(" ")}`;
		return [line.trimEnd(), ...(inner === undefined ? [] : shown(inner, strings, depth + 1))];
	});
}

function operand(value: unknown, strings: readonly string[]): string {
	if (typeof value === "number") return `l${value}`;
	const { type, value: given } = value as { readonly type: string; readonly value: unknown };
	if (type === "local") return `l${given as number}`;
	return type === "string_index" ? JSON.stringify(strings[given as number]) : JSON.stringify(given);
}

/** Two spaces for every brace that is open. */
function indented(source: string): string {
	let depth = 0;
	return source
		.trimEnd()
		.split("\n")
		.map((line) => {
			const closes = /^[}\]]/.test(line) ? 1 : 0;
			const text = `${"  ".repeat(Math.max(0, depth - closes))}${line}`;
			depth += (line.match(/[{[(]/g)?.length ?? 0) - (line.match(/[}\])]/g)?.length ?? 0);
			return text;
		})
		.join("\n");
}
