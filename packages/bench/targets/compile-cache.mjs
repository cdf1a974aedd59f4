import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { createCompiler } from "@proviso/compiler";
import { entrypointOf, packSources } from "../lib/files.mjs";
import { median, report, runNode, sideBySide } from "../lib/measure.mjs";

export const title = "compiling the unchanged built-in pack a second time";

export async function run({ folder }) {
	const cacheDirectory = join(folder, "cache");
	const sources = packSources();
	const rules = Object.entries(sources).filter(([path]) => path.endsWith("/rule.rego"));
	const options = { entrypoints: rules.map(([, rego]) => entrypointOf(rego, "deny")) };
	const first = createCompiler({ cacheDirectory });
	await first.compile(sources, options);
	const program = `
		import { createCompiler } from ${JSON.stringify(import.meta.resolve("@proviso/compiler"))};
		import { readFileSync } from "node:fs";
		const { sources, options, cacheDirectory } = JSON.parse(readFileSync(process.argv[1], "utf8"));
		const start = performance.now();
		await createCompiler({ cacheDirectory }).compile(sources, options);
		console.log(performance.now() - start);`;
	const request = join(folder, "request.json");
	writeFileSync(request, JSON.stringify({ sources, options, cacheDirectory }));
	const fromDisk = Array.from({ length: 5 }, () =>
		Number(runNode(["--input-type=module", "-e", program, request]).stdout),
	);
	const fromMemory = await sideBySide({ again: () => first.compile(sources, options) }, { rounds: 5, warmup: 1 });
	const nothing = { name: "nothing", ms: 0 };
	const name = `second compile of ${rules.length} unchanged rules`;
	report({
		name: `${name}, fresh process`,
		ours: { name: "from disk", ms: median(fromDisk) },
		theirs: nothing,
		limit: 20,
		unit: "ms",
	});
	report({
		name: `${name}, same process`,
		ours: { name: "from memory", ms: fromMemory.again },
		theirs: nothing,
		limit: 20,
		unit: "ms",
	});
}
