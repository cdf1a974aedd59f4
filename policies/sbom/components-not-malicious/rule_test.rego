package proviso.sbom["components-not-malicious_test"]

import data.proviso.lib.fixtures
import data.proviso.sbom["components-not-malicious"] as rule

malicious := {
	"pkg:npm/evil@6.6.6": "MAL-2026-1",
	"pkg:npm/%40acme/stolen": ["MAL-2026-2"],
	"pkg:pypi/bad-name": true,
	"pkg:npm/cleared@1.0.0": false,
	"pkg:npm/@acme/raw": "MAL-2026-3",
	"pkg:pypi/dotted-name": "MAL-2026-4",
	"pkg:nuget/evil.package": "MAL-2026-5",
	"pkg:npm/built@1.0.0%2B7": "MAL-2026-6",
}

of(purl) := fixtures.sbom_of([fixtures.component({"name": purl.name, "purl": purl})])

npm(text, namespace, name, version) := fixtures.purl({
	"text": text,
	"namespace": namespace,
	"name": name,
	"version": version,
})

test_unlisted_component_passes if {
	document := fixtures.sbom_of([fixtures.component({})])
	count(rule.deny) == 0 with input as document with data.malicious as malicious
	count(rule.undecided) == 0 with input as document with data.malicious as malicious
	rule.subjects == {["components", 0]} with input as document with data.malicious as malicious
}

test_listed_version_fails if {
	document := of(npm("pkg:npm/evil@6.6.6?repository_url=https://user:pass@host#lib", null, "evil", "6.6.6"))
	findings := rule.deny with input as document with data.malicious as malicious
	findings == {{
		"message": "evil@1.0.0 is listed as malicious (pkg:npm/evil@6.6.6)",
		"path": ["components", 0, "purl"],
		"subject": "pkg:npm/evil@6.6.6",
		"observed": ["pkg:npm/evil@6.6.6"],
	}}
}

test_other_version_of_a_listed_version_passes if {
	document := of(npm("pkg:npm/evil@6.6.7", null, "evil", "6.6.7"))
	count(rule.deny) == 0 with input as document with data.malicious as malicious
}

test_every_version_of_a_listed_package_fails if {
	every text in ["pkg:npm/%40acme/stolen@0.1.0", "pkg:npm/@acme/stolen@0.1.0"] {
		document := of(npm(text, "@acme", "stolen", "0.1.0"))
		count(rule.deny) == 1 with input as document with data.malicious as malicious
	}
	unversioned := of(npm("pkg:npm/@acme/stolen", "@acme", "stolen", null))
	count(rule.deny) == 1 with input as unversioned with data.malicious as malicious
}

test_pypi_names_are_compared_in_normal_form if {
	purl := fixtures.purl({"text": "pkg:pypi/Bad_Name@1", "type": "pypi", "name": "Bad_Name", "version": "1"})
	count(rule.deny) == 1 with input as of(purl) with data.malicious as malicious
}

test_version_beside_a_purl_without_one_counts if {
	purl := npm("pkg:npm/evil", null, "evil", null)
	document := fixtures.sbom_of([fixtures.component({"version": "6.6.6", "purl": purl})])
	count(rule.deny) == 1 with input as document with data.malicious as malicious
	count(rule.undecided) == 0 with input as document with data.malicious as malicious
}

test_version_that_differs_from_the_purl_counts if {
	purl := npm("pkg:npm/evil@1.0.0", null, "evil", "1.0.0")
	document := fixtures.sbom_of([fixtures.component({"version": "6.6.6", "purl": purl})])
	count(rule.deny) == 1 with input as document with data.malicious as malicious
}

test_purl_without_any_version_is_undecided if {
	every version in [null, "", " "] {
		purl := npm("pkg:npm/evil", null, "evil", null)
		document := fixtures.sbom_of([fixtures.component({"version": version, "purl": purl})])
		count(rule.deny) == 0 with input as document with data.malicious as malicious
		items := rule.undecided with input as document with data.malicious as malicious
		{item.path | some item in items} == {["components", 0, "version"]}
	}
	listed := of(npm("pkg:npm/%40acme/stolen", "@acme", "stolen", null))
	count(rule.undecided) == 0 with input as listed with data.malicious as malicious
}

test_spelling_of_a_purl_hides_nothing if {
	every purl in [
		npm("pkg:npm/%40acme/raw@1", "@acme", "raw", "1"),
		npm("pkg:npm/built@1.0.0+7", null, "built", "1.0.0+7"),
		npm("pkg:npm//evil@6.6.6", "", "evil", "6.6.6"),
		fixtures.purl({"text": "pkg:pypi/dotted.._name@1", "type": "pypi", "name": "dotted..-name", "version": "1"}),
		fixtures.purl({"text": "pkg:nuget/Evil.Package@1", "type": "nuget", "name": "Evil.Package", "version": "1"}),
	] {
		count(rule.deny) == 1 with input as of(purl) with data.malicious as malicious
	}
}

test_entry_set_to_false_is_not_listed if {
	document := of(npm("pkg:npm/cleared@1.0.0", null, "cleared", "1.0.0"))
	count(rule.deny) == 0 with input as document with data.malicious as malicious
}

test_without_a_list_it_is_undecided_once_and_says_how_to_supply_one if {
	document := fixtures.sbom_of([fixtures.component({}), fixtures.component({"purl": null})])
	items := rule.undecided with input as document
	{item.reason | some item in items} == {"missing-data"}
	every item in items {
		contains(item.message, "--data")
	}
	count(items) == 1
	count(rule.deny) == 0 with input as document
}

test_an_empty_or_malformed_list_counts_as_none if {
	document := fixtures.sbom_of([fixtures.component({})])
	every list in [{}, ["pkg:npm/evil@6.6.6"], "pkg:npm/evil@6.6.6", null] {
		items := rule.undecided with input as document with data.malicious as list
		{item.reason | some item in items} == {"missing-data"}
	}
}

test_package_without_purl_is_undecided if {
	document := fixtures.sbom_of([fixtures.component({"purl": null})])
	items := rule.undecided with input as document with data.malicious as malicious
	{item.reason | some item in items} == {"unknown-value"}
	count(rule.deny) == 0 with input as document with data.malicious as malicious
}

test_invalid_purl_is_undecided if {
	invalid := fixtures.purl({"text": "pkg:npm", "valid": false, "type": null, "name": null, "version": null})
	document := fixtures.sbom_of([fixtures.component({"purl": invalid})])
	items := rule.undecided with input as document with data.malicious as malicious
	{item.path | some item in items} == {["components", 0, "purl"]}
}

test_file_without_purl_does_not_apply if {
	document := fixtures.sbom_of([fixtures.component({"type": "file", "purl": null})])
	count(rule.subjects) == 0 with input as document with data.malicious as malicious
	count(rule.undecided) == 0 with input as document with data.malicious as malicious
}

test_without_components_it_does_not_apply if {
	count(rule.subjects) == 0 with input as fixtures.sbom({})
	count(rule.undecided) == 0 with input as fixtures.sbom({})
}

test_unreadable_purl_is_undecided if {
	document := fixtures.sbom({"limitations": [{"path": ["components", 0, "purl"], "message": "is not text"}]})
	items := rule.undecided with input as document with data.malicious as malicious
	{item.reason | some item in items} == {"unread"}
}
