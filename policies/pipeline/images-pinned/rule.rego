# METADATA
# title: Images of jobs are pinned by digest
# description: >-
#   A job runs inside its image, with the code, the token and the secrets of the job. A tag can be moved to another
#   image at any time; a digest cannot.
# related_resources:
#   - ref: https://docs.zizmor.sh/audits/#unpinned-images
#     description: zizmor - unpinned-images
#   - ref: https://github.com/ossf/scorecard/blob/main/docs/checks.md#pinned-dependencies
#     description: OpenSSF Scorecard - Pinned-Dependencies
# schemas:
#   - input: schema.pipeline
# custom:
#   severity: medium
#   controls:
#     - id: ssdf-1.1:PO.3.2
#       bearing: direct
#       basis: judgment
#       rationale: The image is part of the toolchain, and a digest keeps it what was reviewed.
#     - id: ssdf-1.1:PO.5.1
#       bearing: contextual
#       basis: judgment
#       rationale: The image is the build environment.
#   remediation: Add the digest to the image reference (name:tag@sha256:…), and let an update bot propose new ones.
package proviso.pipeline["images-pinned"]

import data.proviso.lib.document
import data.proviso.lib.pipeline
import data.proviso.lib.text

# Every image that something runs in or beside: {image, path, label, subject}.
images contains {
	"image": job.container.image,
	"path": job.container.path,
	"label": $"the container of job {job.id}",
	"subject": concat("/", [job.id, "container"]),
} if {
	some job in input.jobs
	job.container != null
	told(job.container)
}

images contains {
	"image": service.image,
	"path": service.path,
	"label": text.join(" ", ["service", service.name, $"of job {job.id}"]),
	"subject": text.join("/", [job.id, "services", service.name]),
} if {
	some job in input.jobs
	some service in job.services
	told(service)
}

# A step that calls an image has that image as its container.
images contains {
	"image": step.container.image,
	"path": step.container.path,
	"label": $"the container of step {pipeline.step_subject(job, step)}",
	"subject": concat("/", [pipeline.step_subject(job, step), "container"]),
} if {
	some job in input.jobs
	some step in job.steps
	step.container != null
	not calls_image(step)
	told(step.container)
}

images contains {
	"image": entry.call.image,
	"path": entry.call.path,
	"label": $"what {entry.subject} calls",
	"subject": entry.subject,
} if {
	some entry in pipeline.calls
	entry.call.type == "image"
}

subjects contains entry.path if some entry in images

deny contains {
	"message": $"The image of {entry.label} is not pinned by digest: {entry.image.text}",
	"path": entry.path,
	"subject": entry.subject,
	"observed": entry.image.text,
	"expected": "a reference with @sha256:…",
} if {
	some entry in images
	entry.image.valid
	entry.image.digest == null
}

undecided contains {
	"message": $"The image of {entry.label} cannot be told from the file",
	"path": entry.path,
	"reason": "unknown-value",
	"subject": entry.subject,
} if {
	some entry in images
	not readable(entry.image)
}

undecided contains {
	"message": $"The {property} of job {job.id} may be told in another file",
	"path": job.path,
	"reason": "unknown-value",
	"subject": concat("/", [job.id, property]),
} if {
	some job in input.jobs
	some property in ["container", "services"]
	property in job.unknown
}

undecided contains item if {
	patterns := [
		["jobs", "*", "container"],
		["jobs", "*", "services"],
		["jobs", "*", "call"],
		["jobs", "*", "steps", "*", "call"],
		["jobs", "*", "steps", "*", "container"],
	]
	some item in document.unread(input.limitations, patterns)
}

# One without an image that could be unknown is the platform's own.
told(container) if container.image != null

told(container) if "image" in container.unknown

calls_image(step) if step.call.type == "image"

readable(image) if image.valid
