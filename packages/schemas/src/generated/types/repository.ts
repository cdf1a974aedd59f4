// Generated from schemas/input/repository.schema.json by "npm run generate". Do not edit.
/** Where something is in the document: property names and array indexes from its root. Every object that a finding may be about carries its own in path, and a rule builds the path of its finding from it. */
export type Path = readonly (string | number)[];

/** One source repository or its organization: what its platform says of its settings, or what a file in it says that keeps it safe. A group of which the file says nothing is null; a list that is known to hold nothing is empty; what was asked for and refused is named in unknown. Holds no credentials. */
export interface RepositoryDocument {
	readonly kind: "repository";
	readonly source: Source;
	/** What could not be read of this file, refused answers among it. */
	readonly limitations: readonly Limitation[];
	/** Names of properties of this document that could not be learned, wholly or in part: the platform refused the answer, or the file holds only a part of what is needed. Such a property is null; a list holds what is known of it. */
	readonly unknown: readonly string[];
	/** null for a file of the repository. */
	readonly platform: "github" | "gitlab" | null;
	readonly repository: Repository | null;
	readonly organization: Organization | null;
	/** What protects branches and tags: branch protection, rulesets, protected branches and tags, push rules, approval rules. Several can apply to one branch; then the strictest counts. */
	readonly protections: readonly Protection[] | null;
	/** How pipelines of the repository are restricted. */
	readonly actions: Actions | null;
	readonly security: Security | null;
	/** Of the repository and its organization. */
	readonly webhooks: readonly Webhook[] | null;
	/** Who has access to the repository. */
	readonly collaborators: readonly Account[] | null;
	/** Members of the organization, and its outside collaborators. */
	readonly members: readonly Account[] | null;
	readonly deployKeys: readonly DeployKey[] | null;
	/** Tokens with access to the repository or the organization, as far as the platform lists them. */
	readonly tokens: readonly Token[] | null;
	/** Installed apps. */
	readonly apps: readonly App[] | null;
	/** Environments that the repository deploys to. */
	readonly environments: readonly Environment[] | null;
	/** Where the audit log is streamed to. */
	readonly auditLogStreams: readonly AuditLogStream[] | null;
	readonly commits: readonly Commit[] | null;
	/** Pull requests and merge requests. */
	readonly changes: readonly Change[] | null;
	readonly scorecard: Scorecard | null;
	readonly codeOwners: CodeOwners | null;
	readonly securityPolicy: SecurityPolicy | null;
	readonly dependencyUpdates: DependencyUpdates | null;
	readonly lockfiles: readonly Lockfile[] | null;
	readonly registryConfiguration: RegistryConfiguration | null;
}
/** The file a document was read from. */
export interface Source {
	/** Identifier of the format it was read from, such as cyclonedx-json. */
	readonly format: string;
	/** Version of the format as the file states it. */
	readonly formatVersion: string | null;
	/** Name of the file as the caller gave it, with forward slashes. */
	readonly path: string;
	/** Digest of the file's bytes. */
	readonly digest: string;
}
/** Something of a recognized file that could not be read or decided, and is therefore missing from the document. */
export interface Limitation {
	/** Where in the document it would stand, or null for the whole document. */
	readonly path: Path | null;
	/** What could not be read, and why. */
	readonly message: string;
}
/** A package URL (purl), parsed. */
export interface Purl {
	/** As written. */
	readonly text: string;
	/** Whether it parses as a package URL. When false, the parts are null. */
	readonly valid: boolean;
	readonly type: string | null;
	readonly namespace: string | null;
	readonly name: string | null;
	readonly version: string | null;
	readonly qualifiers: {
		readonly [k: string]: string;
	};
	readonly subpath: string | null;
}
/** A repository, as its platform describes it. */
export interface Repository {
	readonly path: Path;
	readonly name: string | null;
	/** User, organization or group that it belongs to; with its parents, as a/b. */
	readonly owner: string | null;
	/** A group of GitLab is an organization. */
	readonly ownerType: "user" | "organization" | null;
	readonly visibility: "public" | "internal" | "private" | null;
	readonly defaultBranch: string | null;
	readonly archived: boolean | null;
	/** Whether it was forked from another. */
	readonly fork: boolean | null;
	/** Whether others may fork it. */
	readonly forkingAllowed: boolean | null;
	/** When something last happened in it, as the platform states it. */
	readonly lastActivityAt: string | null;
	/** How changes may be merged. */
	readonly mergeMethods: readonly ("merge" | "squash" | "rebase" | "fast-forward")[] | null;
	/** Whether commits made in the browser must be signed off. */
	readonly signoffRequired: boolean | null;
	/** Whether published releases and their tags can no longer be changed. */
	readonly immutableReleases: boolean | null;
	/** Names of properties of this object that could not be learned: the answer was refused, or leaves them out for whoever may not see them. Such a property is null; a list holds what is known of it. */
	readonly unknown: readonly string[];
}
/** The organization or top-level group that a repository belongs to. */
export interface Organization {
	readonly path: Path;
	/** Its login, or its full path. */
	readonly name: string | null;
	/** Whether two-factor authentication is required of everyone. */
	readonly twoFactorRequired: boolean | null;
	/** Whether members must come through single sign-on. */
	readonly ssoRequired: boolean | null;
	/** What every member may do in every repository of it. */
	readonly defaultPermission: "none" | "read" | "write" | "admin" | null;
	/** Whether members who are no owners may create repositories. */
	readonly membersCanCreateRepositories: boolean | null;
	/** Whether members who are no owners may create public repositories. */
	readonly membersCanCreatePublicRepositories: boolean | null;
	/** Whether private repositories may be forked, out of the organization in GitLab. */
	readonly membersCanForkPrivateRepositories: boolean | null;
	/** Whether members with admin rights in a repository may delete or transfer it. */
	readonly membersCanDeleteRepositories: boolean | null;
	/** Whether members with admin rights in a repository may change who can see it. */
	readonly membersCanChangeVisibility: boolean | null;
	/** Whether members with admin rights in a repository may invite outside collaborators. */
	readonly membersCanInviteOutsideCollaborators: boolean | null;
	/** Whether commits made in the browser must be signed off. */
	readonly signoffRequired: boolean | null;
	/** Whether the platform verified its domain. */
	readonly verified: boolean | null;
	/** How pipelines of all its repositories are restricted. */
	readonly actions: Actions | null;
	/** Names of properties of this object that could not be learned: the answer was refused, or leaves them out for whoever may not see them. Such a property is null; a list holds what is known of it. */
	readonly unknown: readonly string[];
}
/** One thing that protects branches or tags. Each property tells what this one demands; false and 0 where it does not demand it, null where things of its type have no word for it. */
export interface Protection {
	readonly path: Path;
	/** branch-protection and ruleset are of GitHub, all others of GitLab. */
	readonly type:
		| "branch-protection"
		| "ruleset"
		| "protected-branch"
		| "protected-tag"
		| "push-rule"
		| "approval-rule"
		| "merge-settings";
	/** Of a ruleset or rule, or the pattern. */
	readonly name: string | null;
	/** Where it was set. */
	readonly level: "repository" | "organization" | "enterprise" | null;
	/** Only active ones protect; evaluate reports what would have been refused. */
	readonly enforcement: "active" | "evaluate" | "disabled";
	/** What it applies to; push is what is pushed to anywhere. */
	readonly target: "branch" | "tag" | "push" | null;
	/** Patterns of the names of branches or tags that it applies to: without refs/heads/ and refs/tags/; ~DEFAULT_BRANCH is the default branch, ~ALL are all. */
	readonly include: readonly string[];
	/** Patterns of names that it does not apply to, though included. */
	readonly exclude: readonly string[];
	/** Whether it applies to the default branch. null when it cannot be told, and then named in unknown. */
	readonly appliesToDefaultBranch: boolean | null;
	/** Whether changes must come by pull or merge request. */
	readonly pullRequestRequired: boolean | null;
	/** How many must approve. */
	readonly requiredApprovals: number | null;
	/** Whether a new push takes approvals back. */
	readonly staleApprovalsDismissed: boolean | null;
	/** Whether a code owner must approve. */
	readonly codeOwnersRequired: boolean | null;
	/** Whether someone other than who pushed last must approve. */
	readonly lastPushApprovalRequired: boolean | null;
	/** Whether authors cannot approve their own changes. Always true on GitHub. */
	readonly authorApprovalPrevented: boolean | null;
	/** Whether a change cannot set its own approvers. */
	readonly approvalRulesLocked: boolean | null;
	/** Whether every conversation must be resolved. */
	readonly conversationsResolved: boolean | null;
	/** Checks that must pass. */
	readonly statusChecks: readonly StatusCheck[] | null;
	/** Whether a branch must be up to date when they pass. */
	readonly strictStatusChecks: boolean | null;
	/** Whether the pipeline as a whole must succeed before a merge. */
	readonly pipelineMustSucceed: boolean | null;
	readonly signedCommitsRequired: boolean | null;
	readonly linearHistoryRequired: boolean | null;
	/** By whom is in bypassActors where only some may. */
	readonly forcePushesAllowed: boolean | null;
	readonly deletionAllowed: boolean | null;
	/** Whether whoever may push can create branches or tags that match. */
	readonly creationAllowed: boolean | null;
	/** Whether whoever may push can change branches or tags that match. */
	readonly updateAllowed: boolean | null;
	/** Whether files that look like credentials are refused. */
	readonly secretsPrevented: boolean | null;
	/** Whether it holds for administrators too. */
	readonly adminsEnforced: boolean | null;
	/** Who may go around it, wholly or in part. */
	readonly bypassActors: readonly Actor[] | null;
	/** Who alone may push without a pull or merge request. null when it does not restrict that; empty when nobody may. */
	readonly pushers: readonly Actor[] | null;
	/** Who alone may merge. null when it does not restrict that; empty when nobody may. */
	readonly mergers: readonly Actor[] | null;
	/** What else it demands, as the platform names it. */
	readonly otherRules: readonly string[];
	/** Names of properties of this object that could not be learned: the answer was refused, or leaves them out for whoever may not see them. Such a property is null; a list holds what is known of it. */
	readonly unknown: readonly string[];
}
/** A check that must pass. */
export interface StatusCheck {
	readonly path: Path;
	readonly name: string;
	/** Identifier of the one app that may report it; null when any may. */
	readonly app: string | null;
}
/** Who may do something: a person, a team, an app, or all with a role. */
export interface Actor {
	readonly path: Path;
	/** A group of GitLab is a team; its access levels are roles. */
	readonly type: "user" | "team" | "app" | "role" | "deploy-key" | "organization-admin" | "enterprise-owner" | "other";
	/** Login, slug or role, where the platform tells it. */
	readonly name: string | null;
	readonly id: string | null;
	/** For bypasses: how far. pull-request: only by opening one. exempt: always, without being asked. reviews: only past reviews. force-push: may force pushes. */
	readonly mode: "always" | "pull-request" | "exempt" | "reviews" | "force-push" | null;
}
/** How pipelines are restricted. */
export interface Actions {
	readonly path: Path;
	/** Whether pipelines can run; in an organization, whether they can in any repository. */
	readonly enabled: boolean | null;
	/** Which actions may be used: all, those of the same owner, or selected ones. */
	readonly allowed: "all" | "local" | "selected" | null;
	/** Where they are selected: whether all actions of the platform may be used. */
	readonly ownedByPlatformAllowed: boolean | null;
	/** Where they are selected: whether all actions of verified creators may be used. */
	readonly verifiedAllowed: boolean | null;
	/** Where they are selected: which others may be used. */
	readonly allowedPatterns: readonly string[] | null;
	/** Whether actions must be pinned to a commit. */
	readonly pinningRequired: boolean | null;
	/** What the token of a job may do when the workflow does not say. In GitLab, write when job tokens may push. */
	readonly defaultTokenPermission: "read" | "write" | null;
	/** Whether a pipeline may approve pull requests. */
	readonly canApprovePullRequests: boolean | null;
	/** Whose pull requests from forks need approval before pipelines run: of first-time contributors who are new to the platform, of all first-time contributors, of everyone outside. */
	readonly forkApproval: "first-time-new" | "first-time" | "all-external" | null;
	/** Private repositories: whether pull requests from forks run pipelines. */
	readonly forksRun: boolean | null;
	/** Private repositories: whether those pipelines get tokens that may write. */
	readonly forksGetWriteTokens: boolean | null;
	/** Private repositories: whether those pipelines get secrets. */
	readonly forksGetSecrets: boolean | null;
	/** Private repositories: whether those pipelines need approval when someone without write access opened the pull request. */
	readonly forksNeedApproval: boolean | null;
	/** Private repositories: whose workflows may use actions and workflows of this one. */
	readonly sharedWith: "none" | "user" | "organization" | "enterprise" | null;
	/** How long artifacts and logs are kept. */
	readonly retentionDays: number | null;
	/** GitLab: whether only listed projects may reach this one with their job tokens. */
	readonly tokenScopeLimited: boolean | null;
	/** Names of properties of this object that could not be learned: the answer was refused, or leaves them out for whoever may not see them. Such a property is null; a list holds what is known of it. */
	readonly unknown: readonly string[];
}
/** What the platform itself looks for. */
export interface Security {
	readonly path: Path;
	/** Whether it looks for credentials. */
	readonly secretScanning: boolean | null;
	/** Whether pushes with credentials are refused. */
	readonly pushProtection: boolean | null;
	/** Whether it tells of vulnerable dependencies. */
	readonly dependencyAlerts: boolean | null;
	/** Whether it proposes updates of vulnerable dependencies. */
	readonly dependencyUpdates: boolean | null;
	/** Whether code is scanned, by default setup or otherwise. */
	readonly codeScanning: boolean | null;
	/** Whether code is scanned by default setup. */
	readonly codeScanningDefaultSetup: boolean | null;
	/** Whether paid security features are on. */
	readonly advancedSecurity: boolean | null;
	/** Whether vulnerabilities can be reported in private. */
	readonly privateVulnerabilityReporting: boolean | null;
	/** Names of properties of this object that could not be learned: the answer was refused, or leaves them out for whoever may not see them. Such a property is null; a list holds what is known of it. */
	readonly unknown: readonly string[];
}
/** A webhook. */
export interface Webhook {
	readonly path: Path;
	/** Where it was set. */
	readonly level: "repository" | "organization" | "enterprise" | null;
	readonly name: string | null;
	readonly active: boolean | null;
	/** That it calls, with its port where that is not the usual. */
	readonly host: string | null;
	/** Whether it calls by HTTPS. */
	readonly https: boolean | null;
	/** Whether the certificate of that host is verified. */
	readonly certificateVerified: boolean | null;
	/** Whether calls are authenticated by a secret. */
	readonly secretSet: boolean | null;
	/** What it is called for. */
	readonly events: readonly string[];
	/** Names of properties of this object that could not be learned: the answer was refused, or leaves them out for whoever may not see them. Such a property is null; a list holds what is known of it. */
	readonly unknown: readonly string[];
}
/** A person, team or bot with access. */
export interface Account {
	readonly path: Path;
	/** Login. */
	readonly name: string | null;
	readonly type: "user" | "bot" | "team" | null;
	/** As the platform names it. */
	readonly role: string | null;
	/** Whether that role administers. */
	readonly admin: boolean | null;
	/** Whether it is no member of the organization. */
	readonly outside: boolean | null;
	/** Whether it can be used. */
	readonly active: boolean | null;
	/** Whether it uses two-factor authentication. */
	readonly twoFactor: boolean | null;
	readonly lastActiveAt: string | null;
	/** When its access ends. */
	readonly expiresAt: string | null;
	/** Names of properties of this object that could not be learned: the answer was refused, or leaves them out for whoever may not see them. Such a property is null; a list holds what is known of it. */
	readonly unknown: readonly string[];
}
/** A key that gives machines access to the repository. */
export interface DeployKey {
	readonly path: Path;
	readonly name: string | null;
	readonly readOnly: boolean | null;
	readonly enabled: boolean | null;
	readonly createdAt: string | null;
	readonly lastUsedAt: string | null;
	/** null when it does not expire, or the platform has no expiry. */
	readonly expiresAt: string | null;
	/** Names of properties of this object that could not be learned: the answer was refused, or leaves them out for whoever may not see them. Such a property is null; a list holds what is known of it. */
	readonly unknown: readonly string[];
}
/** A token, without its value. */
export interface Token {
	readonly path: Path;
	readonly name: string | null;
	readonly type: "project-access-token" | "group-access-token" | "deploy-token" | "personal-access-token";
	/** Whose it is. */
	readonly owner: string | null;
	/** What it may do. */
	readonly scopes: readonly string[];
	readonly active: boolean | null;
	readonly createdAt: string | null;
	readonly lastUsedAt: string | null;
	/** null when it does not expire. */
	readonly expiresAt: string | null;
	/** Names of properties of this object that could not be learned: the answer was refused, or leaves them out for whoever may not see them. Such a property is null; a list holds what is known of it. */
	readonly unknown: readonly string[];
}
/** An installed app. */
export interface App {
	readonly path: Path;
	/** Its slug. */
	readonly name: string | null;
	/** What it may do: read, write or admin, by what. */
	readonly permissions: {
		readonly [k: string]: string;
	};
	/** What it reaches. */
	readonly repositories: "all" | "selected" | null;
	readonly suspended: boolean | null;
	/** Names of properties of this object that could not be learned: the answer was refused, or leaves them out for whoever may not see them. Such a property is null; a list holds what is known of it. */
	readonly unknown: readonly string[];
}
/** An environment that is deployed to. */
export interface Environment {
	readonly path: Path;
	readonly name: string | null;
	/** How many must approve a deployment. */
	readonly requiredApprovals: number | null;
	/** Who may approve. */
	readonly reviewers: readonly Actor[] | null;
	/** Whether who started a deployment cannot approve it. */
	readonly selfApprovalPrevented: boolean | null;
	/** Whether it holds for administrators too. */
	readonly adminsEnforced: boolean | null;
	/** How long a deployment waits. */
	readonly waitMinutes: number | null;
	/** From which branches and tags it can be deployed to. */
	readonly branches: "all" | "protected" | "selected" | null;
	/** Patterns of selected branches and tags. */
	readonly branchPatterns: readonly string[] | null;
	/** Who alone may deploy. null when it does not restrict that. */
	readonly deployers: readonly Actor[] | null;
	/** Names of properties of this object that could not be learned: the answer was refused, or leaves them out for whoever may not see them. Such a property is null; a list holds what is known of it. */
	readonly unknown: readonly string[];
}
/** A place that the audit log is streamed to. */
export interface AuditLogStream {
	readonly path: Path;
	/** As the platform names it. */
	readonly type: string | null;
	readonly enabled: boolean | null;
	readonly host: string | null;
}
/** A commit. */
export interface Commit {
	readonly path: Path;
	readonly id: string;
	/** Login or name. */
	readonly author: string | null;
	readonly committedAt: string | null;
	/** Whether the platform verified its signature. */
	readonly verified: boolean | null;
	/** As the platform says it. */
	readonly verificationReason: string | null;
	/** Names of properties of this object that could not be learned: the answer was refused, or leaves them out for whoever may not see them. Such a property is null; a list holds what is known of it. */
	readonly unknown: readonly string[];
}
/** A pull request or merge request. */
export interface Change {
	readonly path: Path;
	/** Its number. */
	readonly id: string;
	/** Login. */
	readonly author: string | null;
	/** Commit that was proposed. */
	readonly head: string | null;
	/** Branch that it goes to. */
	readonly base: string | null;
	/** Commit that it became. */
	readonly mergeCommit: string | null;
	readonly mergedAt: string | null;
	/** Login. */
	readonly mergedBy: string | null;
	/** Logins of those whose last word is an approval. */
	readonly approvedBy: readonly string[] | null;
	/** Names of properties of this object that could not be learned: the answer was refused, or leaves them out for whoever may not see them. Such a property is null; a list holds what is known of it. */
	readonly unknown: readonly string[];
}
/** Result of OpenSSF Scorecard. */
export interface Scorecard {
	readonly path: Path;
	readonly repository: string | null;
	/** That was looked at. */
	readonly commit: string | null;
	/** When. */
	readonly date: string | null;
	/** Of Scorecard. */
	readonly version: string | null;
	/** Of Scorecard. */
	readonly toolCommit: string | null;
	/** All in all, 0 to 10. */
	readonly score: number | null;
	readonly checks: readonly ScorecardCheck[];
	/** Names of properties of this object that could not be learned: the answer was refused, or leaves them out for whoever may not see them. Such a property is null; a list holds what is known of it. */
	readonly unknown: readonly string[];
}
/** Result of one check. */
export interface ScorecardCheck {
	readonly path: Path;
	readonly name: string;
	/** 0 to 10. null when it was inconclusive, and then named in unknown. */
	readonly score: number | null;
	readonly reason: string | null;
	/** What it saw. */
	readonly details: readonly string[];
	/** Address. */
	readonly documentation: string | null;
	/** Reasons that maintainers gave for the score. */
	readonly annotations: readonly string[];
	/** Names of properties of this object that could not be learned: the answer was refused, or leaves them out for whoever may not see them. Such a property is null; a list holds what is known of it. */
	readonly unknown: readonly string[];
}
/** A CODEOWNERS file. */
export interface CodeOwners {
	readonly path: Path;
	/** In the order of the file: the last that matches counts, on GitLab the last of each section. */
	readonly entries: readonly CodeOwnersEntry[];
}
/** Whom files belong to. */
export interface CodeOwnersEntry {
	readonly path: Path;
	/** Of files, as written. */
	readonly pattern: string;
	/** @user, @organization/team or address, as written; those of the section where the line has none. Empty when nobody owns what matches. */
	readonly owners: readonly string[];
	/** GitLab: name of the section. */
	readonly section: string | null;
	/** GitLab: whether approval of the section is optional. */
	readonly optional: boolean | null;
	/** GitLab: how many of the section must approve. */
	readonly requiredApprovals: number | null;
	/** In the file, from 1. */
	readonly line: number;
}
/** A SECURITY.md or security.txt. */
export interface SecurityPolicy {
	readonly path: Path;
	readonly type: "security-md" | "security-txt";
	/** By which vulnerabilities can be reported, as far as they are found. */
	readonly contacts: readonly Contact[];
	/** Addresses in it. */
	readonly links: readonly string[];
	/** Whether it says which versions are supported. */
	readonly supportedVersions: boolean | null;
	/** Whether it says how vulnerabilities are disclosed. */
	readonly disclosure: boolean | null;
	/** Of an answer, a fix or disclosure, as far as they are found. */
	readonly timeFrames: readonly TimeFrame[];
	/** security.txt: when it ends. */
	readonly expiresAt: string | null;
	/** Where keys for encrypted reports are. */
	readonly encryptionKeys: readonly string[];
	/** security.txt: where it is published. */
	readonly canonical: readonly string[];
	/** Whether it is signed; the signature is not verified. */
	readonly signed: boolean | null;
}
/** A way to report a vulnerability. */
export interface Contact {
	readonly path: Path;
	/** advisory: private reporting of the platform. */
	readonly type: "email" | "url" | "advisory" | "phone" | "other";
	readonly value: string;
	/** Whether what is reported so stays private. null when that cannot be told. */
	readonly private: boolean | null;
}
/** A span of time that is promised. */
export interface TimeFrame {
	readonly path: Path;
	/** The sentence, at most 300 characters. */
	readonly text: string;
	/** null when it cannot be told. */
	readonly days: number | null;
}
/** Configuration of a tool that keeps dependencies up to date. */
export interface DependencyUpdates {
	readonly path: Path;
	readonly tool: "dependabot" | "renovate";
	/** Whether it is on as a whole. */
	readonly enabled: boolean | null;
	/** Renovate: configurations that this one extends. What they say is not known here. */
	readonly presets: readonly string[];
	/** What is kept up to date. */
	readonly updates: readonly DependencyUpdate[];
}
/** Dependencies of one ecosystem that are kept up to date. Renovate without limits to some has one entry for all. */
export interface DependencyUpdate {
	readonly path: Path;
	/** As the tool names it; null for all. */
	readonly ecosystem: string | null;
	/** Folders, from the root of the repository; empty for all. */
	readonly directories: readonly string[];
	readonly enabled: boolean | null;
	/** As the tool has it: daily, weekly, a cron expression … */
	readonly schedule: string | null;
	/** Whether only vulnerable dependencies are updated. */
	readonly securityOnly: boolean | null;
	/** Whether updates are merged without anybody looking. */
	readonly automerge: boolean | null;
	/** How many days old a release must be. */
	readonly cooldownDays: number | null;
	/** How many may be open at once; 0 turns ordinary updates off. */
	readonly openPullRequests: number | null;
	readonly targetBranch: string | null;
	/** Whether it pins to digests or commits. */
	readonly pinsDigests: boolean | null;
	/** Whether code of dependencies may run during updates. */
	readonly externalCodeAllowed: boolean | null;
	/** What is left as it is. */
	readonly ignored: readonly IgnoredDependency[];
	/** Names of properties of this object that could not be learned: the answer was refused, or leaves them out for whoever may not see them. Such a property is null; a list holds what is known of it. */
	readonly unknown: readonly string[];
}
/** A dependency that is not updated, or not to some versions. */
export interface IgnoredDependency {
	readonly path: Path;
	/** Or pattern. */
	readonly name: string;
	/** Empty for all. */
	readonly versions: readonly string[];
	/** Empty for all. */
	readonly updateTypes: readonly string[];
}
/** Exact versions of what is depended on. */
export interface Lockfile {
	readonly path: Path;
	/** As in package URLs. */
	readonly ecosystem: "npm" | "pypi" | "golang" | "cargo" | "maven" | "nuget" | "gem" | "composer" | "other";
	/** npm, pnpm, yarn, pip, poetry, uv … */
	readonly manager: string;
	/** Of the lockfile's own format. */
	readonly version: string | null;
	/** Whether packages without hashes are refused when it is installed. */
	readonly integrityRequired: boolean | null;
	/** In the order of the file. */
	readonly packages: readonly LockedPackage[];
}
/** A package at an exact version. */
export interface LockedPackage {
	readonly path: Path;
	readonly name: string;
	readonly version: string | null;
	readonly purl: Purl | null;
	/** Digests, as written. */
	readonly integrity: readonly string[];
	/** Where it comes from; unknown when the file does not tell. */
	readonly type: "registry" | "git" | "path" | "url" | "unknown";
	/** That it is taken from; null when the file does not tell, as with the default registry. */
	readonly host: string | null;
	/** That it is taken from, without credentials. */
	readonly url: string | null;
	/** Git: the exact commit. */
	readonly commit: string | null;
	/** Whether the project itself asks for it. */
	readonly direct: boolean | null;
	/** Whether it is needed for development only. */
	readonly dev: boolean | null;
	readonly optional: boolean | null;
	/** Whether it runs scripts when it is installed. */
	readonly installScript: boolean | null;
	/** Names of properties of this object that could not be learned: the answer was refused, or leaves them out for whoever may not see them. Such a property is null; a list holds what is known of it. */
	readonly unknown: readonly string[];
}
/** Where a package manager takes packages from. */
export interface RegistryConfiguration {
	readonly path: Path;
	/** npm, yarn, pip, uv, maven, cargo … */
	readonly tool: string;
	readonly registries: readonly Registry[];
	/** Whether certificates of registries are verified, as far as it is set here. */
	readonly tlsVerified: boolean | null;
	/** Hosts whose certificates are not verified, or that need no HTTPS. */
	readonly trustedHosts: readonly string[];
	/** Whether scripts of packages are not run, as far as it is set here. */
	readonly scriptsIgnored: boolean | null;
	/** Whether packages without hashes are refused, as far as it is set here. */
	readonly hashesRequired: boolean | null;
	/** How many days old a release must be. */
	readonly minimumReleaseAgeDays: number | null;
	/** Whether the file itself holds a credential, instead of naming where it is. */
	readonly credentialsInlined: boolean;
	/** Names of properties of this object that could not be learned: the answer was refused, or leaves them out for whoever may not see them. Such a property is null; a list holds what is known of it. */
	readonly unknown: readonly string[];
}
/** A registry that packages are taken from. */
export interface Registry {
	readonly path: Path;
	/** additional ones are asked beside the default: who can publish there can take over names. */
	readonly role: "default" | "additional" | "scoped" | "publish" | "proxy";
	/** Names that it is for, such as @team. */
	readonly scope: string | null;
	/** Without credentials. */
	readonly url: string | null;
	readonly host: string | null;
	/** Whether it is reached by HTTPS. */
	readonly https: boolean | null;
	/** Whether the file itself holds a credential for it. */
	readonly credentialsInlined: boolean;
}
