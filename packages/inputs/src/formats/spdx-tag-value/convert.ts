import type { NormalizeProblem } from "../../format.js";
import { quote } from "../../problem.js";
import type { PlaceIndex, Range } from "../../source-index.js";
import { indexValues, ValuePlaces } from "../../value-index.js";
import { type Section, type Tag, tags } from "./tags.js";

/** Tags of a file. Each may become an object. */
const MOST = 2_000_000;
/** No more problems than these are listed. */
const PROBLEMS = 100;

/** A document in tag-value form as the same document in the form of SPDX's JSON. */
export interface Converted {
	readonly document: object;
	/** Lines that are no tag, tags that SPDX has not, values that have not the parts they should. */
	readonly problems: readonly NormalizeProblem[];
}

/** What tells the places of a converted document in its text. */
export function indexTagValue(text: string): PlaceIndex {
	const places = new ValuePlaces();
	const values = [convertTagValue(text, places).document];
	places.set(values, 0, { start: 0, end: 0 });
	return indexValues(text, values, places);
}

export function convertTagValue(text: string, places: ValuePlaces | null): Converted {
	const converter = new Converter(text, places);
	converter.run();
	return converter;
}

type Properties = Record<string, unknown>;

class Converter implements Converted {
	readonly document: Properties = {};
	readonly problems: NormalizeProblem[] = [];
	readonly #text: string;
	readonly #places: ValuePlaces | null;
	/** What SPDXID is of: the document, or the element that began last. */
	#element: Properties = this.document;
	#section: Section | "snippets" = "document";
	/** The last external reference, for its comment. */
	#reference: Properties | null = null;

	constructor(text: string, places: ValuePlaces | null) {
		this.#text = text;
		this.#places = places;
	}

	run(): void {
		const line = /([^\r\n]*)(\r\n|\r|\n|$)/y;
		let count = 0;
		while (line.lastIndex < this.#text.length && this.problems.length < PROBLEMS) {
			const start = line.lastIndex;
			const [, content = ""] = line.exec(this.#text) ?? [];
			if (content.trim() === "" || content.trimStart().startsWith("#")) continue;
			const range = { start, end: start + content.trimEnd().length };
			const [head, tag, rest = ""] = /^\s*([A-Za-z]+):\s*(.*)$/s.exec(content) ?? [];
			if (head === undefined || tag === undefined) {
				this.#refuse(range, `This is no tag with a value: ${quote(content, 40)}.`);
				continue;
			}
			if (++count > MOST) {
				this.#refuse(range, `The file has more than ${MOST} tags, which is the limit.`, "too-large");
				return;
			}
			let value = rest.trim();
			if (value.startsWith("<text>")) {
				const from = this.#text.indexOf("<text>", start) + "<text>".length;
				const to = this.#text.indexOf("</text>", from);
				if (to === -1) {
					this.#refuse(range, `The text of ${quote(tag)} is not closed by </text>.`);
					return;
				}
				value = this.#text.slice(from, to);
				range.end = to + "</text>".length;
				line.lastIndex = this.#endOfLine(range.end, tag);
			}
			this.#add(tag, value, range);
		}
	}

	/** The beginning of the line after the one that a text ends in, behind which nothing may stand. */
	#endOfLine(offset: number, tag: string): number {
		const rest = /[^\r\n]*(?:\r\n|\r|\n|$)/y;
		rest.lastIndex = offset;
		const [found = ""] = rest.exec(this.#text) ?? [];
		if (found.trim() !== "") {
			this.#refuse(
				{ start: offset, end: offset + found.trimEnd().length },
				`Something follows the text of ${quote(tag)}.`,
			);
		}
		return rest.lastIndex;
	}

	#add(name: string, value: string, range: Range): void {
		const tag = tags.get(name);
		if (name === "SPDXID") {
			this.#set(this.#element, name, value, name, range);
		} else if (name === "ExternalRefComment" && this.#reference !== null) {
			this.#set(this.#reference, "comment", value, name, range);
		} else if (tag === undefined) {
			this.#refuse(range, `The tag ${quote(name)} is none that SPDX has here.`);
		} else if (tag.type === "begin") {
			this.#begin(tag, value, name, range);
		} else if (tag.type !== "left-out") {
			const target = this.#targetOf(tag.in);
			if (target === null) this.#refuse(range, `The tag ${name} does not belong to the element before it.`);
			else if (tag.type === "property") this.#set(target, tag.as, value, name, range);
			else this.#push(target, tag, value, name, range);
		}
	}

	#push(target: Properties, tag: Tag & { readonly type: "item" }, value: string, name: string, range: Range): void {
		const list = this.#list(target, tag.as);
		this.#places?.set(list, list.length, range);
		if (tag.parts === null) {
			list.push(value);
			return;
		}
		const [matched, ...parts] = tag.parts.pattern.exec(value) ?? [];
		if (matched === undefined) {
			const message = `The value of ${name} has not the parts that it should, as in ${quote(tag.parts.example)}.`;
			this.#refuse(range, message);
			return;
		}
		const item: Properties = {};
		for (const [index, part] of tag.parts.names.entries()) item[part] = parts[index];
		list.push(item);
		if (name === "ExternalRef") this.#reference = item;
	}

	#begin(tag: Tag & { readonly type: "begin" }, value: string, name: string, range: Range): void {
		const list = this.#list(this.document, tag.list);
		this.#places?.set(list, list.length, range);
		this.#element = {};
		this.#section = tag.list;
		this.#reference = null;
		list.push(this.#element);
		this.#set(this.#element, tag.as, value, name, range);
	}

	/** The object that a property of a section belongs to; null when another kind of element has begun. */
	#targetOf(section: Section): Properties | null {
		if (section === "document" || section === "relationships") return this.document;
		if (section !== "creationInfo") return section === this.#section ? this.#element : null;
		if (!Object.hasOwn(this.document, section)) this.document[section] = {};
		return this.document[section] as Properties;
	}

	#list(target: Properties, name: string): unknown[] {
		if (!Object.hasOwn(target, name)) target[name] = [];
		return target[name] as unknown[];
	}

	#set(target: Properties, property: string, value: string, name: string, range: Range): void {
		if (Object.hasOwn(target, property)) {
			this.#refuse(range, `The tag ${name} is given twice for one element.`);
			return;
		}
		target[property] = value;
		this.#places?.set(target, property, range);
	}

	#refuse(range: Range, message: string, code = "schema-violation"): void {
		const key = `offset ${range.start}`;
		this.#places?.set(this.document, key, range);
		this.problems.push({ code, message, value: 0, path: [key] });
	}
}
