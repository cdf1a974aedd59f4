import { gunzipSync } from "fflate";
import type { PackedBytes } from "../packed.js";

/** The bytes before packing. */
export function unpack({ gzip, length }: PackedBytes): Uint8Array {
	const compressed = Uint8Array.from(atob(gzip), (character) => character.charCodeAt(0));
	return gunzipSync(compressed, { out: new Uint8Array(length) });
}
