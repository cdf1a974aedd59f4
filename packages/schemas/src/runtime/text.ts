/** Length of a text in code points, as JSON Schema counts it. */
export function codePoints(text: string): number {
	let count = 0;
	for (const _ of text) count++;
	return count;
}

const HEXADECIMAL = /^[a-fA-F0-9]*$/;

/** Whether a text has no other characters than hexadecimal digits. */
export function isHexadecimal(text: string): boolean {
	return HEXADECIMAL.test(text);
}
