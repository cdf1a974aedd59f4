import type { Infrastructure } from "@proviso/schemas";
import { type Maybe, type Strings, settle, settleStrings, UNKNOWN } from "./values.js";

/** A firewall rule as a view reads it, before it is known which of it is known. */
export interface RuleParts {
	readonly direction: Maybe<"ingress" | "egress">;
	readonly effect: Maybe<"allow" | "deny">;
	/** As the provider writes it; null and all of its words for all are "all". */
	readonly protocol: Maybe<string>;
	readonly fromPort: Maybe<number>;
	readonly toPort: Maybe<number>;
	readonly cidrs: Strings;
	readonly peers: Strings;
	readonly description: Maybe<string>;
}

/** https://www.iana.org/assignments/protocol-numbers */
const PROTOCOLS: ReadonlyMap<string, string> = new Map([
	["-1", "all"],
	["all", "all"],
	["*", "all"],
	["any", "all"],
	["1", "icmp"],
	["6", "tcp"],
	["17", "udp"],
	["58", "icmpv6"],
]);
/** Protocols that have ports. SCTP and UDP-Lite are among them; of others the two numbers mean something else or nothing. */
const WITH_PORTS = new Set(["tcp", "udp", "sctp", "132", "udplite", "136", "dccp", "33"]);

/** The name that rules have for a protocol. */
export function protocolName(text: string): string {
	const lower = text.toLowerCase();
	return PROTOCOLS.get(lower) ?? lower;
}

/** What a network rule says, but for the resource it is of. */
export type RuleFields = Omit<Infrastructure.NetworkRule, "path" | "address" | "resource" | "cloud">;

/** The parts of a rule, with what of them is unknown. */
export function settleRule(parts: RuleParts): RuleFields {
	const unknown: string[] = [];
	const protocol = settle(
		unknown,
		"protocol",
		parts.protocol === UNKNOWN ? UNKNOWN : protocolName(parts.protocol ?? "all"),
	);
	const ports = protocol === null || WITH_PORTS.has(protocol);
	return {
		direction: settle(unknown, "direction", parts.direction),
		effect: settle(unknown, "effect", parts.effect),
		protocol,
		fromPort: ports ? settle(unknown, "fromPort", parts.fromPort) : null,
		toPort: ports ? settle(unknown, "toPort", parts.toPort) : null,
		cidrs: settleStrings(unknown, "cidrs", parts.cidrs),
		peers: settleStrings(unknown, "peers", parts.peers),
		description: settle(unknown, "description", parts.description),
		unknown,
	};
}

export const NO_STRINGS: Strings = { known: [], unknown: false };
export const UNKNOWN_STRINGS: Strings = { known: [], unknown: true };

/** Ranges of prefix lists that are repeated for the rules that name them, all together; AWS has 1,000 in a list at most. */
const MAX_REPEATED = 500_000;

/** Keeps a short file, whose rules all name a long prefix list, from becoming a document without end. */
export class RangeBudget {
	readonly #limitations: Infrastructure.Limitation[];
	#left = MAX_REPEATED;

	constructor(limitations: Infrastructure.Limitation[]) {
		this.#limitations = limitations;
	}

	/** The ranges, or unknown ones, with a limitation, once there were too many. */
	take(ranges: Strings): Strings {
		if (this.#left < 0) return UNKNOWN_STRINGS;
		this.#left -= ranges.known.length;
		if (this.#left >= 0) return ranges;
		const message = "the rules repeat what prefix lists hold too often: some of it is not read";
		this.#limitations.push({ path: ["networkRules"], message });
		return UNKNOWN_STRINGS;
	}
}

/** First and last port. */
export type PortRange = readonly [from: Maybe<number>, to: Maybe<number>];

/** A port, a range of ports, or * for all of them. */
export function portRange(text: string): PortRange {
	if (text === "*") return [0, 65_535];
	const range = /^(\d{1,5})(?:-(\d{1,5}))?$/.exec(text.trim());
	if (range === null) return [UNKNOWN, UNKNOWN];
	return [Number(range[1]), Number(range[2] ?? range[1])];
}

/** A rule of which nothing but its resource is known. */
export function unknownRule(direction: RuleParts["direction"], effect: RuleParts["effect"] = UNKNOWN): RuleParts {
	return {
		direction,
		effect,
		protocol: UNKNOWN,
		fromPort: UNKNOWN,
		toPort: UNKNOWN,
		cidrs: UNKNOWN_STRINGS,
		peers: UNKNOWN_STRINGS,
		description: UNKNOWN,
	};
}

/** Strings of several lists together. */
export function join(...lists: readonly Strings[]): Strings {
	return { known: lists.flatMap(({ known }) => known), unknown: lists.some(({ unknown }) => unknown) };
}

/** A single value as a list. */
export function single(value: Maybe<string>): Strings {
	if (value === UNKNOWN) return UNKNOWN_STRINGS;
	return value === null ? NO_STRINGS : { known: [value], unknown: false };
}

/** One of the words that a value may be (in lower case), as what it stands for; unknown for any other. */
export function word<T>(value: Maybe<string>, words: Readonly<Record<string, T>>, otherwise: Maybe<T>): Maybe<T> {
	if (value === UNKNOWN) return UNKNOWN;
	if (value === null) return otherwise;
	const lower = value.toLowerCase();
	return Object.hasOwn(words, lower) ? (words[lower] as T) : UNKNOWN;
}
