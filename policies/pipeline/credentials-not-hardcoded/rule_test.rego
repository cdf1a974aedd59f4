package proviso.pipeline["credentials-not-hardcoded_test"]

import data.proviso.lib.fixtures
import data.proviso.pipeline["credentials-not-hardcoded"] as rule

token := fixtures.variable({"name": "TOKEN", "value": null, "credential": fixtures.credential})

job(changes) := fixtures.pipeline({"jobs": [fixtures.job(changes)]})

container(changes) := fixtures.job_container(changes)

step(changes) := fixtures.pipeline_of([fixtures.step(object.union({"id": "push"}, changes))])

subjects_of(document) := found if {
	found := {finding.subject | some finding in rule.deny} with input as document
}

test_plain_values_and_references_pass if {
	reference := fixtures.variable({
		"name": "TOKEN",
		"value": null,
		"expressions": [fixtures.expression({"text": "secrets.TOKEN"})],
	})
	document := step({"variables": [fixtures.variable({}), reference]})
	count(rule.deny) == 0 with input as document
	count(rule.undecided) == 0 with input as document
	rule.subjects == {["jobs", 0, "steps", 0, "variables", 0]} with input as document
}

test_credential_fails_without_showing_it if {
	findings := rule.deny with input as fixtures.pipeline({"variables": [token]})
	findings == {{
		"message": "The pipeline holds a credential (github-token) in TOKEN: the value has the shape of a token",
		"path": ["jobs", 0, "steps", 0, "variables", 0],
		"subject": "TOKEN",
		"expected": "a reference to a secret",
	}}
}

test_credential_fails_wherever_it_is_written if {
	subjects_of(job({"variables": [token]})) == {"build/TOKEN"}
	subjects_of(job({"inputs": [token]})) == {"build/TOKEN"}
	subjects_of(job({"container": container({"credentials": [token]})})) == {"build/containers/TOKEN"}
	subjects_of(job({"container": container({"variables": [token]})})) == {"build/containers/TOKEN"}
	subjects_of(job({"services": [container({"credentials": [token]})]})) == {"build/containers/TOKEN"}
	subjects_of(step({"variables": [token]})) == {"build/push/TOKEN"}
	subjects_of(step({"inputs": [token]})) == {"build/push/TOKEN"}
}

test_credential_in_a_script_fails if {
	findings := rule.deny with input as step({"script": "login [redacted github-token]", "credential": fixtures.credential})
	findings == {{
		"message": concat("", [
			"The script of step \"push\" of job build holds a credential (github-token): ",
			"the value has the shape of a token",
		]),
		"path": ["jobs", 0, "steps", 0, "script"],
		"subject": "build/push/script",
		"expected": "a reference to a secret",
	}}
}

test_credential_in_options_of_a_container_fails if {
	holder := container({"credential": fixtures.credential})
	subjects_of(job({"container": holder})) == {"build/containers"}
	subjects_of(job({"services": [holder]})) == {"build/containers"}
	subjects_of(step({"container": holder})) == {"build/containers"}
}

test_unreadable_call_is_left_to_other_rules if {
	limitation := {"path": ["jobs", 0, "steps", 0, "call"], "message": "is a list"}
	count(rule.undecided) == 0 with input as fixtures.pipeline({"limitations": [limitation]})
}

test_unreadable_variable_is_undecided if {
	document := fixtures.pipeline({"limitations": [{"path": ["variables", 0], "message": "is a list"}]})
	items := rule.undecided with input as document
	{item.reason | some item in items} == {"unread"}
}

test_script_without_credential_passes if {
	document := step({"script": "npm test"})
	count(rule.deny) == 0 with input as document
	rule.subjects == {["jobs", 0, "steps", 0, "script"]} with input as document
}

test_without_variables_and_scripts_it_does_not_apply if {
	count(rule.subjects) == 0 with input as fixtures.pipeline_of([fixtures.step({"call": fixtures.call({})})])
}
