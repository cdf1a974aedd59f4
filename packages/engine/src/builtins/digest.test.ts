import { test } from "vitest";
import { expectSame } from "../../test/differential.js";

const TEXTS = ["", "abc", "ä😀", "a".repeat(1000), "\udcff\udc80"];
const KEYS = ["", "key", "k".repeat(200)];

for (const name of ["crypto.md5", "crypto.sha1", "crypto.sha256"]) {
	test(`${name} says what OPA says`, () => expectSame(name, [...TEXTS.map((text) => [text]), [1], [null]]));
}

for (const name of ["crypto.hmac.md5", "crypto.hmac.sha1", "crypto.hmac.sha256", "crypto.hmac.sha512"]) {
	test(`${name} says what OPA says`, () =>
		expectSame(name, [...TEXTS.flatMap((text) => KEYS.map((key) => [text, key])), [1, ""], ["", 1]]));
}

test("crypto.hmac.equal says what OPA says", () =>
	expectSame("crypto.hmac.equal", [
		["a", "a"],
		["a", "b"],
		["a", "ab"],
		["", ""],
		["ä", "a\u0308"],
		[1, "a"],
		["a", 1],
	]));
