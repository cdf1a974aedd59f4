/** Text by code points, as Rego counts. Text without surrogates, nearly all there is, needs no conversion. */

const SURROGATE = /[\ud800-\udfff]/;

export function hasSurrogates(text: string): boolean {
	return SURROGATE.test(text);
}

export function countCodePoints(text: string): number {
	return hasSurrogates(text) ? text.length - countPairs(text, text.length) : text.length;
}

/** The code points before an index in UTF-16 units. */
export function codePointsBefore(text: string, index: number): number {
	return index - countPairs(text, index);
}

function countPairs(text: string, end: number): number {
	let pairs = 0;
	for (let i = 1; i < end; i++) {
		if (isLow(text.charCodeAt(i)) && isHigh(text.charCodeAt(i - 1))) {
			pairs++;
			i++;
		}
	}
	return pairs;
}

function isHigh(unit: number): boolean {
	return unit >= 0xd800 && unit <= 0xdbff;
}

function isLow(unit: number): boolean {
	return unit >= 0xdc00 && unit <= 0xdfff;
}
