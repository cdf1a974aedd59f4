package proviso.lib.timestamp_test

import data.proviso.lib.timestamp

test_known_moments if {
	timestamp.seconds("1970-01-01T00:00:00Z") == 0
	timestamp.seconds("2000-02-29T12:30:45Z") == 951827445
	timestamp.seconds("2026-03-01T00:00:00Z") == 1772323200
	timestamp.seconds("1969-12-31T23:59:59Z") == -1
}

test_agrees_with_the_reference_implementation if {
	every text in [
		"1999-12-31T23:59:59Z",
		"2024-02-29T00:00:00Z",
		"2100-03-01T00:00:00Z",
		"2026-07-29T08:09:10+05:30",
	] {
		timestamp.seconds(text) == time.parse_rfc3339_ns(text) / 1000000000
	}
}

test_zone_and_fraction if {
	timestamp.seconds("1970-01-01T02:00:00+02:00") == 0
	timestamp.seconds("1969-12-31T18:30:00.999-05:30") == 0
	timestamp.seconds("1970-01-01t00:00:01z") == 1
}

test_anything_else_is_undefined if {
	every text in ["", "2026-01-01", "2026-13-01T00:00:00Z", "2026-01-01T00:00:00", "2026-01-01T25:00:00Z", null, 7] {
		not timestamp.seconds(text)
	}
}
