import { formats } from "proviso";
import { CliError } from "./error.js";
import { didYouMean } from "./suggest.js";

/** What `--as` names. Throws a usage error for what is no format. */
export function knownFormat(format: string | undefined): string | undefined {
	const known = formats.map(({ id }) => id);
	if (format === undefined || known.includes(format)) return format;
	throw new CliError(
		"usage",
		`--as: there is no format ${format}.${didYouMean(format, known)} Known are ${known.join(", ")}`,
	);
}
