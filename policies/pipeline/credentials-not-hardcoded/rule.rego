# METADATA
# title: The pipeline holds no credentials
# description: >-
#   A credential in a pipeline file is readable by everyone who can read the repository, and stays in its history after
#   it was removed. It is never rotated, because nobody knows who uses it.
# related_resources:
#   - ref: https://docs.github.com/en/actions/concepts/security/secrets
#     description: GitHub Actions, Secrets
#   - ref: https://docs.zizmor.sh/audits/#hardcoded-container-credentials
#     description: zizmor - hardcoded-container-credentials
#   - ref: https://baseline.openssf.org
#     description: OpenSSF Baseline - OSPS-BR-07, which it maps to SSDF PO.5.1 and PW.5.1 among others
#   - ref: https://www.cisecurity.org/insights/white-papers/cis-software-supply-chain-security-guide
#     description: CIS Software Supply Chain Security Guide 1.0 - 2.3.8
# schemas:
#   - input: schema.pipeline
# custom:
#   severity: critical
#   controls:
#     - id: ssdf-1.1:PW.5.1
#       bearing: direct
#       basis: judgment
#       rationale: Keeping credentials out of code is a secure coding practice, and a pipeline is code.
#     - id: ssdf-1.1:PO.5.2
#       bearing: direct
#       basis: judgment
#       rationale: Build endpoints are hardened against theft of credentials by not writing them down.
#     - id: cis-sscs-1.0:2.3.8
#       bearing: direct
#       basis: judgment
#       rationale: The recommendation asks that pipelines are searched for sensitive data.
#   remediation: >-
#     Revoke the credential first: it is in the history. Then store a new one as a secret of the platform, or better,
#     use short-lived credentials (OpenID Connect), and refer to it by name.
package proviso.pipeline["credentials-not-hardcoded"]

import data.proviso.lib.document
import data.proviso.lib.pipeline

# Everything that may have a literal value: {variable, label, subject}.
variables contains {"variable": variable, "label": "The pipeline", "subject": variable.name} if {
	some variable in input.variables
}

variables contains {
	"variable": variable,
	"label": $"Job {job.id}",
	"subject": concat("/", [job.id, variable.name]),
} if {
	some job in input.jobs
	some variable in array.concat(job.variables, job.inputs)
}

variables contains {
	"variable": variable,
	"label": $"A container of job {job.id}",
	"subject": concat("/", [job.id, "containers", variable.name]),
} if {
	some job in input.jobs
	some container in array.concat(job.services, [container | container := job.container; container != null])
	some variable in array.concat(container.credentials, container.variables)
}

variables contains {
	"variable": variable,
	"label": pipeline.step_label(job, step),
	"subject": concat("/", [pipeline.step_subject(job, step), variable.name]),
} if {
	some job in input.jobs
	some step in job.steps
	some variable in array.concat(step.variables, step.inputs)
}

subjects contains entry.variable.path if some entry in variables

deny contains {
	"message": $"{entry.label} holds a credential ({credential.type}) in {entry.variable.name}: {credential.reason}",
	"path": entry.variable.path,
	"subject": entry.subject,
	"expected": "a reference to a secret",
} if {
	some entry in variables
	credential := entry.variable.credential
	credential != null
}

undecided contains item if some item in document.unread(input.limitations, [["variables"], ["jobs"]])
