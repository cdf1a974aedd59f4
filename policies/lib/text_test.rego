package proviso.lib.text_test

import data.proviso.lib.text

test_null_and_white_space_are_blank if {
	text.blank(null)
	text.blank("")
	text.blank(" \t\n")
}

test_text_is_not_blank if {
	not text.blank("a")
	not text.blank("0")
}

test_join_leaves_blank_parts_out if {
	text.join("/", ["Deployment", null, "web", ""]) == "Deployment/web"
	text.join("/", [null]) == ""
}
