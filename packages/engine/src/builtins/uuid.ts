import { makeObject, numberValue, type Value } from "../value/index.js";
import { type Builtin, stringArgument } from "./builtin.js";
import { hash64 } from "./rand.js";
import { regoText } from "./sprintf.js";

/** Version 4, made from the seed and the argument: the same all through an evaluation. */
export const uuidRfc4122: Builtin = ([key], { seed }) => {
	const text = `${seed}\u0000uuid\u0000${regoText(key as Value)}`;
	const random = (hash64(`${text}\u0000a`) << 64n) | hash64(`${text}\u0000b`);
	const cleared = random & ~((0xf000n << 64n) | (0xc000n << 48n));
	return hyphenated((cleared | (0x4000n << 64n) | (0x8000n << 48n)).toString(16).padStart(32, "0"));
};

/** Undefined for what is no UUID. Versions 1 and 2 tell more than version and variant. */
export const uuidParse: Builtin = (args) => {
	const digits = digitsOf(stringArgument(args, 0));
	if (digits === undefined) return undefined;
	const byte = (index: number): number => Number.parseInt(digits.slice(2 * index, 2 * index + 2), 16);
	const version = byte(6) >> 4;
	const entries: [string, Value][] = [
		["version", version],
		["variant", variantOf(byte(8))],
	];
	if (version === 1 || version === 2) {
		entries.push(
			["time", numberValue(timeOf(digits).toString())],
			["nodeid", (digits.slice(20).match(/../g) ?? []).join("-")],
			["macvariables", addressKind(byte(10))],
			["clocksequence", ((byte(8) << 8) | byte(9)) & 0x3fff],
		);
	}
	if (version === 2) {
		const domain = byte(9);
		entries.push(
			["id", Number.parseInt(digits.slice(0, 8), 16)],
			["domain", ["Person", "Group", "Org"][domain] ?? `Domain${domain}`],
		);
	}
	return makeObject(entries);
};

function digitsOf(text: string): string | undefined {
	let plain = text;
	if (/^urn:uuid:/i.test(text) && text.length === 45) plain = text.slice(9);
	// Go looks at the length alone, not at what the braces are.
	else if (new TextEncoder().encode(text).length === 38) plain = text.slice(1, 37);
	if (/^[0-9a-f]{32}$/i.test(plain) && text.length === 32) return plain.toLowerCase();
	return /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(plain)
		? plain.replaceAll("-", "").toLowerCase()
		: undefined;
}

function hyphenated(digits: string): string {
	return digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}

function variantOf(byte: number): string {
	if ((byte & 0xc0) === 0x80) return "RFC4122";
	if ((byte & 0xe0) === 0xc0) return "Microsoft";
	return (byte & 0xe0) === 0xe0 ? "Future" : "Reserved";
}

function addressKind(byte: number): string {
	return `${(byte & 2) === 2 ? "local" : "global"}:${(byte & 1) === 1 ? "multicast" : "unicast"}`;
}

/** Nanoseconds since 1970, in the 64 bits of Go's integers; the UUID counts tenths of microseconds since October 1582. */
function timeOf(digits: string): bigint {
	const ticks = BigInt(`0x${digits.slice(13, 16)}${digits.slice(8, 12)}${digits.slice(0, 8)}`);
	return BigInt.asIntN(64, (ticks - 0x01b21dd213814000n) * 100n);
}
