# METADATA
# title: Administration ports are closed to the internet
# description: >-
#   Ports for remote administration are probed around the clock. One weak password, or one unpatched server behind an
#   open port, is a way in.
# related_resources:
#   - ref: https://docs.aws.amazon.com/vpc/latest/userguide/vpc-security-best-practices.html
#     description: Amazon VPC, Security best practices
#   - ref: https://csrc.nist.gov/pubs/sp/800/218/final
#     description: NIST SP 800-218 (SSDF 1.1)
# schemas:
#   - input: schema.infrastructure
#   - data.params: schema.params
# custom:
#   severity: high
#   controls:
#     - id: ssdf-1.1:PW.9.1
#       bearing: direct
#       basis: judgment
#       rationale: An open administration port is a setting that weakens the network's protection.
#     - id: ssdf-1.1:PO.5.1
#       bearing: contextual
#       basis: judgment
#       rationale: Environments for development are protected by the same firewall rules.
#   remediation: >-
#     Limit the rule to the addresses that administer the servers, or better, close the port and use the platform's
#     session manager or a bastion with its own identity check.
#   parameters:
#     ports:
#       description: Ports that must not be open to the internet.
#       schema: {type: array, items: {type: integer, minimum: 0, maximum: 65535}}
#       default: [22, 23, 135, 445, 2375, 2376, 3389, 5900, 5985, 5986]
package proviso.infrastructure["admin-ports-closed"]

import data.proviso.lib.infrastructure
import data.proviso.lib.parameters

params := data.params["infrastructure/admin-ports-closed"]

# Rules that may let something in. A rule for a protocol without ports lets nobody reach a port.
admitting := [rule |
	some rule in input.networkRules
	rule.direction != "egress"
	rule.effect == "allow"
	not portless(rule.protocol)
]

# By name, or by number: all but those of TCP, UDP, DCCP, SCTP and UDP-Lite, and but 0, which some take for all.
portless(protocol) if protocol in {"ah", "esp", "gre", "icmp", "icmpv6", "igmp", "ipip", "ospf", "pim", "vrrp"}

portless(protocol) if {
	is_string(protocol) # null when unknown
	regex.match(`^[0-9]+$`, protocol)
	not protocol in {"0", "6", "17", "33", "132", "136"}
}

subjects contains rule.path if some rule in admitting

deny contains {
	"message": $"{rule.address} opens {ports_label(rule)} to {concat(", ", sort(open_sides(rule)))}",
	"path": rule.path,
	"subject": rule.address,
	"observed": {"ports": sort(admin_ports(rule)), "from": sort(open_sides(rule))},
} if {
	some rule in admitting
	violates(rule)
}

# Unknown properties matter only if the known ones do not already rule the danger out.
undecided contains {
	"message": $"Whether {rule.address} opens administration ports to everyone depends on what apply decides: {unknown}",
	"path": rule.path,
	"reason": "unknown-value",
	"subject": rule.address,
} if {
	some rule in admitting
	not violates(rule)
	may_admit_anyone(rule)
	may_cover_admin_ports(rule)
	count(unknown_of(rule)) > 0
	unknown := concat(", ", sort(unknown_of(rule)))
}

undecided contains infrastructure.unknown(
	rule,
	"direction",
	$"Whether {rule.address} lets traffic in or out {infrastructure.untold}",
) if {
	some rule in admitting
	rule.direction == null
	may_admit_anyone(rule)
	may_cover_admin_ports(rule)
	not "direction" in rule.unknown
}

undecided contains parameters.missing("infrastructure/admin-ports-closed", "ports") if not params.ports

undecided contains item if some item in infrastructure.undecided([["networkRules"]])

violates(rule) if {
	rule.direction == "ingress"
	ports_known(rule)
	count(admin_ports(rule)) > 0
	count(open_sides(rule)) > 0
}

unknown_of(rule) := {property |
	some property in ["direction", "protocol", "fromPort", "toPort", "cidrs"]
	property in rule.unknown
} | unknown_peers(rule)

# Peers on AWS are security groups and prefix lists. That a group is known only after apply is common, and no group is
# everyone.
unknown_peers(rule) := {"peers" |
	rule.cloud != "aws"
	"peers" in rule.unknown
}

ports_known(rule) if every_protocol[rule.protocol]

ports_known(rule) if {
	unknown := [property | some property in ["protocol", "fromPort", "toPort"]; property in rule.unknown]
	count(unknown) == 0
}

every_protocol := {"all", "-1"}

# Administration ports that the rule covers.
admin_ports(rule) := {port | some port in params.ports} if every_port(rule)

admin_ports(rule) := {port |
	some port in params.ports
	rule.fromPort <= port
	port <= rule.toPort
} if {
	not every_port(rule)
}

every_port(rule) if every_protocol[rule.protocol]

every_port(rule) if {
	rule.fromPort == null
	rule.toPort == null
}

may_cover_admin_ports(rule) if not ports_known(rule)

may_cover_admin_ports(rule) if count(admin_ports(rule)) > 0

# Other sides that are the internet: ranges that are at least an eighth of all addresses, alone or together, and names
# for everyone.
open_sides(rule) := {side |
	some side in array.concat(rule.cidrs, rule.peers)
	anyone(side)
} | {side | some side in wide_ranges(rule); together(rule) >= 32}

# IPv4 ranges that need others beside them to be an eighth of all addresses, and how many /8 they are together.
wide_ranges(rule) := {range | some range in rule.cidrs; regex.match(`^[0-9.]+/[4-8]$`, range)}

together(rule) := sum([slash_eights[split(range, "/")[1]] | some range in wide_ranges(rule)])

slash_eights := {"4": 16, "5": 8, "6": 4, "7": 2, "8": 1}

anyone(side) if regex.match(`/[0-3]$`, side)

anyone(side) if lower(side) in {"*", "any", "internet"}

may_admit_anyone(rule) if "cidrs" in rule.unknown

may_admit_anyone(rule) if count(unknown_peers(rule)) > 0

may_admit_anyone(rule) if count(open_sides(rule)) > 0

ports_label(rule) := "every port" if all_ports(rule)

ports_label(rule) := $"{noun} {concat(", ", [format_int(port, 10) | some port in sort(ports)])}" if {
	not all_ports(rule)
	ports := admin_ports(rule)
	noun := ["port", "ports"][min([1, count(ports) - 1])]
}

all_ports(rule) if every_port(rule)

all_ports(rule) if {
	rule.fromPort <= 1
	rule.toPort >= 65535
}
