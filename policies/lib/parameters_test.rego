package proviso.lib.parameters_test

import data.proviso.lib.parameters

test_missing_names_rule_and_parameter if {
	parameters.missing("sbom/sbom-fresh", "maxAgeDays") == {
		"message": "The parameter maxAgeDays of sbom/sbom-fresh has no value: give it one in the parameters",
		"path": [],
		"reason": "missing-parameter",
	}
}
