# METADATA
# title: The pipeline's token has the least permissions
# description: >-
#   The token of a workflow can do what its permissions say, and every step of the job can use it. Without a
#   declaration it may be able to write to the repository, so that one bad dependency can change code and releases.
# related_resources:
#   - ref: https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#permissions
#     description: GitHub Actions, Workflow syntax - permissions
#   - ref: https://docs.zizmor.sh/audits/#excessive-permissions
#     description: zizmor - excessive-permissions
#   - ref: https://github.com/ossf/scorecard/blob/main/docs/checks.md#token-permissions
#     description: OpenSSF Scorecard - Token-Permissions
#   - ref: https://baseline.openssf.org
#     description: OpenSSF Baseline - OSPS-AC-04, which it maps to SSDF PS.1.1 among others
# schemas:
#   - input: schema.pipeline
# custom:
#   severity: high
#   controls:
#     - id: ssdf-1.1:PO.5.1
#       bearing: direct
#       basis: judgment
#       rationale: The token is the build environment's identity, and least privilege keeps a breach of one job there.
#     - id: ssdf-1.1:PS.1.1
#       bearing: direct
#       basis: judgment
#       rationale: A token that can write is access to the stored code, which the task wants based on least privilege.
#   remediation: >-
#     Declare "permissions: {contents: read}" for the workflow, and what is needed beyond it for the job that needs it.
package proviso.pipeline["token-permissions-minimal"]

import data.proviso.lib.document

# Of the platforms, GitHub Actions alone lets a pipeline choose the permissions of its token.
jobs := [job |
	input.platform == "github-actions"
	some job in input.jobs
]

subjects contains job.path if some job in jobs

# Jobs that take the permissions of the workflow.
inheriting := [job | some job in jobs; is_null(job.permissions)]

# A workflow that only others call gets at most the permissions of its caller.
only_called if {
	input.reusable
	others := [trigger | some trigger in input.triggers; trigger.event != "workflow_call"]
	count(others) == 0
}

deny contains {
	"message": $"Job {job.id} declares no permissions, nor does the workflow: its token gets the default, which may write",
	"path": job.path,
	"subject": job.id,
	"observed": null,
	"expected": {"contents": "read"},
} if {
	is_null(input.permissions)
	not only_called
	some job in inheriting
}

deny contains {
	"message": "The workflow gives the token every permission to write",
	"path": input.permissions.path,
	"subject": "permissions",
	"observed": "write-all",
	"expected": {"contents": "read"},
} if {
	input.permissions.all == "write"
	count(inheriting) > 0
}

deny contains {
	"message": $"The workflow gives the token of every job permission to write {scope}",
	"path": array.concat(input.permissions.path, ["scopes", scope]),
	"subject": $"permissions/{scope}",
	"observed": "write",
	"expected": "read, with write for the job that needs it",
} if {
	count(inheriting) > 0
	some scope, access in input.permissions.scopes
	access == "write"
}

deny contains {
	"message": $"Job {job.id} gives its token every permission to write",
	"path": job.permissions.path,
	"subject": job.id,
	"observed": "write-all",
	"expected": "the scopes that the job needs",
} if {
	some job in jobs
	job.permissions.all == "write"
}

undecided contains {
	"message": $"Job {job.id} takes the permissions of whoever calls the workflow, which the file does not show",
	"path": job.path,
	"reason": "unknown-value",
	"subject": job.id,
} if {
	is_null(input.permissions)
	only_called
	some job in inheriting
}

undecided contains {
	"message": "Which permissions the workflow gives the token cannot be told from the file",
	"path": input.permissions.path,
	"reason": "unknown-value",
	"subject": "permissions",
} if {
	count(input.permissions.unknown) > 0
	count(inheriting) > 0
}

undecided contains {
	"message": $"Which permissions job {job.id} gives its token cannot be told from the file",
	"path": job.permissions.path,
	"reason": "unknown-value",
	"subject": job.id,
} if {
	some job in jobs
	count(job.permissions.unknown) > 0
}

undecided contains item if {
	input.platform == "github-actions"
	some item in document.unread(input.limitations, [["permissions"], ["jobs", "*", "permissions"]])
}
