import type { Workload } from "@proviso/schemas";

/** The lists of what is declared beside workloads and configurations. */
export type DeclaredLists = {
	[List in
		| "namespaces"
		| "roles"
		| "roleBindings"
		| "serviceAccounts"
		| "networkPolicies"
		| "admissionWebhooks"
		| "admissionPolicies"
		| "admissionBindings"
		| "imagePolicies"]: Workload.WorkloadDocument[List][number][];
};

/** Lists with nothing in them, to be filled. */
export function emptyLists(): DeclaredLists {
	return {
		namespaces: [],
		roles: [],
		roleBindings: [],
		serviceAccounts: [],
		networkPolicies: [],
		admissionWebhooks: [],
		admissionPolicies: [],
		admissionBindings: [],
		imagePolicies: [],
	};
}

/** What is being made and not handed out yet: for what only later objects of a file tell. */
export function writable<T>(made: T): { -readonly [Name in keyof T]: T[Name] } {
	return made;
}
