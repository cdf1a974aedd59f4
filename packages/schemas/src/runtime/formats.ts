const DATE = /^(\d{4})-(\d\d)-(\d\d)$/;
const DATE_TIME = /^(\d{4}-\d\d-\d\d)T(\d\d):(\d\d):(\d\d)(?:\.\d+)?(?:Z|([+-])(\d\d):(\d\d))$/i;
const URI = /^[a-z][a-z0-9+.-]*:[^\s\p{Cc}<>"{}|\\^`]*$/iu;
const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Formats of JSON Schema that validators check, by name. */
export const formats = {
	/** full-date of RFC 3339. */
	date(text: string): boolean {
		const [, year, month, day] = DATE.exec(text) ?? [];
		if (year === undefined) return false;
		const leap = Number(year) % 4 === 0 && (Number(year) % 100 !== 0 || Number(year) % 400 === 0);
		const days = month === "02" && leap ? 29 : (DAYS[Number(month) - 1] ?? 0);
		return Number(day) >= 1 && Number(day) <= days;
	},
	/** date-time of RFC 3339; a leap second only where one can be, at 23:59:60 UTC. */
	"date-time"(text: string): boolean {
		const [, date, hours, minutes, seconds, sign, offsetHours = "0", offsetMinutes = "0"] = DATE_TIME.exec(text) ?? [];
		if (date === undefined || !formats.date(date)) return false;
		if (Number(hours) > 23 || Number(minutes) > 59 || Number(offsetHours) > 23 || Number(offsetMinutes) > 59)
			return false;
		if (Number(seconds) <= 59) return true;
		const offset = (Number(offsetHours) * 60 + Number(offsetMinutes)) * (sign === "-" ? -1 : 1);
		return seconds === "60" && (Number(hours) * 60 + Number(minutes) - offset + 2880) % 1440 === 1439;
	},
	/** A scheme, and then only characters that RFC 3986 or RFC 3987 allow; the structure after the scheme is not checked. */
	uri(text: string): boolean {
		return URI.test(text);
	},
} as const;
