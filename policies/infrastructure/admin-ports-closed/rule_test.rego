package proviso.infrastructure["admin-ports-closed_test"]

import data.proviso.infrastructure["admin-ports-closed"] as rule
import data.proviso.lib.fixtures

params := {"infrastructure/admin-ports-closed": {"ports": [22, 3389]}}

of(changes) := fixtures.plan({"networkRules": [fixtures.network_rule(changes)]})

ports(from, to) := of({"fromPort": from, "toPort": to})

messages(document) := found if {
	found := {finding.message | some finding in rule.deny} with input as document with data.params as params
}

test_other_port_passes if {
	document := of({})
	count(messages(document)) == 0
	count(rule.undecided) == 0 with input as document with data.params as params
	rule.subjects == {["networkRules", 0]} with input as document with data.params as params
}

test_open_admin_port_fails if {
	findings := rule.deny with input as ports(22, 22) with data.params as params
	findings == {{
		"message": "aws_security_group.web opens port 22 to 0.0.0.0/0",
		"path": ["networkRules", 0],
		"subject": "aws_security_group.web",
		"observed": {"ports": [22], "from": ["0.0.0.0/0"]},
	}}
}

test_ranges_count_their_ends if {
	count(messages(ports(22, 100))) == 1
	count(messages(ports(1, 22))) == 1
	count(messages(ports(23, 3388))) == 0
	messages(ports(20, 4000)) == {"aws_security_group.web opens ports 22, 3389 to 0.0.0.0/0"}
	messages(ports(0, 65535)) == {"aws_security_group.web opens every port to 0.0.0.0/0"}
}

test_every_port_fails if {
	document := of({"protocol": "all", "fromPort": null, "toPort": null, "cidrs": ["::/0"]})
	messages(document) == {"aws_security_group.web opens every port to ::/0"}
	numbered := of({"protocol": "-1", "fromPort": 0, "toPort": 0})
	count(messages(numbered)) == 1
	unsaid := of({"protocol": "tcp", "fromPort": null, "toPort": null})
	count(messages(unsaid)) == 1
}

test_ranges_that_are_nearly_everyone_fail if {
	ssh := {"fromPort": 22, "toPort": 22}
	every cidr in ["0.0.0.0/1", "128.0.0.0/1", "2000::/3"] {
		count(messages(of(object.union(ssh, {"cidrs": [cidr]})))) == 1
	}
	every cidr in ["10.0.0.0/8", "203.0.113.7/32", "fd00::/8", "192.168.0.0/16", "10.0.0.0/30"] {
		count(messages(of(object.union(ssh, {"cidrs": [cidr]})))) == 0
	}
}

test_ranges_that_are_nearly_everyone_together_fail if {
	sixteenths := [range | some i in numbers.range(0, 15); range := $"{i * 16}.0.0.0/4"]
	count(messages(of({"fromPort": 22, "toPort": 22, "cidrs": sixteenths}))) == 1
	count(messages(of({"fromPort": 22, "toPort": 22, "cidrs": ["16.0.0.0/4", "32.0.0.0/4"]}))) == 1
	same := ["10.0.0.0/8" | some _ in numbers.range(1, 64)]
	count(messages(of({"fromPort": 22, "toPort": 22, "cidrs": same}))) == 0
	own := ["10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "fd00::/8"]
	count(messages(of({"fromPort": 22, "toPort": 22, "cidrs": own}))) == 0
}

test_names_for_everyone_fail if {
	every peer in ["*", "Internet", "Any"] {
		count(messages(of({"fromPort": 22, "toPort": 22, "cidrs": [], "peers": [peer]}))) == 1
	}
	count(messages(of({"fromPort": 22, "toPort": 22, "cidrs": [], "peers": ["sg-1"]}))) == 0
}

test_protocol_that_is_not_known_to_be_portless_fails if {
	every protocol in ["6", "132", "sctp", "0", "next"] {
		count(messages(of({"protocol": protocol, "fromPort": null, "toPort": null}))) == 1
	}
}

test_unknown_protocol_of_an_open_admin_port_is_undecided if {
	document := of({"protocol": null, "unknown": ["protocol"], "fromPort": 22, "toPort": 22})
	count(messages(document)) == 0
	count(rule.undecided) == 1 with input as document with data.params as params
}

test_outgoing_denying_and_portless_rules_do_not_apply if {
	every changes in [
		{"direction": "egress"},
		{"effect": "deny"},
		{"protocol": "icmp", "fromPort": null, "toPort": null},
		{"protocol": "esp", "fromPort": null, "toPort": null},
		{"protocol": "gre", "fromPort": null, "toPort": null},
		{"protocol": "47", "fromPort": null, "toPort": null},
	] {
		document := of(object.union({"fromPort": 22, "toPort": 22}, changes))
		count(messages(document)) == 0
		count(rule.subjects) == 0 with input as document with data.params as params
	}
}

test_unknown_ranges_of_an_admin_port_are_undecided if {
	document := of({"fromPort": 22, "toPort": 22, "cidrs": [], "unknown": ["cidrs"]})
	count(messages(document)) == 0
	items := rule.undecided with input as document with data.params as params
	{item.message | some item in items} == {concat("", [
		"Whether aws_security_group.web opens administration ports to everyone depends on what apply decides: ",
		"cidrs",
	])}
}

test_unknown_port_open_to_everyone_is_undecided if {
	document := of({"fromPort": null, "unknown": ["fromPort"]})
	count(messages(document)) == 0
	items := rule.undecided with input as document with data.params as params
	{item.message | some item in items} == {concat("", [
		"Whether aws_security_group.web opens administration ports to everyone depends on what apply decides: ",
		"fromPort",
	])}
}

test_unknown_values_beside_an_open_admin_port_do_not_excuse_it if {
	open := {"fromPort": 22, "toPort": 22}
	count(messages(of(object.union(open, {"unknown": ["cidrs", "peers"]})))) == 1
	every_port := {"protocol": "all", "fromPort": null, "toPort": null, "unknown": ["fromPort"]}
	count(messages(of(every_port))) == 1
}

test_unknown_security_group_is_not_everyone if {
	changes := {"fromPort": 22, "toPort": 22, "cidrs": [], "unknown": ["peers"]}
	count(rule.undecided) == 0 with input as of(changes) with data.params as params
}

test_unknown_peer_elsewhere_may_be_everyone if {
	document := of({"cloud": "azure", "fromPort": 22, "toPort": 22, "cidrs": [], "unknown": ["peers"]})
	count(messages(document)) == 0
	items := rule.undecided with input as document with data.params as params
	{item.message | some item in items} == {concat("", [
		"Whether aws_security_group.web opens administration ports to everyone depends on what apply decides: ",
		"peers",
	])}
}

test_unknown_direction_of_an_open_admin_port_is_undecided if {
	document := of({"direction": null, "fromPort": 22, "toPort": 22, "unknown": ["direction"]})
	count(messages(document)) == 0
	items := rule.undecided with input as document with data.params as params
	{item.path | some item in items} == {["networkRules", 0]}
}

test_unknown_values_that_cannot_matter_pass if {
	every changes in [
		{"fromPort": 443, "toPort": 443, "cidrs": [], "unknown": ["cidrs"]},
		{"fromPort": null, "cidrs": ["10.0.0.0/8"], "unknown": ["fromPort"]},
	] {
		count(messages(of(changes))) == 0
		count(rule.undecided) == 0 with input as of(changes) with data.params as params
	}
}

test_direction_that_is_not_stated_is_undecided if {
	document := of({"direction": null, "fromPort": 22, "toPort": 22})
	items := rule.undecided with input as document with data.params as params
	{item.path | some item in items} == {["networkRules", 0, "direction"]}
}

test_errored_plan_is_undecided if {
	items := rule.undecided with input as fixtures.plan({"errored": true}) with data.params as params
	{item.path | some item in items} == {["errored"]}
}

test_without_network_rules_it_does_not_apply if {
	count(rule.subjects) == 0 with input as fixtures.plan({}) with data.params as params
}

test_without_parameters_it_is_undecided if {
	items := rule.undecided with input as ports(22, 22) with data.params as {}
	{item.reason | some item in items} == {"missing-parameter"}
}
