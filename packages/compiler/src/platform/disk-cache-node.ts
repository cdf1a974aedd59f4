import { createHash, randomUUID } from "node:crypto";
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { homedir } from "node:os";
import { join } from "node:path";

/** Entries beyond this many are removed, those first that were written first. */
const MAX_ENTRIES = 256;

const SUFFIX = ".bundle";

/** `$XDG_CACHE_HOME/proviso`, `~/Library/Caches/proviso` or `%LOCALAPPDATA%\proviso`; undefined where there is no home. */
export function defaultCacheDirectory(): string | undefined {
	const { env, platform } = process;
	if (platform === "win32") return env["LOCALAPPDATA"] ? join(env["LOCALAPPDATA"], "proviso") : undefined;
	if (env["XDG_CACHE_HOME"]) return join(env["XDG_CACHE_HOME"], "proviso");
	const home = homedir();
	if (home === "") return undefined;
	return platform === "darwin" ? join(home, "Library", "Caches", "proviso") : join(home, ".cache", "proviso");
}

/** The entry's bytes; undefined when there is none, or when it is not what was written. */
export async function readEntry(directory: string, key: string): Promise<Uint8Array | undefined> {
	let entry: Buffer;
	try {
		entry = await readFile(join(directory, key + SUFFIX));
	} catch {
		return undefined;
	}
	const body = entry.subarray(DIGEST_BYTES);
	return digest(body).equals(entry.subarray(0, DIGEST_BYTES)) ? body : undefined;
}

/** Writes an entry so that readers see all of it or nothing. A directory that cannot be written is left alone. */
export async function writeEntry(directory: string, key: string, body: Uint8Array): Promise<void> {
	const temporary = join(directory, `${key}.${randomUUID()}.tmp`);
	try {
		await mkdir(directory, { recursive: true, mode: 0o700 });
		await writeFile(temporary, Buffer.concat([digest(body), body]), { mode: 0o600, flag: "wx" });
		await rename(temporary, join(directory, key + SUFFIX));
		await prune(directory);
	} catch {
		await rm(temporary, { force: true }).catch(() => undefined);
	}
}

const DIGEST_BYTES = 32;

function digest(body: Uint8Array): Buffer {
	return createHash("sha256").update(body).digest();
}

async function prune(directory: string): Promise<void> {
	const names = (await readdir(directory)).filter((name) => name.endsWith(SUFFIX));
	if (names.length <= MAX_ENTRIES) return;
	const aged = await Promise.all(
		names.map(async (name) => ({ name, time: (await stat(join(directory, name))).mtimeMs })),
	);
	aged.sort((a, b) => a.time - b.time || (a.name < b.name ? -1 : 1));
	for (const { name } of aged.slice(0, names.length - MAX_ENTRIES)) await rm(join(directory, name), { force: true });
}
