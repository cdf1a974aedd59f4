# METADATA
# title: Parameters of rules
package proviso.lib.parameters

# The undecided item for a parameter without a value. Whoever evaluates a rule gives it every parameter; when one is
# absent all the same, the rule must not be silent.
missing(rule, name) := {
	"message": $"The parameter {name} of {rule} has no value: give it one in the parameters",
	"path": [],
	"reason": "missing-parameter",
}
