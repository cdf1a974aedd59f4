# METADATA
# title: Text
package proviso.lib.text

# Whether there is nothing to read: null, or only white space.
blank(null)

blank(text) if {
	is_string(text)
	trim_space(text) == ""
}

# The parts that say something, joined.
join(separator, parts) := concat(separator, [part | some part in parts; not blank(part)])
