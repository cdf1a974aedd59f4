import { NodeKind, type SourceIndex, SourceIndexBuilder } from "./source-index.js";

/** A line of a text. */
export interface Line {
	/** From 0: the step that leads to it in an index of lines. */
	readonly index: number;
	/** Without its end. */
	readonly text: string;
}

const END = /\r\n|\r|\n/g;

/** The lines of a text, one by one. */
export function* linesOf(text: string): Generator<Line, void, void> {
	for (const { index, start, end } of rangesOf(text)) yield { index, text: text.slice(start, end) };
}

/** Indexes a text as an array of its lines. What stands in a line has the place of the line. */
export function indexLines(text: string): SourceIndex {
	const builder = new SourceIndexBuilder(text);
	const file = builder.add(NodeKind.array, 0, text.length, -1, -1);
	builder.root(file);
	for (const { start, end } of rangesOf(text)) {
		const line = text.slice(start, end);
		const from = start + (line.length - line.trimStart().length);
		builder.add(NodeKind.scalar, from, Math.max(from, start + line.trimEnd().length), -1, -1);
	}
	builder.close(file, text.length);
	return builder.build();
}

function* rangesOf(text: string): Generator<{ readonly index: number; readonly start: number; readonly end: number }> {
	let start = 0;
	let index = 0;
	for (const { index: end, 0: ending } of text.matchAll(END)) {
		yield { index: index++, start, end };
		start = end + ending.length;
	}
	if (start < text.length) yield { index, start, end: text.length };
}
