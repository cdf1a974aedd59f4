const PATTERN = /^(\d{4}-\d\d-\d\d[Tt]\d\d:\d\d:\d\d)(?:\.(\d{1,9})\d*)?([Zz]|[+-]\d\d:\d\d)$/;

/** Nanoseconds since 1970; undefined for what is no RFC 3339 time. Digits beyond nanoseconds are dropped. */
export function parseTime(text: string): bigint | undefined {
	const match = PATTERN.exec(text);
	if (match === null) return undefined;
	const [, local, fraction = "", zone] = match as unknown as [string, string, string | undefined, string];
	const milliseconds = Date.parse(`${local}${zone}`.toUpperCase());
	// Date.parse rolls the 30th of February over.
	const rolled = Date.parse(`${local}Z`.toUpperCase());
	if (Number.isNaN(milliseconds) || new Date(rolled).toISOString().slice(0, 19) !== local.toUpperCase())
		return undefined;
	return BigInt(milliseconds) * 1_000_000n + BigInt(fraction.padEnd(9, "0"));
}
