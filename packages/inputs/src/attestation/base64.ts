/** The bytes of base64, also URL-safe and without padding; null for anything else, white space included. */
export function decodeBase64(text: string): Uint8Array | null {
	if (!/^[A-Za-z0-9+/_-]*={0,2}$/.test(text)) return null;
	try {
		const binary = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
		const bytes = new Uint8Array(binary.length);
		for (let index = 0; index < bytes.length; index++) bytes[index] = binary.charCodeAt(index);
		return bytes;
	} catch {
		// Padding that does not fit.
		return null;
	}
}

export function toHex(bytes: Uint8Array): string {
	return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
