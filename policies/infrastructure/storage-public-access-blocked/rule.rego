# METADATA
# title: Public access to storage is blocked
# description: >-
#   A bucket that is private today becomes public with the next careless grant. A block makes such a grant ineffective,
#   whoever makes it.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html
#     description: Amazon S3, Blocking public access to your storage
# schemas:
#   - input: schema.infrastructure
# custom:
#   severity: high
#   controls:
#     - id: ssdf-1.1:PW.9.1
#       bearing: direct
#       basis: judgment
#       rationale: The block is the secure default for storage that is not meant for everyone.
#     - id: ssdf-1.1:PS.3.1
#       bearing: contextual
#       basis: judgment
#       rationale: Releases and their supporting data are often archived in object storage.
#   remediation: >-
#     Block all four ways to public access: add an aws_s3_bucket_public_access_block with every setting true, or the
#     equivalent of the platform.
package proviso.infrastructure["storage-public-access-blocked"]

import data.proviso.lib.infrastructure

subjects contains storage.path if some storage in input.storage

deny contains {
	"message": $"{storage.address} does not block public access",
	"path": array.concat(storage.path, ["publicAccessBlocked"]),
	"subject": storage.address,
	"observed": false,
	"expected": true,
} if {
	some storage in input.storage
	storage.publicAccessBlocked == false
}

undecided contains infrastructure.unknown(
	storage,
	"publicAccessBlocked",
	$"Whether {storage.address} blocks public access {infrastructure.why(storage, "publicAccessBlocked")}",
) if {
	some storage in input.storage
	storage.publicAccessBlocked == null
}

undecided contains item if some item in infrastructure.undecided([["storage"]])
