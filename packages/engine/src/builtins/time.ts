import { isArray, isNumber, numberValue, type Value } from "../value/index.js";
import { floatOf } from "./arithmetic.js";
import { isWhole, truncated } from "./big-float.js";
import { type Builtin, integerArgument, numberArgument, operandTypeError, stringArgument } from "./builtin.js";
import { type CivilTime, civilTime, unixOf, unixOfLocal } from "./civil-time.js";
import { parseDuration } from "./duration.js";
import { daysIn, formatGoTime, parseGoTime, WEEKDAYS } from "./go-time.js";
import { assertZone } from "./time-zone.js";

const RFC3339 = "2006-01-02T15:04:05Z07:00";
const RFC3339_NANO = "2006-01-02T15:04:05.999999999Z07:00";
/** Layouts that may be given by name. */
const LAYOUTS: Readonly<Record<string, string>> = {
	ANSIC: "Mon Jan _2 15:04:05 2006",
	UnixDate: "Mon Jan _2 15:04:05 MST 2006",
	RubyDate: "Mon Jan 02 15:04:05 -0700 2006",
	RFC822: "02 Jan 06 15:04 MST",
	RFC822Z: "02 Jan 06 15:04 -0700",
	RFC850: "Monday, 02-Jan-06 15:04:05 MST",
	RFC1123: "Mon, 02 Jan 2006 15:04:05 MST",
	RFC1123Z: "Mon, 02 Jan 2006 15:04:05 -0700",
	RFC3339,
	RFC3339Nano: RFC3339_NANO,
};
const INT64_LIMIT = 1n << 63n;

/** What every `time.now_ns()` of an evaluation says. */
export const timeNowNs: Builtin = (_args, { now }) => numberValue(now.toString());

export const timeParseNs: Builtin = (args) => {
	const [layout, text] = [stringArgument(args, 0), stringArgument(args, 1)];
	return nanosecondsValue(parseGoTime(layoutOf(layout), text));
};

export const timeParseRfc3339Ns: Builtin = (args) => nanosecondsValue(parseGoTime(RFC3339, stringArgument(args, 0)));

export const timeParseDurationNs: Builtin = (args) => numberValue(parseDuration(stringArgument(args, 0)).toString());

export const timeFormat: Builtin = (args) => {
	const { time, layout } = timeArgument(args, 0);
	return formatGoTime(time, layout === "" ? RFC3339_NANO : layoutOf(layout));
};

export const timeDate: Builtin = (args) => {
	const { year, month, day } = timeArgument(args, 0).time;
	return [year, month, day];
};

export const timeClock: Builtin = (args) => {
	const { hour, minute, second } = timeArgument(args, 0).time;
	return [hour, minute, second];
};

export const timeWeekday: Builtin = (args) => WEEKDAYS[timeArgument(args, 0).time.weekday];

export const timeAddDate: Builtin = (args) => {
	const { time } = timeArgument(args, 0);
	const [years, months, days] = [integerArgument(args, 1), integerArgument(args, 2), integerArgument(args, 3)];
	const local = unixOf(time.year + years, time.month + months, time.day + days, time.hour, time.minute, time.second);
	if (!(Math.abs(local) < MAXIMUM_UNIX)) throw outsideRange();
	return nanosecondsValue(BigInt(unixOfLocal(local, time.zone)) * 1_000_000_000n + BigInt(time.nanosecond));
};

/** Years, months, days, hours, minutes and seconds between two times, in the time zone of the first. */
export const timeDiff: Builtin = (args) => {
	const first = timeArgument(args, 0);
	const second = timeArgument(args, 1);
	const { zone } = first.time;
	const isLater = first.nanoseconds > second.nanoseconds;
	const [from, to] = isLater
		? [civilTime(second.nanoseconds, zone), first.time]
		: [first.time, civilTime(second.nanoseconds, zone)];
	return difference(from, to);
};

/** A little more than 64 bits of nanoseconds are. */
const MAXIMUM_UNIX = 10_000_000_000;

function difference(from: CivilTime, to: CivilTime): Value {
	let year = to.year - from.year;
	let month = to.month - from.month;
	let day = to.day - from.day;
	let hour = to.hour - from.hour;
	let minute = to.minute - from.minute;
	let second = to.second - from.second;
	if (second < 0) {
		second += 60;
		minute--;
	}
	if (minute < 0) {
		minute += 60;
		hour--;
	}
	if (hour < 0) {
		hour += 24;
		day--;
	}
	if (day < 0) {
		day += daysIn(from.year, from.month);
		month--;
	}
	if (month < 0) {
		month += 12;
		year--;
	}
	return [year, month, day, hour, minute, second];
}

/** Nanoseconds, or an array of them with the time zone and the layout, of which the latter two may be missing. */
function timeArgument(
	args: readonly Value[],
	index: number,
): { readonly time: CivilTime; readonly nanoseconds: bigint; readonly layout: string } {
	const value = args[index];
	if (!isNumber(value) && !(isArray(value) && value.length > 0)) {
		throw operandTypeError(0, value, "either number (ns) or [number (ns), string (tz)]");
	}
	const parts = isArray(value) ? value : [value];
	const number = numberArgument(parts, 0);
	const zone = parts.length > 1 ? zoneOf(namedArgument(parts[1])) : "";
	const layout = parts.length > 2 ? namedArgument(parts[2]) : "";
	const float = floatOf(number);
	const nanoseconds = truncated(float);
	if (!isWhole(float) || nanoseconds >= INT64_LIMIT || nanoseconds < -INT64_LIMIT) {
		throw new RangeError("timestamp too big");
	}
	return { time: civilTime(nanoseconds, zone), nanoseconds, layout };
}

function namedArgument(value: Value | undefined): string {
	if (typeof value === "string") return value;
	throw operandTypeError(0, value, "string");
}

/** Empty for UTC. "Local" is UTC as well: a policy gives the same everywhere. */
function zoneOf(name: string): string {
	if (name === "" || name === "UTC" || name === "Local") return "";
	assertZone(name);
	return name;
}

function layoutOf(name: string): string {
	return Object.hasOwn(LAYOUTS, name) ? (LAYOUTS[name] as string) : name;
}

function nanosecondsValue(nanoseconds: bigint): Value {
	if (nanoseconds >= INT64_LIMIT || nanoseconds < -INT64_LIMIT) throw outsideRange();
	return numberValue(nanoseconds.toString());
}

function outsideRange(): RangeError {
	return new RangeError("time outside of valid range");
}
