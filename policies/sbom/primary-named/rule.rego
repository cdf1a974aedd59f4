# METADATA
# title: The SBOM names the software it describes
# description: >-
#   An SBOM is evidence about one release of one piece of software. Without the name and the version of that software
#   nobody can tell which release it belongs to.
# related_resources:
#   - ref: https://www.cisa.gov/sbom
#     description: CISA, Minimum Elements for an SBOM (2026) - Component Name, Component Version
#   - ref: https://baseline.openssf.org
#     description: OpenSSF Baseline - OSPS-BR-02
# schemas:
#   - input: schema.sbom
# custom:
#   severity: high
#   controls:
#     - id: ssdf-1.1:PS.3.2
#       bearing: direct
#       basis: judgment
#       rationale: Provenance data is kept for each release, so it has to say which release it is about.
#     - id: ssdf-1.1:PS.3.1
#       bearing: contextual
#       basis: judgment
#       rationale: An archived release can be matched with its SBOM only by name and version.
#     - id: cisa-sbom-2026:Component-Name
#       bearing: direct
#       basis: judgment
#       rationale: The element asks for the name of the software as well as of its components.
#     - id: cisa-sbom-2026:Component-Version
#       bearing: direct
#       basis: judgment
#       rationale: The element asks for the version of the software as well as of its components.
#   remediation: >-
#     Tell the tool that makes the SBOM the name and version of the software, so that it writes them into
#     metadata.component (CycloneDX) or the described package (SPDX).
package proviso.sbom["primary-named"]

import data.proviso.lib.document
import data.proviso.lib.sbom
import data.proviso.lib.text

subjects contains ["primary"]

deny contains {
	"message": "The SBOM does not say which software it describes",
	"path": ["primary"],
	"observed": null,
} if {
	is_null(input.primary)
	count(document.unread(input.limitations, [["primary"]])) == 0
}

deny contains {
	"message": "The software that the SBOM describes has no name",
	"path": ["primary", "name"],
	"subject": "primary",
	"observed": input.primary.name,
} if {
	text.blank(input.primary.name)
}

deny contains {
	"message": $"{sbom.name(input.primary)}, which the SBOM describes, has no version",
	"path": ["primary", "version"],
	"subject": sbom.name(input.primary),
	"observed": input.primary.version,
} if {
	text.blank(input.primary.version)
}

undecided contains {
	"message": $"The SBOM says that the {property} of the software it describes is unknown",
	"path": ["primary", property],
	"reason": "unknown-value",
	"subject": sbom.name(input.primary),
} if {
	some property in ["name", "version"]
	sbom.says_unknown(input.primary[property])
}

undecided contains item if some item in document.unread(input.limitations, [["primary"]])
