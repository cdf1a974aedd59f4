package proviso.pipeline["actions-pinned_test"]

import data.proviso.lib.fixtures
import data.proviso.pipeline["actions-pinned"] as rule

params := {"pipeline/actions-pinned": {"trustedOwners": ["Acme"]}}

calling(changes) := fixtures.pipeline_of([fixtures.step({"call": fixtures.call(changes)})])

tag := {"text": "other/tool@v4", "repository": "other/tool", "ref": "v4", "pinned": "mutable"}

test_commit_passes if {
	document := calling({})
	count(rule.deny) == 0 with input as document with data.params as params
	count(rule.undecided) == 0 with input as document with data.params as params
	count(rule.subjects) == 1 with input as document with data.params as params
}

test_tag_fails if {
	findings := rule.deny with input as calling(tag) with data.params as params
	findings == {{
		"message": "Step \"other/tool\" of job build calls other/tool@v4, which is not pinned to a commit",
		"path": ["jobs", 0, "steps", 0, "call"],
		"subject": "build/other/tool",
		"observed": "v4",
		"expected": "a full commit id",
	}}
}

test_nothing_named_fails if {
	document := calling(object.union(tag, {"text": "other/tool", "ref": null, "pinned": "none"}))
	count(rule.deny) == 1 with input as document with data.params as params
}

test_called_workflow_by_branch_fails if {
	workflow := fixtures.call(object.union(tag, {"type": "workflow", "path": ["jobs", 0, "call"]}))
	document := fixtures.pipeline({"jobs": [fixtures.job({"id": "release", "call": workflow})]})
	findings := rule.deny with input as document with data.params as params
	{finding.subject | some finding in findings} == {"release"}
}

test_trusted_owner_may_be_called_by_tag if {
	document := calling(object.union(tag, {"repository": "acme/tool", "text": "acme/tool@v4"}))
	count(rule.deny) == 0 with input as document with data.params as params
	count(rule.subjects) == 1 with input as document with data.params as params
}

test_owner_that_only_starts_alike_is_not_trusted if {
	document := calling(object.union(tag, {"repository": "acme-evil/tool", "text": "acme-evil/tool@v4"}))
	count(rule.deny) == 1 with input as document with data.params as params
}

test_local_calls_and_images_do_not_apply if {
	every changes in [{"type": "local", "pinned": null, "repository": null}, {"type": "image", "pinned": "mutable"}] {
		document := calling(changes)
		count(rule.deny) == 0 with input as document with data.params as params
		count(rule.undecided) == 0 with input as document with data.params as params
		count(rule.subjects) == 0 with input as document with data.params as params
	}
}

test_unknown_pinning_is_undecided if {
	document := calling({"pinned": null, "repository": null, "unknown": ["ref", "pinned"]})
	count(rule.deny) == 0 with input as document with data.params as params
	items := rule.undecided with input as document with data.params as params
	{item.reason | some item in items} == {"unknown-value"}
}

test_call_that_another_file_tells_is_undecided if {
	document := fixtures.pipeline({"jobs": [fixtures.job({"unknown": ["call"]})]})
	items := rule.undecided with input as document with data.params as params
	{item.reason | some item in items} == {"unknown-value"}
}

test_unreadable_script_is_left_to_other_rules if {
	document := fixtures.pipeline({"limitations": [
		{"path": ["jobs", 0, "container"], "message": "is a list"},
		{"path": ["jobs", 0, "steps", 0, "script"], "message": "is a list"},
		{"path": ["jobs", 0, "extends"], "message": "is in another file"},
	]})
	count(rule.undecided) == 0 with input as document with data.params as params
}

test_unreadable_job_is_undecided if {
	document := fixtures.pipeline({"limitations": [{"path": ["jobs", 1], "message": "is not a mapping"}]})
	items := rule.undecided with input as document with data.params as params
	{item.reason | some item in items} == {"unread"}
}

test_without_jobs_it_does_not_apply if {
	count(rule.subjects) == 0 with input as fixtures.pipeline({}) with data.params as params
}

test_without_parameters_it_is_undecided if {
	items := rule.undecided with input as calling(tag) with data.params as {}
	{item.reason | some item in items} == {"missing-parameter"}
}
