import { open } from "node:fs/promises";

const CHUNK = 1024 * 1024;

/** The bytes of a file, or null where there are more than `limit`. Reads no more than that, also from pipes and devices. */
export async function readBounded(path: string, limit: number): Promise<Uint8Array | null> {
	const handle = await open(path, "r");
	try {
		const stat = await handle.stat();
		if (stat.size > limit) return null;
		// Files of /proc, pipes and devices state no size; a regular file may have grown since.
		let buffer = new Uint8Array(stat.isFile() && stat.size > 0 ? stat.size + 1 : CHUNK);
		let length = 0;
		for (;;) {
			const { bytesRead } = await handle.read(buffer, length, buffer.length - length, null);
			if (bytesRead === 0) return buffer.subarray(0, length);
			length += bytesRead;
			if (length > limit) return null;
			if (length === buffer.length) {
				const larger = new Uint8Array(buffer.length * 2);
				larger.set(buffer);
				buffer = larger;
			}
		}
	} finally {
		await handle.close();
	}
}
