# METADATA
# title: Every component has a strong hash
# description: >-
#   A hash ties an entry of the SBOM to the very bytes that were shipped. Without one, or with one that can be forged,
#   nobody can tell whether a component was exchanged.
# related_resources:
#   - ref: https://www.cisa.gov/sbom
#     description: CISA, Minimum Elements for an SBOM (2026) - Component Hash Value, Component Hash Algorithm
#   - ref: https://csrc.nist.gov/pubs/sp/800/131/a/r2/final
#     description: NIST SP 800-131A Rev. 2, Transitioning the Use of Cryptographic Algorithms and Key Lengths
#   - ref: https://github.com/ossf/s2c2f/blob/main/specification/framework.md
#     description: S2C2F - AUD-3
# schemas:
#   - input: schema.sbom
#   - data.params: schema.params
# custom:
#   severity: medium
#   controls:
#     - id: ssdf-1.1:PS.3.2
#       bearing: direct
#       basis: judgment
#       rationale: A hash makes the provenance data of a component verifiable.
#     - id: ssdf-1.1:PS.2.1
#       bearing: contextual
#       basis: judgment
#       rationale: Hashes of components are integrity information, though the task asks for that of the release.
#     - id: cisa-sbom-2026:Component-Hash-Value
#       bearing: direct
#       basis: judgment
#       rationale: The rule checks that the element is present for every component.
#     - id: cisa-sbom-2026:Component-Hash-Algorithm
#       bearing: direct
#       basis: judgment
#       rationale: The rule checks that the algorithm is one that is still considered strong.
#   remediation: >-
#     Make the SBOM from lock files or built artifacts, which carry hashes, and have the tool write SHA-256 or
#     stronger.
#   parameters:
#     algorithms:
#       description: Algorithms that count as strong, as CycloneDX spells them.
#       schema: {type: array, items: {type: string}}
#       default:
#         - BLAKE2b-256
#         - BLAKE2b-384
#         - BLAKE2b-512
#         - BLAKE3
#         - SHA-256
#         - SHA-384
#         - SHA-512
#         - SHA3-256
#         - SHA3-384
#         - SHA3-512
#     exemptTypes:
#       description: Types of components that need no hash, since they are no single artifact.
#       schema: {type: array, items: {type: string}}
#       default: [cryptographic-asset, data, device, operating-system, platform]
package proviso.sbom["components-hashed"]

import data.proviso.lib.document
import data.proviso.lib.parameters
import data.proviso.lib.sbom

params := data.params["sbom/components-hashed"]

strong := {algorithm | some algorithm in params.algorithms}

exempt := {type | some type in params.exemptTypes}

subjects contains component.path if {
	some component in input.components
	not exempt[component.type]
}

deny contains {
	"message": $"{sbom.label(component)} has no hash",
	"path": array.concat(component.path, ["hashes"]),
	"subject": sbom.subject(component),
} if {
	some component in input.components
	not exempt[component.type]
	count(component.hashes) == 0
}

deny contains {
	"message": $"{sbom.label(component)} has only weak hashes ({concat(", ", sort(algorithms))})",
	"path": array.concat(component.path, ["hashes"]),
	"subject": sbom.subject(component),
	"observed": sort(algorithms),
	"expected": sort(strong),
} if {
	some component in input.components
	not exempt[component.type]
	algorithms := {hash.algorithm | some hash in component.hashes}
	count(algorithms) > 0
	count(algorithms & strong) == 0
}

deny contains {
	"message": $"{sbom.label(component)} has no hash of the length of its algorithm ({concat(", ", sort(algorithms))})",
	"path": array.concat(component.path, ["hashes"]),
	"subject": sbom.subject(component),
	"observed": sort(algorithms),
} if {
	some component in input.components
	not exempt[component.type]
	algorithms := {hash.algorithm | some hash in component.hashes; strong[hash.algorithm]}
	count(algorithms) > 0
	count([hash | some hash in component.hashes; strong[hash.algorithm]; fits(hash)]) == 0
}

undecided contains parameters.missing("sbom/components-hashed", name) if {
	some name in ["algorithms", "exemptTypes"]
	not params[name]
}

undecided contains item if some item in document.unread(input.limitations, [["components", "*", "hashes"]])

# Hexadecimal digits that the hashes of an algorithm have. Those of BLAKE3 may be longer.
lengths := {
	"BLAKE2b-256": 64,
	"BLAKE2b-384": 96,
	"BLAKE2b-512": 128,
	"MD5": 32,
	"SHA-1": 40,
	"SHA-256": 64,
	"SHA-384": 96,
	"SHA-512": 128,
	"SHA3-256": 64,
	"SHA3-384": 96,
	"SHA3-512": 128,
}

fits(hash) if not lengths[hash.algorithm]

fits(hash) if count(hash.value) == lengths[hash.algorithm]
