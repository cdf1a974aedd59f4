package proviso.workload["containers-not-root_test"]

import data.proviso.lib.fixtures
import data.proviso.workload["containers-not-root"] as rule

of(changes) := fixtures.manifest_of([fixtures.container(changes)])

test_non_root_or_another_user_passes if {
	every changes in [
		{"runAsNonRoot": true},
		{"runAsNonRoot": true, "runAsUser": 1},
		{"runAsNonRoot": null, "runAsUser": 1000},
	] {
		count(rule.deny) == 0 with input as of(changes)
		count(rule.undecided) == 0 with input as of(changes)
		rule.subjects == {["workloads", 0, "containers", 0]} with input as of(changes)
	}
}

test_user_zero_fails_even_beside_non_root if {
	findings := rule.deny with input as of({"runAsNonRoot": true, "runAsUser": 0})
	{finding.path | some finding in findings} == {["workloads", 0, "containers", 0, "runAsUser"]}
}

test_nothing_said_fails if {
	findings := rule.deny with input as of({"runAsNonRoot": null})
	findings == {{
		"message": "Container app of Deployment shop/web may run as root: runAsNonRoot is not true",
		"path": ["workloads", 0, "containers", 0, "runAsNonRoot"],
		"subject": "Deployment/shop/web/app",
		"observed": null,
		"expected": true,
	}}
}

test_root_allowed_fails if {
	count(rule.deny) == 1 with input as of({"runAsNonRoot": false})
}

test_user_of_the_image_is_undecided_where_nothing_refuses_root if {
	document := object.union(of({"runAsNonRoot": null}), {"platform": "compose"})
	count(rule.deny) == 0 with input as document
	items := rule.undecided with input as document
	{item.reason | some item in items} == {"unknown-value"}
}

test_windows_does_not_apply if {
	document := fixtures.manifest({"workloads": [fixtures.workload({
		"os": "windows",
		"containers": [fixtures.container({"runAsNonRoot": null})],
	})]})
	count(rule.deny) == 0 with input as document
	count(rule.subjects) == 0 with input as document
}

test_unreadable_container_is_undecided if {
	document := fixtures.manifest({"limitations": [{
		"path": ["workloads", 0, "containers", 1],
		"message": "is not a map",
	}]})
	items := rule.undecided with input as document
	{item.reason | some item in items} == {"unread"}
}

test_without_workloads_it_does_not_apply if {
	count(rule.subjects) == 0 with input as fixtures.manifest({})
}
