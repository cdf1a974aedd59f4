import type { InfrastructureDocument, Location, Path } from "@proviso/schemas";
import { asArray, asString, entriesOf, get } from "../convert.js";
import { buildJsonIndex } from "../json-index.js";
import type { Limits } from "../limits.js";
import { parse } from "../parse.js";
import type { Range } from "../source-index.js";
import { LineTable } from "../text-position.js";
import { scanBlocks } from "./hcl-blocks.js";
import { localModule, moduleNames } from "./module-path.js";

/** The files that a plan was made from. */
export interface TerraformSources {
	/** The folder of the root module, as results name it; empty for the folder that one is in. */
	readonly directory: string;
	/** Texts of its .tf, .tofu, .tf.json and .tofu.json files, and those of folders below it, by path from it with forward slashes. */
	readonly files: Readonly<Record<string, string>>;
}

/** Where a block is. */
interface Place {
	readonly file: string;
	readonly range: Range;
	readonly source: string | null;
}

const TYPES = ["resource", "data", "module"];

/** Where the blocks of a configuration are: of resources, data sources and modules. */
export class SourceBlocks {
	readonly #sources: TerraformSources;
	/** Folder, then what the block is, such as `resource.aws_vpc.main`. The first wins, overrides last. */
	readonly #folders = new Map<string, Map<string, Place>>();
	readonly #lines = new Map<string, LineTable>();

	private constructor(sources: TerraformSources) {
		this.#sources = sources;
	}

	/** Reads the files. One that is not of the language, or broken, has no blocks. */
	static async read(sources: TerraformSources, limits: Limits): Promise<SourceBlocks> {
		const blocks = new SourceBlocks(sources);
		const names = Object.keys(sources.files).sort();
		const isOverride = (name: string) => /(?:^|[/_])override\.(?:tf|tofu)(?:\.json)?$/.test(name);
		for (const name of [...names.filter((name) => !isOverride(name)), ...names.filter(isOverride)]) {
			const text = sources.files[name] ?? "";
			if (text.length > limits.bytes) continue;
			if (/\.(?:tf|tofu)$/.test(name)) blocks.#addHcl(name, text);
			else if (/\.(?:tf|tofu)\.json$/.test(name)) await blocks.#addJson(name, text, limits);
		}
		return blocks;
	}

	/** The block of the resource or module call that `path` of a document is about; null when it is not in the files. */
	locate(document: InfrastructureDocument, path: Path): Location | null {
		const [list, index] = path;
		if (typeof list !== "string" || typeof index !== "number") return null;
		if (list === "modules") return this.#module(document.modules[index]?.address);
		const items: unknown = Object.hasOwn(document, list) ? document[list as keyof InfrastructureDocument] : undefined;
		const item = asArray(items)?.[index];
		const number = list === "resources" ? index : get(item, "resource");
		const resource = typeof number === "number" ? document.resources[number] : undefined;
		if (resource === undefined) return null;
		const folder = this.#folderOf(resource.module);
		const type = resource.mode === "data" ? "data" : "resource";
		return folder === null ? null : this.#at(folder, [type, resource.type, resource.name]);
	}

	#module(address: string | undefined): Location | null {
		const names = address === undefined ? null : moduleNames(address);
		const name = names?.[names.length - 1];
		const folder = name === undefined ? null : this.#walk(names?.slice(0, -1) ?? []);
		return folder === null || name === undefined ? null : this.#at(folder, ["module", name]);
	}

	#folderOf(module: string | null): string | null {
		const names = module === null ? [] : moduleNames(module);
		return names === null ? null : this.#walk(names);
	}

	#walk(modules: readonly string[]): string | null {
		let folder: string | null = "";
		for (const name of modules) {
			const source: string | null | undefined = this.#folders.get(folder)?.get(keyOf(["module", name]))?.source;
			folder = typeof source === "string" ? localModule(folder, source) : null;
			if (folder === null) return null;
		}
		return folder;
	}

	#at(folder: string, block: readonly string[]): Location | null {
		const place = this.#folders.get(folder)?.get(keyOf(block));
		if (place === undefined) return null;
		let lines = this.#lines.get(place.file);
		if (lines === undefined) {
			lines = new LineTable(this.#sources.files[place.file] ?? "");
			this.#lines.set(place.file, lines);
		}
		const start = lines.positionAt(place.range.start);
		const end = lines.positionAt(place.range.end);
		const { directory } = this.#sources;
		const file = directory === "" ? place.file : `${directory.replace(/\/$/, "")}/${place.file}`;
		return { file, line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
	}

	#addHcl(file: string, text: string): void {
		for (const { type, labels, range, source } of scanBlocks(text) ?? []) {
			if (TYPES.includes(type)) this.#add(file, [type, ...labels], range, source);
		}
	}

	async #addJson(file: string, text: string, limits: Limits): Promise<void> {
		const parsed = await parse(file, text, limits);
		if (!parsed.ok || parsed.syntax !== "json") return;
		const index = buildJsonIndex(text);
		const add = (block: readonly string[], content: unknown) =>
			this.#add(file, block, index.locate(0, block), asString(get(content, "source")));
		const [value] = parsed.values;
		for (const [name, call] of entriesOf(get(value, "module"))) add(["module", name], call);
		for (const mode of ["resource", "data"]) {
			for (const [type, byName] of entriesOf(get(value, mode))) {
				for (const [name, content] of entriesOf(byName)) add([mode, type, name], content);
			}
		}
	}

	#add(file: string, block: readonly string[], range: Range, source: string | null): void {
		const folder = file.includes("/") ? file.slice(0, file.lastIndexOf("/")) : "";
		let blocks = this.#folders.get(folder);
		if (blocks === undefined) {
			blocks = new Map();
			this.#folders.set(folder, blocks);
		}
		const key = keyOf(block);
		if (!blocks.has(key)) blocks.set(key, { file, range, source });
	}
}

function keyOf(block: readonly string[]): string {
	return block.join(".");
}

const known = new WeakMap<TerraformSources, Promise<SourceBlocks>>();

/** The blocks of `sources`, which are read once however many plans they are given with. */
export function blocksOf(sources: TerraformSources, limits: Limits): Promise<SourceBlocks> {
	let blocks = known.get(sources);
	if (blocks === undefined) {
		blocks = SourceBlocks.read(sources, limits);
		known.set(sources, blocks);
	}
	return blocks;
}
