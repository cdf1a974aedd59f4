import { generateTypes } from "./types.mjs";

/** Path within packages/schemas/src/generated → text. */
export async function generate() {
	return new Map([...(await generateTypes())]);
}
