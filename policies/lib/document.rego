# METADATA
# title: What a document says about its own gaps
package proviso.lib.document

# One undecided item for each limitation of the document that lies where a rule looks, so that what could not be read
# never counts as a pass. A pattern is a path in which "*" stands for any one step.
unread(limitations, patterns) := {item |
	some limitation in limitations
	relevant(limitation.path, patterns)
	item := {
		"message": $"Could not be read: {limitation.message}",
		"path": place(limitation.path),
		"reason": "unread",
	}
}

relevant(null, _)

relevant(path, patterns) if {
	some pattern in patterns
	overlaps(path, pattern)
}

# Whether one of the two leads to the other; a path that is too short for a step of the pattern does not contradict it.
overlaps(path, pattern) if {
	contradictions := [step |
		some i, step in pattern
		step != "*"
		path[i] != step
	]
	count(contradictions) == 0
}

place(null) := []

place(path) := path if is_array(path)
