# METADATA
# title: Components of an SBOM
package proviso.lib.sbom

import data.proviso.lib.text

# What a person calls a component: group/name@version.
label(component) := text.join("@", [name(component), component.version])

name(component) := "(unnamed component)" if text.blank(component.name)

name(component) := text.join("/", [component.group, component.name]) if not text.blank(component.name)

# What identifies a component in every SBOM that holds it: its package URL, else its label.
subject(component) := purl_base(component.purl) if component.purl.valid

subject(component) := label(component) if not component.purl.valid

# A package URL without qualifiers and subpath. Qualifiers can hold addresses with credentials, so they are never shown.
purl_base(purl) := split(split(purl.text, "#")[0], "?")[0]

# Words by which an SBOM says that it does not know, or its tool that it found nothing.
unknown_words := {"n/a", "noassertion", "none", "null", "undefined", "unknown"}

says_unknown(value) if {
	is_string(value)
	unknown_words[lower(trim_space(value))]
}
