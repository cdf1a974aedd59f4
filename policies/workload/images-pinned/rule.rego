# METADATA
# title: Images are pinned by digest
# description: >-
#   A tag can be moved to another image at any time, and "latest" is moved with every push. Only a digest makes sure
#   that what runs is what was built, scanned and tested.
# related_resources:
#   - ref: https://kubernetes.io/docs/concepts/containers/images/
#     description: Kubernetes, Images
#   - ref: https://www.cisecurity.org/insights/white-papers/cis-software-supply-chain-security-guide
#     description: CIS Software Supply Chain Security Guide 1.0 - 5.1.7
# schemas:
#   - input: schema.workload
# custom:
#   severity: high
#   controls:
#     - id: ssdf-1.1:PW.4.1
#       bearing: direct
#       basis: judgment
#       rationale: Images are acquired components, and a digest keeps them those that were chosen.
#     - id: ssdf-1.1:PS.2.1
#       bearing: contextual
#       basis: judgment
#       rationale: A digest is integrity information that is used; the task asks to make it available.
#     - id: cis-sscs-1.0:5.1.7
#       bearing: direct
#       basis: judgment
#       rationale: The recommendation asks that deployment configuration names versions that do not change.
#   remediation: >-
#     Add the digest to the image reference (name:tag@sha256:…), best by the pipeline that built the image, and let an
#     update bot propose new ones for images of others.
package proviso.workload["images-pinned"]

import data.proviso.lib.document
import data.proviso.lib.workload

subjects contains container.path if some container in input.workloads[_].containers

deny contains {
	"message": $"{workload.container_label(item, container)} has an image without digest, {way(container.image)}",
	"path": array.concat(container.path, ["image"]),
	"subject": workload.container_subject(item, container),
	"observed": container.image.text,
	"expected": "a reference with @sha256:…",
} if {
	some item in input.workloads
	some container in item.containers
	container.image.valid
	container.image.digest == null
}

undecided contains {
	"message": $"{workload.container_label(item, container)} has an image that cannot be told from the file",
	"path": array.concat(container.path, ["image"]),
	"reason": "unknown-value",
	"subject": workload.container_subject(item, container),
} if {
	some item in input.workloads
	some container in item.containers
	not container.image.valid
}

undecided contains item if some item in document.unread(input.limitations, [["workloads"]])

# How it is chosen instead.
way(image) := $"and without tag, which means latest: {image.text}" if image.tag == null

way(image) := $"but with a tag that moves with every push: {image.text}" if image.tag == "latest"

way(image) := $"but with a tag that can be moved: {image.text}" if {
	image.tag != null
	image.tag != "latest"
}
