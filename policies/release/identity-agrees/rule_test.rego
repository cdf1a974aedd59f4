package proviso.release["identity-agrees_test"]

import data.proviso.lib.fixtures
import data.proviso.release["identity-agrees"] as rule

evidence(path) := {"document": 0, "file": "bom.json", "path": path}

of_sbom(status) := fixtures.claim({
	"path": ["identity", "claims", 1],
	"from": "evidence",
	"by": "primary component of the SBOM",
	"evidence": evidence(["primary", "version"]),
	"status": status,
})

release(claims, disagreements) := fixtures.release({
	"identity": fixtures.overlay(fixtures.identity, {"claims": claims}),
	"disagreements": disagreements,
})

disagreement(against) := {
	"path": ["disagreements", 0],
	"fact": "version",
	"evidence": evidence(["primary", "version"]),
	"value": "1.9.0",
	"by": "primary component of the SBOM",
	"from": "evidence",
	"against": against,
}

test_evidence_that_agrees_passes if {
	document := release([fixtures.claim({}), of_sbom("agrees")], [])
	count(rule.deny) == 0 with input as document
	count(rule.undecided) == 0 with input as document
	rule.subjects == {["identity", "claims", 1]} with input as document
}

test_a_single_statement_is_not_applicable if {
	document := release([fixtures.claim({})], [])
	count(rule.deny) == 0 with input as document
	count(rule.subjects) == 0 with input as document
}

test_evidence_against_what_was_given_fails if {
	given := {"value": "2.0.0", "by": "the caller of this check", "from": "given", "evidence": null}
	findings := rule.deny with input as release([fixtures.claim({}), of_sbom("disagrees")], [disagreement(given)])
	message := concat("", [
		"The version of the release is 1.9.0 by primary component of the SBOM, ",
		"but 2.0.0 by the caller of this check",
	])
	findings == {{
		"message": message,
		"path": ["disagreements", 0],
		"observed": "1.9.0",
		"expected": "2.0.0",
		"subject": "1.9.0",
	}}
}

test_documents_that_disagree_fail_and_both_are_named if {
	other := {
		"value": "2.0.0",
		"by": "primary component of the SBOM",
		"from": "evidence",
		"evidence": {"document": 1, "file": "other.json", "path": ["primary", "version"]},
	}
	findings := rule.deny with input as release([of_sbom("disagrees")], [disagreement(other)])
	some finding in findings
	endswith(finding.message, "but 2.0.0 by primary component of the SBOM in other.json")
}

test_what_cannot_be_compared_is_undecided if {
	document := release([fixtures.claim({}), of_sbom("incomparable")], [])
	count(rule.deny) == 0 with input as document
	items := rule.undecided with input as document
	{item.reason | some item in items} == {"unknown-value"}
}

test_a_file_that_could_not_be_read_is_undecided if {
	document := fixtures.release({"limitations": [{"path": null, "message": "bom.json could not be read"}]})
	items := rule.undecided with input as document
	{item.reason | some item in items} == {"unread"}
}

test_what_is_missing_elsewhere_does_not_matter if {
	document := fixtures.release({"limitations": [{"path": ["images"], "message": "an image could not be read"}]})
	count(rule.undecided) == 0 with input as document
}
