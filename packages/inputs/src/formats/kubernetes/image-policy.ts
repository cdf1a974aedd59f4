import type { Workload } from "@proviso/schemas";
import { get } from "../../convert.js";
import { at, type Origin } from "../../trace.js";
import { kyvernoFailurePolicy, kyvernoMode, modeOf, validationMode } from "./admission.js";
import type { Declared } from "./declared.js";
import { OBJECT_FIELDS } from "./workload.js";

type Path = Workload.Path;
type Authority = Workload.ImageAuthority;

/** Reads what an object says about the signatures of images, which becomes the numbers from `first` on. */
export function readImagePolicies(declared: Declared, first: number): Workload.ImagePolicy[] {
	switch (declared.object.kind) {
		case "ClusterImagePolicy":
			return [readClusterImagePolicy(declared, ["imagePolicies", first])];
		case "ImageValidatingPolicy":
			return [readImageValidatingPolicy(declared, ["imagePolicies", first])];
		default:
			return readVerifyImages(declared, first);
	}
}

/** https://docs.sigstore.dev/policy-controller/overview/ */
function readClusterImagePolicy(declared: Declared, path: Path): Workload.ImagePolicy {
	const { value, object, index, origin, reader, trace } = declared;
	const spec = reader.record(value, "spec", path);
	const specAt = at(origin, "spec");
	const attestations: Workload.ImageAttestation[] = [];
	const authorities = reader.objects(spec, "authorities", path).map(({ value: authority, index: number }, position) => {
		const place: Path = [...path, "authorities", position];
		const authorityAt = at(specAt, "authorities", number);
		// Those without a name are called so by the controller.
		const name = reader.string(authority, "name", place) ?? `authority-${number}`;
		for (const { value: attestation, index: entry } of reader.objects(authority, "attestations", place)) {
			attestations.push(
				readAttestation(
					attestation,
					{ name: "name", type: "predicateType", condition: "policy" },
					name,
					[...path, "attestations", attestations.length],
					at(authorityAt, "attestations", entry),
					declared,
				),
			);
		}
		return readAuthority(authority, name, place, authorityAt, declared);
	});
	if (authorities.length === 0) reader.limit(path, `ClusterImagePolicy ${object.name} has no authorities`);
	return trace.mark(
		{
			path,
			object: index,
			engine: "sigstore",
			kind: object.kind ?? "",
			name: object.name,
			namespace: null,
			rule: null,
			mode: modeOf(reader.string(spec, "mode", path) ?? "enforce"),
			failurePolicy: null,
			images: patterns(spec, "images", path, declared),
			excludedImages: [],
			required: true,
			verifyDigest: false,
			authorities,
			attestations,
		},
		origin,
		{
			...OBJECT_FIELDS,
			mode: ["spec", "mode"],
			images: ["spec", "images"],
			authorities: ["spec", "authorities"],
			attestations: ["spec", "authorities"],
		},
	);
}

/** https://kyverno.io/docs/policy-types/image-validating-policy/ */
function readImageValidatingPolicy(declared: Declared, path: Path): Workload.ImagePolicy {
	const { value, object, index, origin, reader, trace } = declared;
	const spec = reader.record(value, "spec", path);
	const specAt = at(origin, "spec");
	const validation = reader.record(spec, "validationConfigurations", path);
	return trace.mark(
		{
			path,
			object: index,
			engine: "kyverno",
			kind: object.kind ?? "",
			name: object.name,
			namespace: object.namespace,
			rule: null,
			mode: validationMode(spec, path, declared),
			failurePolicy: reader.string(spec, "failurePolicy", path) ?? "Fail",
			images: patterns(spec, "matchImageReferences", path, declared),
			excludedImages: [],
			required: reader.boolean(validation, "required", path) ?? true,
			verifyDigest: reader.boolean(validation, "verifyDigest", path) ?? true,
			authorities: reader.objects(spec, "attestors", path).map(({ value: attestor, index: number }, position) => {
				const place: Path = [...path, "authorities", position];
				const name = reader.string(attestor, "name", place);
				const cosign = reader.record(attestor, "cosign", place);
				const attestorAt = at(specAt, "attestors", number);
				if (cosign !== null) return readAuthority(cosign, name, place, at(attestorAt, "cosign"), declared);
				const type = get(attestor, "notary") === undefined ? "other" : "certificate";
				return trace.mark({ path: place, name, type, key: null, action: null, identities: [] }, attestorAt, {
					type: [],
				});
			}),
			attestations: reader
				.objects(spec, "attestations", path)
				.map(({ value: attestation, index: number }, position) => {
					const place: Path = [...path, "attestations", position];
					const source = reader.record(attestation, "intoto", place) ?? reader.record(attestation, "referrer", place);
					return trace.mark(
						{
							path: place,
							name: reader.string(attestation, "name", place),
							predicateType: reader.string(source, "type", place),
							authority: null,
							conditional: false,
						},
						at(specAt, "attestations", number),
						{ predicateType: [] },
					);
				}),
		},
		origin,
		{
			...OBJECT_FIELDS,
			mode: ["spec", "validationActions"],
			failurePolicy: ["spec", "failurePolicy"],
			images: ["spec", "matchImageReferences"],
			authorities: ["spec", "attestors"],
			attestations: ["spec", "attestations"],
		},
	);
}

/** https://kyverno.io/docs/policy-types/cluster-policy/verify-images/ */
function readVerifyImages(declared: Declared, first: number): Workload.ImagePolicy[] {
	const { value, object, index, origin, reader, trace } = declared;
	const result: Workload.ImagePolicy[] = [];
	// What is wrong with the list of rules is said where the policy is read.
	const spec = get(value, "spec");
	const rules = get(spec, "rules");
	for (const [number, rule] of (Array.isArray(rules) ? rules : []).entries()) {
		for (const { value: check, index: entry } of reader.objects(rule, "verifyImages", ["imagePolicies"])) {
			const path: Path = ["imagePolicies", first + result.length];
			const checkAt = at(origin, "spec", "rules", number, "verifyImages", entry);
			// `image` and `key` are what the first versions of Kyverno had.
			const image = reader.string(check, "image", path);
			const key = reader.string(check, "key", path);
			const authorities = readAttestors(check, [...path, "authorities"], 0, checkAt, declared);
			if (key !== null) {
				const authority: Authority = {
					path: [...path, "authorities", authorities.length],
					name: null,
					type: "key",
					key: keyPlace(key),
					action: null,
					identities: [],
				};
				authorities.push(trace.mark(authority, at(checkAt, "key"), { type: [], key: [] }));
			}
			const attestations: Workload.ImageAttestation[] = [];
			for (const { value: attestation, index: position } of reader.objects(check, "attestations", path)) {
				const attestationAt = at(checkAt, "attestations", position);
				const type = get(attestation, "type") === undefined ? "predicateType" : "type";
				attestations.push(
					readAttestation(
						attestation,
						{ name: "name", type, condition: "conditions" },
						null,
						[...path, "attestations", attestations.length],
						attestationAt,
						declared,
					),
				);
				const listed: Path = [...path, "authorities"];
				const own = readAttestors(attestation, listed, authorities.length, attestationAt, declared);
				for (const authority of own) authorities.push(authority);
			}
			result.push(
				trace.mark(
					{
						path,
						object: index,
						engine: "kyverno",
						kind: object.kind ?? "",
						name: object.name,
						namespace: object.namespace,
						rule: reader.string(rule, "name", path),
						mode: kyvernoMode(spec, check),
						failurePolicy: kyvernoFailurePolicy(spec, path, declared),
						images: [...(image === null ? [] : [image]), ...reader.strings(check, "imageReferences", path)],
						excludedImages: reader.strings(check, "skipImageReferences", path),
						required: reader.boolean(check, "required", path) ?? true,
						verifyDigest: reader.boolean(check, "verifyDigest", path) ?? true,
						authorities,
						attestations,
					},
					checkAt,
					{
						rule: [],
						name: [],
						namespace: [],
						mode: get(check, "failureAction") === undefined ? [] : "failureAction",
						failurePolicy: [],
						images: image === null ? "imageReferences" : "image",
						excludedImages: "skipImageReferences",
						authorities: "attestors",
					},
				),
			);
		}
	}
	return result;
}

/** The attestors of Kyverno, those within others included: https://kyverno.io/docs/policy-types/cluster-policy/verify-images/sigstore/ */
function readAttestors(parent: unknown, list: Path, first: number, origin: Origin, declared: Declared): Authority[] {
	const { reader, trace } = declared;
	const result: Authority[] = [];
	for (const { value: set, index: setIndex } of reader.objects(parent, "attestors", list)) {
		for (const { value: entry, index: entryIndex } of reader.objects(set, "entries", list)) {
			const path: Path = [...list, first + result.length];
			const entryAt = at(origin, "attestors", setIndex, "entries", entryIndex);
			const keys = reader.record(entry, "keys", path);
			const keyless = reader.record(entry, "keyless", path);
			if (get(entry, "attestor") !== undefined) {
				reader.limit(path, "attestors within an attestor are not read");
			}
			const type = keys
				? "key"
				: keyless
					? "keyless"
					: get(entry, "certificates") === undefined
						? "other"
						: "certificate";
			// Issuer and subject stand in it themselves.
			const named = IDENTITY.some((name) => get(keyless, name) !== undefined);
			const identities = named
				? [readIdentity(keyless, [...path, "identities", 0], at(entryAt, "keyless"), declared)]
				: [];
			const key = keys === null ? null : keyOf(keys, "publicKeys", path, declared);
			const authority: Authority = { path, name: null, type, key, action: null, identities };
			result.push(trace.mark(authority, entryAt, { type: [], key: "keys", identities: "keyless" }));
		}
	}
	return result;
}

/** An authority of Sigstore's policies, and the same within a policy of Kyverno. */
function readAuthority(
	authority: unknown,
	name: string | null,
	path: Path,
	origin: Origin,
	declared: Declared,
): Authority {
	const { reader, trace } = declared;
	const key = reader.record(authority, "key", path);
	const keyless = reader.record(authority, "keyless", path);
	const fixed = reader.record(authority, "static", path);
	const certificate = get(authority, "certificate") !== undefined;
	const type = fixed ? "static" : key ? "key" : keyless ? "keyless" : certificate ? "certificate" : "other";
	const found = reader.objects(keyless, "identities", path);
	const result: Authority = {
		path,
		name,
		type,
		key: key === null ? null : keyOf(key, "data", path, declared),
		action: reader.string(fixed, "action", path),
		identities: trace.mark(
			found.map(({ value, index }, position) =>
				readIdentity(value, [...path, "identities", position], at(origin, "keyless", "identities", index), declared),
			),
			at(origin, "keyless", "identities"),
		),
	};
	return trace.mark(result, origin, { type: [], action: ["static", "action"], identities: "keyless" });
}

const IDENTITY = ["issuer", "issuerRegExp", "subject", "subjectRegExp"];

function readIdentity(value: unknown, path: Path, origin: Origin, { reader, trace }: Declared): Workload.ImageIdentity {
	return trace.mark(
		{
			path,
			issuer: reader.string(value, "issuer", path),
			issuerPattern: reader.string(value, "issuerRegExp", path),
			subject: reader.string(value, "subject", path),
			subjectPattern: reader.string(value, "subjectRegExp", path),
		},
		origin,
		{ issuerPattern: "issuerRegExp", subjectPattern: "subjectRegExp" },
	);
}

/** Where a key is. Keys in the file are not kept. */
function keyOf(key: unknown, inline: string, path: Path, { reader }: Declared): string | null {
	const kms = reader.string(key, "kms", path);
	if (kms !== null) return kms;
	for (const name of ["secretRef", "secret"]) {
		const secret = reader.record(key, name, path);
		if (secret === null) continue;
		const namespace = reader.string(secret, "namespace", path);
		return [namespace, reader.string(secret, "name", path)].filter((part) => part !== null).join("/");
	}
	const data = reader.string(key, inline, path);
	return data === null ? null : keyPlace(data);
}

/** A public key of Kyverno may be an address of one. */
function keyPlace(text: string): string {
	return /^[a-z0-9-]{1,20}:\/\/\S{1,500}$/.test(text) ? text : "inline";
}

function readAttestation(
	attestation: unknown,
	names: { readonly name: string; readonly type: string; readonly condition: string },
	authority: string | null,
	path: Path,
	origin: Origin,
	{ reader, trace }: Declared,
): Workload.ImageAttestation {
	return trace.mark(
		{
			path,
			name: reader.string(attestation, names.name, path),
			predicateType: reader.string(attestation, names.type, path),
			authority,
			conditional: get(attestation, names.condition) !== undefined,
		},
		origin,
		{ predicateType: names.type, authority: [], conditional: names.condition },
	);
}

/** Patterns of images: globs, regular expressions or expressions, whichever each entry has. */
function patterns(parent: unknown, name: string, path: Path, { reader }: Declared): string[] {
	return reader
		.objects(parent, name, path)
		.flatMap(({ value }) => ["glob", "regex", "expression"].map((property) => reader.string(value, property, path)))
		.filter((pattern) => pattern !== null);
}
