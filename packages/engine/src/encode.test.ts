import fc from "fast-check";
import { expect, test } from "vitest";
import { encodeInput, encodeValue } from "./encode.js";
import { JsonText } from "./json.js";

const LIMIT = 1024 * 1024 * 1024;

test("a value and its JSON text are encoded alike, and their size in memory is estimated alike", () => {
	fc.assert(
		fc.property(fc.jsonValue({ stringUnit: "grapheme-ascii" }), (value) => {
			const ofValue = encodeValue(value, LIMIT);
			const ofText = encodeInput(new JsonText(JSON.stringify(value)), LIMIT);
			expect(ofText.bytes).toEqual(ofValue.bytes);
			expect(Math.abs(ofText.heapBytes - ofValue.heapBytes)).toBeLessThanOrEqual(ofText.bytes.length * 4 + 64);
		}),
	);
});

test("text of another copy of this package is recognized", () => {
	const foreign = { json: "[1]", [Symbol.for("@proviso/engine/json-text")]: true as const };
	expect(new TextDecoder().decode(encodeInput(foreign, LIMIT).bytes)).toBe("[1]");
});

test("an object with a property json is a value, not text", () => {
	expect(new TextDecoder().decode(encodeInput({ json: "[1]" }, LIMIT).bytes)).toBe('{"json":"[1]"}');
});

test("an object that JSON.stringify cannot write is refused with its reason", () => {
	class Unwritable {
		toJSON(): never {
			throw new Error("no form");
		}
	}
	class Nothing {
		toJSON() {
			return undefined;
		}
	}
	expect(() => encodeValue([new Unwritable()], LIMIT)).toThrow("no form");
	expect(() => encodeValue(new Nothing(), LIMIT)).toThrow(expect.objectContaining({ code: "invalid-input" }));
});

test("an object that says how it is written is written so", () => {
	expect(new TextDecoder().decode(encodeValue([new Date(0)], LIMIT).bytes)).toBe('["1970-01-01T00:00:00.000Z"]');
});
