import { version as compilerVersion } from "@proviso/compiler";
import { stringifyJson } from "@proviso/report/print";
import { type Context, printLines } from "../print.js";
import { VERSION } from "../version.js";

/** `proviso version`. */
export async function version(
	context: Context,
	_args: readonly string[],
	options: { readonly format: "text" | "json" },
): Promise<number> {
	const { opa } = await compilerVersion();
	const versions = { proviso: VERSION, opa, node: process.version.replace(/^v/, "") };
	if (options.format === "json") context.io.stdout.write(stringifyJson(versions));
	else
		printLines(
			Object.entries(versions).map(([name, number]) => ({ spans: [`${name.padEnd(7)}  ${number}`] })),
			context,
		);
	return 0;
}
