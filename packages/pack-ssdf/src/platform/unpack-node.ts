import { gunzipSync } from "node:zlib";
import type { PackedBytes } from "../packed.js";

/** The bytes before packing. */
export function unpack({ gzip, length }: PackedBytes): Uint8Array {
	return gunzipSync(Buffer.from(gzip, "base64"), { maxOutputLength: length });
}
