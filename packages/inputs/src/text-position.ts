/** A place in a text. */
export interface Position {
	/** From 1. */
	readonly line: number;
	/** From 1, in UTF-16 code units. */
	readonly column: number;
}

/** Line and column of an offset. Reads the text up to there once: for many offsets use `LineTable`. */
export function positionAt(text: string, offset: number): Position {
	return new LineTable(text, offset).positionAt(offset);
}

/** Where the lines of a text start. A line ends with LF, CR LF, or a CR alone. */
export class LineTable {
	readonly #starts: readonly number[];

	/** Reads `text` once, to its end or to `end`. */
	constructor(text: string, end = text.length) {
		const starts = [0];
		let lineFeed = text.indexOf("\n");
		let carriageReturn = text.indexOf("\r");
		for (;;) {
			const carriageReturnFirst = carriageReturn !== -1 && (lineFeed === -1 || carriageReturn < lineFeed);
			const at = carriageReturnFirst ? carriageReturn : lineFeed;
			if (at === -1 || at >= end) break;
			if (!carriageReturnFirst || at + 1 !== lineFeed) starts.push(at + 1);
			if (carriageReturnFirst) carriageReturn = text.indexOf("\r", at + 1);
			else lineFeed = text.indexOf("\n", at + 1);
		}
		this.#starts = starts;
	}

	/** The offset of a line and column, both from 1. That of the last line for what is beyond it. */
	offsetAt(line: number, column: number): number {
		return (this.#starts[Math.min(line, this.#starts.length) - 1] ?? 0) + column - 1;
	}

	positionAt(offset: number): Position {
		let low = 0;
		let high = this.#starts.length - 1;
		while (low < high) {
			const middle = (low + high + 1) >> 1;
			if (this.#starts[middle]! <= offset) low = middle;
			else high = middle - 1;
		}
		return { line: low + 1, column: offset - this.#starts[low]! + 1 };
	}
}
