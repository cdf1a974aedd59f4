# METADATA
# title: Privileged runs do not check out untrusted code
# description: >-
#   Some triggers run with secrets and a token that can write, although outsiders can start them. That is safe only as
#   long as the run stays with the project's own code. Once it checks out what the outsider proposes, building it is
#   enough to hand everything over.
# related_resources:
#   - ref: https://docs.github.com/en/actions/reference/security/securely-using-pull_request_target
#     description: GitHub Actions, Securely using pull_request_target
#   - ref: https://docs.zizmor.sh/audits/#dangerous-triggers
#     description: zizmor - dangerous-triggers
#   - ref: https://github.com/ossf/scorecard/blob/main/docs/checks.md#dangerous-workflow
#     description: OpenSSF Scorecard - Dangerous-Workflow
#   - ref: https://owasp.org/www-project-top-10-ci-cd-security-risks/
#     description: OWASP Top 10 CI/CD Security Risks - CICD-SEC-4
# schemas:
#   - input: schema.pipeline
# custom:
#   severity: critical
#   controls:
#     - id: ssdf-1.1:PO.3.2
#       bearing: direct
#       basis: judgment
#       rationale: A toolchain that runs what outsiders write is not operated securely.
#     - id: ssdf-1.1:PO.5.1
#       bearing: direct
#       basis: judgment
#       rationale: Untrusted code with secrets crosses the border between contributors and the build environment.
#   remediation: >-
#     Build and test proposed code under the pull_request trigger, which has no secrets. Where a privileged run is
#     needed, let it work on results, such as an artifact, without running them.
package proviso.pipeline["untrusted-code-not-privileged"]

import data.proviso.lib.document
import data.proviso.lib.pipeline

privileged if count(pipeline.privileged_triggers) > 0

subjects contains trigger.path if some trigger in pipeline.privileged_triggers

# Steps of privileged runs that get code, with the values that decide which: {job, step, references}.
checkouts contains {"job": job, "step": step, "references": references} if {
	privileged
	some job in input.jobs
	some step in job.steps
	checkout_action(step.call.repository)
	references := {lower(reference) |
		some variable in step.inputs
		source_inputs[lower(variable.name)]
		some expression in variable.expressions
		some reference in expression.references
	}
}

# A script may use values for other things, so only those that name proposed code count.
checkouts contains {"job": job, "step": step, "references": references} if {
	privileged
	some job in input.jobs
	of_job := proposals(job.variables)
	some step in job.steps
	fetches_code(step.script)
	of_step := proposals(array.concat(step.variables, [{"expressions": step.expressions}]))
	of_script := {"github.head_ref" | regex.match(`\bGITHUB_HEAD_REF\b`, step.script)}
	references := union({of_workflow, of_job, of_step, of_script})
}

# Once for all steps: a workflow may have as many variables as steps.
of_workflow := proposals(input.variables)

# What is called with a proposal may check it out: {caller, path, subject, references}.
handovers contains {"caller": $"Job {job.id}", "path": job.path, "subject": job.id, "references": references} if {
	privileged
	some job in input.jobs
	job.call != null
	references := proposals(job.inputs)
	count(references) > 0
}

# Actions get commits to report on, too, so only what is plainly a source of code counts.
handovers contains {
	"caller": pipeline.step_label(job, step),
	"path": step.path,
	"subject": pipeline.step_subject(job, step),
	"references": references,
} if {
	privileged
	some job in input.jobs
	some step in job.steps
	step.call != null
	not checkout_action(step.call.repository)
	references := proposals([variable | some variable in step.inputs; source_inputs[lower(variable.name)]])
	count(references) > 0
}

proposals(variables) := {lower(reference) |
	some variable in variables
	some expression in variable.expressions
	some reference in expression.references
	proposed(lower(reference))
}

checkout_action(repository) if {
	is_string(repository)
	lower(repository) == "actions/checkout"
}

source_inputs := {"ref", "repository"}

deny contains {
	"message": $"{pipeline.step_label(job, step)} checks out what outsiders propose, in a run with secrets ({events})",
	"path": step.path,
	"subject": pipeline.step_subject(job, step),
	"observed": sort({reference | some reference in references; proposed(reference)}),
	"expected": "the project's own code, or a trigger without secrets",
} if {
	some {"job": job, "step": step, "references": references} in checkouts
	gets_proposal(step, references)
	not guarded(job, step)
	events := pipeline.event_names(pipeline.privileged_triggers)
}

undecided contains {
	"message": $"{pipeline.step_label(job, step)} checks out what outsiders propose, unless a condition prevents it",
	"path": step.path,
	"reason": "unverified",
	"subject": pipeline.step_subject(job, step),
} if {
	some {"job": job, "step": step, "references": references} in checkouts
	gets_proposal(step, references)
	guarded(job, step)
}

undecided contains {
	"message": $"{pipeline.step_label(job, step)} checks out code in a run with secrets, and {reference} decides which",
	"path": step.path,
	"reason": "unknown-value",
	"subject": pipeline.step_subject(job, step),
} if {
	some {"job": job, "step": step, "references": references} in checkouts
	not gets_proposal(step, references)
	some reference in references
	not regex.match(own_code, reference)
}

undecided contains {
	"message": $"{caller} passes on what outsiders propose ({named}), and what it calls may check that out with secrets",
	"path": path,
	"reason": "unverified",
	"subject": subject,
} if {
	some {"caller": caller, "path": path, "subject": subject, "references": references} in handovers
	named := concat(", ", sort(references))
}

undecided contains item if {
	patterns := [["triggers"], ["jobs", "*", "inputs"], ["jobs", "*", "call"], ["jobs", "*", "steps"]]
	some item in document.unread(input.limitations, patterns)
}

gets_proposal(_, references) if {
	some reference in references
	proposed(reference)
}

gets_proposal(step, _) if fetches_proposal(step.script)

# Values that name the code of a pull request, or of the run that started this one.
proposed(reference) if regex.match(proposed_code, reference)

proposed_code := concat("", [
	`^github\.(head_ref|event\.(`,
	`pull_request\.(head\..*|merge_commit_sha|number)|(issue\.)?number|workflow_run\.(head_.*|pull_requests.*)`,
	`))$`,
])

# Values that name the project's own code, whoever starts the run.
own_code := concat("", [
	`^(github\.(sha|ref|ref_name|base_ref|repository|workflow_sha|`,
	`event\.(pull_request\.base\..*|repository\..*|before|after))|vars\..*)$`,
])

# A condition on the event or the origin may keep the step from outsiders; what it says is not evaluated.
guarded(job, step) if {
	some condition in [job.condition, step.condition]
	is_string(condition)
	regex.match(`github\.(event_name|event\.workflow_run\.event)|\bhead(_repository|\.repo)\b`, condition)
}

# Commands that get other code than what is there.
fetches_code(script) if {
	is_string(script)
	regex.match(git_command, script)
}

fetches_code(script) if {
	is_string(script)
	regex.match(`\bgh\s+repo\s+clone\b|/(archive|tarball|zipball)/|\bcodeload\.github\.com\b`, script)
}

fetches_code(script) if fetches_proposal(script)

fetches_proposal(script) if {
	is_string(script)
	regex.match(`\bpull/[^\s/]+/(head|merge)\b`, script)
}

fetches_proposal(script) if {
	is_string(script)
	regex.match(gh_command, script)
}

git_command := concat("", [
	`\bgit`,
	options,
	`[\s\\]+(fetch|pull|clone|checkout|switch|merge|worktree|reset|rebase|cherry-pick|restore)\b`,
])

gh_command := concat("", [`\bgh`, options, `[\s\\]+pr`, options, `[\s\\]+checkout\b`])

# Options between a command and its subcommand, each with at most one argument.
options := `([\s\\]+-[^\s"']*("[^"]*"|'[^']*'|[\s\\]+("[^"]*"|'[^']*'|[^\s"'-]\S*))?)*`
