# METADATA
# title: Scripts contain no untrusted values
# description: >-
#   An expression is expanded into a script before the shell sees it. If outsiders choose the value, such as the title
#   of an issue or the name of a branch, they write part of the script, and it runs with the job's token and secrets.
# related_resources:
#   - ref: https://docs.github.com/en/actions/concepts/security/script-injections
#     description: GitHub Actions, Script injections
#   - ref: https://docs.zizmor.sh/audits/#template-injection
#     description: zizmor - template-injection
#   - ref: https://owasp.org/www-project-top-10-ci-cd-security-risks/
#     description: OWASP Top 10 CI/CD Security Risks - CICD-SEC-4
#   - ref: https://baseline.openssf.org
#     description: OpenSSF Baseline - OSPS-BR-01, which it maps to SSDF PO.3.2 among others
# schemas:
#   - input: schema.pipeline
# custom:
#   severity: critical
#   controls:
#     - id: ssdf-1.1:PO.3.2
#       bearing: direct
#       basis: judgment
#       rationale: A toolchain that runs what outsiders write is not operated securely.
#     - id: ssdf-1.1:PW.5.1
#       bearing: contextual
#       basis: judgment
#       rationale: Keeping input out of code is a secure coding practice, and a pipeline is code.
#   remediation: >-
#     Pass the value through an environment variable of the step, and use that variable, quoted, in the script.
package proviso.pipeline["scripts-not-injectable"]

import data.proviso.lib.document
import data.proviso.lib.pipeline

subjects contains step.path if {
	some job in input.jobs
	some step in job.steps
	runs_code(step)
}

deny contains {
	"message": $"{pipeline.step_label(job, step)} runs code that contains {reference}, which outsiders can choose",
	"path": expression.path,
	"subject": concat("/", [pipeline.step_subject(job, step), reference]),
	"observed": expression.text,
	"expected": "an environment variable that holds the value",
} if {
	some job in input.jobs
	some step in job.steps
	some expression in step.expressions
	some reference in expression.untrusted
}

undecided contains {
	"message": $"{pipeline.step_label(job, step)} runs code that cannot be told from the file",
	"path": step.path,
	"reason": "unknown-value",
	"subject": pipeline.step_subject(job, step),
} if {
	some job in input.jobs
	some step in job.steps
	some property in ["script", "expressions"]
	property in step.unknown
}

undecided contains {
	"message": $"Job {job.id} may run scripts that are told in another file",
	"path": job.path,
	"reason": "unknown-value",
	"subject": job.id,
} if {
	some job in input.jobs
	"steps" in job.unknown
}

undecided contains item if {
	some item in document.unread(input.limitations, [["jobs", "*", "steps"], ["jobs", "*", "variables"]])
}

runs_code(step) if step.script != null

runs_code(step) if count(step.expressions) > 0

runs_code(step) if "script" in step.unknown
