import { Gunzip } from "fflate";
import { CompilerError } from "../error.js";

/** Small enough that a bomb is noticed before it has cost much: deflate expands at most 1032 times. */
const STEP = 16 * 1024;

/** Inflates a gzip file of at most `maxBytes` uncompressed bytes; throws `too-large` or `invalid-bundle`. */
export function gunzip(bytes: Uint8Array, maxBytes: number): Uint8Array {
	const chunks: Uint8Array[] = [];
	let length = 0;
	let complete = false;
	const stream = new Gunzip((chunk, final) => {
		complete = final;
		length += chunk.length;
		if (length > maxBytes) {
			throw new CompilerError("too-large", `bundle is larger than ${maxBytes} bytes when unpacked`);
		}
		chunks.push(chunk);
	});
	try {
		for (let at = 0; at < bytes.length; at += STEP) {
			const end = Math.min(at + STEP, bytes.length);
			stream.push(bytes.subarray(at, end), end === bytes.length);
		}
	} catch (cause) {
		if (cause instanceof CompilerError) throw cause;
		throw new CompilerError("invalid-bundle", "bundle is not a complete gzip file", { cause });
	}
	if (!complete) throw new CompilerError("invalid-bundle", "bundle is not a complete gzip file");
	const out = new Uint8Array(length);
	let at = 0;
	for (const chunk of chunks) {
		out.set(chunk, at);
		at += chunk.length;
	}
	return out;
}
