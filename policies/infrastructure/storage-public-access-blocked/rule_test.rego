package proviso.infrastructure["storage-public-access-blocked_test"]

import data.proviso.infrastructure["storage-public-access-blocked"] as rule
import data.proviso.lib.fixtures

bucket(changes) := fixtures.plan({"storage": [fixtures.bucket(changes)]})

test_blocked_storage_passes if {
	count(rule.deny) == 0 with input as bucket({})
	count(rule.undecided) == 0 with input as bucket({})
	rule.subjects == {["storage", 0]} with input as bucket({})
}

test_storage_without_block_fails if {
	findings := rule.deny with input as bucket({"publicAccessBlocked": false})
	findings == {{
		"message": "aws_s3_bucket.logs does not block public access",
		"path": ["storage", 0, "publicAccessBlocked"],
		"subject": "aws_s3_bucket.logs",
		"observed": false,
		"expected": true,
	}}
}

test_unknown_until_apply_is_undecided if {
	document := bucket({"publicAccessBlocked": null, "unknown": ["publicAccessBlocked"]})
	count(rule.deny) == 0 with input as document
	items := rule.undecided with input as document
	{item.reason | some item in items} == {"unknown-value"}
}

test_not_stated_is_undecided if {
	document := bucket({"publicAccessBlocked": null})
	count(rule.deny) == 0 with input as document
	count(rule.undecided) == 1 with input as document
}

test_unreadable_storage_is_undecided if {
	document := fixtures.plan({"limitations": [{"path": ["storage"], "message": "a module has no values"}]})
	items := rule.undecided with input as document
	{item.reason | some item in items} == {"unread"}
}

test_without_storage_it_does_not_apply if {
	count(rule.subjects) == 0 with input as fixtures.plan({})
}
