/** Hexadecimal SHA-256 of bytes, or of the UTF-8 of a string. */
export async function sha256Hex(content: Uint8Array | string): Promise<string> {
	const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
	// The cast tells what `digest` accepts anyway: a view of a shared buffer is copied by it.
	const digest = await crypto.subtle.digest("SHA-256", bytes as Uint8Array<ArrayBuffer>);
	return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
