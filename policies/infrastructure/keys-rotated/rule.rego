# METADATA
# title: Encryption keys are rotated
# description: >-
#   A key that never changes protects ever more data, and whoever once got hold of it keeps access. Rotation limits
#   both.
# related_resources:
#   - ref: https://docs.aws.amazon.com/kms/latest/developerguide/rotate-keys.html
#     description: AWS KMS, Rotate AWS KMS keys
#   - ref: https://csrc.nist.gov/pubs/sp/800/57/pt1/r5/final
#     description: NIST SP 800-57 Part 1 Rev. 5, Recommendation for Key Management
# schemas:
#   - input: schema.infrastructure
#   - data.params: schema.params
# custom:
#   severity: medium
#   controls:
#     - id: ssdf-1.1:PW.9.1
#       bearing: direct
#       basis: judgment
#       rationale: Rotation is a setting with an effect on security, and on is its secure value.
#   remediation: Turn on automatic rotation (enable_key_rotation = true), with a period within the limit.
#   parameters:
#     maxRotationDays:
#       description: How many days may pass between two rotations.
#       schema: {type: integer, minimum: 1}
#       default: 365
package proviso.infrastructure["keys-rotated"]

import data.proviso.lib.infrastructure
import data.proviso.lib.parameters

params := data.params["infrastructure/keys-rotated"]

subjects contains key.path if some key in input.keys

deny contains {
	"message": $"{key.address} is not rotated",
	"path": array.concat(key.path, ["rotated"]),
	"subject": key.address,
	"observed": false,
	"expected": true,
} if {
	some key in input.keys
	key.rotated == false
}

deny contains {
	"message": $"{key.address} is rotated every {key.rotationDays} days; at most {params.maxRotationDays} are allowed",
	"path": array.concat(key.path, ["rotationDays"]),
	"subject": key.address,
	"observed": key.rotationDays,
	"expected": params.maxRotationDays,
} if {
	some key in input.keys
	key.rotated != false
	key.rotationDays > params.maxRotationDays
	key.rotationDays != null
}

undecided contains infrastructure.unknown(
	key,
	"rotated",
	$"Whether {key.address} is rotated {infrastructure.why(key, "rotated")}",
) if {
	some key in input.keys
	key.rotated == null
}

undecided contains infrastructure.unknown(
	key,
	"rotationDays",
	$"How often {key.address} is rotated {infrastructure.later}",
) if {
	some key in input.keys
	key.rotated == true
	"rotationDays" in key.unknown
}

undecided contains parameters.missing("infrastructure/keys-rotated", "maxRotationDays") if not params.maxRotationDays

undecided contains item if some item in infrastructure.undecided([["keys"]])
