/** Internet addresses and networks as Go's net package reads and writes them. */

export interface Address {
	/** 4 or 6. An IPv4 address in IPv6 notation, `::ffff:1.2.3.4`, is one of version 4. */
	readonly version: 4 | 6;
	readonly bits: bigint;
}

export interface Network {
	/** The first address. */
	readonly first: Address;
	readonly prefix: number;
}

export function widthOf(version: 4 | 6): number {
	return version === 4 ? 32 : 128;
}

export function parseAddress(text: string): Address | undefined {
	const four = parseFour(text);
	if (four !== undefined) return { version: 4, bits: four };
	const six = parseSix(text);
	if (six === undefined) return undefined;
	return six >> 32n === 0xffffn ? { version: 4, bits: six & 0xffffffffn } : { version: 6, bits: six };
}

/** Throws SyntaxError as Go words it. The address is as it was written; `network` begins where its block does. */
export function parseNetwork(text: string): Network {
	const slash = text.indexOf("/");
	const invalid = (): SyntaxError => new SyntaxError(`invalid CIDR address: ${text}`);
	if (slash < 0) throw invalid();
	const [address, length] = [text.slice(0, slash), text.slice(slash + 1)];
	const four = parseFour(address);
	const bits = four ?? parseSix(address);
	const width = four === undefined ? 128 : 32;
	if (bits === undefined || !/^\d{1,4}$/.test(length) || Number(length) > width) throw invalid();
	const prefix = Number(length);
	const masked = maskedBits(bits, prefix, width);
	// Go writes a network of IPv4 addresses in IPv6 notation as IPv4, with the longer mask; contains() sees through it.
	return { first: { version: width === 32 ? 4 : 6, bits: masked }, prefix };
}

export function maskedBits(bits: bigint, prefix: number, width: number): bigint {
	const host = BigInt(width - prefix);
	return (bits >> host) << host;
}

export function lastBits({ first, prefix }: Network): bigint {
	return first.bits | ((1n << BigInt(widthOf(first.version) - prefix)) - 1n);
}

export function contains(network: Network, address: Address): boolean {
	const { first, prefix } = network;
	const mapped = first.version === 6 && first.bits >> 32n === 0xffffn;
	if (mapped) {
		// The mask of sixteen bytes is cut to the last four.
		if (address.version !== 4 || prefix < 96) return false;
		return maskedBits(address.bits, prefix - 96, 32) === maskedBits(first.bits & 0xffffffffn, prefix - 96, 32);
	}
	if (first.version !== address.version) return false;
	return maskedBits(address.bits, prefix, widthOf(address.version)) === first.bits;
}

export function addressText({ version, bits }: Address): string {
	if (version === 4) return [24n, 16n, 8n, 0n].map((shift) => (bits >> shift) & 0xffn).join(".");
	if (bits >> 32n === 0xffffn) return addressText({ version: 4, bits: bits & 0xffffffffn });
	const groups = Array.from({ length: 8 }, (_, i) => (bits >> BigInt(112 - 16 * i)) & 0xffffn);
	let [start, length] = [0, 0];
	for (let i = 0; i < 8; i++) {
		let end = i;
		while (end < 8 && groups[end] === 0n) end++;
		if (end - i > length && end - i > 1) [start, length] = [i, end - i];
	}
	const text = (from: number, to: number): string =>
		groups
			.slice(from, to)
			.map((group) => group.toString(16))
			.join(":");
	return length === 0 ? text(0, 8) : `${text(0, start)}::${text(start + length, 8)}`;
}

export function networkText({ first, prefix }: Network): string {
	return `${addressText(first)}/${prefix}`;
}

function parseFour(text: string): bigint | undefined {
	if (!/^(?:0|[1-9]\d{0,2})(?:\.(?:0|[1-9]\d{0,2})){3}$/.test(text)) return undefined;
	const bytes = text.split(".").map(Number);
	return bytes.some((byte) => byte > 255) ? undefined : bytes.reduce((bits, byte) => (bits << 8n) | BigInt(byte), 0n);
}

function parseSix(text: string): bigint | undefined {
	const halves = text.split("::");
	if (halves.length > 2 || text.length > MAXIMUM_LENGTH) return undefined;
	const [head, tail] = halves.map((half, i) => parseGroups(half, i === halves.length - 1));
	if (head === undefined || (halves.length === 2 && tail === undefined)) return undefined;
	const missing = 8 - head.length - (tail?.length ?? 0);
	if (halves.length === 2 ? missing < 1 : missing !== 0) return undefined;
	const groups = [...head, ...new Array<bigint>(halves.length === 2 ? missing : 0).fill(0n), ...(tail ?? [])];
	return groups.reduce((bits, group) => (bits << 16n) | group, 0n);
}

/** Eight groups of four digits, the last two perhaps as IPv4. */
const MAXIMUM_LENGTH = 45;

function parseGroups(text: string, isLast: boolean): readonly bigint[] | undefined {
	if (text === "") return [];
	const groups: bigint[] = [];
	const parts = text.split(":");
	for (const [i, part] of parts.entries()) {
		if (isLast && i === parts.length - 1 && part.includes(".")) {
			const four = parseFour(part);
			if (four === undefined) return undefined;
			groups.push(four >> 16n, four & 0xffffn);
		} else {
			if (!/^[0-9a-fA-F]{1,4}$/.test(part)) return undefined;
			groups.push(BigInt(`0x${part}`));
		}
	}
	return groups;
}
