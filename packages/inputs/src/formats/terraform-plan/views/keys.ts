import type { Infrastructure } from "@proviso/schemas";
import { type Maybe, settle, UNKNOWN } from "../../../infrastructure/values.js";
import type { Fields, Plan } from "../plan.js";
import type { Planned } from "../planned.js";
import type { PlannedResource } from "../resource.js";

/** Adds managed encryption keys of the three clouds. */
export function addKeys(plan: Plan): void {
	for (const key of plan.all("aws_kms_key", "aws_kms_external_key")) addAwsKey(plan, key);
	for (const key of plan.all("google_kms_crypto_key")) addGoogleKey(plan, key);
	for (const key of plan.all("azurerm_key_vault_key")) addAzureKey(plan, key);
}

/**
 * https://docs.aws.amazon.com/kms/latest/developerguide/rotate-keys.html: off by default, every 365 days once on; keys
 * that are not symmetric, and keys of imported material, cannot be rotated by KMS.
 */
function addAwsKey(plan: Plan, key: PlannedResource): void {
	const rotation = key.get("enable_key_rotation");
	const spec = key.get("customer_master_key_spec").text();
	const usage = key.get("key_usage").text();
	const cannot =
		key.type === "aws_kms_external_key" ||
		(typeof spec === "string" && spec !== "SYMMETRIC_DEFAULT") ||
		(typeof usage === "string" && usage !== "ENCRYPT_DECRYPT");
	const rotated = cannot ? null : rotation.flag(false);
	const period = key.get("rotation_period_in_days");
	add(plan, key, "kms", rotated, rotated === true ? (period.integer() ?? 365) : rotated === UNKNOWN ? UNKNOWN : null, {
		rotated: rotation,
		rotationDays: period,
	});
}

/** https://cloud.google.com/kms/docs/key-rotation: only symmetric keys for encryption rotate, and only with a period. */
function addGoogleKey(plan: Plan, key: PlannedResource): void {
	const attribute = key.get("rotation_period");
	const purpose = key.get("purpose").text();
	const cannot = typeof purpose === "string" && purpose !== "ENCRYPT_DECRYPT";
	const period = attribute.text();
	const seconds = typeof period === "string" ? /^(\d{1,12})(?:\.\d+)?s$/.exec(period)?.[1] : undefined;
	const days = seconds === undefined ? UNKNOWN : Math.floor(Number(seconds) / 86_400);
	const places = { rotated: attribute, rotationDays: attribute };
	if (cannot || period === null) add(plan, key, "cloud-kms", cannot ? null : false, null, places);
	else add(plan, key, "cloud-kms", days === UNKNOWN ? UNKNOWN : true, days, places);
}

/** https://learn.microsoft.com/azure/key-vault/keys/how-to-configure-key-rotation */
function addAzureKey(plan: Plan, key: PlannedResource): void {
	const policy = key.get("rotation_policy");
	const automatic = policy.block().get("automatic");
	const { items, unknown } = automatic.blocks();
	const [block] = items;
	const after = block?.get("time_after_creation");
	const period = after?.text() ?? null;
	const rotated = block !== undefined ? true : unknown ? UNKNOWN : false;
	const days = period === UNKNOWN || rotated === UNKNOWN ? UNKNOWN : period === null ? null : daysOf(period);
	add(plan, key, "key-vault", rotated, days, { rotated: policy, rotationDays: after ?? policy });
}

/** Days of an ISO 8601 duration in days, months of 30 and years of 365 days. */
function daysOf(duration: string): Maybe<number> {
	const parts = /^P(?:(\d{1,6})Y)?(?:(\d{1,6})M)?(?:(\d{1,6})D)?$/.exec(duration);
	if (parts === null || duration === "P") return UNKNOWN;
	const [years, months, days] = parts.slice(1).map((part) => Number(part ?? 0)) as [number, number, number];
	return years * 365 + months * 30 + days;
}

function add(
	plan: Plan,
	resource: PlannedResource,
	service: string,
	rotated: Maybe<boolean>,
	rotationDays: Maybe<number>,
	places: { readonly rotated: Planned; readonly rotationDays: Planned },
): void {
	const unknown: string[] = [];
	const fields: Fields<Infrastructure.Key> = {
		service,
		rotated: settle(unknown, "rotated", rotated),
		rotationDays: settle(unknown, "rotationDays", rotationDays),
		unknown,
	};
	plan.add(plan.keys, "keys", resource, fields, places);
}
