package proviso.sbom["components-identified_test"]

import data.proviso.lib.fixtures
import data.proviso.sbom["components-identified"] as rule

params := {"sbom/components-identified": {"exemptTypes": ["file"]}}

bare(changes) := fixtures.sbom_of([fixtures.component(object.union({"purl": null}, changes))])

test_each_kind_of_identifier_passes if {
	every document in [
		fixtures.sbom_of([fixtures.component({})]),
		bare({"cpe": "cpe:2.3:a:acme:left:1.0.0:*:*:*:*:*:*:*"}),
		bare({"swid": "acme.left-1.0.0"}),
	] {
		count(rule.deny) == 0 with input as document with data.params as params
		count(rule.undecided) == 0 with input as document with data.params as params
		rule.subjects == {["components", 0]} with input as document with data.params as params
	}
}

test_no_identifier_fails if {
	findings := rule.deny with input as bare({"cpe": " "}) with data.params as params
	{finding.message | some finding in findings} == {"left@1.0.0 has no package URL, CPE or SWID tag"}
}

test_invalid_purl_fails_even_with_another_identifier if {
	invalid := fixtures.purl({"text": "pkg:npm", "valid": false})
	document := bare({"purl": invalid, "cpe": "cpe:2.3:a:acme:left:1.0.0:*:*:*:*:*:*:*"})
	findings := rule.deny with input as document with data.params as params
	{finding.path | some finding in findings} == {["components", 0, "purl"]}
}

test_exempt_type_does_not_apply if {
	document := bare({"type": "file"})
	count(rule.deny) == 0 with input as document with data.params as params
	count(rule.subjects) == 0 with input as document with data.params as params
}

test_without_components_it_does_not_apply if {
	count(rule.subjects) == 0 with input as fixtures.sbom({}) with data.params as params
}

test_unreadable_identifier_is_undecided if {
	document := fixtures.sbom({"limitations": [{"path": ["components", 0, "purl"], "message": "is not text"}]})
	items := rule.undecided with input as document with data.params as params
	{item.reason | some item in items} == {"unread"}
}

test_without_parameters_it_is_undecided if {
	items := rule.undecided with input as fixtures.sbom({}) with data.params as {}
	{item.reason | some item in items} == {"missing-parameter"}
}
