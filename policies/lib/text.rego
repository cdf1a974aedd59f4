# METADATA
# title: Text
package proviso.lib.text

# Whether there is nothing to read: null, or only white space and characters that are not shown.
blank(null)

blank(text) if {
	is_string(text)
	not regex.match(`[^\p{Z}\p{C}]`, text)
}

# The parts that say something, joined.
join(separator, parts) := concat(separator, [part | some part in parts; not blank(part)])
