package proviso.lib.pipeline_test

import data.proviso.lib.fixtures
import data.proviso.lib.pipeline

test_a_step_is_named_by_its_id_first if {
	step := fixtures.step({"id": "compile", "name": "Compile it"})
	pipeline.step_subject(fixtures.job({"id": "build"}), step) == "build/compile"
	pipeline.step_label(fixtures.job({"id": "build"}), step) == `Step "compile" of job build`
}

test_a_step_without_id_is_named_by_name_then_call_then_position if {
	job := fixtures.job({"id": "build"})
	pipeline.step_subject(job, fixtures.step({"name": "Compile it"})) == "build/Compile it"
	pipeline.step_subject(job, fixtures.step({"call": fixtures.call({})})) == "build/actions/checkout"
	pipeline.step_subject(job, fixtures.step({"path": ["jobs", 0, "steps", 4]})) == "build/step 5"
	pipeline.step_label(job, fixtures.step({"path": ["jobs", 0, "steps", 4]})) == "Step 5 of job build"
}

test_a_step_that_calls_something_without_repository_is_named_by_position if {
	job := fixtures.job({"id": "build"})
	local := fixtures.call({"type": "local", "repository": null})
	pipeline.step_subject(job, fixtures.step({"call": local})) == "build/step 1"
}

test_triggers_are_told_apart if {
	triggers := [
		fixtures.trigger({"event": "push"}),
		fixtures.trigger({"event": "pull_request", "untrusted": true}),
		fixtures.trigger({"event": "issue_comment", "untrusted": true, "privileged": true}),
	]
	document := fixtures.pipeline({"triggers": triggers})
	untrusted := pipeline.untrusted_triggers with input as document
	pipeline.event_names(untrusted) == "issue_comment, pull_request"
	privileged := pipeline.privileged_triggers with input as document
	pipeline.event_names(privileged) == "issue_comment"
}

test_calls_of_jobs_and_steps_are_collected if {
	workflow := fixtures.call({"type": "workflow", "repository": "acme/workflows"})
	document := fixtures.pipeline({"jobs": [
		fixtures.job({"id": "build", "steps": [fixtures.step({"call": fixtures.call({})}), fixtures.step({})]}),
		fixtures.job({"id": "release", "call": workflow}),
	]})
	subjects := {entry.subject | some entry in pipeline.calls} with input as document
	subjects == {"build/actions/checkout", "release"}
}
