# METADATA
# title: Data stores are not reachable from the internet
# description: >-
#   A database with a public address has nothing but its password between its data and everyone. Stolen and guessed
#   passwords, and flaws of the database itself, then suffice.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_VPC.WorkingWithRDSInstanceinaVPC.html
#     description: Amazon RDS, Working with a DB instance in a VPC
# schemas:
#   - input: schema.infrastructure
# custom:
#   severity: high
#   controls:
#     - id: ssdf-1.1:PW.9.1
#       bearing: direct
#       basis: judgment
#       rationale: A public address is a setting that weakens the protection which the network gives.
#     - id: ssdf-1.1:PO.5.1
#       bearing: contextual
#       basis: judgment
#       rationale: Databases of development environments are protected in the same way.
#   remediation: >-
#     Turn the public address off (publicly_accessible = false) and place the data store in private subnets. Reach it
#     through the network of the application, or through the platform's session manager.
package proviso.infrastructure["data-stores-not-public"]

import data.proviso.lib.infrastructure

# Stores for which being public has a meaning; of the others the document says nothing and does not call it unknown.
addressable := [store | some store in input.dataStores; has_reach(store)]

has_reach(store) if store.public != null

has_reach(store) if "public" in store.unknown

subjects contains store.path if some store in addressable

deny contains {
	"message": $"{store.address} is reachable from the internet",
	"path": array.concat(store.path, ["public"]),
	"subject": store.address,
	"observed": true,
	"expected": false,
} if {
	some store in addressable
	store.public == true
}

undecided contains infrastructure.unknown(
	store,
	"public",
	$"Whether {store.address} is reachable from the internet {infrastructure.why(store, "public")}",
) if {
	some store in addressable
	store.public == null
}

undecided contains item if some item in infrastructure.undecided([["dataStores"]])
