import type { Repository } from "@proviso/schemas";
import { asRecord } from "../convert.js";
import type { Normalized } from "../format.js";
import { at, type FieldMap, type Origin, type Renamed, root, type Trace } from "../trace.js";
import { type Answer, messageOf } from "./answer.js";
import { repositoryBody } from "./document.js";
import { Context, type Item } from "./item.js";
import { matchesRef, type Wildcards } from "./pattern.js";

type Thing = { readonly path: readonly (string | number)[]; readonly unknown: readonly string[] };
type Properties<T extends Thing> = Omit<T, "path" | "unknown">;

/** An object that several answers tell of. */
export class Group<T extends Thing> {
	readonly #path: Repository.Path;
	readonly #values: Record<string, unknown> = {};
	readonly #fields: Record<string, Renamed> = {};
	readonly #unknown = new Set<string>();

	constructor(...path: readonly (string | number)[]) {
		this.#path = path;
	}

	get path(): Repository.Path {
		return this.#path;
	}

	get(name: keyof Properties<T> & string): unknown {
		return this.#values[name];
	}

	/** Adds what was read from `item`. What is null says nothing, unless it is unknown there. */
	add(item: Item, properties: Partial<Properties<T>>): void {
		const { fields, unknown } = item.learned;
		for (const [name, value] of Object.entries(properties)) {
			if (value !== null) {
				this.#values[name] = value;
				this.#fields[name] = { origin: item.originOf(fields[name] ?? []) };
			} else if (unknown.includes(name)) this.#unknown.add(name);
		}
	}

	/** Sets what has a place of its own. */
	put(name: keyof Properties<T> & string, value: object): void {
		this.#values[name] = value;
	}

	refuse(name: string): void {
		this.#unknown.add(name);
	}

	/** Null when nothing was said of it. `origin`: where it is taken to be as a whole. */
	finish(context: Context, empty: Properties<T>, origin: Origin): T | null {
		const unknown = [...this.#unknown].filter((name) => this.#values[name] === undefined);
		if (unknown.length === 0 && Object.keys(this.#values).length === 0) return null;
		const object = { path: this.#path, ...empty, ...this.#values, unknown };
		return context.trace.mark(object, origin, { ...this.#fields, unknown: [] }) as unknown as T;
	}
}

type ProtectionProperties = Omit<Properties<Repository.Protection>, "appliesToDefaultBranch">;

interface Lists {
	webhooks: Repository.Webhook;
	collaborators: Repository.Account;
	members: Repository.Account;
	deployKeys: Repository.DeployKey;
	tokens: Repository.Token;
	apps: Repository.App;
	environments: Repository.Environment;
	auditLogStreams: Repository.AuditLogStream;
	commits: Repository.Commit;
	changes: Repository.Change;
}

/** What the answers of a platform tell of one repository. */
export class Settings {
	readonly context: Context;
	readonly platform: "github" | "gitlab";
	readonly repository = new Group<Repository.Repository>("repository");
	readonly organization = new Group<Repository.Organization>("organization");
	readonly organizationActions = new Group<Repository.Actions>("organization", "actions");
	readonly actions = new Group<Repository.Actions>("actions");
	readonly security = new Group<Repository.Security>("security");
	readonly #lists: { [K in keyof Lists]?: Lists[K][] } = {};
	readonly #protections: { readonly item: Item; readonly properties: ProtectionProperties; reaches: boolean }[] = [];
	readonly #unknown = new Set<string>();
	/** Whether anything was said of what protects branches and tags. */
	#protected = false;

	constructor(platform: "github" | "gitlab", trace: Trace) {
		this.platform = platform;
		this.context = new Context(trace);
	}

	/** Name of the default branch, where an answer tells it. */
	get defaultBranch(): string | null {
		const name = this.repository.get("defaultBranch");
		return typeof name === "string" ? name : null;
	}

	/** Begins to read `value` for the group. */
	item(group: { readonly path: Repository.Path }, value: unknown, origin: Origin): Item {
		return this.context.item(value, origin, group.path);
	}

	/** The list, which from now on is known to exist. */
	list<K extends keyof Lists>(name: K): Lists[K][] {
		const list: Lists[K][] = this.#lists[name] ?? [];
		(this.#lists as Record<K, Lists[K][]>)[name] = list;
		return list;
	}

	/** Reads a list of objects into a list of the document. `at`: where they are below the body. */
	each<K extends keyof Lists>(
		name: K,
		answer: Answer,
		read: (item: Item) => Lists[K] | null,
		elements: unknown = answer.body,
		...steps: readonly string[]
	): void {
		const list = this.list(name);
		const origin = at(answer.origin, ...steps);
		// One by itself is known to be one of the list.
		const single = asRecord(elements) !== null;
		if (!Array.isArray(elements)) this.unknown(name);
		const items = single ? [this.context.item(elements, origin, [name])] : this.context.items(elements, origin, [name]);
		for (const { value, origin: place } of items) {
			const thing = read(this.context.item(value, place, [name, list.length]));
			if (thing !== null) list.push(thing);
		}
	}

	/** The next of the things that protect branches and tags. */
	protection(value: unknown, origin: Origin): Item {
		this.#protected = true;
		return this.context.item(value, origin, ["protections", this.#protections.length]);
	}

	/** `reaches`: whether it is for this repository; what is for some of an organization may not be. */
	protect(item: Item, properties: ProtectionProperties, reaches = true): void {
		this.#protections.push({ item, properties, reaches });
	}

	/** An answer told that nothing protects a branch, or that there are no more things that protect. */
	unprotected(): void {
		this.#protected = true;
	}

	/** Says that properties of the document could not be learned, or only in part. */
	unknown(...names: readonly string[]): void {
		for (const name of names) this.#unknown.add(name);
	}

	/** An answer that tells nothing. `names`: what it would have told, as `webhooks` or `security.codeScanning`. */
	refused(answer: Answer, names: readonly string[]): void {
		for (const name of names) {
			const [group = "", ...rest] = name.split(".");
			const property = rest.at(-1);
			if (property === undefined) this.unknown(name);
			else if (rest.length > 1) this.organizationActions.refuse(property);
			else if (group === "repository" || group === "organization" || group === "actions" || group === "security") {
				this[group].refuse(property);
			}
		}
		const message = messageOf(answer);
		this.context.limit(
			[],
			`${answer.request} was answered by ${answer.status}${message === "" ? "" : ` (${message})`}: what it would tell is unknown`,
		);
	}

	finish(complete: boolean, wildcards: Wildcards): Normalized & { readonly ok: true } {
		const { context } = this;
		const origin = root(0);
		if (this.#protected && !complete) this.unknown("protections");
		const organizationActions = this.organizationActions.finish(context, noActions, origin);
		if (organizationActions !== null) this.organization.put("actions", organizationActions);
		const body = repositoryBody({
			limitations: context.limitations,
			platform: this.platform,
			repository: this.repository.finish(context, noRepository, origin),
			organization: this.organization.finish(context, noOrganization, origin),
			protections: this.#protected ? this.#finishProtections(wildcards) : null,
			actions: this.actions.finish(context, noActions, origin),
			security: this.security.finish(context, noSecurity, origin),
			...this.#lists,
			unknown: [...this.#unknown].sort(),
		});
		return { ok: true, body: context.trace.mark(body, origin, everywhere) };
	}

	#finishProtections(wildcards: Wildcards): Repository.Protection[] {
		const branch = this.defaultBranch;
		return this.#protections.map(({ item, properties, reaches }) => {
			const applies = reaches ? appliesTo(properties, branch, wildcards) : null;
			if (applies === null) item.unknown("appliesToDefaultBranch");
			return item.finish({ ...properties, appliesToDefaultBranch: applies });
		});
	}
}

function appliesTo(
	{ target, include, exclude }: ProtectionProperties,
	branch: string | null,
	wildcards: Wildcards,
): boolean | null {
	if (target === "tag") return false;
	if (target === "push") return true;
	const one = (pattern: string): boolean | null => {
		if (pattern === "~ALL" || pattern === "~DEFAULT_BRANCH") return true;
		return branch === null ? null : matchesRef(pattern, branch, wildcards);
	};
	const included = any(include.map(one));
	const excluded = any(exclude.map(one));
	if (included === false || excluded === true) return false;
	return included === null || excluded === null ? null : true;
}

function any(answers: readonly (boolean | null)[]): boolean | null {
	if (answers.includes(true)) return true;
	return answers.includes(null) ? null : false;
}

/** Nothing of the document is where its name says; what has a place of its own is marked. */
const everywhere: FieldMap = Object.fromEntries(
	[
		"unknown",
		"platform",
		"repository",
		"organization",
		"protections",
		"actions",
		"security",
		"webhooks",
		"collaborators",
		"members",
		"deployKeys",
		"tokens",
		"apps",
		"environments",
		"auditLogStreams",
		"commits",
		"changes",
		"limitations",
	].map((name) => [name, []]),
);

const noRepository: Properties<Repository.Repository> = {
	name: null,
	owner: null,
	ownerType: null,
	visibility: null,
	defaultBranch: null,
	archived: null,
	fork: null,
	forkingAllowed: null,
	lastActivityAt: null,
	mergeMethods: null,
	signoffRequired: null,
	immutableReleases: null,
};

const noOrganization: Properties<Repository.Organization> = {
	name: null,
	twoFactorRequired: null,
	ssoRequired: null,
	defaultPermission: null,
	membersCanCreateRepositories: null,
	membersCanCreatePublicRepositories: null,
	membersCanForkPrivateRepositories: null,
	membersCanDeleteRepositories: null,
	membersCanChangeVisibility: null,
	membersCanInviteOutsideCollaborators: null,
	signoffRequired: null,
	verified: null,
	actions: null,
};

const noActions: Properties<Repository.Actions> = {
	enabled: null,
	allowed: null,
	ownedByPlatformAllowed: null,
	verifiedAllowed: null,
	allowedPatterns: null,
	pinningRequired: null,
	defaultTokenPermission: null,
	canApprovePullRequests: null,
	forkApproval: null,
	forksRun: null,
	forksGetWriteTokens: null,
	forksGetSecrets: null,
	forksNeedApproval: null,
	sharedWith: null,
	retentionDays: null,
	tokenScopeLimited: null,
};

const noSecurity: Properties<Repository.Security> = {
	secretScanning: null,
	pushProtection: null,
	dependencyAlerts: null,
	dependencyUpdates: null,
	codeScanning: null,
	codeScanningDefaultSetup: null,
	advancedSecurity: null,
	privateVulnerabilityReporting: null,
};

/** What a protection says that says nothing: for those whose type has no word for most. */
export const silent: Omit<
	ProtectionProperties,
	"type" | "name" | "level" | "enforcement" | "target" | "include" | "exclude"
> = {
	pullRequestRequired: null,
	requiredApprovals: null,
	staleApprovalsDismissed: null,
	codeOwnersRequired: null,
	lastPushApprovalRequired: null,
	authorApprovalPrevented: null,
	approvalRulesLocked: null,
	conversationsResolved: null,
	statusChecks: null,
	strictStatusChecks: null,
	pipelineMustSucceed: null,
	signedCommitsRequired: null,
	linearHistoryRequired: null,
	forcePushesAllowed: null,
	deletionAllowed: null,
	creationAllowed: null,
	updateAllowed: null,
	secretsPrevented: null,
	adminsEnforced: null,
	bypassActors: null,
	pushers: null,
	mergers: null,
	otherRules: [],
};

/** Every name of what a protection can demand. */
export const demands: readonly string[] = Object.keys(silent);
