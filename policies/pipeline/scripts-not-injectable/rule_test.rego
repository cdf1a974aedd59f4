package proviso.pipeline["scripts-not-injectable_test"]

import data.proviso.lib.fixtures
import data.proviso.pipeline["scripts-not-injectable"] as rule

script(expressions) := fixtures.pipeline_of([fixtures.step({
	"id": "greet",
	"script": "echo",
	"expressions": expressions,
})])

untrusted(references) := fixtures.expression({
	"text": concat(" || ", references),
	"references": references,
	"untrusted": references,
})

test_script_without_expressions_passes if {
	document := script([])
	count(rule.deny) == 0 with input as document
	count(rule.undecided) == 0 with input as document
	rule.subjects == {["jobs", 0, "steps", 0]} with input as document
}

test_trusted_value_passes if {
	count(rule.deny) == 0 with input as script([fixtures.expression({})])
}

test_untrusted_value_fails if {
	findings := rule.deny with input as script([untrusted(["github.head_ref"])])
	findings == {{
		"message": "Step \"greet\" of job build runs code that contains github.head_ref, which outsiders can choose",
		"path": ["jobs", 0, "steps", 0, "expressions", 0],
		"subject": "build/greet/github.head_ref",
		"observed": "github.head_ref",
		"expected": "an environment variable that holds the value",
	}}
}

test_each_untrusted_value_is_a_finding if {
	document := script([untrusted(["github.head_ref", "github.event.issue.title"]), fixtures.expression({})])
	count(rule.deny) == 2 with input as document
}

test_input_that_is_run_as_code_fails_too if {
	step := fixtures.step({"call": fixtures.call({}), "expressions": [untrusted(["github.head_ref"])]})
	findings := rule.deny with input as fixtures.pipeline_of([step])
	{finding.subject | some finding in findings} == {"build/actions/checkout/github.head_ref"}
	count(rule.subjects) == 1 with input as fixtures.pipeline_of([step])
}

test_unknown_script_is_undecided if {
	document := fixtures.pipeline_of([fixtures.step({"unknown": ["script"]})])
	count(rule.deny) == 0 with input as document
	items := rule.undecided with input as document
	{item.reason | some item in items} == {"unknown-value"}
	count(rule.subjects) == 1 with input as document
}

test_script_that_another_file_may_tell_is_undecided if {
	document := fixtures.pipeline({"jobs": [fixtures.job({"unknown": ["steps"]})]})
	items := rule.undecided with input as document
	{item.reason | some item in items} == {"unknown-value"}
}

test_unreadable_image_is_left_to_other_rules if {
	limitation := {"path": ["jobs", 0, "container"], "message": "is a list"}
	count(rule.undecided) == 0 with input as fixtures.pipeline({"limitations": [limitation]})
}

test_unreadable_step_is_undecided if {
	document := fixtures.pipeline({"limitations": [{"path": ["jobs", 0, "steps", 2], "message": "is not a mapping"}]})
	items := rule.undecided with input as document
	{item.reason | some item in items} == {"unread"}
}

test_without_scripts_it_does_not_apply if {
	count(rule.subjects) == 0 with input as fixtures.pipeline_of([fixtures.step({"call": fixtures.call({})})])
}
