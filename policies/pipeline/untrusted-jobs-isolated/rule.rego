# METADATA
# title: Untrusted jobs run on hosted runners
# description: >-
#   A machine of your own keeps what a job leaves on it. If anyone can propose a change that runs there, a pull request
#   is enough to install something that waits for the next release build.
# related_resources:
#   - ref: https://docs.github.com/en/actions/reference/security/secure-use#hardening-for-self-hosted-runners
#     description: GitHub Actions, Hardening for self-hosted runners
#   - ref: https://docs.zizmor.sh/audits/#self-hosted-runner
#     description: zizmor - self-hosted-runner
#   - ref: https://slsa.dev/spec/v1.2/
#     description: SLSA 1.2 - Build L3, isolation of builds
#   - ref: https://owasp.org/www-project-top-10-ci-cd-security-risks/
#     description: OWASP Top 10 CI/CD Security Risks - CICD-SEC-7
# schemas:
#   - input: schema.pipeline
# custom:
#   severity: high
#   controls:
#     - id: ssdf-1.1:PO.5.1
#       bearing: direct
#       basis: judgment
#       rationale: Untrusted jobs on a shared machine join what contributors and release builds should keep apart.
#     - id: ssdf-1.1:PO.3.2
#       bearing: contextual
#       basis: judgment
#       rationale: Runners are part of the toolchain that has to be operated securely.
#     - id: cis-sscs-1.0:2.2.1
#       bearing: contextual
#       basis: judgment
#       rationale: The recommendation asks for build workers that are used once; hosted runners are.
#   remediation: >-
#     Run jobs of pull requests on hosted runners, or on self-hosted ones that are made for one job and thrown away, in
#     a network of their own.
package proviso.pipeline["untrusted-jobs-isolated"]

import data.proviso.lib.document
import data.proviso.lib.pipeline

# Jobs that outsiders can start or whose content they can choose. One that is a called workflow has no runner here.
untrusted := [job |
	count(pipeline.untrusted_triggers) > 0
	some job in input.jobs
	job.runner != null
]

subjects contains job.runner.path if some job in untrusted

deny contains {
	"message": $"Job {job.id} runs on a self-hosted machine, and outsiders can start it ({events})",
	"path": job.runner.path,
	"subject": job.id,
	"observed": job.runner.labels,
	"expected": "a hosted runner",
} if {
	some job in untrusted
	job.runner.hosting == "self-hosted"
	events := pipeline.event_names(pipeline.untrusted_triggers)
}

undecided contains {
	"message": $"Job {job.id} has a runner whose labels do not tell who runs it, and outsiders can start it ({events})",
	"path": job.runner.path,
	"reason": "unknown-value",
	"subject": job.id,
} if {
	some job in untrusted
	job.runner.hosting == null
	events := pipeline.event_names(pipeline.untrusted_triggers)
}

undecided contains {
	"message": $"Job {job.id} does not say where it runs, and outsiders can start it ({events})",
	"path": job.path,
	"reason": "unknown-value",
	"subject": job.id,
} if {
	count(pipeline.untrusted_triggers) > 0
	some job in input.jobs
	is_null(job.runner)
	is_null(job.call)
	events := pipeline.event_names(pipeline.untrusted_triggers)
}

undecided contains item if {
	some item in document.unread(input.limitations, [["triggers"], ["jobs", "*", "runner"]])
}
