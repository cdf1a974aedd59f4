import picocolors from "picocolors";
import { escapeInvisible, neutralizeCommands } from "./escape.js";
import { shorten } from "./shorten.js";

export type Style = "bold" | "dim" | "red" | "yellow" | "green" | "cyan" | "magenta";

/** A piece of a line, raw: escaping is done where the lines are rendered, for every piece, and nowhere else. */
export type Span = string | { readonly text: string; readonly style: Style };

/** A line: its pieces, and by how many spaces what does not fit into the width is indented. */
export interface Line {
	readonly spans: readonly Span[];
	readonly hang?: number;
}

export interface RenderOptions {
	/** Default false. */
	readonly color?: boolean;
	/** Columns; lines are wrapped at spaces, so that a path or a name stays whole. Default: not wrapped. */
	readonly width?: number;
}

/** No single piece may flood the screen, whatever it holds. */
const MAX_SPAN = 2000;

/**
 * The one place where text leaves for a terminal or a log. Each piece is escaped and bounded, each line made harmless
 * to CI runners. Ends with a newline unless there are no lines.
 */
export function renderLines(lines: readonly Line[], options: RenderOptions = {}): string {
	const colors = picocolors.createColors(options.color ?? false);
	return lines.map((line) => `${wrap(line, colors, options.width).map(neutralizeCommands).join("\n")}\n`).join("");
}

type Colors = ReturnType<typeof picocolors.createColors>;

function wrap({ spans, hang = 0 }: Line, colors: Colors, width = Number.POSITIVE_INFINITY): string[] {
	const indent = " ".repeat(hang);
	const rows: string[] = [];
	let row = "";
	let used = 0;
	let blank = "";
	for (const span of spans) {
		const { text, paint } =
			typeof span === "string" ? { text: span, paint: same } : { text: span.text, paint: colors[span.style] };
		let run = "";
		const flush = () => {
			row += run === "" ? "" : paint(run);
			run = "";
		};
		for (const piece of escapeInvisible(shorten(text, MAX_SPAN)).split(/( +)/)) {
			if (piece === "") continue;
			if (piece.startsWith(" ")) {
				blank += piece;
			} else if (used > hang && used + blank.length + piece.length > width) {
				flush();
				rows.push(row);
				row = indent;
				run = piece;
				used = hang + piece.length;
				blank = "";
			} else {
				run += blank + piece;
				used += blank.length + piece.length;
				blank = "";
			}
		}
		flush();
	}
	return [...rows, row];
}

function same(text: string): string {
	return text;
}
