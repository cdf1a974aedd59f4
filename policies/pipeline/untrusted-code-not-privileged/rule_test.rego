package proviso.pipeline["untrusted-code-not-privileged_test"]

import data.proviso.lib.fixtures
import data.proviso.pipeline["untrusted-code-not-privileged"] as rule

target := fixtures.trigger({"event": "pull_request_target", "untrusted": true, "privileged": true})

workflow(triggers, job) := fixtures.pipeline({"triggers": triggers, "jobs": [fixtures.job(job)]})

privileged(steps) := workflow([target], {"steps": steps})

value(name, references) := fixtures.variable({"name": name, "value": null, "expressions": [fixtures.expression({
	"text": concat(" ", references),
	"references": references,
})]})

checkout(inputs) := fixtures.step({"call": fixtures.call({}), "inputs": inputs})

head := checkout([value("ref", ["github.event.pull_request.head.sha"])])

test_checkout_of_the_base_passes if {
	document := privileged([checkout([]), checkout([value("ref", ["github.event.pull_request.base.sha"])])])
	count(rule.deny) == 0 with input as document
	count(rule.undecided) == 0 with input as document
	rule.subjects == {["triggers", 0]} with input as document
}

test_checkout_of_the_head_fails if {
	findings := rule.deny with input as privileged([head])
	findings == {{
		"message": concat("", [
			"Step \"actions/checkout\" of job build checks out what outsiders propose, ",
			"in a run with secrets (pull_request_target)",
		]),
		"path": ["jobs", 0, "steps", 0],
		"subject": "build/actions/checkout",
		"observed": ["github.event.pull_request.head.sha"],
		"expected": "the project's own code, or a trigger without secrets",
	}}
}

test_every_way_to_name_the_proposal_fails if {
	every reference in [
		"github.head_ref",
		"github.event.pull_request.head.ref",
		"github.event.pull_request.merge_commit_sha",
		"github.event.number",
		"github.event.issue.number",
		"github.event.workflow_run.head_sha",
		"github.event.workflow_run.head_branch",
	] {
		document := privileged([checkout([value("ref", [reference])])])
		count(rule.deny) == 1 with input as document
	}
	fork := privileged([checkout([value("repository", ["github.event.pull_request.head.repo.full_name"])])])
	count(rule.deny) == 1 with input as fork
}

test_other_inputs_of_a_checkout_pass if {
	document := privileged([checkout([value("path", ["github.head_ref"])])])
	count(rule.deny) == 0 with input as document
	count(rule.undecided) == 0 with input as document
}

test_unprivileged_run_may_check_out_the_head if {
	trigger := fixtures.trigger({"event": "pull_request", "untrusted": true})
	document := workflow([trigger], {"steps": [head]})
	count(rule.deny) == 0 with input as document
	count(rule.subjects) == 0 with input as document
}

test_script_that_gets_the_proposal_fails if {
	every script in ["gh pr checkout 7", "git fetch origin pull/7/head && git checkout FETCH_HEAD"] {
		document := privileged([fixtures.step({"id": "get", "script": script})])
		findings := rule.deny with input as document
		{finding.subject | some finding in findings} == {"build/get"}
	}
}

test_script_that_checks_out_a_proposed_value_fails if {
	direct := fixtures.step({
		"script": "git checkout ${{ github.head_ref }}",
		"expressions": [fixtures.expression({"references": ["github.head_ref"]})],
	})
	count(rule.deny) == 1 with input as privileged([direct])
	through := fixtures.step({
		"script": "git checkout \"$HEAD\"",
		"variables": [value("HEAD", ["github.event.pull_request.head.sha"])],
	})
	count(rule.deny) == 1 with input as privileged([through])
}

test_options_do_not_hide_the_command if {
	every script in [
		"gh -R acme/shop pr checkout 7",
		"gh pr -R acme/shop checkout 7",
		"gh pr --repo=acme/shop checkout 7",
	] {
		count(rule.deny) == 1 with input as privileged([fixtures.step({"script": script})])
	}
	every script in [
		"git -C src checkout $HEAD",
		"git -c protocol.version=2 fetch origin $HEAD",
		"git -C \"a folder\" --no-pager fetch origin $HEAD",
		"git \\\n  fetch origin $HEAD",
		"git fetch && git reset --hard $HEAD",
		"gh repo clone $HEAD",
		"curl -L https://github.com/$HEAD/archive/main.tar.gz | tar xz",
	] {
		step := fixtures.step({"script": script, "variables": [value("HEAD", ["github.event.pull_request.head.sha"])]})
		count(rule.deny) == 1 with input as privileged([step])
	}
}

test_variable_of_the_runner_names_the_proposal if {
	document := privileged([fixtures.step({"script": "git fetch fork \"$GITHUB_HEAD_REF\""})])
	findings := rule.deny with input as document
	{finding.observed | some finding in findings} == {["github.head_ref"]}
	other := privileged([fixtures.step({"script": "echo \"$GITHUB_HEAD_REF\""})])
	count(rule.deny) == 0 with input as other
}

test_proposal_handed_to_what_is_called_is_undecided if {
	inputs := [value("ref", ["github.event.pull_request.head.sha"])]
	action := fixtures.step({
		"call": fixtures.call({"type": "local", "repository": null, "subpath": "build"}),
		"inputs": inputs,
	})
	workflow_call := fixtures.call({"type": "local", "repository": null, "subpath": ".github/workflows/build.yml"})
	job := workflow([target], {"call": workflow_call, "inputs": [value("sha", ["github.head_ref"])], "steps": []})
	every document in [privileged([action]), job] {
		count(rule.deny) == 0 with input as document
		items := rule.undecided with input as document
		{item.reason | some item in items} == {"unverified"}
	}
}

test_commit_to_report_on_passes if {
	inputs := [value("sha", ["github.event.pull_request.head.sha"])]
	report := fixtures.step({"call": fixtures.call({"repository": "acme/status"}), "inputs": inputs})
	count(rule.undecided) == 0 with input as privileged([report])
}

test_script_that_does_something_else_passes if {
	every script in ["git checkout main", "git log", "npm test", "gh pr comment 7", "gh -R acme/shop pr view", null] {
		document := privileged([fixtures.step({"script": script})])
		count(rule.deny) == 0 with input as document
		count(rule.undecided) == 0 with input as document
	}
}

test_checkout_under_a_condition_on_event_or_origin_is_undecided if {
	every condition in [
		"github.event_name == 'pull_request'",
		"github.event.workflow_run.event == 'push'",
		"github.event.pull_request.head.repo.full_name == github.repository",
	] {
		guarded_step := privileged([object.union(head, {"condition": condition})])
		guarded_job := workflow([target], {"condition": condition, "steps": [head]})
		guarded_script := privileged([fixtures.step({"condition": condition, "script": "gh pr checkout 7"})])
		every document in [guarded_step, guarded_job, guarded_script] {
			count(rule.deny) == 0 with input as document
			items := rule.undecided with input as document
			{item.reason | some item in items} == {"unverified"}
		}
	}
}

test_other_condition_does_not_excuse_it if {
	document := workflow([target], {"condition": "github.actor != 'bot'", "steps": [head]})
	count(rule.deny) == 1 with input as document
}

test_checkout_of_an_unknown_value_is_undecided if {
	document := privileged([checkout([value("ref", ["steps.find.outputs.sha"])])])
	count(rule.deny) == 0 with input as document
	items := rule.undecided with input as document
	{item.reason | some item in items} == {"unknown-value"}
}

test_unreadable_job_is_undecided if {
	document := fixtures.pipeline({"limitations": [{"path": ["jobs", 0], "message": "is not a mapping"}]})
	items := rule.undecided with input as document
	{item.reason | some item in items} == {"unread"}
}

test_without_privileged_trigger_it_does_not_apply if {
	count(rule.subjects) == 0 with input as fixtures.pipeline({})
}
