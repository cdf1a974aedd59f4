package proviso.infrastructure["role-trust-restricted_test"]

import data.proviso.infrastructure["role-trust-restricted"] as rule
import data.proviso.lib.fixtures

trust(changes) := fixtures.plan({"accessStatements": [fixtures.statement(object.union(
	{
		"address": "aws_iam_role.ci",
		"policyType": "trust",
		"actions": ["sts:AssumeRole"],
		"resources": [],
		"principals": [{"type": "AWS", "id": "arn:aws:iam::111122223333:root"}],
	},
	changes,
))]})

provider := "arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com"

federated(id, conditions) := trust({"principals": [{"type": "Federated", "id": id}], "conditions": conditions})

messages(document) := found if {
	found := {finding.message | some finding in rule.deny} with input as document
}

test_named_account_passes if {
	count(rule.deny) == 0 with input as trust({})
	count(rule.undecided) == 0 with input as trust({})
	rule.subjects == {["accessStatements", 0]} with input as trust({})
}

test_everyone_fails if {
	document := trust({"principals": [{"type": "*", "id": "*"}]})
	messages(document) == {"aws_iam_role.ci may be assumed by anyone"}
	federated_anyone := trust({"principals": [{"type": "Federated", "id": "*"}]})
	messages(federated_anyone) == {"aws_iam_role.ci may be assumed by anyone"}
}

test_everyone_under_a_condition_is_undecided if {
	document := trust({"principals": [{"type": "AWS", "id": "*"}], "conditions": ["aws:PrincipalOrgID"]})
	count(messages(document)) == 0
	items := rule.undecided with input as document
	{item.reason | some item in items} == {"unverified"}
}

test_everyone_but_some_fails if {
	document := trust({"principals": [], "notPrincipals": [{"type": "AWS", "id": "arn:aws:iam::111122223333:user/eve"}]})
	messages(document) == {"aws_iam_role.ci may be assumed by everyone but the listed principals"}
}

test_token_provider_without_a_check_of_the_subject_fails if {
	every conditions in [[], ["token.actions.githubusercontent.com:aud"]] {
		document := federated(provider, conditions)
		messages(document) == {$"aws_iam_role.ci may be assumed by anyone who gets a token from {provider}"}
	}
}

test_token_provider_with_a_check_of_the_subject_passes if {
	document := federated(provider, ["token.actions.githubusercontent.com:sub"])
	count(messages(document)) == 0
	count(rule.undecided) == 0 with input as document
}

test_audience_suffices_for_providers_that_register_applications if {
	count(messages(federated("cognito-identity.amazonaws.com", ["cognito-identity.amazonaws.com:aud"]))) == 0
	count(messages(federated("graph.facebook.com", ["graph.facebook.com:app_id"]))) == 0
	count(messages(federated("cognito-identity.amazonaws.com", []))) == 1
}

test_saml_provider_passes if {
	count(messages(federated("arn:aws:iam::111122223333:saml-provider/acme", []))) == 0
}

test_denying_everyone_does_not_apply if {
	document := trust({"effect": "deny", "principals": [{"type": "*", "id": "*"}]})
	count(messages(document)) == 0
	count(rule.subjects) == 0 with input as document
}

test_unknown_principals_are_undecided if {
	document := trust({"principals": [], "unknown": ["principals"]})
	count(messages(document)) == 0
	items := rule.undecided with input as document
	items == {{
		"message": "Whom aws_iam_role.ci trusts is known only after apply: principals",
		"path": ["accessStatements", 0],
		"reason": "unknown-value",
		"subject": "aws_iam_role.ci",
	}}
}

test_unknown_conditions_are_undecided_where_they_matter if {
	wide := trust({"principals": [{"type": "AWS", "id": "*"}], "unknown": ["conditions"]})
	count(messages(wide)) == 0
	count(rule.undecided) == 1 with input as wide
	token := trust({"principals": [{"type": "Federated", "id": provider}], "unknown": ["conditions"]})
	count(messages(token)) == 0
	count(rule.undecided) == 1 with input as token
	named := trust({"unknown": ["conditions"]})
	count(rule.undecided) == 0 with input as named
}

test_unknown_effect_is_undecided if {
	every changes in [{"effect": null, "unknown": ["effect"]}, {"effect": null}] {
		document := trust(object.union(changes, {"principals": [{"type": "*", "id": "*"}]}))
		count(messages(document)) == 0
		items := rule.undecided with input as document
		{item.reason | some item in items} == {"unknown-value"}
	}
}

test_unreadable_policy_is_undecided if {
	document := fixtures.plan({"limitations": [{"path": null, "message": "a module has no values"}]})
	items := rule.undecided with input as document
	{item.reason | some item in items} == {"unread"}
}

test_without_roles_it_does_not_apply if {
	count(rule.subjects) == 0 with input as fixtures.plan({"accessStatements": [fixtures.statement({})]})
}
