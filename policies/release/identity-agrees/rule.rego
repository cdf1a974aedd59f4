# METADATA
# title: The evidence is of this release
# description: >-
#   An SBOM, a provenance and the caller of a check each say what is released. Where they disagree, one of them is of
#   something else, and whatever it shows is no evidence for this release.
# related_resources:
#   - ref: https://slsa.dev/spec/v1.2/verifying-artifacts
#     description: SLSA v1.2, Verifying artifacts
# schemas:
#   - input: schema.release
# custom:
#   severity: medium
#   controls:
#     - id: ssdf-1.1:PS.3.2
#       bearing: direct
#       basis: judgment
#       rationale: The task asks for provenance data of each release, which data of something else is not.
#     - id: ssdf-1.1:PS.2.1
#       bearing: contextual
#       basis: judgment
#       rationale: Whoever verifies a release compares these very digests and commits.
#   remediation: >-
#     Check the evidence that was made with this release, and leave out what belongs to others. Where several pieces of
#     software are checked together, make each a unit of its own in proviso.yaml.
package proviso.release["identity-agrees"]

import data.proviso.lib.document

# What there is to compare: a single statement agrees with itself.
subjects contains claim.path if {
	some claim in input.identity.claims
	compared[claim.status]
}

compared := {"agrees", "disagrees", "incomparable"}

deny contains {
	"message": $"The {words[item.fact]} is {item.value} by {item.by}, but {item.against.value} by {place(item.against)}",
	"path": item.path,
	"observed": item.value,
	"expected": item.against.value,
	"subject": item.value,
} if {
	some item in input.disagreements
}

undecided contains {
	"message": $"The {words[claim.fact]} {claim.value} by {claim.by} cannot be compared with what else is said of it",
	"path": claim.path,
	"reason": "unknown-value",
	"subject": claim.value,
} if {
	some claim in input.identity.claims
	claim.status == "incomparable"
}

undecided contains item if some item in document.unread(input.limitations, [["identity"], ["disagreements"]])

words := {
	"name": "name of what is released",
	"version": "version of the release",
	"commit": "commit of the release",
	"digest": "digest of the release",
	"builtAt": "time of the build",
}

place(claim) := claim.by if is_null(claim.evidence)

place(claim) := $"{claim.by} in {claim.evidence.file}" if not is_null(claim.evidence)
