# METADATA
# title: Every component has a name and a version
# description: >-
#   Known vulnerabilities, licenses and recalls are looked up by name and version. A component without them takes part
#   in no such lookup, and nobody notices.
# related_resources:
#   - ref: https://www.cisa.gov/sbom
#     description: CISA, Minimum Elements for an SBOM (2026) - Component Name, Component Version
# schemas:
#   - input: schema.sbom
#   - data.params: schema.params
# custom:
#   severity: high
#   controls:
#     - id: ssdf-1.1:PS.3.2
#       bearing: direct
#       basis: judgment
#       rationale: Name and version are the least that provenance data says of a component.
#     - id: cisa-sbom-2026:Component-Name
#       bearing: direct
#       basis: judgment
#       rationale: The rule checks that the element is present for every component.
#     - id: cisa-sbom-2026:Component-Version
#       bearing: direct
#       basis: judgment
#       rationale: The rule checks that the element is present for every component.
#   remediation: >-
#     Make the SBOM from a resolved dependency tree, such as a lock file or the built artifact, where every version is
#     known. Where a version really is unknown, write "unknown".
#   parameters:
#     versionExemptTypes:
#       description: Types of components that need no version.
#       schema: {type: array, items: {type: string}}
#       default: [cryptographic-asset, data, file]
package proviso.sbom["components-named-versioned"]

import data.proviso.lib.document
import data.proviso.lib.parameters
import data.proviso.lib.sbom
import data.proviso.lib.text

params := data.params["sbom/components-named-versioned"]

exempt := {type | some type in params.versionExemptTypes}

subjects contains component.path if some component in input.components

deny contains {
	"message": $"A component of type {component.type} has no name",
	"path": array.concat(component.path, ["name"]),
	"subject": sbom.subject(component),
	"observed": component.name,
} if {
	some component in input.components
	text.blank(component.name)
}

deny contains {
	"message": $"{sbom.name(component)} has no version",
	"path": array.concat(component.path, ["version"]),
	"subject": sbom.subject(component),
	"observed": component.version,
} if {
	some component in input.components
	text.blank(component.version)
	not exempt[component.type]
}

undecided contains {
	"message": $"The SBOM says that the {property} of {sbom.label(component)} is unknown",
	"path": array.concat(component.path, [property]),
	"reason": "unknown-value",
	"subject": sbom.subject(component),
} if {
	some component in input.components
	some property in ["name", "version"]
	sbom.says_unknown(component[property])
}

undecided contains parameters.missing("sbom/components-named-versioned", "versionExemptTypes") if {
	not params.versionExemptTypes
}

undecided contains item if {
	some item in document.unread(input.limitations, [["components", "*", "name"], ["components", "*", "version"]])
}
