/** Without a file system there is no disk cache. */
export function defaultCacheDirectory(): string | undefined {
	return undefined;
}

export async function readEntry(_directory: string, _key: string): Promise<Uint8Array | undefined> {
	return undefined;
}

export async function writeEntry(_directory: string, _key: string, _body: Uint8Array): Promise<void> {}
