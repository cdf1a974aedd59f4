import type { Workload } from "@proviso/schemas";
import { asRecord, asString, get } from "../../convert.js";
import { quote } from "../../problem.js";
import { at, type Origin } from "../../trace.js";
import { type Found, type Layers, lastOf } from "./layers.js";
import type { Reader } from "./reader.js";

/** Services that extend one another, at most so many in a row. */
const MAX_CHAIN = 16;

/** Values that services of one file may take over from others, all together: a large base may be extended often. */
const MAX_INHERITED = 200_000;

/** The services of a file by name, each with what it extends in the same file. */
export class Services {
	readonly #services: Readonly<Record<string, unknown>>;
	readonly #origin: Origin;
	readonly #reader: Reader;
	readonly #sizes = new Map<string, number>();
	#inherited = 0;

	constructor(services: Found, reader: Reader) {
		this.#services = asRecord(services.value) ?? {};
		this.#origin = services.origin;
		this.#reader = reader;
	}

	get names(): readonly string[] {
		return Object.keys(this.#services);
	}

	/** The service as it is written; null when there is none, or the file resets it. */
	own(name: string): Found | null {
		if (!Object.hasOwn(this.#services, name)) return null;
		return lastOf([{ value: this.#services, origin: this.#origin }], name);
	}

	/** The service and what it extends. What cannot be told from the file is a limitation at `path`. */
	layers(name: string, path: Workload.Path): Layers {
		const layers: Found[] = [];
		const seen = new Set<string>();
		for (let next: string | null = name; next !== null; ) {
			const service = this.own(next);
			if (service === null || asRecord(service.value) === null) {
				if (layers.length > 0) this.#reader.limit(path, `it extends ${quote(next)}, which the file does not have`);
				break;
			}
			if (seen.has(next) || seen.size >= MAX_CHAIN) {
				const what = seen.has(next) ? "itself" : `more than ${MAX_CHAIN} services, one after the other`;
				this.#reader.limit(path, `it extends ${what}: what it takes over is not read to its end`);
				break;
			}
			if (layers.length > 0 && !this.#affords(next, service.value)) {
				this.#reader.limit(path, `it extends ${quote(next)}, and the file extends too much: that is not read`);
				break;
			}
			seen.add(next);
			layers.unshift(service);
			next = this.#base(service, path);
		}
		return layers;
	}

	#base(service: Found, path: Workload.Path): string | null {
		const found = lastOf([service], "extends");
		if (found === null) return null;
		const name = asString(found.value) ?? asString(get(found.value, "service"));
		const file = get(found.value, "file");
		if (name !== null && !name.includes("$") && (file === undefined || file === null)) return name;
		const what = typeof file === "string" ? `a service of ${quote(file)}` : "a service that cannot be told";
		this.#reader.limit(path, `it extends ${what}: what it takes over from there is not read`);
		return null;
	}

	#affords(name: string, service: unknown): boolean {
		let size = this.#sizes.get(name);
		if (size === undefined) {
			size = sizeOf(service, MAX_INHERITED);
			this.#sizes.set(name, size);
		}
		this.#inherited += size;
		return this.#inherited <= MAX_INHERITED;
	}
}

/** How many values there are in `value`, and characters by the thousand; no more than `most` are counted. */
function sizeOf(value: unknown, most: number): number {
	let size = 0;
	const open: unknown[] = [value];
	for (let next = open.pop(); next !== undefined && size < most; next = open.pop()) {
		size += typeof next === "string" ? 1 + next.length / 1000 : 1;
		if (typeof next !== "object" || next === null) continue;
		for (const child of Object.values(next)) open.push(child ?? "");
	}
	return size;
}

/** Where things of a service are: in the service itself under the same name, or in what it extends. */
export function placesOf(
	layers: Layers,
	fields: Readonly<Record<string, readonly string[]>>,
): Record<string, { readonly origin: Origin }> {
	const top = layers.at(-1);
	const result: Record<string, { readonly origin: Origin }> = {};
	for (const [name, path] of Object.entries(fields)) {
		const found = lastOf(layers, ...path);
		if (found !== null) result[name] = { origin: found.origin };
		else if (top !== undefined) result[name] = { origin: at(top.origin, ...path) };
	}
	return result;
}
