import { join } from "node:path";
import { format } from "@proviso/compiler";
import { CliError } from "../error.js";
import { diagnosticLines } from "../failure.js";
import { writeAtomically } from "../output-file.js";
import { type Context, printErrors, printLines } from "../print.js";
import { readRego } from "../sources.js";

export interface FmtOptions {
	readonly write?: boolean;
	readonly check?: boolean;
}

/** `proviso fmt`. Files that do not parse are named, and the others still formatted. */
export async function fmt(
	context: Context,
	paths: readonly string[],
	{ write = false, check = false }: FmtOptions,
): Promise<number> {
	const files = (await Promise.all(paths.map(regoFiles))).flat();
	if (!write && !check && files.length > 1) {
		throw new CliError("usage", `these are ${files.length} files; give --write to change them or --check to list them`);
	}
	let code = 0;
	for (const { path, text } of files) {
		const formatted = await format(text, { file: path, regoVersion: "detect" }).catch(
			(error: unknown) => error as Error,
		);
		if (typeof formatted !== "string") {
			if (formatted.name !== "CompilerError" || !("diagnostics" in formatted)) throw formatted;
			const lines = (formatted.diagnostics as Parameters<typeof diagnosticLines>[0][]).flatMap(diagnosticLines);
			printErrors(lines.length > 0 ? lines : [`${path}: ${formatted.message}`], context.io);
			code = 2;
		} else if (!write && !check) {
			context.io.stdout.write(formatted);
		} else if (formatted !== text) {
			if (write) await writeAtomically(path, formatted);
			else code = Math.max(code, 1);
			printLines([{ spans: [path] }], context);
		}
	}
	return code;
}

async function regoFiles(path: string): Promise<{ readonly path: string; readonly text: string }[]> {
	const { folder, sources } = await readRego(path);
	return Object.entries(sources)
		.filter(([name]) => name.endsWith(".rego"))
		.map(([name, text]) => ({ path: join(folder, name).replaceAll("\\", "/"), text }));
}
