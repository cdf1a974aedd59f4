import type { Infrastructure } from "@proviso/schemas";
import { conditionKeys, EMPTY_STATEMENT, type Statement } from "../../../infrastructure/policy.js";
import { type Maybe, settle, UNKNOWN } from "../../../infrastructure/values.js";
import type { Origin } from "../../../trace.js";
import type { Plan } from "../plan.js";
import type { Planned } from "../planned.js";
import type { PlannedResource } from "../resource.js";
import type { AwsPolicies, LocatedStatement } from "./aws-policies.js";

type PolicyType = Infrastructure.AccessStatement["policyType"];

/** Attributes that hold a policy, for each type of resource that has one. */
const POLICIES: readonly (readonly [type: string, attribute: string, policyType: PolicyType])[] = [
	...["aws_iam_policy", "aws_iam_role_policy", "aws_iam_user_policy", "aws_iam_group_policy"].map(
		(type) => [type, "policy", "identity"] as const,
	),
	["aws_ssoadmin_permission_set_inline_policy", "inline_policy", "identity"],
	["aws_iam_role", "assume_role_policy", "trust"],
	...[
		"aws_acmpca_policy",
		"aws_api_gateway_rest_api",
		"aws_api_gateway_rest_api_policy",
		"aws_backup_vault_policy",
		"aws_cloudwatch_event_bus_policy",
		"aws_codebuild_resource_policy",
		"aws_dynamodb_resource_policy",
		"aws_ecr_registry_policy",
		"aws_ecr_repository_policy",
		"aws_ecrpublic_repository_policy",
		"aws_efs_file_system_policy",
		"aws_glue_resource_policy",
		"aws_kinesis_resource_policy",
		"aws_kms_external_key",
		"aws_kms_key",
		"aws_kms_key_policy",
		"aws_kms_replica_key",
		"aws_media_store_container_policy",
		"aws_s3_access_point",
		"aws_s3_bucket",
		"aws_s3_bucket_policy",
		"aws_s3control_access_point_policy",
		"aws_secretsmanager_secret",
		"aws_secretsmanager_secret_policy",
		"aws_ses_identity_policy",
		"aws_sesv2_email_identity_policy",
		"aws_sns_topic",
		"aws_sns_topic_policy",
		"aws_sqs_queue",
		"aws_sqs_queue_policy",
		"aws_vpc_endpoint",
		"aws_vpc_endpoint_policy",
	].map((type) => [type, "policy", "resource"] as const),
	["aws_cloudwatch_log_destination_policy", "access_policy", "resource"],
	["aws_cloudwatch_log_resource_policy", "policy_document", "resource"],
	["aws_codeartifact_domain_permissions_policy", "policy_document", "resource"],
	["aws_codeartifact_repository_permissions_policy", "policy_document", "resource"],
	["aws_elasticsearch_domain", "access_policies", "resource"],
	["aws_elasticsearch_domain_policy", "access_policies", "resource"],
	["aws_glacier_vault", "access_policy", "resource"],
	["aws_opensearch_domain", "access_policies", "resource"],
	["aws_opensearch_domain_policy", "access_policies", "resource"],
];

/** Attributes that attach a managed policy, or several. */
const ATTACHMENTS: readonly (readonly [type: string, attribute: string])[] = [
	["aws_iam_role_policy_attachment", "policy_arn"],
	["aws_iam_user_policy_attachment", "policy_arn"],
	["aws_iam_group_policy_attachment", "policy_arn"],
	["aws_iam_policy_attachment", "policy_arn"],
	["aws_ssoadmin_managed_policy_attachment", "managed_policy_arn"],
	["aws_iam_role", "managed_policy_arns"],
	["aws_iam_role_policy_attachments_exclusive", "policy_arns"],
];

/** Adds the statements of AWS policies and the attachments of managed ones. */
export function addAwsAccess(plan: Plan, policies: AwsPolicies): void {
	const repeats = new Repeats(plan);
	for (const [type, name, policyType] of POLICIES) {
		for (const resource of plan.all(type)) {
			if (repeats.policy(resource, name)) continue;
			addStatements(plan, resource, policyType, policies.of(resource, resource.get(name), [name]));
		}
	}
	for (const role of plan.all("aws_iam_role")) addInlinePolicies(plan, role, policies, repeats);
	for (const [type, name] of ATTACHMENTS) {
		for (const resource of plan.all(type)) addAttachments(plan, resource, name, repeats);
	}
	for (const permission of plan.all("aws_lambda_permission")) addLambdaPermission(plan, permission);
	for (const document of policies.unrendered()) {
		const statements = policies.document(document);
		// Only policies of identities name no principals.
		const type = statements.some(({ statement }) => statement.principals.length + statement.notPrincipals.length > 0)
			? "resource"
			: "identity";
		addStatements(plan, document, type, statements);
	}
}

function addStatements(
	plan: Plan,
	resource: PlannedResource,
	policyType: PolicyType,
	statements: readonly LocatedStatement[],
): void {
	for (const { statement, place } of statements) add(plan, resource, policyType, statement, place);
}

function add(plan: Plan, resource: PlannedResource, policyType: PolicyType, statement: Statement, place: Origin): void {
	plan.add(
		plan.accessStatements,
		"accessStatements",
		resource,
		{
			policyType,
			...statement,
			conditions: conditionKeys(statement),
			managedPolicy: null,
		},
		{ address: { parent: resource.origin, key: "address" } },
		place,
	);
}

/** Policies that are resources of their own, and the attribute that names what they are for. */
const SEPARATE_POLICIES: readonly (readonly [type: string, policyType: string, attribute: string])[] = [
	["aws_api_gateway_rest_api", "aws_api_gateway_rest_api_policy", "rest_api_id"],
	["aws_elasticsearch_domain", "aws_elasticsearch_domain_policy", "domain_name"],
	["aws_kms_key", "aws_kms_key_policy", "key_id"],
	["aws_opensearch_domain", "aws_opensearch_domain_policy", "domain_name"],
	["aws_s3_access_point", "aws_s3control_access_point_policy", "access_point_arn"],
	["aws_s3_bucket", "aws_s3_bucket_policy", "bucket"],
	["aws_secretsmanager_secret", "aws_secretsmanager_secret_policy", "secret_arn"],
	["aws_sns_topic", "aws_sns_topic_policy", "arn"],
	["aws_sqs_queue", "aws_sqs_queue_policy", "queue_url"],
	["aws_vpc_endpoint", "aws_vpc_endpoint_policy", "vpc_endpoint_id"],
];

/**
 * What the provider reads back of something that exists and repeats what a resource of its own said before: that one is
 * read by itself, or is deleted.
 */
class Repeats {
	/** Identifiers of what has a policy of its own, by its type. */
	readonly #owners = new Map<string, ReadonlySet<Maybe<string>>>();
	/** Inline policies and attachments of roles. */
	readonly #ofRoles = new Set<string>();

	constructor(plan: Plan) {
		for (const [type, policyType, attribute] of SEPARATE_POLICIES) {
			this.#owners.set(type, new Set(plan.prior(policyType).map((policy) => policy.get(attribute).text())));
		}
		for (const policy of plan.prior("aws_iam_role_policy")) {
			this.#ofRoles.add(roleKey("inline", policy.get("role").text(), policy.get("name").text()));
		}
		for (const attachment of plan.prior("aws_iam_role_policy_attachment")) {
			this.#ofRoles.add(roleKey("managed", attachment.get("role").text(), attachment.get("policy_arn").text()));
		}
	}

	policy(resource: PlannedResource, name: string): boolean {
		const owners = this.#owners.get(resource.type);
		if (owners === undefined || owners.size === 0 || !resource.isReadBack(name)) return false;
		return ["id", "arn", "name", "bucket", "domain_name", "key_id"].some((attribute) => {
			const identifier = resource.computed(attribute).text();
			return typeof identifier === "string" && owners.has(identifier);
		});
	}

	ofRole(kind: "inline" | "managed", role: PlannedResource, policy: Maybe<string>): boolean {
		if (role.type !== "aws_iam_role" || typeof policy !== "string") return false;
		return this.#ofRoles.has(roleKey(kind, role.computed("name").text(), policy));
	}
}

function roleKey(kind: string, role: Maybe<string>, policy: Maybe<string>): string {
	return [kind, role, policy].map(String).join(" ");
}

function addInlinePolicies(plan: Plan, role: PlannedResource, policies: AwsPolicies, repeats: Repeats): void {
	const list = role.get("inline_policy");
	const { items, unknown } = list.blocks();
	for (const [index, item] of items.entries()) {
		if (repeats.ofRole("inline", role, item.get("name").text())) continue;
		const path = ["inline_policy", index, "policy"];
		addStatements(plan, role, "identity", policies.of(role, item.get("policy"), path));
	}
	if (unknown) addStatements(plan, role, "identity", policies.of(role, list, ["inline_policy"]));
}

function addAttachments(plan: Plan, resource: PlannedResource, name: string, repeats: Repeats): void {
	const attribute = resource.get(name);
	const { known, unknown } = attribute.strings();
	for (const policy of known) {
		if (!repeats.ofRole("managed", resource, policy)) addAttachment(plan, resource, attribute, policy);
	}
	// A policy of the plan is no managed policy of AWS, and has its statements among the others.
	if (unknown)
		addAttachment(
			plan,
			resource,
			attribute,
			plan.referenced(resource, ["aws_iam_policy"], [name])?.resource.address ?? UNKNOWN,
		);
}

function addAttachment(plan: Plan, resource: PlannedResource, attribute: Planned, policy: Maybe<string>): void {
	const unknown: string[] = [];
	plan.add(
		plan.accessStatements,
		"accessStatements",
		resource,
		{
			policyType: "attachment",
			...EMPTY_STATEMENT,
			managedPolicy: settle(unknown, "managedPolicy", policy),
			unknown,
		},
		{ managedPolicy: attribute },
	);
}

/** https://docs.aws.amazon.com/lambda/latest/api/API_AddPermission.html: one statement of the function's policy. */
function addLambdaPermission(plan: Plan, permission: PlannedResource): void {
	const unknown: string[] = [];
	const principal = settle(unknown, "principals", permission.get("principal").text());
	const action = settle(unknown, "actions", permission.get("action").text());
	const target = settle(unknown, "resources", permission.get("function_name").text());
	const conditions = Object.entries({
		source_arn: "AWS:SourceArn",
		source_account: "AWS:SourceAccount",
		principal_org_id: "aws:PrincipalOrgID",
		event_source_token: "lambda:EventSourceToken",
		function_url_auth_type: "lambda:FunctionUrlAuthType",
	}).filter(([name]) => !permission.get(name).isUnset);
	plan.add(
		plan.accessStatements,
		"accessStatements",
		permission,
		{
			policyType: "resource",
			...EMPTY_STATEMENT,
			sid: settle(unknown, "sid", permission.get("statement_id").text()),
			effect: "allow",
			actions: action === null ? [] : [action],
			resources: target === null ? [] : [target],
			principals: principal === null ? [] : [principalOf(principal)],
			conditions: conditions.map(([, key]) => key),
			managedPolicy: null,
			unknown,
		},
		{
			sid: permission.get("statement_id"),
			actions: permission.get("action"),
			resources: permission.get("function_name"),
			principals: permission.get("principal"),
		},
	);
}

function principalOf(principal: string): Infrastructure.Principal {
	if (principal === "*") return { type: "*", id: "*" };
	return { type: /\.amazonaws\.com(?:\.cn)?$/.test(principal) ? "Service" : "AWS", id: principal };
}
