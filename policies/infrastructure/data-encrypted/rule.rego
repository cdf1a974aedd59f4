# METADATA
# title: Data at rest is encrypted
# description: >-
#   Disks, snapshots and backups leave the place where access control protects them. Encryption keeps protecting what
#   they hold.
# related_resources:
#   - ref: https://docs.aws.amazon.com/wellarchitected/latest/security-pillar/protecting-data-at-rest.html
#     description: AWS Well-Architected, Security pillar - protecting data at rest
#   - ref: https://csrc.nist.gov/pubs/sp/800/218/final
#     description: NIST SP 800-218 (SSDF 1.1)
# schemas:
#   - input: schema.infrastructure
# custom:
#   severity: high
#   controls:
#     - id: ssdf-1.1:PW.9.1
#       bearing: direct
#       basis: judgment
#       rationale: Encryption at rest is a setting with an effect on security, and on is its secure value.
#   remediation: >-
#     Turn encryption on (encrypted, storage_encrypted, sqs_managed_sse_enabled …). Most services can only do so for
#     new volumes and databases: copy a snapshot with encryption and restore it.
package proviso.infrastructure["data-encrypted"]

import data.proviso.lib.infrastructure

keeping := array.concat(input.storage, input.dataStores)

subjects contains store.path if some store in keeping

deny contains {
	"message": $"{store.address} is not encrypted at rest",
	"path": array.concat(store.path, ["encrypted"]),
	"subject": store.address,
	"observed": false,
	"expected": true,
} if {
	some store in keeping
	store.encrypted == false
}

undecided contains infrastructure.unknown(
	store,
	"encrypted",
	$"Whether {store.address} is encrypted at rest {infrastructure.why(store, "encrypted")}",
) if {
	some store in keeping
	store.encrypted == null
}

undecided contains item if some item in infrastructure.undecided([["storage"], ["dataStores"]])
