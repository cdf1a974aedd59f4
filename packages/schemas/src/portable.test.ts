import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const folder = fileURLToPath(new URL("./", import.meta.url));
const sources = readdirSync(folder, { recursive: true, encoding: "utf8" })
	.filter((file) => /\.(ts|js)$/.test(file) && !/\.test(-d)?\.ts$/.test(file))
	.map((file) => ({ file, text: readFileSync(path.join(folder, file), "utf8") }));

test("nothing but files of the package is imported", () => {
	const imported = sources.flatMap(({ file, text }) =>
		[...text.matchAll(/^(?:import|export) [^;]*?from "([^"]+)"|\bimport\("([^"]+)"\)/gm)].map((match) => ({
			file,
			name: match[1] ?? match[2],
		})),
	);
	expect(imported.length).toBeGreaterThan(20);
	expect(imported.filter(({ name }) => !/^(\.|#validators\/)/.test(name ?? ""))).toEqual([]);
});

test("no code is generated at run time", () => {
	expect(sources.filter(({ text }) => /\b(?:eval|require|Function)\(/.test(text)).map(({ file }) => file)).toEqual([]);
});
