import type { Attestation, Path } from "@proviso/schemas";
import { decodeBase64, toHex } from "./base64.js";

type Library = typeof import("asn1js");
type Node = ReturnType<Library["fromBER"]>["result"];

/** Larger ones are no certificates of signers. */
const BYTES = 65_536;

/** Reads certificates, for what they say: nothing is verified. Null for what is no X.509 certificate. */
export type CertificateParser = (der: Uint8Array, path: Path) => Attestation.Certificate | null;

export async function loadCertificateParser(): Promise<CertificateParser> {
	const library = await import("asn1js");
	return (der, path) => {
		if (der.length > BYTES) return null;
		try {
			return certificateOf(der, path, library);
		} catch {
			return null;
		}
	};
}

/** The bytes of the first certificate in PEM (RFC 7468), or null. */
export function decodePem(text: string): Uint8Array | null {
	const begin = "-----BEGIN CERTIFICATE-----";
	const start = text.indexOf(begin);
	const end = text.indexOf("-----END CERTIFICATE-----", start);
	if (start === -1 || end === -1 || end - start > 2 * BYTES) return null;
	return decodeBase64(text.slice(start + begin.length, end).replace(/\s+/g, ""));
}

const SUBJECT_ALTERNATIVE_NAME = "2.5.29.17";
const COMMON_NAME = "2.5.4.3";
/** Arc of Fulcio: https://github.com/sigstore/fulcio/blob/main/docs/oid-info.md */
const FULCIO = "1.3.6.1.4.1.57264.1.";
const USER_NAME = `${FULCIO}7`;
const ISSUER = `${FULCIO}8`;

const CLAIMS: Readonly<Record<keyof Attestation.Claims, number>> = {
	buildSignerUri: 9,
	buildSignerDigest: 10,
	runnerEnvironment: 11,
	sourceRepositoryUri: 12,
	sourceRepositoryDigest: 13,
	sourceRepositoryRef: 14,
	sourceRepositoryIdentifier: 15,
	sourceRepositoryOwnerUri: 16,
	sourceRepositoryOwnerIdentifier: 17,
	buildConfigUri: 18,
	buildConfigDigest: 19,
	buildTrigger: 20,
	runInvocationUri: 21,
	sourceRepositoryVisibility: 22,
};

/** What stood for claims before there were those, as plain text. */
const EARLY_CLAIMS: Readonly<Partial<Record<keyof Attestation.Claims, number>>> = {
	buildTrigger: 2,
	sourceRepositoryDigest: 3,
	sourceRepositoryRef: 6,
};
const EARLY_ISSUER = `${FULCIO}1`;
const EARLY_REPOSITORY = `${FULCIO}5`;

/** RFC 5280, 4.1. */
function certificateOf(der: Uint8Array, path: Path, library: Library): Attestation.Certificate | null {
	const [toBeSigned] = childrenOf(library.fromBER(Uint8Array.from(der)).result);
	if (toBeSigned === undefined) return null;
	const fields = childrenOf(toBeSigned);
	// The version stands first, where it is not 1.
	const [serial, , issuer, validity] = isContext(fields[0], 0) ? fields.slice(1) : fields;
	const [notBefore, notAfter] = childrenOf(validity);
	const before = timeOf(notBefore, library);
	const after = timeOf(notAfter, library);
	if (serial === undefined || before === null || after === null) return null;
	const extensions = extensionsOf(fields.find((field) => isContext(field, 3)));
	const names = extensions.get(SUBJECT_ALTERNATIVE_NAME);
	const value = (oid: string) => derText(extensions.get(oid), library);
	const plain = (oid: string) => plainText(extensions.get(oid));
	const repository = plain(EARLY_REPOSITORY);
	const claims = Object.fromEntries(
		Object.entries(CLAIMS).map(([name, number]) => {
			const early = EARLY_CLAIMS[name as keyof Attestation.Claims];
			return [name, value(`${FULCIO}${number}`) ?? (early === undefined ? null : plain(`${FULCIO}${early}`))];
		}),
	) as Record<keyof Attestation.Claims, string | null>;
	return {
		path,
		...identityOf(names === undefined ? undefined : library.fromBER(names).result, library),
		issuer: value(ISSUER) ?? plain(EARLY_ISSUER),
		authority: commonName(issuer, library),
		serialNumber: toHex(contentOf(serial)),
		notBefore: before,
		notAfter: after,
		claims: {
			...claims,
			sourceRepositoryUri:
				claims.sourceRepositoryUri ?? (repository === null ? null : `https://github.com/${repository}`),
		},
	};
}

function childrenOf(node: Node | undefined): readonly Node[] {
	const value = (node?.valueBlock as { readonly value?: unknown } | undefined)?.value;
	return Array.isArray(value) ? (value as Node[]) : [];
}

function contentOf(node: Node): Uint8Array<ArrayBuffer> {
	return Uint8Array.from((node.valueBlock as unknown as { readonly valueHexView: Uint8Array }).valueHexView);
}

const CONTEXT_SPECIFIC = 3;

function isContext(node: Node | undefined, tag: number): boolean {
	return node?.idBlock.tagClass === CONTEXT_SPECIFIC && node.idBlock.tagNumber === tag;
}

/** Object identifier → the bytes of its value. Of two with the same, the first: the signature is over both. */
function extensionsOf(node: Node | undefined): ReadonlyMap<string, Uint8Array<ArrayBuffer>> {
	const extensions = new Map<string, Uint8Array<ArrayBuffer>>();
	for (const extension of childrenOf(childrenOf(node)[0])) {
		const parts = childrenOf(extension);
		const [oid] = parts;
		const value = parts.at(-1);
		if (oid === undefined || value === undefined) continue;
		const name = textOf(oid);
		if (!extensions.has(name)) extensions.set(name, contentOf(value));
	}
	return extensions;
}

/** RFC 5280, 4.2.1.6: the first address, else mail address, else the user name of Fulcio. */
function identityOf(
	names: Node | undefined,
	library: Library,
): Pick<Attestation.Certificate, "identity" | "identityType"> {
	const all = childrenOf(names);
	const uri = all.find((name) => isContext(name, 6));
	if (uri !== undefined) return { identity: plainText(contentOf(uri)), identityType: "uri" };
	const email = all.find((name) => isContext(name, 1));
	if (email !== undefined) return { identity: plainText(contentOf(email)), identityType: "email" };
	const other = all.find((name) => isContext(name, 0));
	const [oid, value] = childrenOf(other);
	if (oid === undefined || textOf(oid) !== USER_NAME) return { identity: null, identityType: null };
	const [text] = childrenOf(value);
	return text instanceof library.Utf8String
		? { identity: text.getValue(), identityType: "other" }
		: { identity: null, identityType: null };
}

function commonName(name: Node | undefined, library: Library): string | null {
	for (const set of childrenOf(name)) {
		const [oid, value] = childrenOf(childrenOf(set)[0]);
		if (oid === undefined || textOf(oid) !== COMMON_NAME) continue;
		if (value instanceof library.Utf8String || value instanceof library.PrintableString) return value.getValue();
	}
	return null;
}

function timeOf(node: Node | undefined, library: Library): string | null {
	if (!(node instanceof library.UTCTime)) return null;
	const time = node.toDate();
	return Number.isNaN(time.getTime()) ? null : time.toISOString();
}

/** Of an object identifier. */
function textOf(node: Node): string {
	return String((node.valueBlock as { toString(): string }).toString());
}

function derText(bytes: Uint8Array<ArrayBuffer> | undefined, library: Library): string | null {
	if (bytes === undefined) return null;
	const { result } = library.fromBER(bytes);
	return result instanceof library.Utf8String ? result.getValue() : null;
}

function plainText(bytes: Uint8Array | undefined): string | null {
	return bytes === undefined ? null : new TextDecoder().decode(bytes);
}
