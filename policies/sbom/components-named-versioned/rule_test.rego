package proviso.sbom["components-named-versioned_test"]

import data.proviso.lib.fixtures
import data.proviso.sbom["components-named-versioned"] as rule

params := {"sbom/components-named-versioned": {"versionExemptTypes": ["file"]}}

test_named_and_versioned_components_pass if {
	document := fixtures.sbom_of([fixtures.component({}), fixtures.component({"name": "right"})])
	count(rule.deny) == 0 with input as document with data.params as params
	count(rule.undecided) == 0 with input as document with data.params as params
	rule.subjects == {["components", 0], ["components", 1]} with input as document with data.params as params
}

test_missing_version_fails_at_the_component if {
	document := fixtures.sbom_of([
		fixtures.component({}),
		fixtures.component({"group": "acme", "name": "right", "version": null, "purl": null}),
	])
	findings := rule.deny with input as document with data.params as params
	findings == {{
		"message": "acme/right has no version",
		"path": ["components", 1, "version"],
		"subject": "acme/right",
		"observed": null,
	}}
}

test_blank_name_fails if {
	document := fixtures.sbom_of([fixtures.component({"name": "  "})])
	findings := rule.deny with input as document with data.params as params
	{finding.path | some finding in findings} == {["components", 0, "name"]}
}

test_version_zero_passes if {
	count(rule.deny) == 0 with input as fixtures.sbom_of([fixtures.component({"version": "0"})]) with data.params as params
}

test_exempt_type_needs_a_name_but_no_version if {
	document := fixtures.sbom_of([fixtures.component({"type": "file", "name": null, "version": null})])
	findings := rule.deny with input as document with data.params as params
	{finding.path | some finding in findings} == {["components", 0, "name"]}
}

test_version_stated_as_unknown_is_undecided if {
	document := fixtures.sbom_of([fixtures.component({"version": "unknown"})])
	count(rule.deny) == 0 with input as document with data.params as params
	items := rule.undecided with input as document with data.params as params
	{item.path | some item in items} == {["components", 0, "version"]}
}

test_unreadable_component_is_undecided if {
	document := fixtures.sbom({"limitations": [{"path": ["components", 0], "message": "is not an object"}]})
	items := rule.undecided with input as document with data.params as params
	{item.reason | some item in items} == {"unread"}
}

test_without_components_it_does_not_apply if {
	document := fixtures.sbom({})
	count(rule.subjects) == 0 with input as document with data.params as params
	count(rule.deny) == 0 with input as document with data.params as params
}

test_without_parameters_it_is_undecided if {
	items := rule.undecided with input as fixtures.sbom({}) with data.params as {}
	{item.reason | some item in items} == {"missing-parameter"}
}
