package proviso.lib.infrastructure_test

import data.proviso.lib.fixtures
import data.proviso.lib.infrastructure

test_a_complete_plan_leaves_nothing_open if {
	count(infrastructure.undecided([["storage"]])) == 0 with input as fixtures.plan({})
}

test_a_plan_that_says_nothing_about_completeness_is_taken_as_whole if {
	count(infrastructure.undecided([["storage"]])) == 0 with input as fixtures.plan({"complete": null, "errored": null})
}

test_an_errored_plan_is_undecided_once if {
	items := infrastructure.undecided([["storage"]]) with input as fixtures.plan({"complete": false, "errored": true})
	{item.path | some item in items} == {["errored"]}
}

test_an_incomplete_plan_is_undecided if {
	items := infrastructure.undecided([["storage"]]) with input as fixtures.plan({"complete": false, "errored": null})
	{item.path | some item in items} == {["complete"]}
}

test_a_limitation_is_undecided if {
	document := fixtures.plan({"limitations": [{"path": ["storage", 0], "message": "the policy is not JSON"}]})
	items := infrastructure.undecided([["storage"]]) with input as document
	{item.reason | some item in items} == {"unread"}
}

test_why_tells_unknown_from_unsaid if {
	infrastructure.why({"unknown": ["public"]}, "public") == "is known only after apply"
	infrastructure.why({"unknown": []}, "public") == "cannot be told from the plan"
}

test_why_names_what_was_read if {
	sources := {"cloudformation": "template", "terraform-state": "state", "terraform-plan": "plan"}
	every format, noun in sources {
		message := infrastructure.why({"unknown": []}, "public") with input.source.format as format
		message == $"cannot be told from the {noun}"
	}
	infrastructure.later == "is known only once the template is deployed" with input.source.format as "cloudformation"
	infrastructure.later == "cannot be told from the state" with input.source.format as "terraform-state"
}
