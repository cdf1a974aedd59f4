import { asArray, asOneOf, asRecord, asString, describeType, get } from "../../convert.js";
import type { Body, Normalized, NormalizeProblem, ParsedFile } from "../../format.js";
import { type Answer, parseRequest } from "../../repository/answer.js";
import { normalizeGithub } from "../../repository/github/index.js";
import { normalizeGitlab } from "../../repository/gitlab/index.js";
import { at, type Origin, root, type Trace } from "../../trace.js";

const PLATFORMS = ["github", "gitlab"] as const;
const PROPERTIES = ["$schema", "proviso", "platform", "responses"];
const OF_RESPONSE = ["request", "status", "body", "paginated"];

/** What a YAML file holds of several repositories becomes a document for each. */
export function normalizeBundle(file: ParsedFile, trace: Trace): Normalized {
	const problems: NormalizeProblem[] = [];
	const bodies: Body[] = [];
	for (const [index, value] of file.values.entries()) {
		const reader = new BundleReader(index, problems);
		const body = reader.read(value, trace);
		if (body !== null) bodies.push(body);
	}
	const [body, ...more] = bodies;
	if (problems.length > 0 || body === undefined) return { ok: false, problems };
	return { ok: true, body, more };
}

class BundleReader {
	readonly #value: number;
	readonly #problems: NormalizeProblem[];
	/** Requests that were answered, with their queries. */
	readonly #asked = new Set<string>();

	constructor(value: number, problems: NormalizeProblem[]) {
		this.#value = value;
		this.#problems = problems;
	}

	read(bundle: unknown, trace: Trace): Body | null {
		const before = this.#problems.length;
		if (get(bundle, "proviso") !== "repository/1") {
			this.#problem("unsupported-version", 'Settings of a repository are read in version 1: "proviso: repository/1".', [
				"proviso",
			]);
		}
		this.#only(bundle, PROPERTIES, []);
		const platform = asOneOf(get(bundle, "platform"), PLATFORMS);
		if (platform === null) this.#problem("schema-violation", "platform must be github or gitlab.", ["platform"]);
		const responses = asArray(get(bundle, "responses"));
		if (responses === null || responses.length === 0) {
			const what = responses === null ? describeType(get(bundle, "responses")) : "empty";
			this.#problem("schema-violation", `responses must be a list of at least one answer, and is ${what}.`, [
				"responses",
			]);
		}
		const answers = (responses ?? []).flatMap((response, index) => this.#answer(response, index) ?? []);
		if (platform !== null) this.#oneRepository(answers, platform);
		if (this.#problems.length > before || platform === null) return null;
		const normalized = platform === "github" ? normalizeGithub(answers, trace) : normalizeGitlab(answers, trace);
		return normalized.body;
	}

	#answer(response: unknown, index: number): Answer | null {
		const place = ["responses", index];
		if (asRecord(response) === null) {
			this.#problem("schema-violation", `An answer must be an object, and is ${describeType(response)}.`, place);
			return null;
		}
		this.#only(response, OF_RESPONSE, place);
		const request = asString(get(response, "request"));
		const parsed = request === null ? null : parseRequest(request);
		if (parsed === null || request === null) {
			const message = 'request must be what was asked for, such as "GET /repos/owner/name".';
			this.#problem("schema-violation", message, [...place, "request"]);
			return null;
		}
		const status = get(response, "status");
		if (typeof status !== "number" || !Number.isInteger(status) || status < 100 || status > 599) {
			this.#problem("schema-violation", "status must be the status of the answer, such as 200.", [...place, "status"]);
			return null;
		}
		const paginated = get(response, "paginated");
		if (paginated !== undefined && typeof paginated !== "boolean") {
			this.#problem("schema-violation", "paginated must be true or false.", [...place, "paginated"]);
			return null;
		}
		const origin: Origin = at(root(this.#value), "responses", index, "body");
		const body = get(response, "body");
		if (status < 300 && isFailure(body)) {
			const message = `status says that the request succeeded, and body is what is answered to one that failed: give the status as it came.`;
			this.#problem("contradiction", message, [...place, "status"]);
			return null;
		}
		const asked = JSON.stringify([parsed.path, [...parsed.query].sort()]);
		if (this.#asked.has(asked)) {
			this.#problem("contradiction", "The same request is answered twice: keep the answer that counts.", place);
			return null;
		}
		this.#asked.add(asked);
		return {
			...parsed,
			request: `GET /${parsed.path.map(encodeURIComponent).join("/")}`,
			status,
			body,
			origin,
			paginated: paginated === true,
		};
	}

	/** Answers about several repositories would be mixed up. */
	#oneRepository(answers: readonly Answer[], platform: (typeof PLATFORMS)[number]): void {
		let first: string | null = null;
		for (const [index, { path }] of answers.entries()) {
			const subject = subjectOf(path, platform);
			if (subject === null) continue;
			first ??= subject;
			if (subject === first) continue;
			const message = `A file is of one repository, and this answer is of ${subject}, not of ${first}. Make a file for each.`;
			this.#problem("several-repositories", message, ["responses", index, "request"]);
		}
	}

	#only(value: unknown, names: readonly string[], place: readonly (string | number)[]): void {
		for (const name of Object.keys(asRecord(value) ?? {})) {
			if (names.includes(name)) continue;
			this.#problem("schema-violation", `There is no ${JSON.stringify(name)} here; there are ${names.join(", ")}.`, [
				...place,
				name,
			]);
		}
	}

	#problem(code: string, message: string, path: readonly (string | number)[]): void {
		this.#problems.push({ code, message, value: this.#value, path });
	}
}

const OF_FAILURE = new Set(["message", "documentation_url", "status", "errors", "error", "error_description"]);

/** Whether a body is what GitHub and GitLab answer to a request that failed, and nothing else. */
function isFailure(body: unknown): boolean {
	const names = Object.keys(asRecord(body) ?? {});
	return (names.includes("message") || names.includes("error")) && names.every((name) => OF_FAILURE.has(name));
}

/** Names of repositories are told apart without regard to case, projects by number or path as they were asked for. */
function subjectOf(path: readonly string[], platform: (typeof PLATFORMS)[number]): string | null {
	if (platform === "github")
		return path[0] === "repos" && path.length > 2 ? `${path[1]}/${path[2]}`.toLowerCase() : null;
	return path[0] === "projects" && path[1] !== undefined ? path[1].toLowerCase() : null;
}
