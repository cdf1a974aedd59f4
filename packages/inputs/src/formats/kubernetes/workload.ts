import type { Workload } from "@proviso/schemas";
import { asArray, asRecord, describeType, entriesOf, get, getIn } from "../../convert.js";
import { at, type Origin, type Trace } from "../../trace.js";
import { type PodDefaults, readContainer } from "./container.js";
import type { Reader } from "./reader.js";

type Path = Workload.Path;

interface WorkloadKind {
	/** API groups that have it. */
	readonly groups: readonly string[];
	/** Where the pod is. */
	readonly pod: readonly string[];
	/** Whether `spec.replicas` counts its pods, of which there is one by default. */
	readonly replicas: boolean;
}

const APPS = { groups: ["apps", "extensions"], pod: ["spec", "template"] };

/** https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/ */
const KINDS: ReadonlyMap<string, WorkloadKind> = new Map([
	["Pod", { groups: [""], pod: [], replicas: false }],
	["PodTemplate", { groups: [""], pod: ["template"], replicas: false }],
	["ReplicationController", { groups: [""], pod: ["spec", "template"], replicas: true }],
	["Deployment", { ...APPS, replicas: true }],
	["ReplicaSet", { ...APPS, replicas: true }],
	["StatefulSet", { ...APPS, replicas: true }],
	["DaemonSet", { ...APPS, replicas: false }],
	["Job", { groups: ["batch", "extensions"], pod: ["spec", "template"], replicas: false }],
	["CronJob", { groups: ["batch"], pod: ["spec", "jobTemplate", "spec", "template"], replicas: false }],
]);

const KINDS_IN_ANY_CASE = new Map([...KINDS].map((entry) => [entry[0].toLowerCase(), entry] as const));

/** An object that runs containers, still to be read. */
export interface Runner {
	readonly value: unknown;
	readonly object: Workload.Object;
	/** Index in the document's objects. */
	readonly index: number;
	readonly origin: Origin;
	readonly kind: WorkloadKind;
}

/**
 * How an object runs containers; null when it does not, as far as is known. Kinds that Kubernetes does not have count
 * when they hold a pod template where its own kinds do: such as Argo's Rollout and OpenShift's DeploymentConfig.
 */
export function workloadKind(value: unknown, object: Workload.Object, reader: Reader): WorkloadKind | null {
	const { apiVersion, kind } = object;
	if (apiVersion === null || kind === null) return null;
	const slash = apiVersion.indexOf("/");
	const group = slash === -1 ? "" : apiVersion.slice(0, slash);
	const known = KINDS.get(kind);
	if (known?.groups.includes(group)) return known;
	// Groups of custom kinds are domain names; the others are Kubernetes' own.
	if (!group.includes(".")) {
		const [meant, almost] = KINDS_IN_ANY_CASE.get(kind.toLowerCase()) ?? [];
		if (almost !== undefined && meant !== kind) {
			const groups = almost.groups.map((name) => name || "v1").join(" or ");
			reader.limit(object.path, `Kubernetes has no ${kind} in ${apiVersion}: it is read as a ${meant} of ${groups}`);
			return almost;
		}
	}
	if (known !== undefined && !group.includes(".")) {
		reader.limit(
			object.path,
			`Kubernetes has no ${kind} in ${apiVersion}: it is read as one of ${known.groups.join(" or ") || "v1"}`,
		);
		return known;
	}
	const containers = getIn(value, ["spec", "template", "spec", "containers"]);
	return asArray(containers) === null ? null : { groups: [group], pod: ["spec", "template"], replicas: false };
}

/** Reads a workload, which becomes number `index` of the document. */
export function readWorkload(
	{ value, object, index: objectIndex, origin, kind }: Runner,
	index: number,
	automounts: (namespace: string | null, account: string) => boolean | null,
	reader: Reader,
	trace: Trace,
): Workload.Workload {
	const path: Path = ["workloads", index];
	const podAt = at(origin, ...kind.pod);
	const pod = asRecord(getIn(value, kind.pod));
	const spec = asRecord(get(pod, "spec"));
	if (spec === null)
		reader.limit(
			path,
			`${[object.kind, object.name].filter((part) => part !== null).join(" ")} has no pod at ${[...kind.pod, "spec"].join(".")}`,
		);
	const specAt = at(podAt, "spec");
	const hostNetwork = reader.boolean(spec, "hostNetwork", path) ?? false;
	const podAnnotations = reader.metadata(pod, "annotations", path);
	const defaults: PodDefaults = {
		security: reader.record(spec, "securityContext", path),
		securityAt: at(specAt, "securityContext"),
		annotations: podAnnotations,
		hostNetwork,
	};
	const account =
		reader.string(spec, "serviceAccountName", path) ?? reader.string(spec, "serviceAccount", path) ?? "default";

	const replicas = reader.integer(get(value, "spec"), "replicas", path);
	const steps = [...kind.pod, "spec"];
	const field = (name: string) => [...steps, name];
	const result: Workload.Workload = {
		path,
		object: objectIndex,
		apiVersion: object.apiVersion,
		kind: object.kind ?? "",
		name: object.name,
		namespace: object.namespace,
		labels: object.labels,
		annotations: object.annotations,
		podLabels: trace.mark(reader.metadata(pod, "labels", path), at(podAt, "metadata", "labels")),
		podAnnotations: trace.mark(podAnnotations, at(podAt, "metadata", "annotations")),
		replicas: replicas ?? (kind.replicas ? 1 : null),
		serviceAccount: account,
		automountServiceAccountToken:
			reader.boolean(spec, "automountServiceAccountToken", path) ?? automounts(object.namespace, account),
		hostNetwork,
		hostPID: reader.boolean(spec, "hostPID", path) ?? false,
		hostIPC: reader.boolean(spec, "hostIPC", path) ?? false,
		hostUsers: reader.boolean(spec, "hostUsers", path),
		os: reader.string(reader.record(spec, "os", path), "name", path),
		containers: trace.mark(readContainers(spec, defaults, path, specAt, reader, trace), at(specAt, "containers")),
		volumes: trace.mark(
			reader
				.objects(spec, "volumes", path)
				.map(({ value: volume, index: number }, position) =>
					readVolume(volume, [...path, "volumes", position], at(specAt, "volumes", number), reader, trace),
				),
			at(specAt, "volumes"),
		),
	};
	return trace.mark(result, origin, {
		...OBJECT_FIELDS,
		podLabels: [...kind.pod, "metadata", "labels"],
		podAnnotations: [...kind.pod, "metadata", "annotations"],
		replicas: ["spec", "replicas"],
		serviceAccount: field(get(spec, "serviceAccountName") === undefined ? "serviceAccount" : "serviceAccountName"),
		...Object.fromEntries(
			["automountServiceAccountToken", "hostNetwork", "hostPID", "hostIPC", "hostUsers"].map((name) => [
				name,
				field(name),
			]),
		),
		os: [...steps, "os", "name"],
	});
}

/** Where an object's own properties are. */
export const OBJECT_FIELDS = Object.fromEntries(
	["name", "namespace", "labels", "annotations"].map((name) => [name, ["metadata", name]]),
);

const CONTAINERS = [
	["initContainers", "init"],
	["containers", "main"],
	["ephemeralContainers", "ephemeral"],
] as const;

function readContainers(
	spec: unknown,
	defaults: PodDefaults,
	path: Path,
	origin: Origin,
	reader: Reader,
	trace: Trace,
): Workload.Container[] {
	const result: Workload.Container[] = [];
	for (const [name, role] of CONTAINERS) {
		const list = reader.objects(spec, name, [...path, "containers"]);
		if (role === "main" && spec !== null && get(spec, name) === undefined) {
			reader.limit([...path, "containers"], "the pod has no containers: Kubernetes refuses it");
		}
		for (const { value: container, index } of list) {
			const place: Path = [...path, "containers", result.length];
			// An init container that restarts always is a sidecar: it runs beside the others for as long as they do.
			const sidecar = role === "init" && get(container, "restartPolicy") === "Always";
			result.push(
				readContainer(container, sidecar ? "main" : role, defaults, place, at(origin, name, index), reader, trace),
			);
		}
	}
	return result;
}

/** The property of a volume's source that names it. */
const SOURCE_NAMES = [
	"path",
	"name",
	"secretName",
	"claimName",
	"driver",
	"server",
	"pdName",
	"volumeID",
	"diskName",
	"shareName",
];

function readVolume(volume: unknown, path: Path, origin: Origin, reader: Reader, trace: Trace): Workload.Volume {
	const sources: (readonly [string, unknown])[] = [];
	for (const [name, value] of entriesOf(volume)) {
		if (name === "name" || value === null) continue;
		if (asRecord(value) === null)
			reader.limit(path, `${name} of a volume is ${describeType(value)}, not an object: Kubernetes refuses it`);
		else sources.push([name, value]);
	}
	if (sources.length > 1) {
		const names = sources.map(([name]) => name).join(", ");
		reader.limit(path, `a volume has ${sources.length} sources (${names}): Kubernetes refuses it`);
	}
	const [type, source] = sources.find(([name]) => name === "hostPath") ?? sources[0] ?? [];
	const key = SOURCE_NAMES.find((name) => typeof get(source, name) === "string");
	return trace.mark(
		{
			path,
			name: reader.string(volume, "name", path),
			// A volume without a source is an empty directory.
			type: type ?? "emptyDir",
			source: key === undefined ? null : reader.string(source, key, path),
		},
		origin,
		type === undefined ? {} : { type: [type], source: key === undefined ? [type] : [type, key] },
	);
}
