import {
	join,
	NO_STRINGS,
	protocolName,
	type RuleParts,
	single,
	unknownRule,
	word,
} from "../../../infrastructure/network.js";
import { type Maybe, type Strings, UNKNOWN } from "../../../infrastructure/values.js";
import type { Plan } from "../plan.js";
import type { Planned } from "../planned.js";
import type { PlannedResource } from "../resource.js";
import { addRule } from "../rules.js";
import { PrefixLists } from "./aws-prefix-lists.js";

type Direction = "ingress" | "egress";

/** Adds the rules of AWS security groups and network ACLs. */
export function addAwsNetworkRules(plan: Plan): void {
	const separate = separateRules(plan);
	const lists = new PrefixLists(plan);
	for (const group of plan.all("aws_security_group", "aws_default_security_group")) {
		for (const direction of DIRECTIONS) {
			addBlocks(plan, group, direction, separate, lists, (block) => groupBlock(block, direction));
		}
	}
	for (const rule of plan.all("aws_security_group_rule")) {
		addRule(plan, rule, withLists(lists, rule, groupRule(rule), "prefix_list_ids"), {
			direction: rule.get("type"),
			...places(rule),
		});
	}
	for (const direction of DIRECTIONS) {
		for (const rule of plan.all(`aws_vpc_security_group_${direction}_rule`)) addVpcRule(plan, lists, rule, direction);
	}
	for (const acl of plan.all("aws_network_acl", "aws_default_network_acl")) {
		for (const direction of DIRECTIONS) {
			addBlocks(plan, acl, direction, separate, lists, (block) => aclBlock(block, direction));
		}
	}
	for (const rule of plan.all("aws_network_acl_rule")) {
		addRule(plan, rule, aclRule(rule), {
			...places(rule),
			direction: rule.get("egress"),
			effect: rule.get("rule_action"),
		});
	}
}

const DIRECTIONS = ["ingress", "egress"] as const;

/**
 * What rules that are resources of their own open, by the group or ACL they belong to. The provider repeats it where it
 * reads back that group or ACL, also what this plan takes away.
 */
function separateRules(plan: Plan): ReadonlySet<string> {
	const keys = new Set<string>();
	const add = (owner: Maybe<string>, parts: RuleParts) => {
		for (const other of [...parts.cidrs.known, ...parts.peers.known]) keys.add(openingKey(owner, parts, other));
	};
	for (const rule of plan.prior("aws_security_group_rule")) add(rule.get("security_group_id").text(), groupRule(rule));
	for (const direction of DIRECTIONS) {
		for (const rule of plan.prior(`aws_vpc_security_group_${direction}_rule`)) {
			add(rule.get("security_group_id").text(), vpcRule(rule, direction));
		}
	}
	for (const rule of plan.prior("aws_network_acl_rule")) add(rule.get("network_acl_id").text(), aclRule(rule));
	return keys;
}

function openingKey(
	owner: Maybe<string>,
	{ direction, effect, protocol, fromPort, toPort }: RuleParts,
	other: string,
): string {
	const name = protocol === UNKNOWN ? null : protocolName(protocol ?? "all");
	const ports = name === "all" ? [] : [fromPort, toPort];
	return [owner, direction, effect, name, ...ports, other].map(String).join(" ");
}

/** The rule without what is said elsewhere; null when nothing is left of it. */
function without(separate: ReadonlySet<string>, owner: Maybe<string>, parts: RuleParts): RuleParts | null {
	if (typeof owner !== "string" || parts.cidrs.unknown || parts.peers.unknown) return parts;
	const left = ({ known }: Strings) => known.filter((other) => !separate.has(openingKey(owner, parts, other)));
	const [cidrs, peers] = [left(parts.cidrs), left(parts.peers)];
	const had = parts.cidrs.known.length + parts.peers.known.length;
	if (had > 0 && cidrs.length + peers.length === 0) return null;
	return { ...parts, cidrs: { known: cidrs, unknown: false }, peers: { known: peers, unknown: false } };
}

/** What both a resource and a block of it have. */
type Attributes = Pick<Planned, "get">;

function addBlocks(
	plan: Plan,
	resource: PlannedResource,
	direction: Direction,
	separate: ReadonlySet<string>,
	lists: PrefixLists,
	read: (block: Planned) => RuleParts,
): void {
	const list = resource.get(direction);
	const { items, unknown } = list.blocks();
	for (const block of items) {
		const parts = without(separate, resource.computed("id").text(), read(block));
		if (parts === null) continue;
		// A list that a rule of its own names is no longer among the peers.
		const { known, unknown } = block.get("prefix_list_ids").strings();
		const ids = { known: known.filter((id) => parts.peers.known.includes(id)), unknown };
		const ranges = lists.ranges(resource, ids, null);
		addRule(plan, resource, { ...parts, cidrs: join(parts.cidrs, ranges) }, { direction: list, ...places(block) });
	}
	if (unknown) {
		const effect = resource.type.endsWith("security_group") ? "allow" : UNKNOWN;
		const places = { direction: list, cidrs: list, peers: list, protocol: list };
		addRule(plan, resource, unknownRule(direction, effect), places);
	}
}

function places(block: Attributes) {
	const ranges = ["cidr_blocks", "ipv6_cidr_blocks", "cidr_block", "ipv6_cidr_block"].map((name) => block.get(name));
	const peers = ["security_groups", "source_security_group_id", "prefix_list_ids"].map((name) => block.get(name));
	return {
		effect: block.get("action"),
		peers: peers.find((attribute) => !attribute.isUnset),
		protocol: block.get("protocol"),
		fromPort: block.get("from_port"),
		toPort: block.get("to_port"),
		cidrs:
			ranges.find((attribute) => !attribute.isUnset && attribute.strings().known.some((range) => range !== "")) ??
			ranges[0],
		description: block.get("description"),
	};
}

function groupRule(rule: Attributes): RuleParts {
	const direction = word<Direction>(rule.get("type").text(), { ingress: "ingress", egress: "egress" }, UNKNOWN);
	return groupBlock(rule, direction, "source_security_group_id");
}

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_IpPermission.html */
function groupBlock(block: Attributes, direction: RuleParts["direction"], groups = "security_groups"): RuleParts {
	return {
		direction,
		effect: "allow",
		protocol: block.get("protocol").text(),
		fromPort: block.get("from_port").integer(),
		toPort: block.get("to_port").integer(),
		cidrs: join(block.get("cidr_blocks").strings(), block.get("ipv6_cidr_blocks").strings()),
		peers: join(nonEmpty(block.get(groups).strings()), block.get("prefix_list_ids").strings(), self(block.get("self"))),
		description: block.get("description").text(),
	};
}

function self(attribute: Planned): Strings {
	const value = attribute.flag(false);
	if (value === UNKNOWN) return { known: [], unknown: true };
	return value ? { known: ["self"], unknown: false } : NO_STRINGS;
}

function vpcRule(rule: Attributes, direction: Direction): RuleParts {
	return {
		direction,
		effect: "allow",
		protocol: rule.get("ip_protocol").text(),
		fromPort: rule.get("from_port").integer(),
		toPort: rule.get("to_port").integer(),
		cidrs: join(single(rule.get("cidr_ipv4").text()), single(rule.get("cidr_ipv6").text())),
		peers: join(single(rule.get("referenced_security_group_id").text()), single(rule.get("prefix_list_id").text())),
		description: rule.get("description").text(),
	};
}

/** The rule with what the prefix lists hold that it names. */
function withLists(lists: PrefixLists, rule: PlannedResource, parts: RuleParts, name: string): RuleParts {
	const ranges = lists.ranges(rule, nonEmpty(rule.get(name).strings()), [name]);
	return { ...parts, cidrs: join(parts.cidrs, ranges) };
}

function addVpcRule(plan: Plan, lists: PrefixLists, rule: PlannedResource, direction: Direction): void {
	addRule(plan, rule, withLists(lists, rule, vpcRule(rule, direction), "prefix_list_id"), {
		direction: { parent: rule.origin, key: "type" },
		protocol: rule.get("ip_protocol"),
		fromPort: rule.get("from_port"),
		toPort: rule.get("to_port"),
		cidrs: rule.get(rule.get("cidr_ipv4").isUnset ? "cidr_ipv6" : "cidr_ipv4"),
		peers: rule.get("referenced_security_group_id"),
		description: rule.get("description"),
	});
}

function aclRule(rule: Attributes): RuleParts {
	const egress = rule.get("egress").flag(false);
	return aclBlock(rule, egress === UNKNOWN ? UNKNOWN : egress ? "egress" : "ingress", "rule_action");
}

function aclBlock(block: Attributes, direction: RuleParts["direction"], action = "action"): RuleParts {
	return {
		direction,
		effect: word<"allow" | "deny">(block.get(action).text(), { allow: "allow", deny: "deny" }, UNKNOWN),
		protocol: block.get("protocol").text(),
		fromPort: block.get("from_port").integer(),
		toPort: block.get("to_port").integer(),
		cidrs: join(single(block.get("cidr_block").text()), single(block.get("ipv6_cidr_block").text())),
		peers: NO_STRINGS,
		description: null,
	};
}

function nonEmpty({ known, unknown }: Strings): Strings {
	return { known: known.filter((text) => text !== ""), unknown };
}
