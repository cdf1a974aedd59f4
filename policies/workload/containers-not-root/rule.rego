# METADATA
# title: Containers do not run as root
# description: >-
#   Root in a container is root for the kernel, unless user namespaces say otherwise. It makes most ways out of a
#   container easier, and files written through a volume belong to root.
# related_resources:
#   - ref: https://kubernetes.io/docs/concepts/security/pod-security-standards/
#     description: Kubernetes, Pod Security Standards (restricted) - Running as Non-root
# schemas:
#   - input: schema.workload
# custom:
#   severity: high
#   controls:
#     - id: ssdf-1.1:PW.9.1
#       bearing: direct
#       basis: judgment
#       rationale: The user that a container runs as is a setting with an effect on security.
#     - id: ssdf-1.1:PW.9.2
#       bearing: direct
#       basis: judgment
#       rationale: The manifest is where the setting is implemented.
#   remediation: >-
#     Give the image a user of its own, and set runAsNonRoot to true in the security context, so that the platform
#     refuses to start it as root.
package proviso.workload["containers-not-root"]

import data.proviso.lib.document
import data.proviso.lib.workload

subjects contains container.path if {
	some item in input.workloads
	workload.linux(item)
	some container in item.containers
}

deny contains {
	"message": $"{workload.container_label(item, container)} runs as user 0, which is root",
	"path": array.concat(container.path, ["runAsUser"]),
	"subject": workload.container_subject(item, container),
	"observed": 0,
	"expected": "a user other than 0",
} if {
	some item in input.workloads
	workload.linux(item)
	some container in item.containers
	container.runAsUser == 0
}

deny contains {
	"message": $"{workload.container_label(item, container)} may run as root: runAsNonRoot is not true",
	"path": array.concat(container.path, ["runAsNonRoot"]),
	"subject": workload.container_subject(item, container),
	"observed": container.runAsNonRoot,
	"expected": true,
} if {
	input.platform == "kubernetes"
	some item in input.workloads
	workload.linux(item)
	some container in item.containers
	container.runAsUser == null
	container.runAsNonRoot != true
}

# Elsewhere nothing refuses to start as root, so the user is that of the image, which the file does not show.
undecided contains {
	"message": $"{workload.container_label(item, container)} runs as the user of its image, which may be root",
	"path": array.concat(container.path, ["runAsUser"]),
	"reason": "unknown-value",
	"subject": workload.container_subject(item, container),
} if {
	input.platform != "kubernetes"
	some item in input.workloads
	workload.linux(item)
	some container in item.containers
	container.runAsUser == null
	container.runAsNonRoot != true
}

undecided contains item if some item in document.unread(input.limitations, [["workloads"]])
