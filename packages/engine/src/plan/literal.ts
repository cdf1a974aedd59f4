/**
 * A string as a JavaScript literal that is safe in any script, also inside of HTML: nothing in it can end the literal, the
 * script or a comment. Single surrogates are unicodeEscaped, so that the text survives being written as UTF-8.
 */
export function literal(text: string): string {
	return JSON.stringify(text).replace(/[\u2028\u2029<>]/g, unicodeEscape);
}

function unicodeEscape(character: string): string {
	return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
