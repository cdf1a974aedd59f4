# METADATA
# title: Workloads stay apart from their host
# description: >-
#   Host namespaces, host paths and the socket of the container runtime take down the wall between a container and its
#   node. Through a mounted socket, for example, a container can start another one as root on the node.
# related_resources:
#   - ref: https://kubernetes.io/docs/concepts/security/pod-security-standards/
#     description: Kubernetes, Pod Security Standards (baseline) - Host Namespaces, HostPath Volumes, Host Ports
# schemas:
#   - input: schema.workload
#   - data.params: schema.params
# custom:
#   severity: high
#   controls:
#     - id: ssdf-1.1:PW.9.1
#       bearing: direct
#       basis: judgment
#       rationale: Each of these settings turns off a protection that the platform gives by default.
#     - id: ssdf-1.1:PW.9.2
#       bearing: direct
#       basis: judgment
#       rationale: The manifest is where the setting is implemented.
#     - id: ssdf-1.1:PO.5.1
#       bearing: contextual
#       basis: judgment
#       rationale: Environments that share a node are separated by these walls.
#   remediation: >-
#     Remove hostNetwork, hostPID, hostIPC, hostPath volumes and host ports. Use a Service for ports, and a persistent
#     volume or an API of the platform for what was read from the node.
#   parameters:
#     allowedHostPaths:
#       description: >-
#         Paths on the host that may be mounted, with everything below them. Sockets of container runtimes never may.
#       schema: {type: array, items: {type: string}}
#       default: []
package proviso.workload["host-isolated"]

import data.proviso.lib.document
import data.proviso.lib.parameters
import data.proviso.lib.text
import data.proviso.lib.workload

params := data.params["workload/host-isolated"]

subjects contains item.path if some item in input.workloads

deny contains {
	"message": $"{workload.label(item)} shares the {namespace} of its host",
	"path": array.concat(item.path, [property]),
	"subject": concat("/", [workload.subject(item), property]),
	"observed": true,
	"expected": false,
} if {
	some item in input.workloads
	some property, namespace in {
		"hostNetwork": "network",
		"hostPID": "processes",
		"hostIPC": "inter-process communication",
	}
	item[property] == true
}

deny contains {
	"message": $"{workload.label(item)} mounts {volume.source}, the socket of a container runtime",
	"path": volume.path,
	"subject": text.join("/", [workload.subject(item), "volumes", volume.name]),
	"observed": volume.source,
} if {
	some item in input.workloads
	some volume in item.volumes
	runtime_socket(volume)
}

deny contains {
	"message": $"{workload.label(item)} mounts {path_label(volume)} of its host",
	"path": volume.path,
	"subject": text.join("/", [workload.subject(item), "volumes", volume.name]),
	"observed": volume.source,
} if {
	some item in input.workloads
	some volume in item.volumes
	volume.type == "hostPath"
	not runtime_socket(volume)
	not allowed(volume)
}

deny contains {
	"message": $"{workload.container_label(item, container)} takes port {port.hostPort} of its host",
	"path": array.concat(port.path, ["hostPort"]),
	"subject": concat("/", [workload.container_subject(item, container), "ports", format_int(port.hostPort, 10)]),
	"observed": port.hostPort,
} if {
	input.platform == "kubernetes"
	some item in input.workloads
	some container in item.containers
	some port in container.ports
	port.hostPort > 0
}

undecided contains parameters.missing("workload/host-isolated", "allowedHostPaths") if not params.allowedHostPaths

undecided contains item if some item in document.unread(input.limitations, [["workloads"]])

runtime_socket(volume) if {
	is_string(volume.source)
	regex.match(`/(docker|containerd|crio|podman|cri-dockerd)\.sock[/.]*$`, volume.source)
}

path_label(volume) := volume.source if volume.source != null

path_label(volume) := "a path" if volume.source == null

allowed(volume) if {
	is_string(volume.source)
	not ".." in split(volume.source, "/")
	some path in params.allowedHostPaths
	under(volume.source, trim_right(path, "/"))
}

under(path, path)

under(path, folder) if startswith(path, $"{folder}/")
