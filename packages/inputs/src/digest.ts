/** "sha256:" and the hexadecimal digest of a file's bytes; of a string, those of its UTF-8. */
export async function sha256(content: Uint8Array | string): Promise<string> {
	const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
	// The cast tells what `digest` accepts anyway: a view of a shared buffer is copied by it.
	const digest = await crypto.subtle.digest("SHA-256", bytes as Uint8Array<ArrayBuffer>);
	return `sha256:${Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("")}`;
}
