import type { Workload } from "@proviso/schemas";
import { at } from "../../trace.js";
import type { Declared } from "./declared.js";
import { OBJECT_FIELDS } from "./workload.js";

/** https://kubernetes.io/docs/concepts/security/pod-security-admission/#pod-security-admission-labels-for-namespaces */
const PREFIX = "pod-security.kubernetes.io/";

/** Reads a Namespace. */
export function readNamespace({ object, index, origin, trace }: Declared, path: Workload.Path): Workload.Namespace {
	const labels = object.labels;
	const standard = (mode: "enforce" | "audit" | "warn"): Workload.PodSecurity | null => {
		const label = `${PREFIX}${mode}`;
		if (!Object.hasOwn(labels, label)) return null;
		const version = `${label}-version`;
		return trace.mark(
			{
				path: [...path, mode],
				level: labels[label] ?? "",
				version: Object.hasOwn(labels, version) ? (labels[version] ?? null) : null,
			},
			at(origin, "metadata", "labels"),
			{ level: label, version },
		);
	};
	return trace.mark(
		{
			path,
			object: index,
			name: object.name,
			labels,
			enforce: standard("enforce"),
			audit: standard("audit"),
			warn: standard("warn"),
		},
		origin,
		OBJECT_FIELDS,
	);
}
