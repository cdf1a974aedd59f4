package proviso.lib.document_test

import data.proviso.lib.document

gap(path) := {"path": path, "message": "the value is not text"}

test_limitation_under_the_pattern_is_reported if {
	items := document.unread([gap(["components", 3, "licenses", 0])], [["components", "*", "licenses"]])
	items == {{
		"message": "Could not be read: the value is not text",
		"path": ["components", 3, "licenses", 0],
		"reason": "unread",
	}}
}

test_limitation_above_the_pattern_is_reported if {
	count(document.unread([gap(["components", 3])], [["components", "*", "licenses"]])) == 1
}

test_limitation_of_the_whole_document_is_reported if {
	items := document.unread([gap(null)], [["components"]])
	[item.path | some item in items] == [[]]
}

test_limitation_at_the_root_is_reported if {
	count(document.unread([gap([])], [["components"]])) == 1
}

test_limitation_elsewhere_is_left_to_other_rules if {
	count(document.unread([gap(["components", 3, "hashes"])], [["components", "*", "licenses"]])) == 0
	count(document.unread([gap(["dependencies", 0])], [["components"]])) == 0
}

test_any_pattern_suffices if {
	count(document.unread([gap(["dependencies", 0])], [["components"], ["dependencies"]])) == 1
}

test_a_document_without_limitations_has_no_gaps if {
	count(document.unread([], [["components"]])) == 0
}
