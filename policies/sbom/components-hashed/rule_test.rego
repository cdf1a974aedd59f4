package proviso.sbom["components-hashed_test"]

import data.proviso.lib.fixtures
import data.proviso.sbom["components-hashed"] as rule

params := {"sbom/components-hashed": {"algorithms": ["SHA-256", "SHA-512"], "exemptTypes": ["platform"]}}

hashed(algorithms) := fixtures.sbom_of([fixtures.component({"hashes": [hash |
	some algorithm in algorithms
	hash := {"algorithm": algorithm, "value": digits[algorithm]}
]})])

digits := {
	"MD5": zeros(32),
	"SHA-1": zeros(40),
	"SHA-256": zeros(64),
	"SHA-512": zeros(128),
}

zeros(length) := concat("", ["0" | some _ in numbers.range(1, length)])

test_a_strong_hash_passes if {
	count(rule.deny) == 0 with input as hashed(["SHA-256"]) with data.params as params
	count(rule.undecided) == 0 with input as hashed(["SHA-256"]) with data.params as params
	rule.subjects == {["components", 0]} with input as hashed(["SHA-256"]) with data.params as params
}

test_a_weak_hash_beside_a_strong_one_passes if {
	count(rule.deny) == 0 with input as hashed(["MD5", "SHA-512"]) with data.params as params
}

test_no_hash_fails if {
	findings := rule.deny with input as hashed([]) with data.params as params
	{finding.message | some finding in findings} == {"left@1.0.0 has no hash"}
}

test_only_weak_hashes_fail if {
	findings := rule.deny with input as hashed(["SHA-1", "MD5"]) with data.params as params
	findings == {{
		"message": "left@1.0.0 has only weak hashes (MD5, SHA-1)",
		"path": ["components", 0, "hashes"],
		"subject": "pkg:npm/left@1.0.0",
		"observed": ["MD5", "SHA-1"],
		"expected": ["SHA-256", "SHA-512"],
	}}
}

test_hash_of_another_length_than_its_algorithm_fails if {
	short := {"algorithm": "SHA-256", "value": zeros(32)}
	document := fixtures.sbom_of([fixtures.component({"hashes": [short]})])
	findings := rule.deny with input as document with data.params as params
	{finding.message | some finding in findings} == {"left@1.0.0 has no hash of the length of its algorithm (SHA-256)"}
	both := fixtures.sbom_of([fixtures.component({"hashes": [short, {"algorithm": "SHA-512", "value": zeros(128)}]})])
	count(rule.deny) == 0 with input as both with data.params as params
}

test_algorithm_of_any_length_passes if {
	hashes := [{"algorithm": "BLAKE3", "value": zeros(96)}, {"algorithm": "own", "value": "00"}]
	every hash in hashes {
		own := {"sbom/components-hashed": {"algorithms": ["BLAKE3", "own"], "exemptTypes": []}}
		document := fixtures.sbom_of([fixtures.component({"hashes": [hash]})])
		count(rule.deny) == 0 with input as document with data.params as own
	}
}

test_exempt_type_does_not_apply if {
	document := fixtures.sbom_of([fixtures.component({"type": "platform", "hashes": []})])
	count(rule.deny) == 0 with input as document with data.params as params
	count(rule.subjects) == 0 with input as document with data.params as params
}

test_without_components_it_does_not_apply if {
	count(rule.subjects) == 0 with input as fixtures.sbom({}) with data.params as params
}

test_unreadable_hash_is_undecided if {
	document := fixtures.sbom({"limitations": [{"path": ["components", 0, "hashes", 0], "message": "is not text"}]})
	items := rule.undecided with input as document with data.params as params
	{item.reason | some item in items} == {"unread"}
}

test_without_parameters_it_is_undecided if {
	items := rule.undecided with input as hashed(["SHA-256"]) with data.params as {}
	count(items) == 2
	{item.reason | some item in items} == {"missing-parameter"}
}
