package proviso.infrastructure["iam-without-wildcards_test"]

import data.proviso.infrastructure["iam-without-wildcards"] as rule
import data.proviso.lib.fixtures

params := {"infrastructure/iam-without-wildcards": {"managedPolicies": [
	"arn:aws:iam::aws:policy/AdministratorAccess",
	"Owner",
	"roles/owner",
]}}

statement(changes) := fixtures.plan({"accessStatements": [fixtures.statement(changes)]})

attachment(policy) := statement({
	"policyType": "attachment",
	"effect": null,
	"actions": [],
	"resources": [],
	"managedPolicy": policy,
})

messages(document) := found if {
	found := {finding.message | some finding in rule.deny} with input as document with data.params as params
}

test_listed_actions_and_resources_pass if {
	document := statement({})
	count(rule.deny) == 0 with input as document with data.params as params
	count(rule.undecided) == 0 with input as document with data.params as params
	rule.subjects == {["accessStatements", 0]} with input as document with data.params as params
}

test_every_action_fails_even_on_one_resource if {
	messages(statement({"actions": ["*"]})) == {"aws_iam_policy.deploy allows every action"}
	messages(statement({"actions": ["*:*"], "resources": ["*"]})) == {"aws_iam_policy.deploy allows every action"}
}

test_a_whole_service_on_every_resource_fails if {
	document := statement({"actions": ["iam:*", "s3:GetObject"], "resources": ["*"]})
	messages(document) == {"aws_iam_policy.deploy allows iam:* on every resource"}
}

test_other_spellings_of_every_action_fail if {
	every action in ["**", "*:**", "?*"] {
		count(messages(statement({"actions": [action]}))) == 1
	}
}

test_other_spellings_of_a_whole_service_fail if {
	every action in ["iam:**", "iam:?*", "IAM:*", "ia?:*"] {
		count(messages(statement({"actions": [action], "resources": ["*"]}))) == 1
	}
}

test_other_spellings_of_every_resource_fail if {
	every resource in [
		"**",
		"*:*",
		"arn:*",
		"arn:aws:*",
		"arn:aws:s3*",
		"arn:aws:s3:*",
		"arn:aws:s3:::*",
		"arn:aws:s3:::*/*",
		"arn:aws:iam::111122223333:*",
		"arn:*:iam:*:*:*",
	] {
		count(messages(statement({"actions": ["s3:*"], "resources": [resource]}))) == 1
	}
}

test_resources_of_one_name_pass if {
	every resource in [
		"arn:aws:s3:::logs*",
		"arn:aws:s3:::logs/*",
		"arn:aws:iam::111122223333:role/ci",
		"arn:aws:sqs:eu-west-1:111122223333:jobs",
	] {
		count(messages(statement({"actions": ["s3:*"], "resources": [resource]}))) == 0
	}
}

test_a_whole_service_on_one_resource_passes if {
	count(messages(statement({"actions": ["s3:*"]}))) == 0
}

test_reading_everywhere_passes if {
	count(messages(statement({"actions": ["s3:Get*"], "resources": ["*"]}))) == 0
}

test_every_action_but_some_fails if {
	document := statement({"actions": [], "notActions": ["iam:*"], "resources": ["*"]})
	messages(document) == {"aws_iam_policy.deploy allows every action but the listed ones on every resource"}
	others := statement({"actions": ["s3:*"], "resources": [], "notResources": ["arn:aws:s3:::logs"]})
	messages(others) == {"aws_iam_policy.deploy allows s3:* on every resource"}
}

test_statements_are_told_apart_by_their_id if {
	findings := rule.deny with input as statement({"sid": "Admin", "actions": ["*"]}) with data.params as params
	{finding.subject | some finding in findings} == {"aws_iam_policy.deploy/Admin"}
}

test_denying_everything_passes if {
	document := statement({"effect": "deny", "actions": ["*"], "resources": ["*"]})
	count(messages(document)) == 0
	count(rule.undecided) == 0 with input as document with data.params as params
	count(rule.subjects) == 0 with input as document with data.params as params
}

test_policy_of_a_resource_does_not_apply if {
	document := statement({"policyType": "resource", "actions": ["kms:*"], "resources": ["*"]})
	count(messages(document)) == 0
	count(rule.subjects) == 0 with input as document with data.params as params
}

test_forbidden_managed_policy_fails_in_every_partition if {
	count(messages(attachment("roles/owner"))) == 1
	every partition in ["aws", "aws-cn", "aws-us-gov", "aws-iso-b"] {
		policy := $"arn:{partition}:iam::aws:policy/AdministratorAccess"
		messages(attachment(policy)) == {$"aws_iam_policy.deploy attaches {policy}"}
	}
}

test_owner_of_azure_fails_by_name_and_by_id if {
	every role in [
		"Owner",
		"owner",
		"/providers/Microsoft.Authorization/roleDefinitions/8e3af657-a8ff-443c-a75c-2fe8c4bcb635",
		"/subscriptions/1/providers/Microsoft.Authorization/roleDefinitions/8E3AF657-A8FF-443C-A75C-2FE8C4BCB635",
	] {
		messages(attachment(role)) == {$"aws_iam_policy.deploy attaches {role}"}
	}
	other := "/providers/Microsoft.Authorization/roleDefinitions/acdd72a7-3385-48ef-bd42-f606fba81ae7"
	count(messages(attachment(other))) == 0
}

test_other_managed_policy_passes if {
	document := attachment("arn:aws:iam::aws:policy/ReadOnlyAccess")
	rule.subjects == {["accessStatements", 0]} with input as document with data.params as params
	count(messages(document)) == 0
	count(rule.undecided) == 0 with input as document with data.params as params
}

test_unknown_actions_are_undecided if {
	document := statement({"actions": [], "unknown": ["actions"]})
	count(messages(document)) == 0
	items := rule.undecided with input as document with data.params as params
	items == {{
		"message": "What aws_iam_policy.deploy allows is known only after apply: actions",
		"path": ["accessStatements", 0],
		"reason": "unknown-value",
		"subject": "aws_iam_policy.deploy",
	}}
}

test_unknown_resources_of_a_denied_grant_add_nothing if {
	document := statement({"actions": ["*"], "resources": [], "unknown": ["resources"]})
	count(messages(document)) == 1
	count(rule.undecided) == 0 with input as document with data.params as params
}

test_unknown_effect_is_undecided if {
	document := statement({"effect": null, "unknown": ["effect"]})
	count(messages(document)) == 0
	count(rule.undecided) == 1 with input as document with data.params as params
	denied := statement({"effect": null, "actions": ["*"], "unknown": ["effect", "resources"]})
	count(messages(denied)) == 0
	count(rule.undecided) == 1 with input as denied with data.params as params
	unsaid := statement({"effect": null})
	items := rule.undecided with input as unsaid with data.params as params
	{item.path | some item in items} == {["accessStatements", 0, "effect"]}
}

test_unknown_attached_policy_is_undecided if {
	document := attachment(null)
	count(messages(document)) == 0
	items := rule.undecided with input as document with data.params as params
	{item.path | some item in items} == {["accessStatements", 0, "managedPolicy"]}
}

test_unreadable_policy_is_undecided if {
	document := fixtures.plan({"limitations": [{"path": ["accessStatements"], "message": "the policy is not JSON"}]})
	items := rule.undecided with input as document with data.params as params
	{item.reason | some item in items} == {"unread"}
}

test_without_statements_it_does_not_apply if {
	count(rule.subjects) == 0 with input as fixtures.plan({}) with data.params as params
}

test_without_parameters_it_is_undecided if {
	items := rule.undecided with input as attachment("roles/owner") with data.params as {}
	{item.reason | some item in items} == {"missing-parameter"}
}
