import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** The folder of real files beside the checkout, or null where it is absent. Tests that need it skip then, and say so. */
export const CORPORA = (() => {
	const folder = fileURLToPath(new URL("../../shared/corpora/", import.meta.url));
	return existsSync(folder) ? folder : null;
})();

if (CORPORA === null) console.warn("skipping tests over real files: ../shared/corpora is absent");
