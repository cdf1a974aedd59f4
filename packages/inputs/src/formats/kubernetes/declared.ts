import type { Workload } from "@proviso/schemas";
import type { Origin, Trace } from "../../trace.js";
import type { DeclaredLists } from "../../workload/lists.js";
import { readBinding, readRole, readServiceAccount } from "./access.js";
import { readAdmissionBinding, readAdmissionPolicy, readConstraint, readWebhooks } from "./admission.js";
import { readImagePolicies } from "./image-policy.js";
import { readNamespace } from "./namespace.js";
import { readNetworkPolicy } from "./network-policy.js";
import type { Reader } from "./reader.js";

/** An object of the file, with what reading it takes. */
export interface Declared {
	readonly value: unknown;
	readonly object: Workload.Object;
	/** Index in the document's objects. */
	readonly index: number;
	readonly origin: Origin;
	readonly reader: Reader;
	readonly trace: Trace;
}

type Read = (declared: Declared, lists: DeclaredLists) => void;

/** Adds what one function makes of an object, which becomes number `index` of the list. */
function one<List extends keyof DeclaredLists>(
	list: List,
	read: (declared: Declared, path: Workload.Path) => DeclaredLists[List][number],
): Read {
	return (declared, lists) => {
		const target: DeclaredLists[List][number][] = lists[list];
		target.push(read(declared, [list, target.length]));
	};
}

const role = one("roles", readRole);
const binding = one("roleBindings", readBinding);
const networkPolicy = one("networkPolicies", readNetworkPolicy);
const admissionPolicy = one("admissionPolicies", readAdmissionPolicy);
const admissionBinding = one("admissionBindings", readAdmissionBinding);
const imagePolicies: Read = (declared, { imagePolicies }) => {
	for (const policy of readImagePolicies(declared, imagePolicies.length)) imagePolicies.push(policy);
};
const kyvernoPolicy: Read = (declared, lists) => {
	admissionPolicy(declared, lists);
	imagePolicies(declared, lists);
};
const webhooks: Read = (declared, { admissionWebhooks }) => {
	for (const webhook of readWebhooks(declared, admissionWebhooks.length)) admissionWebhooks.push(webhook);
};

/** By API group and kind. */
const READERS: ReadonlyMap<string, Read> = new Map([
	["/Namespace", one("namespaces", readNamespace)],
	["/ServiceAccount", one("serviceAccounts", readServiceAccount)],
	["rbac.authorization.k8s.io/Role", role],
	["rbac.authorization.k8s.io/ClusterRole", role],
	["rbac.authorization.k8s.io/RoleBinding", binding],
	["rbac.authorization.k8s.io/ClusterRoleBinding", binding],
	["networking.k8s.io/NetworkPolicy", networkPolicy],
	["extensions/NetworkPolicy", networkPolicy],
	["admissionregistration.k8s.io/ValidatingWebhookConfiguration", webhooks],
	["admissionregistration.k8s.io/MutatingWebhookConfiguration", webhooks],
	["admissionregistration.k8s.io/ValidatingAdmissionPolicy", admissionPolicy],
	["admissionregistration.k8s.io/MutatingAdmissionPolicy", admissionPolicy],
	["admissionregistration.k8s.io/ValidatingAdmissionPolicyBinding", admissionBinding],
	["admissionregistration.k8s.io/MutatingAdmissionPolicyBinding", admissionBinding],
	["kyverno.io/ClusterPolicy", kyvernoPolicy],
	["kyverno.io/Policy", kyvernoPolicy],
	["policies.kyverno.io/ValidatingPolicy", admissionPolicy],
	["policies.kyverno.io/ImageValidatingPolicy", kyvernoPolicy],
	["policy.sigstore.dev/ClusterImagePolicy", imagePolicies],
]);

/** Reads an object into the list of its kind. Returns whether there is one. */
export function readDeclared(declared: Declared, lists: DeclaredLists): boolean {
	const { apiVersion, kind } = declared.object;
	const slash = apiVersion?.indexOf("/") ?? -1;
	const group = slash === -1 ? "" : (apiVersion ?? "").slice(0, slash);
	const read = READERS.get(`${group}/${kind}`) ?? (group === "constraints.gatekeeper.sh" ? constraint : undefined);
	read?.(declared, lists);
	return read !== undefined;
}

/** Every template of Gatekeeper makes a kind of its own. */
const constraint = one("admissionPolicies", readConstraint);
