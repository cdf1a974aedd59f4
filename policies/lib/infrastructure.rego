# METADATA
# title: Planned infrastructure
# schemas:
#   - input: schema.infrastructure
package proviso.lib.infrastructure

import data.proviso.lib.document

# What keeps a rule that looks at these collections from being sure: what could not be read, and a plan that does not
# show everything.
undecided(patterns) := document.unread(input.limitations, patterns) | partial_plan

partial_plan contains {
	"message": "The plan ended in an error, so it does not show everything that would be applied: plan again",
	"path": ["errored"],
	"reason": "unread",
} if {
	input.errored == true
}

partial_plan contains {
	"message": "The plan says that it is incomplete, so what it leaves out was not checked: plan without targets",
	"path": ["complete"],
	"reason": "unread",
} if {
	input.complete == false
	not input.errored == true
}

# The undecided item for a property that has no value.
unknown(item, property, message) := {
	"message": message,
	"path": array.concat(item.path, [property]),
	"reason": "unknown-value",
	"subject": item.address,
}

# Why a property has no value, as the end of a sentence.
why(item, property) := later if property in item.unknown

why(item, property) := untold if not property in item.unknown

# Why something is not known yet, as the end of a sentence.
default later := "is known only after apply"

later := {
	"cloudformation": "is known only once the template is deployed",
	"terraform-state": "cannot be told from the state",
}[input.source.format]

# That something is not known, as the end of a sentence.
untold := $"cannot be told from the {source_noun}"

default source_noun := "plan"

source_noun := {"cloudformation": "template", "terraform-state": "state"}[input.source.format]
