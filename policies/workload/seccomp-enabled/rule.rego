# METADATA
# title: Containers run under a seccomp profile
# description: >-
#   Containers share the kernel of the node. A seccomp profile keeps them from system calls that applications do not
#   need and exploits do.
# related_resources:
#   - ref: https://kubernetes.io/docs/concepts/security/pod-security-standards/
#     description: Kubernetes, Pod Security Standards (restricted) - Seccomp
#   - ref: https://kubernetes.io/docs/tutorials/security/seccomp/
#     description: Kubernetes, Restrict a container's syscalls with seccomp
# schemas:
#   - input: schema.workload
# custom:
#   severity: medium
#   controls:
#     - id: ssdf-1.1:PW.9.1
#       bearing: direct
#       basis: judgment
#       rationale: Without a profile the container has more of the kernel than the platform would give by default.
#     - id: ssdf-1.1:PW.9.2
#       bearing: direct
#       basis: judgment
#       rationale: The manifest is where the setting is implemented.
#   remediation: "Set seccompProfile to {type: RuntimeDefault} in the security context of the pod."
package proviso.workload["seccomp-enabled"]

import data.proviso.lib.document
import data.proviso.lib.workload

subjects contains container.path if {
	some item in input.workloads
	workload.linux(item)
	some container in item.containers
}

deny contains {
	"message": $"{workload.container_label(item, container)} runs without a seccomp profile",
	"path": array.concat(container.path, ["seccompProfile"]),
	"subject": workload.container_subject(item, container),
	"observed": container.seccompProfile,
	"expected": "RuntimeDefault or Localhost",
} if {
	some item in input.workloads
	workload.linux(item)
	some container in item.containers
	unconfined(container)
}

undecided contains item if some item in document.unread(input.limitations, [["workloads"]])

unconfined(container) if {
	container.seccompProfile != null
	not container.seccompProfile in ["RuntimeDefault", "Localhost"]
}

# Kubernetes applies no profile unless the pod or the node asks for one; other platforms apply the runtime's.
unconfined(container) if {
	input.platform == "kubernetes"
	container.seccompProfile == null
}
