import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { expect, test } from "vitest";
import { gunzip as nodeGunzip } from "./gunzip-node.js";
import { gunzip as portableGunzip } from "./gunzip-portable.js";
import { sha256 as nodeSha256 } from "./sha256-node.js";
import { sha256 as portableSha256 } from "./sha256-portable.js";

test("both SHA-256 give the same digest", () => {
	fc.assert(
		fc.property(fc.array(fc.uint8Array()), (parts) => {
			expect(portableSha256(...parts)).toBe(nodeSha256(...parts));
		}),
	);
});

test.each([
	["Node's", nodeGunzip],
	["the portable", portableGunzip],
])("%s gunzip inflates up to its limit and refuses what is larger or damaged", (_, gunzip) => {
	const plain = Uint8Array.from({ length: 200_000 }, (_, i) => (i * i) % 251);
	const packed = gzipSync(plain);
	expect([...gunzip(packed, plain.length)]).toEqual([...plain]);
	expect(() => gunzip(packed, plain.length - 1)).toThrow(expect.objectContaining({ code: "too-large" }));
	expect(() => gunzip(packed.subarray(0, -20), plain.length)).toThrow(
		expect.objectContaining({ code: "invalid-bundle" }),
	);
	const damaged = packed.slice();
	damaged[damaged.length - 6]! ^= 1;
	expect(() => gunzip(damaged, plain.length)).toThrow(expect.objectContaining({ code: "invalid-bundle" }));
	expect(() => gunzip(new TextEncoder().encode("plain"), 10)).toThrow(
		expect.objectContaining({ code: "invalid-bundle" }),
	);
});
