import type { Dirent, Stats } from "node:fs";
import { readdir, realpath, stat } from "node:fs/promises";
import { isAbsolute, join, normalize, relative, resolve, sep } from "node:path";
import ignore, { type Ignore } from "ignore";
import { adoptAll } from "./custom/adopt.js";
import type { CustomFormat } from "./custom/format.js";
import { throwIfAborted } from "./error.js";
import type { Format } from "./format.js";
import { isDockerfileName } from "./formats/dockerfile/recognize.js";
import { formats } from "./formats/index.js";
import { GitIgnore } from "./gitignore.js";
import { describeSize, type Limits, withDefaults } from "./limits.js";
import { type Problem, type ProblemCode, problem } from "./problem.js";
import { readBounded } from "./read-bounded.js";

export interface WalkOptions {
	/** Patterns as in a .gitignore, matched against names relative to the working directory and to the folder that is walked. */
	readonly exclude?: readonly string[];
	/** Whether .gitignore files are honored. They are unless told. */
	readonly gitignore?: boolean;
	/** What relative paths are relative to; the working directory of the process unless told. Names stay as given. */
	readonly cwd?: string;
	/** Formats of your own: files of their `names` are looked for in folders, too. */
	readonly formats?: readonly CustomFormat[];
	readonly limits?: Partial<Limits>;
	/** Files and folders looked at in all. One million unless told. */
	readonly entries?: number;
	readonly signal?: AbortSignal;
}

/** A file, or why it (or a folder) could not be read. `found` tells what a walk came across from what was named. */
export type WalkedFile =
	| { readonly name: string; readonly found: boolean; readonly bytes: Uint8Array }
	| { readonly name: string; readonly found: boolean; readonly problem: Problem };

/** Files that some format is written in, by the ending of their names. Their content decides what they are. */
const CANDIDATE = /\.(?:json|ya?ml|xml|spdx|sarif|sigstore|intoto|jsonl|ndjson)$/i;

/** So many files of a folder are read beforehand, while who walks it is at one of them; only small ones, so that memory holds little. */
const AHEAD = 16;
const AHEAD_BYTES = 256 * 1024;

/** Folders whose names begin with a dot are left out, save those where pipelines, policies and owners are kept. */
const DOT_FOLDERS = new Set([
	".github",
	".gitlab",
	".circleci",
	".tekton",
	".azuredevops",
	".azure-pipelines",
	".well-known",
]);

/**
 * Reads files and walks folders, in the order given and within folders by name: one file at a time, so that memory holds
 * one, and a few small ones that come next. Names have forward slashes and begin as the path was given. A named file is read whatever its name is; in folders,
 * JSON, YAML and XML files are, Dockerfiles, those of SPDX, and those whose names a format has (CODEOWNERS, go.sum …).
 *
 * Left out of folders: what .gitignore files and `exclude` say, `node_modules`, folders whose names begin with a dot (save
 * those of pipelines, such as .github), and what is neither a file nor a folder. A Helm chart's templates are reported as
 * skipped, since they are no YAML before Helm has rendered them. Symbolic links are followed within the folder that is
 * walked, never out of it, and no file is read twice.
 *
 * Never throws for what the file system holds; each thing that cannot be read is a `problem`.
 *
 * @throws {InputError} invalid-option for a wrong limit, aborted when `signal` is.
 */
export async function* walk(
	paths: readonly string[],
	options: WalkOptions = {},
): AsyncGenerator<WalkedFile, void, void> {
	const walker = new Walker(options);
	const named = await Promise.all(paths.map((path) => walker.look(path)));
	for (const path of named) if (path.kind === "file") walker.reserve(path.real);
	for (const path of named) {
		if (path.kind === "problem") yield path.file;
		else if (path.kind === "folder") yield* walker.folder(path.name, path.real);
		else if (walker.claim(path.real)) yield await walker.file(path.name, path.path, false);
	}
}

type Named =
	| { readonly kind: "file"; readonly name: string; readonly path: string; readonly real: string }
	| { readonly kind: "folder"; readonly name: string; readonly real: string }
	| { readonly kind: "problem"; readonly file: WalkedFile };

/** A folder to look into, by its name in results and its real path. */
interface Folder {
	readonly name: string;
	readonly path: string;
	readonly ignored: GitIgnore | null;
	/** Whether it is a Helm chart. */
	readonly chart: boolean;
}

type Task =
	| { readonly open: Folder }
	| { readonly file: string; readonly path: string }
	| { readonly report: WalkedFile };

class Walker {
	readonly #options: WalkOptions;
	readonly #limits: Limits;
	readonly #formats: readonly Format[];
	readonly #cwd: string;
	readonly #excluded: Ignore | null;
	/** Real paths of files that were named: they are read where they were named, and not where a walk meets them. */
	readonly #named = new Set<string>();
	/** Real paths of what was read or opened. */
	readonly #seen = new Set<string>();
	/** What files hold that were read beforehand, by path; null where that did not work. */
	readonly #ahead = new Map<string, Promise<Uint8Array | null>>();
	#entries = 0;

	constructor(options: WalkOptions) {
		this.#options = options;
		this.#limits = withDefaults(options.limits);
		this.#formats = [...formats, ...adoptAll(options.formats ?? [])];
		this.#cwd = resolve(options.cwd ?? process.cwd());
		this.#excluded = options.exclude === undefined ? null : ignore({ ignorecase: false }).add([...options.exclude]);
	}

	async look(given: string): Promise<Named> {
		const name = slashes(normalize(given)).replace(/(?<=.)\/$/, "");
		const path = resolve(this.#cwd, given);
		try {
			const stats = await stat(path);
			// Pipes behind /dev/stdin and /dev/fd, as shells make them for <(command), have no path of their own.
			const real = await realpath(path).catch((error: unknown) => {
				if (stats.isFile() || stats.isDirectory()) throw error;
				return path;
			});
			return stats.isDirectory() ? { kind: "folder", name, real } : { kind: "file", name, path, real };
		} catch (error) {
			return { kind: "problem", file: unreadable(name, false, error) };
		}
	}

	reserve(real: string): void {
		this.#named.add(real);
	}

	/** Whether this is the first time that `real` is asked for. */
	claim(real: string): boolean {
		if (this.#seen.has(real)) return false;
		this.#seen.add(real);
		return true;
	}

	async file(name: string, path: string, found: boolean): Promise<WalkedFile> {
		throwIfAborted(this.#options.signal);
		try {
			const ahead = await this.#ahead.get(path);
			this.#ahead.delete(path);
			const bytes = ahead ?? (await readBounded(path, this.#limits.bytes));
			if (bytes !== null) return { name, found, bytes };
			const message = `The file has more than ${describeSize(this.#limits.bytes)}, which is the limit.`;
			return failed("too-large", message, name, found);
		} catch (error) {
			return unreadable(name, found, error);
		}
	}

	/** Walks a folder that was named. One that yields nothing is an error: something was expected to be in it. */
	async *folder(name: string, real: string): AsyncGenerator<WalkedFile, void, void> {
		// Named twice, or inside of another that was named: what it holds was read there.
		if (this.#seen.has(real)) return;
		let ignored = this.#options.gitignore === false ? null : await GitIgnore.around(real);
		// Whoever names a folder wants it read, also where Git leaves it out.
		if (ignored?.ignores(real, true)) ignored = null;
		const before = this.#entries;
		let yielded = false;
		const prefix = name === "." ? "" : name.endsWith("/") ? name : `${name}/`;
		const tasks: Task[] = [{ open: { name: prefix, path: real, ignored, chart: false } }];
		for (let task = tasks.pop(); task !== undefined; task = tasks.pop()) {
			throwIfAborted(this.#options.signal);
			if ("open" in task) {
				if (!this.claim(task.open.path)) continue;
				const found = await this.#open(task.open, real);
				for (let index = found.length - 1; index >= 0; index--) tasks.push(found[index]!);
			} else if ("report" in task) {
				yielded = true;
				yield task.report;
			} else {
				yielded = true;
				if (this.#named.has(task.path) || !this.claim(task.path)) {
					this.#ahead.delete(task.path);
					continue;
				}
				if (this.#ahead.size === 0) this.#readAhead([task, ...tasks.slice(-AHEAD).reverse()]);
				yield await this.file(task.file, task.path, true);
			}
			if (this.#entries > (this.#options.entries ?? 1_000_000)) {
				yield failed(
					"too-large",
					"The folder holds too many files. Name the ones that matter, or exclude others.",
					name,
					false,
				);
				return;
			}
		}
		if (yielded) return;
		const what =
			this.#entries === before
				? "The folder is empty."
				: "The folder holds no JSON, YAML or XML file, and none with a name of other formats, such as Dockerfile, that is not left out (by .gitignore, --exclude or a leading dot).";
		yield failed("empty-folder", what, name, false);
	}

	/** Begins to read the files that come next. What fails is read again in its turn, which tells why. */
	#readAhead(next: readonly Task[]): void {
		const limit = Math.min(AHEAD_BYTES, this.#limits.bytes);
		for (const task of next) {
			if (!("file" in task)) return;
			if (this.#named.has(task.path) || this.#ahead.has(task.path)) continue;
			this.#ahead.set(
				task.path,
				readBounded(task.path, limit).catch(() => null),
			);
		}
	}

	/** What is to be done for the entries of a folder, by name. */
	async #open(folder: Folder, root: string): Promise<Task[]> {
		let entries: Dirent[];
		try {
			entries = await readdir(folder.path, { withFileTypes: true });
		} catch (error) {
			return [{ report: unreadable(folder.name.replace(/\/$/, "") || ".", true, error) }];
		}
		this.#entries += entries.length;
		entries.sort((a, b) => (a.name < b.name ? -1 : 1));
		const chart = entries.some((entry) => entry.name === "Chart.yaml");
		const ignored = this.#options.gitignore === false ? null : await GitIgnore.within(folder.path, folder.ignored);
		const tasks: Task[] = [];
		for (const entry of entries) {
			const task = await this.#entry(entry, { ...folder, ignored, chart }, root);
			if (task !== null) tasks.push(task);
		}
		return tasks;
	}

	async #entry(entry: Dirent, folder: Folder, root: string): Promise<Task | null> {
		const name = `${folder.name}${entry.name}`;
		const path = join(folder.path, entry.name);
		const candidate = isCandidate(entry.name, this.#formats);
		const target = entry.isSymbolicLink() ? await follow(path) : { path, type: entry };
		if ("error" in target) return candidate ? { report: unreadable(name, true, target.error) } : null;
		const isFolder = target.type.isDirectory();
		if (!isFolder && !(candidate && target.type.isFile())) return null;
		if (isFolder && isLeftOut(entry.name)) return null;
		if (this.#leavesOut(name, path, isFolder, folder.ignored, root)) return null;
		if (isOutside(root, target.path)) {
			const message =
				"The symbolic link leads out of the folder and was not followed. Name its target to have it read.";
			return { report: failed("outside", message, name, true) };
		}
		if (!isFolder) return { file: name, path: target.path };
		if (folder.chart && entry.name === "templates") {
			const message = "These are templates of a Helm chart. Render them, and pass what helm template prints.";
			return { report: failed("template", message, name, true) };
		}
		return { open: { name: `${name}/`, path: target.path, ignored: folder.ignored, chart: false } };
	}

	#leavesOut(name: string, path: string, isFolder: boolean, ignored: GitIgnore | null, root: string): boolean {
		if (ignored?.ignores(path, isFolder)) return true;
		if (this.#excluded === null) return false;
		const suffix = isFolder ? "/" : "";
		const candidates = [slashes(relative(root, path)), slashes(relative(this.#cwd, resolve(this.#cwd, name)))];
		return candidates.some((candidate) => ignore.isPathValid(candidate) && this.#excluded!.ignores(candidate + suffix));
	}
}

async function follow(
	path: string,
): Promise<{ readonly path: string; readonly type: Stats } | { readonly error: unknown }> {
	try {
		const real = await realpath(path);
		return { path: real, type: await stat(real) };
	} catch (error) {
		return { error };
	}
}

function isCandidate(name: string, known: readonly Format[]): boolean {
	return CANDIDATE.test(name) || isDockerfileName(name) || known.some(({ names }) => names?.test(name));
}

function isLeftOut(folder: string): boolean {
	return folder === "node_modules" || (folder.startsWith(".") && !DOT_FOLDERS.has(folder));
}

function isOutside(root: string, path: string): boolean {
	const way = relative(root, path);
	return way === ".." || way.startsWith(`..${sep}`) || isAbsolute(way);
}

function slashes(path: string): string {
	return sep === "\\" ? path.replaceAll("\\", "/") : path;
}

function failed(code: ProblemCode, message: string, name: string, found: boolean): WalkedFile {
	return { name, found, problem: problem(code, message, name, null) };
}

function unreadable(name: string, found: boolean, error: unknown): WalkedFile {
	const code = error instanceof Error && "code" in error ? String(error.code) : "";
	switch (code) {
		case "ENOENT":
		case "ENOTDIR":
			return failed("not-found", "There is no such file or folder.", name, found);
		case "EACCES":
		case "EPERM":
			return failed("not-readable", "The file system does not allow reading it.", name, found);
		case "ELOOP":
			return failed("not-readable", "Symbolic links lead in a circle.", name, found);
		default:
			return failed("not-readable", `It cannot be read${code === "" ? "" : ` (${code})`}.`, name, found);
	}
}
