# METADATA
# title: Storage is not public
# description: >-
#   Object storage that anyone can read is the most common way in which cloud data leaks, and storage that anyone can
#   write is a way into everything that reads it.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html
#     description: Amazon S3, Blocking public access to your storage
#   - ref: https://csrc.nist.gov/pubs/sp/800/218/final
#     description: NIST SP 800-218 (SSDF 1.1)
# schemas:
#   - input: schema.infrastructure
# custom:
#   severity: critical
#   controls:
#     - id: ssdf-1.1:PW.9.1
#       bearing: direct
#       basis: judgment
#       rationale: Public storage is a setting that weakens the security which the platform offers.
#     - id: ssdf-1.1:PS.3.1
#       bearing: contextual
#       basis: judgment
#       rationale: Releases and their supporting data are often archived in object storage.
#   remediation: >-
#     Remove the ACL or policy statement that grants access to everyone, and block public access on the bucket and the
#     account. Serve public files through a content delivery network instead.
package proviso.infrastructure["storage-not-public"]

import data.proviso.lib.infrastructure
import data.proviso.lib.text

subjects contains storage.path if some storage in input.storage

deny contains {
	"message": text.join(": ", [$"{storage.address} is open to everyone", concat("; ", storage.publicReasons)]),
	"path": array.concat(storage.path, ["public"]),
	"subject": storage.address,
	"observed": true,
	"expected": false,
} if {
	some storage in input.storage
	storage.public == true
}

# What blocks every way to be public decides, whatever ACL and policy turn out to say.
undecided contains infrastructure.unknown(
	storage,
	"public",
	$"Whether {storage.address} is public {infrastructure.why(storage, "public")}",
) if {
	some storage in input.storage
	storage.public == null
	storage.publicAccessBlocked != true
}

undecided contains item if some item in infrastructure.undecided([["storage"]])
