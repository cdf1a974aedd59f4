import { sha256Hex } from "#digest";

/** "sha256:" and the hexadecimal digest of a file's bytes; of a string, those of its UTF-8. */
export async function sha256(content: Uint8Array | string): Promise<string> {
	return `sha256:${await sha256Hex(content)}`;
}
