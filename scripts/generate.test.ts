import { expect, test } from "vitest";
import { stale } from "./generate.mjs";

test("every generated file is current", async () => {
	expect(await stale()).toEqual([]);
});
