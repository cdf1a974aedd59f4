import { forget } from "./unique.js";

/** An error as ajv's generated code makes it. */
export interface GeneratedError {
	/** JSON pointer. */
	readonly instancePath: string;
	readonly keyword: string;
	readonly params: Readonly<Record<string, unknown>>;
}

/** What a generated module exports: the errors of the first place that is not valid, none when everything is. */
export type GeneratedValidator = (value: unknown) => readonly GeneratedError[];

/** A function of ajv's generated code. */
interface GeneratedFunction {
	(value: unknown): boolean;
	errors?: readonly GeneratedError[] | null;
}

/**
 * Whether generated code says where and why. It first runs without, since most values are valid and paths cost a fifth of the
 * time, and again with, when one is not.
 */
export let telling = false;

/** Wraps the main function of ajv's generated code. */
export function validator(main: GeneratedFunction): GeneratedValidator {
	return (value) => {
		try {
			if (main(value)) return [];
			telling = true;
			main(value);
			return main.errors ?? [];
		} catch (error) {
			// Generated code recurses as deep as the value is nested.
			if (error instanceof RangeError) return [{ instancePath: "", keyword: "depth", params: {} }];
			throw error;
		} finally {
			telling = false;
			main.errors = null;
			forget();
		}
	};
}
