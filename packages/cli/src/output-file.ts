import { randomBytes } from "node:crypto";
import { access, constants, open, realpath, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { CliError } from "./error.js";
import { systemReason } from "./failure.js";

/** Fails early, before long work, where a result could not be written. Throws CliError `unwritable`. */
export async function expectWritable(file: string): Promise<void> {
	const [target, folder] = await Promise.all([stat(file).catch(() => null), stat(dirname(file)).catch(() => null)]);
	if (target?.isDirectory()) throw new CliError("unwritable", `${file} is a folder; name a file to write to`);
	if (!folder?.isDirectory()) {
		throw new CliError("unwritable", `${file}: there is no folder ${dirname(file)} to write to; create it first`);
	}
	// Files are replaced and not written into; pipes and devices are.
	await access(target === null || target.isFile() ? dirname(file) : file, constants.W_OK).catch((cause: unknown) => {
		throw unwritable(file, cause);
	});
}

/**
 * Writes all or nothing: a reader never sees half a result, and a failed write leaves what was there.
 * Throws CliError `unwritable`.
 */
export async function writeAtomically(file: string, content: string | Uint8Array): Promise<void> {
	try {
		const existing = await stat(file).catch(() => null);
		// A pipe or device cannot be replaced by renaming; a link stays one when what it leads to is replaced.
		if (existing !== null && !existing.isFile()) return await write(file, content, "w");
		const target = existing === null ? file : await realpath(file);
		const temporary = join(dirname(target), `.${basename(target)}.${randomBytes(6).toString("hex")}.tmp`);
		try {
			await write(temporary, content, "wx", existing?.mode);
			await rename(temporary, target);
		} catch (cause) {
			await rm(temporary, { force: true });
			throw cause;
		}
	} catch (cause) {
		throw unwritable(file, cause);
	}
}

/** Without the path that the system names: it may be that of a temporary file. */
function unwritable(file: string, cause: unknown): CliError {
	return new CliError("unwritable", `${file} cannot be written: ${systemReason(cause) ?? String(cause)}`, { cause });
}

async function write(file: string, content: string | Uint8Array, flags: string, mode?: number): Promise<void> {
	const handle = await open(file, flags, mode);
	try {
		await handle.writeFile(content);
	} finally {
		await handle.close();
	}
}
