import { readFile, stat } from "node:fs/promises";
import { basename, dirname } from "node:path";
import type { JsonObject, Sources } from "@proviso/compiler/bundle";
import { CliError } from "./error.js";
import { systemReason } from "./failure.js";

/** Rego and data by path relative to `folder`. */
export interface RegoFolder {
	readonly folder: string;
	readonly sources: Sources;
}

/** What a folder of Rego holds, or one file of Rego. Throws CliError `unreadable`, CompilerError `invalid-sources`. */
export async function readRego(path: string): Promise<RegoFolder> {
	try {
		if (!(await stat(path)).isDirectory()) {
			const text = new TextDecoder("utf-8", { fatal: true }).decode(await readFile(path));
			return { folder: dirname(path), sources: { [basename(path)]: text } };
		}
	} catch (cause) {
		const why = cause instanceof TypeError ? "is not UTF-8" : systemReason(cause);
		throw new CliError("unreadable", `${path}: ${why ?? "cannot be read"}`, { cause });
	}
	const { readSources } = await import("@proviso/compiler/node");
	const sources = await readSources(path);
	if (!Object.keys(sources).some((name) => name.endsWith(".rego"))) {
		throw new CliError("unreadable", `${path}: holds no .rego file`);
	}
	return { folder: path, sources };
}

/** What Rego annotations may name as `schema.…`. Parameters are whatever the rule's metadata says. */
export async function regoSchemas(): Promise<Record<string, JsonObject | boolean>> {
	const { opaSchemas } = await import("@proviso/schemas/opa");
	return { ...opaSchemas, params: true };
}
