import { createHash } from "node:crypto";

/** Hexadecimal SHA-256 of bytes, or of the UTF-8 of a string. WebCrypto would hold a copy of the bytes while it works. */
export async function sha256Hex(content: Uint8Array | string): Promise<string> {
	return createHash("sha256").update(content).digest("hex");
}
