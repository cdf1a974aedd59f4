import { numberValue } from "../value/index.js";
import type { BuiltinFamily } from "./builtin.js";

export const timeBuiltins: BuiltinFamily = {
	"time.now_ns": (_args, { now }) => numberValue(now.toString()),
};
