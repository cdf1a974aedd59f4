import type { Location, Report, ReportUnit } from "@proviso/schemas";
import { shorten } from "../shorten.js";
import type { Line, Span, Style } from "../terminal.js";

export const MAX_NAME = 200;
export const MAX_MESSAGE = 500;
/** Problems and limitations shown unless verbose. */
const MAX_NOTES = 50;

export const EMPTY: Line = { spans: [] };

export function styled(style: Style, text: string): Span {
	return { text, style };
}

export function count(number: number, one: string, many: string): string {
	return `${number} ${number === 1 ? one : many}`;
}

export function words(parts: readonly (readonly [string, number])[]): string {
	return parts
		.filter(([, number]) => number > 0)
		.map(([word, number]) => `${number} ${word}`)
		.join(", ");
}

export function place({ file, line, column }: Pick<Location, "file" | "line" | "column">): string {
	return [shorten(file, MAX_NAME), line, line === null ? null : column].filter((part) => part !== null).join(":");
}

/** `SSDF 1.1` for `ssdf-1.1`. */
export function frameworkLabel(id: string): string {
	const [, name, version] = /^(.+)-(\d[\d.]*)$/.exec(id) ?? [];
	return name === undefined ? id : `${name.toUpperCase()} ${version}`;
}

/** RFC 6901. */
export function pointer(path: readonly (string | number)[]): string {
	return path.map((key) => `/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}

export function grouped<T>(items: readonly T[], key: (item: T) => string): Map<string, T[]> {
	const groups = new Map<string, T[]>();
	for (const item of items) {
		const group = groups.get(key(item));
		if (group === undefined) groups.set(key(item), [item]);
		else group.push(item);
	}
	return groups;
}

/** A titled list; nothing when there is nothing to list. */
export function section(title: string, lines: readonly Line[], verbose: boolean): Line[] {
	if (lines.length === 0) return [];
	const shown = verbose ? lines : lines.slice(0, MAX_NOTES);
	const rest = lines.length - shown.length;
	return [
		{ spans: [styled("bold", title)] },
		...shown,
		...(rest === 0 ? [] : [{ spans: [`  and ${rest} more (--verbose shows all)`] }]),
		EMPTY,
	];
}

const OUTCOME_WORDS: readonly (readonly [string, string])[] = [
	["fail", "failed"],
	["error", "ended in error"],
	["undecided", "undecided"],
	["waived", "waived"],
	["pass", "passed"],
	["not-applicable", "not applicable"],
];

export function tally(outcomes: Readonly<Record<string, number>>): string {
	return words(OUTCOME_WORDS.map(([name, word]) => [word, outcomes[name] ?? 0])) || "not evaluated";
}

/** Whether no rule had anything to look at: that a release has nothing to compare decides nothing. */
export function nothingChecked({ results, documents }: Report): boolean {
	return results.every(
		({ document, outcome }) => documents[document]?.kind === "release" && outcome === "not-applicable",
	);
}

/** Whether units are told apart at all: most checks have but the one without a name. */
export function hasUnits({ units }: Report): boolean {
	return units.length !== 1 || units[0]?.name !== null;
}

export function unitLabel({ name }: ReportUnit): string {
	return name === null ? "no unit" : `unit ${shorten(name, MAX_NAME)}`;
}
