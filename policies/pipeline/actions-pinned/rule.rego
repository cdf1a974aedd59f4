# METADATA
# title: Actions and called workflows are pinned to a commit
# description: >-
#   A tag or branch of somebody else's repository can be moved at any time. Whoever controls it then runs code in the
#   pipeline, with its token and its secrets. A full commit id cannot be moved.
# related_resources:
#   - ref: https://docs.github.com/en/actions/reference/security/secure-use
#     description: GitHub Actions, Secure use reference
#   - ref: https://docs.zizmor.sh/audits/#unpinned-uses
#     description: zizmor - unpinned-uses
#   - ref: https://github.com/ossf/scorecard/blob/main/docs/checks.md#pinned-dependencies
#     description: OpenSSF Scorecard - Pinned-Dependencies
#   - ref: https://www.cisecurity.org/insights/white-papers/cis-software-supply-chain-security-guide
#     description: CIS Software Supply Chain Security Guide 1.0 - 3.1.7
# schemas:
#   - input: schema.pipeline
#   - data.params: schema.params
# custom:
#   severity: high
#   controls:
#     - id: ssdf-1.1:PO.3.2
#       bearing: direct
#       basis: judgment
#       rationale: What a pipeline calls is part of its toolchain, and pinning keeps it what was reviewed.
#     - id: ssdf-1.1:PW.4.1
#       bearing: contextual
#       basis: judgment
#       rationale: Actions are third-party components, though not of the released software.
#     - id: cis-sscs-1.0:3.1.7
#       bearing: direct
#       basis: judgment
#       rationale: The recommendation asks that dependencies are pinned to a specific, verified version.
#   remediation: >-
#     Replace the tag or branch by the full commit id it stands for, keep the version as a comment, and let an update
#     bot propose new ones.
#   parameters:
#     trustedOwners:
#       description: >-
#         Owners of repositories whose actions and workflows may be called by tag or branch, such as your own
#         organization.
#       schema: {type: array, items: {type: string}}
#       default: []
package proviso.pipeline["actions-pinned"]

import data.proviso.lib.document
import data.proviso.lib.parameters
import data.proviso.lib.pipeline

params := data.params["pipeline/actions-pinned"]

trusted := {lower(owner) | some owner in params.trustedOwners}

# Images have a rule of their own, and what is in the same repository has the pipeline's own version.
remote := [entry |
	some entry in pipeline.calls
	remote_types[entry.call.type]
]

remote_types := {"action", "workflow"}

subjects contains entry.call.path if some entry in remote

deny contains {
	"message": $"{entry.caller} calls {entry.call.text}, which is not pinned to a commit",
	"path": entry.call.path,
	"subject": entry.subject,
	"observed": entry.call.ref,
	"expected": "a full commit id",
} if {
	some entry in remote
	movable[entry.call.pinned]
	not by_trusted_owner(entry.call)
}

undecided contains {
	"message": $"What {entry.caller} calls, {entry.call.text}, is decided by an expression",
	"path": entry.call.path,
	"reason": "unknown-value",
	"subject": entry.subject,
} if {
	some entry in remote
	entry.call.pinned == null
	not by_trusted_owner(entry.call)
}

undecided contains parameters.missing("pipeline/actions-pinned", "trustedOwners") if not params.trustedOwners

# What a job calls may be told by a template that another file has.
undecided contains {
	"message": $"What job {job.id} calls is told in another file",
	"path": job.path,
	"reason": "unknown-value",
	"subject": job.id,
} if {
	some job in input.jobs
	"call" in job.unknown
}

undecided contains item if {
	some item in document.unread(input.limitations, [["jobs", "*", "call"], ["jobs", "*", "steps", "*", "call"]])
}

movable := {"mutable", "none"}

by_trusted_owner(call) if {
	is_string(call.repository)
	trusted[lower(split(call.repository, "/")[0])]
}
