import { compile as compileRego } from "@proviso/compiler";
import { expectWritable, writeAtomically } from "../output-file.js";
import { inPolicies } from "../policies.js";
import { type Context, printErrors } from "../print.js";
import { startProgress } from "../progress.js";
import { readRego, regoSchemas } from "../sources.js";

export interface CompileCommandOptions {
	readonly entrypoint?: readonly string[];
	readonly output: string;
	readonly revision?: string;
}

/** `proviso compile`. Tests are left out of the bundle. */
export async function compile(
	{ io }: Context,
	[path = ""]: readonly string[],
	options: CompileCommandOptions,
): Promise<number> {
	const { entrypoint, output, revision } = options;
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
		if (output === "-") io.stdout.write(bundle.toTarball());
		else await writeAtomically(output, bundle.toTarball());
		if (output !== "-") printErrors([`wrote ${output}: ${bundle.entrypoints.join(", ")} (${bundle.digest})`], io);
		return 0;
	} finally {
		progress.stop();
	}
}
