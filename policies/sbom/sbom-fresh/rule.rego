# METADATA
# title: The SBOM is fresh
# description: >-
#   An SBOM describes one moment. When it is older than the releases it is used for, it answers questions about
#   software that no longer exists.
# related_resources:
#   - ref: https://www.cisa.gov/sbom
#     description: CISA, Minimum Elements for an SBOM (2026) - Frequency, SBOM Timestamp
# schemas:
#   - input: schema.sbom
#   - data.params: schema.params
# custom:
#   severity: medium
#   controls:
#     - id: ssdf-1.1:PS.3.2
#       bearing: direct
#       basis: judgment
#       rationale: The task asks that provenance data is maintained, which an outdated SBOM is not.
#     - id: ssdf-1.1:PO.3.3
#       bearing: contextual
#       basis: judgment
#       rationale: A recent timestamp shows that the toolchain makes the SBOM regularly.
#     - id: cisa-sbom-2026:SBOM-Timestamp
#       bearing: direct
#       basis: judgment
#       rationale: The rule checks that the element is present and recent.
#   remediation: Make the SBOM in the pipeline, anew with every release.
#   parameters:
#     maxAgeDays:
#       description: How old an SBOM may be, in days.
#       schema: {type: integer, minimum: 1}
#       default: 365
package proviso.sbom["sbom-fresh"]

import data.proviso.lib.document
import data.proviso.lib.parameters
import data.proviso.lib.text
import data.proviso.lib.timestamp

params := data.params["sbom/sbom-fresh"]

seconds_per_day := 86400

subjects contains ["timestamp"]

deny contains {
	"message": "The SBOM does not say when it was made",
	"path": ["timestamp"],
	"observed": null,
} if {
	text.blank(input.timestamp)
}

deny contains {
	"message": $"The SBOM was made {floor(age_days)} days ago, on {date}; at most {params.maxAgeDays} are allowed",
	"path": ["timestamp"],
	"observed": input.timestamp,
} if {
	age_days > params.maxAgeDays
	date := substring(input.timestamp, 0, 10)
}

# A day is left for clocks and time zones that differ.
deny contains {
	"message": $"The SBOM says that it was made on {substring(input.timestamp, 0, 10)}, which is in the future",
	"path": ["timestamp"],
	"observed": input.timestamp,
} if {
	age_days < -1
}

undecided contains {
	"message": "When the SBOM was made cannot be read: it is not an RFC 3339 timestamp",
	"path": ["timestamp"],
	"reason": "unread",
} if {
	not text.blank(input.timestamp)
	not timestamp.seconds(input.timestamp)
}

undecided contains {
	"message": "What time it is now was not given, so the age of the SBOM is unknown: supply it with --now",
	"path": ["timestamp"],
	"reason": "missing-data",
} if {
	not text.blank(input.timestamp)
	not timestamp.seconds(now)
}

undecided contains parameters.missing("sbom/sbom-fresh", "maxAgeDays") if not params.maxAgeDays

undecided contains item if some item in document.unread(input.limitations, [["timestamp"]])

default now := null

now := data.now

age_days := (timestamp.seconds(now) - timestamp.seconds(input.timestamp)) / seconds_per_day
