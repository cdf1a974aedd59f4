# METADATA
# title: Access policies grant no wildcards
# description: >-
#   A policy that allows every action, or every action of a service on every resource, turns the smallest foothold into
#   control of the account.
# related_resources:
#   - ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html
#     description: AWS IAM, Security best practices - apply least-privilege permissions
#   - ref: https://owasp.org/www-project-top-10-ci-cd-security-risks/
#     description: OWASP Top 10 CI/CD Security Risks - CICD-SEC-2
# schemas:
#   - input: schema.infrastructure
#   - data.params: schema.params
# custom:
#   severity: critical
#   controls:
#     - id: ssdf-1.1:PO.5.1
#       bearing: direct
#       basis: judgment
#       rationale: Environments are protected from each other only if identities cannot do everything everywhere.
#     - id: ssdf-1.1:PW.9.1
#       bearing: contextual
#       basis: judgment
#       rationale: Access policies are among the settings that have an effect on security.
#   remediation: >-
#     List the actions and resources that the identity needs. Replace AdministratorAccess and its like by policies made
#     for the task.
#   parameters:
#     managedPolicies:
#       description: >-
#         Managed policies and roles that nobody may be given. Of AWS policies name the aws partition; the others are
#         matched too. Of roles of Azure give the name; Owner is matched by its identifier too.
#       schema: {type: array, items: {type: string}}
#       default:
#         - arn:aws:iam::aws:policy/AdministratorAccess
#         - arn:aws:iam::aws:policy/IAMFullAccess
#         - Owner
#         - roles/editor
#         - roles/owner
package proviso.infrastructure["iam-without-wildcards"]

import data.proviso.lib.infrastructure
import data.proviso.lib.parameters
import data.proviso.lib.text

params := data.params["infrastructure/iam-without-wildcards"]

forbidden := {lower(policy) | some policy in params.managedPolicies}

# What is granted to identities. In the policy of a resource, a wildcard resource means just that resource.
subjects contains statement.path if some statement in granting

granting := [statement |
	some statement in input.accessStatements
	statement.policyType == "identity"
	statement.effect != "deny"
]

attachments := [statement |
	some statement in input.accessStatements
	statement.policyType == "attachment"
]

subjects contains attachment.path if some attachment in attachments

deny contains {
	"message": $"{statement.address} allows {reason}",
	"path": statement.path,
	"subject": text.join("/", [statement.address, statement.sid]),
	"observed": statement.actions,
	"expected": "the actions and resources that are needed",
} if {
	some statement in granting
	statement.effect == "allow"
	some reason in reasons(statement)
}

deny contains {
	"message": $"{attachment.address} attaches {attachment.managedPolicy}",
	"path": array.concat(attachment.path, ["managedPolicy"]),
	"subject": attachment.address,
	"observed": attachment.managedPolicy,
} if {
	some attachment in attachments
	attachment.managedPolicy != null
	some name in [aws_partition(attachment.managedPolicy), azure_role(attachment.managedPolicy)]
	forbidden[lower(name)]
}

undecided contains {
	"message": $"What {statement.address} allows {infrastructure.later}: {concat(", ", unknown)}",
	"path": statement.path,
	"reason": "unknown-value",
	"subject": text.join("/", [statement.address, statement.sid]),
} if {
	some statement in granting
	not too_wide(statement)
	unknown := [property | some property in deciding; property in statement.unknown]
	count(unknown) > 0
}

deciding := ["effect", "actions", "notActions", "resources", "notResources"]

undecided contains infrastructure.unknown(
	statement,
	"effect",
	$"Whether {statement.address} allows or denies {infrastructure.untold}",
) if {
	some statement in granting
	statement.effect == null
	not "effect" in statement.unknown
}

undecided contains infrastructure.unknown(
	attachment,
	"managedPolicy",
	$"Which policy {attachment.address} attaches {infrastructure.why(attachment, "managedPolicy")}",
) if {
	some attachment in attachments
	attachment.managedPolicy == null
}

undecided contains parameters.missing("infrastructure/iam-without-wildcards", "managedPolicies") if {
	not params.managedPolicies
}

undecided contains item if some item in infrastructure.undecided([["accessStatements"]])

too_wide(statement) if {
	statement.effect == "allow"
	count(reasons(statement)) > 0
}

reasons(statement) := (every_action(statement) | every_action_but_some(statement)) | whole_services(statement)

every_action(statement) := {"every action" |
	some action in statement.actions
	any_action(action)
}

# Nothing but wildcards.
any_action(action) if regex.match(`^[*?:]*[*][*?:]*$`, action)

every_action_but_some(statement) := {"every action but the listed ones on every resource" |
	count(statement.notActions) > 0
	everywhere(statement)
}

whole_services(statement) := {$"{action} on every resource" |
	some action in statement.actions
	regex.match(`:[*?]*[*][*?]*$`, action)
	not any_action(action)
	everywhere(statement)
}

everywhere(statement) if {
	some resource in statement.resources
	regex.match(any_resource, resource)
}

# Nothing but wildcards, or an ARN in which only partition, service and account may be anything else.
any_resource := concat("|", [
	`^[*?:]*[*][*?:]*$`,
	`^arn:[^:]*(:[^:]*)?[*]$`,
	`^arn:[^:]*:[^:]*:[*?]*(:([0-9]{12})?[*?:/]*)?[*][*?:/]*$`,
])

everywhere(statement) if count(statement.notResources) > 0

# The name that a policy of AWS has in the aws partition.
aws_partition(policy) := concat(":", array.concat(["arn", "aws"], array.slice(parts, 2, count(parts)))) if {
	startswith(policy, "arn:aws")
	parts := split(policy, ":")
}

aws_partition(policy) := policy if not startswith(policy, "arn:aws")

# The name of a role of Azure that is given by the identifier of its definition, which is the same everywhere.
# https://learn.microsoft.com/azure/role-based-access-control/built-in-roles
azure_role(policy) := name if {
	parts := split(policy, "/")
	name := object.get(azure_roles, [lower(parts[count(parts) - 1])], policy)
}

azure_roles := {"8e3af657-a8ff-443c-a75c-2fe8c4bcb635": "Owner"}
