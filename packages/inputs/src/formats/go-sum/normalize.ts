import type { Normalized, NormalizeProblem } from "../../format.js";
import { indexLines, linesOf } from "../../lines.js";
import { NOWHERE } from "../../lockfile/address.js";
import { indexed, LockfileBuilder } from "../../lockfile/builder.js";
import { at, root, type Trace } from "../../trace.js";

/**
 * Normalizes a go.sum. Of a module whose go.mod alone has a hash, no code is taken: it is left out. Modules that are no
 * longer used may be left in the file.
 */
export async function normalizeGoSum(text: string, trace: Trace): Promise<Normalized> {
	const builder = await LockfileBuilder.of(trace, "golang");
	const problems: NormalizeProblem[] = [];
	for (const { index, text: line } of linesOf(text)) {
		const words = line.trim().split(/\s+/, 4);
		const [name = "", version = "", hash = ""] = words;
		if (name === "") continue;
		if (words.length !== 3 || !/^v\d/.test(version) || !/^h\d:/.test(hash)) {
			const message = "Lines of a go.sum hold a module, a version and a hash, and this is none.";
			problems.push({ code: "syntax", message, value: 0, path: [index] });
			if (problems.length > 100) break;
		} else if (!version.endsWith("/go.mod")) {
			builder.add(
				{
					name,
					version,
					integrity: [hash],
					address: NOWHERE,
					optional: false,
					installScript: false,
					unknown: ["direct", "dev"],
				},
				at(root(0), index),
			);
		}
	}
	if (problems.length > 0) return { ok: false, problems, index: indexLines };
	return indexed(builder.finish({ manager: "go", version: null, integrityRequired: true }), indexLines);
}
