import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test, vi } from "vitest";

test("the README's example prints what it says", async () => {
	const readme = readFileSync(path.resolve(import.meta.dirname, "../README.md"), "utf8");
	const code = /```js\n([\s\S]*?)```/.exec(readme)?.[1] ?? "";
	const runnable = code.replace(/from "(@proviso\/\w+)"/g, (_, name: string) => `from "${import.meta.resolve(name)}"`);
	expect(runnable).toContain("file://");
	const printed = vi.spyOn(console, "log").mockImplementation(() => {});
	await import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(runnable)}`);
	expect(printed.mock.calls).toEqual([[["left-pad has no version"]], [{ status: "defined", value: [] }]]);
	printed.mockRestore();
});
