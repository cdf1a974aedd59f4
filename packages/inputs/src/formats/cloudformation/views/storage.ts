import { letsAnyoneIn, requiresTls } from "../../../infrastructure/policy.js";
import { and, type Maybe, not, or, settle, type Ternary, UNKNOWN } from "../../../infrastructure/values.js";
import type { Origin } from "../../../trace.js";
import { readStatements } from "../policies.js";
import { isWord, placeOf, type Stack, type StackResource } from "../stack.js";

const SETTINGS = ["BlockPublicAcls", "BlockPublicPolicy", "IgnorePublicAcls", "RestrictPublicBuckets"] as const;
/** https://docs.aws.amazon.com/AmazonS3/latest/userguide/acl-overview.html#canned-acl */
const PUBLIC_ACLS = ["PublicRead", "PublicReadWrite", "AuthenticatedRead"];

/** Whether something grants access to anyone, why, and where it says so. */
interface Grant {
	readonly value: Ternary;
	readonly reason: string;
	readonly place: Origin;
}

/** Adds the S3 buckets, each with the policies that name it. */
export function addStorage(stack: Stack): void {
	const buckets = stack.all("AWS::S3::Bucket");
	const policies = new BucketPolicies(stack, buckets);
	for (const bucket of buckets) addBucket(stack, bucket, policies);
	for (const policy of policies.elsewhere) addUndescribed(stack, policy);
}

/** Which policy belongs to which bucket: by reference, or by a name that is the same. */
class BucketPolicies {
	/** Policies of buckets that the template does not describe, or of which it does not tell. */
	readonly elsewhere: StackResource[] = [];
	readonly #certain = new Map<StackResource, StackResource[]>();
	/** What policies whose bucket is named by what is not known, or by a name, could do. */
	readonly #unnamed = { letAnyoneIn: false, requireTls: false };
	readonly #named = { letAnyoneIn: false, requireTls: false };

	constructor(stack: Stack, buckets: readonly StackResource[]) {
		const byName = new Map<string, StackResource>();
		for (const bucket of buckets) {
			const name = bucket.properties.in("BucketName").identity();
			if (name !== null) byName.set(name, bucket);
		}
		for (const policy of stack.all("AWS::S3::BucketPolicy")) {
			const target = policy.properties.in("Bucket");
			const name = target.identity();
			const bucket = stack.referenced(target, "AWS::S3::Bucket") ?? (name === null ? undefined : byName.get(name));
			if (bucket !== undefined) {
				const list = this.#certain.get(bucket);
				if (list === undefined) this.#certain.set(bucket, [policy]);
				else list.push(policy);
				continue;
			}
			this.elsewhere.push(policy);
			const could = target.isUnknown ? this.#unnamed : this.#named;
			could.letAnyoneIn ||= grantOf(policy).value !== false;
			could.requireTls ||= requiresTlsBy(policy) !== false;
		}
	}

	/** Whether the policies of a bucket refuse requests without TLS, and where they say so. */
	tls(bucket: StackResource): { readonly value: Ternary; readonly place: Origin | undefined } {
		const certain = this.#certain.get(bucket) ?? [];
		const [policy] = certain;
		if (policy === undefined) {
			return { value: this.#mayBeOf(bucket, "requireTls") ? UNKNOWN : false, place: undefined };
		}
		const values = certain.map(requiresTlsBy);
		const [value = UNKNOWN] = values;
		return {
			// A bucket has one policy: of several it is not known which.
			value: values.every((other) => other === value) ? value : UNKNOWN,
			place: placeOf(policy, policy.properties.in("PolicyDocument")),
		};
	}

	/** What the policies of a bucket grant; null when none may belong to it. */
	grant(bucket: StackResource): Grant | null {
		const grants = (this.#certain.get(bucket) ?? []).map(grantOf);
		const own =
			grants.find(({ value }) => value === true) ?? grants.find(({ value }) => value === UNKNOWN) ?? grants[0] ?? null;
		if (!this.#mayBeOf(bucket, "letAnyoneIn") || own?.value === true) return own;
		return { value: UNKNOWN, reason: "", place: placeOf(bucket, bucket.properties.in("BucketName")) };
	}

	/** Whether one of the policies elsewhere that could do so may be the bucket's. */
	#mayBeOf(bucket: StackResource, what: "letAnyoneIn" | "requireTls"): boolean {
		const name = bucket.properties.in("BucketName");
		// A bucket without a name is given one that nothing else can say.
		return !name.isUnset && (this.#unnamed[what] || (this.#named[what] && name.isUnknown));
	}
}

function requiresTlsBy(policy: StackResource): Ternary {
	const { statements } = readStatements(policy.properties.in("PolicyDocument"));
	return requiresTls(statements.map(({ statement }) => statement));
}

function grantOf(policy: StackResource): Grant {
	const document = policy.properties.in("PolicyDocument");
	let result: Grant = { value: false, reason: "", place: placeOf(policy, document) };
	for (const { statement, part } of readStatements(document).statements) {
		const value = letsAnyoneIn(statement);
		if (value === false || (value === UNKNOWN && result.value === UNKNOWN)) continue;
		const sid = statement.sid === null ? "" : ` (${statement.sid})`;
		result = { value, reason: `the bucket policy allows anyone${sid}`, place: placeOf(policy, part) };
		if (value === true) break;
	}
	return result;
}

function addBucket(stack: Stack, bucket: StackResource, policies: BucketPolicies): void {
	const { properties } = bucket;
	const block = properties.in("PublicAccessBlockConfiguration");
	const setting = (name: (typeof SETTINGS)[number]) => block.in(name).flag(false);
	const acl = properties.in("AccessControl");
	const policy = policies.grant(bucket);
	const tls = policies.tls(bucket);
	const ownership = properties.in("OwnershipControls", "Rules").first().in("ObjectOwnership");
	// Blocking stops new grants and leaves those that are there; only ignoring and restricting take their effect away.
	const byAcl = and(
		isWord(acl, PUBLIC_ACLS, false) ?? UNKNOWN,
		not(setting("IgnorePublicAcls")),
		not(isWord(ownership, ["BucketOwnerEnforced"], false) ?? UNKNOWN),
	);
	const byPolicy = and(policy?.value ?? false, not(setting("RestrictPublicBuckets")));
	const reasons = [
		byAcl === true ? `the access control list is ${String(acl.text() === UNKNOWN ? "" : acl.text())}` : "",
		byPolicy === true ? (policy?.reason ?? "") : "",
	];
	const encryption = properties
		.in("BucketEncryption", "ServerSideEncryptionConfiguration")
		.first()
		.in("ServerSideEncryptionByDefault", "KMSMasterKeyID");
	const logging = properties.in("LoggingConfiguration");
	const versioning = properties.in("VersioningConfiguration", "Status");
	const open = SETTINGS.map((name) => block.in(name)).find((property) => property.flag(false) !== true);
	const grant = policy !== null && byAcl !== true && policy.value !== false ? policy.place : acl;
	const name = properties.in("BucketName");
	const unknown: string[] = [];
	stack.add(
		stack.storage,
		"storage",
		bucket,
		{
			service: "s3",
			name: settle(unknown, "name", name.isUnset ? UNKNOWN : name.text()),
			public: settle(unknown, "public", or(byAcl, byPolicy)),
			publicReasons: reasons.filter((reason) => reason !== ""),
			publicAccessBlocked: settle(unknown, "publicAccessBlocked", and(...SETTINGS.map(setting))),
			// Every new object, since January 2023: https://docs.aws.amazon.com/AmazonS3/latest/userguide/default-encryption-faq.html
			encrypted: true,
			keyId: settle(unknown, "keyId", stack.key(encryption)),
			versioned: settle(unknown, "versioned", isWord(versioning, ["Enabled"], false)),
			logged: settle(unknown, "logged", logging.isUnknown ? UNKNOWN : !logging.isUnset),
			tlsRequired: settle(unknown, "tlsRequired", tls.value),
			minTlsVersion: null,
			unknown,
		},
		{
			name,
			public: grant,
			publicReasons: grant,
			publicAccessBlocked: open ?? block,
			encrypted: encryption,
			keyId: encryption,
			versioned: versioning,
			logged: logging,
			tlsRequired: tls.place,
		},
	);
}

/** A bucket that the template gives a policy and does not describe. */
function addUndescribed(stack: Stack, policy: StackResource): void {
	const grant = grantOf(policy);
	const name: Maybe<string> = policy.properties.in("Bucket").text();
	const unknown: string[] = [];
	stack.add(
		stack.storage,
		"storage",
		policy,
		{
			service: "s3",
			name: settle(unknown, "name", name),
			// Its settings and its list are not in the template.
			public: settle<boolean>(unknown, "public", UNKNOWN),
			publicReasons: [],
			publicAccessBlocked: settle<boolean>(unknown, "publicAccessBlocked", UNKNOWN),
			encrypted: true,
			keyId: settle<string>(unknown, "keyId", UNKNOWN),
			versioned: settle<boolean>(unknown, "versioned", UNKNOWN),
			logged: settle<boolean>(unknown, "logged", UNKNOWN),
			tlsRequired: settle(unknown, "tlsRequired", requiresTlsBy(policy)),
			minTlsVersion: null,
			unknown,
		},
		{ name: policy.properties.in("Bucket"), public: grant.place },
		null,
		false,
	);
}
