import { numberValue } from "../value/index.js";
import type { Builtin } from "./builtin.js";

export const timeNowNs: Builtin = (_args, { now }) => numberValue(now.toString());
