import type { Workload } from "@proviso/schemas";
import { asRecord, asString, get } from "../../convert.js";
import { detectCredential, redact } from "../../credential.js";
import { type ImageReference, parseImageReference } from "../../image-reference.js";
import { at, type FieldMap, type Origin, type Trace } from "../../trace.js";
import type { Reader } from "./reader.js";

type Path = Workload.Path;

/** What the pod sets for all its containers. */
export interface PodDefaults {
	/** The pod's security context. */
	readonly security: unknown;
	readonly securityAt: Origin;
	readonly annotations: Readonly<Record<string, string>>;
	readonly hostNetwork: boolean;
}

/** Reads the container at `origin`, with the pod's settings and the platform's defaults applied. */
export function readContainer(
	container: unknown,
	role: Workload.Container["role"],
	pod: PodDefaults,
	path: Path,
	origin: Origin,
	reader: Reader,
	trace: Trace,
): Workload.Container {
	const security = reader.record(container, "securityContext", path);
	const name = reader.string(container, "name", path);
	const imageText = reader.string(container, "image", path);
	const image = imageText === null ? null : parseImageReference(imageText);
	const inherited = <T>(read: (context: unknown) => T | null): T | null => read(security) ?? read(pod.security);

	const result: Workload.Container = {
		path,
		name,
		role,
		image: image === null ? null : trace.mark(image, at(origin, "image"), IMAGE_FIELDS),
		imagePullPolicy: reader.string(container, "imagePullPolicy", path) ?? defaultPullPolicy(image),
		command: reader.strings(container, "command", path).map((text) => redact("command", text)),
		args: reader.strings(container, "args", path).map((text) => redact("args", text)),
		environment: reader
			.objects(container, "env", path)
			.map(({ value, index }, position) =>
				readVariable(value, [...path, "environment", position], at(origin, "env", index), reader, trace),
			),
		environmentFrom: reader
			.objects(container, "envFrom", path)
			.map(({ value, index }, position) =>
				readSource(value, [...path, "environmentFrom", position], at(origin, "envFrom", index), reader, trace),
			),
		ports: reader
			.objects(container, "ports", path)
			.map(({ value, index }, position) =>
				readPort(value, pod.hostNetwork, [...path, "ports", position], at(origin, "ports", index), reader, trace),
			),
		volumeMounts: reader
			.objects(container, "volumeMounts", path)
			.map(({ value, index }, position) =>
				readMount(value, [...path, "volumeMounts", position], at(origin, "volumeMounts", index), reader, trace),
			),
		privileged: reader.boolean(security, "privileged", path) ?? false,
		hostProcess:
			inherited((context) => reader.boolean(reader.record(context, "windowsOptions", path), "hostProcess", path)) ??
			false,
		runAsUser: inherited((context) => reader.integer(context, "runAsUser", path)),
		runAsGroup: inherited((context) => reader.integer(context, "runAsGroup", path)),
		runAsNonRoot: inherited((context) => reader.boolean(context, "runAsNonRoot", path)),
		allowPrivilegeEscalation: reader.boolean(security, "allowPrivilegeEscalation", path),
		readOnlyRootFilesystem: reader.boolean(security, "readOnlyRootFilesystem", path) ?? false,
		capabilities: trace.mark(readCapabilities(security, path, reader), at(origin, "securityContext", "capabilities")),
		seccompProfile: readSeccompProfile(security, name, pod, path, reader),
		resources: trace.mark(readResources(container, path, reader), at(origin, "resources")),
		livenessProbe: reader.record(container, "livenessProbe", path) !== null,
		readinessProbe: reader.record(container, "readinessProbe", path) !== null,
	};
	return trace.mark(result, origin, { ...CONTAINER_FIELDS, ...inheritedFields(security, pod) });
}

/** Parts of the reference are all in the text. */
const IMAGE_FIELDS = Object.fromEntries(
	["text", "valid", "registry", "repository", "tag", "digest"].map((name) => [name, []]),
);

const CONTAINER_FIELDS = {
	environment: "env",
	environmentFrom: "envFrom",
	...Object.fromEntries(
		[
			"privileged",
			"runAsUser",
			"runAsGroup",
			"runAsNonRoot",
			"allowPrivilegeEscalation",
			"readOnlyRootFilesystem",
			"capabilities",
			"seccompProfile",
		].map((name) => [name, ["securityContext", name]]),
	),
	hostProcess: ["securityContext", "windowsOptions", "hostProcess"],
};

const INHERITED = [
	["runAsUser", "runAsUser"],
	["runAsGroup", "runAsGroup"],
	["runAsNonRoot", "runAsNonRoot"],
	["seccompProfile", "seccompProfile"],
	["hostProcess", "windowsOptions"],
] as const;

/** Settings that the pod makes and the container does not are where the pod makes them. */
function inheritedFields(security: unknown, pod: PodDefaults): FieldMap {
	const fields: Record<string, FieldMap[string]> = {};
	for (const [name, setting] of INHERITED) {
		if (get(security, setting) !== undefined || get(pod.security, setting) === undefined) continue;
		fields[name] = { origin: at(pod.securityAt, setting) };
	}
	return fields;
}

/** https://kubernetes.io/docs/concepts/containers/images/#imagepullpolicy-defaulting */
function defaultPullPolicy(image: ImageReference | null): string | null {
	if (image === null || !image.valid) return null;
	if (image.digest !== null) return "IfNotPresent";
	return image.tag === null || image.tag === "latest" ? "Always" : "IfNotPresent";
}

function readVariable(
	variable: unknown,
	path: Path,
	origin: Origin,
	reader: Reader,
	trace: Trace,
): Workload.EnvironmentVariable {
	const name = reader.string(variable, "name", path) ?? "";
	const from = reader.record(variable, "valueFrom", path);
	const literal = from === null ? (reader.string(variable, "value", path) ?? "") : null;
	const credential = literal === null ? null : detectCredential(name, literal);
	const result: Workload.EnvironmentVariable = {
		path,
		name,
		value: credential === null ? literal : null,
		credential: credential === null ? null : trace.mark(credential, at(origin, "value"), { type: [], reason: [] }),
		from: from === null ? null : readSource(from, [...path, "from"], at(origin, "valueFrom"), reader, trace),
	};
	return trace.mark(result, origin, { from: "valueFrom", credential: "value" });
}

/** Where a value, or all variables, come from, by the property that says so. */
const SOURCES: readonly (readonly [
	property: string,
	type: Workload.EnvironmentSource["type"],
	name: string | null,
	key: string | null,
])[] = [
	["secretKeyRef", "secret", "name", "key"],
	["secretRef", "secret", "name", null],
	["configMapKeyRef", "config-map", "name", "key"],
	["configMapRef", "config-map", "name", null],
	["fieldRef", "field", null, "fieldPath"],
	["resourceFieldRef", "resource", "containerName", "resource"],
];

function readSource(
	source: unknown,
	path: Path,
	origin: Origin,
	reader: Reader,
	trace: Trace,
): Workload.EnvironmentSource {
	for (const [property, type, name, key] of SOURCES) {
		const reference = asRecord(get(source, property));
		if (reference === null) continue;
		const result: Workload.EnvironmentSource = {
			path,
			type,
			name: name === null ? null : reader.string(reference, name, path),
			key: key === null ? null : reader.string(reference, key, path),
			optional: reader.boolean(reference, "optional", path),
		};
		return trace.mark(result, at(origin, property), { name: name ?? [], key: key ?? [] });
	}
	if (asRecord(source) === null) reader.limit(path, "a source of environment variables is not an object");
	return trace.mark({ path, type: "other", name: null, key: null, optional: null }, origin);
}

/** https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/pod-v1/#ports */
function readPort(
	port: unknown,
	hostNetwork: boolean,
	path: Path,
	origin: Origin,
	reader: Reader,
	trace: Trace,
): Workload.Port {
	const number = reader.integer(port, "containerPort", path);
	const hostPort = reader.integer(port, "hostPort", path);
	return trace.mark(
		{
			path,
			port: number,
			// In the host's network every port is the host's.
			hostPort: hostPort === 0 || hostPort === null ? (hostNetwork ? number : null) : hostPort,
			protocol: reader.string(port, "protocol", path) ?? "TCP",
		},
		origin,
		{ port: "containerPort" },
	);
}

function readMount(mount: unknown, path: Path, origin: Origin, reader: Reader, trace: Trace): Workload.VolumeMount {
	return trace.mark(
		{
			path,
			name: reader.string(mount, "name", path),
			mountPath: reader.string(mount, "mountPath", path),
			readOnly: reader.boolean(mount, "readOnly", path) ?? false,
		},
		origin,
	);
}

function readCapabilities(security: unknown, path: Path, reader: Reader): Workload.Container["capabilities"] {
	const capabilities = reader.record(security, "capabilities", path);
	return { add: reader.strings(capabilities, "add", path), drop: reader.strings(capabilities, "drop", path) };
}

/** What is limited and not requested is requested as limited: https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/ */
function readResources(container: unknown, path: Path, reader: Reader): Workload.Container["resources"] {
	const resources = reader.record(container, "resources", path);
	const limits = reader.map(resources, "limits", path, true);
	return { limits, requests: { ...limits, ...reader.map(resources, "requests", path, true) } };
}

/**
 * The nearest profile: the container's, then the pod's, each also as the annotation that clusters before 1.27 heed.
 * https://kubernetes.io/docs/tutorials/security/seccomp/
 */
function readSeccompProfile(
	security: unknown,
	name: string | null,
	pod: PodDefaults,
	path: Path,
	reader: Reader,
): string | null {
	const typeOf = (context: unknown) => reader.string(reader.record(context, "seccompProfile", path), "type", path);
	const annotated = (annotation: string) =>
		Object.hasOwn(pod.annotations, annotation) ? profileOf(asString(pod.annotations[annotation])) : null;
	return (
		typeOf(security) ??
		annotated(`container.seccomp.security.alpha.kubernetes.io/${name}`) ??
		typeOf(pod.security) ??
		annotated("seccomp.security.alpha.kubernetes.io/pod")
	);
}

function profileOf(annotation: string | null): string | null {
	if (annotation === "runtime/default" || annotation === "docker/default") return "RuntimeDefault";
	if (annotation === "unconfined") return "Unconfined";
	return annotation?.startsWith("localhost/") ? "Localhost" : annotation;
}
