# METADATA
# title: Containers have no needless capabilities
# description: >-
#   Capabilities are slices of root. Containers get a dozen of them by default, although nearly all applications need
#   none, and a process may gain more as long as privilege escalation is allowed.
# related_resources:
#   - ref: https://kubernetes.io/docs/concepts/security/pod-security-standards/
#     description: Kubernetes, Pod Security Standards (restricted) - Capabilities, Privilege Escalation
# schemas:
#   - input: schema.workload
#   - data.params: schema.params
# custom:
#   severity: high
#   controls:
#     - id: ssdf-1.1:PW.9.1
#       bearing: direct
#       basis: judgment
#       rationale: The default set of capabilities is wider than applications need, so a secure baseline drops it.
#     - id: ssdf-1.1:PW.9.2
#       bearing: direct
#       basis: judgment
#       rationale: The manifest is where the setting is implemented.
#   remediation: >-
#     Set capabilities to {drop: [ALL]} and allowPrivilegeEscalation to false in the security context of each
#     container, and add back what it fails without.
#   parameters:
#     allowedCapabilities:
#       description: Capabilities that a container may add.
#       schema: {type: array, items: {type: string}}
#       default: [NET_BIND_SERVICE]
package proviso.workload["capabilities-dropped"]

import data.proviso.lib.document
import data.proviso.lib.parameters
import data.proviso.lib.workload

params := data.params["workload/capabilities-dropped"]

allowed := {plain(capability) | some capability in params.allowedCapabilities}

subjects contains container.path if {
	some item in input.workloads
	workload.linux(item)
	some container in item.containers
}

deny contains {
	"message": $"{workload.container_label(item, container)} does not drop all capabilities",
	"path": array.concat(container.path, ["capabilities", "drop"]),
	"subject": workload.container_subject(item, container),
	"observed": container.capabilities.drop,
	"expected": ["ALL"],
} if {
	some item in input.workloads
	workload.linux(item)
	some container in item.containers
	not drops_all(container)
}

deny contains {
	"message": $"{workload.container_label(item, container)} adds the capability {plain(capability)}",
	"path": array.concat(container.path, ["capabilities", "add", i]),
	"subject": concat("/", [workload.container_subject(item, container), plain(capability)]),
	"observed": capability,
	"expected": sort(allowed),
} if {
	some item in input.workloads
	workload.linux(item)
	some container in item.containers
	some i, capability in container.capabilities.add
	not allowed[plain(capability)]
}

deny contains {
	"message": $"{workload.container_label(item, container)} allows privilege escalation",
	"path": array.concat(container.path, ["allowPrivilegeEscalation"]),
	"subject": concat("/", [workload.container_subject(item, container), "allowPrivilegeEscalation"]),
	"observed": container.allowPrivilegeEscalation,
	"expected": false,
} if {
	some item in input.workloads
	workload.linux(item)
	some container in item.containers
	container.allowPrivilegeEscalation != false
}

undecided contains parameters.missing("workload/capabilities-dropped", "allowedCapabilities") if {
	not params.allowedCapabilities
}

undecided contains item if some item in document.unread(input.limitations, [["workloads"]])

# Only ALL stands for all: CAP_ALL is the name of none, and drops nothing.
drops_all(container) if {
	some capability in container.capabilities.drop
	upper(capability) == "ALL"
}

# The name of a capability as Kubernetes writes it.
plain(capability) := trim_prefix(upper(capability), "CAP_")
