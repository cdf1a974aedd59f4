import { type Builtin, integerArgument, stringArgument } from "./builtin.js";

// A function of seed and arguments, so that the same call gives the same number all through an evaluation.
export const randIntn: Builtin = (args, { seed }) => {
	const key = stringArgument(args, 0);
	const limit = Math.abs(integerArgument(args, 1));
	if (limit === 0) return 0;
	return Number(hash64(`${seed}\u0000${key}\u0000${limit}`) % BigInt(limit));
};

/** FNV-1a of 64 bits, finished by the mixer of SplitMix64. */
export function hash64(text: string): bigint {
	let state = 0xcbf29ce484222325n;
	for (const byte of new TextEncoder().encode(text))
		state = BigInt.asUintN(64, (state ^ BigInt(byte)) * 0x100000001b3n);
	state = BigInt.asUintN(64, (state ^ (state >> 30n)) * 0xbf58476d1ce4e5b9n);
	state = BigInt.asUintN(64, (state ^ (state >> 27n)) * 0x94d049bb133111ebn);
	return state ^ (state >> 31n);
}
