import { describe, expect, it } from "vitest";
import { defaultLimits } from "./limits.js";
import { decode } from "./text.js";

const wide = (text: string, bytes: 2 | 4, bigEndian: boolean): Uint8Array => {
	const view = new DataView(new ArrayBuffer(text.length * bytes));
	for (let index = 0; index < text.length; index++) {
		if (bytes === 2) view.setUint16(index * 2, text.charCodeAt(index), !bigEndian);
		else view.setUint32(index * 4, text.charCodeAt(index), !bigEndian);
	}
	return new Uint8Array(view.buffer);
};
const utf8 = (text: string) => new TextEncoder().encode(text);

describe("decoding", () => {
	it("takes UTF-8 with and without a byte order mark, and text as it is", () => {
		for (const content of [utf8("é{}"), utf8("\ufeffé{}"), "é{}", "\ufeffé{}"]) {
			expect(decode(content, defaultLimits)).toEqual({ ok: true, text: "é{}" });
		}
	});

	it.each([
		["UTF-16LE", wide("\ufeff{}", 2, false)],
		["UTF-16BE", wide("\ufeff{}", 2, true)],
		["UTF-32LE", wide("\ufeff{}", 4, false)],
		["UTF-32BE", wide("\ufeff{}", 4, true)],
		["UTF-16LE", wide("{}", 2, false)],
		["UTF-16BE", wide("{}", 2, true)],
		["UTF-32LE", wide("{}", 4, false)],
		["UTF-32BE", wide("{}", 4, true)],
	])("refuses %s and tells how to convert it", (encoding, bytes) => {
		const result = decode(bytes, defaultLimits);
		expect(result).toMatchObject({ ok: false, code: "encoding" });
		expect(result.ok ? "" : result.message).toContain(`iconv -f ${encoding} -t UTF-8`);
	});

	it("places bytes that are no UTF-8", () => {
		const bytes = new Uint8Array([...utf8('{"a":\n"caf'), 0xe9, ...utf8('"}')]);
		expect(decode(bytes, defaultLimits)).toMatchObject({ ok: false, code: "encoding", at: { offset: 10 } });
	});

	it("tells what a binary file is", () => {
		const zip = decode(new Uint8Array([0x50, 0x4b, 3, 4, 20, 0]), defaultLimits);
		expect(zip).toMatchObject({ ok: false, code: "binary" });
		expect(zip.ok ? "" : zip.message).toContain("terraform show -json");
		expect(decode(new Uint8Array([0x1f, 0x8b, 8]), defaultLimits)).toMatchObject({ ok: false, code: "binary" });
		expect(decode(utf8('{"a":"\0"}'), defaultLimits)).toMatchObject({ ok: false, code: "binary" });
		expect(decode('{"a":"\0"}', defaultLimits)).toMatchObject({ ok: false, code: "binary" });
	});

	it("finds nothing in empty and blank files", () => {
		for (const content of ["", " \n\t ", "\ufeff", new Uint8Array(), utf8("\n")]) {
			expect(decode(content, defaultLimits)).toMatchObject({ ok: false, code: "empty" });
		}
	});

	it("refuses what is larger than the limit before looking at it", () => {
		expect(decode(new Uint8Array(11), { ...defaultLimits, bytes: 10 })).toMatchObject({ ok: false, code: "too-large" });
		expect(decode("{}          ", { ...defaultLimits, bytes: 10 })).toMatchObject({ ok: false, code: "too-large" });
	});
});
