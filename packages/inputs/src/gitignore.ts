import { readFile, stat } from "node:fs/promises";
import { dirname, join, parse, relative, sep } from "node:path";
import ignore, { type Ignore } from "ignore";

/** Git takes names as they are, but for file systems where case does not count. */
const ignorecase = process.platform === "win32" || process.platform === "darwin";

/** The .gitignore of one folder, and of those around it. */
export class GitIgnore {
	readonly #folder: string;
	readonly #rules: Ignore;
	readonly #outer: GitIgnore | null;

	private constructor(folder: string, rules: Ignore, outer: GitIgnore | null) {
		this.#folder = folder;
		this.#rules = rules;
		this.#outer = outer;
	}

	/** The rules for what is in `folder`: `outer` ones, with those of its own .gitignore before them. */
	static async within(folder: string, outer: GitIgnore | null): Promise<GitIgnore | null> {
		let text: string;
		try {
			text = await readFile(join(folder, ".gitignore"), "utf8");
		} catch {
			return outer;
		}
		return new GitIgnore(folder, ignore({ ignorecase }).add(text), outer);
	}

	/** The rules that hold for `folder` from the outside: those of the folders around it in the same repository. */
	static async around(folder: string): Promise<GitIgnore | null> {
		const folders: string[] = [];
		for (let current = folder; ; current = dirname(current)) {
			if (current !== folder) folders.unshift(current);
			if (await exists(join(current, ".git"))) break;
			if (current === parse(current).root) return null;
		}
		let rules: GitIgnore | null = null;
		for (const outer of folders) rules = await GitIgnore.within(outer, rules);
		return rules;
	}

	/** Whether a file or folder is left out. The innermost .gitignore that says anything about it decides. */
	ignores(path: string, isFolder: boolean): boolean {
		const name = relative(this.#folder, path).split(sep).join("/");
		// Behind a symbolic link, a folder may be outside of the one that these rules are for.
		if (!ignore.isPathValid(name)) return this.#outer?.ignores(path, isFolder) ?? false;
		const { ignored, unignored } = this.#rules.test(isFolder ? `${name}/` : name);
		if (ignored) return true;
		if (unignored) return false;
		return this.#outer?.ignores(path, isFolder) ?? false;
	}
}

async function exists(path: string): Promise<boolean> {
	try {
		await stat(path);
		return true;
	} catch {
		return false;
	}
}
