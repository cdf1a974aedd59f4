# METADATA
# title: Points in time
# description: RFC 3339 without time.* builtins, which the WebAssembly runtime does not have.
# related_resources:
#   - ref: https://www.rfc-editor.org/rfc/rfc3339
#     description: RFC 3339
package proviso.lib.timestamp

date := `^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])`

clock := `[Tt ]([01][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)([.][0-9]+)?`

zone := `([Zz]|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$`

# Whole seconds since 1970-01-01T00:00:00Z; undefined for anything but an RFC 3339 timestamp.
seconds(text) := moment - offset(text) if {
	is_string(text)
	regex.match(concat("", [date, clock, zone]), text)
	days := days_since_epoch(number(text, 0, 4), number(text, 5, 2), number(text, 8, 2))
	moment := (((((days * 24) + number(text, 11, 2)) * 60) + number(text, 14, 2)) * 60) + number(text, 17, 2)
}

# The digits at a place. A leading one keeps leading zeros from being a syntax error in a number.
number(text, start, length) := to_number(concat("", ["1", substring(text, start, length)])) - power[length]

power := {2: 100, 4: 10000}

# Seconds that the zone is ahead of UTC.
offset(text) := 0 if regex.match(`[Zz]$`, text)

offset(text) := sign[substring(text, start, 1)] * ((hours * 3600) + (minutes * 60)) if {
	not regex.match(`[Zz]$`, text)
	start := count(text) - 6
	hours := number(text, start + 1, 2)
	minutes := number(text, start + 4, 2)
}

sign := {"+": 1, "-": -1}

# Days from 1970-01-01 to a date of the proleptic Gregorian calendar. Years are counted from March, so that the leap
# day is the last of its year, and in eras of 400 years, which all have the same number of days.
days_since_epoch(year, month, day) := ((era * 146097) + day_of_era) - 719468 if {
	march_year := year - january_or_february(month)
	era := floor(march_year / 400)
	year_of_era := march_year - (era * 400)
	march_month := (month + 9) % 12
	day_of_year := (floor(((153 * march_month) + 2) / 5) + day) - 1
	leap_days := floor(year_of_era / 4) - floor(year_of_era / 100)
	day_of_era := ((year_of_era * 365) + leap_days) + day_of_year
}

january_or_february(month) := 1 if month < 3

january_or_february(month) := 0 if month >= 3
