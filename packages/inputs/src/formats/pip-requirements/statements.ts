import { linesOf } from "../../lines.js";

/** A line with those that continue it, without comments. */
export interface Statement {
	/** Number of its first line, from 0. */
	readonly line: number;
	readonly text: string;
}

export type Meaning =
	| {
			readonly type: "requirement";
			readonly name: string;
			/** Where it is exact. */
			readonly version: string | null;
			readonly url: string | null;
			readonly hashes: readonly string[];
	  }
	| { readonly type: "location"; readonly url: string; readonly hashes: readonly string[] }
	| { readonly type: "option"; readonly name: string; readonly value: string }
	| { readonly type: "unreadable" };

/** Statements of a file of requirements. Linear. */
export function* statementsOf(text: string): Generator<Statement, void, void> {
	let start = 0;
	let parts: string[] = [];
	for (const { index, text: line } of linesOf(text)) {
		if (parts.length === 0) start = index;
		const comment = /^\s*#/.test(line) ? 0 : line.search(/\s#/);
		const bare = (comment === -1 ? line : line.slice(0, comment)).trimEnd();
		if (comment === -1 && bare.endsWith("\\")) {
			parts.push(bare.slice(0, -1));
			continue;
		}
		parts.push(bare);
		const statement = parts.join(" ").trim();
		parts = [];
		if (statement !== "") yield { line: start, text: statement };
	}
	const rest = parts.join(" ").trim();
	if (rest !== "") yield { line: start, text: rest };
}

const OPTION = /^(?:(--[A-Za-z][\w-]*)(?:[= \t]\s*(.*))?|(-[A-Za-z])\s*(.*))$/s;
const SHORT: Readonly<Record<string, string>> = {
	"-i": "--index-url",
	"-f": "--find-links",
	"-r": "--requirement",
	"-c": "--constraint",
	"-e": "--editable",
	"--pypi-url": "--index-url",
};
const NAME = /^([A-Za-z0-9](?:[\w.-]*[A-Za-z0-9])?)\s*(?:\[[^\]]*\])?\s*/;
const SPECIFIER =
	/^(?:\(?\s*(?:===|==|~=|!=|<=|>=|<|>)\s*[^\s,()]+\s*(?:,\s*(?:(?:===|==|~=|!=|<=|>=|<|>)\s*[^\s,()]+\s*)?)*\)?)?$/;

/** What a statement says. */
export function readStatement(text: string): Meaning {
	if (text.startsWith("-")) {
		const [, long, value = "", short = "", attached = ""] = OPTION.exec(text) ?? [];
		const name = long ?? short;
		if (name === "") return { type: "unreadable" };
		return {
			type: "option",
			name: SHORT[name] ?? name,
			value: unquote((long === undefined ? attached : value).trim()),
		};
	}
	const options = text.search(/\s--[a-z]/);
	const body = (options === -1 ? text : text.slice(0, options)).trim();
	const hashes =
		options === -1 ? [] : [...text.slice(options).matchAll(/--hash[= ]\s*(\S+)/g)].map((found) => found[1] ?? "");
	const found = NAME.exec(body);
	const rest = found === null ? "" : body.slice(found[0].length);
	if (found !== null && rest.startsWith("@")) {
		const url = rest.slice(1).split(/\s;/, 1)[0]?.trim() ?? "";
		return { type: "requirement", name: found[1] ?? "", version: null, url, hashes };
	}
	if (/^(?:[a-z][a-z0-9+]*:\/\/|\.{0,2}\/|\.$)/i.test(body) || /^\S+\.(?:whl|zip|tar\.gz|tgz)$/i.test(body)) {
		return { type: "location", url: body, hashes };
	}
	const specifier = rest.split(";", 1)[0]?.trim() ?? "";
	if (found === null || specifier.length > 1000 || !SPECIFIER.test(specifier)) return { type: "unreadable" };
	const [, version] = /^\(?\s*===?\s*([^\s,*()]+)\s*\)?$/.exec(specifier) ?? [];
	return { type: "requirement", name: found[1] ?? "", version: version ?? null, url: null, hashes };
}

function unquote(text: string): string {
	return /^(["']).*\1$/s.test(text) ? text.slice(1, -1) : text;
}
