import { type Credential, detectCredential } from "../credential.js";

/** `NAME=value` within a script, the value in quotes or not. */
const ASSIGNMENT = /(?<![\w.-])([A-Za-z_]\w{1,127})=(?:"([^"]{1,1024})"|'([^']{1,1024})'|([^\s"';&|]{1,1024}))/g;

/** A credential in a command line or script: in itself, or as the value of a variable that is set there. */
export function credentialIn(text: string): Credential | null {
	const found = detectCredential("", text);
	if (found !== null) return found;
	for (const [, name = "", double, single, bare] of text.matchAll(ASSIGNMENT)) {
		const credential = detectCredential(name, double ?? single ?? bare ?? "");
		if (credential !== null) return credential;
	}
	return null;
}

/** The text of a command line or script, or what it looks like when there is a credential in it. */
export function redactLine(text: string): string {
	const credential = credentialIn(text);
	return credential === null ? text : `[redacted ${credential.type}]`;
}
