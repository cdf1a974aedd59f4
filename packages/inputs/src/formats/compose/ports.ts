import type { Workload } from "@proviso/schemas";
import { asRecord, asScalarText, get } from "../../convert.js";
import type { Origin } from "../../trace.js";
import { interpolate } from "./interpolate.js";
import type { Layers } from "./layers.js";
import type { Reader } from "./reader.js";

type Path = Workload.Path;

/** Ports of a service, at most so many: a range is one entry of the file. */
const MAX_PORTS = 1000;

/** `ports` and `expose`: https://github.com/compose-spec/compose-spec/blob/main/05-services.md#ports */
export function readPorts(layers: Layers, path: Path, reader: Reader): Workload.Port[] {
	const result: Workload.Port[] = [];
	const add = (ports: readonly Range[], protocol: string, origin: Origin) => {
		for (const { port, hostPort } of ports) {
			if (result.length >= MAX_PORTS) return false;
			result.push(
				reader.trace.mark({ path: [...path, "ports", result.length], port, hostPort, protocol }, origin, FIELDS),
			);
		}
		return true;
	};
	for (const [property, published] of [
		["ports", true],
		["expose", false],
	] as const) {
		for (const { value, origin } of reader.items(layers, property)) {
			const read = asRecord(value) === null ? readShort(asScalarText(value), published) : readLong(value);
			if (read === null) {
				reader.limit([...path, "ports"], `an element of ${property} is no port as Compose writes them: it is not read`);
				continue;
			}
			if (!add(read.ports, read.protocol, origin)) {
				reader.limit([...path, "ports"], `there are more than ${MAX_PORTS} ports: the others are not read`);
				return result;
			}
		}
	}
	return result;
}

const FIELDS = { port: [], hostPort: [], protocol: [] };

interface Range {
	readonly port: number | null;
	readonly hostPort: number | null;
}

interface Ports {
	readonly ports: readonly Range[];
	readonly protocol: string;
}

/** `[[address:]published:]target[/protocol]`. What depends on a variable is a port whose numbers are null. */
function readShort(text: string | null, published: boolean): Ports | null {
	if (text === null || text.length > 500) return null;
	const { variables, text: known } = interpolate(text);
	if (variables.length > 0 || known === null) return { ports: [{ port: null, hostPort: null }], protocol: "TCP" };
	const [, before = "", target = "", protocol = "tcp"] = /^(.*?)([\d-]+)(?:\/([a-z0-9]+))?$/i.exec(known) ?? [];
	const host = published ? /(?:^|:)([\d-]*):$/.exec(before)?.[1] : undefined;
	if (before !== "" && host === undefined) return null;
	return ports(target, host ?? "", protocol);
}

function readLong(value: unknown): Ports | null {
	const [target, published, protocol] = ["target", "published", "protocol"].map((name) => {
		const text = asScalarText(get(value, name));
		const read = text === null || text.length > 500 ? null : interpolate(text);
		return read === null || read.variables.length > 0 ? null : read.text;
	});
	if (target === null || target === undefined) {
		return { ports: [{ port: null, hostPort: single(published ?? "") }], protocol: (protocol ?? "tcp").toUpperCase() };
	}
	return ports(target, published ?? "", protocol ?? "tcp");
}

function ports(target: string, published: string, protocol: string): Ports | null {
	const inside = range(target);
	const outside = published === "" ? [] : range(published);
	if (inside === null || outside === null) return null;
	const result = inside.map((port, index) => ({
		port,
		// A range of published ports for one target leaves the choice to the engine.
		hostPort: outside.length === inside.length ? (outside[index] ?? null) : (outside[0] ?? null),
	}));
	return { ports: result, protocol: protocol.toUpperCase() };
}

function single(text: string): number | null {
	return /^\d{1,5}$/.test(text) && Number(text) <= 65_535 ? Number(text) : null;
}

/** The ports of `80` or `8000-8010`, one more than are kept at most. */
function range(text: string): readonly number[] | null {
	const [from = "", to = from, more] = text.split("-");
	const first = single(from);
	const last = single(to);
	if (first === null || last === null || last < first || more !== undefined) return null;
	return Array.from({ length: Math.min(last - first, MAX_PORTS) + 1 }, (_, index) => first + index);
}
