import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const folder = dirname(fileURLToPath(import.meta.url));

/** Files of this package that `entry` imports, statically or not, and the packages they import. */
function graph(entry: string): { readonly files: Set<string>; readonly packages: Set<string> } {
	const files = new Set<string>();
	const packages = new Set<string>();
	const open = [join(folder, entry)];
	for (let file = open.pop(); file !== undefined; file = open.pop()) {
		if (files.has(file)) continue;
		files.add(file);
		const text = readFileSync(file, "utf8");
		for (const [, name] of text.matchAll(/(?:^(?:import|export)\b(?! type)[^;]*?from\s+|\bimport\()"([^"]+)"/gm)) {
			if (name?.startsWith(".")) open.push(join(dirname(file), name.replace(/\.js$/, ".ts")));
			else if (name !== undefined) packages.add(name);
		}
	}
	return { files, packages };
}

describe("the main entry", () => {
	it("needs nothing of Node, and the /node one does", () => {
		const main = graph("index.ts");
		expect(main.files.size).toBeGreaterThan(20);
		expect([...main.packages].filter((name) => name.startsWith("node:"))).toEqual([]);
		expect([...graph("node.ts").packages]).toContain("node:fs/promises");
	});
});
