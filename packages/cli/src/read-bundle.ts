import { readFile } from "node:fs/promises";
import { Bundle } from "@proviso/compiler/bundle";
import { CliError } from "./error.js";
import { systemReason } from "./failure.js";

/** Throws CliError `unreadable` for a file that is no OPA bundle. */
export async function readBundle(path: string): Promise<Bundle> {
	const bytes = await readFile(path).catch((cause: NodeJS.ErrnoException) => {
		const hint = cause.code === "EISDIR" ? "; make a bundle of it with proviso compile" : "";
		throw new CliError("unreadable", `${path}: ${systemReason(cause) ?? cause.message}${hint}`, { cause });
	});
	try {
		return Bundle.fromTarball(bytes);
	} catch (cause) {
		throw new CliError("unreadable", `${path}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
	}
}
