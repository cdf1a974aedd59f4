/** Longer patterns and names are not compared. */
const LONGEST = 256;

/** How `*` is meant: on GitHub it stops at a slash, and `**` followed by a slash stands for any folders; on GitLab it does not stop. */
export type Wildcards = "github" | "gitlab";

/** Whether the name of a branch or tag matches a pattern of the platform. Null when that cannot be told here. */
export function matchesRef(pattern: string, name: string, wildcards: Wildcards): boolean | null {
	if (pattern === "~ALL" || pattern === name) return true;
	if (!/[*?[\\{]/.test(pattern)) return false;
	if (/[[\\{]/.test(pattern) || pattern.length > LONGEST || name.length > LONGEST) return null;
	return matches(tokensOf(pattern, wildcards), name, wildcards);
}

function tokensOf(pattern: string, wildcards: Wildcards): readonly string[] {
	if (wildcards === "gitlab") return [...pattern.replace(/\*+/g, "*")];
	return pattern.match(/\*\*\/|\*+|[^*]/g) ?? [];
}

/** Which beginnings of the name each beginning of the pattern matches, one row after the other. */
function matches(tokens: readonly string[], name: string, wildcards: Wildcards): boolean {
	let row = [true, ...Array<boolean>(name.length).fill(false)];
	for (const token of tokens) {
		const next = Array<boolean>(name.length + 1).fill(false);
		let begun = false;
		for (let end = 0; end <= name.length; end++) {
			const last = name[end - 1];
			const before = end > 0 && row[end - 1] === true;
			if (token === "**/") {
				// Nothing, or folders: whatever begins where this begins and ends in a slash.
				next[end] = row[end] === true || (last === "/" && begun);
			} else if (token.startsWith("*")) {
				const goesOn = end > 0 && next[end - 1] === true && (last !== "/" || wildcards === "gitlab");
				next[end] = row[end] === true || goesOn;
			} else if (token === "?" && wildcards === "github") next[end] = before && last !== "/";
			else next[end] = before && last === token;
			begun ||= row[end] === true;
		}
		row = next;
	}
	return row[name.length] === true;
}
