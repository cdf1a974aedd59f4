import { asRecord } from "../../convert.js";
import type { Normalized } from "../../format.js";
import { at, type Origin, type Trace } from "../../trace.js";
import { type Answer, mayGoOn, succeeded } from "../answer.js";
import { anything, type Endpoint } from "../endpoint.js";
import { Settings } from "../settings.js";
import { takeOver } from "../take-over.js";
import {
	readAccessToken,
	readEnvironment,
	readGroup,
	readHook,
	readKey,
	readMember,
	readMergeRequest,
	readProject,
	readTokenScope,
} from "./project.js";
import { readApprovalRule, readApprovals, readProtectedBranch, readProtectedTag, readPushRule } from "./protection.js";

/** https://docs.gitlab.com/api/rest/#pagination */
const PAGES: readonly number[] = [20, 100];

/** What answers of GitLab's REST API tell of one project. */
export function normalizeGitlab(answers: readonly Answer[], trace: Trace): Normalized & { readonly ok: true } {
	const settings = new Settings("gitlab", trace);
	const approvals = new Map<string, unknown>();
	const requests: Answer[] = [];
	const known = new Set<string>();
	const endpoints: readonly Endpoint[] = [
		...SIMPLE,
		...PROTECTIONS.map(({ path, single, read }) => ({
			path,
			tells: ["protections"],
			// Where there is no rule, the answer is null.
			readFailure: (answer: Answer) => {
				if (!single || !succeeded(answer) || answer.body !== null) return false;
				settings.unprotected();
				known.add(path);
				return true;
			},
			read: (answer: Answer) => {
				settings.unprotected();
				if (single || (Array.isArray(answer.body) && !mayGoOn(answer, PAGES))) known.add(path);
				each(answer, (value, origin) => read(value, origin, settings));
			},
		})),
		{ path: "projects/*/merge_requests", tells: ["changes"], read: (answer) => void requests.push(answer) },
		{ path: "projects/*/merge_requests/*", tells: ["changes"], read: (answer) => void requests.push(answer) },
		{
			path: "projects/*/merge_requests/*/approvals",
			tells: ["changes"],
			read: (answer, _settings, [, number = ""]) => void approvals.set(number, answer.body),
		},
	];
	takeOver(answers, endpoints, settings, PAGES);
	for (const answer of requests) {
		each(answer, (value, origin) => {
			const changes = settings.list("changes");
			const item = settings.context.item(value, origin, ["changes", changes.length]);
			changes.push(readMergeRequest(item, approvals.get(String(item.raw("iid")))));
		});
	}
	const complete = PROTECTIONS.every(({ path, whole }) => !whole || known.has(path));
	return settings.finish(complete && settings.defaultBranch !== null, "gitlab");
}

function each({ body, origin }: Answer, read: (value: unknown, origin: Origin) => void): void {
	for (const [index, value] of (Array.isArray(body) ? body : [body]).entries()) {
		if (asRecord(value) !== null) read(value, Array.isArray(body) ? at(origin, index) : origin);
	}
}

/**
 * What protects branches and tags. `whole`: without it, it cannot be told that there is nothing else. `single`: it is an
 * object and no list.
 */
const PROTECTIONS: readonly {
	readonly path: string;
	readonly whole: boolean;
	readonly single: boolean;
	read(value: unknown, origin: Origin, settings: Settings): void;
}[] = [
	{ path: "projects/*/protected_branches", whole: true, single: false, read: readProtectedBranch },
	{ path: "projects/*/protected_branches/*", whole: false, single: true, read: readProtectedBranch },
	{ path: "projects/*/protected_tags", whole: true, single: false, read: readProtectedTag },
	{ path: "projects/*/protected_tags/*", whole: false, single: true, read: readProtectedTag },
	{ path: "projects/*/push_rule", whole: true, single: true, read: readPushRule },
	{ path: "groups/*/push_rule", whole: false, single: true, read: readPushRule },
	{ path: "projects/*/approval_rules", whole: true, single: false, read: readApprovalRule },
	{ path: "projects/*/approvals", whole: true, single: true, read: readApprovals },
];

type Name = Parameters<Settings["each"]>[0];

function list<K extends Name>(path: string, name: K, read: Parameters<typeof Settings.prototype.each<K>>[2]): Endpoint {
	return { path, tells: [name], read: (answer, settings) => settings.each(name, answer, read) };
}

const SIMPLE: readonly Endpoint[] = [
	anything,
	{
		path: "projects/*",
		tells: ["repository", "security", "actions"],
		read: ({ body, origin }, settings) => readProject(body, origin, settings),
	},
	{
		path: "groups/*",
		tells: ["organization"],
		read: ({ body, origin }, settings) => readGroup(body, origin, settings),
	},
	{
		path: "projects/*/job_token_scope",
		tells: ["actions.tokenScopeLimited"],
		read: ({ body, origin }, settings) => readTokenScope(body, origin, settings),
	},
	list("projects/*/hooks", "webhooks", (item) => readHook(item, "repository")),
	list("groups/*/hooks", "webhooks", (item) => readHook(item, "organization")),
	list("projects/*/members", "collaborators", readMember),
	list("projects/*/members/all", "collaborators", readMember),
	list("groups/*/members", "members", readMember),
	list("groups/*/members/all", "members", readMember),
	list("projects/*/deploy_keys", "deployKeys", readKey),
	list("projects/*/access_tokens", "tokens", (item) => readAccessToken(item, "project-access-token")),
	list("groups/*/access_tokens", "tokens", (item) => readAccessToken(item, "group-access-token")),
	list("projects/*/deploy_tokens", "tokens", (item) => readAccessToken(item, "deploy-token")),
	list("projects/*/protected_environments", "environments", readEnvironment),
];
