import { describe, expect, it } from "vitest";
import { sha256 } from "./digest.js";
import * as node from "./platform/digest-node.js";
import * as portable from "./platform/digest-portable.js";

/** FIPS 180-4, of the message "abc". */
const ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

describe("a digest", () => {
	it("is of the bytes, or of the UTF-8 of a string", async () => {
		expect(await sha256("abc")).toBe(`sha256:${ABC}`);
		expect(await sha256(new Uint8Array([1, 0x61, 0x62, 0x63, 2]).subarray(1, 4))).toBe(`sha256:${ABC}`);
	});

	it.each(["", "é\u{1f600}", "lone \ud800 surrogate"])("is the same in Node and elsewhere: %j", async (text) => {
		const bytes = new TextEncoder().encode(text);
		const digests = await Promise.all([node, portable].flatMap(({ sha256Hex }) => [sha256Hex(text), sha256Hex(bytes)]));
		expect(new Set(digests).size).toBe(1);
	});
});
