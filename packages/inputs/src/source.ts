import type { Location, Path } from "@proviso/schemas";
import type { Parsed } from "./parse.js";
import type { SourceIndex } from "./source-index.js";
import { LineTable } from "./text-position.js";

/** The text of a file that was read, and where its values are: told by parsing, or found when a place is first asked for. */
export class Source {
	readonly name: string;
	readonly #text: string;
	readonly #buildIndex: (text: string) => SourceIndex;
	#index: SourceIndex | null = null;
	#lines: LineTable | null = null;

	constructor(name: string, text: string, buildIndex: (text: string) => SourceIndex) {
		this.name = name;
		this.#text = text;
		this.#buildIndex = buildIndex;
	}

	/** The place of what is at `path` in value number `value`, or of the deepest thing on the way that exists. */
	locate(value: number, path: Path): Location {
		this.#index ??= this.#buildIndex(this.#text);
		this.#lines ??= new LineTable(this.#text);
		const range = this.#index.locate(value, path);
		const start = this.#lines.positionAt(range.start);
		const end = this.#lines.positionAt(range.end);
		return { file: this.name, line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
	}
}

/** Makes the source of a parsed file. Asynchronous because what indexes JSON is loaded when first needed; locating is not. */
export async function sourceOf(name: string, text: string, parsed: Parsed & { readonly ok: true }): Promise<Source> {
	if (parsed.syntax === "yaml") return new Source(name, text, () => parsed.index);
	const { buildJsonIndex } = await import("./json-index.js");
	return new Source(name, text, buildJsonIndex);
}
