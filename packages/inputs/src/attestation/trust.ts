import { InputError } from "../error.js";
import type { Verifier } from "./verifier.js";

/** What signatures are verified with. All of it is the caller's: nothing is built in, fetched or trusted at first use. */
export interface Trust {
	/** Keys that sign envelopes. */
	readonly keys?: readonly TrustedKey[];
	/** What Sigstore bundles are verified with. Needs `identities`. */
	readonly trustedRoot?: TrustedRoot;
	/** Who may sign Sigstore bundles. Needs `trustedRoot`. */
	readonly identities?: readonly TrustedIdentity[];
}

/** A public key: ECDSA on P-256, P-384 or P-521, Ed25519, or RSA of at least 2,048 bits. */
export interface TrustedKey {
	/** What documents call it. */
	readonly name: string;
	/** In PEM (`BEGIN PUBLIC KEY`), or as the text of a JSON Web Key. */
	readonly key: string;
}

/** Certificate authorities, transparency logs and timestamp authorities of a Sigstore instance. */
export interface TrustedRoot {
	/** What documents call it. */
	readonly name: string;
	/** Text of a `trusted_root.json`, as Sigstore's protobuf-specs define it. */
	readonly content: string;
}

/** Somebody who may sign, as certificates name them. Both have to be equal, to the letter. */
export interface TrustedIdentity {
	/** The subject alternative name: a mail address, or the address of a workflow with its ref. */
	readonly identity: string;
	/** The OpenID Connect provider, such as https://token.actions.githubusercontent.com. */
	readonly issuer: string;
}

/** The parts of trust material, checked for their types. */
export interface CompleteTrust {
	readonly keys: readonly TrustedKey[];
	readonly sigstore: { readonly trustedRoot: TrustedRoot; readonly identities: readonly TrustedIdentity[] } | null;
}

const verifiers = new WeakMap<Trust, Promise<Verifier>>();

/**
 * Checks that trust material can be used, so that a key that is none is told before any file is read.
 *
 * @throws {InputError} invalid-trust.
 */
export async function checkTrust(trust: Trust): Promise<void> {
	await verifierFor(trust);
}

/** The verifier for trust material, made once. */
export async function verifierFor(trust: Trust): Promise<Verifier> {
	const complete = completed(trust);
	let verifier = verifiers.get(trust);
	if (verifier === undefined) {
		verifier = import("#verify").then(({ createVerifier }) => createVerifier(complete));
		verifiers.set(trust, verifier);
	}
	return verifier;
}

const PARTS: ReadonlySet<string> = new Set(["keys", "trustedRoot", "identities"] satisfies (keyof Trust)[]);

/** What the types say, for callers that have none: trust that is misspelt must not be none. */
function completed(trust: unknown): CompleteTrust {
	if (!isObject(trust)) throw invalid("trust is not an object");
	const unknown = Object.keys(trust).find((name) => !PARTS.has(name));
	if (unknown !== undefined) throw invalid(`trust has no part ${JSON.stringify(unknown)}`);
	const { keys = [], trustedRoot, identities = [] } = trust;
	if (!isListOf<TrustedKey>(keys, ["name", "key"])) throw invalid("keys is not a list of {name, key}");
	if (!isListOf<TrustedIdentity>(identities, ["identity", "issuer"])) {
		throw invalid("identities is not a list of {identity, issuer}, none of them empty");
	}
	if (trustedRoot !== undefined && !isRecordOf<TrustedRoot>(trustedRoot, ["name", "content"])) {
		throw invalid("trustedRoot is not {name, content}");
	}
	if (trustedRoot === undefined) {
		if (identities.length > 0) throw invalid("identities are given without the trusted root that vouches for them");
		if (keys.length === 0) throw invalid("it holds neither a key nor a trusted root");
		return { keys, sigstore: null };
	}
	if (identities.length === 0) {
		throw invalid("a trusted root is given without identities; anybody can have a certificate, so say who may sign");
	}
	return { keys, sigstore: { trustedRoot, identities } };
}

/** An error about trust material. */
export function invalid(what: string, cause?: unknown): InputError {
	return new InputError("invalid-trust", `The trust material cannot be used: ${what}.`, { cause });
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isRecordOf<T>(value: unknown, names: readonly (keyof T & string)[]): value is T {
	return isObject(value) && names.every((name) => typeof value[name] === "string" && value[name] !== "");
}

function isListOf<T>(value: unknown, names: readonly (keyof T & string)[]): value is readonly T[] {
	return Array.isArray(value) && value.every((item) => isRecordOf<T>(item, names));
}
