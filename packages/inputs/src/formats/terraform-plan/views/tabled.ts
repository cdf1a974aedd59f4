import { letsAnyoneIn } from "../../../infrastructure/policy.js";
import { daysOfRate } from "../../../infrastructure/schedule.js";
import { type Row, readCell } from "../../../infrastructure/table.js";
import {
	AUDIT_LOG_COLUMNS,
	AUDIT_LOGS,
	REGISTRIES,
	REGISTRY_COLUMNS,
	SECRET_COLUMNS,
	SECRETS,
} from "../../../infrastructure/tables.js";
import { type Maybe, or, settle, type Ternary, UNKNOWN } from "../../../infrastructure/values.js";
import type { Origin } from "../../../trace.js";
import { Join } from "../join.js";
import type { Plan } from "../plan.js";
import type { Planned } from "../planned.js";
import type { PlannedResource } from "../resource.js";
import type { AwsPolicies } from "./aws-policies.js";
import { grantOf } from "./google.js";

/** What other resources say of one, instead of what it says itself. */
type Overrides = Readonly<
	Record<string, { readonly value: Maybe<string | number | boolean>; readonly place?: Origin }>
>;

const KEYS = [
	...["aws_kms_key", "aws_kms_replica_key", "aws_kms_external_key", "aws_kms_alias"],
	...["azurerm_key_vault_key", "google_kms_crypto_key"],
];

/** Adds the views whose tables say all there is to them: audit logs, registries and secrets. */
export function addTabled(plan: Plan, policies: AwsPolicies): void {
	addView(plan, "auditLogs", AUDIT_LOGS, AUDIT_LOG_COLUMNS, () => ({}));
	addView(plan, "registries", REGISTRIES, REGISTRY_COLUMNS, registryOverrides(plan, policies));
	addView(plan, "secrets", SECRETS, SECRET_COLUMNS, rotationOverrides(plan));
}

function addView<View extends "auditLogs" | "registries" | "secrets">(
	plan: Plan,
	view: View,
	table: Readonly<Record<string, Row>>,
	columns: readonly string[],
	overrides: (resource: PlannedResource) => Overrides,
): void {
	for (const [type, row] of Object.entries(table)) {
		for (const resource of plan.all(type)) {
			const others = overrides(resource);
			const unknown: string[] = [];
			const fields: Record<string, unknown> = { service: row["service"] };
			const places: Record<string, Planned | Origin | undefined> = {};
			for (const name of columns) {
				const { value, attribute, column } = readCell(row, name, resource);
				const other = Object.hasOwn(others, name) ? others[name] : undefined;
				const inConfiguration = column?.at.flatMap((step, index) => (index === 0 ? [step] : [0, step])) ?? [];
				const own =
					column?.isKey && attribute !== undefined ? plan.key(resource, attribute, KEYS, inConfiguration) : value;
				fields[name] = settle(unknown, name, other === undefined ? own : other.value);
				places[name] = other === undefined ? attribute : other.place;
			}
			fields["unknown"] = unknown;
			// The schema of the document holds what the tables make to the shape of the view.
			const list = plan[view] as unknown as { readonly path: (string | number)[] }[];
			plan.add(list, view, resource, fields, places);
		}
	}
}

/** Who may pull is said by policies of their own; scanning may be set for all repositories at once. */
function registryOverrides(plan: Plan, policies: AwsPolicies): (resource: PlannedResource) => Overrides {
	const types = ["aws_ecr_repository", "google_artifact_registry_repository"];
	const join = new Join(plan.all(...types), plan.references, {
		names: (registry) => ["name", "id", "repository_id"].map((name) => registry.computed(name).text()),
		attribute: ({ type }) => (POLICIES.includes(type) ? "repository" : null),
	});
	for (const policy of plan.all(...POLICIES)) join.attach("policy", policy);
	const grant = (policy: PlannedResource): Ternary =>
		policy.type === "aws_ecr_repository_policy"
			? or(...policies.of(policy, policy.get("policy"), ["policy"]).map(({ statement }) => letsAnyoneIn(statement)))
			: grantOf(policy).value;
	const possibly = new WeakMap<object, boolean>();
	const mayOpen = (list: readonly PlannedResource[]): boolean => {
		let may = possibly.get(list);
		if (may === undefined) {
			may = list.some((policy) => grant(policy) !== false);
			possibly.set(list, may);
		}
		return may;
	};
	const scansAll = plan.all("aws_ecr_registry_scanning_configuration").length > 0;
	return (registry): Overrides => {
		if (!types.includes(registry.type)) return {};
		const { certain, possible } = join.of(registry, "policy");
		const value = or(...certain.map(grant), possible.some(mayOpen) ? UNKNOWN : false);
		const [policy] = certain;
		const isPublic: Overrides[string] = policy === undefined ? { value } : { value, place: policy.origin };
		const scanned = registry.in("image_scanning_configuration", "scan_on_push").flag(false);
		return registry.type === "aws_ecr_repository" && scansAll && scanned === false
			? { public: isPublic, scanned: { value: UNKNOWN } }
			: { public: isPublic };
	};
}

const POLICIES = [
	"aws_ecr_repository_policy",
	"google_artifact_registry_repository_iam_member",
	"google_artifact_registry_repository_iam_binding",
	"google_artifact_registry_repository_iam_policy",
];

/** https://docs.aws.amazon.com/secretsmanager/latest/userguide/rotating-secrets.html */
function rotationOverrides(plan: Plan): (resource: PlannedResource) => Overrides {
	const secrets = plan.all("aws_secretsmanager_secret");
	const join = new Join(secrets, plan.references, {
		names: (secret) => ["name", "id", "arn"].map((name) => secret.computed(name).text()),
		attribute: ({ type }) => (type === "aws_secretsmanager_secret_rotation" ? "secret_id" : null),
	});
	for (const rotation of plan.all("aws_secretsmanager_secret_rotation")) join.attach("rotation", rotation);
	return (secret): Overrides => {
		if (secret.type !== "aws_secretsmanager_secret") return {};
		const { certain, possible } = join.of(secret, "rotation");
		const [rotation] = certain;
		if (rotation === undefined)
			return possible.length === 0 ? {} : { rotated: { value: UNKNOWN }, rotationDays: { value: UNKNOWN } };
		const days = rotation.in("rotation_rules", "automatically_after_days");
		const schedule = rotation.in("rotation_rules", "schedule_expression").text();
		return {
			rotated: { value: true, place: rotation.origin },
			rotationDays: { value: schedule === null ? days.integer() : daysOfRate(schedule), place: rotation.placeOf(days) },
		};
	};
}
