/** CVE, GHSA and the other identifiers of vulnerabilities that stand in a text, each once, in upper or mixed case as their issuers write them. */
export function vulnerabilityIds(text: string): string[] {
	const found = new Set<string>();
	for (const [id] of text.slice(0, 4096).matchAll(/\b(?:CVE-\d{4}-\d{4,10}|GHSA(?:-[2-9cfghjmpqrvwx]{4}){3})\b/gi)) {
		found.add(id.slice(0, 4).toUpperCase() === "GHSA" ? `GHSA${id.slice(4).toLowerCase()}` : id.toUpperCase());
	}
	return [...found];
}

/** CWE-79 …: every number of a weakness in texts such as "CWE-079", "external/cwe/cwe-79", "cwe_79", or a bare number. */
export function cwesOf(values: readonly unknown[]): string[] {
	const found = new Set<string>();
	for (const value of values) {
		if (typeof value === "number") {
			if (Number.isSafeInteger(value) && value > 0) found.add(`CWE-${value}`);
			continue;
		}
		if (typeof value !== "string") continue;
		const text = value.slice(0, 1024);
		if (/^\d{1,6}$/.test(text)) {
			if (Number(text) > 0) found.add(`CWE-${Number(text)}`);
			continue;
		}
		for (const [, number] of text.matchAll(/cwe[-_: ]?0*([1-9]\d{0,5})\b/gi)) found.add(`CWE-${number}`);
	}
	return [...found];
}
