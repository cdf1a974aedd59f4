import type { Location } from "@proviso/schemas";
import {
	type CheckInput,
	type FileOptions,
	type Lane,
	type OpenInput,
	type PlaceInDocument,
	wholeFile,
} from "../check.js";
import { assertInput } from "../options.js";

/** An input that was checked: its number, what it was called, and the digest it had. */
interface Checked {
	readonly file: number;
	readonly name: string;
	readonly digest: string | null;
}

/** How to get at the bytes of the inputs of one check once more, without keeping them for it. */
export class Reopener {
	readonly #inputs: (() => Promise<CheckInput | null>)[] = [];

	/** The same inputs, each remembered when it is taken. Throws ProvisoError `invalid-option` for what is no input. */
	async *watch(inputs: Iterable<CheckInput> | AsyncIterable<CheckInput>): AsyncGenerator<CheckInput, void, void> {
		// Who has an array has all bytes in memory as it is.
		const held = Array.isArray(inputs);
		for await (const input of inputs) {
			assertInput(input);
			this.#remember(input, held);
			yield input;
		}
	}

	#remember(input: CheckInput, held: boolean): void {
		if ("problem" in input) this.#inputs.push(gone);
		else if (held) this.#inputs.push(async () => input);
		else this.#inputs.push(input.reopen === undefined ? gone : reopened(input, input.reopen));
	}

	/** The places in an input; the whole file where they cannot be told. */
	async locate(
		lane: Lane,
		{ file, name, digest }: Checked,
		places: readonly PlaceInDocument[],
		options: FileOptions,
	): Promise<readonly Location[]> {
		// A file that is gone by now is a matter of the line alone: what it held has been checked.
		const input = await this.#inputs[file]?.().catch(() => null);
		if (!input || "problem" in input) return places.map(() => wholeFile(name));
		return lane.locate({ input, digest, places }, options);
	}
}

const gone = async (): Promise<null> => null;

/** On its own: a closure beside another one that holds the input would hold it, too, and its bytes. */
function reopened(
	{ bytes: _, reopen: __, ...rest }: OpenInput,
	reopen: NonNullable<OpenInput["reopen"]>,
): () => Promise<CheckInput> {
	return async () => ({ ...rest, bytes: await reopen() });
}
