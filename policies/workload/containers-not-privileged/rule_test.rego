package proviso.workload["containers-not-privileged_test"]

import data.proviso.lib.fixtures
import data.proviso.workload["containers-not-privileged"] as rule

of(changes) := fixtures.manifest_of([fixtures.container(changes)])

test_ordinary_container_passes if {
	count(rule.deny) == 0 with input as of({})
	count(rule.undecided) == 0 with input as of({})
	rule.subjects == {["workloads", 0, "containers", 0]} with input as of({})
}

test_privileged_container_fails if {
	findings := rule.deny with input as of({"privileged": true})
	findings == {{
		"message": "Container app of Deployment shop/web runs privileged",
		"path": ["workloads", 0, "containers", 0, "privileged"],
		"subject": "Deployment/shop/web/app/privileged",
		"observed": true,
		"expected": false,
	}}
}

test_host_process_fails if {
	findings := rule.deny with input as of({"hostProcess": true})
	{finding.path | some finding in findings} == {["workloads", 0, "containers", 0, "hostProcess"]}
}

test_init_container_fails_too if {
	document := fixtures.manifest_of([fixtures.container({}), fixtures.container({"role": "init", "privileged": true})])
	findings := rule.deny with input as document
	{finding.path | some finding in findings} == {["workloads", 0, "containers", 1, "privileged"]}
}

test_unreadable_workload_is_undecided if {
	document := fixtures.manifest({"limitations": [{"path": ["workloads", 0], "message": "has no pod template"}]})
	items := rule.undecided with input as document
	{item.reason | some item in items} == {"unread"}
}

test_without_workloads_it_does_not_apply if {
	count(rule.subjects) == 0 with input as fixtures.manifest({})
}
