import type { RepositoryDocument } from "@proviso/schemas";
import type { Body } from "../format.js";

export type RepositoryBody = Body & Omit<RepositoryDocument, "source">;

/** A document of the kind repository that says nothing but what is given. */
export function repositoryBody(known: Partial<Omit<RepositoryDocument, "source" | "kind">>): RepositoryBody {
	return {
		kind: "repository",
		limitations: [],
		unknown: [],
		platform: null,
		repository: null,
		organization: null,
		protections: null,
		actions: null,
		security: null,
		webhooks: null,
		collaborators: null,
		members: null,
		deployKeys: null,
		tokens: null,
		apps: null,
		environments: null,
		auditLogStreams: null,
		commits: null,
		changes: null,
		scorecard: null,
		codeOwners: null,
		securityPolicy: null,
		dependencyUpdates: null,
		lockfiles: null,
		registryConfiguration: null,
		...known,
	};
}
