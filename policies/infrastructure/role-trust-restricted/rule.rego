# METADATA
# title: Roles trust only named identities
# description: >-
#   Who may assume a role is decided by its trust policy. One that trusts everyone, or every repository of a hosting
#   platform, gives the role away.
# related_resources:
#   - ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html
#     description: AWS IAM, Principal element
#   - ref: https://docs.github.com/en/actions/concepts/security/openid-connect
#     description: GitHub Actions, OpenID Connect
#   - ref: https://owasp.org/www-project-top-10-ci-cd-security-risks/
#     description: OWASP Top 10 CI/CD Security Risks - CICD-SEC-2
# schemas:
#   - input: schema.infrastructure
# custom:
#   severity: high
#   controls:
#     - id: ssdf-1.1:PO.5.1
#       bearing: direct
#       basis: judgment
#       rationale: Trust policies decide who crosses the border of an environment.
#     - id: ssdf-1.1:PW.9.1
#       bearing: contextual
#       basis: judgment
#       rationale: Trust policies are among the settings that have an effect on security.
#   remediation: >-
#     Name the accounts, roles or services that may assume the role. For identity providers, require the sub claim, and
#     pin it to the repository and branch or environment.
package proviso.infrastructure["role-trust-restricted"]

import data.proviso.lib.infrastructure

trusting := [statement |
	some statement in input.accessStatements
	statement.policyType == "trust"
	statement.effect != "deny"
]

subjects contains statement.path if some statement in trusting

deny contains {
	"message": $"{statement.address} may be assumed by anyone",
	"path": array.concat(statement.path, ["principals"]),
	"subject": statement.address,
	"observed": "*",
} if {
	some statement in trusting
	statement.effect == "allow"
	trusts_everyone(statement)
	count(statement.conditions) == 0
	not "conditions" in statement.unknown
}

deny contains {
	"message": $"{statement.address} may be assumed by everyone but the listed principals",
	"path": array.concat(statement.path, ["notPrincipals"]),
	"subject": statement.address,
} if {
	some statement in trusting
	statement.effect == "allow"
	count(statement.notPrincipals) > 0
}

deny contains {
	"message": $"{statement.address} may be assumed by anyone who gets a token from {principal.id}",
	"path": array.concat(statement.path, ["conditions"]),
	"subject": statement.address,
	"observed": statement.conditions,
	"expected": "a condition on the sub claim",
} if {
	some statement in trusting
	statement.effect == "allow"
	some principal in statement.principals
	issues_tokens(principal)
	not claims_checked(statement, principal)
	not "conditions" in statement.unknown
}

undecided contains {
	"message": $"{statement.address} trusts anyone who meets conditions of which only the keys are seen: {keys}",
	"path": array.concat(statement.path, ["conditions"]),
	"reason": "unverified",
	"subject": statement.address,
} if {
	some statement in trusting
	trusts_everyone(statement)
	count(statement.conditions) > 0
	keys := concat(", ", statement.conditions)
}

undecided contains {
	"message": $"Whom {statement.address} trusts {infrastructure.later}: {concat(", ", unknown)}",
	"path": statement.path,
	"reason": "unknown-value",
	"subject": statement.address,
} if {
	some statement in trusting
	unknown := [property |
		some property in ["effect", "principals", "notPrincipals", "conditions"]
		property in statement.unknown
		matters(property, statement)
	]
	count(unknown) > 0
}

undecided contains infrastructure.unknown(
	statement,
	"effect",
	$"Whether {statement.address} allows or denies {infrastructure.untold}",
) if {
	some statement in trusting
	statement.effect == null
	not "effect" in statement.unknown
}

undecided contains item if some item in infrastructure.undecided([["accessStatements"]])

trusts_everyone(statement) if {
	some principal in statement.principals
	principal.id == "*"
}

# Conditions narrow a grant only where it is wide; named principals stay named under any condition.
matters(property, _) if property != "conditions"

matters("conditions", statement) if trusts_everyone(statement)

matters("conditions", statement) if {
	some principal in statement.principals
	issues_tokens(principal)
}

# Identity providers that issue tokens (OpenID Connect). SAML providers are set up for one organization.
issues_tokens(principal) if {
	principal.type == "Federated"
	not contains(principal.id, ":saml-provider/")
}

claims_checked(_, principal) if principal.id == "*"

claims_checked(statement, _) if {
	some condition in statement.conditions
	endswith(lower(condition), ":sub")
}

# Tokens of these providers name the application they are for, which is registered with one owner.
claims_checked(statement, principal) if {
	principal.id in {"accounts.google.com", "cognito-identity.amazonaws.com", "graph.facebook.com", "www.amazon.com"}
	some condition in statement.conditions
	regex.match(`:(aud|app_id)$`, lower(condition))
}
