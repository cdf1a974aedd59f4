import { zoneName, zoneOffset } from "./time-zone.js";

/** A moment as the calendar and the clock of a place show it. Months and days count from 1. */
export interface CivilTime {
	readonly year: number;
	readonly month: number;
	readonly day: number;
	readonly hour: number;
	readonly minute: number;
	readonly second: number;
	readonly nanosecond: number;
	/** 0 is Sunday. */
	readonly weekday: number;
	readonly yearDay: number;
	/** Seconds east of UTC. */
	readonly offset: number;
	/** An IANA name; empty for UTC. */
	readonly zone: string;
	/** Seconds since 1970. */
	readonly unix: number;
}

const BILLION = 1_000_000_000n;

export function civilTime(nanoseconds: bigint, zone: string): CivilTime {
	const nanosecond = ((nanoseconds % BILLION) + BILLION) % BILLION;
	const unix = Number((nanoseconds - nanosecond) / BILLION);
	const offset = zoneOffset(zone, unix);
	const date = new Date((unix + offset) * 1000);
	const year = date.getUTCFullYear();
	return {
		year,
		month: date.getUTCMonth() + 1,
		day: date.getUTCDate(),
		hour: date.getUTCHours(),
		minute: date.getUTCMinutes(),
		second: date.getUTCSeconds(),
		nanosecond: Number(nanosecond),
		weekday: date.getUTCDay(),
		yearDay: (date.setUTCHours(0, 0, 0, 0) / 1000 - unixOf(year, 1, 1, 0, 0, 0)) / 86_400 + 1,
		offset,
		zone,
		unix,
	};
}

/** Seconds since 1970 of a time in UTC; parts beyond their range carry over. NaN beyond 270,000 years. */
export function unixOf(year: number, month: number, day: number, hour: number, minute: number, second: number): number {
	// Date.UTC takes the years 0 to 99 for those of the last century.
	const date = new Date(0);
	date.setUTCFullYear(year, month - 1, day);
	return date.getTime() / 1000 + hour * 3600 + minute * 60 + second;
}

/** Seconds since 1970 of what the clock of a place shows; of a time that is skipped or repeated, as Go chooses. */
export function unixOfLocal(local: number, zone: string): number {
	const first = zoneOffset(zone, local);
	return first === 0 ? local : local - zoneOffset(zone, local - first);
}

/** `CET`, or `-03` where there is no abbreviation. */
export function abbreviation({ zone, unix, offset }: CivilTime): string {
	return zoneName(zone, unix, offset);
}
