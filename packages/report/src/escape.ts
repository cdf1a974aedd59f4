/**
 * Names in the files that are checked are chosen by others: what they hold must not move the cursor, set a title,
 * reorder a line, hide in it or give a command to a CI runner that reads the log.
 */

/**
 * Control and format characters (bidirectional overrides and zero-width ones among them), line and paragraph
 * separators, lone surrogates and everything else that Unicode says to show as nothing. U+FE0F only chooses the
 * colored form of an emoji.
 */
const INVISIBLE = /(?!\uFE0F)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;

const SHORT: Readonly<Record<string, string>> = { "\n": "\\n", "\r": "\\r", "\t": "\\t" };

/** `text` on one line, each character that is invisible or acts on a terminal shown as an escape: `\n`, `\u{1b}`. */
export function escapeInvisible(text: string): string {
	return text.replace(INVISIBLE, (char) => SHORT[char] ?? `\\u{${char.codePointAt(0)!.toString(16)}}`);
}

/**
 * GitHub and Azure look for `##[…]` and `##vso[…]` anywhere in a line, TeamCity for `##teamcity[…]`.
 * Sources: actions/runner ActionCommand.cs; Azure Pipelines and TeamCity, documentation of logging commands.
 */
const ANYWHERE = /#(?=#\w{0,32}\[)/g;

/** GitHub reads `::name::` as a command at the start of a line, whitespace before it or not. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: our own colors may stand before it
const AT_START = /^((?:\s|\x1b\[[0-9;]*m)*):(?=:)/;

/** One line of output in which no CI runner finds a command. Colors may be in it. */
export function neutralizeCommands(line: string): string {
	return line.replace(ANYWHERE, "\\u{23}").replace(AT_START, "$1\\u{3a}");
}

/** `text` as it may be written to a terminal or a CI log, wherever in a line: {@link escapeInvisible}, and no commands. */
export function escapeForTerminal(text: string): string {
	return neutralizeCommands(escapeInvisible(text));
}

/**
 * The same value as the JSON text `json`, its strings without any character or command that a terminal or a CI runner
 * would act on. JSON has no such characters outside of strings, and escapes for all of them inside.
 */
export function escapeJson(json: string): string {
	return json.replace(INVISIBLE, (char) => (char === "\n" ? char : jsonEscape(char))).replace(ANYWHERE, "\\u0023");
}

function jsonEscape(char: string): string {
	return Array.from({ length: char.length }, (_, i) => `\\u${char.charCodeAt(i).toString(16).padStart(4, "0")}`).join(
		"",
	);
}
