import { isArray, isObject, objectEntries, RegoSet, type Value } from "../value/index.js";
import { type Builtin, checkItems, collectionItems, stringArgument } from "./builtin.js";
import {
	type Address,
	addressText,
	contains,
	lastBits,
	maskedBits,
	type Network,
	networkText,
	parseAddress,
	parseNetwork,
	widthOf,
} from "./net-address.js";

export const netCidrContains: Builtin = (args) => containsValue(args[0] as Value, args[1] as Value);

/** The old name of {@link netCidrContains}. */
export const netCidrOverlap: Builtin = netCidrContains;

export const netCidrIntersects: Builtin = (args) => {
	const [a, b] = [parseNetwork(stringArgument(args, 0)), parseNetwork(stringArgument([args[1] as Value], 0))];
	return contains(a, addressOf(b.first)) || contains(b, addressOf(a.first));
};

export const netCidrIsValid: Builtin = ([text]) => {
	if (typeof text !== "string") return false;
	try {
		parseNetwork(text);
		return true;
	} catch {
		return false;
	}
};

/** Every address of a network. */
export const netCidrExpand: Builtin = (args, context) => {
	const { first, prefix } = parseNetwork(stringArgument(args, 0));
	const count = 1n << BigInt(widthOf(first.version) - prefix);
	checkItems(context, "net.cidr_expand", count);
	const addresses = new RegoSet();
	for (let i = 0n; i < count; i++) addresses.add(addressText({ version: first.version, bits: first.bits + i }));
	return addresses;
};

/** Pairs of where each stands: the index of an array, the key of an object, the element of a set. */
export const netCidrContainsMatches: Builtin = (args, context) => {
	const [networks, others] = [listed(args[0] as Value), listed(args[1] as Value)];
	checkItems(context, "net.cidr_contains_matches", networks.length * others.length);
	const pairs = new RegoSet();
	for (const [index, network] of networks) {
		const cidr = cidrOf(0, network);
		for (const [otherIndex, other] of others) {
			if (containsValue(cidr, cidrOf(1, other))) pairs.add([index, otherIndex]);
		}
	}
	return pairs;
};

/** The fewest networks that hold the same addresses. */
export const netCidrMerge: Builtin = (args) => {
	const items = collectionItems(args[0]);
	if (items === undefined) throw new Error("operand must be an array");
	return RegoSet.of(merge(items.map(rangeOf)));
};

function containsValue(network: Value, value: Value): boolean {
	const outer = parseNetwork(stringArgument([network], 0));
	const text = stringArgument([value], 0);
	const address = parseAddress(text);
	if (address !== undefined) return contains(outer, address);
	let inner: Network;
	try {
		inner = parseNetwork(text);
	} catch (cause) {
		throw new SyntaxError(`not a valid textual representation of an IP address or CIDR: ${text}`, { cause });
	}
	if (isPlainIpv6(outer) && isPlainIpv6(inner)) {
		// By prefix, since the last address of ::/80 is one of IPv4 in IPv6 notation, which Go takes out of IPv6.
		return outer.prefix <= inner.prefix && maskedBits(inner.first.bits, outer.prefix, 128) === outer.first.bits;
	}
	if (!contains(outer, addressOf(inner.first))) return false;
	return contains(outer, addressOf({ version: inner.first.version, bits: lastBits(inner) }));
}

function isPlainIpv6({ first }: Network): boolean {
	return first.version === 6 && addressOf(first).version === 6;
}

/** An IPv4 address in IPv6 notation counts as IPv4. */
function addressOf({ version, bits }: Address): Address {
	return version === 6 && bits >> 32n === 0xffffn ? { version: 4, bits: bits & 0xffffffffn } : { version, bits };
}

/** What stands where. */
function listed(value: Value): readonly (readonly [index: Value, item: Value])[] {
	if (typeof value === "string") return [[value, value]];
	if (isArray(value)) return value.map((item, index) => [index, item]);
	if (value instanceof RegoSet) return value.sorted().map((item) => [item, item]);
	return isObject(value) ? objectEntries(value) : [];
}

/** An item is a network, or an array that begins with one. */
function cidrOf(operand: number, item: Value): Value {
	const cidr = isArray(item) ? item[0] : item;
	if (cidr !== undefined && (isArray(item) || typeof item === "string")) return cidr;
	throw new Error(`operand ${operand + 1}: element must be string or non-empty array`);
}

interface Range {
	readonly version: 4 | 6;
	readonly first: bigint;
	readonly last: bigint;
	/** As it is shown when it stays alone. */
	readonly text: string | undefined;
}

function rangeOf(item: Value): Range {
	if (typeof item !== "string") throw new Error("element must be string");
	const address = parseAddress(item);
	if (address === undefined) {
		const network = parseNetwork(item);
		const { version, bits } = network.first;
		return { version, first: bits, last: lastBits(network), text: networkText(network) };
	}
	if (address.version === 6) throw new SyntaxError("IPv6 invalid: needs prefix length");
	// A bare address stands for the network of its old class, and is shown itself.
	const top = Number(address.bits >> 24n);
	const prefix = top < 128 ? 8 : top < 192 ? 16 : 24;
	const first = maskedBits(address.bits, prefix, 32);
	const last = lastBits({ first: { version: 4, bits: first }, prefix });
	return { version: 4, first, last, text: networkText({ first: address, prefix }) };
}

function merge(ranges: readonly Range[]): readonly string[] {
	const sorted = [...ranges].sort(
		(a, b) => a.version - b.version || compare(a.first, b.first) || compare(b.last, a.last),
	);
	const merged: Range[] = [];
	for (const range of sorted) {
		const before = merged.at(-1);
		if (before !== undefined && before.version === range.version && range.first <= before.last + 1n) {
			const last = range.last > before.last ? range.last : before.last;
			merged[merged.length - 1] = { ...before, last, text: undefined };
		} else {
			merged.push(range);
		}
	}
	return merged.flatMap((range) => range.text ?? networksOf(range).map(networkText));
}

/** The largest networks that fit, one after another. */
function networksOf({ version, first, last }: Range): readonly Network[] {
	const width = widthOf(version);
	const networks: Network[] = [];
	for (let at = first; at <= last; ) {
		let host = 0;
		while (host < width && (at & (1n << BigInt(host))) === 0n && at + (1n << BigInt(host + 1)) - 1n <= last) host++;
		networks.push({ first: { version, bits: at }, prefix: width - host });
		at += 1n << BigInt(host);
	}
	return networks;
}

function compare(a: bigint, b: bigint): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
