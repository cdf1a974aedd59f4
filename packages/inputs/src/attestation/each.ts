import type { Body, Normalized, NormalizeProblem, ParsedFile, Recognition } from "../format.js";

/** What a value of a file is: the version of the format, null where it has none, or undefined where it is not of the format. */
type VersionOf = (value: unknown) => string | null | undefined;

/** Recognizes a JSON file of one or more values (JSON Lines), all of which have to be of the format. `what` names one. */
export function recognizeEach({ syntax, values }: ParsedFile, what: string, versionOf: VersionOf): Recognition {
	const versions = values.map(versionOf);
	const other = versions.indexOf(undefined);
	if (values.length === 0) return { matches: false };
	if (other === -1 && syntax === "json") {
		const [first = null] = versions;
		return { matches: true, version: versions.every((version) => version === first) ? first : null };
	}
	if (versions.every((version) => version === undefined)) return { matches: false };
	if (other === -1)
		return {
			matches: false,
			hint: `it looks like ${what}, which is written in JSON, but is ${syntax.toUpperCase()}: convert it`,
		};
	return { matches: false, hint: `not every value of it is ${what}: number ${other + 1} of ${values.length} is not` };
}

/** Normalizes value by value: documents in order, or the problems of all. */
export async function normalizeEach(
	{ values }: ParsedFile,
	one: (value: unknown, number: number) => Promise<Normalized>,
): Promise<Normalized> {
	const bodies: Body[] = [];
	const problems: NormalizeProblem[] = [];
	for (const [number, value] of values.entries()) {
		const normalized = await one(value, number);
		if (normalized.ok) bodies.push(normalized.body, ...(normalized.more ?? []));
		else problems.push(...normalized.problems);
	}
	const [body, ...more] = bodies;
	return body === undefined || problems.length > 0 ? { ok: false, problems } : { ok: true, body, more };
}
