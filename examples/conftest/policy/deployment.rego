package main

deny[msg] {
	input.kind == "Deployment"
	not input.spec.template.spec.securityContext.runAsNonRoot
	msg := sprintf("Containers of %s must not run as root", [input.metadata.name])
}

warn[msg] {
	input.kind == "Deployment"
	input.spec.replicas < 3
	msg := sprintf("%s has fewer than three replicas", [input.metadata.name])
}
