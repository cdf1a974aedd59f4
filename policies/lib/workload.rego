# METADATA
# title: Workloads and their containers
package proviso.lib.workload

import data.proviso.lib.text

# What identifies a workload within its file.
subject(workload) := text.join("/", [workload.kind, workload.namespace, workload.name])

# What identifies a container within its file.
container_subject(workload, container) := text.join("/", [subject(workload), container.name])

# How a workload is called in a sentence.
label(workload) := text.join(" ", [workload.kind, text.join("/", [workload.namespace, workload.name])])

# How a container is called in a sentence.
container_label(workload, container) := $"Container {container.name} of {label(workload)}" if {
	not text.blank(container.name)
}

container_label(workload, container) := $"A container of {label(workload)}" if text.blank(container.name)

# Whether Linux settings apply to it.
linux(workload) if workload.os != "windows"
