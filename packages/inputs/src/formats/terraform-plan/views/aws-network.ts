import { addRule, join, NO_STRINGS, type RuleParts, single, unknownRule, word } from "../network.js";
import type { Plan } from "../plan.js";
import { type Maybe, type Planned, type Strings, UNKNOWN } from "../planned.js";
import type { PlannedResource } from "../resource.js";

type Direction = "ingress" | "egress";

/** Adds the rules of AWS security groups and network ACLs. */
export function addAwsNetworkRules(plan: Plan): void {
	for (const group of plan.all("aws_security_group", "aws_default_security_group")) {
		for (const direction of ["ingress", "egress"] as const) {
			addBlocks(plan, group, direction, "allow", (block) => ({ ...groupRule(block), direction, effect: "allow" }));
		}
	}
	for (const rule of plan.all("aws_security_group_rule")) {
		const direction = word<Direction>(rule.get("type").text(), { ingress: "ingress", egress: "egress" }, UNKNOWN);
		const parts: RuleParts = { ...groupRule(rule, ["source_security_group_id"]), direction, effect: "allow" };
		addRule(plan, rule, parts, { direction: rule.get("type"), ...places(rule) });
	}
	for (const direction of ["ingress", "egress"] as const) {
		for (const rule of plan.all(`aws_vpc_security_group_${direction}_rule`)) addVpcRule(plan, rule, direction);
	}
	for (const acl of plan.all("aws_network_acl", "aws_default_network_acl")) {
		for (const direction of ["ingress", "egress"] as const) {
			addBlocks(plan, acl, direction, UNKNOWN, (block) => ({ ...aclRule(block, "action"), direction }));
		}
	}
	for (const rule of plan.all("aws_network_acl_rule")) {
		const egress = rule.get("egress").flag(false);
		const direction = egress === UNKNOWN ? UNKNOWN : egress ? "egress" : "ingress";
		const parts = { ...aclRule(rule, "rule_action"), direction } as const;
		addRule(plan, rule, parts, { ...places(rule), effect: rule.get("rule_action") });
	}
}

/** What both a resource and a block of it have. */
type Attributes = Pick<Planned, "get">;

function addBlocks(
	plan: Plan,
	resource: PlannedResource,
	direction: Direction,
	effect: RuleParts["effect"],
	read: (block: Planned) => RuleParts,
): void {
	const list = resource.get(direction);
	const { items, unknown } = list.blocks();
	for (const block of items) {
		addRule(plan, resource, read(block), { direction: list, ...places(block) });
	}
	if (unknown)
		addRule(plan, resource, unknownRule(direction, effect), {
			direction: list,
			cidrs: list,
			peers: list,
			protocol: list,
		});
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

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_IpPermission.html */
function groupRule(
	block: Attributes,
	groups: readonly string[] = ["security_groups"],
): Omit<RuleParts, "direction" | "effect"> {
	return {
		protocol: block.get("protocol").text(),
		fromPort: block.get("from_port").integer(),
		toPort: block.get("to_port").integer(),
		cidrs: join(block.get("cidr_blocks").strings(), block.get("ipv6_cidr_blocks").strings()),
		peers: join(
			...groups.map((name) => nonEmpty(block.get(name).strings())),
			block.get("prefix_list_ids").strings(),
			self(block.get("self")),
		),
		description: block.get("description").text(),
	};
}

function self(attribute: Planned): Strings {
	const value = attribute.flag(false);
	if (value === UNKNOWN) return { known: [], unknown: true };
	return value ? { known: ["self"], unknown: false } : NO_STRINGS;
}

function addVpcRule(plan: Plan, rule: PlannedResource, direction: Direction): void {
	addRule(
		plan,
		rule,
		{
			direction,
			effect: "allow",
			protocol: rule.get("ip_protocol").text(),
			fromPort: rule.get("from_port").integer(),
			toPort: rule.get("to_port").integer(),
			cidrs: join(single(rule.get("cidr_ipv4").text()), single(rule.get("cidr_ipv6").text())),
			peers: join(single(rule.get("referenced_security_group_id").text()), single(rule.get("prefix_list_id").text())),
			description: rule.get("description").text(),
		},
		{
			direction: { parent: rule.origin, key: "type" },
			protocol: rule.get("ip_protocol"),
			fromPort: rule.get("from_port"),
			toPort: rule.get("to_port"),
			cidrs: rule.get(rule.get("cidr_ipv4").isUnset ? "cidr_ipv6" : "cidr_ipv4"),
			peers: rule.get("referenced_security_group_id"),
			description: rule.get("description"),
		},
	);
}

function aclRule(block: Attributes, action: string): Omit<RuleParts, "direction"> {
	return {
		effect: word<"allow" | "deny">(block.get(action).text(), { allow: "allow", deny: "deny" }, UNKNOWN),
		protocol: block.get("protocol").text(),
		fromPort: block.get("from_port").integer(),
		toPort: block.get("to_port").integer(),
		cidrs: join(single(block.get("cidr_block").text()), single(block.get("ipv6_cidr_block").text())),
		peers: NO_STRINGS,
		description: null as Maybe<string>,
	};
}

function nonEmpty({ known, unknown }: Strings): Strings {
	return { known: known.filter((text) => text !== ""), unknown };
}
