package proviso.pipeline["secrets-passed-by-name_test"]

import data.proviso.lib.fixtures
import data.proviso.pipeline["secrets-passed-by-name"] as rule

workflow := fixtures.call({"type": "workflow", "text": "acme/workflows/.github/workflows/deploy.yml@v1"})

calling(changes) := fixtures.pipeline({"jobs": [fixtures.job(object.union({"call": workflow}, changes))]})

step(changes) := fixtures.pipeline_of([fixtures.step(object.union({"id": "dump"}, changes))])

variable(references) := fixtures.variable({"name": "ALL", "value": null, "expressions": [fixtures.expression({
	"text": concat(" || ", references),
	"references": references,
})]})

subjects_of(document) := found if {
	found := {finding.subject | some finding in rule.deny} with input as document
}

test_listed_secrets_pass if {
	document := calling({"secrets": "listed", "secretNames": ["TOKEN"], "inputs": [variable(["secrets.TOKEN"])]})
	count(rule.deny) == 0 with input as document
	count(rule.undecided) == 0 with input as document
	rule.subjects == {["jobs", 0]} with input as document
}

test_inherited_secrets_fail if {
	findings := rule.deny with input as calling({"secrets": "inherit"})
	findings == {{
		"message": "Job build passes every secret to acme/workflows/.github/workflows/deploy.yml@v1",
		"path": ["jobs", 0, "secrets"],
		"subject": "build",
		"observed": "inherit",
		"expected": "a list of secrets",
	}}
}

test_every_secret_at_once_fails_wherever_it_is_written if {
	all := variable(["secrets"])
	subjects_of(fixtures.pipeline({"variables": [all]})) == {"ALL"}
	subjects_of(calling({"variables": [all]})) == {"build/ALL"}
	subjects_of(calling({"inputs": [all]})) == {"build/ALL"}
	subjects_of(step({"variables": [all]})) == {"build/dump/ALL"}
	subjects_of(step({"inputs": [all]})) == {"build/dump/ALL"}
	subjects_of(step({"expressions": all.expressions})) == {"build/dump"}
	own := fixtures.pipeline({"jobs": [fixtures.job({"container": fixtures.job_container({"variables": [all]})})]})
	subjects_of(own) == {"build/containers/ALL"}
	service := fixtures.job_container({"credentials": [all]})
	subjects_of(fixtures.pipeline({"jobs": [fixtures.job({"services": [service]})]})) == {"build/containers/ALL"}
}

test_secret_chosen_at_run_time_fails if {
	findings := rule.deny with input as step({"variables": [variable(["matrix.name", "secrets.*"])]})
	{finding.message | some finding in findings} == {`Step "dump" of job build, with ALL, may read every secret`}
}

test_one_secret_passes if {
	every reference in ["secrets.TOKEN", "inputs.secrets", "vars.secrets"] {
		count(subjects_of(step({"variables": [variable([reference])]}))) == 0
	}
}

test_unreadable_job_is_undecided if {
	document := fixtures.pipeline({"limitations": [{"path": ["jobs", 0, "secrets"], "message": "is a list"}]})
	items := rule.undecided with input as document
	{item.reason | some item in items} == {"unread"}
}

test_without_jobs_it_does_not_apply if {
	count(rule.subjects) == 0 with input as fixtures.pipeline({})
}
