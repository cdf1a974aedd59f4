import { Gunzip } from "fflate";
import { CompilerError } from "../error.js";
import { concat } from "../tar.js";

/** Small enough that a bomb is noticed before it has cost much: deflate expands at most 1032 times. */
const STEP = 16 * 1024;

/**
 * Inflates a gzip file of one member and at most `maxBytes` uncompressed bytes; throws `too-large` or `invalid-bundle`.
 * fflate leaves the trailer unread, so length and CRC-32 (RFC 1952, 2.3.1) are compared here.
 */
export function gunzip(bytes: Uint8Array, maxBytes: number): Uint8Array {
	const chunks: Uint8Array[] = [];
	let length = 0;
	const stream = new Gunzip((chunk) => {
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
		throw new CompilerError("invalid-bundle", INVALID, { cause });
	}
	const out = concat(chunks);
	const trailer = bytes.length < 18 ? undefined : new DataView(bytes.buffer, bytes.byteOffset + bytes.length - 8);
	if (trailer?.getUint32(4, true) !== out.length || trailer.getUint32(0, true) !== crc32(out)) {
		throw new CompilerError("invalid-bundle", INVALID);
	}
	return out;
}

const INVALID = "bundle is not a complete gzip file";

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, n) => {
	let crc = n;
	for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
	return crc;
});

function crc32(bytes: Uint8Array): number {
	let crc = 0xffffffff;
	for (const byte of bytes) crc = CRC_TABLE[(crc ^ byte) & 0xff]! ^ (crc >>> 8);
	return ~crc >>> 0;
}
