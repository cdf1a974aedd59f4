import type { Attestation, Path } from "@proviso/schemas";
import { setOwn } from "../convert.js";
import { DESCRIPTION, plainText } from "../findings/text.js";
import type { Origin } from "../trace.js";
import type { StatementReader } from "./document.js";

/** How a product, or a part of one, is named. */
export interface Identity {
	readonly id: string | null;
	readonly name: string | null;
	readonly version: string | null;
	readonly purl: Attestation.Purl | null;
	readonly cpes: readonly string[];
	readonly digests: Readonly<Record<string, string>>;
}

/** `sha-256` and `SHA256` are both sha256, so that digests of all sources can be compared. */
export function digestName(algorithm: string): string {
	return algorithm.toLowerCase().replace(/^sha-(?=\d{3}$|1$)/, "sha");
}

/** Name, version and digest as the package URL has them, where nothing else says. */
export function identityOf(given: Partial<Identity> & Pick<Identity, "id" | "purl">): Identity {
	const { id, purl } = given;
	const digests: Record<string, string> = {};
	const [, algorithm, value] = /^(sha\d+):([0-9A-Fa-f]+)$/.exec(purl?.version ?? "") ?? [];
	if (algorithm !== undefined && value !== undefined) digests[algorithm] = value.toLowerCase();
	for (const [name, digest] of Object.entries(given.digests ?? {})) {
		setOwn(digests, digestName(name), /^[0-9A-Fa-f]+$/.test(digest) ? digest.toLowerCase() : digest);
	}
	return {
		id,
		name: given.name ?? purl?.name ?? null,
		version: given.version ?? purl?.version ?? null,
		purl,
		cpes: given.cpes ?? [],
		digests,
	};
}

/** A part of a product at `path` in the document, which stands at `origin` in the file. */
export function componentAt(
	identity: Identity,
	path: Path,
	origin: Origin,
	reader: StatementReader,
): Attestation.VexComponent {
	return reader.mark({ path, ...copyOf(identity) }, origin, wholeFields);
}

/** A product; `subcomponents` makes its parts, given the path of their list. */
export function productAt(
	identity: Identity,
	path: Path,
	origin: Origin,
	reader: StatementReader,
	subcomponents: (path: Path) => Attestation.VexComponent[],
): Attestation.VexProduct {
	const product = { path, ...copyOf(identity), subcomponents: subcomponents([...path, "subcomponents"]) };
	return reader.mark(product, origin, wholeFields);
}

function copyOf({ cpes, digests, ...rest }: Identity) {
	return { ...rest, cpes: [...cpes], digests: { ...digests } };
}

/** All of it is at one place. */
const wholeFields = { path: [], id: [], name: [], version: [], purl: [], cpes: [], digests: [], subcomponents: [] };

/** A text of people, in bounds and without what looks like a credential. */
export function sentence(value: unknown): string | null {
	return plainText(value, DESCRIPTION);
}
