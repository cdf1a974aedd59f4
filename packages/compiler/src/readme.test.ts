import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";

const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
const programs = [...readme.matchAll(/^```js\n([\s\S]*?)^```$/gm)].map((match) => match[1]!);

test.each([
	[
		"the first program",
		0,
		/^\[\]\npass\n\[ 'gate\/deny', .*\] sha256:[0-9a-f]{64}\ndefined \[ 'a has no version' \]\n$/,
	],
	["the second program", 1, /^true\n$/],
])("%s of the README prints what it says", (_, index, output) => {
	const cache = mkdtempSync(join(tmpdir(), "proviso-readme-"));
	const printed = execFileSync(process.execPath, ["--input-type=module", "-e", programs[index]!], {
		cwd: new URL(".", import.meta.url),
		encoding: "utf8",
		env: { ...process.env, XDG_CACHE_HOME: cache, LOCALAPPDATA: cache },
	});
	rmSync(cache, { recursive: true, force: true });
	expect(printed).toMatch(output);
});
