import { type Line, stringifyJson } from "@proviso/report/print";
import { formats as all } from "proviso";
import { type Context, printLines } from "../print.js";

/** `proviso formats`. */
export async function formats(
	context: Context,
	_args: readonly string[],
	{ format }: { readonly format: "text" | "json" },
): Promise<number> {
	const rows = all
		.map(({ id, kind, title, specification }) => ({ id, kind, title, specification }))
		.sort((a, b) => (a.kind === b.kind ? (a.id < b.id ? -1 : 1) : a.kind < b.kind ? -1 : 1));
	if (format === "json") context.io.stdout.write(stringifyJson(rows));
	else printLines(table(rows), context);
	return 0;
}

function table(rows: readonly { readonly id: string; readonly kind: string; readonly title: string }[]): Line[] {
	const widest = (texts: readonly string[]) => Math.max(0, ...texts.map(({ length }) => length));
	const kind = widest(rows.map((row) => row.kind));
	const id = widest(rows.map((row) => row.id));
	return rows.map((row) => ({
		hang: 4,
		spans: [row.kind.padEnd(kind), "  ", { text: row.id.padEnd(id), style: "bold" as const }, `  ${row.title}`],
	}));
}
