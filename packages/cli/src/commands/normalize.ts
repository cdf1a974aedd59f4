import { stringifyJson } from "@proviso/report/print";
import { type Problem, read } from "proviso";
import { inputLimitsOf } from "../input-limits.js";
import { openInputs } from "../inputs.js";
import { knownFormat } from "../known-format.js";
import { type Context, printErrors } from "../print.js";
import { type TrustOptions, trustOf } from "../trust.js";
import { place } from "../value-file.js";

/** `proviso normalize`. Every file that can be read is printed, also where another cannot. */
export async function normalize(
	{ io }: Context,
	paths: readonly string[],
	options: TrustOptions & { readonly as?: string; readonly inputLimit?: readonly string[] },
): Promise<number> {
	const format = knownFormat(options.as);
	const trust = await trustOf(options);
	const limits = inputLimitsOf(options.inputLimit);
	const reading = { limits, ...(format === undefined ? {} : { format }), ...(trust === undefined ? {} : { trust }) };
	let code = 0;
	const refuse = (problems: readonly Problem[]) => {
		printErrors(
			problems.map(({ file, line, column, message }) => `${place(file, line, column)}: ${message}`),
			io,
		);
		code = 2;
	};
	for await (const input of openInputs(paths, io, limits)) {
		if ("problem" in input) {
			refuse([input.problem]);
		} else {
			const { documents, problems } = await read(input, reading);
			for (const document of documents) io.stdout.write(stringifyJson(document));
			if (problems.length > 0) refuse(problems);
		}
	}
	return code;
}
