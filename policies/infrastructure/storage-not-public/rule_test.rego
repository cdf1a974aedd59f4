package proviso.infrastructure["storage-not-public_test"]

import data.proviso.infrastructure["storage-not-public"] as rule
import data.proviso.lib.fixtures

bucket(changes) := fixtures.plan({"storage": [fixtures.bucket(changes)]})

test_private_storage_passes if {
	document := bucket({"public": false, "publicAccessBlocked": false})
	count(rule.deny) == 0 with input as document
	count(rule.undecided) == 0 with input as document
	rule.subjects == {["storage", 0]} with input as document
}

test_public_storage_fails_and_says_why if {
	findings := rule.deny with input as bucket({
		"public": true,
		"publicAccessBlocked": false,
		"publicReasons": ["the ACL is public-read", "the policy allows s3:GetObject to *"],
	})
	findings == {{
		"message": "aws_s3_bucket.logs is open to everyone: the ACL is public-read; the policy allows s3:GetObject to *",
		"path": ["storage", 0, "public"],
		"subject": "aws_s3_bucket.logs",
		"observed": true,
		"expected": false,
	}}
}

test_unknown_until_apply_is_undecided if {
	document := bucket({"public": null, "publicAccessBlocked": null, "unknown": ["public", "publicAccessBlocked"]})
	count(rule.deny) == 0 with input as document
	items := rule.undecided with input as document
	items == {{
		"message": "Whether aws_s3_bucket.logs is public is known only after apply",
		"path": ["storage", 0, "public"],
		"reason": "unknown-value",
		"subject": "aws_s3_bucket.logs",
	}}
}

test_unknown_without_block_is_undecided if {
	document := bucket({"public": null, "publicAccessBlocked": false, "unknown": ["public"]})
	count(rule.undecided) == 1 with input as document
}

test_not_stated_is_undecided if {
	document := bucket({"public": null, "publicAccessBlocked": null})
	count(rule.deny) == 0 with input as document
	items := rule.undecided with input as document
	{item.message | some item in items} == {"Whether aws_s3_bucket.logs is public cannot be told from the plan"}
}

test_unknown_policy_behind_a_block_passes if {
	document := bucket({"public": null, "publicAccessBlocked": true, "unknown": ["public"]})
	count(rule.deny) == 0 with input as document
	count(rule.undecided) == 0 with input as document
}

test_incomplete_plan_is_undecided if {
	items := rule.undecided with input as fixtures.plan({"complete": false})
	{item.reason | some item in items} == {"unread"}
}

test_without_storage_it_does_not_apply if {
	count(rule.subjects) == 0 with input as fixtures.plan({})
	count(rule.deny) == 0 with input as fixtures.plan({})
}
