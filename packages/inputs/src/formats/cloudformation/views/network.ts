import {
	join,
	NO_STRINGS,
	RangeBudget,
	type RuleParts,
	settleRule,
	UNKNOWN_STRINGS,
	unknownRule,
	word,
} from "../../../infrastructure/network.js";
import { type Strings, UNKNOWN } from "../../../infrastructure/values.js";
import type { Property } from "../resolved.js";
import type { Stack, StackResource } from "../stack.js";

type Direction = "ingress" | "egress";

const DIRECTIONS = [
	["ingress", "SecurityGroupIngress"],
	["egress", "SecurityGroupEgress"],
] as const;

/** Adds the rules of security groups and network ACLs. */
export function addNetworkRules(stack: Stack): void {
	const lists = new PrefixLists(stack);
	for (const group of stack.all("AWS::EC2::SecurityGroup")) {
		for (const [direction, name] of DIRECTIONS) {
			const list = group.properties.in(name);
			const { items, unknown } = list.items();
			for (const item of items) add(stack, group, groupRule(lists, item, direction), item, "CidrIp", item);
			if (unknown) add(stack, group, unknownRule(direction, "allow"), list, null, list);
		}
	}
	for (const [direction, name] of DIRECTIONS) {
		for (const rule of stack.all(`AWS::EC2::${name}`)) {
			add(stack, rule, groupRule(lists, rule.properties, direction), rule.properties, "CidrIp", null);
		}
	}
	for (const entry of stack.all("AWS::EC2::NetworkAclEntry")) {
		add(stack, entry, aclRule(entry.properties), entry.properties, "CidrBlock", null);
	}
}

const PREFIX_LISTS = ["SourcePrefixListId", "DestinationPrefixListId"];

/** https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-securitygroup-ingress.html */
function groupRule(lists: PrefixLists, rule: Property, direction: Direction): RuleParts {
	const peers = ["SourceSecurityGroupId", "SourceSecurityGroupName", "DestinationSecurityGroupId", ...PREFIX_LISTS];
	return {
		direction,
		effect: "allow",
		protocol: rule.in("IpProtocol").text(),
		fromPort: rule.in("FromPort").integer(),
		toPort: rule.in("ToPort").integer(),
		cidrs: join(
			range(rule.in("CidrIp")),
			range(rule.in("CidrIpv6")),
			...PREFIX_LISTS.map((name) => lists.ranges(rule.in(name))),
		),
		peers: join(...peers.map((name) => rule.in(name).strings())),
		description: rule.in("Description").text(),
	};
}

/** https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-networkaclentry.html */
function aclRule(entry: Property): RuleParts {
	const egress = entry.in("Egress").flag(false);
	return {
		direction: egress === UNKNOWN ? UNKNOWN : egress ? "egress" : "ingress",
		effect: word<"allow" | "deny">(entry.in("RuleAction").text(), { allow: "allow", deny: "deny" }, UNKNOWN),
		protocol: entry.in("Protocol").text(),
		fromPort: entry.in("PortRange", "From").integer(),
		toPort: entry.in("PortRange", "To").integer(),
		cidrs: join(range(entry.in("CidrBlock")), range(entry.in("Ipv6CidrBlock"))),
		peers: NO_STRINGS,
		description: null,
	};
}

/**
 * What a rule that names a prefix list admits is what the list holds; unknown of one that the template does not describe.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-prefixlist.html
 */
class PrefixLists {
	readonly #stack: Stack;
	readonly #budget: RangeBudget;
	readonly #known = new Map<StackResource, Strings>();

	constructor(stack: Stack) {
		this.#stack = stack;
		this.#budget = new RangeBudget(stack.limitations);
		for (const list of stack.all("AWS::EC2::PrefixList")) {
			const { items, unknown } = list.properties.in("Entries").items();
			const ranges = items.map((entry) => range(entry.in("Cidr")));
			this.#known.set(list, join(...ranges, unknown ? UNKNOWN_STRINGS : NO_STRINGS));
		}
	}

	ranges(id: Property): Strings {
		if (id.isUnset) return NO_STRINGS;
		const list = this.#stack.referenced(id, "AWS::EC2::PrefixList");
		const ranges = list === null ? undefined : this.#known.get(list);
		return ranges === undefined ? UNKNOWN_STRINGS : this.#budget.take(ranges);
	}
}

/** A range is compared as numbers, so what only stands for one is unknown. */
function range(property: Property): Strings {
	const text = property.text();
	if (text === UNKNOWN) return { known: [], unknown: true };
	return text === null ? NO_STRINGS : { known: [text], unknown: false };
}

function add(
	stack: Stack,
	resource: StackResource,
	parts: RuleParts,
	rule: Property,
	cidr: string | null,
	part: Property | null,
): void {
	const within = (name: string) => (cidr === null ? rule : rule.in(name));
	const ipv6 = cidr === "CidrIp" ? "CidrIpv6" : "Ipv6CidrBlock";
	stack.add(
		stack.networkRules,
		"networkRules",
		resource,
		settleRule(parts),
		{
			direction: within("Egress"),
			effect: within("RuleAction"),
			protocol: within(cidr === "CidrIp" ? "IpProtocol" : "Protocol"),
			fromPort: cidr === "CidrIp" ? within("FromPort") : rule.in("PortRange", "From"),
			toPort: cidr === "CidrIp" ? within("ToPort") : rule.in("PortRange", "To"),
			cidrs: cidr === null ? rule : rule.in(rule.in(cidr).isUnset ? ipv6 : cidr),
			peers: within("SourceSecurityGroupId"),
			description: within("Description"),
		},
		part,
	);
}
