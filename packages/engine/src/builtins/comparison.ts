import { compareValues, equalValues, type Value } from "../value/index.js";
import type { Builtin } from "./builtin.js";

type Pair = readonly [Value, Value];

export const equal: Builtin = (args) => equalValues(...(args as Pair));

/** Unification, where both sides are known. */
export const eq: Builtin = equal;

export const neq: Builtin = (args) => !equalValues(...(args as Pair));

export const lt: Builtin = (args) => compareValues(...(args as Pair)) < 0;

export const lte: Builtin = (args) => compareValues(...(args as Pair)) <= 0;

export const gt: Builtin = (args) => compareValues(...(args as Pair)) > 0;

export const gte: Builtin = (args) => compareValues(...(args as Pair)) >= 0;
