import leven from "leven";

/** ` Did you mean …?` for what was most likely meant, or nothing. The last part of a name counts as the name. */
export function didYouMean(given: string, known: readonly string[]): string {
	const tail = (name: string) => name.slice(Math.max(name.lastIndexOf("/"), name.lastIndexOf(":")) + 1);
	const wanted = given.toLowerCase();
	const limit = Math.max(2, Math.floor(given.length / 3));
	const close = known
		.map((name) => ({ name, distance: Math.min(distance(wanted, name, limit), distance(wanted, tail(name), limit)) }))
		.filter(({ name, distance }) => distance <= limit || (wanted.length > 3 && name.toLowerCase().includes(wanted)))
		.sort((a, b) => a.distance - b.distance || (a.name < b.name ? -1 : 1))
		.filter(({ distance }, _index, [best]) => distance === best?.distance)
		.slice(0, 3)
		.map(({ name }) => name);
	return close.length === 0 ? "" : ` Did you mean ${close.join(" or ")}?`;
}

/** More than `limit` for any pair further apart; bounded, since what was given may be very long. */
function distance(a: string, b: string, limit: number): number {
	return Math.abs(a.length - b.length) > limit ? limit + 1 : leven(a, b.toLowerCase(), { maxDistance: limit + 1 });
}
