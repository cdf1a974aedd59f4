# METADATA
# title: Every component has a unique identifier
# description: >-
#   Names are ambiguous across ecosystems. A package URL, a CPE or a SWID tag says exactly which component is meant, so
#   that advisories and lists of malicious packages can be matched without guessing.
# related_resources:
#   - ref: https://www.cisa.gov/sbom
#     description: CISA, Minimum Elements for an SBOM (2026) - Component Identifiers
#   - ref: https://github.com/package-url/purl-spec
#     description: Package URL specification
#   - ref: https://github.com/ossf/s2c2f/blob/main/specification/framework.md
#     description: S2C2F - INV-1
# schemas:
#   - input: schema.sbom
#   - data.params: schema.params
# custom:
#   severity: medium
#   controls:
#     - id: ssdf-1.1:PS.3.2
#       bearing: direct
#       basis: judgment
#       rationale: An identifier ties the provenance data of a component to the component itself.
#     - id: ssdf-1.1:RV.1.1
#       bearing: contextual
#       basis: judgment
#       rationale: Public sources on vulnerabilities are searched by identifier.
#     - id: cisa-sbom-2026:Component-Identifiers
#       bearing: direct
#       basis: judgment
#       rationale: The rule checks that the element is present for every component.
#   remediation: >-
#     Have the tool write a package URL for every package, and a CPE or SWID tag for software that no package manager
#     knows.
#   parameters:
#     exemptTypes:
#       description: Types of components that need no identifier.
#       schema: {type: array, items: {type: string}}
#       default: [cryptographic-asset, data, file]
package proviso.sbom["components-identified"]

import data.proviso.lib.document
import data.proviso.lib.parameters
import data.proviso.lib.sbom
import data.proviso.lib.text

params := data.params["sbom/components-identified"]

exempt := {type | some type in params.exemptTypes}

subjects contains component.path if {
	some component in input.components
	not exempt[component.type]
}

deny contains {
	"message": $"{sbom.label(component)} has no package URL, CPE or SWID tag",
	"path": component.path,
	"subject": sbom.label(component),
} if {
	some component in input.components
	not exempt[component.type]
	is_null(component.purl)
	text.blank(component.cpe)
	text.blank(component.swid)
}

deny contains {
	"message": $"{sbom.label(component)} has a package URL that does not parse",
	"path": array.concat(component.path, ["purl"]),
	"subject": sbom.label(component),
	"expected": "pkg:type/namespace/name@version",
} if {
	some component in input.components
	component.purl.valid == false
}

undecided contains parameters.missing("sbom/components-identified", "exemptTypes") if not params.exemptTypes

undecided contains item if {
	patterns := [["components", "*", property] | some property in ["purl", "cpe", "swid"]]
	some item in document.unread(input.limitations, patterns)
}
