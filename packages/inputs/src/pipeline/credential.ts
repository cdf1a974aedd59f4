import { type Credential, detectCredential } from "../credential.js";

/** `NAME=value`, the value in quotes or not, and `--name value`. */
const NAMED =
	/(?<![\w.-])(?:([A-Za-z_]\w{1,127})=|--([A-Za-z][\w-]{1,60})(?:=|[ \t]{1,20}))(?:"([^"\n]{1,1024})"|'([^'\n]{1,1024})'|([^\s"';&|<>-][^\s"';&|]{0,1023}))/g;
/** Commands that take a password as `-p value`, and `curl -u name:value`: options whose names do not say so. */
const UNNAMED =
	/(?<![\w.-])(?:(?:login[ \t](?:[^\n;|&]{0,300}?[ \t])?|sshpass[ \t]{1,20})-p|curl[ \t](?:[^\n;|&]{0,300}?[ \t])?(?:-u|--user))[ \t]{0,20}(?:"([^"\n]{1,1024})"|'([^'\n]{1,1024})'|([^\s"';&|<>-][^\s"';&|]{0,1023}))/g;
/** A private key with what is between its lines. */
const PRIVATE_KEY = /-----BEGIN [A-Z ]{0,20}PRIVATE KEY(?: BLOCK)?-----[^-]{1,20000}(?:-----END [A-Z ]{1,40}-----)?/g;
/** What may be a token by its form, an address with a password in it included. */
const WORD = /[^\s"'`]{8,4096}/g;

/** A script, or words of a command, without the credentials in them. */
export interface Redacted {
	/** Null when there is a credential in it that has no place of its own. */
	readonly text: string | null;
	/** The first one. */
	readonly credential: Credential | null;
}

/** Puts the kind of credential in the place of each that stands in a script or on a command line. Linear in the text. */
export function redactScript(script: string): Redacted {
	let first: Credential | null = null;
	const redacted = (credential: Credential): string => {
		first ??= credential;
		return `[redacted ${credential.type}]`;
	};
	let text = script.replace(PRIVATE_KEY, (key) => {
		const credential = detectCredential("", key);
		return credential === null ? key : redacted(credential);
	});
	text = text.replace(NAMED, (match, variable, option, double, single, bare) => {
		const value: string = double ?? single ?? bare;
		const credential = detectCredential(variable ?? option, value);
		if (credential === null) return match;
		const start = match.lastIndexOf(value);
		return `${match.slice(0, start)}${redacted(credential)}${match.slice(start + value.length)}`;
	});
	text = text.replace(UNNAMED, (match, double, single, bare) => {
		const given: string = double ?? single ?? bare;
		const value = match.startsWith("curl") ? given.slice(given.indexOf(":") + 1 || given.length) : given;
		const credential = value === "" ? null : detectCredential("password", value);
		if (credential === null) return match;
		const start = match.lastIndexOf(value);
		return `${match.slice(0, start)}${redacted(credential)}${match.slice(start + value.length)}`;
	});
	// Most scripts have no other, which one look tells.
	if (findIn(text) === null) return { text, credential: first };
	text = text.replace(WORD, (word) => {
		const credential = detectCredential("", word);
		return credential === null ? word : redacted(credential);
	});
	const rest = findIn(text);
	return rest === null ? { text, credential: first } : { text: null, credential: first ?? rest };
}

/** Characters that are looked at together, and those of them that are looked at once more with the next ones. */
const PART = 60_000;
const OVERLAP = 4_096;

/** A credential that is told by its form, in a text of any length. */
function findIn(text: string): Credential | null {
	for (let start = 0; start < text.length; start += PART - OVERLAP) {
		const credential = detectCredential("", text.slice(start, start + PART));
		if (credential !== null) return credential;
	}
	return null;
}

/** Words of a command, and the first credential among them. */
export function redactWords(words: readonly string[]): { words: string[]; credential: Credential | null } {
	let credential: Credential | null = null;
	const kept = words.map((word, index) => {
		const before = words[index - 1] ?? "";
		const option = /^--?[A-Za-z][\w-]*$/.test(before) && !word.startsWith("-") ? before : "";
		const named = detectCredential(option, word);
		if (named !== null) {
			credential ??= named;
			return `[redacted ${named.type}]`;
		}
		const own = redactScript(word);
		credential ??= own.credential;
		return own.text ?? `[redacted ${own.credential?.type}]`;
	});
	return { words: kept, credential };
}
