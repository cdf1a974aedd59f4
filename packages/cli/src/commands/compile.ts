import { compile as compileRego } from "@proviso/compiler";
import { emitModule } from "@proviso/engine";
import { expectWritable, writeAtomically } from "../output-file.js";
import { inPolicies } from "../policies.js";
import { type Context, printErrors } from "../print.js";
import { startProgress } from "../progress.js";
import { readRego, regoSchemas } from "../sources.js";

export interface CompileCommandOptions {
	readonly entrypoint?: readonly string[];
	readonly output: string;
	readonly revision?: string;
	readonly target: "bundle" | "module";
}

/** `proviso compile`. Tests are left out of the bundle. */
export async function compile(
	{ io }: Context,
	[path = ""]: readonly string[],
	options: CompileCommandOptions,
): Promise<number> {
	const { entrypoint, output, revision, target } = options;
	if (output !== "-") await expectWritable(output);
	const progress = await startProgress(io);
	try {
		progress.update("Compiling");
		const { folder, sources } = await readRego(path);
		const modules = Object.fromEntries(Object.entries(sources).filter(([name]) => !name.endsWith("_test.rego")));
		const bundle = await compileRego(modules, {
			schemas: await regoSchemas(),
			regoVersion: "detect",
			...(entrypoint === undefined ? {} : { entrypoints: entrypoint }),
			...(revision === undefined ? {} : { revision }),
		}).catch((cause: unknown) => {
			throw inPolicies(cause, [folder]);
		});
		progress.stop();
		const module = target === "module" ? emitModule(bundle) : undefined;
		const content = module?.source ?? bundle.toTarball();
		if (output === "-") io.stdout.write(content);
		else {
			await writeAtomically(output, content);
			if (module !== undefined) await writeAtomically(declarationsFile(output), module.declarations);
		}
		if (output !== "-") printErrors([`wrote ${output}: ${bundle.entrypoints.join(", ")} (${bundle.digest})`], io);
		return 0;
	} finally {
		progress.stop();
	}
}

/** Where TypeScript looks for the types of a module: `policy.d.mts` for `policy.mjs`. */
function declarationsFile(module: string): string {
	return module.endsWith(".mjs") ? module.replace(/mjs$/, "d.mts") : `${module.replace(/\.js$/, "")}.d.ts`;
}
