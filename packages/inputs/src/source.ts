import type { Location, Path } from "@proviso/schemas";
import type { Parsed } from "./parse.js";
import type { PlaceIndex } from "./source-index.js";
import { LineTable } from "./text-position.js";

/** The text of a file that was read, and where its values are: told by parsing, or found when a place is first asked for. */
export class Source {
	readonly name: string;
	readonly #text: string;
	readonly #buildIndex: (text: string) => PlaceIndex;
	#index: PlaceIndex | null = null;
	#lines: LineTable | null = null;

	constructor(name: string, text: string, buildIndex: (text: string) => PlaceIndex) {
		this.name = name;
		this.#text = text;
		this.#buildIndex = buildIndex;
	}

	/** The same text, whose values a format has converted: their places are those of `buildIndex`. */
	indexedBy(buildIndex: (text: string) => PlaceIndex): Source {
		return new Source(this.name, this.#text, buildIndex);
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

/** Makes the source of a parsed file. Asynchronous because what indexes a text is loaded when first needed; locating is not. */
export async function sourceOf(name: string, text: string, parsed: Parsed & { readonly ok: true }): Promise<Source> {
	switch (parsed.syntax) {
		case "yaml":
		case "json5":
			return new Source(name, text, () => parsed.index);
		case "json": {
			const { buildJsonIndex } = await import("./json-index.js");
			return new Source(name, text, buildJsonIndex);
		}
		case "toml": {
			const { buildTomlIndex } = await import("./toml-index.js");
			return new Source(name, text, () => buildTomlIndex(text, parsed.values));
		}
		case "xml": {
			const { buildXmlIndex } = await import("./xml-index.js");
			return new Source(name, text, buildXmlIndex);
		}
		case "text": {
			const { indexValues, ValuePlaces } = await import("./value-index.js");
			return new Source(name, text, () => indexValues(text, parsed.values, new ValuePlaces()));
		}
	}
}
