package proviso.sbom["primary-named_test"]

import data.proviso.lib.fixtures
import data.proviso.sbom["primary-named"] as rule

primary(changes) := fixtures.sbom({"primary": fixtures.component(object.union(
	{"path": ["primary"], "group": "acme", "name": "shop", "version": "2.0.0"},
	changes,
))})

test_named_and_versioned_software_passes if {
	document := primary({})
	count(rule.deny) == 0 with input as document
	count(rule.undecided) == 0 with input as document
	rule.subjects == {["primary"]} with input as document
}

test_no_primary_component_fails if {
	findings := rule.deny with input as fixtures.sbom({"primary": null})
	{finding.path | some finding in findings} == {["primary"]}
}

test_several_described_packages_are_undecided if {
	document := fixtures.sbom({
		"primary": null,
		"limitations": [{"path": ["primary"], "message": "The document describes several packages"}],
	})
	count(rule.deny) == 0 with input as document
	count(rule.undecided) == 1 with input as document
}

test_missing_version_fails if {
	findings := rule.deny with input as primary({"version": null})
	{finding.message | some finding in findings} == {"acme/shop, which the SBOM describes, has no version"}
}

test_blank_version_fails if {
	findings := rule.deny with input as primary({"version": " "})
	{finding.path | some finding in findings} == {["primary", "version"]}
}

test_missing_name_fails if {
	findings := rule.deny with input as primary({"name": ""})
	{finding.path | some finding in findings} == {["primary", "name"]}
}

test_version_stated_as_unknown_is_undecided if {
	document := primary({"version": "NOASSERTION"})
	count(rule.deny) == 0 with input as document
	items := rule.undecided with input as document
	{item.reason | some item in items} == {"unknown-value"}
}

test_unreadable_primary_is_undecided if {
	document := fixtures.sbom({"limitations": [{"path": ["primary", "version"], "message": "is a number"}]})
	items := rule.undecided with input as document
	{item.reason | some item in items} == {"unread"}
}
