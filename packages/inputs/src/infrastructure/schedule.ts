import { type Maybe, UNKNOWN } from "./values.js";

/** Days of `rate(30 days)`; those of a cron expression are not told. */
export function daysOfRate(schedule: Maybe<string>): Maybe<number> {
	const parts = typeof schedule === "string" ? /^rate\((\d{1,6}) (hour|day)s?\)$/.exec(schedule) : null;
	if (parts === null) return UNKNOWN;
	return parts[2] === "day" ? Number(parts[1]) : Math.ceil(Number(parts[1]) / 24);
}
