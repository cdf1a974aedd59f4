# METADATA
# title: Containers are not privileged
# description: >-
#   A privileged container is root on the node: it sees all devices, can load kernel code and can read every other
#   container. Whoever breaks into it has the node, and often the cluster.
# related_resources:
#   - ref: https://kubernetes.io/docs/concepts/security/pod-security-standards/
#     description: Kubernetes, Pod Security Standards (baseline) - Privileged Containers, HostProcess
# schemas:
#   - input: schema.workload
# custom:
#   severity: critical
#   controls:
#     - id: ssdf-1.1:PW.9.1
#       bearing: direct
#       basis: judgment
#       rationale: Privileged mode turns the protection off that the platform gives by default.
#     - id: ssdf-1.1:PW.9.2
#       bearing: direct
#       basis: judgment
#       rationale: The manifest is where the setting is implemented.
#     - id: ssdf-1.1:PO.5.1
#       bearing: contextual
#       basis: judgment
#       rationale: Containers separate environments that share a node only while they are not privileged.
#   remediation: >-
#     Remove privileged (and hostProcess). If the container needs something of the node, add the one capability or
#     device that it needs.
package proviso.workload["containers-not-privileged"]

import data.proviso.lib.document
import data.proviso.lib.workload

subjects contains container.path if some container in input.workloads[_].containers

deny contains {
	"message": $"{workload.container_label(item, container)} runs privileged",
	"path": array.concat(container.path, [property]),
	"subject": concat("/", [workload.container_subject(item, container), property]),
	"observed": true,
	"expected": false,
} if {
	some item in input.workloads
	some container in item.containers
	some property in ["privileged", "hostProcess"]
	container[property] == true
}

undecided contains item if some item in document.unread(input.limitations, [["workloads"]])
