/** Go's time layouts, written as the moment `Mon Jan 2 15:04:05 MST 2006`. Source: Go's time package. */

import { abbreviation, type CivilTime, unixOf } from "./civil-time.js";
import { utf8Bytes } from "./utf8.js";

const MONTHS = [
	...["January", "February", "March", "April", "May", "June"],
	...["July", "August", "September", "October", "November", "December"],
];
export const WEEKDAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];

/** Where several fit, the first. */
const ELEMENT = new RegExp(
	[
		"January|Jan(?![a-z])|Monday|Mon(?![a-z])|MST|0[1-6]|002|15|1|2006|2|_2(?!006)|__2|3|4|5|PM|pm",
		"-070000|-07:00:00|-0700|-07:00|-07|Z070000|Z07:00:00|Z0700|Z07:00|Z07|[.,]0+(?!\\d)|[.,]9+(?!\\d)",
	].join("|"),
	"g",
);

interface Piece {
	readonly literal: string;
	/** Empty at the end of the layout. */
	readonly element: string;
}

function piecesOf(layout: string): readonly Piece[] {
	const pieces: Piece[] = [];
	let last = 0;
	for (const match of layout.matchAll(ELEMENT)) {
		pieces.push({ literal: layout.slice(last, match.index), element: match[0] });
		last = match.index + match[0].length;
	}
	pieces.push({ literal: layout.slice(last), element: "" });
	return pieces;
}

export function formatGoTime(time: CivilTime, layout: string): string {
	return piecesOf(layout)
		.map(({ literal, element }) => literal + (element === "" ? "" : elementText(time, element)))
		.join("");
}

function elementText(time: CivilTime, element: string): string {
	const { year, month, day, hour, minute, second } = time;
	switch (element) {
		case "2006":
			return digits(year, 4);
		case "06":
			return digits(Math.abs(year) % 100, 2);
		case "January":
			return MONTHS[month - 1] as string;
		case "Jan":
			return (MONTHS[month - 1] as string).slice(0, 3);
		case "1":
			return String(month);
		case "01":
			return digits(month, 2);
		case "Monday":
			return WEEKDAYS[time.weekday] as string;
		case "Mon":
			return (WEEKDAYS[time.weekday] as string).slice(0, 3);
		case "2":
			return String(day);
		case "_2":
			return String(day).padStart(2);
		case "02":
			return digits(day, 2);
		case "__2":
			return String(time.yearDay).padStart(3);
		case "002":
			return digits(time.yearDay, 3);
		case "15":
			return digits(hour, 2);
		case "3":
			return String(hour % 12 || 12);
		case "03":
			return digits(hour % 12 || 12, 2);
		case "4":
			return String(minute);
		case "04":
			return digits(minute, 2);
		case "5":
			return String(second);
		case "05":
			return digits(second, 2);
		case "PM":
			return hour >= 12 ? "PM" : "AM";
		case "pm":
			return hour >= 12 ? "pm" : "am";
		case "MST":
			return abbreviation(time);
		default:
			return /^[.,]/.test(element) ? fractionText(time.nanosecond, element) : offsetText(time.offset, element);
	}
}

function digits(value: number, width: number): string {
	return (value < 0 ? "-" : "") + String(Math.abs(value)).padStart(width, "0");
}

/** Zeros keep their place, nines leave out zeros at the end. */
function fractionText(nanosecond: number, element: string): string {
	const shown = digits(nanosecond, 9)
		.slice(0, element.length - 1)
		.padEnd(Math.min(element.length - 1, 9), "0");
	const kept = element[1] === "9" ? shown.replace(/0+$/, "") : shown;
	return kept === "" ? "" : element.charAt(0) + kept;
}

function offsetText(offset: number, element: string): string {
	if (offset === 0 && element.startsWith("Z")) return "Z";
	const minutes = Math.trunc(Math.abs(offset) / 60);
	// Go looks at whole minutes for the sign.
	const sign = Math.trunc(offset / 60) < 0 ? "-" : "+";
	const separator = element.includes(":") ? ":" : "";
	let text = sign + digits(Math.trunc(minutes / 60), 2);
	if (element.length > 3) text += separator + digits(minutes % 60, 2);
	if (/^.07:?00:?00$/.test(element)) text += separator + digits((sign === "-" ? -offset : offset) % 60, 2);
	return text;
}

/** Nanoseconds since 1970. Zone names other than UTC, and GMT with hours, count as UTC, as in Go. Throws SyntaxError. */
export function parseGoTime(layout: string, text: string): bigint {
	return new Parser(layout, text).parse();
}

class Parser {
	readonly #layout: string;
	readonly #text: string;
	#rest: string;
	#year = 0;
	#month = -1;
	#day = -1;
	#yearDay = -1;
	#hour = 0;
	#minute = 0;
	#second = 0;
	#nanosecond = 0;
	#half: "am" | "pm" | undefined;
	#isUtc = false;
	#offset: number | undefined;
	#outOfRange = "";

	constructor(layout: string, text: string) {
		this.#layout = layout;
		this.#text = text;
		this.#rest = text;
	}

	parse(): bigint {
		const pieces = piecesOf(this.#layout);
		for (const [index, { literal, element }] of pieces.entries()) {
			this.#skip(literal);
			if (element === "") break;
			const hold = this.#rest;
			const isRead = this.#read(element, pieces[index + 1]?.element ?? "");
			if (this.#outOfRange !== "") this.#fail(`: ${this.#outOfRange} out of range`);
			if (!isRead) this.#cannot(hold, element);
		}
		if (this.#rest !== "") this.#fail(`: extra text: ${quote(this.#rest)}`);
		if (this.#half === "pm" && this.#hour < 12) this.#hour += 12;
		if (this.#half === "am" && this.#hour === 12) this.#hour = 0;
		if (this.#yearDay >= 0) this.#takeYearDay();
		const [month, day] = [this.#month < 0 ? 1 : this.#month, this.#day < 0 ? 1 : this.#day];
		if (day < 1 || day > daysIn(this.#year, month)) this.#fail(": day out of range");
		const unix = unixOf(this.#year, month, day, this.#hour, this.#minute, this.#second);
		const offset = this.#isUtc ? 0 : (this.#offset ?? 0);
		return BigInt(unix - offset) * 1_000_000_000n + BigInt(this.#nanosecond);
	}

	/** A space stands for any number of spaces. */
	#skip(literal: string): void {
		for (let at = 0; at < literal.length; ) {
			if (literal[at] === " ") {
				if (this.#rest !== "" && this.#rest[0] !== " ") this.#cannot(this.#rest, literal);
				while (literal[at] === " ") at++;
				this.#rest = this.#rest.replace(/^ +/, "");
			} else {
				if (this.#rest[0] !== literal[at]) this.#cannot(this.#rest, literal);
				at++;
				this.#rest = this.#rest.slice(1);
			}
		}
	}

	/** Returns whether the text has the element here; the range is told by {@link #outOfRange}. */
	#read(element: string, next: string): boolean {
		switch (element) {
			case "06": {
				const year = this.#take(/^\d\d/);
				if (year === undefined) return false;
				this.#year = Number(year) + (Number(year) >= 69 ? 1900 : 2000);
				return true;
			}
			case "2006": {
				const year = this.#take(/^\d{4}/);
				if (year === undefined) return false;
				this.#year = Number(year);
				return true;
			}
			case "Jan":
			case "January": {
				const index = this.#takeName(MONTHS, element === "Jan");
				this.#month = index + 1;
				return index >= 0;
			}
			case "Mon":
			case "Monday":
				return this.#takeName(WEEKDAYS, element === "Mon") >= 0;
			case "1":
			case "01": {
				const month = this.#number(element);
				if (month === undefined) return false;
				this.#month = month;
				this.#check(month < 1 || month > 12, "month");
				return true;
			}
			case "2":
			case "_2":
			case "02": {
				if (element === "_2") this.#take(/^ /);
				const day = this.#number(element);
				if (day === undefined) return false;
				this.#day = day;
				return true;
			}
			case "__2":
			case "002": {
				if (element === "__2") this.#take(/^ {1,2}/);
				const yearDay = this.#take(element === "002" ? /^\d{3}/ : /^\d{1,3}/);
				if (yearDay === undefined) return false;
				this.#yearDay = Number(yearDay);
				return true;
			}
			case "15":
			case "3":
			case "03": {
				const hour = this.#number(element === "15" ? "3" : element);
				if (hour === undefined) return false;
				this.#hour = hour;
				this.#check(element === "15" ? hour > 23 : hour > 12, "hour");
				return true;
			}
			case "4":
			case "04": {
				const minute = this.#number(element);
				if (minute === undefined) return false;
				this.#minute = minute;
				this.#check(minute > 59, "minute");
				return true;
			}
			case "5":
			case "05": {
				const second = this.#number(element);
				if (second === undefined) return false;
				this.#second = second;
				this.#check(second > 59, "second");
				// A fraction may follow although the layout has none.
				if (second <= 59 && !/^[.,]/.test(next)) this.#takeFraction();
				return true;
			}
			case "PM":
			case "pm": {
				const half = this.#take(element === "PM" ? /^[AP]M/ : /^[ap]m/);
				if (half === undefined) return false;
				this.#half = half.toLowerCase() as "am" | "pm";
				return true;
			}
			case "MST":
				return this.#readZoneName();
			default:
				if (/^[.,]/.test(element)) return this.#readFraction(element);
				return this.#readOffset(element);
		}
	}

	#check(isOutside: boolean, what: string): void {
		if (isOutside) this.#outOfRange = what;
	}

	#take(pattern: RegExp): string | undefined {
		const found = pattern.exec(this.#rest)?.[0];
		if (found !== undefined) this.#rest = this.#rest.slice(found.length);
		return found;
	}

	/** Two digits where the element has two, else one or two. */
	#number(element: string): number | undefined {
		const found = this.#take(element.startsWith("0") ? /^\d\d/ : /^\d{1,2}/);
		return found === undefined ? undefined : Number(found);
	}

	#takeName(names: readonly string[], short: boolean): number {
		return names.findIndex((name) => {
			const wanted = short ? name.slice(0, 3) : name;
			if (this.#rest.slice(0, wanted.length).toLowerCase() !== wanted.toLowerCase()) return false;
			this.#rest = this.#rest.slice(wanted.length);
			return true;
		});
	}

	#takeFraction(): void {
		const fraction = this.#take(/^[.,]\d+/);
		if (fraction !== undefined) this.#nanosecond = Number(fraction.slice(1, 10).padEnd(9, "0"));
	}

	#readFraction(element: string): boolean {
		if (element[1] === "9") {
			this.#takeFraction();
			return true;
		}
		const count = element.length - 1;
		const fraction = this.#rest.slice(0, count + 1);
		if (fraction.length < count + 1 || !/^[.,]\d*$/.test(fraction.slice(0, 10))) return false;
		this.#rest = this.#rest.slice(count + 1);
		this.#nanosecond = Number(fraction.slice(1, 10).padEnd(9, "0"));
		return true;
	}

	#readOffset(element: string): boolean {
		if (element.startsWith("Z") && this.#take(/^Z/) !== undefined) {
			this.#isUtc = true;
			return true;
		}
		const shape = element.slice(1).replace(/0\d/g, "(\\d\\d)");
		const match = new RegExp(`^([+-])${shape}`).exec(this.#rest);
		if (match === null) return false;
		const [whole, sign, hours, minutes = "0", seconds = "0"] = match;
		this.#rest = this.#rest.slice(whole.length);
		this.#check(Number(hours) > 24, "time zone offset hour");
		this.#check(Number(minutes) > 60, "time zone offset minute");
		this.#check(Number(seconds) > 60, "time zone offset second");
		const offset = (Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds);
		// Go takes an offset of minus one second for none.
		this.#offset = sign === "-" ? (offset === 1 ? undefined : -offset) : offset;
		return true;
	}

	#readZoneName(): boolean {
		if (this.#take(/^UTC/) !== undefined) {
			this.#isUtc = true;
			return true;
		}
		if (this.#take(/^(?:ChST|MeST)/) !== undefined) return true;
		if (this.#take(/^GMT/) !== undefined) {
			this.#take(/^[+-](?:0*(?:1?\d|2[0-3]))(?!\d)/);
			return true;
		}
		if (/^[+-]/.test(this.#rest)) return this.#take(/^[+-]0*(?:1?\d|2[0-3])(?!\d)/) !== undefined;
		const letters = /^[A-Z]{0,6}/.exec(this.#rest)?.[0] ?? "";
		const isName = letters.length === 3 || /^(?:[A-Z]{3,4}T|WITA)$/.test(letters);
		if (isName) this.#rest = this.#rest.slice(letters.length);
		return isName;
	}

	#takeYearDay(): void {
		const length = daysIn(this.#year, 2) === 29 ? 366 : 365;
		if (this.#yearDay < 1 || this.#yearDay > length) this.#fail(": day-of-year out of range");
		const date = new Date(unixOf(this.#year, 1, this.#yearDay, 0, 0, 0) * 1000);
		const [month, day] = [date.getUTCMonth() + 1, date.getUTCDate()];
		if (this.#month >= 0 && this.#month !== month) this.#fail(": day-of-year does not match month");
		if (this.#day >= 0 && this.#day !== day) this.#fail(": day-of-year does not match day");
		this.#month = month;
		this.#day = day;
	}

	#cannot(text: string, element: string): never {
		throw new SyntaxError(
			`parsing time ${quote(this.#text)} as ${quote(this.#layout)}: cannot parse ${quote(text)} as ${quote(element)}`,
		);
	}

	#fail(problem: string): never {
		throw new SyntaxError(`parsing time ${quote(this.#text)}${problem}`);
	}
}

export function daysIn(year: number, month: number): number {
	return new Date(unixOf(year, month + 1, 0, 0, 0, 0) * 1000).getUTCDate();
}

/** As Go's time package quotes: other than ASCII in hexadecimal. */
export function quote(text: string): string {
	const bytes = Array.from(utf8Bytes(text), (byte) => {
		if (byte < 0x20 || byte >= 0x80) return `\\x${byte.toString(16).padStart(2, "0")}`;
		const character = String.fromCharCode(byte);
		return character === '"' || character === "\\" ? `\\${character}` : character;
	});
	return `"${bytes.join("")}"`;
}
