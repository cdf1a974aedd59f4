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
import { type Maybe, or, settle, UNKNOWN } from "../../../infrastructure/values.js";
import type { Origin } from "../../../trace.js";
import { readStatements } from "../policies.js";
import type { Property } from "../resolved.js";
import { placeOf, type Stack, type StackResource } from "../stack.js";

/** What other resources, or other properties, say instead of what the table reads. */
type Overrides = Readonly<
	Record<string, { readonly value: Maybe<string | number | boolean>; readonly place?: Origin }>
>;

/** Adds the views whose tables say all there is to them: audit logs, registries and secrets. */
export function addTabled(stack: Stack): void {
	addView(stack, "auditLogs", AUDIT_LOGS, AUDIT_LOG_COLUMNS, () => ({}));
	addView(stack, "registries", REGISTRIES, REGISTRY_COLUMNS, registryOverrides);
	addView(stack, "secrets", SECRETS, SECRET_COLUMNS, rotationOverrides(stack));
}

function addView(
	stack: Stack,
	view: "auditLogs" | "registries" | "secrets",
	table: Readonly<Record<string, Row>>,
	columns: readonly string[],
	overrides: (resource: StackResource) => Overrides,
): void {
	for (const [type, row] of Object.entries(table)) {
		for (const resource of stack.all(type)) {
			const others = overrides(resource);
			const unknown: string[] = [];
			const fields: Record<string, unknown> = { service: row["service"] };
			const places: Record<string, Property | Origin | undefined> = {};
			for (const name of columns) {
				const { value, attribute, column } = readCell(row, name, resource.properties);
				const other = Object.hasOwn(others, name) ? others[name] : undefined;
				const own = column?.isKey && attribute !== undefined ? stack.key(attribute) : value;
				fields[name] = settle(unknown, name, other === undefined ? own : other.value);
				places[name] = other === undefined ? attribute : other.place;
			}
			fields["unknown"] = unknown;
			// The schema of the document holds what the tables make to the shape of the view.
			const list = stack[view] as unknown as { readonly path: (string | number)[] }[];
			stack.add(list, view, resource, fields, places);
		}
	}
}

function registryOverrides(registry: StackResource): Overrides {
	if (registry.type !== "AWS::ECR::Repository") return {};
	const policy = registry.properties.in("RepositoryPolicyText");
	const grants = readStatements(policy).statements.map(({ statement }) => letsAnyoneIn(statement));
	return { public: { value: or(...grants), place: placeOf(registry, policy) } };
}

/** https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-secretsmanager-rotationschedule.html */
function rotationOverrides(stack: Stack): (secret: StackResource) => Overrides {
	const bySecret = new Map<StackResource, StackResource>();
	const names = new Map<string, StackResource>();
	let isOpen = false;
	for (const schedule of stack.all("AWS::SecretsManager::RotationSchedule")) {
		const target = schedule.properties.in("SecretId");
		// An attachment to a database gives the secret on.
		const attachment = stack.referenced(target, "AWS::SecretsManager::SecretTargetAttachment");
		const id = attachment?.properties.in("SecretId") ?? target;
		const secret = stack.referenced(id, "AWS::SecretsManager::Secret");
		const name = id.identity();
		if (secret !== null) bySecret.set(secret, schedule);
		else if (name !== null) names.set(name, schedule);
		else isOpen = true;
	}
	return (secret) => {
		if (secret.type !== "AWS::SecretsManager::Secret") return {};
		const name = secret.properties.in("Name").identity();
		const schedule = bySecret.get(secret) ?? (name === null ? undefined : names.get(name));
		if (schedule === undefined) {
			return isOpen ? { rotated: { value: UNKNOWN }, rotationDays: { value: UNKNOWN } } : {};
		}
		const days = schedule.properties.in("RotationRules", "AutomaticallyAfterDays");
		const expression = schedule.properties.in("RotationRules", "ScheduleExpression").text();
		return {
			rotated: { value: true, place: schedule.origin },
			rotationDays: {
				value: expression === null ? days.integer() : daysOfRate(expression),
				place: placeOf(schedule, days),
			},
		};
	};
}
