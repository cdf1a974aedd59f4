const UNIT_MINUTES: readonly (readonly [RegExp, number])[] = [
	[/^y(?:(?:ea)?rs?)?$/, 365.25 * 24 * 60],
	[/^mos?$|^months?$/, 30 * 24 * 60],
	[/^w(?:ee)?ks?$|^w$/, 7 * 24 * 60],
	[/^d(?:ays?)?$/, 24 * 60],
	[/^h(?:(?:ou)?rs?)?$/, 60],
	[/^m(?:in(?:ute)?s?)?$/, 1],
	[/^s(?:ec(?:ond)?s?)?$/, 1 / 60],
];

/**
 * Minutes of "3h 30m", "90 minutes", "47 yrs 6 mos and 4d"; a number alone is seconds. Null for what is none.
 * https://docs.gitlab.com/ci/yaml/#timeout, https://docs.gitlab.com/ci/yaml/#artifactsexpire_in
 */
export function minutesOf(text: string): number | null {
	if (/^\s*\d{1,12}\s*$/.test(text)) return Number(text) / 60;
	let minutes = 0;
	const rest = text.slice(0, 200).replace(/(\d{1,9}(?:\.\d{1,9})?)\s{0,9}([a-z]{1,9})/g, (match, amount, unit) => {
		const factor = UNIT_MINUTES.find(([pattern]) => pattern.test(unit))?.[1];
		if (factor === undefined) return match;
		minutes += Number(amount) * factor;
		return "";
	});
	return minutes === 0 || /[^\s,]/.test(rest.replace(/\band\b/g, "")) ? null : minutes;
}
