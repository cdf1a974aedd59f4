/**
 * Texts that hold variables or inputs.
 * Variables: https://docs.gitlab.com/ci/variables/where_variables_can_be_used/ ($NAME, ${NAME}; `$$` is a dollar).
 * Inputs, which are replaced before anything else is read: https://docs.gitlab.com/ci/inputs/ ($[[ inputs.name ]]).
 */
const VARIABLE = /\$\$|\$\{([A-Za-z_]\w*)\}|\$([A-Za-z_]\w*)/g;
const INPUT = /\$\[\[([^\]\n]{0,500})\]\]/g;

/** A longer value is no name of anything. */
const MAX_TEXT = 4_096;

/** Names of the variables in a text, each once. */
export function variablesIn(text: string): string[] {
	const names = new Set<string>();
	for (const [, braced, plain] of text.matchAll(VARIABLE)) {
		const name = braced ?? plain;
		if (name !== undefined) names.add(name);
	}
	return [...names];
}

/** What stands in each `$[[ … ]]`. */
export function inputsIn(text: string): string[] {
	return [...text.matchAll(INPUT)].map(([, inside = ""]) => inside.trim());
}

/** What variables hold, as far as the file gives it: those of a job before those of the whole pipeline. */
export class Values {
	readonly #own: ReadonlyMap<string, string>;
	readonly #outer: Values | null;
	/** Values with their own variables replaced; null while that is under way, and where it cannot be done. */
	readonly #expanded = new Map<string, string | null>();

	constructor(own: ReadonlyMap<string, string>, outer: Values | null) {
		this.#own = own;
		this.#outer = outer;
	}

	/** As written; undefined when it is set elsewhere. */
	written(name: string): string | undefined {
		return this.#own.get(name) ?? this.#outer?.written(name);
	}

	/**
	 * The text with its variables replaced, as the platform does; null when one of them is set elsewhere. Settings of the
	 * project, and whoever starts the pipeline, may give other values than the file does.
	 */
	expand(text: string): string | null {
		if (text.length > MAX_TEXT || text.includes("$[[")) return null;
		let length = 0;
		let known = true;
		const expanded = text.replace(VARIABLE, (match, braced, plain) => {
			if (match === "$$") return "$";
			const value = length > MAX_TEXT ? null : this.#value(braced ?? plain);
			if (value === null) known = false;
			length += value?.length ?? 0;
			return value ?? "";
		});
		return known && expanded.length <= MAX_TEXT ? expanded : null;
	}

	#value(name: string): string | null {
		const known = this.#expanded.get(name);
		if (known !== undefined) return known;
		this.#expanded.set(name, null);
		// One that nothing stands in is what it is, however deep in others it stands.
		const written = this.written(name);
		const value = written === undefined ? null : this.expand(written);
		this.#expanded.set(name, value);
		return value;
	}
}
