import { gunzipSync } from "node:zlib";
import { CompilerError } from "../error.js";

/** Inflates a gzip file of at most `maxBytes` uncompressed bytes; throws `too-large` or `invalid-bundle`. */
export function gunzip(bytes: Uint8Array, maxBytes: number): Uint8Array {
	try {
		return gunzipSync(bytes, { maxOutputLength: maxBytes });
	} catch (cause) {
		if (cause instanceof Error && "code" in cause && cause.code === "ERR_BUFFER_TOO_LARGE") {
			throw new CompilerError("too-large", `bundle is larger than ${maxBytes} bytes when unpacked`, { cause });
		}
		throw new CompilerError("invalid-bundle", "bundle is not a complete gzip file", { cause });
	}
}
