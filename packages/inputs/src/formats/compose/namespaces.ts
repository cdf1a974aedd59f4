import type { Workload } from "@proviso/schemas";
import { asRecord, asScalarText, asString, entriesOf, get } from "../../convert.js";
import { quote } from "../../problem.js";
import type { Services } from "./extends.js";
import { interpolate } from "./interpolate.js";
import { type Found, type Layers, lastOf } from "./layers.js";
import type { Reader } from "./reader.js";
import type { Namespaces } from "./service.js";

/** Services that share one another's namespace, at most so many in a row. */
const MAX_CHAIN = 16;

const PROPERTIES = [
	["network_mode", "hostNetwork"],
	["pid", "hostPID"],
	["ipc", "hostIPC"],
] as const;

/** Which namespaces of the host a service shares, also by sharing those of another service. */
export function readNamespaces(
	name: string,
	layers: Layers,
	services: Services,
	top: Found,
	path: Workload.Path,
	reader: Reader,
): Namespaces {
	const [network, pid, ipc] = PROPERTIES.map(([property, shown]) =>
		sharesHost(name, layers, property, services, [...path, shown], reader),
	);
	return {
		network: network === true || joinsHostNetwork(layers, top),
		pid: pid === true,
		ipc: ipc === true,
	};
}

function sharesHost(
	name: string,
	layers: Layers,
	property: string,
	services: Services,
	path: Workload.Path,
	reader: Reader,
): boolean {
	let mode = reader.text(lastOf(layers, property), property, path);
	const seen = new Set([name]);
	while (mode?.startsWith("service:")) {
		const other = mode.slice("service:".length);
		const service = services.own(other);
		if (service === null || seen.has(other) || seen.size > MAX_CHAIN || get(service.value, "extends") !== undefined) {
			reader.limit(path, `${property} is that of the service ${quote(other)}, and what that one has cannot be told`);
			return false;
		}
		seen.add(other);
		const text = asScalarText(lastOf([service], property)?.value);
		const { text: next, variables } = interpolate(text ?? "");
		if (variables.length > 0) reader.limit(path, `${property} is that of ${quote(other)}, which depends on a variable`);
		mode = next;
	}
	if (mode?.startsWith("container:"))
		reader.limit(path, `${property} is that of a container that the file does not have`);
	return mode === "host";
}

/** A network of the file may be the host's: `external: true` with the name host. */
function joinsHostNetwork(layers: Layers, top: Found): boolean {
	const joined = lastOf(layers, "networks")?.value;
	const names = Array.isArray(joined) ? joined : entriesOf(joined).map(([network]) => network);
	return names.some((network) => {
		const key = asString(network);
		const definition = key === null ? null : lastOf([top], "networks", key)?.value;
		if (asRecord(definition) === null) return false;
		const external = get(definition, "external");
		const outside = external === true || asRecord(external) !== null;
		const called = asString(get(definition, "name")) ?? asString(get(external, "name")) ?? key;
		return (outside && called === "host") || asString(get(definition, "driver")) === "host";
	});
}
