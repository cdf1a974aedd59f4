import type { Infrastructure } from "@proviso/schemas";
import { letsAnyoneIn, requiresTls } from "../../../infrastructure/policy.js";
import { and, type Maybe, not, or, settle, type Ternary, UNKNOWN } from "../../../infrastructure/values.js";
import type { Origin } from "../../../trace.js";
import { type Attached, Join } from "../join.js";
import type { Fields, Places, Plan } from "../plan.js";
import type { Planned } from "../planned.js";
import { settingOf } from "../provider-scope.js";
import type { PlannedResource } from "../resource.js";
import type { AwsPolicies, LocatedStatement } from "./aws-policies.js";

/** Resources that configure a bucket, by what they configure. */
const SATELLITES: ReadonlyMap<string, string> = new Map([
	["aws_s3_bucket_public_access_block", "block"],
	["aws_s3_bucket_acl", "acl"],
	["aws_s3_bucket_policy", "policy"],
	["aws_s3_bucket_ownership_controls", "ownership"],
	["aws_s3_bucket_versioning", "versioning"],
	["aws_s3_bucket_logging", "logging"],
	["aws_s3_bucket_server_side_encryption_configuration", "encryption"],
	["aws_s3_object", "object"],
	["aws_s3_object_copy", "object"],
	["aws_s3_bucket_object", "object"],
]);
const KEYS = ["aws_kms_key", "aws_kms_replica_key", "aws_kms_external_key", "aws_kms_alias"];
const SETTINGS = ["block_public_acls", "block_public_policy", "ignore_public_acls", "restrict_public_buckets"] as const;

type Setting = (typeof SETTINGS)[number];

/** A value and where it is said. */
interface Fact<T> {
	readonly value: T;
	readonly place: Origin | undefined;
}
/** Whether something grants access to anyone, and what. */
interface Grant extends Fact<Ternary> {
	readonly reason: string;
}
const NO_GRANT: Grant = { value: false, place: undefined, reason: "" };

/** Adds the S3 buckets, each with what separate resources configure of it. */
export function addS3Buckets(plan: Plan, policies: AwsPolicies): void {
	const buckets = plan.all("aws_s3_bucket");
	const join = new Join(buckets, plan.references, {
		names: (bucket) => [bucket.computed("bucket").text(), bucket.computed("id").text()],
		attribute: ({ type, resource }) =>
			SATELLITES.has(type) || (type === "aws_s3_bucket" && resource.mode === "data") ? "bucket" : null,
	});
	for (const [type, kind] of SATELLITES) {
		for (const satellite of plan.all(type)) {
			// Objects have lists of their own, which matter where they open the bucket.
			if (kind !== "object" || grantOfObject(satellite).value !== false) join.attach(kind, satellite);
		}
	}

	const reader = new BucketReader(plan, policies);
	for (const bucket of buckets) reader.add(bucket, (kind) => join.of(bucket, kind), null);
	for (const [name, attached] of join.elsewhere()) reader.add(null, attached, name);
}

class BucketReader {
	readonly #plan: Plan;
	readonly #policies: AwsPolicies;
	readonly #harmless = new WeakMap<object, boolean>();
	readonly #possiblyTls = new WeakMap<object, boolean>();
	/** Names of the buckets that had a policy, versioning … of their own before, by what it is. */
	readonly #had = new Map<string, ReadonlySet<Maybe<string>>>();
	/** Settings of the account that a bucket is in. */
	readonly #ofAccount: Readonly<Record<Setting, (bucket: PlannedResource) => Ternary>>;

	constructor(plan: Plan, policies: AwsPolicies) {
		this.#plan = plan;
		this.#policies = policies;
		for (const [type, kind] of SATELLITES) {
			this.#had.set(kind, new Set(plan.prior(type).map((satellite) => satellite.get("bucket").text())));
		}
		const accounts = plan.all("aws_s3_account_public_access_block");
		this.#ofAccount = eachSetting((setting) => settingOf(accounts, (account) => account.get(setting).flag(false)));
	}

	/** `bucket` is null for one that the plan configures without describing it. */
	add(bucket: PlannedResource | null, attached: (kind: string) => Attached, name: string | null): void {
		const bearer = bucket ?? firstOf(attached);
		if (bearer === null) return;
		// What is not in the plan of a bucket that is not in the plan may be configured elsewhere.
		const unset: false | typeof UNKNOWN = bucket === null ? UNKNOWN : false;
		const block = this.#block(bearer, attached("block"), unset);
		const acl = this.#acl(bucket, attached("acl"), attached("object"), unset);
		const policy = this.#policy(bucket, attached("policy"), unset);
		// Blocking stops new grants and leaves those that are there; only ignoring and restricting take their effect away.
		const byAcl = and(acl.value, not(block.ignore_public_acls), not(this.#ownerEnforced(attached("ownership"), unset)));
		const byPolicy = and(policy.value, not(block.restrict_public_buckets));
		const isPublic = or(byAcl, byPolicy);
		const versioned = this.#versioned(bucket, attached("versioning"), unset);
		const logged = this.#logged(bucket, attached("logging"), unset);
		const key = this.#key(bucket, attached("encryption"), unset);
		const tls = this.#tls(bucket, attached("policy"), unset);

		const unknown: string[] = [];
		const storage: Fields<Infrastructure.Storage> = {
			service: "s3",
			name: settle(unknown, "name", bucket === null ? name : bucket.computed("bucket").text()),
			public: settle(unknown, "public", isPublic),
			publicReasons: [byAcl === true ? acl.reason : "", byPolicy === true ? policy.reason : ""].filter(
				(text) => text !== "",
			),
			publicAccessBlocked: settle(unknown, "publicAccessBlocked", and(...SETTINGS.map((setting) => block[setting]))),
			// Every new object, since January 2023: https://docs.aws.amazon.com/AmazonS3/latest/userguide/default-encryption-faq.html
			encrypted: true,
			keyId: settle(unknown, "keyId", key.value),
			versioned: settle(unknown, "versioned", versioned.value),
			logged: settle(unknown, "logged", logged.value),
			tlsRequired: settle(unknown, "tlsRequired", tls.value),
			// S3 does not let one choose.
			minTlsVersion: null,
			unknown,
		};
		const grant = byAcl === true || (byAcl === UNKNOWN && byPolicy !== true) ? acl : policy;
		const places: Places<keyof Infrastructure.Storage> = {
			name: bearer.computed("bucket"),
			public: grant.place,
			publicReasons: grant.place,
			publicAccessBlocked: block.place,
			encrypted: key.place,
			keyId: key.place,
			versioned: versioned.place,
			logged: logged.place,
			tlsRequired: tls.place,
		};
		this.#plan.add(this.#plan.storage, "storage", bearer, storage, places, bearer.origin, bucket !== null);
	}

	/**
	 * An attribute of the bucket itself. What was read back of a bucket repeats what a resource of its own said of it, and
	 * does so even where the plan deletes that resource.
	 */
	#inline(bucket: PlannedResource, name: string, kind: string): Planned {
		const attribute = bucket.get(name);
		const names = [bucket.computed("bucket").text(), bucket.computed("id").text()];
		const had = names.some((text) => typeof text === "string" && this.#had.get(kind)?.has(text));
		return had && bucket.isReadBack(name) ? attribute.unset() : attribute;
	}

	/**
	 * The settings that keep a bucket from being public. S3 applies the stricter of the bucket's and the account's.
	 * AWS turns them on for buckets it creates since April 2023; a plan without the resource does not keep them on.
	 *
	 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html
	 */
	#block(bearer: PlannedResource, { certain, possible }: Attached, unset: Ternary) {
		const settings = {} as Record<Setting, Ternary>;
		let place: Origin | undefined;
		for (const setting of SETTINGS) {
			const own =
				certain.length === 0
					? possible.length > 0
						? UNKNOWN
						: unset
					: agree(certain.map((block) => block.get(setting).flag(false)));
			settings[setting] = or(own, this.#ofAccount[setting](bearer));
			const [block] = certain;
			if (block !== undefined && (place === undefined || settings[setting] !== true)) {
				const attribute = block.get(setting);
				if (settings[setting] !== true) place = attribute.isUnset ? block.origin : block.placeOf(attribute);
				else place ??= block.origin;
			}
		}
		return { ...settings, place };
	}

	/** Whether access control lists have no effect: https://docs.aws.amazon.com/AmazonS3/latest/userguide/about-object-ownership.html */
	#ownerEnforced({ certain, possible }: Attached, unset: Ternary): Ternary {
		if (certain.length === 0) return possible.length > 0 ? UNKNOWN : unset;
		return agree(
			certain.map((controls) => {
				const ownership = controls.in("rule", "object_ownership").text();
				return ownership === UNKNOWN ? UNKNOWN : ownership === "BucketOwnerEnforced";
			}),
		);
	}

	#acl(bucket: PlannedResource | null, { certain, possible }: Attached, objects: Attached, unset: Ternary): Grant {
		const inline: Grant = bucket === null ? { ...NO_GRANT, value: unset } : grantOfBucket(bucket);
		const own = certain.length > 0 ? anyOf(certain.map(grantOfAcl)) : this.#orPossible(inline, possible, grantOfAcl);
		const mayHold = this.#orPossible(NO_GRANT, objects.possible, grantOfObject);
		return anyOf([own, ...objects.certain.map(grantOfObject), mayHold]);
	}

	#policy(bucket: PlannedResource | null, { certain, possible }: Attached, unset: Ternary): Grant {
		const of = (resource: PlannedResource) => this.#policyGrant(resource, resource.get("policy"));
		if (certain.length > 0) return anyOf(certain.map(of));
		const inline: Grant =
			bucket === null
				? { ...NO_GRANT, value: unset }
				: this.#policyGrant(bucket, this.#inline(bucket, "policy", "policy"));
		return this.#orPossible(inline, possible, of);
	}

	#tls(bucket: PlannedResource | null, { certain, possible }: Attached, unset: Ternary): Fact<Ternary> {
		const read = (resource: PlannedResource, policy: Planned): Fact<Ternary> => ({
			value: this.#requiresTls(resource, policy),
			place: resource.placeOf(policy),
		});
		const facts = certain.map((resource) => read(resource, resource.get("policy")));
		const [own] = facts;
		// A bucket has one policy.
		if (own !== undefined) return { value: agree(facts.map(({ value }) => value)), place: own.place };
		if (possible.some((list) => this.#mayRequireTls(list))) return { value: UNKNOWN, place: undefined };
		if (bucket === null) return { value: unset, place: undefined };
		const policy = this.#inline(bucket, "policy", "policy");
		return policy.isUnset ? { value: unset, place: undefined } : read(bucket, policy);
	}

	#requiresTls(resource: PlannedResource, policy: Planned): Ternary {
		return requiresTls(this.#policies.of(resource, policy, ["policy"]).map(({ statement }) => statement));
	}

	#mayRequireTls(list: readonly PlannedResource[]): boolean {
		let may = this.#possiblyTls.get(list);
		if (may === undefined) {
			may = list.some((resource) => this.#requiresTls(resource, resource.get("policy")) !== false);
			this.#possiblyTls.set(list, may);
		}
		return may;
	}

	#policyGrant(resource: PlannedResource, policy: Planned): Grant {
		return policy.isUnset ? NO_GRANT : grantOfPolicy(this.#policies.of(resource, policy, ["policy"]));
	}

	/** A grant that may be replaced by that of resources of which it is not known whether they belong to the bucket. */
	#orPossible(grant: Grant, possible: Attached["possible"], of: (resource: PlannedResource) => Grant): Grant {
		for (const list of possible) {
			let harmless = this.#harmless.get(list);
			if (harmless === undefined) {
				harmless = list.every((resource) => of(resource).value === false);
				this.#harmless.set(list, harmless);
			}
			if (!harmless || grant.value === true) return { ...grant, value: UNKNOWN };
		}
		return grant;
	}

	#versioned(bucket: PlannedResource | null, { certain, possible }: Attached, unset: Ternary): Fact<Ternary> {
		if (certain.length === 0) {
			const attribute =
				bucket === null ? undefined : this.#inline(bucket, "versioning", "versioning").block().get("enabled");
			const value = possible.length > 0 ? UNKNOWN : (attribute?.flag(false) ?? unset);
			return { value, place: attribute === undefined ? undefined : bucket?.placeOf(attribute) };
		}
		const status = (versioning: PlannedResource) => versioning.in("versioning_configuration", "status");
		return first(certain, status, (versioning) => {
			const text = status(versioning).text();
			return text === UNKNOWN ? UNKNOWN : text === "Enabled";
		});
	}

	#logged(bucket: PlannedResource | null, { certain, possible }: Attached, unset: Ternary): Fact<Ternary> {
		if (certain.length > 0)
			return first(
				certain,
				(logging) => logging.get("target_bucket"),
				() => true,
			);
		const attribute = bucket === null ? undefined : this.#inline(bucket, "logging", "logging");
		const blocks = attribute?.blocks();
		const inline = blocks === undefined ? unset : blocks.items.length > 0 ? true : blocks.unknown ? UNKNOWN : false;
		return {
			value: possible.length > 0 && inline !== true ? UNKNOWN : inline,
			place: attribute === undefined ? undefined : bucket?.placeOf(attribute),
		};
	}

	#key(bucket: PlannedResource | null, { certain, possible }: Attached, unset: Ternary): Fact<Maybe<string>> {
		const [own] = certain;
		const resource = own ?? bucket;
		if (resource === null) return { value: unset === UNKNOWN ? UNKNOWN : null, place: undefined };
		const steps = own === undefined ? ["server_side_encryption_configuration"] : [];
		const rule =
			own === undefined
				? this.#inline(resource, "server_side_encryption_configuration", "encryption").block().get("rule")
				: resource.get("rule");
		const attribute = rule.block().get("apply_server_side_encryption_by_default").block().get("kms_master_key_id");
		const path = [
			...steps.flatMap((step) => [step, 0]),
			"rule",
			0,
			"apply_server_side_encryption_by_default",
			0,
			"kms_master_key_id",
		];
		const value = customerKey(this.#plan.key(resource, attribute, KEYS, path));
		return {
			value: certain.length > 1 || (own === undefined && possible.length > 0) ? UNKNOWN : value,
			place: resource.placeOf(attribute),
		};
	}
}

/** The key unless it is one that AWS manages. */
export function customerKey(key: Maybe<string>): Maybe<string> {
	return typeof key === "string" && /(?:^|:)alias\/aws\//.test(key) ? null : key;
}

function eachSetting<T>(of: (setting: Setting) => T): Record<Setting, T> {
	return Object.fromEntries(SETTINGS.map((setting) => [setting, of(setting)])) as Record<Setting, T>;
}

/** What several resources for one bucket say: unknown unless they say the same. */
function agree(values: readonly Ternary[]): Ternary {
	const [value = UNKNOWN] = values;
	return values.every((other) => other === value) ? value : UNKNOWN;
}

function anyOf(grants: readonly Grant[]): Grant {
	return (
		grants.find(({ value }) => value === true) ?? grants.find(({ value }) => value === UNKNOWN) ?? grants[0] ?? NO_GRANT
	);
}

function first(
	resources: readonly PlannedResource[],
	attribute: (resource: PlannedResource) => Planned,
	value: (resource: PlannedResource) => Ternary,
): Fact<Ternary> {
	const resource = resources[0] as PlannedResource;
	return { value: agree(resources.map(value)), place: resource.placeOf(attribute(resource)) };
}

function firstOf(attached: (kind: string) => Attached): PlannedResource | null {
	for (const kind of SATELLITES.values()) {
		const [resource] = attached(kind).certain;
		if (resource !== undefined) return resource;
	}
	return null;
}

/** https://docs.aws.amazon.com/AmazonS3/latest/userguide/acl-overview.html#canned-acl */
function grantOfCannedAcl(resource: PlannedResource, attribute: Planned): Grant {
	const acl = attribute.text();
	const value =
		acl === UNKNOWN ? UNKNOWN : acl !== null && /^(?:public-read|public-read-write|authenticated-read)$/.test(acl);
	return {
		value,
		place: resource.placeOf(attribute),
		reason: `the access control list is ${String(acl === UNKNOWN ? "" : acl)}`,
	};
}

function grantOfObject(object: PlannedResource): Grant {
	const grant = grantOfCannedAcl(object, object.get("acl"));
	return { ...grant, reason: `${grant.reason} for an object of it` };
}

function grantOfAcl(acl: PlannedResource): Grant {
	const policy = acl.get("access_control_policy");
	const { items, unknown } = policy.block().get("grant").blocks();
	const grants = items.map((grant) => grantTo(acl, grant.get("grantee").block().get("uri")));
	if (unknown) grants.push({ value: UNKNOWN, place: acl.placeOf(policy), reason: "" });
	return anyOf([...grants, grantOfCannedAcl(acl, acl.get("acl"))]);
}

/** The attributes that buckets had before version 4 of the provider. */
function grantOfBucket(bucket: PlannedResource): Grant {
	const list = bucket.get("grant");
	const { items, unknown } = list.blocks();
	const grants = items.map((grant) => grantTo(bucket, grant.get("uri")));
	if (unknown) grants.push({ value: UNKNOWN, place: bucket.placeOf(list), reason: "" });
	return anyOf([...grants, grantOfCannedAcl(bucket, bucket.get("acl"))]);
}

function grantTo(resource: PlannedResource, uri: Planned): Grant {
	const grantee = uri.text();
	const group =
		typeof grantee === "string" ? /\/groups\/global\/(AllUsers|AuthenticatedUsers)$/.exec(grantee)?.[1] : undefined;
	return {
		value: grantee === UNKNOWN ? UNKNOWN : group !== undefined,
		place: resource.placeOf(uri),
		reason: `the access control list grants access to ${group}`,
	};
}

function grantOfPolicy(statements: readonly LocatedStatement[]): Grant {
	return anyOf(
		statements.map(({ statement, place }) => ({
			value: letsAnyoneIn(statement),
			place,
			reason:
				statement.sid === null
					? "the bucket policy allows anyone"
					: `the bucket policy allows anyone (${statement.sid})`,
		})),
	);
}
