package proviso.lib.text_test

import data.proviso.lib.text

test_null_and_white_space_are_blank if {
	text.blank(null)
	text.blank("")
	text.blank(" \t\n")
	text.blank("\u00a0\u3000")
}

test_characters_that_nobody_sees_are_blank if {
	text.blank("\u200b")
	text.blank("\ufeff\u2060 \u200d\u0000")
	not text.blank("\u200ba")
	not text.blank("\u4e2d")
}

test_text_is_not_blank if {
	not text.blank("a")
	not text.blank("0")
}

test_join_leaves_blank_parts_out if {
	text.join("/", ["Deployment", null, "web", ""]) == "Deployment/web"
	text.join("/", [null]) == ""
}
