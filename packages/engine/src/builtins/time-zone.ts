/** IANA time zones as JavaScript's Intl knows them. */

const formats = new Map<string, Intl.DateTimeFormat>();
const MAXIMUM_ZONES = 1000;
const NAME = /^[A-Za-z][A-Za-z0-9_+/-]*$/;

/** Seconds east of UTC at a moment in seconds since 1970. Throws RangeError for a zone nobody knows. */
export function zoneOffset(zone: string, unix: number): number {
	if (zone === "") return 0;
	const parts: Record<string, number> = {};
	for (const { type, value } of formatOf(zone).formatToParts(unix * 1000)) parts[type] = Number(value);
	const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
	return Date.UTC(year, month - 1, day, hour, minute, second) / 1000 - unix;
}

/** Throws RangeError in Go's words for a zone nobody knows. */
export function assertZone(zone: string): void {
	formatOf(zone);
}

function formatOf(zone: string): Intl.DateTimeFormat {
	let format = formats.get(zone);
	if (format === undefined) {
		if (/\.\.|^[/\\]|\\/.test(zone)) throw new RangeError("time: invalid location name");
		if (!NAME.test(zone)) throw new RangeError(`unknown time zone ${zone}`);
		try {
			format = new Intl.DateTimeFormat("en-US", {
				timeZone: zone,
				calendar: "gregory",
				numberingSystem: "latn",
				hourCycle: "h23",
				year: "numeric",
				month: "numeric",
				day: "numeric",
				hour: "numeric",
				minute: "numeric",
				second: "numeric",
			});
		} catch (cause) {
			throw new RangeError(`unknown time zone ${zone}`, { cause });
		}
		if (formats.size >= MAXIMUM_ZONES) formats.delete(formats.keys().next().value as string);
		formats.set(zone, format);
	}
	return format;
}

/** Each knows the abbreviations of its own part of the world. */
const LOCALES = ["en-US", "en-GB", "en-AU", "en-NZ", "en-ZA", "en-IN", "en-IE", "en-CA", "ja-JP", "ko-KR", "id-ID"];

/** By seconds east of UTC, where the IANA database has letters that no locale has. */
const LETTERS: Readonly<Record<string, Readonly<Record<number, string>>>> = {
	"America/Adak": { [-36_000]: "HST", [-32_400]: "HDT" },
	"America/Dawson": { [-25_200]: "MST" },
	"America/Havana": { [-18_000]: "CST", [-14_400]: "CDT" },
	"America/Hermosillo": { [-25_200]: "MST" },
	"America/Mazatlan": { [-25_200]: "MST" },
	"America/Whitehorse": { [-25_200]: "MST" },
	"Asia/Hong_Kong": { 28800: "HKT" },
	"Asia/Jerusalem": { 7200: "IST", 10800: "IDT" },
	"Asia/Karachi": { 18000: "PKT" },
	"Asia/Macau": { 28800: "CST" },
	"Asia/Manila": { 28800: "PST" },
	"Asia/Pyongyang": { 32400: "KST" },
	"Asia/Seoul": { 32400: "KST" },
	"Asia/Shanghai": { 28800: "CST" },
	"Asia/Taipei": { 28800: "CST" },
	"Europe/Guernsey": { 3600: "BST" },
	"Europe/Isle_of_Man": { 3600: "BST" },
	"Europe/Jersey": { 3600: "BST" },
	"Europe/Kirov": { 10800: "MSK" },
	"Europe/Moscow": { 10800: "MSK" },
	"Europe/Simferopol": { 10800: "MSK" },
	"Europe/Volgograd": { 10800: "MSK" },
	"Pacific/Guam": { 36000: "ChST" },
	"Pacific/Midway": { [-39_600]: "SST" },
	"Pacific/Pago_Pago": { [-39_600]: "SST" },
	"Pacific/Saipan": { 36000: "ChST" },
};

/** Where some locale has letters, and the IANA database none. */
const WITHOUT_LETTERS: ReadonlySet<string> = new Set([
	...["America/Miquelon", "America/Scoresbysund", "Antarctica/Casey", "Antarctica/Troll", "Asia/Colombo", "Asia/Dubai"],
	...["Asia/Muscat", "Australia/Eucla", "Australia/Lord_Howe", "Pacific/Chatham"],
]);

/** January and July of 2024. */
const OF_TODAY = [1_704_067_200, 1_719_792_000];

/**
 * `CET`, or `-03` where the IANA database has no letters. Intl has no abbreviations from before 1970: those of today stand
 * for them where the offset is the same. Throws RangeError where it is not.
 */
export function zoneName(zone: string, unix: number, offset: number): string {
	if (zone === "") return "UTC";
	const { timeZone } = formatOf(zone).resolvedOptions();
	if (WITHOUT_LETTERS.has(timeZone)) return numericName(offset);
	const letters = LETTERS[timeZone]?.[offset] ?? localName(zone, unix);
	if (letters !== undefined) return letters;
	if (unix >= 0) return numericName(offset);
	const moment = OF_TODAY.find((candidate) => zoneOffset(zone, candidate) === offset);
	if (moment === undefined) throw new RangeError(`the abbreviation of time zone ${zone} at that time is not known`);
	return localName(zone, moment) ?? numericName(offset);
}

function localName(zone: string, unix: number): string | undefined {
	for (const locale of LOCALES) {
		const format = new Intl.DateTimeFormat(locale, { timeZone: zone, timeZoneName: "short" });
		const name = format.formatToParts(unix * 1000).find(({ type }) => type === "timeZoneName")?.value ?? "";
		if (/^[A-Z][A-Za-z]{2,4}$/.test(name)) return name;
	}
	return undefined;
}

function numericName(offset: number): string {
	const minutes = Math.trunc(Math.abs(offset) / 60);
	const two = (value: number): string => String(value).padStart(2, "0");
	return `${offset < 0 ? "-" : "+"}${two(Math.trunc(minutes / 60))}${minutes % 60 === 0 ? "" : two(minutes % 60)}`;
}
