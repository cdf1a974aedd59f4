import type { Failure } from "./failure.js";
import { describeSize, type Limits } from "./limits.js";

export type Decoded = { readonly ok: true; readonly text: string } | Failure;

/** First bytes of files that people pass by mistake. */
const signatures: readonly (readonly [readonly number[], string])[] = [
	[[0x50, 0x4b, 0x03, 0x04], "a zip archive"],
	[[0x1f, 0x8b], "gzip-compressed"],
	[[0x28, 0xb5, 0x2f, 0xfd], "zstd-compressed"],
	[[0x42, 0x5a, 0x68], "bzip2-compressed"],
	[[0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00], "xz-compressed"],
	[[0x25, 0x50, 0x44, 0x46], "a PDF"],
	[[0x7f, 0x45, 0x4c, 0x46], "an executable"],
	[[0x89, 0x50, 0x4e, 0x47], "a picture"],
];

const startsWith = (bytes: Uint8Array, prefix: readonly number[]) =>
	prefix.every((byte, index) => bytes[index] === byte);

/** The text of a file: UTF-8, with or without a byte order mark. Anything else is told apart and refused. */
export function decode(content: Uint8Array | string, limits: Limits): Decoded {
	if (content.length > limits.bytes) {
		return {
			ok: false,
			code: "too-large",
			message: `The file has ${describeSize(content.length)}; the limit is ${describeSize(limits.bytes)}.`,
			at: null,
		};
	}
	if (typeof content === "string") return accept(content.charCodeAt(0) === 0xfeff ? content.slice(1) : content);
	if (content.length === 0) return accept("");
	for (const [prefix, what] of signatures) {
		if (startsWith(content, prefix)) return binary(what, prefix[0] === 0x50);
	}
	const wide = wideEncoding(content);
	if (wide !== null) {
		return {
			ok: false,
			code: "encoding",
			message: `The file is ${wide}; it must be UTF-8. Convert it: iconv -f ${wide} -t UTF-8 (in PowerShell: Set-Content -Encoding utf8).`,
			at: null,
		};
	}
	if (content.includes(0)) return binary("binary", false);
	try {
		return accept(new TextDecoder("utf-8", { fatal: true }).decode(content));
	} catch {
		return invalidUtf8(content);
	}
}

function accept(text: string): Decoded {
	const zero = text.indexOf("\0");
	if (zero !== -1) {
		return {
			ok: false,
			code: "binary",
			message: "The file holds a NUL character: it is not text.",
			at: { text, offset: zero },
		};
	}
	if (!/\S/.test(text)) {
		return {
			ok: false,
			code: "empty",
			message: "The file is empty. Did the command that writes it fail?",
			at: { text: "", offset: 0 },
		};
	}
	return { ok: true, text };
}

function binary(what: string, zip: boolean): Decoded {
	const plan = zip
		? " If it is a plan that terraform plan -out wrote, pass what terraform show -json prints for it."
		: " Pass the text it was made from.";
	return { ok: false, code: "binary", message: `The file is ${what}, not text.${plan}`, at: null };
}

/** UTF-16 and UTF-32, by byte order mark or by where the zero bytes of the first character are. */
function wideEncoding(bytes: Uint8Array): string | null {
	const [a, b, c, d] = bytes;
	if (a === 0xff && b === 0xfe) return c === 0 && d === 0 ? "UTF-32LE" : "UTF-16LE";
	if (a === 0xfe && b === 0xff) return "UTF-16BE";
	if (a === 0 && b === 0)
		return c === 0xfe && d === 0xff ? "UTF-32BE" : c === 0 && d !== 0 && d !== undefined ? "UTF-32BE" : null;
	if (a !== 0 && b === 0) return c === 0 && d === 0 ? "UTF-32LE" : c !== 0 && d === 0 ? "UTF-16LE" : null;
	if (a === 0 && b !== 0 && c === 0 && d !== 0) return "UTF-16BE";
	return null;
}

function invalidUtf8(bytes: Uint8Array): Decoded {
	let text: string;
	try {
		text = new TextDecoder("utf-8").decode(bytes);
	} catch {
		return { ok: false, code: "too-large", message: "The file is longer than a JavaScript string can be.", at: null };
	}
	const offset = Math.max(text.indexOf("\ufffd"), 0);
	return {
		ok: false,
		code: "encoding",
		message:
			"The file is not valid UTF-8 here. Convert it, for example from Windows-1252: iconv -f WINDOWS-1252 -t UTF-8.",
		at: { text, offset },
	};
}
