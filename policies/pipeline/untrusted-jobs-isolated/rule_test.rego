package proviso.pipeline["untrusted-jobs-isolated_test"]

import data.proviso.lib.fixtures
import data.proviso.pipeline["untrusted-jobs-isolated"] as rule

pull_request := fixtures.trigger({"event": "pull_request", "untrusted": true})

proposed(job) := fixtures.pipeline({"triggers": [pull_request], "jobs": [fixtures.job(job)]})

runner(changes) := proposed({"runner": fixtures.runner(changes)})

self_hosted := {"hosting": "self-hosted", "labels": ["self-hosted", "linux"]}

test_hosted_runner_passes if {
	count(rule.deny) == 0 with input as runner({})
	count(rule.undecided) == 0 with input as runner({})
	rule.subjects == {["jobs", 0, "runner"]} with input as runner({})
}

test_self_hosted_runner_fails if {
	findings := rule.deny with input as runner(self_hosted)
	findings == {{
		"message": "Job build runs on a self-hosted machine, and outsiders can start it (pull_request)",
		"path": ["jobs", 0, "runner"],
		"subject": "build",
		"observed": ["self-hosted", "linux"],
		"expected": "a hosted runner",
	}}
}

test_self_hosted_runner_without_outsiders_does_not_apply if {
	document := fixtures.pipeline({"jobs": [fixtures.job({"runner": fixtures.runner(self_hosted)})]})
	count(rule.deny) == 0 with input as document
	count(rule.subjects) == 0 with input as document
}

test_runner_whose_labels_do_not_tell_is_undecided if {
	document := runner({"hosting": null, "labels": ["gpu"]})
	count(rule.deny) == 0 with input as document
	items := rule.undecided with input as document
	{item.path | some item in items} == {["jobs", 0, "runner"]}
}

test_job_without_runner_is_undecided_unless_it_is_a_call if {
	items := rule.undecided with input as proposed({"runner": null})
	{item.path | some item in items} == {["jobs", 0]}
	called := proposed({"runner": null, "call": fixtures.call({"type": "workflow"})})
	count(rule.undecided) == 0 with input as called
	count(rule.subjects) == 0 with input as called
}

test_unreadable_runner_is_undecided if {
	document := fixtures.pipeline({"limitations": [{"path": ["jobs", 0, "runner"], "message": "is a number"}]})
	items := rule.undecided with input as document
	{item.reason | some item in items} == {"unread"}
}

test_without_jobs_it_does_not_apply if {
	count(rule.subjects) == 0 with input as fixtures.pipeline({"triggers": [pull_request]})
}
