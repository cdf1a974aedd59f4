# METADATA
# title: Every component states its license
# description: >-
#   Without a license there is no right to use a component, and obligations towards others stay unseen. The statement
#   has to be one that tools understand: an SPDX identifier or expression, or at least a name.
# related_resources:
#   - ref: https://www.cisa.gov/sbom
#     description: CISA, Minimum Elements for an SBOM (2026) - Component License
#   - ref: https://spdx.org/licenses/
#     description: SPDX License List
#   - ref: https://github.com/ossf/s2c2f/blob/main/specification/framework.md
#     description: S2C2F - SCA-2
#   - ref: https://www.cisecurity.org/insights/white-papers/cis-software-supply-chain-security-guide
#     description: CIS Software Supply Chain Security Guide 1.0 - 3.2.3
# schemas:
#   - input: schema.sbom
#   - data.params: schema.params
# custom:
#   severity: medium
#   controls:
#     - id: ssdf-1.1:PS.3.2
#       bearing: direct
#       basis: judgment
#       rationale: The license is one of the data that an SBOM carries for each component.
#     - id: ssdf-1.1:PW.4.1
#       bearing: contextual
#       basis: judgment
#       rationale: Terms of use are considered when a component is acquired.
#     - id: cisa-sbom-2026:Component-License
#       bearing: direct
#       basis: judgment
#       rationale: The rule checks that the element is present for every component.
#     - id: cis-sscs-1.0:3.2.3
#       bearing: contextual
#       basis: judgment
#       rationale: Licenses can be scanned only where they are stated.
#   remediation: >-
#     Have the tool resolve licenses from the packages, and correct what it writes wrongly. Use identifiers of the SPDX
#     license list.
#   parameters:
#     exemptTypes:
#       description: Types of components that need no license.
#       schema: {type: array, items: {type: string}}
#       default: [cryptographic-asset, data, device, file, operating-system, platform]
package proviso.sbom["components-licensed"]

import data.proviso.lib.document
import data.proviso.lib.parameters
import data.proviso.lib.sbom
import data.proviso.lib.text

params := data.params["sbom/components-licensed"]

exempt := {type | some type in params.exemptTypes}

subjects contains component.path if {
	some component in input.components
	not exempt[component.type]
}

deny contains {
	"message": $"{sbom.label(component)} states no license",
	"path": array.concat(component.path, ["licenses"]),
	"subject": sbom.subject(component),
} if {
	some component in input.components
	not exempt[component.type]
	count(component.licenses) == 0
}

deny contains {
	"message": $"{sbom.label(component)} has a license that is no SPDX identifier or expression: {statement(license)}",
	"path": array.concat(component.path, ["licenses", i]),
	"subject": sbom.subject(component),
	"observed": statement(license),
	"expected": "an identifier of the SPDX license list, or an expression of them",
} if {
	some component in input.components
	not exempt[component.type]
	some i, license in component.licenses
	license.valid == false
	not says_unknown(license)
}

deny contains {
	"message": $"{sbom.label(component)} has a license that says nothing",
	"path": array.concat(component.path, ["licenses", i]),
	"subject": sbom.subject(component),
} if {
	some component in input.components
	not exempt[component.type]
	some i, license in component.licenses
	license.valid != false
	count([said | some said in statements(license); not text.blank(said)]) == 0
}

undecided contains {
	"message": $"The SBOM says that the license of {sbom.label(component)} is unknown",
	"path": array.concat(component.path, ["licenses", i]),
	"reason": "unknown-value",
	"subject": sbom.subject(component),
} if {
	some component in input.components
	not exempt[component.type]
	some i, license in component.licenses
	says_unknown(license)
}

undecided contains parameters.missing("sbom/components-licensed", "exemptTypes") if not params.exemptTypes

undecided contains item if some item in document.unread(input.limitations, [["components", "*", "licenses"]])

# A license is stated in one of three ways.
statements(license) := [license.id, license.expression, license.name]

statement(license) := [said | some said in statements(license); said != null][0]

says_unknown(license) if {
	some said in statements(license)
	sbom.says_unknown(said)
}
