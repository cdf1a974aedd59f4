# METADATA
# title: Manifests hold no secrets in plain text
# description: >-
#   A value in an environment variable or a ConfigMap is stored with the manifest, shown by every tool that describes
#   the workload, and readable by everyone who may read configuration. A secret does not belong there.
# related_resources:
#   - ref: https://kubernetes.io/docs/concepts/configuration/secret/
#     description: Kubernetes, Secrets
#   - ref: https://kubernetes.io/docs/concepts/security/secrets-good-practices/
#     description: Kubernetes, Good practices for Secrets
# schemas:
#   - input: schema.workload
# custom:
#   severity: critical
#   controls:
#     - id: ssdf-1.1:PW.9.1
#       bearing: direct
#       basis: judgment
#       rationale: Where a secret is kept is a setting with an effect on security.
#     - id: ssdf-1.1:PO.5.2
#       bearing: contextual
#       basis: judgment
#       rationale: Manifests lie on the endpoints of those who develop and build.
#     - id: ssdf-1.1:PW.5.1
#       bearing: contextual
#       basis: judgment
#       rationale: Keeping credentials out of code is a secure coding practice, and manifests are code.
#   remediation: >-
#     Revoke the secret, since it is in the history. Keep the new one in a vault, and give it to the container through
#     the secrets store driver, an external secret, or a reference to a Secret.
package proviso.workload["secrets-not-in-plain-text"]

import data.proviso.lib.document
import data.proviso.lib.text
import data.proviso.lib.workload

subjects contains variable.path if some variable in input.workloads[_].containers[_].environment

subjects contains entry.path if {
	some configuration in input.configurations
	configuration.kind != "Secret"
	some entry in configuration.entries
}

deny contains {
	"message": $"{workload.container_label(item, container)} has a credential ({type}) in {variable.name}: {reason}",
	"path": array.concat(variable.path, ["value"]),
	"subject": concat("/", [workload.container_subject(item, container), variable.name]),
	"expected": "a reference to a secret",
} if {
	some item in input.workloads
	some container in item.containers
	some variable in container.environment
	variable.credential != null
	{"type": type, "reason": reason} = variable.credential
}

deny contains {
	"message": $"{workload.label(configuration)} has a credential ({type}) in {entry.name}: {reason}",
	"path": entry.path,
	"subject": text.join("/", [workload.subject(configuration), entry.name]),
	"expected": "a Secret from a vault",
} if {
	some configuration in input.configurations
	configuration.kind != "Secret"
	some entry in configuration.entries
	entry.credential != null
	{"type": type, "reason": reason} = entry.credential
}

undecided contains item if {
	patterns := [["workloads", "*", "containers", "*", "environment"], ["configurations"]]
	some item in document.unread(input.limitations, patterns)
}
