import type { Repository } from "@proviso/schemas";
import { asList, asRecord, asScalarText, asText, get } from "../convert.js";
import { at, type Origin, type Trace } from "../trace.js";

/** Makes a list of those who may do something of a list of the source; what is no object is left out. */
export function actorsOf(
	value: unknown,
	origin: Origin,
	path: Repository.Path,
	trace: Trace,
	read: (value: unknown) => Omit<Repository.Actor, "path"> | null,
): Repository.Actor[] {
	const actors: Repository.Actor[] = [];
	for (const [index, element] of asList(value).entries()) {
		const actor = asRecord(element) === null ? null : read(element);
		if (actor !== null) actors.push(trace.mark({ path: [...path, actors.length], ...actor }, at(origin, index)));
	}
	return trace.mark(actors, origin);
}

/** Identifier of what is under `name`, a number or a text. */
export function idOf(value: unknown, name: string): string | null {
	return asScalarText(get(value, name));
}

/** Host and port of an address, and whether it is HTTPS. Never who logs in, nor the path, which may hold a credential. */
export function hostOf(address: unknown): { readonly host: string | null; readonly https: boolean | null } {
	const text = asText(address);
	if (text === null || text.length > 4000) return { host: null, https: null };
	try {
		const { host, protocol } = new URL(text);
		return { host: host === "" ? null : host, https: protocol === "https:" };
	} catch {
		return { host: null, https: null };
	}
}

/** What stands for a word of the source; null for any other. */
export function lookup<T>(words: Readonly<Record<string, T>>, word: unknown): T | null {
	return typeof word === "string" && Object.hasOwn(words, word) ? (words[word] ?? null) : null;
}
