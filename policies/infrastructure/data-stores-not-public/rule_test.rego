package proviso.infrastructure["data-stores-not-public_test"]

import data.proviso.infrastructure["data-stores-not-public"] as rule
import data.proviso.lib.fixtures

store(changes) := fixtures.plan({"dataStores": [fixtures.data_store(changes)]})

test_private_store_passes if {
	count(rule.deny) == 0 with input as store({})
	count(rule.undecided) == 0 with input as store({})
	rule.subjects == {["dataStores", 0]} with input as store({})
}

test_public_store_fails if {
	findings := rule.deny with input as store({"public": true})
	{finding.message | some finding in findings} == {"aws_db_instance.main is reachable from the internet"}
}

test_unknown_until_apply_is_undecided if {
	document := store({"public": null, "unknown": ["public"]})
	count(rule.deny) == 0 with input as document
	items := rule.undecided with input as document
	{item.path | some item in items} == {["dataStores", 0, "public"]}
}

test_store_without_address_does_not_apply if {
	document := store({"service": "ebs", "public": null})
	count(rule.subjects) == 0 with input as document
	count(rule.undecided) == 0 with input as document
}

test_unreadable_store_is_undecided if {
	document := fixtures.plan({"limitations": [{"path": ["dataStores", 0, "public"], "message": "is not a boolean"}]})
	items := rule.undecided with input as document
	{item.reason | some item in items} == {"unread"}
}

test_without_stores_it_does_not_apply if {
	count(rule.subjects) == 0 with input as fixtures.plan({})
}
