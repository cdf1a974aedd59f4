# METADATA
# title: Changes are approved by somebody else
# description: Whoever opened a change cannot be the one who approves it.
# schemas:
#   - input: schema.acme_change
# custom:
#   severity: high
package acme.change.four_eyes

deny contains {"message": message, "path": approval.path} if {
	some approval in input.approvals
	approval.by == input.author
	message := sprintf("%s approved the own change", [approval.by])
}

deny contains {"message": "nobody approved the change", "path": ["approvals"]} if count(input.approvals) == 0

subjects contains []
