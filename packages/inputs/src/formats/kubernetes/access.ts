import type { Workload } from "@proviso/schemas";
import { at } from "../../trace.js";
import { writable } from "../../workload/lists.js";
import type { Declared } from "./declared.js";
import { OBJECT_FIELDS } from "./workload.js";

type Path = Workload.Path;

/** Reads a Role or ClusterRole: https://kubernetes.io/docs/reference/access-authn-authz/rbac/ */
export function readRole({ value, object, index, origin, reader, trace }: Declared, path: Path): Workload.Role {
	return trace.mark(
		{
			path,
			object: index,
			kind: object.kind === "ClusterRole" ? "ClusterRole" : "Role",
			name: object.name,
			namespace: object.namespace,
			aggregated: reader.record(value, "aggregationRule", path) !== null,
			rules: reader.objects(value, "rules", path).map(({ value: rule, index: number }, position) => {
				const place: Path = [...path, "rules", position];
				return trace.mark(
					{
						path: place,
						verbs: reader.strings(rule, "verbs", place),
						apiGroups: reader.strings(rule, "apiGroups", place),
						resources: reader.strings(rule, "resources", place),
						resourceNames: reader.strings(rule, "resourceNames", place),
						nonResourceUrls: reader.strings(rule, "nonResourceURLs", place),
					},
					at(origin, "rules", number),
					{ nonResourceUrls: "nonResourceURLs" },
				);
			}),
		},
		origin,
		{ ...OBJECT_FIELDS, aggregated: "aggregationRule" },
	);
}

/** Reads a RoleBinding or ClusterRoleBinding. Its role is found by `linkRoles`, once all are read. */
export function readBinding(
	{ value, object, index, origin, reader, trace }: Declared,
	path: Path,
): Workload.RoleBinding {
	const reference = reader.record(value, "roleRef", path);
	const place: Path = [...path, "role"];
	const role: Workload.RoleReference | null =
		reference === null
			? null
			: {
					path: place,
					kind: reader.string(reference, "kind", place),
					name: reader.string(reference, "name", place),
					role: null,
				};
	if (role === null) reader.limit(path, `${object.kind} ${object.name} names no role: Kubernetes refuses it`);
	return trace.mark(
		{
			path,
			object: index,
			kind: object.kind === "ClusterRoleBinding" ? "ClusterRoleBinding" : "RoleBinding",
			name: object.name,
			namespace: object.namespace,
			role: role === null ? null : trace.mark(role, at(origin, "roleRef"), { role: [] }),
			subjects: reader.objects(value, "subjects", path).map(({ value: subject, index: number }, position) => {
				const subjectPath: Path = [...path, "subjects", position];
				return trace.mark(
					{
						path: subjectPath,
						kind: reader.string(subject, "kind", subjectPath),
						name: reader.string(subject, "name", subjectPath),
						namespace: reader.string(subject, "namespace", subjectPath),
					},
					at(origin, "subjects", number),
				);
			}),
		},
		origin,
		{ ...OBJECT_FIELDS, role: "roleRef" },
	);
}

/** Says of each binding where its role is in the file. */
export function linkRoles(roles: readonly Workload.Role[], bindings: readonly Workload.RoleBinding[]): void {
	const key = (kind: string, namespace: string | null, name: string | null) =>
		JSON.stringify([kind, kind === "ClusterRole" ? null : (namespace ?? "default"), name]);
	const indexes = new Map(roles.map(({ kind, namespace, name }, index) => [key(kind, namespace, name), index]));
	for (const { role, namespace } of bindings) {
		if (role !== null) writable(role).role = indexes.get(key(role.kind ?? "", namespace, role.name)) ?? null;
	}
}

/** Annotations by which clouds let pods act as one of their identities. */
const CLOUD_IDENTITIES = [
	["eks.amazonaws.com/role-arn", "aws"],
	["iam.gke.io/gcp-service-account", "gcp"],
	["azure.workload.identity/client-id", "azure"],
] as const;

/** Reads a ServiceAccount. */
export function readServiceAccount(
	{ value, object, index, origin, reader, trace }: Declared,
	path: Path,
): Workload.ServiceAccount {
	const names = (property: string) =>
		reader
			.objects(value, property, path)
			.map(({ value: secret }) => reader.string(secret, "name", path))
			.filter((name) => name !== null);
	const cloudIdentities: Workload.CloudIdentity[] = [];
	for (const [annotation, provider] of CLOUD_IDENTITIES) {
		const identity = Object.hasOwn(object.annotations, annotation) ? object.annotations[annotation] : undefined;
		if (identity === undefined || identity === "") continue;
		cloudIdentities.push(
			trace.mark(
				{ path: [...path, "cloudIdentities", cloudIdentities.length], provider, identity },
				at(origin, "metadata", "annotations", annotation),
				{ provider: [], identity: [] },
			),
		);
	}
	return trace.mark(
		{
			path,
			object: index,
			name: object.name,
			namespace: object.namespace,
			automountServiceAccountToken: reader.boolean(value, "automountServiceAccountToken", path),
			imagePullSecrets: names("imagePullSecrets"),
			secrets: names("secrets"),
			cloudIdentities,
		},
		origin,
		{ ...OBJECT_FIELDS, cloudIdentities: ["metadata", "annotations"] },
	);
}
