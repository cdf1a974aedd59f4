import { defaultLimits, type InputLimits } from "proviso";
import { CliError } from "./error.js";
import { didYouMean } from "./suggest.js";

/** What `--input-limit` sets, by name. Throws CliError `usage` for what is no limit; how high one may be is for who reads. */
export function inputLimitsOf(given: readonly string[] = []): Partial<InputLimits> {
	const known = Object.keys(defaultLimits);
	const limits: Record<string, number> = {};
	for (const text of given) {
		const [, name, value] = /^(\w+)=(\d+)$/.exec(text) ?? [];
		if (name === undefined) {
			throw new CliError("usage", `--input-limit: ${text} is no limit with its number, such as yamlBytes=8388608`);
		}
		if (!known.includes(name)) {
			const hint = didYouMean(name, known);
			throw new CliError("usage", `--input-limit: there is no limit ${name}.${hint} Known are ${known.join(", ")}`);
		}
		if (Object.hasOwn(limits, name)) throw new CliError("usage", `--input-limit: ${name} is given twice`);
		limits[name] = Number(value);
	}
	return limits;
}
