import type { Normalized, NormalizeProblem } from "../../format.js";
import { indexLines, linesOf } from "../../lines.js";
import { NOWHERE } from "../../lockfile/address.js";
import { indexed, LockfileBuilder } from "../../lockfile/builder.js";
import { at, root, type Trace } from "../../trace.js";

const DIRECTIVES = new Set("module go toolchain require replace exclude retract tool godebug ignore".split(" "));

interface Requirement {
	readonly line: number;
	readonly name: string;
	readonly version: string;
	readonly indirect: boolean;
}

interface Replacement {
	readonly name: string;
	readonly version: string | null;
}

/** Normalizes a go.mod. A module that is replaced is told as what replaces it. */
export async function normalizeGoMod(text: string, trace: Trace): Promise<Normalized> {
	const requirements: Requirement[] = [];
	const replacements = new Map<string, Replacement>();
	const problems: NormalizeProblem[] = [];
	let block: string | null = null;
	let opened = 0;
	for (const { index, text: line } of linesOf(text)) {
		const comment = line.indexOf("//");
		const words = wordsOf(comment === -1 ? line : line.slice(0, comment));
		const [first = ""] = words;
		if (first === "") continue;
		if (first === ")" && block !== null) {
			block = null;
			continue;
		}
		const directive: string = block ?? first;
		const rest: readonly string[] = block === null ? words.slice(1) : words;
		if (!DIRECTIVES.has(directive)) {
			const message = "This is no directive of a go.mod.";
			problems.push({ code: "syntax", message, value: 0, path: [index] });
			if (problems.length > 100) break;
			continue;
		}
		if (block === null && rest[0] === "(") {
			// An empty block may be closed where it is opened.
			block = rest[1] === ")" ? null : directive;
			opened = index;
			continue;
		}
		if (directive === "require") {
			const [name, version] = rest;
			if (name === undefined || version === undefined) {
				const message = "What is required has a path and a version, and this has not.";
				problems.push({ code: "syntax", message, value: 0, path: [index] });
			} else {
				const indirect = comment !== -1 && /^\/\/\s*indirect\b/.test(line.slice(comment));
				requirements.push({ line: index, name, version, indirect });
			}
		} else if (directive === "replace") {
			const arrow = rest.indexOf("=>");
			const [name, version] = rest.slice(0, Math.max(arrow, 0));
			const [by, byVersion] = rest.slice(arrow + 1);
			if (arrow > 0 && by !== undefined) {
				replacements.set(version === undefined ? `${name}` : `${name}@${version}`, {
					name: by,
					version: byVersion ?? null,
				});
			} else {
				const message = "What is replaced stands before an arrow, and what takes its place behind it.";
				problems.push({ code: "syntax", message, value: 0, path: [index] });
			}
		}
	}
	if (block !== null) {
		const message = "The file ends within the block that begins here. Is it all there?";
		problems.push({ code: "syntax", message, value: 0, path: [opened] });
	}
	if (problems.length > 0) return { ok: false, problems, index: indexLines };

	const builder = await LockfileBuilder.of(trace, "golang");
	for (const { line, name, version, indirect } of requirements) {
		const by = replacements.get(`${name}@${version}`) ?? replacements.get(name);
		const local = by !== undefined && by.version === null;
		builder.add(
			{
				name: by === undefined || local ? name : by.name,
				version: by === undefined ? version : by.version,
				address: local ? { ...NOWHERE, type: "path" } : NOWHERE,
				direct: !indirect,
				optional: false,
				installScript: false,
				unknown: ["dev", ...(local ? [] : (["integrity"] as const))],
			},
			at(root(0), line),
		);
	}
	const version = /^go[ \t]+(\d[\w.]*)/m.exec(text)?.[1] ?? null;
	return indexed(builder.finish({ manager: "go", version, integrityRequired: null }), indexLines);
}

/** Words, of which any may be in quotes. */
function wordsOf(line: string): readonly string[] {
	return [...line.matchAll(/"([^"]*)"|`([^`]*)`|[()]|[^\s()"`]+/g)].map((found) => found[1] ?? found[2] ?? found[0]);
}
