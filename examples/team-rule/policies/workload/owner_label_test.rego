package acme.workload["owner-label_test"]

import data.acme.workload["owner-label"] as rule

workload(labels) := {"kind": "Deployment", "name": "web", "labels": labels, "path": ["workloads", 0]}

test_missing_label_is_denied if {
	findings := rule.deny with input as {"workloads": [workload({})]}
	count(findings) == 1
}

test_label_is_accepted if {
	findings := rule.deny with input as {"workloads": [workload({"owner": "payments"})]}
	count(findings) == 0
}
