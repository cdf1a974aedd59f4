import type { Repository } from "@proviso/schemas";
import type { Normalized } from "../../format.js";
import { indexLines, linesOf } from "../../lines.js";
import { repositoryBody } from "../../repository/document.js";
import { at, root, type Trace } from "../../trace.js";

/** No real file has as many; GitHub reads no more than 3 MB. */
const MOST_ENTRIES = 100_000;
const MOST_LIMITATIONS = 200;
/** [Name], ^[Optional], [Name][2], each with owners of what names none. */
const SECTION = /^(\^)?\[([^\]]+)\](?:\[(\d{1,6})\])?(?=\s|$)(.*)$/s;
const OWNER = /^(?:@@?[\w.-]+(?:\/[\w.-]+)*|[^\s@]+@[^\s@]+)$/;

interface Section {
	readonly name: string;
	readonly optional: boolean;
	readonly approvals: number | null;
	readonly owners: readonly string[];
}

/** Normalizes a CODEOWNERS. */
export function normalizeCodeowners(text: string, trace: Trace): Normalized {
	const entries: Repository.CodeOwnersEntry[] = [];
	const limitations: Repository.Limitation[] = [];
	let section: Section | null = null;
	for (const { index, text: line } of linesOf(text)) {
		const bare = withoutComment(line).trim();
		if (bare === "") continue;
		const [head, optional, name = "", approvals, rest = ""] = SECTION.exec(bare) ?? [];
		if (head !== undefined) {
			const owners = rest.split(/\s+/).filter((word) => word !== "");
			const count = approvals === undefined ? null : Number(approvals);
			section = { name, optional: optional !== undefined, approvals: count, owners };
			continue;
		}
		if (entries.length >= MOST_ENTRIES) {
			const message = `The file has more than ${MOST_ENTRIES} entries, which is the limit.`;
			return { ok: false, problems: [{ code: "too-large", message, value: 0, path: [index] }], index: indexLines };
		}
		const [pattern = "", ...owners] = bare.split(/(?<!\\)\s+/);
		const path = ["codeOwners", "entries", entries.length];
		if (limitations.length < MOST_LIMITATIONS && owners.some((owner) => !OWNER.test(owner))) {
			limitations.push({ path, message: "an owner is neither @user, @organization/team nor an address" });
		}
		const flaw = flawOf(pattern);
		if (limitations.length < MOST_LIMITATIONS && flaw !== null) limitations.push({ path, message: flaw });
		const entry: Repository.CodeOwnersEntry = {
			path,
			pattern,
			owners: owners.length > 0 ? owners : (section?.owners ?? []),
			section: section?.name ?? null,
			optional: section?.optional ?? null,
			requiredApprovals: section?.approvals ?? null,
			line: index + 1,
		};
		entries.push(trace.mark(entry, at(root(0), index)));
	}
	const codeOwners = trace.mark({ path: ["codeOwners"], entries }, root(0));
	return { ok: true, body: trace.mark(repositoryBody({ limitations, codeOwners }), root(0)), index: indexLines };
}

/** https://docs.github.com/articles/about-code-owners, https://docs.gitlab.com/user/project/codeowners/reference/ */
function flawOf(pattern: string): string | null {
	if (pattern.startsWith("!"))
		return "GitLab leaves out of its section what this pattern matches; GitHub does not read it";
	return /^\\#|(?<!\\)\[/.test(pattern)
		? "GitHub does not read a pattern with a range or an escaped number sign"
		: null;
}

function withoutComment(line: string): string {
	const comment = /^\s*#/.test(line) ? 0 : line.search(/\s#/);
	return comment === -1 ? line : line.slice(0, comment);
}
