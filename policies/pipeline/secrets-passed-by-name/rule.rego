# METADATA
# title: Secrets are passed one by one
# description: >-
#   A job that gets every secret can lose every secret, including those that are added later for something else.
#   Passing each by name shows who can read what, and keeps the rest out of reach.
# related_resources:
#   - ref: https://docs.zizmor.sh/audits/#secrets-inherit
#     description: zizmor - secrets-inherit, overprovisioned-secrets
#   - ref: https://docs.github.com/en/actions/how-tos/reuse-automations/reuse-workflows
#     description: GitHub Actions, Reuse workflows
#   - ref: https://owasp.org/www-project-top-10-ci-cd-security-risks/
#     description: OWASP Top 10 CI/CD Security Risks - CICD-SEC-6
# schemas:
#   - input: schema.pipeline
# custom:
#   severity: high
#   controls:
#     - id: ssdf-1.1:PO.5.1
#       bearing: direct
#       basis: judgment
#       rationale: Least privilege between the parts of a build environment includes which secrets each can read.
#     - id: ssdf-1.1:PO.5.2
#       bearing: contextual
#       basis: judgment
#       rationale: Runners are endpoints, and fewer secrets on them is part of hardening them.
#   remediation: >-
#     Replace "secrets: inherit" by a list of the secrets that the called workflow needs, and expressions over all
#     secrets by expressions that name one.
package proviso.pipeline["secrets-passed-by-name"]

import data.proviso.lib.document
import data.proviso.lib.pipeline

subjects contains job.path if some job in input.jobs

deny contains {
	"message": $"Job {job.id} passes every secret to {job.call.text}",
	"path": array.concat(job.path, ["secrets"]),
	"subject": job.id,
	"observed": "inherit",
	"expected": "a list of secrets",
} if {
	some job in input.jobs
	job.secrets == "inherit"
}

deny contains {
	"message": $"{entry.label} may read every secret",
	"path": entry.expression.path,
	"subject": entry.subject,
	"observed": entry.expression.text,
	"expected": "secrets.NAME",
} if {
	some entry in expressions
	some reference in entry.expression.references
	every_secret[lower(reference)]
}

undecided contains item if {
	patterns := [
		["variables"],
		["jobs", "*", "variables"],
		["jobs", "*", "inputs"],
		["jobs", "*", "secrets"],
		["jobs", "*", "secretNames"],
		["jobs", "*", "container"],
		["jobs", "*", "services"],
		["jobs", "*", "steps", "*", "variables"],
		["jobs", "*", "steps", "*", "inputs"],
		["jobs", "*", "steps", "*", "script"],
		["jobs", "*", "steps", "*", "expressions"],
	]
	some item in document.unread(input.limitations, patterns)
}

# All of them as one value, or one that is chosen at run time.
every_secret := {"secrets", "secrets.*"}

# Every expression of the pipeline: {expression, label, subject}.
expressions contains {"expression": expression, "label": $"Variable {variable.name}", "subject": variable.name} if {
	some variable in input.variables
	some expression in variable.expressions
}

expressions contains {
	"expression": expression,
	"label": $"Job {job.id}, with {variable.name},",
	"subject": concat("/", [job.id, variable.name]),
} if {
	some job in input.jobs
	some variable in array.concat(job.variables, job.inputs)
	some expression in variable.expressions
}

expressions contains {
	"expression": expression,
	"label": $"A container of job {job.id}, with {variable.name},",
	"subject": concat("/", [job.id, "containers", variable.name]),
} if {
	some job in input.jobs
	some container in array.concat(job.services, [container | container := job.container; container != null])
	some variable in array.concat(container.credentials, container.variables)
	some expression in variable.expressions
}

expressions contains {
	"expression": expression,
	"label": $"{pipeline.step_label(job, step)}, with {variable.name},",
	"subject": concat("/", [pipeline.step_subject(job, step), variable.name]),
} if {
	some job in input.jobs
	some step in job.steps
	some variable in array.concat(step.variables, step.inputs)
	some expression in variable.expressions
}

expressions contains {
	"expression": expression,
	"label": pipeline.step_label(job, step),
	"subject": pipeline.step_subject(job, step),
} if {
	some job in input.jobs
	some step in job.steps
	some expression in step.expressions
}
