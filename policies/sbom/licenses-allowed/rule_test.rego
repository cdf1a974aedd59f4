package proviso.sbom["licenses-allowed_test"]

import data.proviso.lib.fixtures
import data.proviso.sbom["licenses-allowed"] as rule

params := {"sbom/licenses-allowed": {"deniedLicenses": ["SSPL-1.0", "BUSL-1.1"], "exemptTypes": ["file"]}}

licensed(licenses) := fixtures.sbom_of([fixtures.component({"licenses": licenses})])

expression(text, ids) := fixtures.license({"expression": text, "ids": ids})

test_other_licenses_pass if {
	document := licensed([fixtures.license({"id": "MIT", "ids": ["MIT"]}), expression("MIT OR ISC", ["MIT", "ISC"])])
	count(rule.deny) == 0 with input as document with data.params as params
	count(rule.undecided) == 0 with input as document with data.params as params
	rule.subjects == {["components", 0]} with input as document with data.params as params
}

test_denied_identifier_fails if {
	document := licensed([fixtures.license({"id": "SSPL-1.0", "ids": ["SSPL-1.0"]})])
	findings := rule.deny with input as document with data.params as params
	findings == {{
		"message": "left@1.0.0 is under SSPL-1.0, which is denied",
		"path": ["components", 0, "licenses", 0],
		"subject": "pkg:npm/left@1.0.0",
		"observed": ["SSPL-1.0"],
	}}
}

test_case_does_not_matter if {
	document := licensed([fixtures.license({"id": "sspl-1.0", "ids": ["sspl-1.0"]})])
	count(rule.deny) == 1 with input as document with data.params as params
}

test_denied_part_of_a_conjunction_fails if {
	document := licensed([expression("MIT AND BUSL-1.1", ["MIT", "BUSL-1.1"])])
	count(rule.deny) == 1 with input as document with data.params as params
}

test_denied_part_of_a_choice_is_undecided if {
	document := licensed([expression("MIT OR BUSL-1.1", ["MIT", "BUSL-1.1"])])
	count(rule.deny) == 0 with input as document with data.params as params
	items := rule.undecided with input as document with data.params as params
	{item.reason | some item in items} == {"unverified"}
}

test_denied_name_fails if {
	document := licensed([fixtures.license({"name": "BUSL-1.1", "valid": null})])
	count(rule.deny) == 1 with input as document with data.params as params
	count(rule.undecided) == 0 with input as document with data.params as params
}

test_license_without_identifier_is_undecided if {
	every license in [
		fixtures.license({"name": "Acme Terms", "valid": null}),
		fixtures.license({"id": "Apache2", "ids": ["Apache2"], "valid": false}),
	] {
		items := rule.undecided with input as licensed([license]) with data.params as params
		{item.reason | some item in items} == {"unknown-value"}
	}
}

test_no_license_is_undecided if {
	count(rule.deny) == 0 with input as licensed([]) with data.params as params
	items := rule.undecided with input as licensed([]) with data.params as params
	{item.reason | some item in items} == {"missing-data"}
}

test_exempt_type_without_license_does_not_apply if {
	document := fixtures.sbom_of([fixtures.component({"type": "file", "licenses": []})])
	count(rule.subjects) == 0 with input as document with data.params as params
	count(rule.undecided) == 0 with input as document with data.params as params
}

test_exempt_type_with_denied_license_fails if {
	license := fixtures.license({"id": "SSPL-1.0", "ids": ["SSPL-1.0"]})
	document := fixtures.sbom_of([fixtures.component({"type": "file", "licenses": [license]})])
	count(rule.deny) == 1 with input as document with data.params as params
	count(rule.subjects) == 1 with input as document with data.params as params
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
	document := licensed([fixtures.license({"id": "SSPL-1.0", "ids": ["SSPL-1.0"]})])
	items := rule.undecided with input as document with data.params as {}
	count(items) == 2
	{item.reason | some item in items} == {"missing-parameter"}
}
