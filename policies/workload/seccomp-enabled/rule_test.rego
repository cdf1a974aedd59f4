package proviso.workload["seccomp-enabled_test"]

import data.proviso.lib.fixtures
import data.proviso.workload["seccomp-enabled"] as rule

of(profile) := fixtures.manifest_of([fixtures.container({"seccompProfile": profile})])

test_default_and_own_profile_pass if {
	every profile in ["RuntimeDefault", "Localhost"] {
		count(rule.deny) == 0 with input as of(profile)
		count(rule.undecided) == 0 with input as of(profile)
		rule.subjects == {["workloads", 0, "containers", 0]} with input as of(profile)
	}
}

test_no_profile_fails if {
	findings := rule.deny with input as of(null)
	findings == {{
		"message": "Container app of Deployment shop/web runs without a seccomp profile",
		"path": ["workloads", 0, "containers", 0, "seccompProfile"],
		"subject": "Deployment/shop/web/app",
		"observed": null,
		"expected": "RuntimeDefault or Localhost",
	}}
}

test_unconfined_fails_on_every_platform if {
	count(rule.deny) == 1 with input as of("Unconfined")
	count(rule.deny) == 1 with input as object.union(of("Unconfined"), {"platform": "compose"})
}

test_platform_with_a_default_profile_passes if {
	count(rule.deny) == 0 with input as object.union(of(null), {"platform": "compose"})
}

test_windows_does_not_apply if {
	document := fixtures.manifest({"workloads": [fixtures.workload({
		"os": "windows",
		"containers": [fixtures.container({"seccompProfile": null})],
	})]})
	count(rule.deny) == 0 with input as document
	count(rule.subjects) == 0 with input as document
}

test_unreadable_profile_is_undecided if {
	document := fixtures.manifest({"limitations": [{
		"path": ["workloads", 0, "containers", 0, "seccompProfile"],
		"message": "is a number",
	}]})
	items := rule.undecided with input as document
	{item.reason | some item in items} == {"unread"}
}

test_without_workloads_it_does_not_apply if {
	count(rule.subjects) == 0 with input as fixtures.manifest({})
}
