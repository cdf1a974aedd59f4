import { asRecord } from "../convert.js";
import { type Answer, mayGoOn, succeeded } from "./answer.js";
import { type Endpoint, partsOf } from "./endpoint.js";
import type { Settings } from "./settings.js";

/**
 * Hands every answer to the endpoint that it is of, and says what is unknown where it failed, and where a list may go on.
 * `pages`: how long pages are unless asked for otherwise.
 */
export function takeOver(
	answers: readonly Answer[],
	endpoints: readonly Endpoint[],
	settings: Settings,
	pages: readonly number[],
): void {
	const lists = new Map<Endpoint, Answer>();
	for (const answer of answers) {
		const found = endpointOf(answer, endpoints);
		if (found === null) {
			settings.context.limit([], `${answer.request} is no request that is read, so its answer was left out`);
			continue;
		}
		const { endpoint, parts } = found;
		const told = answer.status === 204 || asRecord(answer.body) !== null || Array.isArray(answer.body);
		if (!succeeded(answer) || !told) {
			if (endpoint.readFailure?.(answer, settings, parts) !== true) settings.refused(answer, endpoint.tells);
		} else {
			endpoint.read(answer, settings, parts);
			if (Array.isArray(answer.body)) lists.set(endpoint, answer);
		}
	}
	// Of several pages, the last tells whether there are more.
	for (const [{ tells }, answer] of lists) {
		if (!mayGoOn(answer, pages)) continue;
		settings.unknown(...tells.filter((name) => !name.includes(".")));
		settings.context.limit([], `${answer.request} may have more pages than this one: what they tell is unknown`);
	}
}

function endpointOf(
	{ path }: Answer,
	endpoints: readonly Endpoint[],
): { readonly endpoint: Endpoint; readonly parts: readonly string[] } | null {
	for (const endpoint of endpoints) {
		const parts = partsOf(endpoint, path);
		if (parts !== null) return { endpoint, parts };
	}
	return null;
}
