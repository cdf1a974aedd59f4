import type { Repository } from "@proviso/schemas";
import type { Body } from "../format.js";
import { repositoryBody } from "../repository/document.js";
import { type Origin, root, type Trace } from "../trace.js";
import { bareUrl, isReference, parseUrl } from "./address.js";

type Registry = Repository.Registry;
type Configuration = Repository.RegistryConfiguration;
type Draft = {
	-readonly [K in Exclude<keyof Configuration, "path" | "registries" | "trustedHosts">]: Configuration[K];
};

/** No real configuration has as many. */
const MOST_REGISTRIES = 1000;

/** Gathers what one file says of registries. Credentials are noticed, and never kept. */
export class RegistriesBuilder {
	readonly settings: Draft;
	readonly trustedHosts: string[] = [];
	readonly limitations: Repository.Limitation[] = [];
	readonly #trace: Trace;
	readonly #registries: Registry[] = [];

	constructor(trace: Trace, tool: string) {
		this.#trace = trace;
		this.settings = {
			tool,
			tlsVerified: null,
			scriptsIgnored: null,
			hashesRequired: null,
			minimumReleaseAgeDays: null,
			credentialsInlined: false,
			unknown: [],
		};
	}

	get count(): number {
		return this.#registries.length;
	}

	/** `credential`: whether one stands beside the address. One inside of it is found here. */
	add(role: Registry["role"], scope: string | null, address: string, origin: Origin, credential = false): void {
		if (this.#registries.length >= MOST_REGISTRIES) {
			if (this.limitations.length === 0)
				this.limitations.push({
					path: ["registryConfiguration", "registries"],
					message: `there are more than ${MOST_REGISTRIES} registries, and the rest is left out`,
				});
			return;
		}
		// A variable may be the whole address, or a part of it.
		const url = parseUrl(address);
		const bare = url === null ? null : bareUrl(url);
		const credentialsInlined = credential || (bare?.secret ?? /\/\/[^/@\s]+:[^/@\s${]+@/.test(address));
		if (credentialsInlined) this.settings.credentialsInlined = true;
		const registry: Registry = {
			path: ["registryConfiguration", "registries", this.#registries.length],
			role,
			scope,
			url: bare?.url ?? null,
			host: url === null || url.hostname === "" || /%7b|\$/i.test(url.hostname) ? null : url.hostname,
			https: url === null ? null : url.protocol === "https:",
			credentialsInlined,
		};
		this.#registries.push(this.#trace.mark(registry, origin));
	}

	/** A value that authenticates: it counts unless it names a variable. */
	credential(value: string): void {
		if (value.trim() !== "" && !isReference(value)) this.settings.credentialsInlined = true;
	}

	configuration(origin: Origin = root(0)): Configuration {
		const { settings, trustedHosts } = this;
		return this.#trace.mark(
			{ path: ["registryConfiguration"], ...settings, registries: this.#registries, trustedHosts },
			origin,
		);
	}

	body(): Body {
		const body = repositoryBody({ limitations: this.limitations, registryConfiguration: this.configuration() });
		return this.#trace.mark(body, root(0));
	}
}
