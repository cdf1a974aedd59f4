# METADATA
# title: Images come from allowed registries
# description: >-
#   An image from anywhere is code from anyone. When all images come through registries that the organization chose,
#   they can be scanned, signed and withdrawn there.
# related_resources:
#   - ref: https://owasp.org/www-project-top-10-ci-cd-security-risks/
#     description: OWASP Top 10 CI/CD Security Risks - CICD-SEC-9
#   - ref: https://www.cisecurity.org/insights/white-papers/cis-software-supply-chain-security-guide
#     description: CIS Software Supply Chain Security Guide 1.0 - 3.1.5
# schemas:
#   - input: schema.workload
#   - data.params: schema.params
# custom:
#   severity: high
#   controls:
#     - id: ssdf-1.1:PW.4.1
#       bearing: direct
#       basis: judgment
#       rationale: The list is the organization's choice of sources from which it acquires images.
#     - id: ssdf-1.1:PO.5.1
#       bearing: contextual
#       basis: judgment
#       rationale: What runs in an environment is limited to what was let in.
#     - id: cis-sscs-1.0:3.1.5
#       bearing: direct
#       basis: judgment
#       rationale: The recommendation asks that packages come from trusted registries.
#   remediation: >-
#     Copy the image to an allowed registry, or add its registry to the parameter if it should be allowed.
#   parameters:
#     registries:
#       description: >-
#         Registries that images may come from, as host or host/prefix, such as registry.example or docker.io/library.
#       schema: {type: array, items: {type: string}}
#       default: []
package proviso.workload["registries-allowed"]

import data.proviso.lib.document
import data.proviso.lib.parameters
import data.proviso.lib.workload

params := data.params["workload/registries-allowed"]

registries := [trim_right(lower(registry), "/") | some registry in params.registries]

subjects contains container.path if some container in input.workloads[_].containers

deny contains {
	"message": $"{workload.container_label(item, container)} has an image from {registry}, which is not allowed",
	"path": array.concat(container.path, ["image"]),
	"subject": workload.container_subject(item, container),
	"observed": container.image.text,
	"expected": sort(registries),
} if {
	count(registries) > 0
	some item in input.workloads
	some container in item.containers
	container.image.valid
	not allowed(container.image)
	registry := container.image.registry
}

undecided contains {
	"message": $"{workload.container_label(item, container)} has an image that cannot be told from the file",
	"path": array.concat(container.path, ["image"]),
	"reason": "unknown-value",
	"subject": workload.container_subject(item, container),
} if {
	count(registries) > 0
	some item in input.workloads
	some container in item.containers
	not container.image.valid
}

undecided contains {
	"message": concat(" ", [
		"Which registries are allowed was not given, so no image was compared:",
		"list them in the parameter registries of workload/registries-allowed",
	]),
	"path": ["workloads"],
	"reason": "missing-parameter",
} if {
	count(subjects) > 0
	count(params.registries) == 0
}

undecided contains parameters.missing("workload/registries-allowed", "registries") if not params.registries

undecided contains item if some item in document.unread(input.limitations, [["workloads"]])

allowed(image) if {
	source := lower(concat("/", [image.registry, image.repository]))
	some registry in registries
	startswith(source, $"{registry}/")
}

# A list may also name one repository.
allowed(image) if lower(concat("/", [image.registry, image.repository])) in registries
