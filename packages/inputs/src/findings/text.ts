import { asString } from "../convert.js";
import { detectCredential } from "../credential.js";

/** Characters looked at beyond what is kept, so that a credential that the end would cut in two is still seen whole. */
const MARGIN = 2048;

export const TITLE = 300;
export const DESCRIPTION = 2000;
const ADDRESS = 2000;

/** The first `limit` characters of a text, trimmed, without what looks like a credential; null for anything but text. */
export function plainText(value: unknown, limit: number): string | null {
	const text = asString(value)
		?.slice(0, limit + MARGIN)
		.trim();
	if (text === undefined || text === "") return null;
	const clean = withoutCredentials(text);
	if (clean.length <= limit) return clean;
	// A surrogate pair is not cut in two.
	return `${clean.slice(0, limit - 1).replace(/[\uD800-\uDBFF]$/, "")}…`;
}

/** The first line of a text, as a title. */
export function titleText(value: unknown): string | null {
	const text = asString(value);
	return text === null ? null : plainText(/\S.*/.exec(text.slice(0, TITLE + MARGIN))?.[0] ?? "", TITLE);
}

/** Addresses, each once and in the order given. */
export function addresses(values: readonly unknown[], most: number): string[] {
	const found = new Set<string>();
	for (const value of values) {
		if (found.size >= most) break;
		const text = plainText(value, ADDRESS);
		if (text !== null) found.add(text);
	}
	return [...found];
}

/** A text in which what looks like a credential is replaced by what it looks like. Linear in its length. */
function withoutCredentials(text: string): string {
	if (detectCredential("", text) === null) return text;
	return text
		.replace(/-----BEGIN [A-Z ]*PRIVATE KEY.*?(?:-----END [A-Z ]*-----|$)/gs, "[redacted private-key]")
		.replace(/[^\s"'`<>(),;]+/g, (token) => {
			const credential = detectCredential("", token);
			return credential === null ? token : `[redacted ${credential.type}]`;
		});
}

/** How a tool was called. Values of options that are named like credentials are replaced too. */
export function commandText(value: unknown): string | null {
	const text = plainText(value, DESCRIPTION);
	if (text === null) return null;
	return text.replace(
		/(--?[\w-]*(?:token|password|passwd|secret|api-?key|auth|credentials?|user)[= ]+)("[^"]*"|'[^']*'|[^\s"']+)/gi,
		(_, option: string) => `${option}[redacted]`,
	);
}
