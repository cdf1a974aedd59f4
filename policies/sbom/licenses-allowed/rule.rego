# METADATA
# title: No component has a denied license
# description: >-
#   Some licenses forbid what the organization does: commercial use, or offering the software as a service. Finding one
#   in a release is costly; finding it before is a decision.
# related_resources:
#   - ref: https://spdx.org/licenses/
#     description: SPDX License List
#   - ref: https://github.com/ossf/s2c2f/blob/main/specification/framework.md
#     description: S2C2F - SCA-2
#   - ref: https://www.cisecurity.org/insights/white-papers/cis-software-supply-chain-security-guide
#     description: CIS Software Supply Chain Security Guide 1.0 - 1.5.6, 3.2.3
# schemas:
#   - input: schema.sbom
#   - data.params: schema.params
# custom:
#   severity: medium
#   controls:
#     - id: ssdf-1.1:PW.4.4
#       bearing: direct
#       basis: judgment
#       rationale: The list of denied licenses is a requirement on acquired components, and the rule verifies it.
#     - id: ssdf-1.1:PO.1.2
#       bearing: contextual
#       basis: judgment
#       rationale: The list is part of the requirements that software has to meet.
#     - id: cis-sscs-1.0:3.2.3
#       bearing: direct
#       basis: judgment
#       rationale: The recommendation asks that packages are scanned for their licenses.
#   remediation: >-
#     Replace the component, or get other terms for it and record them. If the license is acceptable, take it off
#     deniedLicenses.
#   parameters:
#     deniedLicenses:
#       description: SPDX identifiers of licenses that no component may have.
#       schema: {type: array, items: {type: string}}
#       default:
#         - BUSL-1.1
#         - CC-BY-NC-4.0
#         - CC-BY-NC-ND-4.0
#         - CC-BY-NC-SA-4.0
#         - Elastic-2.0
#         - PolyForm-Noncommercial-1.0.0
#         - SSPL-1.0
#     exemptTypes:
#       description: Types of components that need no license.
#       schema: {type: array, items: {type: string}}
#       default: [cryptographic-asset, data, device, file, operating-system, platform]
package proviso.sbom["licenses-allowed"]

import data.proviso.lib.document
import data.proviso.lib.parameters
import data.proviso.lib.sbom

params := data.params["sbom/licenses-allowed"]

# SPDX identifiers are compared without regard to case.
denied := {lower(id) | some id in params.deniedLicenses}

exempt := {type | some type in params.exemptTypes}

subjects contains component.path if {
	some component in input.components
	judged(component)
}

deny contains {
	"message": $"{sbom.label(component)} is under {concat(", ", sort(hits))}, which is denied",
	"path": array.concat(component.path, ["licenses", i]),
	"subject": sbom.subject(component),
	"observed": sort(hits),
} if {
	some component in input.components
	some i, license in component.licenses
	hits := denied_ids(license)
	count(hits) > 0
	not offers_choice(license)
}

undecided contains {
	"message": $"{sbom.label(component)} offers a choice of licenses, of which {concat(", ", sort(hits))} is denied",
	"path": array.concat(component.path, ["licenses", i]),
	"reason": "unverified",
	"subject": sbom.subject(component),
} if {
	some component in input.components
	some i, license in component.licenses
	hits := denied_ids(license)
	count(hits) > 0
	offers_choice(license)
}

undecided contains {
	"message": $"{sbom.label(component)} states no license, so it cannot be compared with the denied ones",
	"path": array.concat(component.path, ["licenses"]),
	"reason": "missing-data",
	"subject": sbom.subject(component),
} if {
	some component in input.components
	judged(component)
	count(component.licenses) == 0
}

undecided contains {
	"message": $"{sbom.label(component)} has a license without SPDX identifier, so it cannot be compared with denied ones",
	"path": array.concat(component.path, ["licenses", i]),
	"reason": "unknown-value",
	"subject": sbom.subject(component),
} if {
	some component in input.components
	judged(component)
	some i, license in component.licenses
	license.valid != true
	count(denied_ids(license)) == 0
}

undecided contains parameters.missing("sbom/licenses-allowed", name) if {
	some name in ["deniedLicenses", "exemptTypes"]
	not params[name]
}

undecided contains item if some item in document.unread(input.limitations, [["components", "*", "licenses"]])

# A component of an exempt type is judged where it states a license all the same.
judged(component) if not exempt[component.type]

judged(component) if count(component.licenses) > 0

denied_ids(license) := {id |
	some id in array.concat(license.ids, [license.name])
	is_string(id)
	denied[lower(id)]
}

offers_choice(license) if {
	is_string(license.expression)
	regex.match(`(?i)\sOR\s`, license.expression)
}
