import { describeType } from "./convert.js";
import type { Format, ParsedFile } from "./format.js";
import type { ProblemCode } from "./problem.js";

const NAME_IT = "If it is of one that is read, name the format.";

export type Recognized =
	| { readonly ok: true; readonly format: Format; readonly version: string | null }
	| { readonly ok: false; readonly code: ProblemCode; readonly message: string };

/** The format whose content a file has. With `chosen`, only that one is asked. */
export function recognize(file: ParsedFile, formats: readonly Format[], chosen: Format | null): Recognized {
	const lines = file.syntax === "json" && file.values.length > 1;
	if (chosen !== null) {
		if (lines && chosen.lines !== true)
			return { ok: false, code: "unrecognized", message: severalValues(file, formats, chosen) };
		const recognition = chosen.recognize(file);
		if (recognition.matches) return { ok: true, format: chosen, version: recognition.version };
		if ("failure" in recognition) return { ok: false, code: "custom-format-failed", message: recognition.failure };
		const reason = oneDocument(file, [chosen]) ?? recognition.hint ?? whatElse(file, formats);
		const hint = reason === undefined ? "" : ` ${sentence(reason)}`;
		return { ok: false, code: "unrecognized", message: `The file is not ${chosen.title}, as was asked for.${hint}` };
	}
	const matching: { readonly format: Format; readonly version: string | null }[] = [];
	const hints: string[] = [];
	const failures: string[] = [];
	for (const format of formats) {
		// It would look at the first value, and the others would be lost.
		if (lines && format.lines !== true) continue;
		const recognition = format.recognize(file);
		if (recognition.matches) matching.push({ format, version: recognition.version });
		else if ("failure" in recognition) failures.push(recognition.failure);
		else if (recognition.hint !== undefined) hints.push(recognition.hint);
	}
	// A format that cannot tell might have been another one that the file is of.
	if (failures.length > 0) {
		const message = `${failures.join(" ")} Mend it, or name the format of the file.`;
		return { ok: false, code: "custom-format-failed", message };
	}
	const [only, another] = matching;
	if (only === undefined) return { ok: false, ...unrecognized(file, formats, hints) };
	if (another === undefined) return { ok: true, ...only };
	const titles = matching.map(({ format }) => `${format.title} (${format.id})`).join(" and ");
	return { ok: false, code: "ambiguous", message: `The file could be ${titles}. Name the format it is.` };
}

function unrecognized(
	file: ParsedFile,
	formats: readonly Format[],
	hints: readonly string[],
): { readonly code: ProblemCode; readonly message: string } {
	const single = oneDocument(file, formats);
	if (single !== undefined) return { code: "unrecognized", message: `No format recognizes the file. ${single}` };
	if (hints.length > 0) {
		return { code: "unrecognized", message: `No format recognizes the file. ${hints.map(sentence).join(" ")}` };
	}
	if (file.syntax === "json" && file.values.length > 1) {
		return { code: "unrecognized", message: severalValues(file, formats, null) };
	}
	if (file.syntax === "text") return { code: "unrecognized", message: `No format recognizes the file. ${NAME_IT}` };
	const values = file.values.filter((value) => value !== null);
	if (file.syntax === "yaml" && values.length > 0 && values.every((value) => typeof value === "string")) {
		const named = formats.filter(({ names, syntax }) => names !== undefined && syntax !== undefined);
		const titles = named.map(({ title }) => title).join(", ");
		const message = `No format recognizes the file, which is plain text. Files of these formats are told by their names: ${titles}. If it is of one of them, name the format.`;
		return { code: "unrecognized", message };
	}
	const scalar = values.find((value) => typeof value !== "object");
	if (values.length === 0 || scalar !== undefined) {
		const what = values.length === 0 ? "null" : describeType(scalar);
		return { code: "unrecognized", message: `The file holds ${what}, where every format that is read has an object.` };
	}
	const kinds = [...new Set(formats.map((format) => format.kind))].join(", ");
	return { code: "unrecognized", message: `No format recognizes the file. Formats of these kinds are read: ${kinds}.` };
}

/** Documents of a YAML file that are looked at by themselves. */
const MOST_DOCUMENTS = 10;

/** That one of several YAML documents would be of a format, were it the only one. */
function oneDocument(file: ParsedFile, formats: readonly Format[]): string | undefined {
	if (file.syntax !== "yaml" || file.values.length < 2) return undefined;
	for (const [index, value] of file.values.slice(0, MOST_DOCUMENTS).entries()) {
		const alone: ParsedFile = { ...file, values: [value] };
		const format = formats.find((candidate) => candidate.recognize(alone).matches);
		if (format === undefined) continue;
		return `It holds ${file.values.length} YAML documents, of which number ${index + 1} by itself is ${format.title}: make a file of each.`;
	}
	return undefined;
}

/** What a file is that is not of the format that was asked for. */
function whatElse(file: ParsedFile, formats: readonly Format[]): string | undefined {
	const recognized = recognize({ ...file, chosen: false }, formats, null);
	return recognized.ok ? `By its content it is ${recognized.format.title} (${recognized.format.id}).` : undefined;
}

function severalValues({ values }: ParsedFile, formats: readonly Format[], chosen: Format | null): string {
	const able = formats.filter((format) => format.lines === true).map(({ title }) => title);
	const whose = chosen === null ? "No format recognizes the file" : `The file is not ${chosen.title}, as was asked for`;
	return `${whose}. It holds ${values.length} JSON values, as only files of these formats do: ${able.join(", ")}.`;
}

function sentence(hint: string): string {
	return `${hint.charAt(0).toUpperCase()}${hint.slice(1)}${/[.!?]$/.test(hint) ? "" : "."}`;
}
