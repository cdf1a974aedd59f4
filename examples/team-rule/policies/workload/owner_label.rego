# METADATA
# title: Workloads name their owner
# description: An incident needs somebody to call.
# schemas:
#   - input: schema.workload
# custom:
#   severity: medium
#   controls: [{id: "ssdf-1.1:PO.2.1", bearing: direct, basis: judgment, rationale: ownership is recorded}]
#   remediation: Add the label owner with the name of the team.
package acme.workload["owner-label"]

deny contains finding if {
	some workload in input.workloads
	not workload.labels.owner
	finding := {
		"message": sprintf("%s/%s has no owner label", [workload.kind, workload.name]),
		"path": array.concat(workload.path, ["labels"]),
		"subject": sprintf("%s/%s", [workload.kind, workload.name]),
	}
}

subjects contains workload.path if some workload in input.workloads
