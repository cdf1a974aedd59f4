package proviso.workload["capabilities-dropped_test"]

import data.proviso.lib.fixtures
import data.proviso.workload["capabilities-dropped"] as rule

params := {"workload/capabilities-dropped": {"allowedCapabilities": ["NET_BIND_SERVICE"]}}

of(changes) := fixtures.manifest_of([fixtures.container(changes)])

with_capabilities(add, drop) := of({"capabilities": {"add": add, "drop": drop}})

paths(document) := found if {
	found := {finding.path | some finding in rule.deny} with input as document with data.params as params
}

test_all_dropped_passes if {
	document := with_capabilities([], ["ALL"])
	count(rule.deny) == 0 with input as document with data.params as params
	count(rule.undecided) == 0 with input as document with data.params as params
	rule.subjects == {["workloads", 0, "containers", 0]} with input as document with data.params as params
}

test_allowed_capability_passes_however_it_is_written if {
	every capability in ["NET_BIND_SERVICE", "CAP_NET_BIND_SERVICE", "net_bind_service"] {
		count(paths(with_capabilities([capability], ["all"]))) == 0
	}
}

test_nothing_dropped_fails if {
	paths(with_capabilities([], [])) == {["workloads", 0, "containers", 0, "capabilities", "drop"]}
	paths(with_capabilities([], ["CAP_ALL"])) == {["workloads", 0, "containers", 0, "capabilities", "drop"]}
	paths(with_capabilities([], ["NET_RAW"])) == {["workloads", 0, "containers", 0, "capabilities", "drop"]}
}

test_other_capability_fails_at_its_place if {
	document := with_capabilities(["NET_BIND_SERVICE", "SYS_ADMIN"], ["ALL"])
	findings := rule.deny with input as document with data.params as params
	findings == {{
		"message": "Container app of Deployment shop/web adds the capability SYS_ADMIN",
		"path": ["workloads", 0, "containers", 0, "capabilities", "add", 1],
		"subject": "Deployment/shop/web/app/SYS_ADMIN",
		"observed": "SYS_ADMIN",
		"expected": ["NET_BIND_SERVICE"],
	}}
}

test_privilege_escalation_fails_unless_it_is_forbidden if {
	path := ["workloads", 0, "containers", 0, "allowPrivilegeEscalation"]
	paths(of({"allowPrivilegeEscalation": null})) == {path}
	paths(of({"allowPrivilegeEscalation": true})) == {path}
}

test_windows_does_not_apply if {
	document := fixtures.manifest({"workloads": [fixtures.workload({
		"os": "windows",
		"containers": [fixtures.container({"allowPrivilegeEscalation": null})],
	})]})
	count(paths(document)) == 0
	count(rule.subjects) == 0 with input as document with data.params as params
}

test_unreadable_capabilities_are_undecided if {
	document := fixtures.manifest({"limitations": [{
		"path": ["workloads", 0, "containers", 0, "capabilities"],
		"message": "is a list",
	}]})
	items := rule.undecided with input as document with data.params as params
	{item.reason | some item in items} == {"unread"}
}

test_without_workloads_it_does_not_apply if {
	count(rule.subjects) == 0 with input as fixtures.manifest({}) with data.params as params
}

test_without_parameters_it_is_undecided if {
	items := rule.undecided with input as with_capabilities(["SYS_ADMIN"], ["ALL"]) with data.params as {}
	{item.reason | some item in items} == {"missing-parameter"}
}
