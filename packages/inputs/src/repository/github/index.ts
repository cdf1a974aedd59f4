import { asList, asRecord, get } from "../../convert.js";
import type { Normalized } from "../../format.js";
import { at, type Trace } from "../../trace.js";
import { type Answer, mayGoOn } from "../answer.js";
import { anything, type Endpoint } from "../endpoint.js";
import { Settings } from "../settings.js";
import { takeOver } from "../take-over.js";
import {
	readApp,
	readCollaborator,
	readCommit,
	readDeployKey,
	readEnvironment,
	readPull,
	readStream,
	readToken,
	readWebhook,
} from "./access.js";
import { actionsEndpoints } from "./actions.js";
import { Branches } from "./branches.js";
import { PAGES } from "./pages.js";
import { People } from "./people.js";
import { readOrganization, readRepository } from "./repository.js";
import { securityEndpoints } from "./security.js";

/** What answers of GitHub's REST API tell of one repository. */
export function normalizeGithub(answers: readonly Answer[], trace: Trace): Normalized & { readonly ok: true } {
	const settings = new Settings("github", trace);
	const branches = new Branches();
	const people = new People();
	const later = new Later();
	const endpoints = [...SIMPLE, ...actionsEndpoints, ...securityEndpoints, ...branches.endpoints, ...people.endpoints];
	takeOver(answers, [...endpoints, ...later.endpoints], settings, PAGES);
	people.finish(settings);
	later.finish(settings);
	return settings.finish(branches.finish(settings), "github");
}

/** A list that is the whole body. */
function list<K extends Parameters<Settings["each"]>[0]>(
	path: string,
	name: K,
	read: Parameters<typeof Settings.prototype.each<K>>[2],
): Endpoint {
	return { path, tells: [name], read: (answer, settings) => settings.each(name, answer, read) };
}

/** A list beside its length. */
function counted<K extends Parameters<Settings["each"]>[0]>(
	path: string,
	name: K,
	below: string,
	read: Parameters<typeof Settings.prototype.each<K>>[2],
): Endpoint {
	return {
		path,
		tells: [name],
		read(answer, settings) {
			if (!whole(answer, below)) settings.unknown(name);
			settings.each(name, answer, read, get(answer.body, below), below);
		},
	};
}

/** Whether a list has as many elements as it is said to have. */
function whole(answer: Answer, below: string): boolean {
	const elements = asList(get(answer.body, below)).length;
	return get(answer.body, "total_count") === elements || answer.paginated;
}

const SIMPLE: readonly Endpoint[] = [
	anything,
	{
		path: "repos/*/*",
		tells: ["repository", "security"],
		read: ({ body, origin }, settings) => readRepository(body, origin, settings),
	},
	{
		path: "orgs/*",
		tells: ["organization"],
		read: ({ body, origin }, settings) => readOrganization(body, origin, settings),
	},
	list("repos/*/*/hooks", "webhooks", (item) => readWebhook(item, "repository")),
	list("orgs/*/hooks", "webhooks", (item) => readWebhook(item, "organization")),
	list("repos/*/*/keys", "deployKeys", readDeployKey),
	list("repos/*/*/collaborators", "collaborators", readCollaborator),
	list("orgs/*/personal-access-tokens", "tokens", readToken),
	counted("orgs/*/installations", "apps", "installations", readApp),
	list("enterprises/*/audit-log/streams", "auditLogStreams", readStream),
	list("repos/*/*/commits", "commits", readCommit),
	{
		path: "repos/*/*/commits/*",
		tells: ["commits"],
		read: (answer, settings) => {
			const item = settings.context.item(answer.body, answer.origin, ["commits", settings.list("commits").length]);
			settings.list("commits").push(readCommit(item));
		},
	},
];

/** Answers that are read with others of the same thing. */
class Later {
	readonly #environments: Answer[] = [];
	readonly #patterns = new Map<string, readonly string[]>();
	readonly #pulls: Answer[] = [];
	readonly #reviews = new Map<string, unknown>();

	readonly endpoints: readonly Endpoint[] = [
		{ path: "repos/*/*/environments", tells: ["environments"], read: (answer) => void this.#environments.push(answer) },
		{
			path: "repos/*/*/environments/*/deployment-branch-policies",
			tells: [],
			read: (answer, _settings, [, , name = ""]) => {
				if (!whole(answer, "branch_policies")) return;
				const policies = asList(get(answer.body, "branch_policies"));
				this.#patterns.set(
					name,
					policies.flatMap((policy) => {
						const pattern = get(policy, "name");
						return typeof pattern === "string" ? [pattern] : [];
					}),
				);
			},
		},
		{ path: "repos/*/*/pulls", tells: ["changes"], read: (answer) => void this.#pulls.push(answer) },
		{ path: "repos/*/*/pulls/*", tells: ["changes"], read: (answer) => void this.#pulls.push(answer) },
		{
			path: "repos/*/*/pulls/*/reviews",
			tells: ["changes"],
			read: (answer, _settings, [, , number = ""]) => {
				if (!mayGoOn(answer, PAGES)) this.#reviews.set(number, answer.body);
			},
		},
	];

	finish(settings: Settings): void {
		for (const answer of this.#environments) {
			if (!whole(answer, "environments")) settings.unknown("environments");
			settings.each(
				"environments",
				answer,
				(item) => readEnvironment(item, this.#patterns.get(String(item.raw("name"))) ?? null),
				get(answer.body, "environments"),
				"environments",
			);
		}
		for (const { body, origin } of this.#pulls) {
			for (const [index, pull] of (Array.isArray(body) ? body : [body]).entries()) {
				if (asRecord(pull) === null) continue;
				const changes = settings.list("changes");
				const place = Array.isArray(body) ? at(origin, index) : origin;
				const item = settings.context.item(pull, place, ["changes", changes.length]);
				changes.push(readPull(item, this.#reviews.get(String(item.raw("number")))));
			}
		}
	}
}
