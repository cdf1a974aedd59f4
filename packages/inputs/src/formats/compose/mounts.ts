import type { Workload } from "@proviso/schemas";
import { asRecord, asScalarText, get } from "../../convert.js";
import type { FieldMap, Origin } from "../../trace.js";
import { interpolate } from "./interpolate.js";
import { type Found, type Layers, lastOf } from "./layers.js";
import type { Reader } from "./reader.js";

type Path = Workload.Path;

export interface Mounts {
	readonly volumes: Workload.Volume[];
	readonly volumeMounts: Workload.VolumeMount[];
}

/** What one entry of the file says. */
interface Mount {
	readonly type: string;
	readonly source: string | null;
	readonly target: string | null;
	readonly readOnly: boolean;
	readonly fields: FieldMap;
}

/**
 * What is mounted into the container of a service, as a volume and its mount each. Files, folders, devices and pipes of
 * the host have the type hostPath, relative ones as they are written; so have named volumes that are bound to a folder.
 *
 * https://github.com/compose-spec/compose-spec/blob/main/05-services.md#volumes
 */
export function readMounts(layers: Layers, top: Found, path: Path, container: Path, reader: Reader): Mounts {
	const volumes: Workload.Volume[] = [];
	const volumeMounts: Workload.VolumeMount[] = [];
	const add = (mount: Mount | null, property: string, origin: Origin) => {
		if (mount === null) {
			reader.limit(
				[...path, "volumes"],
				`an element of ${property} is not written as Compose wants it: it is not read`,
			);
			return;
		}
		const { type, source, target, readOnly, fields } = mount;
		// What has no name of its own is known by where it is mounted, which is unique in a service.
		const name = type === "volume" && source !== null ? source : (target ?? source);
		volumes.push(
			reader.trace.mark({ path: [...path, "volumes", volumes.length], name, type, source }, origin, {
				name: [],
				type: [],
				source: [],
				...fields,
			}),
		);
		const place = [...container, "volumeMounts", volumeMounts.length];
		volumeMounts.push(
			reader.trace.mark({ path: place, name, mountPath: target, readOnly }, origin, {
				name: [],
				mountPath: [],
				readOnly: [],
				...fields,
			}),
		);
	};
	for (const [property, read] of READERS) {
		for (const { value, origin } of reader.items(layers, property)) {
			const mount = read(value, [...path, "volumes"], reader);
			if (mount === SKIPPED) continue;
			add(mount === null ? null : bound(mount, top), property, origin);
		}
	}
	// https://docs.docker.com/reference/compose-file/services/#use_api_socket
	const socket = lastOf(layers, "use_api_socket");
	if (socket !== null && reader.boolean(socket, "use_api_socket", [...path, "volumes"]) === true) {
		add(named("hostPath", API_SOCKET, API_SOCKET), "use_api_socket", socket.origin);
	}
	return { volumes, volumeMounts };
}

/** Where engines have their socket. */
const API_SOCKET = "/var/run/docker.sock";

const SKIPPED = Symbol("no mount");

type Read = (value: unknown, path: Path, reader: Reader) => Mount | null | typeof SKIPPED;

const READERS: readonly (readonly [property: string, read: Read])[] = [
	[
		"volumes",
		(value, path, reader) => (asRecord(value) === null ? short(value, path, reader) : long(value, path, reader)),
	],
	["tmpfs", (value) => named("tmpfs", null, plain(value)?.split(":")[0] ?? null)],
	["devices", device],
	["secrets", (value) => granted("secret", value)],
	["configs", (value) => granted("config", value)],
	["volumes_from", volumesFrom],
];

function named(type: string, source: string | null, target: string | null, readOnly = false): Mount {
	return { type, source, target, readOnly, fields: {} };
}

/** The text with the defaults of its variables, or as it is written where one has none. */
function plain(value: unknown): string | null {
	const written = asScalarText(value);
	return written === null ? null : (interpolate(written).text ?? written);
}

/** The text of what says what is mounted. A variable may make it another path, which is said. */
function text(value: unknown, what: string, path: Path, reader: Reader): string | null {
	const written = asScalarText(value);
	if (written === null) return null;
	const { text: known, variables } = interpolate(written);
	if (variables.length > 0) {
		const names = variables.slice(0, 5).join(", ");
		reader.limit(path, `${what} depends on the variable ${names}: what is mounted may be another path`);
	}
	return known ?? written;
}

/** `[source:]target[:options]`; a drive of Windows has a colon of its own. */
function short(value: unknown, path: Path, reader: Reader): Mount | null {
	const written = asScalarText(value);
	if (written === null || written === "") return null;
	const [first = "", second, options, ...more] = splitColons(written);
	if (more.length > 0) return null;
	const source = text(first, "a volume", path, reader) ?? "";
	if (second === undefined) return named("volume", null, source);
	const readOnly = options?.split(",").includes("ro") === true;
	return named(isPath(source) ? "hostPath" : "volume", source, plain(second), readOnly);
}

/** Splits at colons, save those of a drive (`C:\data`) and of a variable (`${DATA:-./data}`). */
function splitColons(whole: string): string[] {
	const parts: string[] = [];
	let start = 0;
	let braces = 0;
	for (let index = 0; index < whole.length; index++) {
		const character = whole[index];
		if (character === "{") braces++;
		else if (character === "}") braces = Math.max(0, braces - 1);
		else if (character === ":" && braces === 0) {
			if (index === start + 1 && /[A-Za-z]/.test(whole[start]!) && /[\\/]/.test(whole[index + 1] ?? "")) continue;
			parts.push(whole.slice(start, index));
			start = index + 1;
		}
	}
	parts.push(whole.slice(start));
	return parts;
}

/** Whether a source is a path of the host, and no name of a volume. A variable may be either. */
function isPath(source: string): boolean {
	return /^(?:[./~\\$]|[A-Za-z]:[\\/])/.test(source);
}

const LONG_TYPES: ReadonlyMap<string, string> = new Map([
	["bind", "hostPath"],
	["npipe", "hostPath"],
]);

function long(value: unknown, path: Path, reader: Reader): Mount | null {
	const type = asScalarText(get(value, "type"));
	if (type === null) return null;
	const source = text(get(value, "source"), "a volume", path, reader);
	const target = plain(get(value, "target"));
	const readOnly = reader.boolean({ value: get(value, "read_only"), origin: NOWHERE }, "read_only", path) ?? false;
	return {
		type: LONG_TYPES.get(type) ?? type,
		source,
		target,
		readOnly,
		fields: { type: "type", source: "source", mountPath: "target", readOnly: "read_only" },
	};
}

const NOWHERE: Origin = { parent: null, key: 0 };

/** `host[:container[:permissions]]`; names of device classes (vendor.com/class=name) are not of the file system. */
function device(value: unknown, path: Path, reader: Reader): Mount | null | typeof SKIPPED {
	const whole = asRecord(value) === null ? text(value, "a device", path, reader) : null;
	const [source, target, permissions] =
		whole === null
			? [
					text(get(value, "source"), "a device", path, reader),
					plain(get(value, "target")),
					asScalarText(get(value, "permissions")),
				]
			: whole.split(":");
	if (source === null || source === undefined) return null;
	if (!source.startsWith("/") && !source.startsWith("$")) return SKIPPED;
	return named("hostPath", source, target ?? source, permissions === "r");
}

/** Secrets and configurations: a name, or a map that says where it goes. */
function granted(type: "secret" | "config", value: unknown): Mount | null {
	const record = asRecord(value);
	const source = record === null ? asScalarText(value) : plain(get(value, "source"));
	if (source === null) return null;
	const target = record === null ? null : plain(get(value, "target"));
	const folder = type === "secret" ? "/run/secrets/" : "/";
	const mountPath = target === null ? `${folder}${source}` : target.startsWith("/") ? target : `${folder}${target}`;
	return named(type, source, mountPath, true);
}

/** Everything that another container has mounted; one of this file shows it itself. */
function volumesFrom(value: unknown, path: Path, reader: Reader): Mount | null {
	const whole = text(value, "volumes_from", path, reader);
	if (whole === null) return null;
	if (whole.startsWith("container:")) {
		reader.limit(path, "it mounts what a container mounts that the file does not have");
	}
	return named("volumes_from", whole, null, whole.endsWith(":ro"));
}

/** A named volume whose driver binds a folder of the host is that folder. */
function bound(mount: Mount, top: Found): Mount {
	if (mount.type !== "volume" || mount.source === null) return mount;
	const options = lastOf([top], "volumes", mount.source, "driver_opts")?.value;
	const device = asScalarText(get(options, "device"));
	const flags = (asScalarText(get(options, "o")) ?? "").split(",");
	if (device === null || !flags.some((flag) => flag === "bind" || flag === "rbind")) return mount;
	return { ...mount, type: "hostPath", source: device };
}
