import type { Alias, Document, Node, Scalar, YAMLMap, YAMLSeq } from "yaml";
import { setOwn } from "./convert.js";
import type { Limits } from "./limits.js";
import { quote } from "./problem.js";
import { NodeKind, type SourceIndex, SourceIndexBuilder } from "./source-index.js";
import type { Yaml } from "./yaml-documents.js";
import { depthRefusal, keyRefusal, YamlRefusal } from "./yaml-refusal.js";
import { resolvePlain, resolveTagged, type YamlScalar } from "./yaml-scalar.js";
import { type KnownTag, knownTag, type TagDialect, type TagUse } from "./yaml-tags.js";

/** Names that `<<` brings in, all together. */
const MERGED_NAMES = 100_000;

interface Name {
	readonly text: string;
	/** Where it stands, without its quotes. */
	readonly start: number;
	readonly end: number;
	/** With them. */
	readonly outerStart: number;
	readonly outerEnd: number;
}

/** What stands at an anchor. While it is open, its value is not complete. */
interface Anchored {
	open: boolean;
	value: unknown;
	/** Characters that it stands for, with those of the aliases in it. */
	size: number;
	/** Its row in the index; null for a key, which has none. */
	readonly place: number | null;
}

/** Turns composed documents into values that JSON could hold, and indexes where they stand. Linear. */
export class YamlValues {
	readonly values: unknown[] = [];
	readonly #yaml: Yaml;
	readonly #text: string;
	readonly #limits: Limits;
	readonly #index: SourceIndexBuilder;
	readonly #tags = new Map<TagDialect, TagUse>();
	/** Objects that stand for tags. */
	readonly #wrappers = new WeakSet<object>();
	#anchors = new Map<string, Anchored>();
	/** Characters so far, with those that aliases stand for. */
	#size = 0;
	/** Characters that aliases stand for so far. */
	#expanded = 0;
	#mergedNames = 0;
	/** The row of the index that comes next. */
	#next = 0;
	/** Where the last thing that is written ends. */
	#last = 0;

	constructor(yaml: Yaml, text: string, limits: Limits) {
		this.#yaml = yaml;
		this.#text = text;
		this.#limits = limits;
		this.#index = new SourceIndexBuilder(text);
	}

	/** @throws {YamlRefusal} */
	add(document: Document): void {
		if (this.#anchors.size > 0) this.#anchors = new Map();
		this.#index.root(this.#next);
		this.values.push(this.#value(document.contents as Node | null, null, 0));
	}

	index(): SourceIndex {
		return this.#index.build();
	}

	/** The first use of each dialect's tags, in the order of the text. */
	tags(): readonly TagUse[] {
		return [...this.#tags.values()];
	}

	#value(node: Node | null, name: Name | null, depth: number): unknown {
		if (node === null) {
			this.#placeEmpty(name, this.#last);
			return null;
		}
		if (node instanceof this.#yaml.Alias) return this.#alias(node, name);
		const tag = knownTag(node.tag);
		if (tag !== undefined) return this.#tagged(node as Scalar | YAMLMap | YAMLSeq, tag, name, depth);
		return this.#untagged(node as Scalar | YAMLMap | YAMLSeq, name, depth);
	}

	#untagged(node: Scalar | YAMLMap | YAMLSeq, name: Name | null, depth: number): unknown {
		return node instanceof this.#yaml.Scalar ? this.#scalar(node, name) : this.#collection(node, name, depth);
	}

	/** An object that holds what is tagged under the tag's name, so that nothing takes it for a value of its own. */
	#tagged(node: Scalar | YAMLMap | YAMLSeq, tag: KnownTag, name: Name | null, depth: number): unknown {
		const [start] = node.range!;
		if (depth === this.#limits.depth) throw depthRefusal(this.#text, start, this.#limits);
		this.#noteTag(node, tag);
		const before = this.#size++;
		const place = this.#place(NodeKind.object, start, start, name);
		const inner: Name = { text: tag.name, start: -1, end: -1, outerStart: start, outerEnd: start };
		const value = {
			[tag.name]:
				tag.dotted && node instanceof this.#yaml.Scalar && node.source?.includes(".")
					? this.#dotted(node, node.source, inner)
					: this.#untagged(node, inner, depth + 1),
		};
		this.#index.close(place, Math.max(start, this.#last));
		this.#wrappers.add(value);
		if (node.anchor !== undefined) {
			this.#anchors.set(node.anchor, { open: false, value, size: this.#size - before, place });
		}
		return value;
	}

	#dotted(node: Scalar, text: string, name: Name): string[] {
		const [start, end] = node.range!;
		const place = this.#place(NodeKind.array, start, start, name);
		this.#size += end - start + 1;
		const dot = text.indexOf(".");
		const parts = [text.slice(0, dot), text.slice(dot + 1)];
		for (const _ of parts) this.#placeText(start, end, null);
		this.#index.close(place, end);
		return parts;
	}

	#noteTag(node: Node, tag: KnownTag): void {
		if (this.#tags.has(tag.dialect)) return;
		const [start] = node.range!;
		const written = this.#text.lastIndexOf(node.tag!, start);
		this.#tags.set(tag.dialect, { dialect: tag.dialect, tag: node.tag!, offset: written === -1 ? start : written });
	}

	#scalar(node: Scalar, name: Name | null): YamlScalar {
		const [start, end] = node.range!;
		const value = this.#resolve(node);
		const size = end - start + 1;
		this.#size += size;
		const place = end === start ? this.#placeEmpty(name, start) : this.#placeText(start, end, name);
		if (node.anchor !== undefined) this.#anchors.set(node.anchor, { open: false, value, size, place });
		return value;
	}

	#alias(node: Alias, name: Name | null): unknown {
		const [start, end] = node.range!;
		const { value, place } = this.#expand(node);
		this.#last = end;
		const alias = this.#place(NodeKind.alias, start, end, name);
		if (place !== null) this.#index.target(alias, place);
		return value;
	}

	#collection(node: YAMLMap | YAMLSeq, name: Name | null, depth: number): unknown {
		const [start, end] = node.range!;
		if (depth === this.#limits.depth) {
			throw depthRefusal(this.#text, start, this.#limits);
		}
		const before = this.#size++;
		const mapping = node instanceof this.#yaml.YAMLMap;
		const place = this.#place(mapping ? NodeKind.object : NodeKind.array, start, start, name);
		const anchored: Anchored = { open: true, value: null, size: 0, place };
		if (node.anchor !== undefined) this.#anchors.set(node.anchor, anchored);
		anchored.value = mapping ? this.#mapping(node, depth + 1) : this.#sequence(node, depth + 1);
		anchored.size = this.#size - before;
		anchored.open = false;
		// The range of a block collection reaches to what follows it: comments, the beginning of the next line.
		if (node.flow === true) this.#last = end;
		this.#index.close(place, Math.max(start, this.#last));
		return anchored.value;
	}

	#sequence(node: YAMLSeq, depth: number): unknown[] {
		return node.items.map((item) => this.#value(item as Node, null, depth));
	}

	#mapping(node: YAMLMap, depth: number): Record<string, unknown> {
		const record: Record<string, unknown> = {};
		/** Names that `<<` has brought in and that may still be given. */
		let merged = null as Set<string> | null;
		for (const pair of node.items) {
			const key = pair.key as Node | null;
			const valueNode = pair.value as Node | null;
			const name = this.#name(key);
			const merge = name.text === "<<" && this.#isPlain(key);
			if (!merge && Object.hasOwn(record, name.text) && merged?.delete(name.text) !== true) {
				const message = `The key ${quote(name.text)} is given twice in one mapping. Readers differ in which value they use; remove one.`;
				throw new YamlRefusal("duplicate-key", message, this.#text, name.outerStart);
			}
			const value = this.#value(valueNode, name, depth);
			if (merge) {
				merged ??= new Set();
				this.#merge(record, value, merged, valueNode?.range?.[0] ?? name.start);
			} else {
				setOwn(record, name.text, value);
			}
		}
		return record;
	}

	/** Brings in the names of a mapping, or of a list of them, that `record` does not have, and adds them to `merged`. */
	#merge(record: Record<string, unknown>, source: unknown, merged: Set<string>, offset: number): void {
		for (const mapping of Array.isArray(source) ? source : [source]) {
			if (typeof mapping !== "object" || mapping === null || Array.isArray(mapping) || this.#wrappers.has(mapping)) {
				const message = "A merge key (<<) stands for a mapping, or for a list of mappings; this is something else.";
				throw new YamlRefusal("syntax", message, this.#text, offset);
			}
			for (const [name, value] of Object.entries(mapping as Record<string, unknown>)) {
				if (++this.#mergedNames > MERGED_NAMES) {
					const message = `Merge keys (<<) bring in more than ${MERGED_NAMES} names. Write out what they repeat.`;
					throw new YamlRefusal("alias-bomb", message, this.#text, offset);
				}
				if (Object.hasOwn(record, name)) continue;
				setOwn(record, name, value);
				merged.add(name);
			}
		}
	}

	/** A key as JSON would have it: numbers, booleans and null as text. */
	#name(key: Node | null): Name {
		if (key === null) return nameAt("null", this.#last, this.#last, 0);
		const [start, end] = key.range!;
		if (key instanceof this.#yaml.Scalar) {
			if (knownTag(key.tag) !== undefined) {
				const message = `The tag ${quote(key.tag!)} has no meaning for a key.`;
				throw new YamlRefusal("unsupported-tag", message, this.#text, start);
			}
			const value = this.#resolve(key);
			const size = end - start + 1;
			this.#size += size;
			if (key.anchor !== undefined) this.#anchors.set(key.anchor, { open: false, value, size, place: null });
			return nameAt(String(value), start, end, key.type === "QUOTE_DOUBLE" || key.type === "QUOTE_SINGLE" ? 1 : 0);
		}
		if (key instanceof this.#yaml.Alias) {
			const { value } = this.#expand(key);
			if (typeof value !== "object" || value === null) return nameAt(String(value), start, end, 0);
		}
		throw keyRefusal(this.#text, start);
	}

	#isPlain(key: Node | null): boolean {
		return key instanceof this.#yaml.Scalar && key.type === "PLAIN" && key.tag === undefined;
	}

	#resolve(node: Scalar): YamlScalar {
		const text = node.source ?? "";
		if (node.tag === undefined || knownTag(node.tag)?.text === false) {
			return node.type === "PLAIN" ? resolvePlain(text) : text;
		}
		const value = resolveTagged(text, node.tag);
		if (value !== undefined) return value;
		const message = `The text ${quote(text)} is not what its tag ${quote(node.tag)} says.`;
		throw new YamlRefusal("syntax", message, this.#text, node.range![0]);
	}

	/** What an alias stands for. What it repeats is shared in memory, but everything that walks over it afterwards is not. */
	#expand(node: Alias): Anchored {
		const offset = node.range![0];
		const anchored = this.#anchors.get(node.source);
		if (anchored === undefined) {
			const message = `The alias ${quote(`*${node.source}`)} has no anchor ${quote(`&${node.source}`)} before it in its document.`;
			throw new YamlRefusal("syntax", message, this.#text, offset);
		}
		if (anchored.open) {
			const message = `The alias ${quote(`*${node.source}`)} stands inside of what it stands for.`;
			throw new YamlRefusal("alias-cycle", message, this.#text, offset);
		}
		this.#size += anchored.size;
		this.#expanded += anchored.size;
		if (this.#expanded > this.#limits.aliasExpansion) {
			const message = `Aliases stand for more than ${this.#limits.aliasExpansion} characters here. Write out what they repeat.`;
			throw new YamlRefusal("alias-bomb", message, this.#text, offset);
		}
		return anchored;
	}

	#place(kind: NodeKind, start: number, end: number, name: Name | null): number {
		const place = this.#index.add(kind, start, end, name?.start ?? -1, name?.end ?? -1);
		this.#next = place + 1;
		if (name !== null && name.text !== this.#text.slice(name.start, name.end)) this.#index.name(place, name.text);
		return place;
	}

	/** Block scalars end with their last line, without the line breaks after it. */
	#placeText(start: number, end: number, name: Name | null): number {
		let last = end;
		while (last > start + 1 && (this.#text[last - 1] === "\n" || this.#text[last - 1] === "\r")) last--;
		this.#last = last;
		return this.#place(NodeKind.scalar, start, last, name);
	}

	/** A value that is not written stands at the end of its name. */
	#placeEmpty(name: Name | null, offset: number): number {
		const at = name?.outerEnd ?? offset;
		this.#last = Math.max(this.#last, at);
		return this.#place(NodeKind.scalar, at, at, name);
	}
}

function nameAt(text: string, outerStart: number, outerEnd: number, margin: number): Name {
	return { text, start: outerStart + margin, end: outerEnd - margin, outerStart, outerEnd };
}
