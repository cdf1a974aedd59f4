package proviso.pipeline["token-permissions-minimal_test"]

import data.proviso.lib.fixtures
import data.proviso.pipeline["token-permissions-minimal"] as rule

workflow(permissions, jobs) := fixtures.pipeline({"permissions": permissions, "jobs": jobs})

own(changes) := fixtures.job({"permissions": fixtures.permissions(fixtures.overlay(
	{"path": ["jobs", 0, "permissions"]},
	changes,
))})

reading := fixtures.permissions({})

paths(document) := found if {
	found := {finding.path | some finding in rule.deny} with input as document
}

test_read_only_workflow_with_a_writing_job_passes if {
	document := workflow(reading, [own({"scopes": {"contents": "write", "id-token": "write"}})])
	count(rule.deny) == 0 with input as document
	count(rule.undecided) == 0 with input as document
	rule.subjects == {["jobs", 0]} with input as document
}

test_no_permissions_at_all_pass if {
	count(paths(workflow(fixtures.permissions({"all": "none", "scopes": {}}), [fixtures.job({})]))) == 0
}

test_undeclared_permissions_fail_at_each_job_without_its_own if {
	document := workflow(null, [own({}), fixtures.job({"id": "test", "path": ["jobs", 1]})])
	paths(document) == {["jobs", 1]}
}

test_write_all_fails if {
	paths(workflow(fixtures.permissions({"all": "write", "scopes": {}}), [fixtures.job({})])) == {["permissions"]}
	paths(workflow(reading, [own({"all": "write", "scopes": {}})])) == {["jobs", 0, "permissions"]}
}

test_writing_scope_for_every_job_fails if {
	permissions := fixtures.permissions({"scopes": {"contents": "read", "packages": "write"}})
	paths(workflow(permissions, [fixtures.job({})])) == {["permissions", "scopes", "packages"]}
}

test_workflow_permissions_that_every_job_replaces_pass if {
	permissions := fixtures.permissions({"all": "write", "scopes": {"contents": "write"}, "unknown": ["scopes"]})
	document := workflow(permissions, [own({})])
	count(paths(document)) == 0
	count(rule.undecided) == 0 with input as document
}

test_workflow_that_is_only_called_is_undecided if {
	called := {"reusable": true, "triggers": [fixtures.trigger({"event": "workflow_call"})]}
	document := fixtures.overlay(workflow(null, [fixtures.job({})]), called)
	count(paths(document)) == 0
	items := rule.undecided with input as document
	{item.path | some item in items} == {["jobs", 0]}
}

test_workflow_that_is_also_called_fails if {
	triggers := [fixtures.trigger({"event": "workflow_call"}), fixtures.trigger({"event": "push"})]
	document := fixtures.overlay(workflow(null, [fixtures.job({})]), {"reusable": true, "triggers": triggers})
	paths(document) == {["jobs", 0]}
}

test_unknown_permissions_are_undecided if {
	document := workflow(fixtures.permissions({"scopes": {}, "unknown": ["scopes"]}), [fixtures.job({})])
	count(paths(document)) == 0
	items := rule.undecided with input as document
	{item.path | some item in items} == {["permissions"]}
	job := workflow(reading, [own({"scopes": {}, "unknown": ["scopes"]})])
	of_job := rule.undecided with input as job
	{item.path | some item in of_job} == {["jobs", 0, "permissions"]}
}

test_unreadable_permissions_are_undecided if {
	document := fixtures.pipeline({"limitations": [{"path": ["permissions"], "message": "is a list"}]})
	items := rule.undecided with input as document
	{item.reason | some item in items} == {"unread"}
}

test_other_platforms_do_not_apply if {
	document := fixtures.overlay(workflow(null, [fixtures.job({})]), {
		"platform": "gitlab-ci",
		"limitations": [{"path": null, "message": "includes are not read"}],
	})
	count(rule.subjects) == 0 with input as document
	count(paths(document)) == 0
	count(rule.undecided) == 0 with input as document
}

test_without_jobs_it_does_not_apply if {
	count(rule.subjects) == 0 with input as fixtures.pipeline({"permissions": null})
}
