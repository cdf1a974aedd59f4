import { type Address, readAddress } from "../../lockfile/address.js";

/** What pip takes from an address or a path instead of an index. */
export interface Place {
	readonly address: Address;
	/** As far as the address tells. */
	readonly name: string | null;
	readonly version: string | null;
	/** As an option `--hash` would say it. */
	readonly hashes: readonly string[];
}

const CHECKOUT = /^(git\+[a-z]+:\/\/[^/]*\/.*)@([^@]*)$/is;
const WHEEL = /(?:^|\/)([\w.]+)-([\w.!+]+)-[^/]*\.whl$/;
const HASH = /(?:^|&)(md5|sha1|sha224|sha256|sha384|sha512)=([0-9a-f]{32,128})(?=&|$)/i;

/**
 * Reads an address as pip does: behind an at sign in its path stands what to check out of a repository, behind the
 * number sign a name or the hash of the file. https://pip.pypa.io/en/stable/topics/vcs-support/
 */
export function readPlace(location: string): Place {
	const [bare = "", fragment = ""] = location.split(/#(.*)/s, 2);
	const [, repository = bare, reference = ""] = CHECKOUT.exec(bare) ?? [];
	const address = readAddress(reference === "" ? repository : `${repository}#${reference}`, () => false);
	// It takes more for paths than others do.
	const type = address.type === "unknown" && !location.includes("://") ? "path" : address.type;
	const [, egg] = /(?:^|&)egg=([\w.-]+)/.exec(fragment) ?? [];
	const [, wheel, version] = WHEEL.exec(bare.split("?", 1)[0] ?? "") ?? [];
	const [, algorithm, digest] = HASH.exec(fragment) ?? [];
	return {
		address: { ...address, type },
		name: egg ?? wheel ?? null,
		version: version ?? null,
		hashes: algorithm === undefined ? [] : [`${algorithm.toLowerCase()}:${digest}`],
	};
}
