package proviso.sbom["sbom-fresh_test"]

import data.proviso.lib.fixtures
import data.proviso.sbom["sbom-fresh"] as rule

params := {"sbom/sbom-fresh": {"maxAgeDays": 30}}

now := "2026-03-31T00:00:00Z"

made(text) := fixtures.sbom({"timestamp": text})

test_as_old_as_allowed_passes if {
	document := made("2026-03-01T00:00:00Z")
	count(rule.deny) == 0 with input as document with data.params as params with data.now as now
	count(rule.undecided) == 0 with input as document with data.params as params with data.now as now
	rule.subjects == {["timestamp"]} with input as document with data.params as params with data.now as now
}

test_older_than_allowed_fails if {
	findings := rule.deny with input as made("2026-02-28T23:59:59Z") with data.params as params with data.now as now
	findings == {{
		"message": "The SBOM was made 30 days ago, on 2026-02-28; at most 30 are allowed",
		"path": ["timestamp"],
		"observed": "2026-02-28T23:59:59Z",
	}}
}

test_time_zones_count if {
	count(rule.deny) == 1 with input as made("2026-03-01T00:00:00+01:00") with data.params as params with data.now as now
}

test_no_timestamp_fails if {
	findings := rule.deny with input as made(null) with data.params as params with data.now as now
	{finding.message | some finding in findings} == {"The SBOM does not say when it was made"}
}

test_a_day_ahead_passes_and_more_fails if {
	count(rule.deny) == 0 with input as made("2026-04-01T00:00:00Z") with data.params as params with data.now as now
	count(rule.deny) == 1 with input as made("2026-04-01T00:00:01Z") with data.params as params with data.now as now
}

test_unreadable_timestamp_is_undecided if {
	document := made("last Tuesday")
	count(rule.deny) == 0 with input as document with data.params as params with data.now as now
	items := rule.undecided with input as document with data.params as params with data.now as now
	{item.reason | some item in items} == {"unread"}
}

test_without_the_time_it_is_undecided if {
	document := made("2026-03-01T00:00:00Z")
	count(rule.deny) == 0 with input as document with data.params as params
	items := rule.undecided with input as document with data.params as params
	{item.reason | some item in items} == {"missing-data"}
}

test_limitation_at_the_timestamp_is_undecided if {
	document := fixtures.sbom({"limitations": [{"path": ["timestamp"], "message": "is a number"}]})
	items := rule.undecided with input as document with data.params as params with data.now as now
	{item.reason | some item in items} == {"unread"}
}

test_without_parameters_it_is_undecided if {
	items := rule.undecided with input as made("2020-03-01T00:00:00Z") with data.params as {} with data.now as now
	{item.reason | some item in items} == {"missing-parameter"}
}
