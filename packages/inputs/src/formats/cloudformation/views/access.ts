import type { Infrastructure } from "@proviso/schemas";
import { conditionKeys, EMPTY_STATEMENT, type Statement } from "../../../infrastructure/policy.js";
import { type Maybe, settle, UNKNOWN } from "../../../infrastructure/values.js";
import { readStatements } from "../policies.js";
import { NOTHING_KNOWN, Property } from "../resolved.js";
import type { Stack, StackResource } from "../stack.js";

type PolicyType = Infrastructure.AccessStatement["policyType"];

/** Properties that hold a policy, for each type of resource that has one. */
const POLICIES: readonly (readonly [type: string, path: readonly string[], policyType: PolicyType])[] = [
	...["Policy", "ManagedPolicy", "RolePolicy", "UserPolicy", "GroupPolicy"].map(
		(name) => [`AWS::IAM::${name}`, ["PolicyDocument"], "identity"] as const,
	),
	["AWS::SSO::PermissionSet", ["InlinePolicy"], "identity"],
	["AWS::IAM::Role", ["AssumeRolePolicyDocument"], "trust"],
	["AWS::Serverless::Function", ["AssumeRolePolicyDocument"], "trust"],
	["AWS::ApiGateway::RestApi", ["Policy"], "resource"],
	["AWS::Backup::BackupVault", ["AccessPolicy"], "resource"],
	["AWS::CodeArtifact::Domain", ["PermissionsPolicyDocument"], "resource"],
	["AWS::CodeArtifact::Repository", ["PermissionsPolicyDocument"], "resource"],
	["AWS::DynamoDB::Table", ["ResourcePolicy", "PolicyDocument"], "resource"],
	["AWS::EC2::VPCEndpoint", ["PolicyDocument"], "resource"],
	["AWS::ECR::PublicRepository", ["RepositoryPolicyText"], "resource"],
	["AWS::ECR::RegistryPolicy", ["PolicyText"], "resource"],
	["AWS::ECR::Repository", ["RepositoryPolicyText"], "resource"],
	["AWS::EFS::FileSystem", ["FileSystemPolicy"], "resource"],
	["AWS::Elasticsearch::Domain", ["AccessPolicies"], "resource"],
	["AWS::Events::EventBus", ["Policy"], "resource"],
	["AWS::KMS::Key", ["KeyPolicy"], "resource"],
	["AWS::KMS::ReplicaKey", ["KeyPolicy"], "resource"],
	["AWS::Kinesis::ResourcePolicy", ["ResourcePolicy"], "resource"],
	["AWS::Logs::Destination", ["DestinationPolicy"], "resource"],
	["AWS::Logs::ResourcePolicy", ["PolicyDocument"], "resource"],
	["AWS::OpenSearchService::Domain", ["AccessPolicies"], "resource"],
	["AWS::S3::AccessPoint", ["Policy"], "resource"],
	["AWS::S3::BucketPolicy", ["PolicyDocument"], "resource"],
	["AWS::SNS::TopicInlinePolicy", ["PolicyDocument"], "resource"],
	["AWS::SNS::TopicPolicy", ["PolicyDocument"], "resource"],
	["AWS::SQS::QueueInlinePolicy", ["PolicyDocument"], "resource"],
	["AWS::SQS::QueuePolicy", ["PolicyDocument"], "resource"],
	["AWS::SecretsManager::ResourcePolicy", ["ResourcePolicy"], "resource"],
];

/** Types with a list of inline policies, and with a list of managed ones. */
const IDENTITIES = ["AWS::IAM::Role", "AWS::IAM::User", "AWS::IAM::Group"];
const ATTACHMENTS: readonly (readonly [type: string, property: string])[] = [
	...IDENTITIES.map((type) => [type, "ManagedPolicyArns"] as const),
	["AWS::SSO::PermissionSet", "ManagedPolicies"],
];

/** Adds the statements of policies and the attachments of managed ones. */
export function addAccess(stack: Stack): void {
	for (const [type, path, policyType] of POLICIES) {
		for (const resource of stack.all(type)) addPolicy(stack, resource, resource.properties.in(...path), policyType);
	}
	for (const identity of stack.all(...IDENTITIES)) {
		const list = identity.properties.in("Policies");
		const { items, unknown } = list.items();
		for (const item of items) addPolicy(stack, identity, item.in("PolicyDocument"), "identity");
		if (unknown) addPolicy(stack, identity, new Property(NOTHING_KNOWN, list.path), "identity");
	}
	for (const [type, name] of ATTACHMENTS) {
		for (const resource of stack.all(type)) addAttachments(stack, resource, resource.properties.in(name));
	}
	for (const loaded of stack.all("AWS::Serverless::Function", "AWS::Serverless::StateMachine")) {
		addServerlessPolicies(stack, loaded);
	}
	for (const permission of stack.all("AWS::Lambda::Permission")) addLambdaPermission(stack, permission);
	for (const policy of stack.all("AWS::Events::EventBusPolicy")) addEventBusPolicy(stack, policy);
}

function addPolicy(stack: Stack, resource: StackResource, policy: Property, policyType: PolicyType): void {
	const { statements, problem } = readStatements(policy);
	if (problem !== null) {
		const message = `the policy of ${resource.id} ${problem}: it is not read`;
		stack.limitations.push({ path: ["accessStatements"], message });
	}
	for (const { statement, part } of statements) add(stack, resource, policyType, statement, part);
}

function add(
	stack: Stack,
	resource: StackResource,
	policyType: PolicyType,
	statement: Statement,
	part: Property,
): void {
	const place = (name: string) => new Property(undefined, [...part.path, name]);
	stack.add(
		stack.accessStatements,
		"accessStatements",
		resource,
		{
			policyType,
			...statement,
			conditions: conditionKeys(statement),
			managedPolicy: null,
		},
		{
			sid: place("Sid"),
			effect: place("Effect"),
			actions: place("Action"),
			notActions: place("NotAction"),
			resources: place("Resource"),
			notResources: place("NotResource"),
			principals: place("Principal"),
			notPrincipals: place("NotPrincipal"),
			conditions: place("Condition"),
		},
		part,
	);
}

function addAttachments(stack: Stack, resource: StackResource, list: Property): void {
	if (list.isUnset) return;
	if (!Array.isArray(list.value)) addAttachment(stack, resource, UNKNOWN, list);
	else for (const part of itemsOf(list)) addAttachment(stack, resource, managedPolicy(stack, part), part);
}

function itemsOf(list: Property): readonly Property[] {
	return Array.isArray(list.value)
		? list.value.map((item, index) => new Property(item, [...list.path, index]))
		: [list];
}

/** The policies of AWS have the same names in every partition. */
function managedPolicy(stack: Stack, policy: Property): Maybe<string> {
	const own = stack.referenced(policy, "AWS::IAM::ManagedPolicy");
	if (own !== null) return own.id;
	const name = policy.symbol();
	return typeof name === "string" ? name.replace(/^arn:\{AWS\.Partition\}:iam::aws:/, "arn:aws:iam::aws:") : UNKNOWN;
}

function addAttachment(stack: Stack, resource: StackResource, policy: Maybe<string>, part: Property): void {
	const unknown: string[] = [];
	stack.add(
		stack.accessStatements,
		"accessStatements",
		resource,
		{ ...EMPTY_STATEMENT, policyType: "attachment", managedPolicy: settle(unknown, "managedPolicy", policy), unknown },
		{ managedPolicy: part },
		part,
	);
}

/**
 * Names or ARNs of managed policies, policies, and templates that SAM has for policies; the last are said to be unread
 * with the resource itself. https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-function.html
 */
function addServerlessPolicies(stack: Stack, resource: StackResource): void {
	const list = resource.properties.in("Policies");
	if (list.isUnset) return;
	for (const part of itemsOf(list)) {
		if (typeof part.value === "object" && !part.isUnknown) {
			if (!part.in("Statement").isUnset) addPolicy(stack, resource, part, "identity");
			continue;
		}
		const policy = managedPolicy(stack, part);
		const isName = typeof policy === "string" && /^[\w+=,.@/-]+$/.test(policy) && part.reference === null;
		addAttachment(stack, resource, isName ? `arn:aws:iam::aws:policy/${policy}` : policy, part);
	}
}

/** https://docs.aws.amazon.com/lambda/latest/api/API_AddPermission.html: one statement of the function's policy. */
function addLambdaPermission(stack: Stack, permission: StackResource): void {
	const { properties } = permission;
	const unknown: string[] = [];
	const principal = settle(unknown, "principals", properties.in("Principal").symbol());
	const action = settle(unknown, "actions", properties.in("Action").symbol());
	const target = settle(unknown, "resources", properties.in("FunctionName").symbol());
	const conditions = Object.entries({
		SourceArn: "AWS:SourceArn",
		SourceAccount: "AWS:SourceAccount",
		PrincipalOrgID: "aws:PrincipalOrgID",
		EventSourceToken: "lambda:EventSourceToken",
		FunctionUrlAuthType: "lambda:FunctionUrlAuthType",
	}).filter(([name]) => !properties.in(name).isUnset);
	stack.add(
		stack.accessStatements,
		"accessStatements",
		permission,
		{
			...EMPTY_STATEMENT,
			policyType: "resource",
			effect: "allow",
			actions: action === null ? [] : [action],
			resources: target === null ? [] : [target],
			principals: principal === null ? [] : [principalOf(principal)],
			conditions: conditions.map(([, key]) => key),
			managedPolicy: null,
			unknown,
		},
		{
			actions: properties.in("Action"),
			resources: properties.in("FunctionName"),
			principals: properties.in("Principal"),
		},
	);
}

function principalOf(principal: string): Infrastructure.Principal {
	if (principal === "*") return { type: "*", id: "*" };
	return {
		type: /\.(?:amazonaws\.com(?:\.cn)?|\{AWS\.URLSuffix\})$/.test(principal) ? "Service" : "AWS",
		id: principal,
	};
}

/** One statement of an event bus's policy: as a policy has it, or as properties of its own. */
function addEventBusPolicy(stack: Stack, policy: StackResource): void {
	const { properties } = policy;
	if (!properties.in("Statement").isUnset) {
		addPolicy(stack, policy, properties, "resource");
		return;
	}
	const unknown: string[] = [];
	const principal = settle(unknown, "principals", properties.in("Principal").symbol());
	const action = settle(unknown, "actions", properties.in("Action").symbol());
	const condition = settle(unknown, "conditions", properties.in("Condition", "Key").text());
	stack.add(
		stack.accessStatements,
		"accessStatements",
		policy,
		{
			...EMPTY_STATEMENT,
			policyType: "resource",
			sid: settle(unknown, "sid", properties.in("StatementId").symbol()),
			effect: "allow",
			actions: action === null ? [] : [action],
			principals: principal === null ? [] : [principalOf(principal)],
			conditions: condition === null ? [] : [condition],
			managedPolicy: null,
			unknown,
		},
		{ actions: properties.in("Action"), principals: properties.in("Principal") },
	);
}
