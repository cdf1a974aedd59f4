# METADATA
# title: No component is on the list of malicious packages
# description: >-
#   Packages that steal credentials or open back doors are published every day and taken down later. A release that
#   holds one is compromised, whatever else is true of it.
# related_resources:
#   - ref: https://github.com/ossf/malicious-packages
#     description: OpenSSF Malicious Packages (OSV identifiers MAL-…)
#   - ref: https://owasp.org/www-project-top-10-ci-cd-security-risks/
#     description: OWASP Top 10 CI/CD Security Risks - CICD-SEC-3
#   - ref: https://github.com/ossf/s2c2f/blob/main/specification/framework.md
#     description: S2C2F - ING-3, SCA-4
# schemas:
#   - input: schema.sbom
# custom:
#   severity: critical
#   controls:
#     - id: ssdf-1.1:PW.4.4
#       bearing: direct
#       basis: judgment
#       rationale: Not being known as malicious is the least that is required of an acquired component.
#     - id: ssdf-1.1:PW.4.1
#       bearing: direct
#       basis: judgment
#       rationale: A malicious component is the opposite of a well-secured one.
#     - id: ssdf-1.1:RV.1.1
#       bearing: contextual
#       basis: judgment
#       rationale: The list is gathered from public sources.
#   remediation: >-
#     Remove the component, treat every machine that installed it as compromised, and rotate the credentials that it
#     could reach.
package proviso.sbom["components-not-malicious"]

import data.proviso.lib.document
import data.proviso.lib.sbom
import data.proviso.lib.text

# Types of components that come from a package registry, and so belong on such a list by package URL.
packaged := {"application", "container", "framework", "library"}

subjects contains component.path if {
	some component in input.components
	packaged[component.type]
}

subjects contains component.path if {
	some component in input.components
	component.purl != null
}

deny contains {
	"message": $"{sbom.label(component)} is listed as malicious ({concat(", ", sort(hits))})",
	"path": array.concat(component.path, ["purl"]),
	"subject": sbom.subject(component),
	"observed": sort(hits),
} if {
	some component in input.components
	component.purl.valid
	hits := {key | some key in keys(component); listed(key)}
	count(hits) > 0
}

undecided contains {
	"message": $"{sbom.label(component)} has no package URL, so it was not looked up as malicious",
	"path": component.path,
	"reason": "unknown-value",
	"subject": sbom.subject(component),
} if {
	list_given
	some component in input.components
	packaged[component.type]
	is_null(component.purl)
}

undecided contains {
	"message": $"{sbom.label(component)} has a package URL that does not parse, so it was not looked up as malicious",
	"path": array.concat(component.path, ["purl"]),
	"reason": "unknown-value",
	"subject": sbom.subject(component),
} if {
	list_given
	some component in input.components
	component.purl.valid == false
}

undecided contains {
	"message": $"{sbom.label(component)} has no version, so it was not looked up among listed versions",
	"path": array.concat(component.path, ["version"]),
	"reason": "unknown-value",
	"subject": sbom.subject(component),
} if {
	list_given
	some component in input.components
	component.purl.valid
	count(versions(component)) == 0
	count([key | some key in keys(component); listed(key)]) == 0
}

undecided contains {
	"message": concat(" ", [
		"No list of malicious packages was given, so no component was looked up:",
		`supply one with --data, as {"malicious": {"pkg:npm/name@1.0.0": "MAL-2026-1"}}`,
	]),
	"path": ["components"],
	"reason": "missing-data",
} if {
	count(subjects) > 0
	not list_given
}

undecided contains item if some item in document.unread(input.limitations, [["components", "*", "purl"]])

# The list: package URLs, with or without version, each with anything but false. It may be long, so nothing copies it.
listed(key) if {
	entry := data.malicious[key]
	entry != false
}

# What is empty, or no object, counts as no list.
list_given if {
	is_object(data.malicious)
	count(data.malicious) > 0
}

# Every way in which a list may name the package: as the SBOM writes it and in canonical spellings, each without version
# and with that of the package URL and that of the component.
keys(component) := {key |
	some base in packages(component.purl)
	some key in ({base} | {$"{base}@{version}" | some version in versions(component)})
} | {sbom.purl_base(component.purl)}

packages(purl) := {without_version(sbom.purl_base(purl), purl.version)} | {$"pkg:{purl.type}/{path}" |
	some name in names(purl)
	some namespace in namespaces(purl)
	path := text.join("/", [namespace, name])
}

# The @ of a scope is encoded in canonical spelling, and often not in others.
namespaces(purl) := {folded(purl.type, namespace) |
	some namespace in {purl.namespace, replace(object.get(purl, ["namespace"], ""), "@", "%40")}
} if {
	is_string(purl.namespace)
}

namespaces(purl) := {null} if is_null(purl.namespace)

# https://packaging.python.org/en/latest/specifications/name-normalization/ has dots and runs of separators as one dash,
# the specification of package URLs underscores only.
names(purl) := {replace(lower(purl.name), "_", "-"), concat("-", parts)} if {
	purl.type == "pypi"
	parts := [part |
		some part in split(replace(replace(lower(purl.name), "_", "-"), ".", "-"), "-")
		part != ""
	]
}

names(purl) := {purl.name, folded(purl.type, purl.name)} if purl.type != "pypi"

folded(type, name) := lower(name) if type in caseless

folded(type, name) := name if not type in caseless

# Types whose registries do not tell upper from lower case.
caseless := {"bitbucket", "composer", "github", "golang", "nuget"}

# Versions are written with and without their special characters encoded.
versions(component) := {spelled |
	some version in {component.purl.version, component.version}
	not text.blank(version)
	some spelled in {version, replace(version, "+", "%2B")}
}

without_version(base, null) := base

without_version(base, version) := concat("@", array.slice(parts, 0, count(parts) - 1)) if {
	version != null
	parts := split(base, "@")
}
