package proviso.sbom["components-licensed_test"]

import data.proviso.lib.fixtures
import data.proviso.sbom["components-licensed"] as rule

params := {"sbom/components-licensed": {"exemptTypes": ["file"]}}

licensed(licenses) := fixtures.sbom_of([fixtures.component({"licenses": licenses})])

test_identifier_expression_and_name_pass if {
	every license in [
		fixtures.license({"id": "MIT", "ids": ["MIT"]}),
		fixtures.license({"expression": "MIT OR Apache-2.0", "ids": ["MIT", "Apache-2.0"]}),
		fixtures.license({"name": "Acme Terms", "valid": null}),
	] {
		count(rule.deny) == 0 with input as licensed([license]) with data.params as params
		count(rule.undecided) == 0 with input as licensed([license]) with data.params as params
		rule.subjects == {["components", 0]} with input as licensed([license]) with data.params as params
	}
}

test_no_license_fails if {
	findings := rule.deny with input as licensed([]) with data.params as params
	findings == {{
		"message": "left@1.0.0 states no license",
		"path": ["components", 0, "licenses"],
		"subject": "pkg:npm/left@1.0.0",
	}}
}

test_invalid_identifier_fails_at_its_place if {
	licenses := [fixtures.license({"id": "MIT", "ids": ["MIT"]}), fixtures.license({"id": "Apache2", "valid": false})]
	findings := rule.deny with input as licensed(licenses) with data.params as params
	{finding.path | some finding in findings} == {["components", 0, "licenses", 1]}
	{finding.observed | some finding in findings} == {"Apache2"}
}

test_invalid_expression_fails if {
	licenses := [fixtures.license({"expression": "MIT AND", "valid": false})]
	findings := rule.deny with input as licensed(licenses) with data.params as params
	{finding.observed | some finding in findings} == {"MIT AND"}
}

test_license_with_a_blank_name_fails if {
	every name in ["", "  ", null] {
		findings := rule.deny with input as licensed([fixtures.license({"name": name, "valid": null})]) with data.params as params
		{finding.path | some finding in findings} == {["components", 0, "licenses", 0]}
	}
}

test_license_stated_as_unknown_is_undecided if {
	every license in [
		fixtures.license({"expression": "NOASSERTION", "valid": false}),
		fixtures.license({"name": "Unknown", "valid": null}),
	] {
		count(rule.deny) == 0 with input as licensed([license]) with data.params as params
		items := rule.undecided with input as licensed([license]) with data.params as params
		{item.reason | some item in items} == {"unknown-value"}
	}
}

test_exempt_type_does_not_apply if {
	document := fixtures.sbom_of([fixtures.component({"type": "file", "licenses": []})])
	count(rule.deny) == 0 with input as document with data.params as params
	count(rule.subjects) == 0 with input as document with data.params as params
}

test_without_components_it_does_not_apply if {
	count(rule.subjects) == 0 with input as fixtures.sbom({}) with data.params as params
}

test_unreadable_license_is_undecided if {
	document := fixtures.sbom({"limitations": [{"path": ["components", 0, "licenses", 1], "message": "is not an object"}]})
	items := rule.undecided with input as document with data.params as params
	{item.reason | some item in items} == {"unread"}
}

test_without_parameters_it_is_undecided if {
	items := rule.undecided with input as licensed([]) with data.params as {}
	{item.reason | some item in items} == {"missing-parameter"}
}
