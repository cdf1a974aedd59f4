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
	some container in containers_of(job)
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

# Everything else that may hold one: {holder, path, label, subject}.
texts contains {
	"holder": step,
	"path": array.concat(step.path, ["script"]),
	"label": $"The script of {lower_first(pipeline.step_label(job, step))}",
	"subject": concat("/", [pipeline.step_subject(job, step), "script"]),
} if {
	some job in input.jobs
	some step in job.steps
	has_script(step)
}

texts contains {
	"holder": container,
	"path": container.path,
	"label": $"The options or the command of a container of job {job.id}",
	"subject": concat("/", [job.id, "containers"]),
} if {
	some job in input.jobs
	some container in containers_of(job)
}

has_script(step) if step.script != null

has_script(step) if step.credential != null

containers_of(job) := [container |
	own := [job.container | job.container != null]
	of_steps := [step.container | some step in job.steps; step.container != null]
	some container in array.concat(own, array.concat(job.services, of_steps))
]

lower_first(text) := concat("", [lower(substring(text, 0, 1)), substring(text, 1, -1)])

subjects contains entry.variable.path if some entry in variables

subjects contains entry.path if some entry in texts

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

deny contains {
	"message": $"{entry.label} holds a credential ({credential.type}): {credential.reason}",
	"path": entry.path,
	"subject": entry.subject,
	"expected": "a reference to a secret",
} if {
	some entry in texts
	credential := entry.holder.credential
	credential != null
}

undecided contains item if {
	patterns := [
		["variables"],
		["jobs", "*", "variables"],
		["jobs", "*", "inputs"],
		["jobs", "*", "container"],
		["jobs", "*", "services"],
		["jobs", "*", "steps", "*", "variables"],
		["jobs", "*", "steps", "*", "inputs"],
		["jobs", "*", "steps", "*", "script"],
		["jobs", "*", "steps", "*", "container"],
	]
	some item in document.unread(input.limitations, patterns)
}
