import { numberText, RegoNumber, type Value } from "../value/index.js";
import { type Builtin, stringArgument, typeName } from "./builtin.js";

// A function of seed and arguments, so that the same call gives the same number all through an evaluation.
export const randIntn: Builtin = (args, { seed }) => {
	const key = stringArgument(args, 0);
	const limit = magnitude(args[1]);
	if (limit === 0n) return 0;
	return Number(hash(`${seed}\u0000${key}\u0000${limit}`) % limit);
};

function magnitude(value: Value | undefined): bigint {
	if (typeof value !== "number" && !(value instanceof RegoNumber)) {
		throw new TypeError(`operand 2 must be integer but got ${typeName(value)}`);
	}
	const text = numberText(value);
	if (!/^-?\d{1,15}$/.test(text)) throw new TypeError("operand 2 must be an integer of at most 15 digits");
	return BigInt(text.replace("-", ""));
}

/** FNV-1a of 64 bits, finished by the mixer of SplitMix64. */
function hash(text: string): bigint {
	let state = 0xcbf29ce484222325n;
	for (const byte of new TextEncoder().encode(text))
		state = BigInt.asUintN(64, (state ^ BigInt(byte)) * 0x100000001b3n);
	state = BigInt.asUintN(64, (state ^ (state >> 30n)) * 0xbf58476d1ce4e5b9n);
	state = BigInt.asUintN(64, (state ^ (state >> 27n)) * 0x94d049bb133111ebn);
	return state ^ (state >> 31n);
}
