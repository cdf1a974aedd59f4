const DAY = /^(\d{4})-(\d\d)-(\d\d)$/;
const MOMENT = /^(\d{4}-\d\d-\d\d)[Tt](\d\d):(\d\d):(\d\d)(\.\d+)?(?:[Zz]|([+-])(\d\d):(\d\d))$/;
const MINUTE = 60_000;

/**
 * A day or a point in time as RFC 3339 writes them (full-date, date-time), in UTC: 2025-01-31T09:00:00Z. Fractions of
 * seconds are left out, and so is a leap second. A day alone is its first second, or its last one where it `ends`
 * something. Null for anything else, and for what is no year of four digits in UTC.
 */
export function momentOf(text: string, ends: boolean): string | null {
	if (DAY.test(text)) return midnight(text) === null ? null : `${text}T${ends ? "23:59:59" : "00:00:00"}Z`;
	const [, day = "", hours, minutes, seconds, , sign, offsetHours = "0", offsetMinutes = "0"] = MOMENT.exec(text) ?? [];
	const start = midnight(day);
	if (start === null || Number(hours) > 23 || Number(minutes) > 59 || Number(seconds) > 60) return null;
	if (Number(offsetHours) > 23 || Number(offsetMinutes) > 59) return null;
	const offset = (Number(offsetHours) * 60 + Number(offsetMinutes)) * (sign === "-" ? -1 : 1);
	const minute = Number(hours) * 60 + Number(minutes) - offset;
	if (seconds === "60" && (minute + 2880) % 1440 !== 1439) return null;
	const moment = new Date(start + minute * MINUTE + Math.min(Number(seconds), 59) * 1000).toISOString();
	return moment.length === 24 ? moment.replace(/\.\d+Z$/, "Z") : null;
}

/** Milliseconds since 1970 at the beginning of a day in UTC; null when there is no such day. */
function midnight(day: string): number | null {
	const [, year, month, date] = DAY.exec(day) ?? [];
	if (year === undefined) return null;
	const result = new Date(0);
	result.setUTCFullYear(Number(year), Number(month) - 1, Number(date));
	return result.toISOString().startsWith(`${day}T`) ? result.getTime() : null;
}
