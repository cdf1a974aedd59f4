import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

export default defineConfig({
	test: {
		include: [
			"packages/*/src/**/*.test.ts",
			"packages/*/test/**/*.test.ts",
			"examples/**/*.test.ts",
			"docs/**/*.test.ts",
			"scripts/**/*.test.ts",
		],
		// Compiled policies are kept beside the packages, not in the home of whoever runs the tests.
		env: { XDG_CACHE_HOME: fileURLToPath(new URL("node_modules/.cache/", import.meta.url)) },
		testTimeout: 60_000,
		hookTimeout: 60_000,
	},
});
