import type { Workload } from "@proviso/schemas";
import { asList, asRecord, asScalarText, asString, get } from "../../convert.js";
import { detectCredential, redact } from "../../credential.js";
import { parseImageReference } from "../../image-reference.js";
import { at } from "../../trace.js";
import { placesOf } from "./extends.js";
import { type Found, type Layers, lastOf } from "./layers.js";
import { readMounts } from "./mounts.js";
import { readPorts } from "./ports.js";
import type { Reader } from "./reader.js";

type Path = Workload.Path;

/** Which of the host's namespaces a service shares. */
export interface Namespaces {
	readonly network: boolean;
	readonly pid: boolean;
	readonly ipc: boolean;
}

export interface Service {
	readonly name: string;
	readonly layers: Layers;
	readonly object: Workload.Object;
	readonly objectIndex: number;
	readonly namespaces: Namespaces;
}

/** Reads a service as a workload with one container, with the defaults that the specification and the engine apply. */
export function readService(service: Service, index: number, top: Found, reader: Reader): Workload.Workload {
	const path: Path = ["workloads", index];
	const { layers, object, name } = service;
	const own = layers.at(-1)!;
	const find = (...keys: string[]) => lastOf(layers, ...keys);
	const container: Path = [...path, "containers", 0];
	const { volumes, volumeMounts } = readMounts(layers, top, path, container, reader);
	// A service that an external tool provides has no container.
	const provided = find("provider") !== null;
	const containers = provided ? [] : [readContainer(name, layers, volumeMounts, container, reader)];
	const platform = reader.fixed(find("platform"), "platform", path);
	const global = asString(find("deploy", "mode")?.value)?.startsWith("global") === true;
	const replicas =
		reader.integer(find("deploy", "replicas"), "replicas", path) ?? reader.integer(find("scale"), "scale", path);

	const result: Workload.Workload = {
		path,
		object: service.objectIndex,
		apiVersion: null,
		kind: "Service",
		name,
		namespace: object.namespace,
		labels: object.labels,
		annotations: object.annotations,
		podLabels: {},
		podAnnotations: {},
		replicas: global || isVariable(find("deploy", "replicas") ?? find("scale")) ? null : (replicas ?? 1),
		serviceAccount: null,
		automountServiceAccountToken: null,
		hostNetwork: service.namespaces.network,
		hostPID: service.namespaces.pid,
		hostIPC: service.namespaces.ipc,
		hostUsers: reader.text(find("userns_mode"), "userns_mode", [...path, "hostUsers"]) === "host" ? true : null,
		os: platform === null ? null : platform.split("/")[0] === "windows" ? "windows" : "linux",
		containers: reader.trace.mark(containers, own.origin),
		volumes: reader.trace.mark(volumes, at(own.origin, "volumes")),
	};
	return reader.trace.mark(result, own.origin, {
		...NOWHERE_ELSE,
		...placesOf(layers, {
			labels: ["labels"],
			annotations: ["annotations"],
			replicas: find("deploy", "replicas") === null ? ["scale"] : ["deploy", "replicas"],
			hostNetwork: ["network_mode"],
			hostPID: ["pid"],
			hostIPC: ["ipc"],
			hostUsers: ["userns_mode"],
			os: ["platform"],
		}),
	});
}

/** Properties that nothing in the file stands for: they are where the service is. */
const NOWHERE_ELSE = Object.fromEntries(
	["kind", "name", "namespace", "podLabels", "podAnnotations", "serviceAccount"].map((name) => [name, []]),
);

function isVariable(found: Found | null): boolean {
	return typeof found?.value === "string" && found.value.includes("$");
}

function readContainer(
	name: string,
	layers: Layers,
	volumeMounts: Workload.VolumeMount[],
	path: Path,
	reader: Reader,
): Workload.Container {
	const { trace } = reader;
	const own = layers.at(-1)!;
	const find = (...keys: string[]) => lastOf(layers, ...keys);
	const privileged = reader.boolean(find("privileged"), "privileged", [...path, "privileged"]) ?? false;
	readHooks(layers, path, reader);
	const options = reader.list(layers, "security_opt", [...path, "seccompProfile"]).map(({ text }) => text);
	const environment = trace.mark(readEnvironment(layers, path, reader), at(own.origin, "environment"));
	const environmentFrom = trace.mark(readFiles(layers, path, reader), at(own.origin, "env_file"));
	const built = find("build") !== null;
	const result: Workload.Container = {
		path,
		name,
		role: "main",
		image: readImage(layers, path, reader),
		imagePullPolicy: reader.fixed(find("pull_policy"), "pull_policy", path) ?? (built ? null : "missing"),
		command: readCommand(layers, "entrypoint", path, reader),
		args: readCommand(layers, "command", path, reader),
		environment,
		environmentFrom,
		ports: trace.mark(readPorts(layers, path, reader), at(own.origin, "ports")),
		volumeMounts: trace.mark(volumeMounts, at(own.origin, "volumes")),
		privileged,
		hostProcess: false,
		...readUser(find("user"), path, reader),
		runAsNonRoot: null,
		allowPrivilegeEscalation: readEscalation(options),
		readOnlyRootFilesystem: reader.boolean(find("read_only"), "read_only", path) ?? false,
		capabilities: readCapabilities(layers, path, reader),
		// https://docs.docker.com/engine/security/seccomp/: the engine's own profile, save for privileged containers.
		seccompProfile: privileged ? "Unconfined" : readSeccompProfile(options),
		resources: readResources(layers, path, reader),
		livenessProbe: readProbe(layers, path, reader),
		readinessProbe: false,
	};
	return trace.mark(result, own.origin, {
		name: [],
		...placesOf(layers, {
			image: ["image"],
			imagePullPolicy: ["pull_policy"],
			command: ["entrypoint"],
			args: ["command"],
			privileged: ["privileged"],
			runAsUser: ["user"],
			runAsGroup: ["user"],
			runAsNonRoot: ["user"],
			allowPrivilegeEscalation: ["security_opt"],
			readOnlyRootFilesystem: ["read_only"],
			seccompProfile: ["security_opt"],
			resources: ["deploy", "resources"],
			livenessProbe: ["healthcheck"],
		}),
	});
}

/** Parts of the reference are all in the text. */
const IMAGE_FIELDS = Object.fromEntries(
	["text", "valid", "registry", "repository", "tag", "digest"].map((name) => [name, []]),
);

/**
 * The image that is pulled; null where there is none, since the service is built. A reference with variables stands as
 * it is written and is not valid, also where they have defaults: anybody may set them.
 */
function readImage(layers: Layers, path: Path, reader: Reader): Workload.Container["image"] {
	const found = lastOf(layers, "image");
	const image = reader.interpolated(found, "image", [...path, "image"]);
	if (found === null || image === null) return null;
	// With `build`, the image is what the result is called; it is pulled first unless that is ruled out.
	const policy = asString(lastOf(layers, "pull_policy")?.value);
	if (lastOf(layers, "build") !== null && (policy === "build" || policy === "never")) return null;
	const text = image.variables.length === 0 && image.text !== null ? image.text : (asScalarText(found.value) ?? "");
	const reference = parseImageReference(text);
	return reader.trace.mark(reference, found.origin, IMAGE_FIELDS);
}

/** Words of a command, or the line that a shell's rules split. */
function readCommand(layers: Layers, name: string, path: Path, reader: Reader): string[] {
	const found = lastOf(layers, name);
	if (found === null) return [];
	const words = Array.isArray(found.value) ? found.value : [found.value];
	const result: string[] = [];
	for (const word of words) {
		const text = asScalarText(word);
		if (text === null) reader.refuse(path, `an element of ${name}`, word === null ? "null" : "an object", "a string");
		else result.push(redact(name, text));
	}
	return reader.trace.mark(result, found.origin);
}

/** `environment`. What comes from a variable of whoever starts it has that variable as its source; its default is looked at. */
function readEnvironment(layers: Layers, path: Path, reader: Reader): Workload.EnvironmentVariable[] {
	return reader.pairs(layers, "environment", [...path, "environment"]).map(({ name, value, origin }, index) => {
		const place: Path = [...path, "environment", index];
		const text = value?.text ?? null;
		const variable = value === null ? name : (value.variables[0] ?? null);
		const credential = text === null ? null : detectCredential(name, text);
		const from: Workload.EnvironmentSource | null =
			variable === null ? null : { path: [...place, "from"], type: "other", name: variable, key: null, optional: null };
		const result: Workload.EnvironmentVariable = {
			path: place,
			name,
			value: variable === null && credential === null ? text : null,
			credential: credential === null ? null : reader.trace.mark(credential, origin, { type: [], reason: [] }),
			from: from === null ? null : reader.trace.mark(from, origin, { type: [], name: [], key: [], optional: [] }),
		};
		return reader.trace.mark(result, origin, { name: [], value: [], credential: [], from: [] });
	});
}

/** `env_file`: a file, or several, each as its path or as a map. */
function readFiles(layers: Layers, path: Path, reader: Reader): Workload.EnvironmentSource[] {
	const result: Workload.EnvironmentSource[] = [];
	for (const { value, origin } of reader.items(layers, "env_file")) {
		const place: Path = [...path, "environmentFrom", result.length];
		const name = asScalarText(asRecord(value) === null ? value : get(value, "path"));
		if (name === null) reader.limit(place, "an element of env_file is no path: Compose refuses it");
		const required = get(value, "required");
		result.push(
			reader.trace.mark({ path: place, type: "other", name, key: null, optional: required === false }, origin, {
				type: [],
				key: [],
				name: asRecord(value) === null ? [] : "path",
				optional: asRecord(value) === null ? [] : "required",
			}),
		);
	}
	return result;
}

/** `user` is a number or a name, and may have a group; the name of a user says nothing of its number, save root. */
function readUser(
	found: Found | null,
	path: Path,
	reader: Reader,
): { readonly runAsUser: number | null; readonly runAsGroup: number | null } {
	const [user = "", group = ""] = (reader.fixed(found, "user", path) ?? "").split(":");
	return { runAsUser: numberOf(user), runAsGroup: numberOf(group) };
}

function numberOf(id: string): number | null {
	if (id === "root") return 0;
	return /^\d{1,10}$/.test(id) ? Number(id) : null;
}

/** Null when nothing is said, and the engine allows it. */
function readEscalation(options: readonly string[]): boolean | null {
	let result: boolean | null = null;
	for (const option of options) {
		const value = /^no-new-privileges(?:[:=](true|false))?$/.exec(option);
		if (value !== null) result = value[1] === "false";
	}
	return result;
}

function readSeccompProfile(options: readonly string[]): string {
	let result = "RuntimeDefault";
	for (const option of options) {
		const profile = /^seccomp[:=](.*)$/s.exec(option)?.[1];
		if (profile === undefined) continue;
		result = profile === "unconfined" ? "Unconfined" : profile === "builtin" ? "RuntimeDefault" : "Localhost";
	}
	return result;
}

function readCapabilities(layers: Layers, path: Path, reader: Reader): Workload.Container["capabilities"] {
	const read = (name: "add" | "drop") => {
		const items = reader.list(layers, `cap_${name}`, [...path, "capabilities", name]);
		const list = items.map(({ text }) => text);
		const fields = Object.fromEntries(items.map(({ origin }, index) => [index, { origin }]));
		return reader.trace.mark(list, at(layers.at(-1)!.origin, `cap_${name}`), fields);
	};
	return reader.trace.mark({ add: read("add"), drop: read("drop") }, layers.at(-1)!.origin, {
		add: "cap_add",
		drop: "cap_drop",
	});
}

/** Where a resource is limited and reserved; the second is how it was written before `deploy`. */
const RESOURCES = [
	["cpu", "cpus", "cpus", null],
	["memory", "memory", "mem_limit", "mem_reservation"],
	["pids", "pids", "pids_limit", null],
] as const;

function readResources(layers: Layers, path: Path, reader: Reader): Workload.Container["resources"] {
	const limits: Record<string, string> = {};
	const requests: Record<string, string> = {};
	const read = (found: Found | null, name: string) => {
		const value = reader.interpolated(found, name, [...path, "resources"]);
		return value === null ? null : (value.text ?? asScalarText(found?.value));
	};
	for (const [name, key, limitBefore, requestBefore] of RESOURCES) {
		const limited = lastOf(layers, "deploy", "resources", "limits", key) ?? lastOf(layers, limitBefore);
		const reserved =
			lastOf(layers, "deploy", "resources", "reservations", key) ??
			(requestBefore === null ? null : lastOf(layers, requestBefore));
		const limit = read(limited, key);
		const request = read(reserved, key);
		if (limit !== null) limits[name] = limit;
		if (request !== null) requests[name] = request;
	}
	return reader.trace.mark({ limits, requests }, at(layers.at(-1)!.origin, "deploy", "resources"), {
		requests: "reservations",
	});
}

function readProbe(layers: Layers, path: Path, reader: Reader): boolean {
	const check = lastOf(layers, "healthcheck");
	if (check === null) return false;
	if (reader.boolean(lastOf(layers, "healthcheck", "disable"), "disable of healthcheck", [...path, "livenessProbe"]))
		return false;
	const test = lastOf(layers, "healthcheck", "test")?.value;
	return test !== "NONE" && asList(test)[0] !== "NONE";
}

/** Commands after the start and before the stop may run with more rights than the container. */
function readHooks(layers: Layers, path: Path, reader: Reader): void {
	for (const name of ["post_start", "pre_stop"]) {
		for (const { value } of reader.items(layers, name)) {
			const privileged = get(value, "privileged");
			if (privileged === undefined || privileged === false) continue;
			reader.limit([...path, "privileged"], `a command of ${name} may run privileged, whatever the container does`);
		}
	}
}
