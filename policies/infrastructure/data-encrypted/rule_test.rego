package proviso.infrastructure["data-encrypted_test"]

import data.proviso.infrastructure["data-encrypted"] as rule
import data.proviso.lib.fixtures

store(changes) := fixtures.plan({"dataStores": [fixtures.data_store(changes)]})

test_encrypted_stores_pass if {
	document := fixtures.plan({"storage": [fixtures.bucket({})], "dataStores": [fixtures.data_store({})]})
	count(rule.deny) == 0 with input as document
	count(rule.undecided) == 0 with input as document
	rule.subjects == {["storage", 0], ["dataStores", 0]} with input as document
}

test_unencrypted_data_store_fails if {
	findings := rule.deny with input as store({"encrypted": false})
	findings == {{
		"message": "aws_db_instance.main is not encrypted at rest",
		"path": ["dataStores", 0, "encrypted"],
		"subject": "aws_db_instance.main",
		"observed": false,
		"expected": true,
	}}
}

test_unencrypted_storage_fails if {
	findings := rule.deny with input as fixtures.plan({"storage": [fixtures.bucket({"encrypted": false})]})
	{finding.subject | some finding in findings} == {"aws_s3_bucket.logs"}
}

test_unknown_until_apply_is_undecided if {
	document := store({"encrypted": null, "unknown": ["encrypted"]})
	count(rule.deny) == 0 with input as document
	items := rule.undecided with input as document
	{item.message | some item in items} == {"Whether aws_db_instance.main is encrypted at rest is known only after apply"}
}

test_not_stated_is_undecided if {
	count(rule.deny) == 0 with input as store({"encrypted": null})
	count(rule.undecided) == 1 with input as store({"encrypted": null})
}

test_unreadable_store_is_undecided if {
	document := fixtures.plan({"limitations": [{"path": ["dataStores", 0], "message": "has no address"}]})
	items := rule.undecided with input as document
	{item.reason | some item in items} == {"unread"}
}

test_without_stores_it_does_not_apply if {
	count(rule.subjects) == 0 with input as fixtures.plan({})
}
