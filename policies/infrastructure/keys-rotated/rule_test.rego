package proviso.infrastructure["keys-rotated_test"]

import data.proviso.infrastructure["keys-rotated"] as rule
import data.proviso.lib.fixtures

params := {"infrastructure/keys-rotated": {"maxRotationDays": 90}}

key(changes) := fixtures.plan({"keys": [fixtures.key(changes)]})

test_rotated_key_passes if {
	every days in [null, 30, 90] {
		document := key({"rotationDays": days})
		count(rule.deny) == 0 with input as document with data.params as params
		count(rule.undecided) == 0 with input as document with data.params as params
		rule.subjects == {["keys", 0]} with input as document with data.params as params
	}
}

test_key_without_rotation_fails if {
	findings := rule.deny with input as key({"rotated": false}) with data.params as params
	{finding.message | some finding in findings} == {"aws_kms_key.main is not rotated"}
}

test_period_beyond_the_limit_fails if {
	findings := rule.deny with input as key({"rotationDays": 91}) with data.params as params
	{finding.message | some finding in findings} == {"aws_kms_key.main is rotated every 91 days; at most 90 are allowed"}
}

test_unknown_rotation_is_undecided if {
	document := key({"rotated": null, "unknown": ["rotated"]})
	count(rule.deny) == 0 with input as document with data.params as params
	items := rule.undecided with input as document with data.params as params
	{item.path | some item in items} == {["keys", 0, "rotated"]}
}

test_unknown_period_is_undecided if {
	document := key({"rotationDays": null, "unknown": ["rotationDays"]})
	count(rule.deny) == 0 with input as document with data.params as params
	items := rule.undecided with input as document with data.params as params
	{item.path | some item in items} == {["keys", 0, "rotationDays"]}
}

test_not_stated_is_undecided if {
	items := rule.undecided with input as key({"rotated": null}) with data.params as params
	{item.message | some item in items} == {"Whether aws_kms_key.main is rotated cannot be told from the plan"}
}

test_unreadable_key_is_undecided if {
	document := fixtures.plan({"limitations": [{"path": ["keys", 0], "message": "has no address"}]})
	items := rule.undecided with input as document with data.params as params
	{item.reason | some item in items} == {"unread"}
}

test_without_keys_it_does_not_apply if {
	count(rule.subjects) == 0 with input as fixtures.plan({}) with data.params as params
}

test_without_parameters_it_is_undecided if {
	items := rule.undecided with input as key({"rotationDays": 9999}) with data.params as {}
	{item.reason | some item in items} == {"missing-parameter"}
}
