import { type Builtin, stringArgument } from "./builtin.js";
import { goQuote } from "./go-quote.js";

/** -1, 0 or 1, by the precedence of semver.org. A leading `v` does not count. */
export const semverCompare: Builtin = (args) => {
	const texts = [stringArgument(args, 0), stringArgument(args, 1)] as const;
	const [a, b] = texts.map((text, index) => {
		const version = parseVersion(text);
		if (version === undefined)
			throw new SyntaxError(`operand ${index + 1}: string ${goQuote(text)} is not a valid SemVer`);
		return version;
	}) as [Version, Version];
	return compareVersions(a, b);
};

export const semverIsValid: Builtin = ([text]) => typeof text === "string" && parseVersion(text) !== undefined;

interface Version {
	readonly numbers: readonly bigint[];
	readonly preRelease: readonly string[];
}

const VERSION =
	/^v?(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(?:-([0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*))?(?:\+[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*)?$/;
const LARGEST = (1n << 63n) - 1n;

function parseVersion(text: string): Version | undefined {
	const match = VERSION.exec(text);
	if (match === null) return undefined;
	const numbers = match.slice(1, 4).map(BigInt);
	const preRelease = match[4]?.split(".") ?? [];
	if (numbers.some((number) => number > LARGEST) || preRelease.some((part) => /^0\d+$/.test(part))) return undefined;
	return { numbers, preRelease };
}

function compareVersions(a: Version, b: Version): number {
	for (const [i, x] of a.numbers.entries()) {
		const order = compare(x, b.numbers[i] as bigint);
		if (order !== 0) return order;
	}
	if (a.preRelease.length === 0 || b.preRelease.length === 0) {
		return Math.sign(b.preRelease.length - a.preRelease.length);
	}
	for (const [i, x] of a.preRelease.entries()) {
		const y = b.preRelease[i];
		if (y === undefined) return 1;
		const order = comparePreRelease(x, y);
		if (order !== 0) return order;
	}
	return a.preRelease.length < b.preRelease.length ? -1 : 0;
}

function comparePreRelease(x: string, y: string): number {
	const [isNumberX, isNumberY] = [/^\d+$/.test(x), /^\d+$/.test(y)];
	if (isNumberX !== isNumberY) return isNumberX ? -1 : 1;
	return isNumberX ? compare(BigInt(x), BigInt(y)) : compare(x, y);
}

function compare<T extends bigint | string>(x: T, y: T): number {
	return x < y ? -1 : x > y ? 1 : 0;
}
