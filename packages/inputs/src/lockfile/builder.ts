import type { Repository } from "@proviso/schemas";
import type { Body, Normalized, NormalizeProblem } from "../format.js";
import { loadPurl } from "../purl.js";
import { type RepositoryBody, repositoryBody } from "../repository/document.js";
import { type FieldMap, type Origin, root, type Trace } from "../trace.js";
import type { Address } from "./address.js";

type Package = Repository.LockedPackage;
export type Ecosystem = Repository.Lockfile["ecosystem"];

/** No real lockfile has as many. */
const MOST_PACKAGES = 200_000;
const MOST_LIMITATIONS = 200;

/** What a lockfile says of a package. What is left out is null, and named as unknown if it is in `unknown`. */
export interface Known {
	readonly name: string;
	readonly version: string | null;
	readonly integrity?: readonly string[];
	readonly address: Address;
	readonly direct?: boolean | null;
	readonly dev?: boolean | null;
	readonly optional?: boolean | null;
	readonly installScript?: boolean | null;
	readonly unknown?: readonly (keyof Package)[];
}

/** Gathers the packages of one lockfile, and what could not be read of it. */
export class LockfileBuilder {
	readonly #trace: Trace;
	readonly #ecosystem: Ecosystem;
	readonly #purl: (text: string) => Repository.Purl;
	readonly #base: readonly (string | number)[];
	readonly #packages: Package[] = [];
	readonly limitations: Repository.Limitation[] = [];
	#secrets = 0;

	private constructor(trace: Trace, ecosystem: Ecosystem, purl: (text: string) => Repository.Purl) {
		this.#trace = trace;
		this.#ecosystem = ecosystem;
		this.#purl = purl;
		this.#base = ["lockfiles", 0, "packages"];
	}

	static async of(trace: Trace, ecosystem: Ecosystem): Promise<LockfileBuilder> {
		return new LockfileBuilder(trace, ecosystem, await loadPurl());
	}

	/** Adds a package, made from what is at `origin`. Of more than a lockfile can have, none is kept: see `finish`. */
	add(known: Known, origin: Origin, fields?: FieldMap): void {
		const { address, name, version, unknown = [] } = known;
		if (address.secret) this.#secrets++;
		const index = this.#packages.length;
		if (index > MOST_PACKAGES) return;
		const item: Package = {
			path: [...this.#base, index],
			name,
			version,
			purl: address.type === "registry" && name !== "" ? this.#purl(purlText(this.#ecosystem, name, version)) : null,
			integrity: known.integrity ?? [],
			type: address.type,
			host: address.host,
			url: address.url,
			commit: address.commit,
			direct: known.direct ?? null,
			dev: known.dev ?? null,
			optional: known.optional ?? null,
			installScript: known.installScript ?? null,
			unknown,
		};
		this.#packages.push(this.#trace.mark(item, origin, fields));
	}

	limit(message: string): void {
		if (this.limitations.length < MOST_LIMITATIONS) this.limitations.push({ path: ["lockfiles", 0], message });
		else if (this.limitations.length === MOST_LIMITATIONS)
			this.limitations.push({ path: ["lockfiles", 0], message: "there is more that could not be read" });
	}

	/** The document of what was added; or why there is none. */
	finish(
		lockfile: Pick<Repository.Lockfile, "manager" | "version" | "integrityRequired">,
		origin: Origin = root(0),
		more: Partial<RepositoryBody> = {},
	):
		| { readonly ok: true; readonly body: Body }
		| { readonly ok: false; readonly problems: readonly NormalizeProblem[] } {
		if (this.#packages.length > MOST_PACKAGES) {
			const message = `The lockfile has more than ${MOST_PACKAGES} packages, which is the limit.`;
			return { ok: false, problems: [{ code: "too-large", message, value: 0, path: [] }] };
		}
		if (this.#secrets > 0) this.limit("Addresses of packages hold credentials. They are left out here: revoke them.");
		const entry = this.#trace.mark(
			{
				path: ["lockfiles", 0],
				ecosystem: this.#ecosystem,
				manager: lockfile.manager,
				version: lockfile.version,
				integrityRequired: lockfile.integrityRequired,
				packages: this.#packages,
			},
			origin,
		);
		const body = repositoryBody({ ...more, limitations: this.limitations, lockfiles: [entry] });
		return { ok: true, body: this.#trace.mark(body, origin) };
	}
}

/** Adds what tells the places of a text that a format takes apart itself. */
export function indexed(
	result:
		| { readonly ok: true; readonly body: Body }
		| { readonly ok: false; readonly problems: readonly NormalizeProblem[] },
	index: NonNullable<Normalized["index"]>,
): Normalized {
	return { ...result, index };
}

/** A package URL, https://github.com/package-url/purl-spec. */
function purlText(ecosystem: Ecosystem, name: string, version: string | null): string {
	const parts = ecosystem === "maven" ? name.split(":") : name.split("/");
	const path = parts.map(encodeURIComponent).join("/");
	return `pkg:${ecosystem}/${path}${version === null ? "" : `@${encodeURIComponent(version)}`}`;
}
