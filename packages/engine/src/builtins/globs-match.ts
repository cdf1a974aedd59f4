/**
 * Whether two patterns of characters, `.`, `[a-z]`, `*` and `+` have a text in common. Source: the behavior of the Go package
 * yashtewari/glob-intersection, which OPA uses: also where it does not find what they have in common, such as of `ab*` and
 * `a`. Takes time in the product of both lengths, not in a power of two.
 */

import { type Builtin, checkItems, stringArgument } from "./builtin.js";

type Flag = "" | "+" | "*";

interface Token {
	readonly type: "character" | "dot" | "set";
	/** Sorted ranges of code points that do not touch. */
	readonly ranges: readonly (readonly [number, number])[];
	flag: Flag;
}

export const regexGlobsMatch: Builtin = (args, context) => {
	const [first, second] = [stringArgument(args, 0), stringArgument(args, 1)];
	const [a, b] = [simplify(tokenize(first)), simplify(tokenize(second))];
	const pair = trimEnds(a, b);
	if (pair === undefined) return false;
	checkItems(context, "regex.globs_match", (pair[0].length + 1) * (pair[1].length + 1));
	return intersect(pair[0], pair[1]);
};

function tokenize(text: string): Token[] {
	const characters = Array.from(text);
	const fail = (at: number, problem: string): never => {
		throw new SyntaxError(`input:${text}, pos:${at}, ${problem}: the input provided is invalid`);
	};
	let at = 0;
	const next = (): { readonly character: string; readonly escaped: boolean } => {
		if (characters[at] !== "\\") return { character: characters[at++] as string, escaped: false };
		if (at === characters.length - 1) fail(at, "input ends with a \\ (escape) character");
		at += 2;
		return { character: characters[at - 1] as string, escaped: true };
	};
	const readSet = (): Token["ranges"] => {
		const ranges: (readonly [number, number])[] = [];
		let previous: string | undefined;
		while (at < characters.length) {
			const { character, escaped } = next();
			if (!escaped && character === "]") return normalized(ranges);
			if (escaped || character !== "-") {
				ranges.push([codePoint(character), codePoint(character)]);
				previous = character;
				continue;
			}
			if (previous === undefined) fail(at, "range character '-' must be preceded by a Unicode character");
			if (at >= characters.length - 1) fail(at, "range character '-' must be followed by a Unicode character");
			const end = next();
			if (!end.escaped && (end.character === "]" || end.character === "-")) {
				fail(at, "range character '-' cannot be followed by a special symbol");
			}
			if (codePoint(end.character) < codePoint(previous as string)) {
				fail(at, `range is out of order: '${end.character}' comes before '${previous}' in Unicode`);
			}
			ranges.push([codePoint(previous as string), codePoint(end.character)]);
			previous = undefined;
		}
		return fail(at, "found [ without matching ]");
	};

	const tokens: Token[] = [];
	while (at < characters.length) {
		const { character, escaped } = next();
		let type: Token["type"] = "character";
		let ranges: Token["ranges"] = [[codePoint(character), codePoint(character)]];
		if (!escaped) {
			if (character === "]") fail(at, "set-close ']' with no preceding '['");
			if (character === "+" || character === "*") fail(at, `flag '${character}' must be preceded by a non-flag`);
			if (character === ".") [type, ranges] = ["dot", []];
			else if (character === "[") [type, ranges] = ["set", readSet()];
		}
		const flag = characters[at];
		if (flag === "\\" && at === characters.length - 1) next();
		if (flag === "+" || flag === "*") at++;
		tokens.push({ type, ranges, flag: flag === "+" || flag === "*" ? flag : "" });
	}
	return tokens;
}

function codePoint(character: string): number {
	return character.codePointAt(0) as number;
}

function normalized(ranges: readonly (readonly [number, number])[]): Token["ranges"] {
	const merged: [number, number][] = [];
	for (const [low, high] of [...ranges].sort((a, b) => a[0] - b[0])) {
		const last = merged.at(-1);
		if (last !== undefined && low <= last[1] + 1) last[1] = Math.max(last[1], high);
		else merged.push([low, high]);
	}
	return merged;
}

/** One token for neighbors that repeat the same. */
function simplify(tokens: readonly Token[]): readonly Token[] {
	const simple: Token[] = [];
	for (const token of tokens) {
		const last = simple.at(-1);
		if (last !== undefined && last.flag !== "" && token.flag !== "" && isSame(last, token)) {
			if (token.flag === "+") last.flag = "+";
		} else {
			simple.push(token);
		}
	}
	return simple;
}

function isSame(a: Token, b: Token): boolean {
	return a.type === b.type && String(a.ranges) === String(b.ranges);
}

function matches(a: Token, b: Token): boolean {
	if (a.type === "dot" || b.type === "dot") return true;
	for (let i = 0, j = 0; i < a.ranges.length && j < b.ranges.length; ) {
		const [x, y] = [a.ranges[i] as readonly [number, number], b.ranges[j] as readonly [number, number]];
		if (x[0] <= y[1] && y[0] <= x[1]) return true;
		if (x[1] < y[1]) i++;
		else j++;
	}
	return false;
}

/** Without the plain tokens that both begin and end with, but for one; undefined where these do not match. */
function trimEnds(a: readonly Token[], b: readonly Token[]): readonly [readonly Token[], readonly Token[]] | undefined {
	const isPlain = (x: Token | undefined, y: Token | undefined): boolean => x?.flag === "" && y?.flag === "";
	let start = 0;
	for (; isPlain(a[start], b[start]); start++) if (!matches(a[start] as Token, b[start] as Token)) return undefined;
	if (start > 0) start--;
	let [endA, endB] = [a.length - 1, b.length - 1];
	for (; endA >= start && endB >= start && isPlain(a[endA], b[endB]); endA--, endB--) {
		if (!matches(a[endA] as Token, b[endB] as Token)) return undefined;
	}
	if (endA < a.length - 1) {
		endA++;
		endB++;
	}
	return [a.slice(start, endA + 1), b.slice(start, endB + 1)];
}

/**
 * Tables over the tokens that are left of both, filled from the end. Where both repeat, the side whose turn it is goes
 * first, so there is a table for each turn.
 */
function intersect(a: readonly Token[], b: readonly Token[]): boolean {
	const width = b.length + 1;
	const table = (): Uint8Array => new Uint8Array((a.length + 1) * width);
	/** From here on, with the first (0) or the second (1) pattern's turn. */
	const normal = [table(), table()] as const;
	/** With the first's (0) or the second's (1) token repeated from here on. */
	const star = [table(), table()] as const;
	for (let i = a.length; i >= 0; i--) {
		for (let j = b.length; j >= 0; j--) {
			const at = i * width + j;
			const [x, y] = [a[i], b[j]];
			const isMatch = x !== undefined && y !== undefined && matches(x, y);
			const step = (side: 0 | 1): boolean => {
				const [starred, other] = side === 0 ? [a, y] : [b, x];
				const index = side === 0 ? i : j;
				const following = starred[index + 1];
				if (other === undefined) return following === undefined;
				const behind = side === 0 ? at + width : at + 1;
				if (following !== undefined && matches(other, following) && normal[side][behind] === 1) return true;
				return isMatch && star[side][side === 0 ? at + 1 : at + width] === 1;
			};
			const enter = (side: 0 | 1): boolean => {
				const [starred, other] = (side === 0 ? [x, y] : [y, x]) as [Token, Token];
				if (starred.flag === "*") return star[side][at] === 1;
				if (!isMatch) return false;
				if (star[side][side === 0 ? at + 1 : at + width] === 1) return true;
				return other.flag !== "" && normal[side][side === 0 ? at + width : at + 1] === 1;
			};
			if (x !== undefined) star[0][at] = Number(step(0));
			if (y !== undefined) star[1][at] = Number(step(1));
			for (const turn of [0, 1] as const) {
				let found: boolean;
				if (x === undefined || y === undefined) found = x === y;
				else if (x.flag === "" && y.flag === "") found = isMatch && normal[turn][at + width + 1] === 1;
				else {
					const [own, foreign] = turn === 0 ? [x, y] : [y, x];
					found = enter(own.flag !== "" ? turn : foreign.flag !== "" ? ((1 - turn) as 0 | 1) : turn);
				}
				normal[turn][at] = Number(found);
			}
		}
	}
	return normal[0][0] === 1;
}
