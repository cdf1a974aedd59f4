package proviso.lib.sbom_test

import data.proviso.lib.fixtures
import data.proviso.lib.sbom

test_label_has_group_name_and_version if {
	sbom.label(fixtures.component({"group": "@acme", "name": "core", "version": "1.2.3"})) == "@acme/core@1.2.3"
}

test_label_leaves_out_what_is_missing if {
	sbom.label(fixtures.component({"name": "core", "version": null})) == "core"
	sbom.label(fixtures.component({"name": null, "version": "1"})) == "(unnamed component)@1"
	sbom.label(fixtures.component({"name": " ", "version": null})) == "(unnamed component)"
}

test_subject_is_the_purl_without_qualifiers if {
	purl := fixtures.purl({"text": "pkg:npm/%40acme/core@1.2.3?repository_url=https://user:pass@host#lib"})
	sbom.subject(fixtures.component({"purl": purl})) == "pkg:npm/%40acme/core@1.2.3"
}

test_subject_is_the_label_without_a_valid_purl if {
	component := fixtures.component({"group": null, "name": "core", "version": "1", "purl": null})
	sbom.subject(component) == "core@1"
	invalid := fixtures.purl({"text": "pkg:", "valid": false})
	sbom.subject(object.union(component, {"purl": invalid})) == "core@1"
}

test_words_for_unknown if {
	every word in ["NOASSERTION", "unknown", " Unknown ", "NONE", "n/a", "null", "undefined"] {
		sbom.says_unknown(word)
	}
	every value in ["1.0", "", null, "unknowable"] {
		not sbom.says_unknown(value)
	}
}
